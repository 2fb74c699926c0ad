"""Whether clauses are affirmed or negated, and how surely they are asserted."""

import pytest

from synoptic.annotate.parse import read_closely
from synoptic.annotate.statements import find_statements
from synoptic.model import Certainty, Polarity, Statement
from tests.factory import article


def statements(text: str) -> tuple[Statement, ...]:
    return find_statements(read_closely(article("a", text)), (), ())


@pytest.mark.parametrize(
    "text",
    [
        "The mayor did not close the bridge.",
        "Nobody crossed the old bridge.",
        "The mayor refused to close the bridge.",
        "The engineers never saw the crack.",
        "Crews found no crack in the pier.",
    ],
)
def test_negated(text: str) -> None:
    assert statements(text)[0].polarity is Polarity.NEGATED


@pytest.mark.parametrize(
    "text",
    [
        "The mayor closed the bridge.",
        "The mayor not only closed the bridge.",
        "The mayor has no doubt closed the bridge.",
        "The mayor closed the bridge without warning.",
        "The old dam failed at night.",
        "Output at the mill declined last year.",
        "No handshake, but a deal: rebels agree to stop shooting.",
    ],
)
def test_affirmed(text: str) -> None:
    assert statements(text)[0].polarity is Polarity.AFFIRMED


@pytest.mark.parametrize(
    ("text", "words", "polarity"),
    [
        ("There was no sign that the dam had failed.", "dam", Polarity.NEGATED),
        ("Police found no evidence that the guards had slept.", "guards", Polarity.NEGATED),
        ("There was a sign that the dam had failed.", "dam", Polarity.AFFIRMED),
        ("The captain left the ship without telling the crew.", "crew", Polarity.NEGATED),
        ("The captain left the ship without telling the crew.", "captain", Polarity.AFFIRMED),
    ],
)
def test_negation_reaches_its_own_clause(text: str, words: str, polarity: Polarity) -> None:
    (found,) = [statement for statement in statements(text) if words in statement.text]
    assert found.polarity is polarity


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The dam burst on Sunday night.", Certainty.ASSERTED),
        ("The dam may have burst at night.", Certainty.HEDGED),
        ("The dam reportedly burst at night.", Certainty.HEDGED),
        ("The dam will burst at night.", Certainty.PLANNED),
        ("If true, she said, it would be a blow to the dam.", Certainty.HEDGED),
        ("The guild pledged loyalty to the dam's owner.", Certainty.ASSERTED),
        ("The council plans to mend the dam.", Certainty.PLANNED),
        ("The mayor hopes to mend the dam.", Certainty.HOPED),
        ("Who closed the old dam?", Certainty.ASKED),
        ("The builder denied any fault.", Certainty.DENIED),
        ("The crew were asked to leave the dam.", Certainty.ASSERTED),
        ("The crew were asked if the dam was safe.", Certainty.ASKED),
        ("The mayor had asked for a second dam.", Certainty.ASSERTED),
        ("The council has not decided whether to mend the dam.", Certainty.ASSERTED),
        ("The crew could not reach the dam.", Certainty.ASSERTED),
        ("The crew could not have reached the dam.", Certainty.HEDGED),
    ],
)
def test_certainty(text: str, certainty: Certainty) -> None:
    assert statements(text)[0].certainty is certainty
