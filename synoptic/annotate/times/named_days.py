"""Days with a name: those of a fixed date, those of a weekday rule, and those of a calendar that a library keeps."""

import re
from calendar import monthcalendar
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from synoptic.annotate.times.anchors import NO_DATE, NO_DAY, Anchors, Direction, Resolved, of_period
from synoptic.annotate.times.direction import FUTURE, PAST, lies_ahead
from synoptic.annotate.times.meaning import Point
from synoptic.annotate.times.periods import Period, interval_of, period_of
from synoptic.lexicon.named_days import EASTER_DAYS, FIXED_DAYS, LUNAR_DAYS, WEEKDAY_RULES
from synoptic.model import TimexType

_APOSTROPHES = re.compile(r"[’‘]")


def _pattern() -> str:
    names = {*FIXED_DAYS, *EASTER_DAYS, *LUNAR_DAYS, *WEEKDAY_RULES}
    return "|".join(re.escape(name).replace(r"\ ", r"\s").replace("'", "[’']") for name in sorted(names, key=lambda name: (-len(name), name)))


NAMES = _pattern()


def canonical(text: str) -> str:
    """A name as the tables write it."""
    return re.sub(r"\s", " ", _APOSTROPHES.sub("'", text.lower()))


def span_in(name: str, year: int) -> tuple[date, date] | None:
    """The first day of a named day or season of a year and the day after its last; None where the year has none or it is not known."""
    if name in FIXED_DAYS:
        month, day, length = FIXED_DAYS[name]
        return _stretch(date(year, month, day), length)
    if name in WEEKDAY_RULES:
        month, weekday, nth, after = WEEKDAY_RULES[name]
        return _stretch(_nth_weekday(year, month, weekday, nth) + timedelta(after), 1)
    if name in EASTER_DAYS:
        offset, length, orthodox = EASTER_DAYS[name]
        return _stretch(_easter(year, orthodox=orthodox) + timedelta(offset), length)
    return _lunar(name, year)


def _stretch(first: date, length: int) -> tuple[date, date]:
    return first, first + timedelta(length)


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    days = [week[weekday] for week in monthcalendar(year, month) if week[weekday]]
    return date(year, month, days[nth])


@cache
def _easter(year: int, *, orthodox: bool) -> date:
    from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter  # noqa: PLC0415 - only where Easter is spoken of

    found: date = easter(year, EASTER_ORTHODOX if orthodox else EASTER_WESTERN)
    return found


@cache
def _lunar(name: str, year: int) -> tuple[date, date] | None:
    calendar, key, length = LUNAR_DAYS[name]
    first = _CALENDARS[calendar](key, year)
    return None if first is None else _stretch(first, length or _RAMADAN)


# Ramadan has 29 or 30 days by the moon seen; the reckoned month is taken.
_RAMADAN = 30


def _islamic(key: str, year: int) -> date | None:
    from hijridate import Gregorian, Hijri  # noqa: PLC0415 - only where an Islamic day is spoken of

    month, day = (int(part) for part in key.split("-"))
    try:
        hijri_year = Gregorian(year, 1, 1).to_hijri().year
    except (OverflowError, ValueError):
        return None
    for candidate in range(hijri_year, hijri_year + 2):
        first = Hijri(candidate, month, day).to_gregorian()
        if first.year == year:
            return date(first.year, first.month, first.day)
    return None


def _kept(module: str, cls: str) -> Callable[[str, int], date | None]:
    def find(key: str, year: int) -> date | None:
        import importlib  # noqa: PLC0415 - the library is loaded only where such a day is spoken of

        calendar = getattr(importlib.import_module(f"holidays.calendars.{module}"), cls)()
        found = getattr(calendar, f"{key}_date")(year)
        day = found[0] if isinstance(found, tuple) else found
        return day if isinstance(day, date) else None

    return find


_CALENDARS: dict[str, Callable[[str, int], date | None]] = {
    "islamic": _islamic,
    "hebrew": _kept("hebrew", "_HebrewLunisolar"),
    "chinese": _kept("chinese", "_ChineseLunisolar"),
    "hindu": _kept("hindu", "_HinduLunisolar"),
}


def named_day(point: Point, anchors: Anchors, direction: Direction) -> Resolved:
    """A named day: of the year said, else by "last", "next" and tense."""
    name, today = point.holiday or "", anchors.published
    year = point.year
    if year is None and point.shift is not None and today is not None:
        year = period_of(today, "year").shift(round(point.shift.amount)).first.year if point.shift.unit == "year" else None
    if year is not None:
        stretch = span_in(name, year)
        return _of_days(stretch, point) if stretch else Resolved(TimexType.DATE, f"{year:04d}-XX-XX", why=NO_DAY)
    if today is None:
        return Resolved(TimexType.DATE, "XXXX-XX-XX", why=NO_DATE)
    around = [stretch for near in (today.year - 1, today.year, today.year + 1) if (stretch := span_in(name, near))]
    if not around:
        return Resolved(TimexType.DATE, "XXXX-XX-XX", why=NO_DAY)
    return _of_days(_choosenamed_day(point, around, today, direction), point)


def _choosenamed_day(point: Point, around: list[tuple[date, date]], today: date, direction: Direction) -> tuple[date, date]:
    past, future = [stretch for stretch in around if stretch[0] <= today], [stretch for stretch in around if stretch[1] > today]
    if point.nth == 0:
        return next((stretch for stretch in around if stretch[0].year == today.year), around[0])
    way = {-1: PAST, 1: FUTURE}.get(point.nth or 0) or direction()
    if way == PAST and past:
        return past[-1]
    if lies_ahead(way) and future:
        return future[0]
    return min(around, key=lambda stretch: abs(stretch[0] - today))


def _of_days(stretch: tuple[date, date], point: Point) -> Resolved:
    first, end = stretch
    if end - first == timedelta(1):
        return of_period(Period("day", first), point)
    value = f"{first.isoformat()}/{(end - timedelta(1)).isoformat()}"
    return Resolved(TimexType.DATE, value, interval_of(value), point.edge)
