"""What only looks like a conflict, as real news is full of it, and what stays one: each on two texts of our own writing, both ways round."""

import pytest

from synoptic.model import Relation
from tests.judge.story import judged, kinds

CONTRADICT = Relation.CONTRADICT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # What asserts nothing.
        ("The plane could not land at Tarvik because of the wind.", "The wind had forced the pilots to land at another airport."),
        ("When will the station crash into the sea?", "The station will crash to the sea within months."),
        ("No telescope can observe the moons.", "The moons are too faint to be observed even with the largest telescopes."),
        ("The firm did not specify the amount.", "The firm waits until the courts specify the amount."),
        ("He isn't supposed to be on this ferry.", "Last year he was supposed to take an early ferry to Orvelle."),
        ("Unit No. 4 failed during the storm.", "Unit 4 failed during the storm."),
        ("Unit No 4 failed during the storm.", "Unit 4 failed during the storm."),
        ("No sign of water had ever been found on the moon.", "Water was found on the moon for the first time."),
        ("Until now no sign of water had ever been found on the moon.", "The probe found water on the moon."),
        ("On lap seven.", "The driver pulled off a blinder on lap seven."),
        ("The boy fell down the dry well.", "Boy found dead in well after a long search."),
        # Words that are no states.
        ("The yard moves closer to the launch of the ferry.", "The yard has been working on the ferry for years."),
        ("The ferry was delayed by strong wind.", "Strong wind had earlier forced the ferry to change course."),
        ("I did not feel prepared.", "I feel anxious."),
        # Denials on both sides.
        ("The minister dismissed the concerns about the dam.", "There is no cause for concern about the dam, the minister said."),
        # Numbers that count nothing, or something else.
        ("Tarvik won game seven in extra time.", "Tarvik won by two goals in extra time."),
        ("The company launched the Heron 9 rocket on Monday.", "The company launched two rockets on Monday."),
        ("The patch came after the 5.0 update.", "The patch is called the 5.50 update."),
        ("The court fined 23 of the traders, Mr Kovac among them.", "The court fined Mr Kovac and 22 other traders."),
        ("The crash killed 12 people.", "The crash killed ten American passengers and two Kenyan pilots."),
        ("The missile reached an altitude of 550 kilometres.", "The missile flew 1,300 kilometres."),
        ("The rescuers were less than ten metres from the boy.", "The rescuers were about four metres from the boy."),
        ("They were fined 30,000 crowns ($1,688).", "They were fined 30,000 crowns (about $1,680)."),
        ("Five people were trapped in the tram.", "Seven people were killed in the tram."),
        ("Five people were trapped in the tram.", "Seven people in the tram are confirmed as having died."),
        ("The missile fell 2,000 kilometres east of Cape Erin.", "The missile flew over a town 800 miles away from Torvald."),
        ("The mother of a four-year-old boy was killed.", "A man's wife and his 13-year-old son were killed."),
        ("Dozens of divers, 60 excavators and 100 lorries are at work.", "Dozens of divers and 60 excavators are at work."),
        # One night, one weekday.
        ("The vote was held early on Tuesday.", "The vote was held on Monday night."),
        ("The store burned down on 4 March.", "The store burned down in the night to 4 March."),
        ("The bomb went off at 11.30 p.m.", "The bomb went off about an hour before midnight."),
    ],
)
def test_no_conflict(one: str, other: str) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is not CONTRADICT, claim.differences


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("The plane could not land at Tarvik because of the wind.", "In spite of the wind the plane landed at Tarvik.", "polarity"),
        ("The road was not straight.", "The road was straight.", "polarity"),
        ("The satellite failed to enter its orbit.", "The satellite entered its orbit.", "polarity"),
        ("Tarvik beat the Herons 2-1.", "Tarvik beat the Herons 3-1.", "number"),
        ("The crash killed 12 people.", "The crash killed 14 people.", "number"),
        ("The missile reached an altitude of 550 kilometres.", "The missile reached an altitude of 770 kilometres.", "number"),
        ("The rescuers were ten metres from the boy.", "The rescuers were four metres from the boy.", "number"),
        ("The vote was held early on Tuesday.", "The vote was held on Sunday night.", "time"),
        ("The bomb went off at 11.30 p.m.", "The bomb went off at eight in the evening.", "time"),
    ],
)
def test_what_stays_a_conflict(one: str, other: str, kind: str) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is CONTRADICT
        assert kind in kinds(claim)
