"""Times that may be one though their values part: told from a loose "ago", of one weekday, of one night, or only near a clock time."""

import re

from synoptic.judge.sides import Side
from synoptic.model import Timex

_WEEKDAY = re.compile(r"\b(mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_AGO = re.compile(r"\bago\b", re.IGNORECASE)
_YEAR = re.compile(r"(\d{4})(?:-(\d\d))?$")
_DATE = re.compile(r"\d{4}-(\d\d)(?:-(\d\d))?")
_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE)
_TELLS_YEAR = re.compile(r"\b\d{4}\b|\byear\b|\bago\b", re.IGNORECASE)
# "Shortly before midnight" is any time so many minutes before it; "just after" likewise.
_BESIDE = re.compile(
    r"\b(?:shortly|just|soon|right|minutes|moments|not long|a little|a few minutes)\s+(before|after|past)\s+(?:the\s+)?$", re.IGNORECASE
)
_BESIDE_REACH = 30
_MINUTES_BESIDE = 20
_CLOCK = re.compile(r"T(\d\d):?(\d\d)?")
_DAY_MINUTES = 24 * 60
# What says of which half of the day an hour is; with its minutes in figures it is of a day of 24.
_HALVES = re.compile(r"\d[:.h]\d|[ap]\.?\s?m\b|morning|noon|evening|night|dawn|dusk|midday|hours|T\d\d", re.IGNORECASE)
# "The night to Tuesday" ends on it.
_NIGHT_TO = re.compile(r"\bnight (?:to|into)\b", re.IGNORECASE)
# "About an hour before midnight" is no midnight.
_AWAY = re.compile(r"\b(?:minutes?|hours?)\s+(?:before|after|past)\s+(?:the\s+)?$", re.IGNORECASE)
# From which hour to which a part of the day may reach, in anybody's use of the word.
_HOURS = {"TMO": ((3.0, 12.5),), "TAF": ((11.5, 18.5),), "TEV": ((16.0, 24.0),), "TNI": ((19.0, 24.0), (0.0, 7.0)), "TMI": ((11.0, 14.0),)}
_PART = re.compile(r"(T(?:MO|AF|EV|NI|MI))\b")
_LATE, _SMALL_HOURS = 22 * 60, 6 * 60
# "0220 GMT": another article's hour is the clock's on the spot, which may show another day.
ELSEWHERE = re.compile(r"\b(?:GMT|UTC)\b")
# Clocks of two zones lie hours or half hours apart.
_ZONES = 30
_A_DAY, _MINUTES_OF_A_NIGHT = 24 * 60, 60


def roughly_same(one: Side, mine: Timex, other: Side, theirs: Timex) -> bool:
    """Whether two times whose values part may be one all the same."""
    return (
        _of_one_weekday(mine, theirs)
        or _of_one_date(mine, theirs)
        or _loosely_ago(mine, theirs)
        or _of_one_night(mine, theirs)
        or _beside(one, mine, other, theirs)
    )


def _of_one_weekday(mine: Timex, theirs: Timex) -> bool:
    """Both name one day of the week, in whatever weeks: "Saturday" of the day's own paper and of the next one's is hard to tell."""
    days = [_WEEKDAY.search(timex.text) for timex in (mine, theirs)]
    if not (days[0] and days[1]) or days[0].group().lower() != days[1].group().lower() or other_part_of_day(mine, theirs):
        return False
    clocks = {clock_of(mine), clock_of(theirs)} - {None}
    return days_apart(mine, theirs) >= 0 and len(clocks) <= 1


def _of_one_date(mine: Timex, theirs: Timex) -> bool:
    """Both name one month, and one day of it where both name a day, and one of them no year: which year it is was only guessed."""
    dates = [_DATE.match(timex.value) if _MONTH.search(timex.text) else None for timex in (mine, theirs)]
    if not (dates[0] and dates[1]) or all(_TELLS_YEAR.search(timex.text) for timex in (mine, theirs)):
        return False
    days = {day for match in dates if match and (day := match.group(2))}
    return dates[0].group(1) == dates[1].group(1) and len(days) <= 1


def _loosely_ago(mine: Timex, theirs: Timex) -> bool:
    """One is so many years or months ago, and the other lies one away from it."""
    if not _AGO.search(f"{mine.text} {theirs.text}"):
        return False
    found = [_YEAR.match(timex.value) for timex in (mine, theirs)]
    if not (found[0] and found[1]):
        return False
    if found[0].group(2) and found[1].group(2):
        months = [int(match.group(1)) * 12 + int(match.group(2)) for match in found if match]
        return abs(months[0] - months[1]) <= 1
    return abs(int(found[0].group(1)) - int(found[1].group(1))) <= 1


def _of_one_night(mine: Timex, theirs: Timex) -> bool:
    """One is the night of a day, the other the small hours of the next; two clock times are not, unless they lie near each other."""
    first, second = sorted((mine, theirs), key=lambda timex: timex.interval or ("", ""))
    clocks = clock_of(first), clock_of(second)
    of_one_zone = not ELSEWHERE.search(f"{mine.text} {theirs.text}")
    if of_one_zone and clocks[0] is not None and clocks[1] is not None and _A_DAY - clocks[0] + clocks[1] > _MINUTES_OF_A_NIGHT:
        return False
    return days_apart(mine, theirs) == 1 and _is_night(first) and (_is_small_hours(second) or bool(_NIGHT_TO.search(first.text)))


def _is_night(timex: Timex) -> bool:
    minutes = clock_of(timex)
    return "TNI" in timex.value or "/" in timex.value or (minutes is not None and minutes >= _LATE)


def _is_small_hours(timex: Timex) -> bool:
    minutes = clock_of(timex)
    early = timex.modifier == "START"  # "in the early hours", "early on Thursday"
    return early or (minutes is not None and minutes <= _SMALL_HOURS)


def _beside(one: Side, mine: Timex, other: Side, theirs: Timex) -> bool:
    """One is told as shortly before or after a clock time near which the other lies."""
    return _lies_beside(one, mine, theirs) or _lies_beside(other, theirs, mine)


def _lies_beside(side: Side, timex: Timex, clock: Timex) -> bool:
    before = side.words(max(0, timex.span.start - _BESIDE_REACH), timex.span.start)
    if _AWAY.search(before) and clock_of(timex) is not None and clock_of(clock) is not None:
        return True
    beside = _BESIDE.search(before)
    minutes = clock_of(timex), clock_of(clock)
    if not beside or minutes[0] is None or minutes[1] is None:
        return False
    ring = _ring(timex, clock)
    later = (minutes[1] - minutes[0]) % ring
    return later <= _MINUTES_BESIDE if beside.group(1).lower() != "before" else ring - later <= _MINUTES_BESIDE


def other_part_of_day(mine: Timex, theirs: Timex) -> bool:
    """Whether two times lie in parts of the day that do not touch: "at dawn", "in the evening"; what is told as early or late may touch more."""
    hours = [_HOURS.get(match.group(1)) if (match := _PART.search(timex.value)) else _hour(timex) for timex in (mine, theirs)]
    if not (hours[0] and hours[1]) or (clock_of(mine) is not None and clock_of(theirs) is not None):
        return False
    return not any(first <= hour <= last for first, last in hours[0] for other in hours[1] for hour in other) and not any(
        first <= hour <= last for first, last in hours[1] for other in hours[0] for hour in other
    )


def _hour(timex: Timex) -> tuple[tuple[float, float], ...]:
    minutes = clock_of(timex)
    return () if minutes is None else ((minutes / 60, minutes / 60),)


def days_apart(one: Timex, other: Timex) -> int:
    """Days between the first days of two times; -1 where one names none."""
    return abs((one.days[0] - other.days[0]).days) if one.days and other.days else -1


def clocks_apart(one: Timex, other: Timex) -> int | None:
    """How many minutes two clock times lie apart, an hour told without its half of the day in the nearer one; None where one is none."""
    clocks = clock_of(one), clock_of(other)
    if clocks[0] is None or clocks[1] is None:
        return None
    apart, ring = abs(clocks[0] - clocks[1]), _ZONES if _in_two_zones(one, other) else _ring(one, other)
    return apart if ring == _DAY_MINUTES else min(apart % ring, ring - apart % ring)


def _in_two_zones(one: Timex, other: Timex) -> bool:
    """Whether one time is told by Greenwich's clock and the other by that on the spot, which may show any other hour."""
    return bool(ELSEWHERE.search(one.text)) != bool(ELSEWHERE.search(other.text))


def _ring(one: Timex, other: Timex) -> int:
    """Minutes after which the hours come again: a day's, or half a day's where one time does not say of which half it is ("at eight")."""
    return _DAY_MINUTES if _HALVES.search(one.text) and _HALVES.search(other.text) else _DAY_MINUTES // 2


def clock_of(timex: Timex) -> int | None:
    """Minutes into the day of a clock time; None for any other."""
    match = _CLOCK.search(timex.value)
    return int(match[1]) * 60 + int(match[2] or 0) if match else None
