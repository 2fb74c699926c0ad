"""Find the time expressions of an article and resolve them, in the order of the text."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from itertools import groupby

from synoptic.annotate.times import clocks, dates, days, joins, lengths, ranges, references, relative, repeats
from synoptic.annotate.times.accept import accepted
from synoptic.annotate.times.anchored_lengths import anchor_length
from synoptic.annotate.times.anchors import Anchors, Resolved, Scene
from synoptic.annotate.times.direction import UNKNOWN, direction
from synoptic.annotate.times.grammar import rewrite
from synoptic.annotate.times.lexeme import Lexeme
from synoptic.annotate.times.lexemes import scan
from synoptic.annotate.times.meaning import Meaning, Point, Stretch
from synoptic.annotate.times.resolve import resolve
from synoptic.model import Article, Reading, Span, Timex
from synoptic.text.ids import content_id

RULES = (
    *joins.HOLIDAYS,
    *clocks.RULES,
    *dates.RULES,
    *repeats.RULES,
    *lengths.RULES,
    *relative.RULES,
    *references.RULES,
    *joins.RULES,
    *days.RULES,
    *ranges.RULES,
    *lengths.BARE,
    *clocks.BARE,
)


def find_times(reading: Reading) -> tuple[Timex, ...]:
    """The time expressions of an article, in the order of the text; what cannot be resolved says why.

    Values and extents are TIMEX3's (ISO-TimeML), with the habits of our own that docs/times.md gives: a range is one expression,
    "by the end of X" is its last day, "overnight" is both its days. Of noise only the date lines are read (kind metadata).
    """
    found = [*_in_text(reading), *_in_datelines(reading.article)]
    return tuple(sorted(found, key=lambda timex: timex.span))


def _in_text(reading: Reading) -> Iterator[Timex]:
    starts = [token.start for token in reading.tokens]
    anchors = published(reading.article.published)
    for paragraph, sentences in groupby(reading.sentences, key=lambda sentence: sentence.paragraph):
        spans = [sentence.span for sentence in sentences]
        block = Span(spans[0].start, spans[-1].end)
        lexemes = rewrite(scan(reading.article.text, block), RULES)
        for place, lexeme in enumerate(lexemes):
            if lexeme.meaning is None or not accepted(reading, starts, lexemes, place):
                continue
            index = governed(reading, starts, lexeme)
            here = replace(
                anchors,
                sentence=reading.tokens[index].sentence,
                paragraph=paragraph,
                opening=all(other.kind in ("bos", "sign") for other in lexemes[:place]),
            )
            first = max(bisect_right(starts, lexeme.start) - 1, 0)
            meaning = anchor_length(reading, lexeme.meaning, index=index, first=first)
            following = lexemes[place + 1 : place + 1 + days.DISTANCE]
            meaning = days.year_of_day(days.day_of_clock(meaning, following), following)
            resolved = resolve(meaning, here, partial(direction, reading, index))
            yield _timex(reading.article, lexeme, resolved)
            if lexemes[place - 1].kind not in _NO_SCENE:
                anchors = _moved(here, lexeme.meaning, resolved)
            if lexeme.kind == "weaktime" and here.opening:
                anchors = replace(anchors, clock=resolved.clock)  # from here on, a live blog's entry tells


# What stands before a time that the text does not speak of: one in brackets, and one from which something has gone on ("closed since Sunday").
_NO_SCENE = frozenset({"paren", "since"})


def _in_datelines(article: Article) -> Iterator[Timex]:
    """Full dates and times of day in the lines that give an article's date: noise, yet what readers look for in it."""
    anchors = published(article.published)
    for noise in article.noise:
        if noise.kind == "metadata":
            for lexeme in rewrite(scan(article.text, noise.span), RULES):
                timed = lexeme.kind in ("time", "weaktime")
                if isinstance(lexeme.meaning, Point) and (timed or (lexeme.kind == "date" and lexeme.meaning.day)):
                    yield _timex(article, lexeme, resolve(lexeme.meaning, anchors, lambda: UNKNOWN))


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


def governed(reading: Reading, starts: Sequence[int], lexeme: Lexeme) -> int:
    """The token of an expression whose head leads out of it."""
    first, last = max(bisect_right(starts, lexeme.start) - 1, 0), max(bisect_right(starts, lexeme.end - 1) - 1, 0)
    inside = range(first, last + 1)
    return next((index for index in inside if reading.tokens[index].head not in inside), last)


def _timex(article: Article, lexeme: Lexeme, resolved: Resolved) -> Timex:
    span = Span(lexeme.start, lexeme.end)
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
    if resolved.day is None or not isinstance(meaning, (Point, Stretch)):
        return replace(anchors, period=resolved.period or anchors.period)
    part = meaning.part if isinstance(meaning, Point) else "TNI"
    return anchors.speak_of(Scene(resolved.day, part, resolved.clock, anchors.sentence, anchors.paragraph))
