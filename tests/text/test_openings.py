"""Where a capital says nothing."""

import pytest

from synoptic.annotate.parse import read_closely
from synoptic.text.openings import opens_words
from tests.factory import article


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("2/9 Bodybuilders in a gym.", {"Bodybuilders"}),
        ("She asked: “Grown men weep?”", {"She", "Grown"}),
        ("The workers' Union met.", {"The"}),
        ("It has a lens - Rear camera - and a Nela-Kovac filter.", {"It", "Rear"}),
    ],
)
def test_what_begins_something(text: str, opening: set[str]) -> None:
    tokens = read_closely(article("a", text)).tokens
    assert {token.text for place, token in enumerate(tokens) if token.text[0].isupper() and opens_words(tokens, place)} == opening
