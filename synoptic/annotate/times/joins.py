"""Rules that put pieces together: "Monday" and "March 18", "7 p.m." and "Tuesday", "the end of" and "the month"."""

from dataclasses import fields, replace

from synoptic.annotate.times.days import is_day, late
from synoptic.annotate.times.grammar import Found, rule
from synoptic.annotate.times.lengths import unit_of
from synoptic.annotate.times.meaning import OPENING, Anchor, Inner, Length, Meaning, Point, Shift
from synoptic.annotate.times.named_days import canonical
from synoptic.lexicon import times as words

_EDGES = {
    **dict.fromkeys(("early", "earlier", "start"), "START"),
    **dict.fromkeys(("late", "later", "end", "close", "rest"), "END"),
    **dict.fromkeys(("mid", "middle"), "MID"),
}
_FREE = Point()


def merge(left: Point, right: Point) -> Point | None:
    """Both points as one, or None where they disagree in a field."""
    changes: dict[str, object] = {}
    for field in fields(Point):
        mine, other, free = getattr(left, field.name), getattr(right, field.name), getattr(_FREE, field.name)
        if other != free:
            if mine not in (free, other):
                return None
            changes[field.name] = other
    return replace(left, **changes)  # type: ignore[arg-type]


def _points(found: Found) -> tuple[Point, Point] | None:
    first, second = found["first"].meaning, found["second"].meaning
    return (first, second) if isinstance(first, Point) and isinstance(second, Point) else None


def _weekday_date(found: Found) -> Point | None:
    """Monday, March 18: the weekday is told by the date; next Saturday, June 21."""
    pair = _points(found)
    if pair is None:
        return None
    weekday, day = sorted(pair, key=lambda point: point.weekday is None)
    if weekday.weekday is None or weekday.day or weekday.part.startswith("T2") or day.weekday or not day.day or not day.month:
        return None
    return replace(day, weekday=weekday.weekday, part=day.part or weekday.part)


def _short_weekday(found: Found) -> Point | None:
    day = found["second"].meaning
    if not isinstance(day, Point):
        return None
    if is_day(day) and not day.weekday and (day.month or day.shift):
        return replace(day, weekday=int(found["first"].number))
    return replace(day, weekday=int(found["first"].number)) if not is_day(day) and ":" in day.part else None


def _within(found: Found) -> Point | None:
    """May 9 next year, Tuesday of last week, the third quarter of the year, the 15th of the month."""
    pair = _points(found)
    if pair is None:
        return None
    inner, outer = pair
    unit = container(outer)
    if inner.shift or inner.year or (outer.shift and (outer.month or outer.weekday)):
        return None
    fits = {
        "year": inner.month or inner.season or inner.quarter or inner.half or inner.holiday,
        "month": inner.day and not inner.month,
        "week": inner.weekday or inner.weekend,
        "decade": False,
    }
    return merge(replace(inner, nth=None), outer) if fits.get(unit) else None


def container(point: Point) -> str:
    """The unit of a point inside which a finer one may be named."""
    if point.year and not (point.month or point.quarter or point.season):
        return "year"
    if point.shift:
        return point.shift.unit
    return "month" if point.month and not point.day else ""


def _within_near(found: Found) -> Point | None:
    """The same without "of": only what is told from the article's date may follow so."""
    second = found["second"].meaning
    return _within(found) if isinstance(second, Point) and second.shift else None


def _at(found: Found) -> Point | None:
    """7 p.m. Tuesday, Sunday at 9 a.m., noon on Friday, 6:30 this morning."""
    pair = _points(found)
    if pair is None:
        return None
    clock, day = sorted(pair, key=lambda point: ":" not in point.part or is_day(point))
    if found["first"].kind == "barepart" and ":" not in clock.part and is_day(pair[1]) and not pair[1].part:
        beyond = found.back(1).kind in ("before", "after")
        return pair[1] if beyond else replace(pair[1], part=pair[0].part)  # "at dawn on Monday"; before dawn it is not morning yet
    if ":" not in clock.part or is_day(clock) or not is_day(day) or ":" in day.part:
        return None
    return replace(day, part=late(clock.part, day.part), zone=clock.zone, edge=clock.edge or day.edge)


def _feast_and_date(found: Found) -> Point | None:
    """Victory Day, May 9 next year."""
    day = found["second"].meaning
    return day if isinstance(day, Point) and day.day and day.month else None


def _week_of(found: Found) -> Inner | None:
    """The week of March 18."""
    pair = _points(found)
    if pair is None or pair[0].shift != Shift("week", 0) or not pair[1].day or not pair[1].month:
        return None
    return Inner("week", 1, pair[1])


def _part_of(found: Found) -> Point | None:
    """The night of March 3, the early hours of Monday."""
    pair = _points(found)
    if pair is None or not pair[0].part or not is_day(pair[1]) or pair[1].part not in ("", pair[0].part):
        return None
    return replace(pair[1], part=pair[0].part, edge=pair[0].edge or pair[1].edge)


def _day_and_part(found: Found) -> Point | None:
    day, part = found["first"].meaning, words.DAY_PARTS[found["part"].text]
    return replace(day, part=part) if isinstance(day, Point) and is_day(day) and not day.part else None


def _edge(found: Found) -> Point | None:
    """Early May, the end of the month, mid-2027, late last year, later on Monday."""
    point, edge = found["point"].meaning, found["edge"]
    if not isinstance(point, Point) or point.edge or ":" in point.part:
        return None
    if edge.kind in ("earlier", "later") and not (point.shift or point.weekday or point.weekend or point.season):
        return None
    if point.shift and point.shift.unit == "day" and edge.kind in ("end", "close", "start", "rest") and not point.part:
        return None
    return replace(point, edge=_EDGES[edge.kind])


def _deadline(found: Found) -> Point | None:
    """By the end of the month: the last day of it."""
    point = found["point"].meaning
    return replace(point, edge="END", deadline=not point.part) if isinstance(point, Point) and not point.edge else None


def _year_end(found: Found) -> Point | None:
    point = found["point"].meaning
    return replace(point, deadline=True) if isinstance(point, Point) and point.edge == "END" and not point.part and point.shift else None


def _half_of(found: Found) -> Point | None:
    """The first half of next year; of a month or decade, its beginning or end."""
    pair = _points(found)
    if pair is None:
        return None
    half, outer = pair
    if (outer.shift and outer.shift.unit == "year" and not outer.month) or (outer.year and not outer.month and not outer.season):
        return replace(outer, half=half.half)
    return replace(outer, edge="START" if half.half == 1 else "END") if not is_day(outer) else None


def _inner(found: Found) -> Inner | None:
    """The first week of March, the last day of the year."""
    unit, outer, nth = unit_of(found["unit"]), found["point"].meaning, found["nth"]
    if not isinstance(outer, Point) or unit not in ("day", "week", "weekend", "month", "quarter", "year", "decade"):
        return None
    last = nth.kind == "last" or (nth.kind == "final" and nth.text != "opening")
    return Inner(unit, -1 if last else int(nth.number) or 1, outer)


def _length_of(found: Found) -> Length | None:
    """The first three months of 2013: a length, and it goes on to the end of what it is of."""
    length = found["length"].meaning
    return replace(length, side=OPENING) if isinstance(length, Length) and length.side else None


def _next_one(found: Found) -> Meaning | None:
    """This winter or next, neither this year nor the next."""
    first = found.back(2).meaning
    if not isinstance(first, Point):
        return None
    if first.shift and first.shift.amount == 0:
        return replace(first, shift=Shift(first.shift.unit, 1, first.shift.anchor))
    return replace(first, nth=1, nth_anchor=Anchor.PUBLISHED) if first.nth == 0 else None


def _holiday(found: Found) -> Point | None:
    name, way, year = found["name"], found.get("way"), found.get("year")
    if found.get("the") and not name.text.endswith("new year"):
        return None
    step = {"last": -1, "past": -1, "next": 1, "coming": 1}.get(way.kind, 0) if way else None
    return Point(holiday=canonical(name.text), nth=step, year=int(year.number) if year else None)


_ANY = "{date|month|year|theunit|bareseason}"

_WAY = "(?: (?P<the>{the}) | (?P<way>{this|last|next|coming|past}) )?"

HOLIDAYS = (rule("holidate", _WAY + "(?P<name>{holiday}) (?: {comma|of|in}? (?P<year>{y}) )?", _holiday),)

RULES = (
    rule("date", "(?<={date} {or|and}) {the}? {next} (?={comma|dot|sign|bos|dash|paren})", _next_one),
    rule("date", "(?P<first>{date}) {comma}? {paren}? (?P<second>{date})", _weekday_date),
    rule("date", "(?P<first>{wkd}) {dot}? {comma}? (?P<second>{date})", _short_weekday),
    rule("date", "(?P<first>{halves}) (?:{of}|{in}) (?P<second>" + _ANY + ")", _half_of),
    rule("date", "(?P<first>{theunit}) {of} (?P<second>{date})", _week_of),
    rule("date", "(?P<first>{date|month|holidate|bareseason|theunit}) {of} (?P<second>{date|month|theunit|year})", _within),
    rule("date", "(?P<first>{date|month|holidate|bareseason}) {comma|in}? (?P<second>{date})", _within_near),
    rule("date", "(?P<first>{holidate}) {comma} (?P<second>{date})", _feast_and_date),
    rule("date", "(?P<first>{theunit}) {of} (?P<second>{date|holidate})", _part_of),
    rule("date", "(?P<first>{date}) (?P<part>{part})", _day_and_part),
    rule("date", "(?P<first>{time|barepart|part}) (?:{comma} | {comma}? {on})? (?P<second>{date|holidate})", _at),
    rule("date", "(?P<first>{date|holidate}) (?:{comma} | {comma}? {at})? (?P<second>{time|weaktime|barepart|part})", _at),
    rule("date", "(?P<first>{wkd}) {dot}? {comma}? (?P<second>{time})", _short_weekday),
    rule("date", "(?<={by|before|until}) {the}? {very}? {end|close} {of} (?P<point>" + _ANY + ")", _deadline),
    rule("date", "(?<={by|before|until}) {the}? (?P<point>{date})", _year_end),
    rule("date", "(?P<edge>{end}) {dash} (?P<point>{month|year|date})", _edge),
    rule("date", "{the}? {very|tail}? (?P<edge>{end|close|start|middle|rest}) {of} (?P<point>" + _ANY + ")", _edge),
    rule("date", "{the}? (?P<edge>{early|late|mid|earlier|later}) {dash}? {on|in}? (?P<point>" + _ANY + ")", _edge),
    rule("date", "{the}? {very}? (?P<nth>{ord|second|last|final}) (?P<unit>{unit|weekend|quarter}) (?:{of}|{in}) (?P<point>" + _ANY + ")", _inner),
    rule("length", "(?P<length>{length}) {of} {date|month|year|theunit}", _length_of),
)
