"""Times of day that name no day of their own: "at 5:20", "an hour earlier", "overnight"."""

from datetime import date, timedelta

from synoptic.annotate.times.anchors import NO_DATE, Anchors, Direction, Resolved, Scene, of_period
from synoptic.annotate.times.direction import PAST, UNKNOWN, lies_ahead
from synoptic.annotate.times.meaning import Anchor, Point, Shift
from synoptic.annotate.times.periods import Period, add, interval_of
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
    """The day named in the same sentence, else the day that is told of, else the article's; a morning after a night is the next day's."""
    published, last = anchors.published, anchors.last
    if published is None:
        return last.day if last else None
    scene = last if last is not None and _is_beside(last, anchors, direction) else anchors.scene
    if scene is None or not (_is_beside(scene, anchors, direction) or _is_told(scene, anchors, published, direction)):
        return _evening_before(point, anchors, published, direction)
    if _is_late(scene.part):
        goes_on = scene.paragraph == anchors.paragraph or scene.part == _MIDNIGHT
        return scene.day + timedelta(1) if goes_on and _is_early(point.part) and scene.day != published else scene.day
    if scene.day != published:
        return scene.day
    return _night_before(point, published, direction) if anchors.clock is None else _evening_before(point, anchors, published, direction)


def _is_beside(scene: Scene, anchors: Anchors, direction: Direction) -> bool:
    """Whether a day stands in the same sentence, or before what no verb tells in its paragraph ("May 9 - Open day at the mill. 7 p.m.")."""
    listed = scene.paragraph == anchors.paragraph and not anchors.opening and direction() == UNKNOWN
    return scene.sentence == anchors.sentence or listed


def _evening_before(point: Point, anchors: Anchors, published: date, direction: Direction) -> date:
    """A late hour that an article tells of as past, and that its own clock has not reached, is that of the evening before."""
    late = ":" in point.part and _NIGHT <= point.part < _MIDNIGHT and not anchors.opening
    ahead = late and (anchors.clock is None or anchors.clock < int(point.part[1:3]) * 60 + int(point.part[4:6]))
    return published - timedelta(1) if ahead and direction() == PAST else _night_before(point, published, direction)


def _is_early(part: str) -> bool:
    return part == "TMO" or (":" in part and part < _NOON)


def _is_late(part: str) -> bool:
    return part in ("TEV", "TNI") or (":" in part and part >= _NIGHT)


# After this hour of a day told of, a morning is the next day's.
_NIGHT, _NOON, _MIDNIGHT = "T21", "T12", "T24:00"


def _is_told(scene: Scene, anchors: Anchors, published: date, direction: Direction) -> bool:
    """Whether the text still tells of a day: through paragraphs of what is past, to the end of the paragraph for what is to come."""
    if anchors.opening:
        return False
    way = direction()
    return not lies_ahead(way) if scene.day <= published else scene.paragraph == anchors.paragraph and lies_ahead(way)


def _night_before(point: Point, day: date, direction: Direction) -> date:
    """A midnight or night of which an article of that day tells as past is the one before."""
    return day - timedelta(1) if point.part in (_MIDNIGHT, "TNI") and direction() == PAST else day


def clock_shift(shift: Shift, anchors: Anchors) -> Resolved:
    """Twenty minutes ago, from the article's own clock; an hour later, from the last time told: where that was a day, at an unknown hour of it."""
    last = anchors.last if shift.anchor is Anchor.TEXT else None
    day, clock = (last.day, last.clock) if last is not None and last.day is not None else (anchors.published, anchors.clock if last is None else None)
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
    first = anchors.published - timedelta(0 if lies_ahead(direction()) else 1)
    value = f"{first.isoformat()}/{(first + timedelta(1)).isoformat()}"
    return Resolved(TimexType.DATE, value, interval_of(value))
