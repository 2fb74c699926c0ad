"""From what an expression means to its TIMEX3 value, against the article's date and what the text spoke of last."""

from dataclasses import replace
from datetime import date, timedelta

from synoptic.annotate.times.anchors import NO_DATE, NO_DAY, Anchors, Direction, Resolved, of_period
from synoptic.annotate.times.direction import FUTURE, PAST, lies_ahead
from synoptic.annotate.times.lengths import length_value
from synoptic.annotate.times.meaning import AHEAD, Anchor, Beside, Inner, Length, Meaning, Point, Reference, Repeat, Shift, Stretch
from synoptic.annotate.times.named_days import named_day
from synoptic.annotate.times.nearest import in_year, is_bare, nearest
from synoptic.annotate.times.periods import Period, add, interval_of, period_of
from synoptic.annotate.times.relative import in_one_unit
from synoptic.annotate.times.time_of_day import CLOCK_UNITS, clock_shift, clock_time, is_clock, overnight
from synoptic.model import TimexType


def resolve(meaning: Meaning, anchors: Anchors, direction: Direction) -> Resolved:
    """The value of a meaning; "XXXX…" with the reason where it has none. `direction` is asked only where tense decides."""
    try:
        return _resolve(meaning, anchors, direction)
    except (ValueError, OverflowError):
        return Resolved(TimexType.DATE, "XXXX", why=NO_DAY)


def _resolve(meaning: Meaning, anchors: Anchors, direction: Direction) -> Resolved:
    match meaning:
        case Point():
            return _point(meaning, anchors, direction)
        case Stretch():
            return _stretch(meaning, anchors, direction)
        case Inner():
            return _inner(meaning, anchors, direction)
        case Beside():
            return _beside(meaning, anchors, direction)
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
    """The days that "the past three months" or "the next two weeks" cover, or the day or period "in six weeks"."""
    today = anchors.published
    if today is None or length.side not in (-1, 1, AHEAD) or any(amount is None for amount, _ in length.parts):
        return None
    amount, unit = in_one_unit(length)
    try:
        other = _moved(today, unit, amount if length.side == AHEAD else length.side * amount)
    except ValueError:  # longer than the calendar
        return None
    if other is None:
        return None
    if length.side == AHEAD:
        return interval_of(period_of(other, unit if unit in ("month", "year", "decade") else "day").value)
    first, last = sorted((today, other))
    return first.isoformat(), (last + timedelta(1)).isoformat()


def _moved(day: date, unit: str, amount: float) -> date | None:
    """A day some units away; None for units of the clock."""
    unit = {"night": "day", "weekend": "week", "season": "year"}.get(unit, unit)
    if unit in CLOCK_UNITS:
        return None
    return add(day, unit, round(amount))


def _point(point: Point, anchors: Anchors, direction: Direction) -> Resolved:
    if point.shift is not None and point.shift.unit in CLOCK_UNITS:
        return clock_shift(point.shift, anchors)
    if point.overnight:
        return overnight(anchors, direction)
    if point.holiday is not None:
        return named_day(point, anchors, direction)
    if is_clock(point):
        return clock_time(point, anchors, direction)
    period = _period(point, anchors, direction)
    if period is None:
        return Resolved(_type(point), _template(point), modifier=point.edge, why=NO_DATE)
    if point.deadline:
        period = Period("day", period.end - timedelta(1))
    return of_period(period, point)


def _type(point: Point) -> TimexType:
    return TimexType.TIME if point.part else TimexType.DATE


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


def _period(point: Point, anchors: Anchors, direction: Direction) -> Period | None:
    """The stretch of the calendar that a point names, or None where nothing tells it from the others of its name."""
    if point.either:
        return _either(point, anchors)
    if point.shift is not None:
        return _shifted(point, point.shift, anchors, direction)
    if point.year is not None:
        return in_year(point, point.year)
    if point.decade is not None:
        return Period("decade", date(point.decade * 10, 1, 1))
    if point.century is not None:
        return Period("century", date(point.century * 100, 1, 1))
    today = anchors.published if point.nth_anchor is Anchor.PUBLISHED else anchors.day or anchors.published
    if today is None:
        return None
    if today == anchors.published and _is_evening_before(point, anchors) and lies_ahead(direction()):
        return Period("day", today - timedelta(1))
    return nearest(point, today, direction)


def _is_evening_before(point: Point, anchors: Anchors) -> bool:
    """Whether a bare weekday was yesterday's, and the article came out so early that where it was written it may still have been that day."""
    day = anchors.published
    early = anchors.clock is not None and 0 < anchors.clock < _SMALL_HOURS
    return early and day is not None and point.nth is None and not point.month and point.weekday == (day - timedelta(1)).isoweekday()


# Minutes into a day in Greenwich at which it is the day before in the Americas.
_SMALL_HOURS = 6 * 60


def _either(point: Point, anchors: Anchors) -> Period:
    """Of 3/4/2013, the reading nearer to the article's date; the month first where it has none."""
    year, month, day = point.year or 1, point.month or 1, point.day or 1
    readings = [date(year, month, day), date(year, day, month)]
    published = anchors.published
    return Period("day", readings[0] if published is None else min(readings, key=lambda reading: abs(reading - published)))


def _shifted(point: Point, shift: Shift, anchors: Anchors, direction: Direction) -> Period | None:
    anchor = anchors.counted_from(shift)
    if anchor is None:
        return None
    if anchors.published and anchor > anchors.published and shift.anchor is Anchor.TEXT and direction() == PAST:
        anchor = anchors.past_day or anchors.published
    unit = {"fortnight": "week", "night": "day"}.get(shift.unit, shift.unit)
    amount = round(shift.amount) * (2 if shift.unit == "fortnight" else 1)
    outer = period_of(anchor, unit).shift(amount)
    if unit == "day" and anchors.published and outer.first > anchors.published and shift.anchor is Anchor.TEXT and direction() == PAST:
        return None  # told from an event of which no day is known: "it was removed just three days later"
    if unit == "week" and amount == 0 and shift.anchor is Anchor.PUBLISHED and anchor.weekday() == 6 and lies_ahead(direction()):  # noqa: PLR2004 - Sunday
        outer = outer.shift(1)  # Sunday's papers mean by "this week" the one that comes.
    if point.weekday and unit == "week":
        return Period("day", outer.first + timedelta(point.weekday - 1))
    if point.weekend and unit == "week":
        return period_of(outer.first, "weekend")
    if unit == "year" and not is_bare(point):
        return in_year(point, outer.first.year)
    if unit == "month" and point.day:
        return Period("day", outer.first.replace(day=point.day))
    return outer


def _stretch(meaning: Stretch, anchors: Anchors, direction: Direction) -> Resolved:
    """Two points; the second, where it has no year of its own, is the next of its name after the first."""
    first = _point(meaning.first, anchors, direction)
    if first.interval is None:
        return Resolved(TimexType.DATE, f"{first.value}/{_template(meaning.last)}", why=first.why or NO_DATE)
    start = date.fromisoformat(first.interval[0])
    bare = not (meaning.last.year or meaning.last.shift or meaning.last.nth)
    later = Anchors(published=start) if bare else anchors
    last = _point(meaning.last, later, (lambda: FUTURE) if bare else direction)
    value = f"{first.value}/{last.value}"
    interval = interval_of(value)
    if interval is None or interval[0] >= interval[1]:
        return replace(first, why="")
    return Resolved(TimexType.DATE, value, interval, day=first.day if meaning.night else None)


def _inner(meaning: Inner, anchors: Anchors, direction: Direction) -> Resolved:
    """The nth day, week, month … of a period."""
    outer = _period(meaning.of, anchors, direction)
    if outer is None:
        return Resolved(TimexType.DATE, "XXXX", why=NO_DATE)
    inside = [piece for piece in _pieces(outer, meaning.unit) if meaning.weekday in (None, piece.first.isoweekday())]
    if not inside or meaning.nth > len(inside):
        return Resolved(TimexType.DATE, "XXXX", why=NO_DAY)
    return of_period(inside[meaning.nth if meaning.nth < 0 else meaning.nth - 1], Point())


def _beside(meaning: Beside, anchors: Anchors, direction: Direction) -> Resolved:
    """The day or the seven days before or after a day."""
    day = _point(meaning.of, anchors, direction).day
    if day is None:
        return Resolved(TimexType.DATE, "XXXX-XX-XX", why=NO_DATE)
    near = day + timedelta(meaning.step)
    if meaning.unit == "day":
        return of_period(Period("day", near), Point(part=meaning.part))
    first, last = sorted((near, near + timedelta(6 * meaning.step)))
    value = f"{first.isoformat()}/{last.isoformat()}"
    return Resolved(TimexType.DATE, value, interval_of(value), period=first)


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
