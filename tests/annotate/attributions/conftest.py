"""Readings of sentences of our own."""

from collections.abc import Callable

import pytest

from synoptic.annotate.attributions import find_attributions
from synoptic.annotate.parse import load_model, read_closely
from synoptic.model import Article, Attribution, Reading, Span

Read = Callable[[str], Reading]
Find = Callable[[str], tuple[Reading, tuple[Attribution, ...]]]


@pytest.fixture(scope="session")
def read() -> Read:
    """A text read closely; a first line that ends in no stop is its heading."""
    load_model()

    def read_text(text: str) -> Reading:
        first = text.partition("\n")[0]
        heading = (Span(0, len(first)),) if "\n" in text and first[-1:].isalnum() else ()
        return read_closely(Article(id="a", path="a.txt", sha256="", text=text, headings=heading))

    return read_text


@pytest.fixture(scope="session")
def find(read: Read) -> Find:
    """A text's reading and its attributions."""

    def find_in(text: str) -> tuple[Reading, tuple[Attribution, ...]]:
        reading = read(text)
        return reading, find_attributions(reading)

    return find_in
