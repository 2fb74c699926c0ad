import math

from evaluation.figures import Figure, read_rows, table

PRINTED = """claims shared            P  0.750  R  0.500  F1  0.600   found 5/10, right 3/4
    missed: a story a-b: something with P 0.1 in it
relation                 P    nan  R    nan  F1  0.000   found 0/0, right 0/0
names merged             P  0.950  R  0.950  F1  0.950   found 19.5/20, right 19.5/20
"""


def test_rows_are_read_and_other_lines_passed_over() -> None:
    figures = list(read_rows(PRINTED))
    assert [figure.measure for figure in figures] == ["claims shared", "relation", "names merged"]
    assert figures[0] == Figure("claims shared", 0.75, 0.5, 0.6, "found 5/10, right 3/4")
    assert math.isnan(figures[1].precision)


def test_a_table_has_a_row_a_measure_and_a_dash_where_there_is_no_figure() -> None:
    rows = {"synoptic": {figure.measure: figure for figure in read_rows(PRINTED)}, "other": {}}
    lines = list(table(rows, marks={"relation": "   floor 0.500"}))
    assert len(lines) == 2 + 3
    assert lines[3].endswith("floor 0.500")
    assert "–" in lines[3]
