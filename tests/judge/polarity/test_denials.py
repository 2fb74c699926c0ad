"""What one clause denies of a thing, an act or a topic that the other tells of in another way; and what only looks like it."""

import pytest

from synoptic.model import Relation
from tests.judge.story import judged


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # A kind of what is denied; what a container holds; one of several in a row; a round of what is told.
        ("Divers found no cracks in the hull.", "Fractures were discovered in the hull."),
        ("Customs officers found no explosives.", "Customs officers found two rifles, a crate of explosives and a knife."),
        ("No further round of talks is planned.", "The talks will resume in Odby."),
        # A thing that was not made, or not had any of.
        ("An invitation was not extended.", "The queen accepted the invitation."),
        ("No agreement was signed.", "The two unions agreed to share the yard."),
        ("The clinic had not received any ransom demand.", "The hackers sent the clinic a ransom demand."),
        # An act told as a thing.
        ("The prosecutor is not investigating anyone.", "The prosecutor has opened an investigation into the mayor."),
        # A topic.
        ("The two ministers did not talk about fishing.", "The two ministers discussed fishing for an hour."),
        ("The king did not mention the prisoner.", "The case of the prisoner came up."),
        # What is called so.
        ("The nurses said that this is no strike.", "The clinic called it a strike."),
    ],
)
def test_what_is_denied_and_told(one: str, other: str) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is Relation.CONTRADICT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Divers found no cracks in the hull.", "Damage was discovered in the hull."),  # a broader word may mean another kind
        ("There is no trace of the sailors.", "The sailors drowned."),
        ("No deaths were linked to the vaccine.", "A nurse who had had the vaccine died in a crash."),
        ("The two ministers did not talk about fishing.", "The two ministers discussed wine for an hour."),
        ("The prosecutor is not investigating the mayor.", "The prosecutor has opened an investigation into a builder."),
        ("The report was not published.", "The minister read the report."),
    ],
)
def test_what_only_looks_so(one: str, other: str) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is not Relation.CONTRADICT
