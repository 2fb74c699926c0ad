"""Clauses, their own words and their participants."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synoptic.annotate.parse import read_closely
from synoptic.annotate.statements.clauses import find_clauses
from synoptic.model import Reading
from tests.factory import article


def clauses(text: str) -> list[str]:
    reading = read_closely(article("a", text))
    return [_words(reading, clause.tokens) for sentence in reading.sentences for clause in find_clauses(reading, sentence)]


def _words(reading: Reading, tokens: tuple[int, ...]) -> str:
    return " ".join(reading.tokens[i].text for i in tokens)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor closed the bridge.", ["The mayor closed the bridge"]),
        ("The mayor thanked the crews for saving the bridge.", ["The mayor thanked the crews for saving the bridge"]),
        ("The owner was accused of selling rotten fish and hiding the books.", ["The owner was accused of selling rotten fish and hiding the books"]),
        ("The ferry sank after hitting a sharp reef.", ["The ferry sank", "after hitting a sharp reef"]),
        ("The captain, Ewa Nowak, left the ship.", ["The captain , Ewa Nowak , left the ship"]),
        ("KALMA, May 3 (Norpress) - The old dam burst.", ["The old dam burst"]),
        ("KALMA — The old dam burst.", ["The old dam burst"]),
    ],
)
def test_clauses(text: str, expected: list[str]) -> None:
    assert clauses(text) == expected


@pytest.mark.parametrize("text", ["Crews - all from the north - came at night.", "The old dam - built in haste - burst."])
def test_a_dash_alone_ends_no_dateline(text: str) -> None:
    assert clauses(text)[0].split()[0] == text.split(maxsplit=1)[0] or text.split(maxsplit=1)[0] in " ".join(clauses(text))


def test_a_described_office_is_a_clause_of_its_own() -> None:
    assert "the former mayor of the port" in clauses("Ewa Nowak, the former mayor of the port, closed the bridge.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor closed the bridge.", {("subject", "mayor", ""), ("object", "bridge", "")}),
        ("The bridge was closed by the mayor.", {("object", "bridge", ""), ("subject", "mayor", "")}),
        ("The mayor gave the crews a medal.", {("subject", "mayor", ""), ("indirect", "crews", ""), ("object", "medal", "")}),
        ("The mayor went to the port.", {("subject", "mayor", ""), ("oblique", "port", "to")}),
        ("The mayor wants to close the bridge.", {("subject", "mayor", ""), ("object", "bridge", "")}),
    ],
)
def test_roles(text: str, expected: set[tuple[str, str, str]]) -> None:
    reading = read_closely(article("a", text))
    (clause,) = find_clauses(reading, reading.sentences[0])
    assert {(role.name, reading.tokens[role.head].text, role.preposition) for role in clause.roles} == expected


def test_verbs_side_by_side_share_a_subject() -> None:
    reading = read_closely(article("a", "The mayor closed the bridge and opened the port."))
    found = find_clauses(reading, reading.sentences[0])
    assert [reading.tokens[role.head].text for clause in found for role in clause.roles if role.name == "subject"] == ["mayor", "mayor"]


@pytest.mark.parametrize("words", ["want to ", "of the house ", "after going ", "that he said ", "and walk "])
def test_deep_sentences_are_read(words: str) -> None:
    reading = read_closely(article("a", "He went " + words * 1200))
    assert all(clause.tokens for sentence in reading.sentences for clause in find_clauses(reading, sentence))


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=200))
def test_no_token_is_in_two_clauses(text: str) -> None:
    reading = read_closely(article("a", text))
    for sentence in reading.sentences:
        taken = [i for clause in find_clauses(reading, sentence) for i in clause.tokens]
        assert len(taken) == len(set(taken))
        assert all(sentence.first <= i < sentence.last for i in taken)
