"""Full dates as newsrooms print them, read as ISO 8601."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from synoptic.model import Span

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_MONTH = (
    r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    r"|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = r"(?:\b(?P<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b\.?,?\s{1,3})?"
_ORDINAL = r"(?:st|nd|rd|th)?"
_DAY = (
    r"(?:"
    r"(?<!\d)(?P<iso_year>(?:19|20)\d\d)(?P<iso_mark>[-/.]|\.\s)(?P<iso_month>\d{1,2})(?P=iso_mark)(?P<iso_day>\d{1,2})(?!\d)"
    rf"|(?<!\d)(?P<dmy_day>\d{{1,2}}){_ORDINAL}(?:\s{{1,2}}|-)(?:of\s)?{_MONTH.format('dmy_month')},?(?:\s{{1,2}}|-)(?P<dmy_year>(?:19|20)\d\d)(?!\d)"
    rf"|{_MONTH.format('mdy_month')}\s{{1,2}}(?P<mdy_day>\d{{1,2}}){_ORDINAL}(?:,\s{{0,2}}|\s{{1,2}})(?P<mdy_year>(?:19|20)\d\d)(?!\d)"
    r"|(?<![\d./-])(?P<first>\d{1,2})(?P<mark>[./-]|\.\s)(?P<second>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d|\d\d)(?!\d)"
    r")"
)
# Offsets of the zone names that mean one thing only; the others (ET, IST, CT …) are read over and give no offset.
ZONES = {
    "z": "+00:00", "gmt": "+00:00", "utc": "+00:00", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "eet": "+02:00", "eest": "+03:00",
    "msk": "+03:00", "trt": "+03:00", "est": "-05:00", "edt": "-04:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00",
    "pdt": "-07:00", "sgt": "+08:00", "hkt": "+08:00", "jst": "+09:00", "kst": "+09:00", "aest": "+10:00", "aedt": "+11:00", "pkt": "+05:00",
    "wib": "+07:00", "nzst": "+12:00", "nzdt": "+13:00", "sast": "+02:00", "wat": "+01:00", "eat": "+03:00",
}  # fmt: skip
_ZONE_NAMES = "|".join(sorted(ZONES, key=len, reverse=True))
_ZONE = rf"(?:\s{{0,2}}\(?(?P<zone>(?:{_ZONE_NAMES}|ist|cst|et|ct|mt|pt)\b(?:[+-]\d{{1,2}})?|[+-]\d{{2}}:?\d{{2}}(?!\d))\)?)?"
_CLOCK = (
    r"(?<![\d.:])(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2})(?!\d)(?::(?P<second_of>\d{2})(?:\.\d{1,9})?)?)?"
    rf"\s?(?P<half>a\.?m\b\.?|p\.?m\b\.?)?(?:\s?(?:hrs|hours|uhr|h)\b\.?)?{_ZONE}"
)
_DATE = re.compile(_WEEKDAY + _DAY, re.IGNORECASE)
_TIME_AFTER = re.compile(r"(?:T|\.?[\s,]{0,3}(?:\bat\b|[-–—|•·])?\s{0,2})" + _CLOCK, re.IGNORECASE)
CLOCK = re.compile(_CLOCK, re.IGNORECASE)
_DAYLESS = re.compile(
    rf"{_WEEKDAY}(?:{_MONTH.format('month_first')}\s{{1,2}}(?P<day_after>\d{{1,2}}){_ORDINAL}"
    rf"|(?P<day_before>\d{{1,2}}){_ORDINAL}\s{{1,2}}{_MONTH.format('month_second')})(?!\d)",
    re.IGNORECASE,
)
# Two-digit years are this century's unless that lies far ahead: news is written near its date.
_PIVOT = 70
_LONGEST_VALUE = 200
_HOURS, _MINUTES, _NOON = 24, 60, 12


@dataclass(frozen=True, slots=True)
class DateMark:
    """A full date in a text: its characters with weekday and time of day, and its ISO 8601 value."""

    span: Span
    value: str


def find_dates(text: str, *, day_first: bool | None = None) -> Iterator[DateMark]:
    """The full dates of a text, in order, each with the time of day that follows it.

    In "05/03/2025" the day comes first unless `day_first` is False or the figures or the weekday forbid it; None decides by `writes_day_first`.
    """
    for match in _DATE.finditer(text):
        if match["first"] and day_first is None:
            day_first = writes_day_first(text)
        day = _calendar_day(match, day_first=day_first is not False)
        if day is None:
            continue
        end, clock = _time_after(text, match.end())
        yield DateMark(Span(match.start(), end), day.isoformat() + clock)


def impossible_date(text: str) -> str | None:
    """The first date of a text that no calendar has, where it holds no other.

    >>> impossible_date("Published: 31 June 2025")
    '31 June 2025'
    """
    matches = list(_DATE.finditer(text))
    if any(_calendar_day(match, day_first=True) for match in matches):
        return None
    return matches[0].group() if matches else None


def _time_after(text: str, position: int) -> tuple[int, str]:
    match = _TIME_AFTER.match(text, position)
    clock = clock_value(match) if match else None
    return (match.end(), f"T{clock}") if match and clock else (position, "")


def clock_value(match: re.Match[str]) -> str | None:
    """ISO time of a clock match, with its offset where the zone has one; None where it is no time of day.

    A bare figure ("at 9") is no time; "9 am" and "9.30" are.
    """
    hour, minute, half = int(match["hour"]), int(match["minute"] or 0), (match["half"] or "").lower()
    if match["minute"] is None and not half:
        return None
    if half:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half.startswith("p") else 0)
    if hour >= _HOURS or minute >= _MINUTES:
        return None
    return f"{hour:02}:{minute:02}" + _offset(match["zone"])


def _offset(zone: str | None) -> str:
    if not zone:
        return ""
    lower = zone.lower()
    if lower[0] in "+-":
        return f"{lower[:3]}:{lower[-2:]}"
    named = re.fullmatch(r"(?:gmt|utc)([+-])(\d{1,2})", lower)
    return f"{named[1]}{int(named[2]):02}:00" if named else ZONES.get(lower, "")


def _calendar_day(match: re.Match[str], *, day_first: bool) -> date | None:
    if match["iso_year"]:
        return _day(match["iso_year"], match["iso_month"], match["iso_day"])
    if match["dmy_day"]:
        return _day(match["dmy_year"], _month_number(match["dmy_month"]), match["dmy_day"])
    if match["mdy_day"]:
        return _day(match["mdy_year"], _month_number(match["mdy_month"]), match["mdy_day"])
    return _numeric_day(match, day_first=day_first)


def _numeric_day(match: re.Match[str], *, day_first: bool) -> date | None:
    """A date in figures. A weekday beside it decides, then what is possible, then dots (the day is first), then `day_first`."""
    year = int(match["year"])
    if len(match["year"]) < 4:  # noqa: PLR2004 - digits of a year
        year += 2000 if year < _PIVOT else 1900
    orders = (_day(year, match["second"], match["first"]), _day(year, match["first"], match["second"]))
    possible = [day for day in orders if day is not None]
    if match["weekday"]:
        number = _WEEKDAYS.index(match["weekday"][:3].lower())
        possible = [day for day in possible if day.weekday() == number] or possible
    if not possible:
        return None
    return possible[0] if len(possible) == 1 or match["mark"][0] == "." or day_first else possible[-1]


def _day(year: object, month: object, day: object) -> date | None:
    try:
        return date(int(str(year)), int(str(month)), int(str(day)))
    except ValueError:
        return None


def _month_number(name: str) -> int:
    """1 to 12 of an English month's name or abbreviation."""
    return next(number for number, month in enumerate(_MONTHS, 1) if month.startswith(name[:3].lower()))


_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:\d{4}|\d{2})(?![\d/])")
_AMERICAN = re.compile(
    r"\b(?:E[SD]?T|C[SD]T|P[SD]?T|M[SD]T)\b|\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\.? \d{1,2}\b(?! (?:19|20)\d\d)"
    r"|\b(?:color|center|labor|defense|organiz|honor|neighbor|traveled|percent\b|Gov\.|Sen\.|Rep\.)"
)
_BRITISH = re.compile(
    r"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|\b(?:colour|centre|labour|defence|organis|honour|neighbour|travelled|per cent\b|programme\b|metres\b)"
)


def has_slashed_date(text: str) -> bool:
    """Whether a date such as "05/03/2025" stands in the text, whose order is to be told."""
    return bool(_SLASHED.search(text))


def writes_day_first(text: str) -> bool:
    """Whether the text writes 5 March as 05/03: by its unambiguous dates, else by its spelling; yes where nothing tells."""
    pairs = [(int(first), int(second)) for first, second in _SLASHED.findall(text)]
    if any(first > _NOON for first, _ in pairs):
        return True
    if any(second > _NOON for _, second in pairs):
        return False
    return len(_AMERICAN.findall(text)) <= len(_BRITISH.findall(text))


def dated_in_year(text: str, year: int) -> DateMark | None:
    """The first "March 4" or "4 March" of a text, read in a year known from elsewhere."""
    for match in _DAYLESS.finditer(text):
        name = match["month_first"] or match["month_second"]
        day = _day(year, _month_number(name), match["day_after"] or match["day_before"])
        if day is not None:
            return DateMark(Span(*match.span()), day.isoformat())
    return None


def iso_date(value: str) -> str | None:
    """ISO 8601 of a value that is a date in any of the forms read here; None where it is none.

    >>> iso_date("Thu, 21 Nov 2024 10:11:12 +0000"), iso_date("soon")
    ('2024-11-21T10:11+00:00', None)
    """
    mark = next(find_dates(value[:_LONGEST_VALUE]), None)
    return mark.value if mark else None


def no_date(value: str, field: str = "published") -> str:
    """What to say of a stated value that is no date."""
    return f"{field} {value[:_LONGEST_VALUE]!r} is no date; write it as 2025-03-04"
