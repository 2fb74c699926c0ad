"""How surely two articles tell a thing: what one leaves open or only claims. Both ways round."""

import pytest

from synoptic.model import Relation
from tests.judge.story import judged, kinds

AGREE, DIFFER = Relation.AGREE, Relation.DIFFER


@pytest.mark.parametrize(
    ("one", "other", "relation", "expected"),
    [
        # Who asks how a thing was done takes it for granted.
        ("The airline is looking into how the man boarded the plane.", "The man boarded the plane.", AGREE, set()),
        ("The airline could not say whether the man boarded the plane.", "The man boarded the plane.", DIFFER, {"certainty"}),
        # What goes on now is announced and told alike; what is due to be paid is settled.
        ("The fire will be investigated by the board.", "The fire is being investigated by the board.", AGREE, set()),
        ("A payment of 900 crowns would be made in May.", "A payment of 900 crowns was due in May.", AGREE, set()),
        # Accusations that nobody vouches for.
        ("The aides shut the lanes.", "Prosecutors are looking into accusations that the aides shut the lanes.", DIFFER, {"certainty"}),
    ],
)
def test_what_is_open_or_only_claimed(one: str, other: str, relation: Relation, expected: set[str]) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert (claim.relation, kinds(claim) - {"attribution", "detail"}) == (relation, expected)
