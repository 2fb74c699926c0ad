"""Times of day that name no day of their own: "at 5:20", "an hour earlier", "overnight"."""

from datetime import date, timedelta

from synoptic.annotate.times.direction import FUTURE, PAST
from synoptic.annotate.times.meaning import Anchor, Point, Shift
from synoptic.annotate.times.periods import Period, add, interval_of
from synoptic.annotate.times.resolved import NO_DATE, Anchors, Direction, Resolved, of_period
from synoptic.model import TimexType

CLOCK_UNITS = {"hour": 60, "minute": 1, "second": 0}
_DAY_MINUTES = 24 * 60


def is_clock(point: Point) -> bool:
    """Whether a point is a time of day and names no day."""
    return bool(point.part) and not (point.day or point.weekday or point.shift or point.month)


def clock_time(point: Point, anchors: Anchors, direction: Direction) -> Resolved:
    """A clock time alone is of the day that the text speaks of."""
    day = _clock_day(point, anchors, direction)
    if day is None:
        return Resolved(TimexType.TIME, f"XXXX-XX-XX{point.part}{point.zone}", why=NO_DATE)
    return of_period(Period("day", day), point)


def _clock_day(point: Point, anchors: Anchors, direction: Direction) -> date | None:
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


def clock_shift(shift: Shift, anchors: Anchors) -> Resolved:
    """An hour earlier, twenty minutes ago: from the last clock time, or the article's own."""
    text = shift.anchor is Anchor.TEXT and anchors.day_clock is not None
    day, clock = (anchors.day or anchors.published, anchors.day_clock) if text else (anchors.published, anchors.clock)
    if day is None:
        return Resolved(TimexType.TIME, "XXXX-XX-XXTXX:XX", why=NO_DATE)
    if clock is None:
        return Resolved(TimexType.TIME, f"{day.isoformat()}TXX:XX", interval_of(day.isoformat()), day=day)
    days, minutes = divmod(clock + round(shift.amount * CLOCK_UNITS[shift.unit]), _DAY_MINUTES)
    return of_period(Period("day", add(day, "day", days)), Point(part=f"T{minutes // 60:02d}:{minutes % 60:02d}"))


def overnight(anchors: Anchors, direction: Direction) -> Resolved:
    """The night between the article's day and the one before it, or after it where the words look ahead."""
    if anchors.published is None:
        return Resolved(TimexType.TIME, "XXXX-XX-XXTNI", why=NO_DATE)
    first = anchors.published - timedelta(0 if direction() == FUTURE else 1)
    value = f"{first.isoformat()}/{(first + timedelta(1)).isoformat()}"
    return Resolved(TimexType.DATE, value, interval_of(value))
