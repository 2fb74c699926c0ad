"""Noise that stands in one line with text: "… against Russia. Share", "date 2024-10-20 The President …"."""

import re
from collections.abc import Iterator

from synoptic.lexicon.furniture import DATE_LABEL
from synoptic.model import Noise, Span
from synoptic.read.dates import find_dates
from synoptic.read.furniture import ends_sentence, part_kind, parts
from synoptic.read.panels import find_messages
from synoptic.text.paragraphs import sentences, trim

# A sentence at a line's end is cut only if it is short: longer ones that look like prompts have been told as whole lines.
_MOST_GLUED_WORDS = 16
_LABELLED = re.compile(rf"\s*(?:{DATE_LABEL})\s?[:.]?\s*\Z", re.IGNORECASE)
_TEXT_START = re.compile(r"[\s|·•–—-]*(?=[\"“‘«A-ZÀ-ÞĀ-Ž])")
_LABEL_LINE = re.compile(
    r"(?:ADVERTISEMENT|Advertisement|Share|SHARE)(?:\s+(?:Tweet|Share|Email|Print|Facebook|Twitter|WhatsApp|Telegram))*\s{1,4}"
    r"(?=[A-ZÀ-Ž\"“][\w’']*\s+\w+.{40})"
)
_TRAILING = re.compile(
    r"(?<=[.!?\"”’)…])\s*(?P<word>(?:Share(?: Tweet| this(?: article)?)?|Tweet"
    r"|ADVERTISEMENT|Advertisement|Read [Mm]ore|Subscribe|Print|Continue reading)(?:\s?[»>…]+)?)\s*\Z"
)
_PLAIN_KINDS = frozenset(("share", "prompt", "address", "metadata", "navigation", "other", "caption"))


def find_glued(text: str, span: Span) -> Iterator[Noise]:
    """The noise at the two ends of a paragraph, and messages to the reader within: bars, a date before the first word, short prompts, forms."""
    span, cut = _peel_parts(text, span)
    yield from cut
    opening = _opening(text, span)
    if opening:
        yield opening
        span = trim(text, Span(opening.span.end, span.end))
    peeled = list(_peel_sentences(text, span))
    yield from peeled
    yield from find_messages(text, span, told=peeled)


def _peel_parts(text: str, span: Span) -> tuple[Span, list[Noise]]:
    """What is left of a line whose first or last parts between bars and wide gaps are noise, and that noise."""
    pieces = list(parts(text, span, trails=False))
    kinds = [part_kind(text[slice(*piece)]) for piece in pieces]
    cut: list[Noise] = []
    while len(pieces) > 1 and kinds[-1]:
        cut.append(Noise(trim(text, pieces.pop()), kinds.pop() or ""))
    while len(pieces) > 1 and kinds[0]:
        cut.append(Noise(trim(text, pieces.pop(0)), kinds.pop(0) or ""))
    return trim(text, Span(pieces[0].start, pieces[-1].end)), cut


def _opening(text: str, span: Span) -> Noise | None:
    """A date or a share bar before the first sentence.

    A date with a label, in figures or with a time of day is none of the sentence's; nor is one straight before a capital.
    """
    head = text[span.start : min(span.end, span.start + 90)]
    mark = next(find_dates(head), None)
    if mark and (not head[: mark.span.start].strip() or _LABELLED.match(head[: mark.span.start])):
        start = _TEXT_START.match(text, span.start + mark.span.end, span.end)
        if start and start.end() > start.start() and len(text[start.end() : span.end].split()) > 3:  # noqa: PLR2004 - a sentence
            return Noise(Span(span.start, span.start + mark.span.end), "metadata")
    bar = _LABEL_LINE.match(text, span.start, span.end)
    return Noise(trim(text, Span(span.start, bar.end())), "share" if bar.group()[0] == "S" else "other") if bar else None


def _peel_sentences(text: str, span: Span) -> Iterator[Noise]:
    trailing = _TRAILING.search(text, span.start, span.end)
    if trailing and trailing.start() > span.start:
        kind = (
            "other"
            if trailing["word"].lower().startswith("adv")
            else "share"
            if trailing["word"].startswith(("Share", "Tweet", "Print"))
            else "prompt"
        )
        yield Noise(Span(trailing.start("word"), trailing.end("word")), kind)
        span = trim(text, Span(span.start, trailing.start("word")))
    found = list(sentences(text, span))
    while len(found) > 1 and (last := _sentence_kind(text[slice(*found[-1])])):
        yield Noise(trim(text, found.pop()), last)
    while len(found) > 1 and (first := _sentence_kind(text[slice(*found[0])])):
        yield Noise(trim(text, found.pop(0)), first)


def _sentence_kind(sentence: str) -> str | None:
    if len(sentence.split()) > _MOST_GLUED_WORDS or not any(map(str.isalpha, sentence)):
        return None
    kind = part_kind(sentence.strip())
    # Inside running text "Photo: …" or a date may belong to the sentence before; a sentence that ends as one is cut only as a prompt or credit.
    if kind in ("navigation", "other") and ends_sentence(sentence):
        return None
    return kind if kind in _PLAIN_KINDS else None
