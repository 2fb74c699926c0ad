from evaluation.judging.marked_claims import tellers
from synoptic.model import Span, Statement


def _statement(key: str, *spans: tuple[int, int]) -> Statement:
    return Statement(key, "a", tuple(Span(*span) for span in spans), "", sentence=0, predicate=0, tokens=(0,))


def test_statements_inside_a_span_tell_it() -> None:
    whole, inside, beside = _statement("whole", (0, 40)), _statement("inside", (50, 60), (70, 80)), _statement("beside", (100, 140))
    assert tellers([whole, inside, beside], [Span(45, 90)]) == ["inside"]


def test_a_span_that_holds_no_statement_is_told_by_the_one_that_fits_best() -> None:
    assert tellers([_statement("long", (0, 90)), _statement("short", (0, 40))], [Span(10, 25)]) == ["short"]


def test_a_span_beside_every_statement_is_told_by_none() -> None:
    assert tellers([_statement("one", (0, 40))], [Span(50, 60)]) == []
