"""A plan of one article and what another tells as done. Both ways round."""

import pytest

from synoptic.model import Relation
from tests.judge.story import judged, kinds

AGREE, DIFFER = Relation.AGREE, Relation.DIFFER


@pytest.mark.parametrize(
    ("one", "other", "relation", "expected"),
    [
        ("The minister will travel to Torvald on Monday.", "The minister arrived in Torvald on Monday.", DIFFER, {"certainty"}),
        # Two days; two subjects; and what was promised is to come as well.
        ("The minister will travel to Torvald this year.", "The minister arrived in Torvald on Monday.", AGREE, set()),
        ("The minister will travel to Torvald on Monday.", "The troops arrived in Torvald on Monday.", AGREE, set()),
        ("The minister will travel to Torvald on Monday.", "The minister had agreed to come to Torvald on Monday.", AGREE, set()),
    ],
)
def test_what_is_announced_and_what_was_done_on_one_day(one: str, other: str, relation: Relation, expected: set[str]) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert (claim.relation, kinds(claim)) == (relation, expected)
