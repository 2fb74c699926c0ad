import math
from pathlib import Path

from evaluation.figures import Figure
from evaluation.given_scorers import SCORERS, read_rows

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


def test_the_kept_scorers_are_the_given_ones(shared: Path) -> None:
    for name in ("score_synopsis.py", "score_pairs.py", "score_attributions.py"):
        given = (shared / "evaluation" / name).read_text(encoding="utf-8").splitlines()
        kept = (SCORERS / name).read_text(encoding="utf-8").splitlines()
        assert [kept[0], *kept[2:]] == given, f"{name} differs from the given one by more than its note"
