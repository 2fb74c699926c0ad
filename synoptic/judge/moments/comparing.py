"""When two sides speak of: the times on each that the other does not share."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from synoptic.judge.kept import once_a_pair, once_a_side
from synoptic.judge.moments.rough_times import clock_of, clocks_apart, days_apart, other_part_of_day, roughly_same
from synoptic.judge.sides import Side
from synoptic.model import Timex, TimexType

# Clock times so near that a rounded or remembered one may stand for the other.
_NEAR_MINUTES = 15
# Tolls of an event so many days back are final.
_STILL_MOVING = timedelta(days=30)
# A scene is set so many sentences back.
_SCENE = 2
_STILL = re.compile(r"\b(?:now|so far|still|currently|to date|at present|already|this far|until now)\b", re.IGNORECASE)
_RELATIVE = re.compile(
    r"\b(?:later|after|earlier|before|into|previous|following|since|(?:the|very) next|next (?:day|morning|afternoon|evening|night|hour))\b",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thurs?|fri|sat|sun)\b|today|yesterday|tomorrow|tonight|this|last|next"
    r"|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d{4}|\d{1,2}[/-]\d{1,2})",
    re.IGNORECASE,
)
# A weekday, or a day of a month, of no known year: what an article that bears no date can tell.
_UNRESOLVED = re.compile(r"XXXX-(?:WXX-\d|\d\d-\d\d)")
# A week, month or year told from the day of writing, in an article that bears none.
_DEICTIC = re.compile(r"(?:early |late |later |earlier )?(last|this|next) (week|weekend|month|year)", re.IGNORECASE)
# "Now" dates nothing: it lies within every open time.
_PRESENT = "PRESENT_REF"
_UNTIL = re.compile(r"\b(?:by|before|until|till|no later than)\s+(?:the\s+)?$")
# "Will not land before Monday", "does not vote until Monday": from then on at the earliest.
_NOT_BEFORE = re.compile(
    r"(?:\b(?:not|never|no|nobody|nothing|hardly|cannot)\b|n['’]t\b)[^.;:]*\b(?:before|until|till)\s+(?:the\s+)?$", re.IGNORECASE
)
_NOT_BEFORE_REACH = 60
# "Until at least Monday": from then on.
_AT_LEAST = re.compile(r"\b(?:(?:until|till|to) at least|at least (?:until|till))\s+(?:the\s+)?$", re.IGNORECASE)
_AT_LEAST_REACH = 30
_NUMBERS = re.compile(r"\d+")
# "Monday's decree", "Friday's close": the day is the noun's.
_OWNING = re.compile(r"['’]s?\b|['’](?=\s)")
# "Since October", "since the flood of October".
_SINCE = re.compile(r"\bsince\s+(?:the\s+)?(?:\w+\s+(?:of|in|on)\s+)?(?:the\s+)?$", re.IGNORECASE)
_SINCE_REACH = 40
_FROM = re.compile(r"\b(?:after|from)\s+(?:the\s+)?$")


@once_a_side
def dated(side: Side) -> Sequence[Timex]:
    """The side's times that name a stretch of the calendar or a clock time.

    Those told from another event ("an hour later") are left out, and those that date a noun ("Monday's decree").
    """
    return [timex for timex in side.times if tells_day(timex) and not _OWNING.match(side.words(timex.span.end, timex.span.end + len("'s ")))]


def tells_day(timex: Timex) -> bool:
    """Whether a time names a stretch of the calendar, a day though of no known year, or a clock time, and is told from no other event."""
    told = timex.interval or clock_of(timex) is not None or unresolved_day(timex) or _DEICTIC.fullmatch(timex.text)
    return timex.type in {TimexType.DATE, TimexType.TIME} and bool(told) and not _RELATIVE.search(timex.text) and timex.value != _PRESENT


@once_a_side
def _open_values(side: Side) -> frozenset[str]:
    """The values of the times of a side that are open."""
    return frozenset(timex.value for timex in dated(side) if _opening(side, timex))


@once_a_pair
def unshared(one: Side, other: Side) -> tuple[list[Timex], list[Timex]]:
    """The times of each side with which no time of the other is compatible.

    An open time that both tell is compared with no further one: "on Sunday …, the first since May" and "on Friday …, the first since May".
    """
    here, there = dated(one), dated(other)
    if not (here and there):
        return list(here), list(there)
    values = _open_values(one) & _open_values(other)
    mine, theirs = ([timex for timex in told if timex.value not in values] for told in (here, there)) if values else (here, there)
    return (
        [timex for timex in mine if not any(same_time(one, timex, other, twin) for twin in theirs or there)],
        [timex for timex in theirs if not any(same_time(one, twin, other, timex) for twin in mine or here)],
    )


def same_time(one: Side, mine: Timex, other: Side, theirs: Timex) -> bool:
    """Whether two times may be the same: their days meet, and their clocks agree where both tell one.

    A clock time that names no day ("2:10 a.m.") is compared by the clock alone; a time within an open one ("by May", "on 3 May") is no other.
    """
    if mine.text.casefold() == theirs.text.casefold() or roughly_same(one, mine, other, theirs):
        return True  # "yesterday" of two days' papers too: two events, or one told late
    if other_range(mine, theirs):
        return False
    days = not is_clock(mine) and not is_clock(theirs)
    if days and mine.interval and theirs.interval and not (mine.interval[0] < theirs.interval[1] and theirs.interval[0] < mine.interval[1]):
        openings = _opening(one, mine), _opening(other, theirs)
        if openings == ("since", "since"):
            return _is_least(one, mine) or _is_least(other, theirs)
        return openings[0] != openings[1] and (_within(openings[0], mine, theirs) or _within(openings[1], theirs, mine))
    unresolved = unresolved_day(mine), unresolved_day(theirs)
    if all(unresolved) and unresolved[0] != unresolved[1] and ("W" in unresolved[0]) == ("W" in unresolved[1]):
        return False
    if other_stretch(mine, theirs):
        return False
    if other_part_of_day(mine, theirs) and _opening(one, mine) == _opening(other, theirs):
        return False
    return not clocks_apart(mine, theirs)


def other_range(one: Timex, other: Timex) -> bool:
    """Whether two ranges told by both their ends, in days, months or years alike, begin or end apart: "from 2011 to 2016", "2012 to 2016"."""
    ends = [timex.value.split("/") if len(_NUMBERS.findall(timex.text)) > 1 else [] for timex in (one, other)]
    return [len(end) for end in ends[0]] == [len(end) for end in ends[1]] and len(ends[0]) > 1 and ends[0] != ends[1]


def other_stretch(one: Timex, other: Timex) -> bool:
    """Whether two articles that bear no date speak of another week, month or year: "last week", "this week"."""
    found = [None if timex.interval else _DEICTIC.fullmatch(timex.text) for timex in (one, other)]
    if not (found[0] and found[1]):
        return False
    return found[0].group(2).lower() == found[1].group(2).lower() and found[0].group(1).lower() != found[1].group(1).lower()


def unresolved_day(timex: Timex) -> str:
    """The weekday or day of a month that a time of an undated article names, as TIMEX3 has it; "" where it is resolved or names none."""
    match = None if timex.interval else _UNRESOLVED.match(timex.value)
    return match.group() if match else ""


def is_clock(timex: Timex) -> bool:
    """Whether a time names a time of day and no day."""
    return "T" in timex.value and not _DAY.search(timex.text)


def same_grain(one: Timex, other: Timex) -> bool:
    """Whether both name a day, or both a month, or both a year: a day and a year that part most often date two things."""
    return len(one.value.split("T")[0]) == len(other.value.split("T")[0])


def other_year(one: Timex, other: Timex) -> bool:
    """Whether both name a month at least, and of two years: "April 2014", "April 14, 2016"."""
    return all(re.match(r"\d{4}-\d\d", timex.value) for timex in (one, other)) and one.value[:4] != other.value[:4]


def _opening(side: Side, timex: Timex) -> str:
    """How a time is open: "until" ("by the end of the month"), "since" ("since May"), or "" where it is not."""
    before = side.words(max(0, timex.span.start - len("no later than ")), timex.span.start).lower()
    if _NOT_BEFORE.search(side.words(max(0, timex.span.start - _NOT_BEFORE_REACH), timex.span.start)):
        return "since"
    if _is_least(side, timex):
        return "since"
    if timex.modifier in {"BEFORE", "ON_OR_BEFORE"} or _UNTIL.search(before):
        return "until"
    return "since" if timex.modifier in {"AFTER", "ON_OR_AFTER"} or _FROM.search(before) or is_since(side, timex) else ""


def is_since(side: Side, timex: Timex) -> bool:
    """Whether a time tells since when something has been so: "since October", "since the flood of October"."""
    return bool(_SINCE.search(side.words(max(0, timex.span.start - _SINCE_REACH), timex.span.start)))


def _is_least(side: Side, timex: Timex) -> bool:
    """Whether a time is the least until which something lasts: "until at least Monday", where it may be Wednesday too."""
    return bool(_AT_LEAST.search(side.words(max(0, timex.span.start - _AT_LEAST_REACH), timex.span.start)))


def _within(opening: str, limit: Timex, inside: Timex) -> bool:
    if not limit.interval or not inside.interval or not opening:
        return False
    return inside.interval[0] < limit.interval[1] if opening == "until" else inside.interval[1] > limit.interval[0]


def nearly_same(one: Timex, other: Timex) -> bool:
    """Whether two clock times of one day are so near that one may stand for the other: both differ, neither is refuted."""
    apart = clocks_apart(one, other)
    return apart is not None and apart <= _NEAR_MINUTES and (is_clock(one) or is_clock(other) or days_apart(one, other) <= 0)


def other_moment(one: Side, other: Side) -> tuple[str, str] | None:
    """The words by which two sides speak of different moments, or None where nothing says so."""
    here, there = unshared(one, other)
    return (here[0].text, there[0].text) if here and there else None


@once_a_side
def goes_on(side: Side) -> bool:
    """Whether a side tells of what goes on while it is written: "are now involved", "so far"."""
    return any(_STILL.search(statement.text) for statement in side.statements)


def other_edition(one: Side, other: Side) -> tuple[str, str] | None:
    """The days of `other_days` in the words of the two texts, where they have them."""
    days = other_days(one, other)
    return (_day_words(one, days[0]), _day_words(other, days[1])) if days else None


@once_a_pair
def other_days(one: Side, other: Side) -> tuple[str, str] | None:
    """The days on which two articles came out (ISO 8601), where they are not the same; None else.

    What both date far back no longer moves from day to day.
    """
    days = one.reading.article.day, other.reading.article.day
    if not (days[0] and days[1]) or days[0] == days[1]:
        return None
    final = min(days[0], days[1]) - _STILL_MOVING
    return None if any(end < final for side in (one, other) for end in _ends(side)) else (str(days[0]), str(days[1]))


@once_a_side
def _scene(side: Side) -> Sequence[Timex]:
    """The last time told in the sentences right before a side that tells none: "On the night of 27 May … Four people were killed"."""
    if not side.statements or dated(side):
        return []
    first = side.statements[0].sentence
    starts = side.reading.sentences[max(0, first - _SCENE)].span.start, side.reading.sentences[first].span.end
    found = [timex for timex in side.annotated.times if starts[0] <= timex.span.start < starts[1]]
    return sorted((timex for timex in found if tells_day(timex)), key=lambda timex: timex.span)[-1:]


@once_a_side
def _ends(side: Side) -> frozenset[date]:
    """The days on which the times end that a side, or the scene before it, tells."""
    return frozenset(timex.days[1] for timex in (*dated(side), *_scene(side)) if timex.days)


def _day_words(side: Side, day: str) -> str:
    """The article's first words for a day, or the day itself where it has none."""
    return next((timex.text for timex in side.annotated.times if timex.interval and timex.interval[0] == day == timex.value[: len(day)]), day)
