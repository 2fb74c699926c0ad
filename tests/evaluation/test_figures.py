import math

from evaluation.figures import Figure, counted, share, table


def test_a_table_has_a_row_a_measure_and_a_dash_where_there_is_no_figure() -> None:
    figures = (Figure("claims shared", 0.75, 0.5, 0.6), Figure("relation", math.nan, math.nan, 0.0), Figure("names merged", 0.95, 0.95, 0.95))
    rows = {"synoptic": {figure.measure: figure for figure in figures}, "other": {}}
    lines = list(table(rows, marks={"relation": "   floor 0.500"}))
    assert len(lines) == 2 + 3
    assert lines[3].endswith("floor 0.500")
    assert "–" in lines[3]


def test_a_figure_is_made_of_its_counts() -> None:
    assert counted("pairs", 3, 6, 4) == Figure("pairs", 0.75, 0.5, 0.6, "found 3/6, right 3/4")
    assert counted("pairs", 3, 6, 4, found=2).counts == "found 2/6, right 3/4"
    assert counted("pairs", 0, 2, 0).f1 == 0.0
    assert share("fields", 3, 4).f1 == 0.75
    assert math.isnan(share("fields", 0, 0).f1)
