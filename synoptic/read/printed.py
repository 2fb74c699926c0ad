"""The lines of printed pages to paragraphs: what stands on each line, how large and how high, tells which lines belong together.

A PDF knows no paragraphs. A page printed by a browser leaves more room between them than between their lines; a newspaper's column may
not, and there a paragraph ends with a line in which the next one's first word would have had room.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from synoptic.model import Span

# Letters that fonts draw as one: to a reader of words "ﬁre" is "fire".
_LIGATURES = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st"}
_EXPAND = str.maketrans(_LIGATURES)
# Lines of one paragraph lie this much further apart at most than the closest ones of their size; more where a sentence is plainly cut in two,
# for a superscript pushes its line down.
_LEADING, _CUT_LEADING = 1.2, 2.0
# Sizes in points that differ by less are one: programs round.
_SIZE_STEP = 0.5
# A line is full where it would be this share of the longest with the next word: letters differ in width.
_FULL = 0.8
# A heading is set this much larger than the text at least.
_HEADING = 1.1
# Browsers print address, date and title within this share of the page's height from its edges.
_EDGE = 0.04
_EDGE_MARK = re.compile(r"(?:https?|file)://\S|\b\d{1,3}(?:/| of )\d{1,3}\s*$|\d{1,2}[:.]\d\d\b.*|^\W*(?:page )?\d{1,4}\W*$", re.IGNORECASE)
_ENDS = re.compile(r"[.!?:…][\"”’»)\]]*$")
_BULLET = re.compile(r"[•●▪◦‣*–—-]\s")
_BROKEN_WORD = re.compile(r"([^\W\d_]+)[-\u2010\u00ad]$")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a page: its text, the size of its letters and how high it stands, in points from the foot of a page `tall` points high."""

    text: str
    size: float
    high: float
    page: int
    tall: float

    @property
    def at_edge(self) -> bool:
        """Whether a browser printed it, beside the page."""
        return min(self.high, self.tall - self.high) < _EDGE * self.tall and bool(_EDGE_MARK.search(self.text))

    def hangs_beside(self, row: "Row") -> bool:
        """Whether it is larger than a row of the same page and reaches down beside it."""
        return self.page == row.page and self.size > row.size and -row.size <= row.high - self.high < self.size


@dataclass(frozen=True, slots=True)
class Printed:
    """The paragraphs of a document joined by blank lines; its headings, the largest first; the address that its pages carry at their edge."""

    text: str
    headings: tuple[Span, ...]
    address: str | None


def spell_out(text: str) -> str:
    """The text with Latin ligatures as the letters they stand for.

    >>> spell_out("reﬁnery ﬂames")
    'refinery flames'
    """
    return text.translate(_EXPAND)


def join_rows(rows: Sequence[Row]) -> Printed:
    """The rows of a document as paragraphs, without what a browser prints at the edges of its pages."""
    kept = list(_with_initials([row for row in rows if not row.at_edge]))
    edges = " ".join(row.text for row in rows if row.at_edge)
    address = re.search(r"https?://\S+", edges)
    sizes = Counter[float]()
    for row in kept:
        sizes[row.size] += len(row.text)
    usual = max(sizes, key=lambda size: (sizes[size], size), default=0.0)
    pieces, headings, position = [], [], 0
    words = frozenset(re.findall(r"[^\W\d_]+", " ".join(row.text.lower() for row in kept)))
    for paragraph in _paragraphs(kept, usual):
        text = _as_one(paragraph, words)
        if paragraph[0].size > _HEADING * usual:
            headings.append((-paragraph[0].size, Span(position, position + len(text))))
        pieces.append(text)
        position += len(text) + 2
    return Printed("\n\n".join(pieces), tuple(span for _, span in sorted(headings)), address.group() if address else None)


def _with_initials(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows, a large first letter that hangs beside some of them put before the word that it begins."""
    begun: dict[Row, Row] = {}
    for initial in (row for row in rows if len(row.text) == 1 and row.text.isupper()):
        beside = [row for row in rows if row.text[0].islower() and initial.hangs_beside(row)]
        if beside:
            begun[max(beside, key=lambda row: row.high)] = initial
    taken = set(begun.values())
    for row in rows:
        if row in begun:
            yield replace(row, text=_begun(begun[row].text, row.text))
        elif row not in taken:
            yield row


def _begun(initial: str, text: str) -> str:
    """The text with its first letter; "A" and "I" may be words of their own."""
    first = text.split(maxsplit=1)[0]
    apart = initial in "AI" and len(first) > 1 and _is_word(first.lower(), frozenset())
    return f"{initial} {text}" if apart else initial + text


def _paragraphs(rows: Sequence[Row], usual: float) -> Iterator[list[Row]]:
    leading, longest = _leadings(rows), _longest(rows, usual)
    paragraph = list(rows[:1])
    for above, below in pairwise(rows):
        if not _goes_on(above, below, leading[above.size], longest[above.size]):
            yield paragraph
            paragraph = []
        paragraph.append(below)
    if paragraph:
        yield paragraph


def _leadings(rows: Sequence[Row]) -> dict[float, float]:
    """By the letters' size how far apart the closest lines of that size stand."""
    gaps: dict[float, float] = defaultdict(float)
    for above, below in pairwise(rows):
        gap = above.high - below.high
        if above.page == below.page and above.size == below.size and gap > above.size / 2:
            gaps[above.size] = min(gap, gaps[above.size] or gap)
    return gaps


def _longest(rows: Sequence[Row], usual: float) -> dict[float, int]:
    """By the letters' size the characters of the longest line; small print is as wide as the text."""
    longest = {row.size: 0 for row in rows}
    for row in rows:
        longest[row.size] = max(longest[row.size], len(row.text))
    return {size: max(length, longest[usual]) if size <= usual else length for size, length in longest.items()}


def _goes_on(above: Row, below: Row, leading: float, longest: int) -> bool:
    """Whether the row below belongs to the paragraph of the one above."""
    if above.size != below.size or _BULLET.match(below.text):
        return False
    gap = above.high - below.high
    if above.page != below.page or gap <= 0:  # the next page or column
        return not _ENDS.search(above.text)
    full = len(above.text) + 1 + len(below.text.split()[0]) >= _FULL * longest
    cut = below.text[0].islower() and not _ENDS.search(above.text)
    return full and gap <= (_CUT_LEADING if cut else _LEADING) * (leading or gap)


def _as_one(rows: Sequence[Row], words: frozenset[str]) -> str:
    text = rows[0].text
    for row in rows[1:]:
        broken = _BROKEN_WORD.search(text)
        if broken and row.text[0].islower():
            first = re.match(r"[^\W\d_]*", row.text)
            whole = broken[1] + (first.group() if first else "")
            text = (text[:-1] if text[-1] == "\u00ad" or _is_word(whole.lower(), words) else text) + row.text
        else:
            text = f"{text} {row.text}"
    return text.replace("\u00ad", "")


def _is_word(word: str, words: frozenset[str]) -> bool:
    """Whether a word without its hyphen is one: the document has it elsewhere, or it is a frequent English word."""
    if word in words:
        return True
    from synoptic.lexicon.words import word_table  # noqa: PLC0415 - only for documents with words broken at line ends

    return word in word_table().rank


def page_rows(pieces: Sequence[tuple[str, float, float]], *, page: int, tall: float) -> Iterator[Row]:
    """The rows of one page from its pieces of text, each with its letters' size and its height."""
    row: list[tuple[str, float, float]] = []
    for text, size, high in (*pieces, ("\n", 0.0, 0.0)):
        first, *others = text.split("\n")
        row.append((first, size, high))
        for part in others:
            yield from _row(row, page, tall)
            row = [(part, size, high)]


def _row(pieces: Sequence[tuple[str, float, float]], page: int, tall: float) -> Iterator[Row]:
    """One row in the size of most of its letters; none where nothing shows."""
    text = re.sub(r"\s+", " ", "".join(piece for piece, _, _ in pieces)).strip()
    if text:
        shown = [piece for piece in pieces if piece[0].strip()]
        _, size, high = max(shown, key=lambda piece: len(piece[0]))
        yield Row(text, round(size / _SIZE_STEP) * _SIZE_STEP, high, page, tall)
