"""What stands before a paragraph's words and is none of them."""

import pytest

from synoptic.model import Span
from synoptic.text.paragraphs import unmarked


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("- Line 4 remains closed.", "Line 4 remains closed."),
        ("  • Line 4 remains closed. ", "Line 4 remains closed."),
        ("## What we know", "What we know"),
        ("> “We stay.”", "“We stay.”"),
        ("-4 degrees were measured.", "-4 degrees were measured."),
        ("Line 4 remains closed.", "Line 4 remains closed."),
        ("   ", ""),
    ],
)
def test_marks_of_lists_and_headings_are_cut(text: str, words: str) -> None:
    span = unmarked(text, Span(0, len(text)))
    assert text[span.start : span.end] == words
