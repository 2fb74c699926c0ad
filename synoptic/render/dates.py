"""A TIMEX3 value as a reader writes it: still ISO 8601, without the codes that only a program knows."""

import re
from datetime import date, timedelta

_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})T(\d{2}(?::\d{2})?.*)")
_PART_OF_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})T([A-Z]{2})")
_PLAIN = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_FROM_TO = re.compile(rf"({_PLAIN.pattern})/({_PLAIN.pattern})")
_DECADE = re.compile(r"\d{3}")
_SEASON = re.compile(r"(\d{4})-([A-Z]{2})")
# TIMEX3's codes (ISO-TimeML, parts of the day and of the year).
_PARTS_OF_DAY = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}
SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}


def written_date(value: str, interval: tuple[str, str] | None = None) -> str:
    """The value in words that can be read; with the days it stands for where they cannot be seen from it.

    >>> written_date("2025-03-05TEV"), written_date("2025-03-05T17:40"), written_date("2024-W43", ("2024-10-21", "2024-10-28"))
    ('2025-03-05 evening', '2025-03-05 17:40', '2024-W43 (2024-10-21 to 2024-10-27)')
    """
    if _PLAIN.fullmatch(value):
        return value
    if between := _FROM_TO.fullmatch(value):
        return f"{between[1]} to {between[2]}"
    if (part := _PART_OF_DAY.fullmatch(value)) and part[2] in _PARTS_OF_DAY:
        return f"{part[1]} {_PARTS_OF_DAY[part[2]]}"
    if moment := _MOMENT.fullmatch(value):
        return f"{moment[1]} {moment[2]}"
    if _DECADE.fullmatch(value):
        return f"{value}0s"
    season = _SEASON.fullmatch(value)
    name = f"{season[1]} {SEASONS[season[2]]}" if season and season[2] in SEASONS else value
    return f"{name} ({_days(interval)})" if interval else name


def _days(interval: tuple[str, str]) -> str:
    """`first to last`, both included; an interval ends with the day after its last."""
    first, after = interval
    try:
        last = str(date.fromisoformat(after) - timedelta(days=1))
    except (ValueError, OverflowError):  # a year that the calendar of computers does not have
        return f"{first} to before {after}"
    return first if first == last else f"{first} to {last}"
