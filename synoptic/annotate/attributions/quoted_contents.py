"""Quotations that may be the content of a cue: those of its sentence, those beside it, and those that carry them on."""

from collections.abc import Iterator

from synoptic.annotate.attributions.layout import NOWHERE, Layout, Pieces
from synoptic.annotate.attributions.patterns import Pattern

_MOST_QUOTES = 5
# A quotation farther from its cue is not looked for, so that one endless sentence costs no more than many.
_FARTHEST_QUOTE = 200
# Quotations of one act of saying; more is a transcript.
_MOST_CARRIED = 12


def quoted_contents(layout: Layout, head: int) -> Iterator[tuple[Pattern, Pieces]]:
    """Quotations in the cue's sentence, with what carries them on; a quote that follows a colon, or stands before."""
    sentence = layout.reading.sentences[layout.reading.tokens[head].sentence]
    inside = layout.quote_of[head]
    window = slice(max(sentence.first, head - _FARTHEST_QUOTE), min(sentence.last, head + _FARTHEST_QUOTE))
    here = sorted({quote for quote in layout.quote_of[window] if quote not in (NOWHERE, inside)})
    for quote in here[:_MOST_QUOTES]:
        yield Pattern.QUOTE, (layout.quotes[quote],)
    if len(here) > 1:
        yield Pattern.QUOTES, tuple(layout.quotes[quote] for quote in here)
        after = [quote for quote in here if layout.quotes[quote][0] > head]
        if 1 < len(after) < len(here):
            yield Pattern.QUOTES, tuple(layout.quotes[quote] for quote in after)
    if inside != NOWHERE:
        return
    if here:
        carried = carry_on(layout, here[-1], sentence.index)
        if carried:
            yield Pattern.QUOTE_ON, tuple(layout.quotes[quote] for quote in (*here, *carried))
            yield Pattern.QUOTE_ON, tuple(layout.quotes[quote] for quote in (here[-1], *carried))
        far = carry_on(layout, (carried or here)[-1], sentence.index, paragraphs=True)
        if far:
            yield Pattern.QUOTE_FAR, tuple(layout.quotes[quote] for quote in (*here, *carried, *far))
        back = carry_back(layout, here[0], sentence.index)
        if back:
            yield Pattern.QUOTE_BACK, tuple(layout.quotes[quote] for quote in (*back, *here, *carried))
    else:
        yield from _next_quote(layout, sentence.index)
        yield from _previous_quote(layout, sentence.index)


def carry_on(layout: Layout, quote: int, sentence: int, *, paragraphs: bool = False) -> list[int]:
    """Quotations after `quote` that go on with it: it runs on, or they fill the next sentences of the paragraph, or whole `paragraphs`."""
    carried: list[int] = []
    current = quote
    end = max(layout.quotes[quote][1], layout.reading.sentences[sentence].last)
    paragraph_end = len(layout.reading.tokens) if paragraphs else layout.paragraph_of[sentence][1]
    while current + 1 < len(layout.quotes) and len(carried) < _MOST_CARRIED:
        first, last = layout.quotes[current + 1]
        if not (current in layout.runs_on or (first <= end + 1 and first < paragraph_end and _fills(layout, first, last))):
            break
        current += 1
        carried.append(current)
        end = last
    return carried


def carry_back(layout: Layout, quote: int, sentence: int) -> list[int]:
    """Quotations before `quote` in its paragraph that fill the sentences just before it."""
    back: list[int] = []
    start = min(layout.quotes[quote][0], layout.reading.sentences[sentence].first)
    while quote - len(back) > 0 and len(back) < _MOST_CARRIED:
        first, last = layout.quotes[quote - len(back) - 1]
        if last < start - 1 or first < layout.paragraph_of[sentence][0] or not _fills(layout, first, last):
            break
        back.insert(0, quote - len(back) - 1)
        start = first
    return back


def _fills(layout: Layout, first: int, last: int) -> bool:
    """Whether a quotation is all of the sentences it stands in."""
    tokens, sentences = layout.reading.tokens, layout.reading.sentences
    return sentences[tokens[first].sentence].first >= first - 1 and sentences[tokens[last - 1].sentence].last <= last + 1


def _next_quote(layout: Layout, sentence: int) -> Iterator[tuple[Pattern, Pieces]]:
    sentences = layout.reading.sentences
    if sentence + 1 < len(sentences):
        first = sentences[sentence + 1].first
        quote = layout.quote_of[first]
        if quote != NOWHERE and layout.quotes[quote][0] >= first - 1:
            yield Pattern.NEXT, (layout.quotes[quote],)
            carried = carry_on(layout, quote, sentence + 1)
            if carried:
                yield Pattern.NEXT, tuple(layout.quotes[number] for number in (quote, *carried))
            far = carry_on(layout, (carried or [quote])[-1], sentence + 1, paragraphs=True)
            if far:
                yield Pattern.NEXT, tuple(layout.quotes[number] for number in (quote, *carried, *far))
        elif layout.reading.tokens[first - 1].text == ":":
            yield Pattern.NEXT, (layout.paragraph_of[sentence + 1],)


def _previous_quote(layout: Layout, sentence: int) -> Iterator[tuple[Pattern, Pieces]]:
    first = layout.reading.sentences[sentence].first
    if first and layout.quote_of[first - 1] != NOWHERE:
        quote = layout.quote_of[first - 1]
        back = carry_back(layout, quote, sentence)
        carried = carry_on(layout, quote, sentence)
        for numbers in ((quote,), (*back, quote), (quote, *carried), (*back, quote, *carried)):
            yield Pattern.PREVIOUS, tuple(layout.quotes[number] for number in numbers)
