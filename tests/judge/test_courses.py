"""Figures of races and matches, and stretches of time in several parts."""

import pytest

from synoptic.model import Relation
from tests.judge.test_rules import judged

AGREE, CONTRADICT = Relation.AGREE, Relation.CONTRADICT


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
