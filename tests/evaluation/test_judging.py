"""The measure of the judge alone: claims laid as a reader marked them."""

from evaluation.judging import Judged, figures_of, matrix, rules
from evaluation.marked_claims import Marked, tellers
from synoptic.model import Alignment, Span, Statement


def _statement(key: str, *spans: tuple[int, int]) -> Statement:
    return Statement(key, "a", tuple(Span(*span) for span in spans), "", sentence=0, predicate=0, tokens=(0,))


def _judged(true: str, told: str, *, kinds: tuple[str, ...] = (), told_kinds: tuple[str, ...] = ()) -> Judged:
    marked = Marked("a claim", "a", "b", Alignment((), 1.0, ""), true, frozenset(kinds))
    return Judged(marked, told, frozenset(told_kinds), tuple((kind, "a reason") for kind in told_kinds))


def test_statements_inside_a_span_tell_it() -> None:
    whole, inside, beside = _statement("whole", (0, 40)), _statement("inside", (50, 60), (70, 80)), _statement("beside", (100, 140))
    assert tellers([whole, inside, beside], [Span(45, 90)]) == ["inside"]


def test_a_span_that_holds_no_statement_is_told_by_the_one_that_fits_best() -> None:
    assert tellers([_statement("long", (0, 90)), _statement("short", (0, 40))], [Span(10, 25)]) == ["short"]


def test_a_span_beside_every_statement_is_told_by_none() -> None:
    assert tellers([_statement("one", (0, 40))], [Span(50, 60)]) == []


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
