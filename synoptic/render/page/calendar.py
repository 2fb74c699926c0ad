"""TIMEX3 and ISO 8601 values as places on a line of days, and in words."""

import re
from calendar import month_name
from datetime import date, timedelta

_QUARTER_MONTHS = 3
_SEASONS = {"SP": ("spring", 3), "SU": ("summer", 6), "FA": ("autumn", 9), "WI": ("winter", 12)}
_PARTS_OF_DAY = {
    "MO": ("morning", 6, 12),
    "MI": ("midday", 11, 13),
    "AF": ("afternoon", 12, 18),
    "EV": ("evening", 18, 24),
    "NI": ("night", 18, 24),
    "DT": ("daytime", 6, 18),
}
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(.*))?", re.DOTALL)
_CLOCK = re.compile(r"(\d\d)(?::?(\d\d))?(?::?\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")
_HALF = re.compile(r"(\d{4})-H([12])")
_SEASON = re.compile(r"(\d{4})-(SP|SU|FA|WI)")
_YEAR = re.compile(r"(\d{4})")
_DECADE = re.compile(r"(\d{3})X?")
_CENTURY = re.compile(r"(\d{2})(?:XX)?")
_LENGTH = re.compile(r"P(T)?(\d+(?:\.\d+)?)(DE|CE|[YMWDHS])")
_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "DE": "decade", "CE": "century", "TH": "hour", "TM": "minute", "TS": "second"}
_HOURS = 24
_MINUTES = 60 * _HOURS

Stretch = tuple[float, float]
"""Days since 1 January of year 1 and the day after the last (`date.toordinal`); hours are parts of a day."""


def stretch(value: str) -> Stretch | None:
    """Where the value stands on the line of days; None for durations, sets, and what is not resolved or no date.

    >>> stretch("2025-03-04T12:00")
    (739314.5, 739314.5)
    """
    try:
        first, _, last = value.partition("/")
        start, end = _read(first)[0]
        return (start, max(_read(last)[0][1], start)) if last else (start, end)
    except (ValueError, OverflowError):
        return None


def in_words(value: str) -> str:
    """The value as a reader says it; a value that is no date stays as it is.

    >>> in_words("2025-03-04")
    '4 March 2025'
    """
    first, _, last = value.partition("/")
    try:
        return from_to(_read(first)[1], _read(last)[1]) if last else _read(value)[1]
    except (ValueError, OverflowError):
        return _length(value) or value


def from_to(first: str, last: str) -> str:
    """Two days in words as one stretch; the month and year that both have are said once. A time of day keeps its whole day beside it.

    >>> from_to("4 March 2025", "6 March 2025")
    '4 to 6 March 2025'
    """
    if first == last:
        return last
    ours, theirs = first.split(), last.split()
    while "," not in first + last and ours[1:] and ours[-1] == theirs[-1]:
        ours.pop()
        theirs.pop()
    return f"{' '.join(ours)} to {last}"


def _length(value: str) -> str | None:
    """A duration in words, as in P6W, six weeks; None for what is none, or a number of several units."""
    match = _LENGTH.fullmatch(value)
    unit = _UNITS.get((match[1] or "") + match[3]) if match else None
    if match is None or unit is None:
        return None
    return f"{match[2]} {unit if match[2] == '1' else unit.replace('century', 'centurie') + 's'}"


def day_in_words(day: date) -> str:
    """A day as in 4 March 2025."""
    return f"{day.day} {month_name[day.month]} {day.year}"


def moment_in_words(moment: str | None) -> str | None:
    """An ISO date or date-time, the clock as written in its own zone; what is neither stays as it is."""
    if not moment:
        return None
    return in_words(moment[:16] if len(moment) > len("2025-03-04") else moment)


def _read(value: str) -> tuple[Stretch, str]:  # noqa: PLR0911 - one form of value a line
    if match := _DAY.fullmatch(value):
        return _day(date(int(match[1]), int(match[2]), int(match[3])), match[4])
    if match := _MONTH.fullmatch(value):
        return _months(int(match[1]), int(match[2]), 1), f"{month_name[int(match[2])]} {match[1]}"
    if match := _WEEK.fullmatch(value):
        return _week(int(match[1]), int(match[2]), weekend=bool(match[3]))
    if match := _QUARTER.fullmatch(value):
        return _months(int(match[1]), _QUARTER_MONTHS * (int(match[2]) - 1) + 1, _QUARTER_MONTHS), f"{_ordinal(int(match[2]))} quarter of {match[1]}"
    if match := _HALF.fullmatch(value):
        return _months(int(match[1]), 6 * (int(match[2]) - 1) + 1, 6), f"{_ordinal(int(match[2]))} half of {match[1]}"
    if match := _SEASON.fullmatch(value):
        return _months(int(match[1]), _SEASONS[match[2]][1], _QUARTER_MONTHS), f"{_SEASONS[match[2]][0]} {_season_years(match[2], int(match[1]))}"
    if match := _YEAR.fullmatch(value):
        return _months(int(value), 1, 12), value
    if match := _DECADE.fullmatch(value):
        return _months(int(match[1]) * 10, 1, 120), f"{match[1]}0s"
    if match := _CENTURY.fullmatch(value):
        return _months(int(match[1]) * 100, 1, 1200), f"{match[1]}00s"
    raise ValueError(value)


def _day(day: date, clock: str | None) -> tuple[Stretch, str]:
    start, words = float(day.toordinal()), day_in_words(day)
    if clock is None:
        return (start, start + 1), words
    if clock in _PARTS_OF_DAY:
        part, first, last = _PARTS_OF_DAY[clock]
        return (start + first / _HOURS, start + last / _HOURS), f"{words}, {part}"
    if match := _CLOCK.fullmatch(clock):
        hour, minute = int(match[1]), int(match[2] or 0)
        if minute >= _MINUTES // _HOURS or hour * 60 + minute > _MINUTES:  # ISO 8601 has 24:00 for the midnight that ends a day
            raise ValueError(clock)
        at = start + (hour * 60 + minute) / _MINUTES
        return (at, at), f"{words}, {hour:02}:{minute:02}"
    return (start, start + 1), words


def _months(year: int, month: int, count: int) -> Stretch:
    last = year * 12 + month - 1 + count
    return date(year, month, 1).toordinal(), date(last // 12, last % 12 + 1, 1).toordinal()


def _week(year: int, week: int, *, weekend: bool) -> tuple[Stretch, str]:
    monday = date.fromisocalendar(year, week, 1)
    if weekend:
        saturday = monday + timedelta(days=5)
        return (saturday.toordinal(), saturday.toordinal() + 2), f"weekend of {day_in_words(saturday)}"
    return (monday.toordinal(), monday.toordinal() + 7), f"week of {day_in_words(monday)}"


def _season_years(season: str, year: int) -> str:
    """The year of a season; of a winter both, since it is of the year in which it begins."""
    return f"{year}–{year + 1}" if season == "WI" else str(year)


def _ordinal(number: int) -> str:
    return ("first", "second", "third", "fourth")[number - 1]
