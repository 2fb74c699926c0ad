"""Figures that somebody gives without a clause."""

import pytest

from synoptic.annotate.attributions import find_attributions
from synoptic.annotate.parse import read_closely
from tests.factory import article


def given(text: str) -> list[tuple[str, str]]:
    """Source and content of each attribution of a text."""
    reading = read_closely(article("a", text))
    return [
        (reading.text(found.source) if found.source else "", " … ".join(reading.text(span) for span in found.content))
        for found in find_attributions(reading)
    ]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Organisers put the number at 3,000.", "Organisers", "the number at 3,000"),
        ("Police put the crowd at 20,000 on Monday.", "Police", "the crowd at 20,000"),
        ("The army puts the strength of the gangs at no more than 2,000 men.", "The army", "the strength of the gangs at no more than 2,000 men"),
        ("The mayor counted 6,150 people in the square.", "The mayor", "6,150 people"),
        ("The prefecture spoke of 45,000.", "The prefecture", "45,000"),
        ("The organisers gave a figure of 12,000.", "The organisers", "a figure of 12,000"),
    ],
)
def test_who_gives_a_figure(text: str, source: str, content: str) -> None:
    assert given(text) == [(source, content)]


@pytest.mark.parametrize("text", ["He put the book on the table at noon.", "She counted her money on Monday.", "The shop counts on its customers."])
def test_nobody_gives_a_figure(text: str) -> None:
    assert given(text) == []
