"""Rules for times told from another time: "last week", "a year ago", "the following day", "this winter"."""

from synoptic.annotate.times.grammar import Found, rule
from synoptic.annotate.times.lengths import unit_of
from synoptic.annotate.times.lexeme import Lexeme
from synoptic.annotate.times.meaning import Anchor, Length, Point, Shift
from synoptic.lexicon import times as words

_STEPS = {"this": 0, "that": 0, "same": 0, "current": 0, "last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}
_TEXT_KINDS = ("that", "same", "previous", "following")
_FINE_UNITS = ("hour", "minute", "second")


def _named(lexeme: Lexeme, step: int, anchor: Anchor) -> Point | None:
    """A weekday, month, season, unit or part of a day, `step` of its kind away."""
    shift = Shift(unit_of(lexeme), step, anchor) if unit_of(lexeme) else None
    match lexeme.kind:
        case "weekday":
            return Point(weekday=int(lexeme.number), nth=step, nth_anchor=anchor)
        case "month":
            return lexeme.meaning if isinstance(lexeme.meaning, Point) and step == 0 else Point(month=_month(lexeme), nth=step, nth_anchor=anchor)
        case "season":
            return Point(season=words.SEASONS[lexeme.text], nth=step, nth_anchor=anchor)
        case "weekend":
            return Point(weekend=True, nth=step, nth_anchor=anchor)
        case "part":
            return Point(shift=Shift("day", step, anchor), part=words.DAY_PARTS[lexeme.text])
        case _:
            return Point(shift=shift) if shift and shift.unit not in _FINE_UNITS else None


def _this(found: Found) -> Point | None:
    """This week, this Friday, this morning; "this day" and "this midnight" are no dates."""
    target = found["target"]
    return None if unit_of(target) == "day" or target.text in words.BARE_PARTS else _named(target, 0, Anchor.PUBLISHED)


def _month(lexeme: Lexeme) -> int | None:
    return lexeme.meaning.month if isinstance(lexeme.meaning, Point) else None


def _stepped(found: Found) -> Point | None:
    """This week, last Friday, next summer, the following day, that morning."""
    way, target = found["way"], found["target"]
    unit = unit_of(target)
    anchor = Anchor.TEXT if way.kind in _TEXT_KINDS else Anchor.PUBLISHED
    if way.kind == "next" and (unit == "day" or target.kind == "part"):
        anchor = Anchor.TEXT
    if unit == "day" and way.kind not in (*_TEXT_KINDS, "next"):
        return None
    if target.kind == "part" and (way.kind in ("past", "coming", "current") or target.text in words.BARE_PARTS):
        return None
    return _named(target, _STEPS[way.kind], anchor)


def _fiscal(found: Found) -> Point | None:
    way = found.get("way")
    return Point(shift=Shift(unit_of(found["target"]), _STEPS[way.kind] if way else 0)) if unit_of(found["target"]) in ("year", "quarter") else None


def _latest_quarter(found: Found) -> Point:
    return Point(shift=Shift("quarter", _STEPS.get(found["way"].kind, 0)))


def _counted(found: Found) -> Point | None:
    """A year ago, 17 months earlier, two days later, six weeks from now."""
    length, way = found["length"].meaning, found["way"].kind
    if not isinstance(length, Length):
        return None
    backward = way in ("ago", "earlier", "before")
    if any(amount is None for amount, _ in length.parts):
        return None
    anchor = Anchor.PUBLISHED if way in ("ago", "from") else Anchor.TEXT
    amount, unit = in_one_unit(length)
    if unit == "hour" and amount % _HOURS == 0 and anchor is Anchor.TEXT:
        amount, unit = amount / _HOURS, "day"  # "48 hours later" is two days later
    return Point(shift=Shift(unit, -amount if backward else amount, anchor))


_HOURS = 24
_IN_SMALLER = {
    ("century", "year"): 100, ("decade", "year"): 10, ("year", "month"): 12, ("year", "week"): 52, ("year", "day"): 365, ("month", "week"): 4,
    ("month", "day"): 30, ("week", "day"): 7, ("day", "hour"): 24, ("hour", "minute"): 60,
}  # fmt: skip
# The next smaller unit, in which a broken number of a unit is told.
_SMALLER = {"century": "year", "decade": "year", "year": "month", "month": "day", "week": "day", "day": "hour", "hour": "minute"}


def in_one_unit(length: Length) -> tuple[float, str]:
    """A length in its smallest unit: a year and three months are 15 months; halves go down a unit, where that is whole."""
    amount, unit = length.parts[0][0] or 0.0, length.parts[0][1]
    for more, smaller in length.parts[1:]:
        amount, unit = amount * _IN_SMALLER.get((unit, smaller), 1) + (more or 0.0), smaller
    if unit == "fortnight":
        amount, unit = amount * 2, "week"
    if not amount.is_integer() and unit in _SMALLER:
        amount, unit = float(round(amount * _IN_SMALLER[unit, _SMALLER[unit]])), _SMALLER[unit]
    return amount, unit


def _unit_aside(found: Found) -> Point | None:
    """The day before, the week after, the year earlier."""
    unit = unit_of(found["unit"])
    step = 1 if found["way"].kind in ("after", "later", "afterwards") else -1
    return Point(shift=Shift(unit, step, Anchor.TEXT)) if unit and unit not in _FINE_UNITS else None


def _part_aside(found: Found) -> Point | None:
    """The night before, the morning after."""
    step = 1 if found["way"].kind == "after" else -1
    return None if found["part"].text in words.BARE_PARTS else Point(shift=Shift("day", step, Anchor.TEXT), part=words.DAY_PARTS[found["part"].text])


def _two_steps(found: Found) -> Point | None:
    """The year before last, the Sunday before last, the week after next."""
    return _named(found["target"], -2 if found.get("last") else 2, Anchor.PUBLISHED)


def _day_aside(found: Found) -> Point | None:
    """The day before yesterday, the day after tomorrow."""
    days = words.DEICTIC[found["deictic"].text][0]
    if unit_of(found["unit"]) != "day":
        return None
    return Point(shift=Shift("day", days + (1 if found["way"].kind == "after" else -1)))


def _year_ago(found: Found) -> Point | None:
    """Year-ago, the year-earlier quarter."""
    unit, target = unit_of(found["unit"]), found.get("target")
    if unit != "year":
        return None
    if target is not None and unit_of(target) == "quarter":
        return Point(shift=Shift("quarter", -4, Anchor.TEXT))
    return Point(shift=Shift("year", -1)) if target is None or target.kind == "period" else None


def _deictic(found: Found) -> Point:
    days, part = words.DEICTIC[found["deictic"].text]
    more = found.get("part")
    return Point(shift=Shift("day", days), part=words.DAY_PARTS[more.text] if more else part)


def _weekday(found: Found) -> Point:
    part, nth = found.get("part"), found.get("nth")
    return Point(weekday=int(found["day"].number), part=words.DAY_PARTS[part.text] if part else "", day=int(nth.number) if nth else None)


def _day_part(found: Found) -> Point:
    return Point(part=words.DAY_PARTS[found["part"].text])


def _edge_of_day(found: Found) -> Point | None:
    """The late afternoon, early evening."""
    edges = {"early": "START", "late": "END", "mid": "MID"}
    return None if found["part"].text in words.BARE_PARTS else Point(part=words.DAY_PARTS[found["part"].text], edge=edges[found["edge"].kind])


def _bare_part(found: Found) -> Point | None:
    """At dawn, before midnight; by morning, until evening."""
    until = found["part"].text in words.AWAITED_PARTS and found.back(1).kind in ("by", "until")
    return _day_part(found) if until or found["part"].text in words.BARE_PARTS else None


def _darkness(_: Found) -> Point:
    return Point(shift=Shift("day", 0), part="TEV")


def _overnight(found: Found) -> Point:
    day = found.get("day")
    return Point(weekday=int(day.number), part="TNI") if day else Point(overnight=True)


def _season(found: Found) -> Point:
    return Point(season=words.SEASONS[found["season"].text])


def _mid_word(found: Found) -> Point:
    unit = words.MID_WORDS[found.all[-1].text]
    return Point(season=unit, edge="MID") if unit.isupper() else Point(shift=Shift(unit, 0), edge="MID")


def _unit_end(found: Found) -> Point | None:
    """Year-end, month's end."""
    unit, year = unit_of(found["unit"]), found.get("year")
    if year is not None and isinstance(year.meaning, Point):
        return Point(year=year.meaning.year, edge="END") if unit == "year" else None
    return Point(shift=Shift(unit, 0), edge="END") if unit in ("year", "month", "week", "quarter", "decade", "century") else None


def _the_unit(found: Found) -> Point | None:
    unit = unit_of(found["unit"])
    if unit in ("", "millennium", *_FINE_UNITS):
        return None
    return Point(weekend=True) if unit == "weekend" else Point(shift=Shift(unit, 0))


def _month_day(found: Found) -> Point | None:
    """The 23rd: the day of a month that the text need not name."""
    day = found["nth"].number
    return Point(day=int(day)) if 1 <= day <= 31 and found["nth"].text[:1].isdigit() else None  # noqa: PLR2004 - days of a month


def _its_weekday(_: Found) -> Point:
    """November 9, a Saturday: the day just named."""
    return Point(shift=Shift("day", 0, Anchor.TEXT))


def _to_this_day(found: Found) -> Point | None:
    """What goes on to this day goes on to the article's."""
    return Point(shift=Shift("day", 0)) if unit_of(found["unit"]) == "day" else None


_TARGET = "(?P<target>{unit|weekday|month|season|part|weekend|quarter})"
# "The last week of March" is not last week.
_NOT_INSIDE = "(?!{of} (?:{month|year|date} | {the} {unit}))"
_END = "(?={comma|dot|bos|sign|paren|dash|and|on|in|at|to|with|as|date|poss})"

RULES = (
    rule("date", "{the}? (?P<unit>{unit}) (?P<way>{before|after}) (?P<deictic>{deictic})", _day_aside),
    rule("date", "{the} (?P<target>{unit|weekend|part|weekday|season}) (?:{before} (?P<last>{last}) | {after} {next})", _two_steps),
    rule("date", "(?<={to}) {this} (?P<unit>{unit}) (?!{of})", _to_this_day),
    rule("date", "(?<={date} {comma}) {a} {weekday} (?={comma|dot|bos|sign|dash|paren})", _its_weekday),
    rule("date", "(?P<length>{length|lena}) (?P<way>{ago})", _counted),
    rule("date", "(?P<length>{length|lena}) (?P<way>{from}) {now|deictic}", _counted),
    rule("date", "(?P<length>{length|lena}) (?P<way>{earlier|later|afterwards}) (?!{than})", _counted),
    rule("date", "(?P<length>{length|lena}) (?P<way>{before}) " + _END, _counted),
    rule("date", "{the}? {a}? (?P<unit>{unit}) {dash} {ago|earlier} (?P<target>{quarter|unit|period})?", _year_ago),
    rule("date", "{the} (?P<unit>{unit}) (?P<way>{earlier|later})", _unit_aside),
    rule("date", "{the} (?P<unit>{unit}) (?P<way>{before|after}) " + _END, _unit_aside),
    rule("date", "{the} (?P<part>{part}) (?P<way>{before|after}) " + _END, _part_aside),
    rule("date", "{the}? (?P<way>{this|last|next|current|previous|coming|following|past}) {fiscal} (?P<target>{unit|quarter})", _fiscal),
    rule("date", "{the} {fiscal} (?P<target>{unit})", _fiscal),
    rule("date", "{this} {past} (?P<target>{weekday|month|season|weekend})", lambda found: _named(found["target"], -1, Anchor.PUBLISHED)),
    rule("date", "{this} {coming} " + _TARGET, lambda found: _named(found["target"], 1, Anchor.PUBLISHED)),
    rule("date", "{the} (?P<way>{last|current|next|previous|following}) (?P<target>{quarter}) (?!{of})", _latest_quarter),
    rule("date", "{the}? {same} " + _TARGET, lambda found: _named(found["target"], 0, Anchor.TEXT)),
    rule("date", "{that} {very}? {same}? (?P<target>{unit|season|part|weekend|quarter})", lambda found: _named(found["target"], 0, Anchor.TEXT)),
    rule("date", "{this} {very}? {same}? " + _TARGET, _this),
    rule("date", "{the}? (?P<way>{last|next|current|previous|coming|following|past}) " + _TARGET + _NOT_INSIDE, _stepped),
    rule("date", "(?P<deictic>{deictic}) (?P<part>{part})?", _deictic),
    rule("date", "(?P<day>{weekday}) (?P<part>{part})", _weekday),
    rule("date", "(?P<day>{weekday}) {comma}? {the} (?P<nth>{ord})", _weekday),
    rule("date", "(?P<day>{weekday}) {overnight}", _overnight),
    rule("date", "(?P<day>{weekday})", _weekday),
    rule("date", "{overnight}", _overnight),
    rule("theunit", "{the} (?P<part>{part})", _day_part),
    rule("theunit", "{the}? (?P<edge>{early|late|mid}) {dash}? (?P<part>{part})", _edge_of_day),
    rule("barepart", "(?P<part>{part})", _bare_part),
    rule("date", "{as|before|after|until} {darkness|part} {fell}", _darkness),
    rule("bareseason", "{the} (?P<season>{season})", _season),
    rule("bareseason", "(?<={in|by|since|until|before|after|during|early|late|mid|dash}) (?P<season>{season})", _season),
    rule("bareseason", "(?P<season>{season}) (?={poss})", _season),
    rule("date", "{mid} {dash}? (?P<season>{season})", _season),
    rule("date", "{midword}", _mid_word),
    rule("date", "{the}? (?P<unit>{unit|quarter}) (?:{dash}|{poss}) {end} (?P<year>{year})?", _unit_end),
    rule("theunit", "{the} {very}? (?P<unit>{unit|quarter|weekend})", _the_unit),
    rule("date", "(?<={on|by|before|until|since|from|after|between|and|to}) {the} (?P<nth>{ord}) (?!{_|unit|dash|num})", _month_day),
)
