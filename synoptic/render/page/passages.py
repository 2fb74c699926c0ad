"""An article's text as the page lays it out: paragraphs of sentences, and sentences of pieces that carry marks."""

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from synoptic.model import Article, Span
from synoptic.text.paragraphs import paragraphs, sentences, subtract


class BlockKind(StrEnum):
    HEADING = "heading"
    PROSE = "prose"
    NOISE = "noise"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading or a piece set aside as noise; the sentences are the article's `[first, last)`."""

    kind: BlockKind
    span: Span
    first: int
    last: int
    noise: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """An article's blocks and the spans of its sentences, both in the order of the text."""

    blocks: tuple[Block, ...]
    sentences: tuple[Span, ...]

    def sentence_at(self, offset: int) -> int | None:
        """The number of the sentence that holds a character, or the last that begins before it; None before the first."""
        number = bisect_right(self.sentences, (offset, _ENDLESS)) - 1
        return number if number >= 0 else None


_ENDLESS = 1 << 62


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of one run that carry the same marks, strongest last."""

    words: str
    marks: tuple[str, ...]


def lay_out(article: Article) -> Layout:
    """The blocks of an article, noise apart; every character that is no white space stands in exactly one block."""
    noise = deque(_disjoint([(entry.span, entry.kind) for entry in article.noise], article.text))
    headings = [span for span, _ in _disjoint([(span, "") for span in article.headings], article.text)]
    blocks: list[Block] = []
    found: list[Span] = []
    for paragraph in paragraphs(article.text):
        while noise and noise[0][0].end <= paragraph.start:
            noise.popleft()
        for span, kind in _parts(paragraph, noise):
            spans = [span] if kind else list(sentences(article.text, span))
            found.extend(spans)
            blocks.append(Block(_kind_of(span, kind, headings), span, len(found) - len(spans), len(found), kind))
    return Layout(tuple(blocks), tuple(found))


def _disjoint(spans: Iterable[tuple[Span, str]], text: str) -> list[tuple[Span, str]]:
    """Spans in order and within the text; what an earlier one covers is taken from the later."""
    found: list[tuple[Span, str]] = []
    covered = 0
    for (start, end), kind in sorted(spans):
        first, last = max(start, covered), min(end, len(text))
        if first < last:
            found.append((Span(first, last), kind))
            covered = last
    return found


def _parts(paragraph: Span, noise: Iterable[tuple[Span, str]]) -> list[tuple[Span, str]]:
    """A paragraph cut at its noise: spans with the noise's kind, or "" for the article's own text."""
    inside = []
    for span, kind in noise:
        if span.start >= paragraph.end:
            break
        inside.append((Span(max(span.start, paragraph.start), min(span.end, paragraph.end)), kind))
    rest = [(span, "") for span in subtract(paragraph, [span for span, _ in inside])] if inside else [(paragraph, "")]
    return sorted([*inside, *rest])


def _kind_of(span: Span, noise: str, headings: Sequence[Span]) -> BlockKind:
    """What a block is; headings are in order and do not overlap."""
    if noise:
        return BlockKind.NOISE
    last = bisect_left(headings, (span.end,)) - 1
    return BlockKind.HEADING if last >= 0 and headings[last].end > span.start else BlockKind.PROSE


def pieces(text: str, span: Span, marks: Iterable[tuple[Span, str]]) -> Iterator[Piece]:
    """The characters of `span` cut wherever a mark begins or ends; marks are given weakest first and may overlap.

    >>> [(p.words, p.marks) for p in pieces("a bc d", Span(0, 6), [(Span(2, 4), "x")])]
    [('a ', ()), ('bc', ('x',)), (' d', ())]
    """
    inside = [(mark, kind) for mark, kind in marks if mark.overlaps(span) and mark.start < mark.end]
    cuts = sorted({span.start, span.end, *(min(max(cut, span.start), span.end) for mark, _ in inside for cut in mark)})
    for start, end in pairwise(cuts):
        kinds = tuple(kind for mark, kind in inside if mark.start <= start and end <= mark.end)
        yield Piece(text[start:end], kinds)
