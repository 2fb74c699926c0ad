"""What is done, met with or shown is nobody's saying; the same verbs report where words or a verdict follow. Sentences of our own."""

from collections.abc import Callable

import pytest

from synoptic.model import Attribution, Reading

Find = Callable[[str], tuple[Reading, tuple[Attribution, ...]]]

DEEDS = [
    "The neighbours alerted the police, and the road was closed.",
    "Mayor Ana Ruiz called an emergency meeting of the town council.",
    "The insurgency has claimed more than 3,000 lives since May.",
    "Berg posted a series of pictures of the wreck on Friday.",
    "Halden Motors unveiled its Corvo pickup in Lipa.",
    "The storm threatened the harbour on Monday.",
    "Petrov slammed into the barrier on the last lap.",
    "His uncle found nobody in the house.",
    "Berg watched the workers search the ferry.",
    "The spokeswoman pointed reporters to an older report.",
    "The brigade pledged allegiance to the old king in March.",
]
PICTURES = [
    "A video showed people climbing over the fence of the harbour.",
    "The pictures suggest that the new phone has no buttons.",
    "A flight tracker shows that the plane turned back over Lipa.",
    "The new handle appears to be smaller than the old one.",
]
REPORTS = [
    ("The chairman called the deal a gift to the union.", "the deal a gift to the union"),
    ("The court found that the ferry was overloaded.", "that the ferry was overloaded"),
    ("Figures showed that prices fell in May.", "that prices fell in May"),
    ("Berg attacked the minister for his silence.", "the minister for his silence"),
]


def told(found: tuple[Reading, tuple[Attribution, ...]]) -> list[str]:
    reading, attributions = found
    return [" … ".join(reading.text(span) for span in attribution.content) for attribution in attributions]


@pytest.mark.parametrize("text", DEEDS)
def test_a_deed_is_no_saying(find: Find, text: str) -> None:
    assert told(find(text)) == []


@pytest.mark.parametrize("text", PICTURES)
def test_a_picture_says_nothing(find: Find, text: str) -> None:
    assert told(find(text)) == []


@pytest.mark.parametrize(("text", "content"), REPORTS)
def test_the_same_verbs_report(find: Find, text: str, content: str) -> None:
    assert told(find(text)) == [content]


UNNAMED = [
    ("Petrov is said to have phoned the governor on Thursday.", "to have phoned the governor on Thursday"),
    ("It has been reported that the ferry was overloaded.", "that the ferry was overloaded"),
    ("He was arrested in Lipa and is believed to have opened hundreds of accounts.", "to have opened hundreds of accounts"),
]
UNTOLD = [
    "The firm did not reveal details about what the bridge would cost.",
    "The phone has not been announced by Halden yet.",
    "No one called the harbour office.",
    "If you have pictures that you would like to share, fill in the form.",
]


@pytest.mark.parametrize(("text", "content"), UNNAMED)
def test_whom_it_is_said_of_does_not_say_it(find: Find, text: str, content: str) -> None:
    reading, attributions = find(text)
    assert [(a.source, reading.text(a.content[0])) for a in attributions] == [(None, content)]


@pytest.mark.parametrize("text", UNTOLD)
def test_what_is_not_told_is_no_saying(find: Find, text: str) -> None:
    assert told(find(text)) == []


def test_a_verb_that_is_none_of_saying_needs_a_clause_or_a_quotation(find: Find) -> None:
    assert told(find("The play has made her such a star that the mayor gave her a house.")) == []
    assert told(find("The council approved a transfer of two million dollars to the harbour.")) == []


@pytest.mark.parametrize("heading", ["Police thief finally caught: man of 60 behind dozens of raids", "Harbour police: what we know so far"])
def test_a_colon_that_explains_quotes_nobody(find: Find, heading: str) -> None:
    assert told(find(f"{heading}\nThe ships waited outside the harbour.")) == []


def test_a_negated_cue_keeps_its_negation(find: Find) -> None:
    reading, attributions = find("Berg does not think that the ferry was overloaded.")
    assert [reading.text(a.cue) for a in attributions if a.cue] == ["does not think"]


def test_what_somebody_calls_a_thing_is_said(find: Find) -> None:
    assert "a test of the new engine" in told(find("The ministry launched what it called a test of the new engine."))


@pytest.mark.parametrize(
    "text",
    [
        "The attack highlighted the security problems in the north.",
        "If all goes according to plan, the ferry will sail on Monday.",
    ],
)
def test_an_event_and_a_plan_say_nothing(find: Find, text: str) -> None:
    assert find(text)[1] == ()


def test_a_report_highlights_and_a_minister_has_a_plan(find: Find) -> None:
    assert find("The report highlighted the security problems in the north.")[1]
    assert find("According to the minister's plan, the ferry will sail on Monday.")[1]
