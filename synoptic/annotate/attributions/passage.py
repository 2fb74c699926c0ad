"""From chosen tokens to characters: what of a content stands in quote marks, its kind, its spans."""

import re
from collections.abc import Iterator

from synoptic.annotate.attributions.layout import NOWHERE, Layout, Pieces, Range
from synoptic.lexicon.grammar import NOUNS
from synoptic.model import AttributionKind, Span

_JOINING = frozenset({"and", "or", "but", "nor"})
_OUTER = " \t\n\r\u00a0,;:-–—―"
_MARKS = "\"“”„‟«»‹›‘’‚'`"
_WORD = re.compile(r"\w")
# A full stop that belongs to its word.
_ABBREVIATED = re.compile(r"(?:\b[A-Za-z]\.[A-Za-z]|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|No|a\.m|p\.m))\.$")


def kind_of(layout: Layout, pieces: Pieces, cue: int | None) -> AttributionKind:
    """Direct, mixed or indirect: all, some or none of its words are in quote marks (those around the cue itself aside)."""
    around = layout.quote_of[cue] if cue is not None else NOWHERE
    if cue is not None and around != NOWHERE and layout.quotes[around][1] == cue + 1:
        around = NOWHERE  # the cue is the closing mark itself, with a dash (“…”― Name)
    words = quoted = 0
    for first, last in pieces:
        for index in range(first, last):
            if _WORD.search(layout.reading.tokens[index].text):
                words += 1
                quoted += layout.quote_of[index] not in (NOWHERE, around)
    if quoted == max(words, 1):
        return AttributionKind.DIRECT
    return AttributionKind.MIXED if quoted else AttributionKind.INDIRECT


def whole_end(layout: Layout, pieces: Pieces, cue: int) -> Pieces:
    """A content that does not end in the middle: with the second of two things ("Brod and Lipa") and the land of a town ("Brod, South Lena").

    Before a clause of its own an "and" goes ("that it was late and").
    """
    tokens = layout.reading.tokens
    first, last = pieces[-1]
    if last < len(tokens) and tokens[last - 1].text in _JOINING:
        joined = [child for child in layout.reading.children[tokens[last - 1].head] if tokens[child].dep == "conj" and child >= last]
        thing = bool(joined) and tokens[joined[0]].pos in NOUNS and layout.left[joined[0]] == last
        last = layout.right[joined[0]] if thing else last - 1
    elif last + 1 < len(tokens) and tokens[last].text == ",":
        beside = tokens[last + 1 : last + 4]
        land = next((token for token in beside if token.dep == "appos" and token.entity == "GPE" and first <= token.head < last), None)
        last = layout.right[land.index] if land is not None and tokens[land.head].entity == "GPE" and layout.left[land.index] == last + 1 else last
    held = first < last and not first <= cue < last and last <= layout.reading.sentences[tokens[first].sentence].last
    return (*pieces[:-1], (first, last)) if held or last < pieces[-1][1] else pieces


def content_spans(layout: Layout, pieces: Pieces, kind: AttributionKind) -> tuple[Span, ...]:
    """The characters of a content: direct without its marks, mixed with them, none with a final stop or comma."""
    found: list[Span] = []
    for piece in pieces:
        parts = _direct_parts(layout, piece) if kind is AttributionKind.DIRECT else iter([layout.reading.span(*piece)])
        for span in parts:
            trimmed = tidy(layout.reading.article.text, span, marks=kind is not AttributionKind.MIXED)
            if trimmed.start < trimmed.end and not any(trimmed.overlaps(other) for other in found):
                found.append(trimmed)
    return tuple(sorted(found))


def _direct_parts(layout: Layout, piece: Range) -> Iterator[Span]:
    """Each quotation of a direct content by itself, and what stands between them if it is more than marks."""
    first = piece[0]
    while first < piece[1]:
        quote = layout.quote_of[first]
        last = first + 1
        while last < piece[1] and layout.quote_of[last] == quote:
            last += 1
        yield layout.reading.span(first, last)
        first = last


def tidy(text: str, span: Span, *, marks: bool) -> Span:
    """A span without punctuation at its ends and without a final stop; without quote `marks` too."""
    start, end = span
    outer = _OUTER + (_MARKS if marks else "")
    while start < end and text[start] in outer:
        start += 1
    while end > start and (text[end - 1] in outer or (text[end - 1] == "." and not _keeps_stop(text, start, end))):
        end -= 1
    return Span(start, end)


def _keeps_stop(text: str, start: int, end: int) -> bool:
    return bool(_ABBREVIATED.search(text, max(start, end - 8), end)) or text[max(start, end - 3) : end] == "..."
