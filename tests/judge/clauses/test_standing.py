"""What the words above a clause make of it."""

import pytest

from synoptic.annotate.parse import read_closely
from synoptic.judge.clauses.standing import worth
from synoptic.model import Article


@pytest.mark.parametrize(
    ("text", "word", "sign"),
    [
        ("The crew managed to stop the train.", "stop", "+"),
        ("The crew hardly managed to stop the train.", "stop", "-"),
        ("The crew barely managed to stop the train.", "stop", "+"),
        ("It is true that the bridge fell.", "fell", "+"),
        ("Nowhere is it true that the bridge fell.", "fell", "-"),
    ],
)
def test_a_negative_word_bears_on_what_is_governed(text: str, word: str, sign: str) -> None:
    reading = read_closely(Article(id="a", path="", sha256="", text=text))
    assert worth(reading, next(token.index for token in reading.tokens if token.text == word)) == sign
