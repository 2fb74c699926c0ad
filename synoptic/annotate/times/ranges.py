"""Rules for ranges and for what lies beside a day: "May" to "July", "3 to 5 May last year", "the week before Christmas"."""

from dataclasses import replace

from synoptic.annotate.times.days import is_day
from synoptic.annotate.times.grammar import Found, rule
from synoptic.annotate.times.joins import container, merge
from synoptic.annotate.times.meaning import Beside, Point, Stretch


def _range(found: Found) -> Stretch | None:
    first, last = found["first"].meaning, found["second"].meaning
    if not isinstance(first, Point) or not isinstance(last, Point):
        return None
    if _grain(first) != _grain(last) or not _grain(first) or first.part or last.part:
        return None
    if first.year and last.year and (first.year, first.month or 0, first.day or 0) >= (last.year, last.month or 0, last.day or 0):
        return None
    return Stretch(replace(first, year=first.year or last.year) if not _is_turn(first, last) else first, last)


def _is_turn(first: Point, last: Point) -> bool:
    """Whether a range runs over the end of a year ("November to February 2013") or its first date is told otherwise."""
    return bool(first.shift or (first.weekday and not first.month) or (first.month or 0) > (last.month or 0) or first.decade)


def _grain(point: Point) -> str:
    for grain in ("day", "weekday", "month", "quarter", "season", "half", "year", "decade"):
        if getattr(point, grain):
            return grain
    return "" if point.shift is None else point.shift.unit


def _range_within(found: Found) -> Stretch | None:
    """3 to 5 May last year, between May and July next year."""
    stretch, outer = found["first"].meaning, found["second"].meaning
    if not isinstance(stretch, Stretch) or not isinstance(outer, Point) or container(outer) != "year":
        return None
    first, last = stretch.first, stretch.last
    if not (first.month and last.month) or first.year or last.year or first.shift or last.shift or first.month > last.month:
        return None
    start, end = merge(first, outer), merge(last, outer)
    return Stretch(start, end) if start and end else None


def _night_of_range(found: Found) -> Stretch | None:
    """The night of 27 to 28 May."""
    part, stretch = found["first"].meaning, found["second"].meaning
    if not isinstance(part, Point) or not isinstance(stretch, Stretch) or part.part != "TNI":
        return None
    first, last = stretch.first, stretch.last
    return replace(stretch, night=True) if is_day(first) and is_day(last) else None


def _beside(found: Found) -> Beside | None:
    """The day before Christmas, the week after 3 March; the night to 8 February is the one before that day."""
    unit, day, way = found["first"].meaning, found["second"].meaning, found["way"].kind
    if not isinstance(unit, Point) or not isinstance(day, Point) or not is_day(day) or day.part:
        return None
    step = 1 if way == "after" else -1
    if unit == Point(part="TNI"):
        return Beside("day", step, day, "TNI")
    named = unit.shift.unit if unit == Point(shift=unit.shift) and unit.shift else ""
    return Beside(named, step, day) if named in ("day", "week") and way != "to" else None


RULES = (
    rule("date", "(?P<first>{theunit}) (?P<way>{before|after|to}) (?P<second>{date|holidate})", _beside),
    rule("range", "{between} (?P<first>{date|month|year|holidate}) {and} (?P<second>{date|month|year|holidate})", _range),
    rule("range", "(?P<first>{date|month|year}) (?:{to}|{through}|{dash}) (?P<second>{date|month|year})", _range),
    rule("range", "(?P<first>{range}) {comma|of|in}? (?P<second>{date})", _range_within),
    rule("range", "(?P<first>{theunit}) (?:{of}|{from}) (?P<second>{range})", _night_of_range),
)
