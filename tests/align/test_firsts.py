"""Firsts told by distance and by date."""

from synoptic.align.evidence import gather_evidence
from synoptic.align.firsts import join_firsts
from tests.align.story import laid

DISTANCE = "The Bank of Velden raised its rate on Monday. It was the first rise in nearly two years, Velden traders said."


def firsts(one: str, other: str) -> list[tuple[str, str]]:
    story = laid(one, other)
    evidence = gather_evidence(story)
    return [(evidence.statements[i].text, evidence.statements[j].text) for i, j in join_firsts(story, evidence.units)]


def test_a_distance_and_the_date_it_reaches_to_are_one_first() -> None:
    assert firsts(DISTANCE, "In Velden the rate went up for the first time since April 2022.")


def test_another_date_and_another_place_are_not() -> None:
    assert not firsts(DISTANCE, "In Velden the rate went up for the first time since April 2009.")
    assert not firsts(DISTANCE, "In Corvo the herring came back for the first time since April 2022.")
