"""Whether two clauses tell of two occasions: the days that their sentences name lie too far apart for one event."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from synoptic.judge.kept import once_a_statement
from synoptic.judge.moments.comparing import is_since, tells_day
from synoptic.judge.sides import Side, widened
from synoptic.model import Statement, Timex

# Days between the days named by two sentences from which on they are of two events; an event's own course is told day by day.
_APART = 5
_MONTH = timedelta(days=28)
# What lies so far back and stands alone is told for comparison.
LONG_PAST = timedelta(days=60)
# News is of its article's day, or of so many days before or after.
_NEWS = timedelta(days=3)
_UNTIL = re.compile(r"\b(?:until|till)\s+(?:at least\s+)?(?:the\s+)?$", re.IGNORECASE)
_REACH = len("until at least the ")
Stretch = tuple[date, date]


def far_in_time(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether the days that the sentences of two clauses name lie five or more apart, or their months or years do not meet."""
    told = [(a, b) for a in stretches(one, mine) for b in stretches(other, theirs)]
    return bool(told) and all(_gap(a, b) >= (0 if _is_span(a) and _is_span(b) else _APART) for a, b in told)


def lasts_until(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether one clause tells of what lasts until some day, and the other of what comes then: "shut until Monday", "reopens on Monday"."""
    ends, starts = _ends_on(one, mine), _ends_on(other, theirs)
    here, there = stretches(one, mine), stretches(other, theirs)
    return any(first >= end for end in ends for first, _ in there) or any(first >= end for end in starts for first, _ in here)


@once_a_statement
def _ends_on(side: Side, statement: Statement) -> Sequence[date]:
    """The days until which a clause says that something lasts."""
    times = (side.case.times[key] for key in statement.times if key in side.case.times)
    until = (timex for timex in times if _UNTIL.search(side.words(max(0, timex.span.start - _REACH), timex.span.start)))
    return [timex.days[0] for timex in until if timex.days]


def other_occasion(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses tell of other days, or the only days told lie over two months before the article that tells none.

    Where neither tells a day, the articles' own days are taken for them.
    """
    here, there = stretches(one, mine), stretches(other, theirs)
    if here and there:
        return far_in_time(one, mine, other, theirs)
    written = one.reading.article.day, other.reading.article.day
    if not (here or there):
        return written[0] is not None and written[1] is not None and abs(written[0] - written[1]) > LONG_PAST
    told, beside = (here, written[1]) if here else (there, written[0])
    return beside is not None and all(end < beside - LONG_PAST for _, end in told)


def news_of_two_days(one: Side, mine: Timex, other: Side, theirs: Timex) -> bool:
    """Whether two times, days apart, are each of the days about its own article's: the news of a Tuesday, and that of a Friday two weeks later."""
    here, there = mine.days, theirs.days
    apart = here is not None and there is not None and _gap(here, there) >= _APART
    return apart and _is_news(one, here) and _is_news(other, there)


def _is_news(side: Side, told: Stretch | None) -> bool:
    """Whether a stretch of the calendar lies about the day of its article."""
    day = side.reading.article.day
    return told is not None and day is not None and day - _NEWS <= told[0] and told[1] <= day + _NEWS


@once_a_statement
def stretches(side: Side, statement: Statement) -> Sequence[Stretch]:
    """The stretches of the calendar that the sentence of a clause names, each from its first day to the day after its last.

    "Since October" lasts up to the article's own day.
    """
    return [_lasting(side, timex, timex.days) for timex in widened(side.case.only(statement)).times if timex.days and tells_day(timex)]


def _lasting(side: Side, timex: Timex, days: Stretch) -> Stretch:
    day = side.reading.article.day
    return (days[0], max(days[1], day + timedelta(days=1))) if day and is_since(side, timex) else days


def _is_span(told: Stretch) -> bool:
    """Whether a stretch is a month or longer."""
    return told[1] - told[0] >= _MONTH


def _gap(one: Stretch, other: Stretch) -> int:
    """Days between two stretches, each with the day after its last; negative where they meet."""
    return max((other[0] - one[1]).days, (one[0] - other[1]).days)
