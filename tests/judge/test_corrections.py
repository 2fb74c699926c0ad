"""What one article says that it was not, and the other tells: on two texts of our own writing, both ways round."""

import pytest

from synoptic.model import Relation
from tests.judge.story import judged, kinds


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("It was not the brine but the milk that brought the germ.", "The germ came from the brine.", "actor"),
        ("The germ came not from the brine but from the milk.", "The source of the germ was the brine.", "place"),
        ("Police arrested Barro not at his farm but at the airport.", "Barro was arrested at his farm.", "place"),
        ("The ministers will meet in Vienna rather than Geneva.", "The ministers will meet in Geneva.", "place"),
        ("The treaty was signed in Oslo instead of Geneva.", "The treaty was signed in Geneva.", "place"),
        ("It was a nurse, not a doctor, who raised the alarm.", "A doctor raised the alarm.", "actor"),
        ("He was killed by a fall, not by a bullet.", "A bullet killed him.", "actor"),
        ("Not the pilot but the mechanic had locked the door.", "The pilot had locked the door.", "actor"),
        ("The money went to the school, not the church.", "The money went to the church.", "actor"),
    ],
)
def test_what_is_set_right_contradicts_what_is_told(one: str, other: str, kind: str) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is Relation.CONTRADICT
        assert kind in kinds(claim)


def test_the_words_on_each_side_are_the_correction_and_what_it_denies() -> None:
    claim = judged("The ministers will meet in Vienna rather than Geneva.", "The ministers will meet in Geneva.")
    assert dict(next(row for row in claim.differences if row.kind == "place").values) == {"a": "Vienna rather than Geneva", "b": "Geneva"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The mayor, not the governor, opened the bridge.", "The governor crossed the bridge on Monday."),
        ("The wind, not the workers, knocked over the crane.", "Workers fled when the crane fell."),
        ("The fire started in the kitchen, not in the attic.", "The fire spread to the attic."),
        ("The shot came from the roof, not from the street.", "People ran into the street after the shot."),
        ("The team will travel by train instead of bus.", "The bus broke down on Monday."),
        ("Not all of the bridges were safe but most were.", "The bridges were safe."),
        ("It was not only the roof but the walls that fell.", "The roof fell."),
        ("Voters chose Arden rather than Brill.", "Brill conceded defeat to voters."),
        ("The ministers met in Vienna, not Geneva.", "The ministers met in Vienna after talks in Geneva."),
        ("He is a painter, not a politician, his wife said.", "The politician was elected in May."),
    ],
)
def test_what_is_set_right_and_not_told_is_no_conflict(one: str, other: str) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is not Relation.CONTRADICT, claim.differences
