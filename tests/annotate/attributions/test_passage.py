"""Where a content ends. Sentences of our own; the stretch that is given is cut short."""

from collections.abc import Callable

import pytest

from synoptic.annotate.attributions.layout import lay_out
from synoptic.annotate.attributions.passage import whole_end
from synoptic.model import Reading

Read = Callable[[str], Reading]

ENDS = [
    ("The mayor said the talks were between Brod and Lipa.", "and", "Lipa"),
    ("The mayor said that it was late and went home.", "and", "late"),
    ("The mayor said that they flew to Lyon, France, on Monday.", "Lyon", "France"),
    ("The mayor said that they met in Lyon, and France agreed.", "Lyon", "Lyon"),
    ("The mayor said the talks were between Brod and Lipa.", "Lipa", "Lipa"),
]


@pytest.mark.parametrize(("text", "cut", "end"), ENDS)
def test_a_content_ends_with_a_whole(read: Read, text: str, cut: str, end: str) -> None:
    layout = lay_out(read(text))
    tokens = layout.reading.tokens
    cue = next(token.index for token in tokens if token.text == "said")
    last = next(token.index for token in tokens if token.text == cut) + 1
    ((_, found),) = whole_end(layout, ((cue + 1, last),), cue)
    assert tokens[found - 1].text == end
