"""How a vote or a game went, each both ways round."""

import pytest

from synoptic.model import Relation
from tests.judge.story import judged, kinds

AGREE, CONTRADICT = Relation.AGREE, Relation.CONTRADICT


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("The board voted 9-2 to accept the offer.", "By six votes to five the board accepted the offer.", CONTRADICT),
        ("The board voted 9-2 to accept the offer.", "By nine votes to two the board accepted the offer.", AGREE),
        ("Five judges were in favour, four against.", "Six of the nine judges allowed the appeal.", CONTRADICT),
        ("Five judges were in favour, four against.", "Five of the nine judges allowed the appeal.", AGREE),
        ("The Herons beat Tarvik 2-1 at home.", "The Herons beat Tarvik 3-1 at home.", CONTRADICT),
        ("The Herons beat Tarvik 2-1 at home.", "Tarvik lost 1-2 to the Herons.", AGREE),
        ("The Herons beat Tarvik 3-2 at home.", "The Herons beat Tarvik at home though they were 0-2 down.", AGREE),
        ("Arden beat Tarvik 3-1 at home on Monday.", "Arden won 2-1 at home against Tarvik on Monday.", CONTRADICT),
        ("The board voted for the 2024-25 budget.", "The board voted 9-2 for the budget.", AGREE),
        ("Voters aged 18-24 chose the mayor.", "Voters aged 18-29 chose the mayor.", AGREE),
        ("The law passed by 212 votes to 198.", "The chamber passed the law by 221 votes to 198.", CONTRADICT),
    ],
)
def test_votes(one: str, other: str, relation: Relation) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is relation
        assert ("number" in kinds(claim)) is (relation is CONTRADICT)


def test_a_vote_told_from_the_side_that_lost_is_the_same() -> None:
    assert "number" not in kinds(judged("Two of the nine directors voted no.", "The directors approved it by seven votes to two."))
