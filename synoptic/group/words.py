"""The words of an article as copies are compared by: folded, noise left out, quoted ones marked."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from synoptic.model import Article, Span

_WORD = re.compile(r"\w+(?:['’.,:]\w+)*")
# Quotations end with their line at the latest: a mark left open (a quotation goes on in the next paragraph) would otherwise quote all the rest.
_QUOTATION = re.compile(r"“[^”\n]*|«[^»\n]*|„[^“”\n]*|\"[^\"\n]*(?:\"|$)", re.MULTILINE)
_MARKS = str.maketrans({"’": "'", "‘": "'", "`": "'"})


class Word(NamedTuple):
    """One word, folded, with its place in the article; `quoted` where it stands inside quote marks."""

    fold: str
    start: int
    end: int
    quoted: bool


def words_of(article: Article) -> tuple[Word, ...]:
    """The words of an article in order; noise has none."""
    quotations = _Cover(Span(*match.span()) for match in _QUOTATION.finditer(article.text))
    noise = _Cover(entry.span for entry in article.noise)
    return tuple(
        Word(match.group().casefold().translate(_MARKS), match.start(), match.end(), quotations.holds(match.start()))
        for match in _WORD.finditer(article.text)
        if not noise.holds(match.start())
    )


class _Cover:
    """Spans asked, with places that never go back, whether one of them holds a place: linear in all."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans: Iterator[Span] = iter(sorted(spans))
        self._current: Span | None = next(self._spans, None)
        self._end = -1

    def holds(self, place: int) -> bool:
        """Whether a span holds this place."""
        while self._current is not None and self._current.start <= place:
            self._end = max(self._end, self._current.end)
            self._current = next(self._spans, None)
        return place < self._end
