"""States that shut each other out, told in whatever words of one thing; and what only ends a state. Both ways round."""

import pytest

from synoptic.lexicon.outcomes import ALIKE, OUTCOMES
from synoptic.lexicon.states import LINES, UNDOING
from synoptic.model import Relation
from tests.judge.story import judged, kinds

AGREE, DIFFER, CONTRADICT = Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Knowing, asking, leave.
        ("The board was consulted on the sale.", "The board was kept in the dark about the sale."),
        ("The owner gave his consent to the search.", "The search took place without the owner's consent."),
        ("The witness came voluntarily.", "The witness was brought in by force."),
        # When, with whom, how.
        ("The train left on time.", "The train was delayed."),
        ("The bridge was finished ahead of schedule.", "The bridge was finished behind schedule."),
        ("The gunman acted alone.", "The gunman had accomplices."),
        ("The attack was planned for months.", "The attack was spontaneous."),
        ("The minister attended the summit in person.", "The minister joined the summit by video link."),
        ("The hearing was public.", "The hearing was held behind closed doors."),
        # What somebody has.
        ("The boat had a licence.", "The boat sailed without a licence."),
        ("The protesters were unarmed.", "The protesters carried knives."),
        # What a thing is.
        ("The bags were sealed.", "The bags had been slit open."),
        ("The patient is in a stable condition.", "The patient is in a critical condition."),
        ("The fire is under control.", "The fire is still raging."),
        ("The singer is free.", "The singer is behind bars."),
        ("The suspect is at large.", "The suspect was arrested."),
        ("The record stands.", "The record was annulled."),
        ("The alarm sounded.", "The alarm remained silent."),
        # How it ended.
        ("The club sacked the coach.", "The coach resigned."),
        ("The land was sold to the firm.", "The land was let to the firm."),
        ("The talks ended in agreement.", "The talks collapsed."),
        # What the one has behind a preposition and the other as its subject.
        ("Residents had been warned of the blast.", "The blast came without warning."),
        # What is still so was not ended.
        ("The painting was recovered.", "The painting is still missing."),
    ],
)
def test_states_that_shut_each_other_out(one: str, other: str) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert (claim.relation, kinds(claim)) == (CONTRADICT, {"polarity"})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A landslide blocked the only road.", "Soldiers cleared the only road."),
        ("The painting was missing.", "The painting was recovered."),
    ],
)
def test_what_ends_a_state_only_differs(one: str, other: str) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert (claim.relation, kinds(claim)) == (DIFFER, {"polarity"})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Of two things; twice the same; a place that only looks like a state; an arrest before the bail.
        ("The doors of the hall were locked.", "The windows stood open."),
        ("The boat was not licensed.", "The boat sailed without a licence."),
        ("The plant was shut.", "At the works 300 people met."),
        ("The man was arrested at the border.", "The man is out on bail."),
    ],
)
def test_other_things_and_states_agree(one: str, other: str) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is AGREE


def test_every_line_has_two_sides_with_nothing_in_common() -> None:
    for line in LINES.replace("\n    ", " ").strip().split("\n"):
        one, other = (frozenset(side.split()) for side in line.split("|"))
        assert one
        assert other
        assert one.isdisjoint(other)


def test_opposites_hold_both_ways_and_nothing_is_both_alike_and_opposite() -> None:
    for word, others in OUTCOMES.items():
        assert all(word in OUTCOMES[other] for other in others)
        assert ALIKE[word].isdisjoint(others)


def test_what_ends_a_state_stands_in_some_line() -> None:
    assert set(UNDOING) & set(OUTCOMES)
