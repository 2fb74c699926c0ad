"""The measure of the judge alone: claims laid as a reader marked them."""

from evaluation.judging.judged import Judged, figures_of, matrix, rules
from evaluation.judging.marked_claims import Marked
from synoptic.model import Alignment


def _judged(true: str, told: str, *, kinds: tuple[str, ...] = (), told_kinds: tuple[str, ...] = ()) -> Judged:
    marked = Marked("a claim", "a", "b", Alignment((), 1.0, ""), true, frozenset(kinds))
    return Judged(marked, told, frozenset(told_kinds), tuple((kind, "a reason") for kind in told_kinds))


def test_figures_count_relation_kinds_and_contradictions() -> None:
    rows = [
        _judged("agree", "agree"),
        _judged("agree", "contradict", told_kinds=("number",)),
        _judged("contradict", "contradict", kinds=("number", "time"), told_kinds=("number",)),
        _judged("differ", "agree", kinds=("certainty",)),
    ]
    figures = {figure.measure: figure for figure in figures_of(rows)}
    assert figures["relation"].f1 == 0.5
    assert figures["always agree"].f1 == 0.5
    assert figures["difference kinds"].counts == "found 1/3, right 1/2"
    assert figures["contradictions"].counts == "found 1/1, right 1/2"
    assert figures["pairs that differ"].counts == "found 1/2, right 1/2"


def test_tables_say_how_relations_and_reasons_fall() -> None:
    rows = [_judged("agree", "contradict", told_kinds=("number",)), _judged("contradict", "contradict", kinds=("number",), told_kinds=("number",))]
    assert list(matrix(rows))[1].split() == ["agree", "0", "0", "1"]
    assert list(rules(rows))[1].split() == ["number", "contradict", "2", "1", "1", "0", "1", "a", "reason"]
