"""Readings of single sentences, parsed once."""

from collections.abc import Callable
from functools import cache

import pytest

from synoptic.annotate.parse import read_closely
from synoptic.annotate.times import find_times
from synoptic.model import Article, Noise, Timex

Finder = Callable[..., tuple[Timex, ...]]


def times_of(text: str, published: str | None = "2013-03-22", noise: tuple[Noise, ...] = ()) -> tuple[Timex, ...]:
    """The time expressions of a text published then."""
    article = Article(id="a", path="a.txt", sha256="", text=text, published=published, noise=noise)
    return find_times(read_closely(article))


@pytest.fixture(scope="session")
def times() -> Finder:
    """`times_of`, with the parses kept."""
    return cache(times_of)
