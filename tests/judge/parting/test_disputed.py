"""What of a long clause is disputed, and what of it stands."""

from synoptic.model import Relation
from tests.judge.test_story_claims import _told

AGREE, CONTRADICT = Relation.AGREE, Relation.CONTRADICT
_LONG = (
    "Along the roads to the harbour and in the valleys behind the old sugar mills of Torvald the army lost {} new lorries in the floods of last week."
)


def test_of_a_long_clause_only_what_is_disputed_is_disputed() -> None:
    claims = _told(_LONG.format(12), _LONG.format("nine"))
    assert claims[0][:2] == (CONTRADICT, ["lost 12 new lorries", "lost nine new lorries"])


def test_the_rest_of_it_stands() -> None:
    agreed = next(texts for relation, texts, _ in _told(_LONG.format(12), _LONG.format("nine")) if relation is AGREE)
    assert all("sugar mills" in text and "lost … new lorries" in text for text in agreed)


def test_a_short_clause_is_disputed_whole() -> None:
    claims = _told("The army lost 12 new lorries in the floods.", "The army lost nine new lorries in the floods.")
    assert claims[0][1] == ["The army lost 12 new lorries in the floods", "The army lost nine new lorries in the floods"]
