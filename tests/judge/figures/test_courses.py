"""Figures of races and matches, and stretches of time in several parts."""

import pytest

from synoptic.model import Relation
from tests.judge.story import judged, kinds

AGREE, DIFFER, CONTRADICT = Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        # How long a course took.
        ("Berg won the race in 2:24:01.", "Berg took the crown in 2:24:10.", CONTRADICT),
        ("Berg won the race in 2:24:01.", "Berg won the race in two hours, 24 minutes and one second.", AGREE),
        ("Berg won in two hours, three minutes and 58 seconds.", "Berg ran a shade under 2hrs 4mins.", AGREE),
        ("Berg won in two hours, three minutes and 58 seconds.", "Berg won in two hours and 14 minutes.", CONTRADICT),
        # When in a match.
        ("Rossi scored in the 63rd minute.", "Rossi scored in the 78th minute.", CONTRADICT),
        ("Rossi scored in the 63rd minute.", "Rossi scored in minute 63.", AGREE),
        # A time of day is no run.
        ("The bell rang at 14:05:30.", "The bell rang for five minutes.", AGREE),
    ],
)
def test_figures_of_races_and_matches(one: str, other: str, relation: Relation) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is relation


@pytest.mark.parametrize(
    ("one", "other", "relation", "expected"),
    [
        # What was raised or cut to a figure was another before.
        ("The reward was doubled to two million pesos.", "The governor offered a reward of one million pesos.", DIFFER, {"number"}),
        ("The fine was cut to 40,000 euros.", "The fine is 90,000 euros.", DIFFER, {"number"}),
        ("The fine was cut to 40,000 euros.", "The fine is 20,000 euros.", CONTRADICT, {"number"}),
        ("The rate was raised to 7.25 per cent.", "The rate was raised to 7.5 per cent.", CONTRADICT, {"number"}),
        # Two spellings of one unit round nothing; two units do.
        ("The track measured 42.084 kilometres.", "The track measured less than 41.9 km.", CONTRADICT, {"number"}),
        ("The track measured 42.084 kilometres.", "The track measured 26.1 miles.", AGREE, set()),
        # What came first is not all.
        ("Guards fired at least four shots.", "Three shots came first, then a pause, then the rest.", AGREE, set()),
        # Two scales.
        ("It was nine degrees Celsius in the city.", "It was 48 degrees in the city.", AGREE, set()),
        ("It was nine degrees Celsius in the city.", "It was 14 degrees in the city.", CONTRADICT, {"number"}),
        # A hope sets no day, and "at least" no end.
        ("The brothers hope to fly home on Sunday.", "The brothers fly home on Saturday.", DIFFER, {"time", "certainty"}),
        ("Trains will not run before Wednesday.", "Trains will not run until at least Monday.", AGREE, set()),
    ],
)
def test_what_explains_two_figures_or_times(one: str, other: str, relation: Relation, expected: set[str]) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert (claim.relation, kinds(claim)) == (relation, expected)
