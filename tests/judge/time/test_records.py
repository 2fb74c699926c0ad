"""Since when a thing is said to be the greatest of its kind, each both ways round."""

import pytest

from synoptic.model import Relation
from tests.judge.story import judged, kinds

AGREE, CONTRADICT = Relation.AGREE, Relation.CONTRADICT


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("The rate rose to 4 per cent, the highest level since 2009.", "Borrowing now costs 4 per cent, the highest since 2012.", CONTRADICT),
        ("The rate rose to 4 per cent, the highest level since 2009.", "The rate rose to 4 per cent, a sixteen-year high.", AGREE),
        ("The rate rose to 4 per cent, the highest level since 2009.", "The rate rose to 4 per cent, a five-year high.", CONTRADICT),
        ("It was the deadliest storm in ten years.", "The storm was the deadliest since 2003.", CONTRADICT),
        ("It was the deadliest storm in ten years.", "The storm was the deadliest since 2015.", AGREE),
        ("It was the deadliest storm since 2003.", "It was the costliest storm since 2015.", AGREE),
        # One of two records is told on both sides.
        ("It was the worst drought since 1995, the worst since 1988 in the north.", "It was the worst drought since 1995.", AGREE),
    ],
)
def test_records(one: str, other: str, relation: Relation) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is relation
        assert ("time" in kinds(claim)) is (relation is CONTRADICT)
