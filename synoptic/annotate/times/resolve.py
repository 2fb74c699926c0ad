"""From what an expression means to its TIMEX3 value, against the article's date and what the text spoke of last."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from synoptic.annotate.times.direction import FUTURE, PAST, UNKNOWN
from synoptic.annotate.times.lengths import length_value
from synoptic.annotate.times.meaning import Anchor, Inner, Length, Meaning, Point, Reference, Repeat, Shift, Stretch
from synoptic.annotate.times.named_days import span_in
from synoptic.annotate.times.periods import Period, add, days_in_month, interval_of, period_of, season
from synoptic.annotate.times.relative import in_one_unit
from synoptic.model import TimexType

_NO_DATE = "the article has no date"
_NO_DAY = "the calendar has no such day"
_LONG_UNITS = ("month", "quarter", "season", "half", "year", "decade", "century")
_CLOCK_UNITS = {"hour": 60, "minute": 1, "second": 0}
_DAY_MINUTES = 24 * 60
# A date without its year is of the past year only so far back: what is older is written with its year. (News habit; months, days.)
_MONTHS_BACK, _DAYS_BACK = 10, 320


@dataclass(frozen=True, slots=True)
class Anchors:
    """What times are told from.

    The article's day and minute; the day the text spoke of last with its part, its minute and its sentence; the first day of
    the last period, a day or longer; and the sentence that is read, with whether the expression opens its paragraph.
    """

    published: date | None
    clock: int | None = None
    day: date | None = None
    day_part: str = ""
    day_clock: int | None = None
    day_sentence: int = -1
    period: date | None = None
    sentence: int = -1
    opening: bool = False

    def of(self, shift: Shift) -> date | None:
        """The day from which a shift is counted."""
        if shift.anchor is Anchor.PUBLISHED:
            return self.published
        return (self.period if shift.unit in _LONG_UNITS else self.day) or self.published


@dataclass(frozen=True, slots=True)
class Resolved:
    """A value with its type; `interval` as in `Timex`; `day` is the day it speaks of, where it is one."""

    type: TimexType
    value: str
    interval: tuple[str, str] | None = None
    modifier: str = ""
    why: str = ""
    day: date | None = None
    clock: int | None = None
    period: date | None = None


def resolve(meaning: Meaning, anchors: Anchors, direction: Callable[[], str]) -> Resolved:
    """The value of a meaning; "XXXX…" with the reason where it has none. `direction` is asked only where tense decides."""
    try:
        return _resolve(meaning, anchors, direction)
    except (ValueError, OverflowError):
        return Resolved(TimexType.DATE, "XXXX", why=_NO_DAY)


def _resolve(meaning: Meaning, anchors: Anchors, direction: Callable[[], str]) -> Resolved:
    match meaning:
        case Point():
            return _point(meaning, anchors, direction)
        case Stretch():
            return _stretch(meaning, anchors, direction)
        case Inner():
            return _inner(meaning, anchors, direction)
        case Length():
            return Resolved(TimexType.DURATION, length_value(meaning), _length_interval(meaning, anchors), meaning.modifier)
        case Repeat():
            return Resolved(TimexType.SET, meaning.value)
        case Reference():
            return _reference(meaning, anchors)


def _reference(meaning: Reference, anchors: Anchors) -> Resolved:
    today = anchors.published
    now = (today.isoformat(), (today + timedelta(1)).isoformat()) if today and meaning.value == "PRESENT_REF" else None
    return Resolved(TimexType.DATE, meaning.value, now, why="" if now else "the words name no stretch of the calendar")


def _length_interval(length: Length, anchors: Anchors) -> tuple[str, str] | None:
    """The days that "the past three months" or "the next two weeks" cover."""
    today = anchors.published
    if today is None or length.side not in (-1, 1) or any(amount is None for amount, _ in length.parts):
        return None
    amount, unit = in_one_unit(length)
    other = _moved(today, unit, length.side * amount)
    if other is None:
        return None
    first, last = sorted((today, other))
    return first.isoformat(), (last + timedelta(1)).isoformat()


def _moved(day: date, unit: str, amount: float) -> date | None:
    """A day some units away; None for units of the clock."""
    unit = {"night": "day", "weekend": "week"}.get(unit, unit)
    if unit in _CLOCK_UNITS:
        return None
    if unit == "season":
        unit, amount = "year", amount
    return add(day, unit, round(amount))


def _point(point: Point, anchors: Anchors, direction: Callable[[], str]) -> Resolved:
    if point.shift is not None and point.shift.unit in _CLOCK_UNITS:
        return _clock_shift(point.shift, anchors)
    if point.overnight:
        return _overnight(anchors, direction)
    if point.holiday is not None:
        return _named(point, anchors, direction)
    if _is_clock(point):
        return _clock(point, anchors, direction)
    period = _period(point, anchors, direction)
    if period is None:
        return Resolved(_type(point), _template(point), modifier=point.edge, why=_NO_DATE)
    if point.deadline:
        period = Period("day", period.end - timedelta(1))
    return _of_period(period, point)


def _type(point: Point) -> TimexType:
    return TimexType.TIME if point.part else TimexType.DATE


def _of_period(period: Period, point: Point) -> Resolved:
    is_day = period.unit == "day"
    part = point.part + point.zone if is_day else ""
    clock = int(part[1:3]) * 60 + int(part[4:6]) if ":" in part else None
    return Resolved(
        TimexType.TIME if part else TimexType.DATE,
        period.value + part,
        interval_of(period.value),
        point.edge,
        day=period.first if is_day else None,
        period=period.first,
        clock=clock,
    )


def _template(point: Point) -> str:
    """The value with what is not known as X."""
    year = f"{point.year:04d}" if point.year else "XXXX"
    if point.weekday and not point.month:
        return f"XXXX-WXX-{point.weekday}{point.part}"
    if point.month:
        return f"{year}-{point.month:02d}" + (f"-{point.day:02d}{point.part}" if point.day else "")
    if point.season or point.quarter or point.half:
        return f"{year}-{point.season or (f'Q{point.quarter}' if point.quarter else f'H{point.half}')}"
    if point.weekend:
        return "XXXX-WXX-WE"
    unit = point.shift.unit if point.shift else "day" if point.day or point.part else ""
    return {"day": f"XXXX-XX-XX{point.part}", "week": "XXXX-WXX", "month": "XXXX-XX", "quarter": "XXXX-QX"}.get(unit, "XXXX")


def _is_clock(point: Point) -> bool:
    return bool(point.part) and not (point.day or point.weekday or point.shift or point.month)


def _clock(point: Point, anchors: Anchors, direction: Callable[[], str]) -> Resolved:
    """A clock time alone is of the day that the text speaks of."""
    day = _clock_day(point, anchors, direction)
    if day is None:
        return Resolved(TimexType.TIME, f"XXXX-XX-XX{point.part}{point.zone}", why=_NO_DATE)
    return _of_period(Period("day", day), point)


def _clock_day(point: Point, anchors: Anchors, direction: Callable[[], str]) -> date | None:
    """The day named in the same sentence, or told of just before in the past; else the article's. Morning follows a night."""
    day, published = anchors.day, anchors.published
    if day is None or published is None:
        return day or published
    near = not anchors.opening and abs((day - published).days) <= _TOLD_DAYS
    told = near and direction() == (PAST if day <= published else FUTURE)
    if anchors.day_sentence != anchors.sentence and not told:
        return published
    after_night = anchors.day_part in ("TEV", "TNI") and point.part < "T12" and day != published
    return day + timedelta(1) if after_night else day


# A clock time belongs to a day told of before only if that is as near the article's as news is.
_TOLD_DAYS = 7


def _clock_shift(shift: Shift, anchors: Anchors) -> Resolved:
    """An hour earlier, twenty minutes ago: from the last clock time, or the article's own."""
    text = shift.anchor is Anchor.TEXT and anchors.day_clock is not None
    day, clock = (anchors.day or anchors.published, anchors.day_clock) if text else (anchors.published, anchors.clock)
    if day is None:
        return Resolved(TimexType.TIME, "XXXX-XX-XXTXX:XX", why=_NO_DATE)
    if clock is None:
        return Resolved(TimexType.TIME, f"{day.isoformat()}TXX:XX", interval_of(day.isoformat()), day=day)
    days, minutes = divmod(clock + round(shift.amount * _CLOCK_UNITS[shift.unit]), _DAY_MINUTES)
    return _of_period(Period("day", add(day, "day", days)), Point(part=f"T{minutes // 60:02d}:{minutes % 60:02d}"))


def _overnight(anchors: Anchors, direction: Callable[[], str]) -> Resolved:
    """The night between the article's day and the one before it, or after it where the words look ahead."""
    if anchors.published is None:
        return Resolved(TimexType.TIME, "XXXX-XX-XXTNI", why=_NO_DATE)
    first = anchors.published - timedelta(0 if direction() == FUTURE else 1)
    value = f"{first.isoformat()}/{(first + timedelta(1)).isoformat()}"
    return Resolved(TimexType.DATE, value, interval_of(value))


def _period(point: Point, anchors: Anchors, direction: Callable[[], str]) -> Period | None:
    """The stretch of the calendar that a point names, or None where nothing tells it from the others of its name."""
    if point.either:
        return _either(point, anchors)
    if point.shift is not None:
        return _shifted(point, point.shift, anchors, direction)
    if point.year is not None:
        return _in_year(point, point.year)
    if point.decade is not None:
        return Period("decade", date(point.decade * 10, 1, 1))
    if point.century is not None:
        return Period("century", date(point.century * 100, 1, 1))
    today = anchors.published if point.nth_anchor is Anchor.PUBLISHED else anchors.day or anchors.published
    return None if today is None else _nearest(point, today, direction)


def _in_year(point: Point, year: int) -> Period:
    """The month, day, quarter … of a year, or the year itself. Raises ValueError where it has no such day."""
    if point.month:
        if point.day:
            return Period("day", date(year, point.month, point.day))
        return Period("month", date(year, point.month, 1))
    if point.season:
        return season(year, point.season)
    if point.quarter:
        return Period("quarter", date(year, 3 * point.quarter - 2, 1))
    if point.half:
        return Period("half", date(year, 6 * point.half - 5, 1))
    return Period("year", date(year, 1, 1))


def _either(point: Point, anchors: Anchors) -> Period:
    """Of 3/4/2013, the reading nearer to the article's date; the month first where it has none."""
    year, month, day = point.year or 1, point.month or 1, point.day or 1
    readings = [date(year, month, day), date(year, day, month)]
    published = anchors.published
    return Period("day", readings[0] if published is None else min(readings, key=lambda reading: abs(reading - published)))


def _shifted(point: Point, shift: Shift, anchors: Anchors, direction: Callable[[], str]) -> Period | None:
    anchor = anchors.of(shift)
    if anchor is None:
        return None
    unit = {"fortnight": "week", "night": "day"}.get(shift.unit, shift.unit)
    amount = round(shift.amount) * (2 if shift.unit == "fortnight" else 1)
    outer = period_of(anchor, unit).shift(amount)
    if unit == "week" and amount == 0 and shift.anchor is Anchor.PUBLISHED and anchor.weekday() == 6 and direction() == FUTURE:  # noqa: PLR2004 - Sunday
        outer = outer.shift(1)  # Sunday's papers mean by "this week" the one that comes.
    if point.weekday and unit == "week":
        return Period("day", outer.first + timedelta(point.weekday - 1))
    if point.weekend and unit == "week":
        return period_of(outer.first, "weekend")
    if unit == "year" and not _is_bare(point):
        return _in_year(point, outer.first.year)
    if unit == "month" and point.day:
        return Period("day", outer.first.replace(day=point.day))
    return outer


def _is_bare(point: Point) -> bool:
    return not (point.month or point.season or point.quarter or point.half)


def _nearest(point: Point, today: date, direction: Callable[[], str]) -> Period | None:
    """The weekday, month, season … that is meant, from `today`: by "last" and "next", else by tense."""
    if point.weekday and not point.month:
        return Period("day", _weekday(point, today, direction))
    if point.weekend:
        return _weekend(point, today, direction)
    if point.month and point.day:
        return Period("day", _by_tense(point, today, direction))
    if point.month:
        return Period("month", _month(point, today, direction))
    if point.season:
        return _season(point, today, direction)
    if point.day:
        return Period("day", _day_of_month(point.day, today, direction))
    if point.quarter or point.half:
        return _part_of_year(point, today, direction)
    return None


def _weekday(point: Point, today: date, direction: Callable[[], str]) -> date:
    """Days to a weekday: the last or next such day, today's own name being today where neither is said."""
    ahead = ((point.weekday or 1) - 1 - today.weekday()) % 7
    if point.nth is None:
        return today + timedelta(ahead if not ahead or direction() == FUTURE else ahead - 7)
    if point.nth < 0:
        return today + timedelta(ahead - 7)
    if point.nth > 0:
        return today + timedelta(ahead or 7)
    if point.nth_anchor is Anchor.TEXT:
        return today + timedelta(ahead if ahead < 4 else ahead - 7)  # noqa: PLR2004 - half a week
    return today + timedelta(ahead - 7 if ahead and direction() == PAST else ahead)


def _weekend(point: Point, today: date, direction: Callable[[], str]) -> Period:
    """This weekend is the one that goes on or comes; one that is told of is the last."""
    own = period_of(today, "weekend")
    if point.nth:
        started = today >= own.first
        return own.shift(point.nth if started or point.nth < 0 else 0 if point.nth > 0 and today.weekday() < 2 else point.nth)  # noqa: PLR2004
    if today >= own.first:
        return own
    return own.shift(-1) if direction() == PAST or (point.nth is None and direction() != FUTURE) else own


def _month(point: Point, today: date, direction: Callable[[], str]) -> date:
    month, this = point.month or 1, today.replace(day=1)
    ahead = (month - today.month) % 12
    if point.nth is not None and point.nth != 0:
        return add(this, "month", (ahead or 12) if point.nth > 0 else ahead - 12)
    if point.nth == 0 or not ahead:
        return add(this, "month", month - today.month)
    way = direction()
    back = 12 - ahead
    if way == FUTURE or (way == UNKNOWN and ahead < back) or (way == PAST and back > _MONTHS_BACK):
        return add(this, "month", ahead)
    return add(this, "month", -back)


def _by_tense(point: Point, today: date, direction: Callable[[], str]) -> date:
    """A day and month: of this year, unless tense asks for a neighbour."""
    candidates = [found for year in (today.year - 1, today.year, today.year + 1) if (found := _safe(year, point.month or 1, point.day or 1))]
    if not candidates:
        raise ValueError(_NO_DAY)
    past, future = [day for day in candidates if day <= today], [day for day in candidates if day >= today]
    if point.nth:
        return ([day for day in future if day > today] or candidates)[0] if point.nth > 0 else ([day for day in past if day < today] or candidates)[-1]
    nearest = min(candidates, key=lambda day: (abs(day - today), day))
    way = direction()
    if way == PAST and past and (today - past[-1]).days <= _DAYS_BACK:
        return past[-1]
    return future[0] if way == FUTURE and future and (future[0] - today).days <= _DAYS_BACK else nearest


def _safe(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if 1 <= year <= date.max.year and day <= days_in_month(year, month) else None


def _day_of_month(day: int, today: date, direction: Callable[[], str]) -> date:
    """The 23rd: of this month, or of the next or last as tense tells."""
    way = direction()
    steps = (0, 1, 2, -1) if way == FUTURE else (0, -1, -2, 1)
    for step in steps:
        first = add(today.replace(day=1), "month", step)
        found = _safe(first.year, first.month, day)
        if found and (found >= today if way == FUTURE else found <= today or way == UNKNOWN):
            return found
    raise ValueError(_NO_DAY)


def _season(point: Point, today: date, direction: Callable[[], str]) -> Period:
    """This winter is the one that goes on or comes next; "last" and "next" are its neighbours."""
    name = point.season or "SU"
    candidates = [season(year, name) for year in range(max(today.year - 2, 1), today.year + 3)]
    at = next(n for n, each in enumerate(candidates) if each.end > today)
    running = candidates[at].first <= today
    if point.nth is not None and point.nth < 0:
        return candidates[at - 1]
    if point.nth is not None and point.nth > 0:
        return candidates[at + 1] if running or candidates[at].first.year == today.year and (candidates[at].first - today).days < _SOON else candidates[at]
    if running:
        return candidates[at]
    way = direction()
    if point.nth == 0:
        return candidates[at - 1] if way == PAST and candidates[at - 1].end.year == today.year else candidates[at]
    return candidates[at - 1] if way == PAST or (way == UNKNOWN and (today - candidates[at - 1].end) < (candidates[at].first - today)) else candidates[at]


# "Next winter", said so many days before the winter, is the one after it.
_SOON = 45


def _part_of_year(point: Point, today: date, direction: Callable[[], str]) -> Period:
    """The third quarter: the last that has begun, unless the words look ahead."""
    candidates = [_in_year(point, year) for year in range(max(today.year - 1, 1), today.year + 2)]
    if direction() == FUTURE:
        return next(each for each in candidates if each.end > today)
    return [each for each in candidates if each.first <= today][-1]


def _named(point: Point, anchors: Anchors, direction: Callable[[], str]) -> Resolved:
    """A named day: of the year said, else by "last", "next" and tense."""
    name, today = point.holiday or "", anchors.published
    year = point.year
    if year is None and point.shift is not None and today is not None:
        year = period_of(today, "year").shift(round(point.shift.amount)).first.year if point.shift.unit == "year" else None
    if year is not None:
        stretch = span_in(name, year)
        return _of_days(stretch, point) if stretch else Resolved(TimexType.DATE, f"{year:04d}-XX-XX", why=_NO_DAY)
    if today is None:
        return Resolved(TimexType.DATE, "XXXX-XX-XX", why=_NO_DATE)
    around = [stretch for near in (today.year - 1, today.year, today.year + 1) if (stretch := span_in(name, near))]
    if not around:
        return Resolved(TimexType.DATE, "XXXX-XX-XX", why=_NO_DAY)
    return _of_days(_choose_named(point, around, today, direction), point)


def _choose_named(point: Point, around: list[tuple[date, date]], today: date, direction: Callable[[], str]) -> tuple[date, date]:
    past, future = [stretch for stretch in around if stretch[0] <= today], [stretch for stretch in around if stretch[1] > today]
    if point.nth == 0:
        return next((stretch for stretch in around if stretch[0].year == today.year), around[0])
    way = {-1: PAST, 1: FUTURE}.get(point.nth or 0) or direction()
    if way == PAST and past:
        return past[-1]
    if way == FUTURE and future:
        return future[0]
    return min(around, key=lambda stretch: abs(stretch[0] - today))


def _of_days(stretch: tuple[date, date], point: Point) -> Resolved:
    first, end = stretch
    if end - first == timedelta(1):
        return _of_period(Period("day", first), point)
    value = f"{first.isoformat()}/{(end - timedelta(1)).isoformat()}"
    return Resolved(TimexType.DATE, value, interval_of(value), point.edge)


def _stretch(meaning: Stretch, anchors: Anchors, direction: Callable[[], str]) -> Resolved:
    """Two points: the second is the first of its name after the first."""
    first = _point(meaning.first, anchors, direction)
    if first.interval is None:
        return Resolved(TimexType.DATE, f"{first.value}/{_template(meaning.last)}", why=first.why or _NO_DATE)
    start = date.fromisoformat(first.interval[0])
    bare = not (meaning.last.year or meaning.last.shift or meaning.last.nth)
    later = Anchors(published=start, day=start) if bare else anchors
    last = _point(meaning.last, later, (lambda: FUTURE) if bare else direction)
    value = f"{first.value}/{last.value}"
    interval = interval_of(value)
    if interval is None or interval[0] >= interval[1]:
        return replace(first, why="")
    return Resolved(TimexType.DATE, value, interval)


def _inner(meaning: Inner, anchors: Anchors, direction: Callable[[], str]) -> Resolved:
    """The nth day, week, month … of a period."""
    outer = _period(meaning.of, anchors, direction)
    if outer is None:
        return Resolved(TimexType.DATE, "XXXX", why=_NO_DATE)
    inside = [period for period in _pieces(outer, meaning.unit)]
    if not inside or meaning.nth > len(inside):
        return Resolved(TimexType.DATE, "XXXX", why=_NO_DAY)
    return _of_period(inside[meaning.nth if meaning.nth < 0 else meaning.nth - 1], Point())


def _pieces(outer: Period, unit: str) -> list[Period]:
    """The periods of a unit that begin in another, a week also where most of it lies there. At most a year's days."""
    if unit in ("day", "week", "weekend") and outer.unit in ("decade", "century", "millennium"):
        return []
    piece = period_of(outer.first + timedelta(3 if unit == "week" else 0), unit)
    found: list[Period] = []
    while piece.first < outer.end and len(found) < 366:  # noqa: PLR2004 - days of a year
        if piece.first >= outer.first or unit == "week":
            found.append(piece)
        piece = piece.shift(1)
    return found
