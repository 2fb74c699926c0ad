"""A paragraph without end is parsed in pieces: spaCy refuses a million characters at once."""

import pytest

from synoptic.annotate.parse import read_closely
from tests.factory import article


@pytest.mark.parametrize(
    "text",
    [
        "The gate of Marn is shut. " * 1_000,
        "The gate is shut and " * 1_500 + "open.",
        "x" * 45_000,
        " " * 45_000 + "The gate is shut.",
    ],
    ids=["sentences", "words", "one word", "spaces"],
)
def test_a_long_paragraph_keeps_its_characters(text: str) -> None:
    reading = read_closely(article("a", text))
    assert all(text[token.start : token.end] == token.text for token in reading.tokens)
    assert "".join(token.text for token in reading.tokens) == "".join(text.split())
    assert max(sentence.span.end - sentence.span.start for sentence in reading.sentences) <= 20_000


def test_a_usual_paragraph_is_one() -> None:
    reading = read_closely(article("a", "The gate of Marn is shut. It will open on Monday. " * 90))
    assert {sentence.paragraph for sentence in reading.sentences} == {0}
