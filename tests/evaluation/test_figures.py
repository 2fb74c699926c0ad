import math

from evaluation.figures import Figure, table


def test_a_table_has_a_row_a_measure_and_a_dash_where_there_is_no_figure() -> None:
    figures = (Figure("claims shared", 0.75, 0.5, 0.6), Figure("relation", math.nan, math.nan, 0.0), Figure("names merged", 0.95, 0.95, 0.95))
    rows = {"synoptic": {figure.measure: figure for figure in figures}, "other": {}}
    lines = list(table(rows, marks={"relation": "   floor 0.500"}))
    assert len(lines) == 2 + 3
    assert lines[3].endswith("floor 0.500")
    assert "–" in lines[3]
