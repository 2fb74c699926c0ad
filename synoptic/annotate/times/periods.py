"""Stretches of the calendar: days, weeks, months, quarters, seasons, years … with their TIMEX3 values and arithmetic."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

# Months that a unit of the calendar takes; seasons are those of the northern hemisphere, by whole months.
_MONTHS = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
_DAYS = {"day": 1, "week": 7, "weekend": 2}
_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12, "AU": 9}
_SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
_WEEK, _SATURDAY = 7, 5


@dataclass(frozen=True, slots=True)
class Period:
    """One unit of the calendar, by its first day."""

    unit: str
    first: date

    @property
    def end(self) -> date:
        """The day after the last. Raises ValueError past the year 9999."""
        return _add(self.first, self.unit, 1)

    @property
    def value(self) -> str:  # noqa: PLR0911 - one line a unit
        """The TIMEX3 value."""
        year, month = f"{self.first.year:04d}", self.first.month
        match self.unit:
            case "day":
                return self.first.isoformat()
            case "week" | "weekend":
                iso = self.first.isocalendar()
                return f"{iso.year:04d}-W{iso.week:02d}" + ("-WE" if self.unit == "weekend" else "")
            case "month":
                return f"{year}-{month:02d}"
            case "quarter":
                return f"{year}-Q{(month + 2) // 3}"
            case "half":
                return f"{year}-H{(month + 5) // 6}"
            case "season":
                return f"{year}-{_SEASONS[month]}"
            case "decade":
                return year[:3]
            case "century":
                return year[:2]
            case _:
                return year

    def shift(self, amount: int) -> "Period":
        """The period `amount` of its units later. Raises ValueError outside the years 1 to 9999."""
        step = _WEEK if self.unit == "weekend" else 1
        return Period(self.unit, _add(self.first, "day" if self.unit == "weekend" else self.unit, amount * step))


def _add(day: date, unit: str, amount: int) -> date:
    """`amount` units after a day; the last day of a shorter month stands for those it lacks. Raises ValueError past the calendar's ends."""
    if unit in _DAYS:
        try:
            return day + timedelta(_DAYS[unit] * amount)
        except OverflowError as error:
            raise ValueError(str(error)) from error
    months = day.year * 12 + day.month - 1 + _MONTHS[unit] * amount
    year, month = divmod(months, 12)
    return date(year, month + 1, min(day.day, days_in_month(year, month + 1)))


def days_in_month(year: int, month: int) -> int:
    """How many days a month has."""
    if month == 2:  # noqa: PLR2004 - February
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def add(day: date, unit: str, amount: int) -> date:
    """`amount` days, weeks, months … after a day. Raises ValueError past the calendar's ends."""
    return _add(day, unit, amount)


def period_of(day: date, unit: str) -> Period:
    """The period of a unit that holds a day; for the weekend, that of the day's week (Monday to Sunday)."""
    match unit:
        case "week":
            return Period(unit, day - timedelta(day.weekday()))
        case "weekend":
            return Period(unit, day + timedelta(_SATURDAY - day.weekday()))
        case "month":
            return Period(unit, day.replace(day=1))
        case "quarter" | "half":
            size = _MONTHS[unit]
            return Period(unit, date(day.year, (day.month - 1) // size * size + 1, 1))
        case "season":
            month = day.month // 3 * 3
            return Period(unit, date(day.year, month, 1) if month else date(day.year - 1, 12, 1))
        case "year":
            return Period(unit, date(day.year, 1, 1))
        case "decade" | "century" | "millennium":
            size = _MONTHS[unit] // 12
            return Period(unit, date(max(day.year // size * size, 1), 1, 1))
        case _:
            return Period("day", day)


def season(year: int, name: str) -> Period:
    """A season of a year; winter is that which begins in it."""
    return Period("season", date(year, _SEASON_MONTHS[name], 1))


_VALUE = re.compile(
    r"(?P<year>\d{4})(?:-(?:W(?P<week>\d\d)(?P<weekend>-WE)?|Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<season>SP|SU|FA|AU|WI)|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?"
    r"|(?P<decade>\d{3})|(?P<century>\d\d)"
)


def interval_of(value: str) -> tuple[str, str] | None:
    """The first day and the day after the last of a TIMEX3 value, or of two with a slash; None where it names no stretch of the calendar.

    >>> interval_of("2027-Q2")
    ('2027-04-01', '2027-07-01')
    """
    left, slash, right = value.partition("/")
    first, last = _period(left), _period(right) if slash else _period(left)
    try:
        return (first.first.isoformat(), last.end.isoformat()) if first and last else None
    except ValueError:
        return None


def _period(value: str) -> Period | None:
    match = _VALUE.fullmatch(value.partition("T")[0])
    try:
        return _of_fields(match) if match else None
    except ValueError:
        return None


def _of_fields(match: re.Match[str]) -> Period:
    fields = {name: int(text) for name, text in match.groupdict().items() if text and text.isdecimal()}
    if "decade" in fields or "century" in fields:
        return Period("decade", date(fields["decade"] * 10, 1, 1)) if "decade" in fields else Period("century", date(fields["century"] * 100, 1, 1))
    year = fields["year"]
    if "week" in fields:
        monday = date.fromisocalendar(year, fields["week"], 1)
        return period_of(monday, "weekend") if match["weekend"] else Period("week", monday)
    if "quarter" in fields:
        return Period("quarter", date(year, 3 * fields["quarter"] - 2, 1))
    if "half" in fields:
        return Period("half", date(year, 6 * fields["half"] - 5, 1))
    if match["season"]:
        return season(year, match["season"])
    if "day" in fields:
        return Period("day", date(year, fields["month"], fields["day"]))
    return Period("month", date(year, fields["month"], 1)) if "month" in fields else Period("year", date(year, 1, 1))
