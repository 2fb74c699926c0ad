"""Find the time expressions of an article and resolve them, in the order of the text."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import groupby

from synoptic.annotate.times import clocks, dates, joins, lengths, relative
from synoptic.annotate.times.accept import accepted
from synoptic.annotate.times.direction import direction
from synoptic.annotate.times.grammar import rewrite
from synoptic.annotate.times.lexemes import Lexeme, scan
from synoptic.annotate.times.meaning import Anchor, Inner, Meaning, Point, Stretch
from synoptic.annotate.times.resolve import Anchors, Resolved, resolve
from synoptic.model import Reading, Span, Timex
from synoptic.text.ids import content_id

_RULES = (*joins.HOLIDAYS, *clocks.RULES, *dates.RULES, *lengths.RULES, *lengths.SETS, *relative.RULES, *joins.RULES)


def find_times(reading: Reading) -> tuple[Timex, ...]:
    """The time expressions of an article, in the order of the text; what cannot be resolved says why.

    Values and extents are TIMEX3's (ISO-TimeML), with three habits of our own that docs/times.md gives: a range is one expression,
    "by the end of X" is its last day, "overnight" is both its days.
    """
    starts = [token.start for token in reading.tokens]
    anchors = published(reading.article.published)
    found: list[Timex] = []
    for lexeme in _expressions(reading, starts):
        index = _token(reading, starts, lexeme)
        if lexeme.meaning is None or index is None:
            continue
        resolved = resolve(lexeme.meaning, anchors, lambda index=index: direction(reading, index))  # type: ignore[misc]
        found.append(_timex(reading, lexeme, resolved))
        anchors = _moved(anchors, lexeme.meaning, resolved)
    return tuple(found)


def published(value: str | None) -> Anchors:
    """The anchors of an article that was published then: an ISO 8601 date or date-time."""
    try:
        moment = datetime.fromisoformat(value or "")
        return Anchors(moment.date(), moment.hour * 60 + moment.minute if len(value or "") > len("2013-03-18") else None)
    except ValueError:
        pass
    try:
        return Anchors(date.fromisoformat((value or "")[:10]))
    except ValueError:
        return Anchors(None)


def _expressions(reading: Reading, starts: Sequence[int]) -> Iterator[Lexeme]:
    for _, sentences in groupby(reading.sentences, key=lambda sentence: sentence.paragraph):
        spans = [sentence.span for sentence in sentences]
        lexemes = rewrite(scan(reading.article.text, Span(spans[0].start, spans[-1].end)), _RULES)
        for place, lexeme in enumerate(lexemes):
            if lexeme.meaning is not None and accepted(reading, starts, lexemes, place):
                yield lexeme


def _token(reading: Reading, starts: Sequence[int], lexeme: Lexeme) -> int | None:
    """The last token of an expression that is a word or number: the one whose head leads out of it."""
    first, last = bisect_right(starts, lexeme.start) - 1, bisect_right(starts, lexeme.end - 1) - 1
    inside = range(max(first, 0), last + 1)
    return next((index for index in inside if reading.tokens[index].head not in inside), last if last >= 0 else None)


def _timex(reading: Reading, lexeme: Lexeme, resolved: Resolved) -> Timex:
    article, span = reading.article, Span(lexeme.start, lexeme.end)
    return Timex(
        id=content_id("t", article.id, span.start, span.end),
        article=article.id,
        span=span,
        text=article.text[span.start : span.end],
        type=resolved.type,
        value=resolved.value,
        interval=resolved.interval,
        modifier=resolved.modifier,
        why=resolved.why,
    )


def _moved(anchors: Anchors, meaning: Meaning, resolved: Resolved) -> Anchors:
    """The anchors once the text has spoken of a time."""
    if resolved.day is None or not isinstance(meaning, Point):
        return anchors
    return Anchors(anchors.published, anchors.clock, resolved.day, resolved.clock)
