"""Who somebody is, told by title, description and age."""

import pytest

from synoptic.annotate.introductions import find_introductions
from synoptic.annotate.mentions import find_mentions
from synoptic.annotate.parse import read_closely
from tests.factory import article


def introductions(text: str) -> list[str]:
    reading = read_closely(article("a", text))
    return [statement.text for statement in find_introductions(reading, find_mentions(reading))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Harbour Minister Nadia Okoro opened the lock on Friday.", ["Harbour Minister Nadia Okoro"]),
        ("The pilot, Anna Smith, landed the plane.", ["The pilot, Anna Smith"]),
        ("Anna Smith, the pilot of the plane, landed it.", ["Anna Smith, the pilot of the plane"]),
        ("Peter Brown (44) stayed in the cabin.", ["Peter Brown (44)"]),
        ("Police questioned Maria Lopez, aged 33, on Monday.", ["Maria Lopez, aged 33"]),
        ("The 58-year-old trader Anna Smith left the hall.", ["The 58-year-old trader Anna Smith"]),
        ("PORT ANSEL - Harbour Minister Nadia Okoro opened the lock.", ["Harbour Minister Nadia Okoro"]),
        ("Anna Smith landed the plane on Friday.", []),
        ("He met Mr Brown in Lisbon.", []),
    ],
)
def test_a_name_is_introduced_by_what_stands_beside_it(text: str, told: list[str]) -> None:
    assert introductions(text) == told


def test_the_predicate_is_the_name_and_the_complement_the_office() -> None:
    reading = read_closely(article("a", "Harbour Minister Nadia Okoro opened the lock on Friday."))
    (statement,) = find_introductions(reading, find_mentions(reading))
    assert statement.introduces
    assert reading.tokens[statement.predicate].text == "Okoro"
    assert [reading.tokens[role.head].text for role in statement.roles if role.name == "complement"] == ["Minister"]
