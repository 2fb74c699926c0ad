"""Rules for the time of day: "5:20 a.m.", "2120 GMT", "half past six in the evening", "17.40"."""

from dataclasses import replace

from synoptic.annotate.times.grammar import Found, rule
from synoptic.annotate.times.lexeme import Lexeme
from synoptic.annotate.times.meaning import Point
from synoptic.lexicon.times import DAY_PARTS, ZONES

_HOUR, _NOON, _DAY = 60, 12, 24
_LATE_PARTS = ("TAF", "TEV", "TNI")


def time_of_day(minutes: float, *, half: str = "", zone: str = "") -> Point | None:
    """A clock time; `half` is "a" or "p" of a.m. and p.m., "" where nothing is said. None where no clock shows it."""
    hour, minute = divmod(int(minutes), _HOUR)
    if hour > _DAY or (half and hour > _NOON and half == "a") or (hour == _DAY and minute):
        return None
    if half == "p" and hour < _NOON:
        hour += _NOON
    elif half == "a" and hour == _NOON:
        hour = 0
    return Point(part=f"T{hour:02d}:{minute:02d}", zone=ZONES.get(zone, ""))


def _minutes(lexeme: Lexeme) -> float | None:
    """The minutes since midnight that a figure can stand for: "5:20", "6.30", "6", "0930"."""
    if lexeme.kind == "clock":
        return lexeme.number
    if lexeme.kind == "decimal":
        hour, minute = (int(figures) for figures in lexeme.text.split("."))
        return hour * _HOUR + minute if hour <= _DAY and minute < _HOUR else None
    if len(lexeme.text) == 4 and lexeme.text.isdecimal():  # noqa: PLR2004 - military time
        hour, minute = divmod(int(lexeme.text), 100)
        return hour * _HOUR + minute if hour <= _DAY and minute < _HOUR else None
    return lexeme.number * _HOUR if lexeme.number.is_integer() and 0 < lexeme.number <= _DAY else None


def _clock(found: Found) -> Point | None:
    minutes = _minutes(found["clock"])
    if minutes is None:
        return None
    half, zone = found.get("half"), found.get("zone")
    return time_of_day(minutes, half=half.text[0] if half else "", zone=zone.text if zone else "")


def _half_day(found: Found) -> Point | None:
    return _clock(found) if _plain_hour(found["clock"]) else None


def _plain_hour(lexeme: Lexeme) -> bool:
    minutes = _minutes(lexeme)
    return minutes is not None and _HOUR <= minutes < (_NOON + 1) * _HOUR


def _military(found: Found) -> Point | None:
    return _clock(found) if len(found["clock"].text) == 4 else None  # noqa: PLR2004 - "2120 GMT"


def _decimal_clock(found: Found) -> Point | None:
    """ "05.20 local time", not "2.5 hrs"."""
    return _clock(found) if len(found["clock"].text.partition(".")[2]) == 2 and found["zone"].text != "hrs" else None  # noqa: PLR2004 - minutes


def _named_hour(found: Found) -> Point | None:
    """Around noon, midnight local time: a part of the day that is an hour."""
    part = DAY_PARTS[found["part"].text]
    return Point(part=part, edge="APPROX" if found.get("about") else "") if ":" in part else None


def _around(found: Found) -> Point | None:
    """At around 5 a.m., approximately 9:40."""
    clock = found["time"].meaning
    return replace(clock, edge="APPROX") if isinstance(clock, Point) else None


def _spoken(found: Found) -> Point | None:
    """Half past six, quarter to nine, ten past one."""
    hour, part, back = found["hour"].number, found["part"], found.get("to") is not None
    minutes = {"half": 30, "quarter": 15}.get(part.kind, part.number)
    if not hour.is_integer() or not 1 <= hour <= _NOON or minutes not in (5, 10, 15, 20, 25, 30):
        return None
    return time_of_day(hour * _HOUR + (-minutes if back else minutes))


def _of_part(found: Found) -> Point | None:
    """A clock time whose half of the day a part of it tells: "5:45 in the afternoon"."""
    clock, part = found["time"], DAY_PARTS.get(found["part"].text, "")
    if isinstance(clock.meaning, Point):
        hour, minute = int(clock.meaning.part[1:3]), int(clock.meaning.part[4:6])
    elif clock.kind == "decimal" and (minutes := _minutes(clock)) is not None:
        hour, minute = divmod(int(minutes), _HOUR)
    elif clock.number.is_integer() and 1 <= clock.number <= _NOON:
        hour, minute = int(clock.number), 0
    else:
        return None
    half = "p" if part in _LATE_PARTS and not (part == "TNI" and hour < 6) else ""  # noqa: PLR2004 - "three at night"
    return time_of_day(hour * _HOUR + minute, half=half)


def hour_in_words(hour: Lexeme) -> Point | None:
    """Ten, twelve: of the morning, unless the words beside it say otherwise. None for figures and what no clock shows."""
    return time_of_day(hour.number * _HOUR) if hour.text[:1].isalpha() and hour.number.is_integer() and 1 <= hour.number <= _NOON else None


def _early_hours(found: Found) -> Point | None:
    return Point(part="TMO", edge="START") if found["unit"].text == "hours" else None


RULES = (
    rule("theunit", "{the} {early} (?P<unit>{units})", _early_hours),
    rule("time", "(?P<clock>{clock|num|decimal}) (?P<half>{ampm}) (?P<zone>{zone})?", _half_day),
    rule("time", "(?P<clock>{clock}) {oclock}? (?P<zone>{zone})?", _clock),
    rule("time", "(?P<clock>{num|y}) (?P<zone>{zone})", _military),
    rule("time", "(?P<clock>{num}) {oclock}", _half_day),
    rule("time", "(?P<part>{half}) {past} (?P<hour>{num})", _spoken),
    rule("time", "{a}? (?P<part>{quarter|num}) (?:{past}|(?P<to>{to})) (?P<hour>{num}) (?={oclock|in|on|bos|comma|dot})", _spoken),
    rule("time", "(?P<time>{time|decimal}) {in} {the} (?P<part>{part})", _of_part),
    rule("time", "(?<={at|for|before|after|until|by|from|since|about|to}) (?P<time>{num}) {in} {the} (?P<part>{part})", _of_part),
    rule("time", "(?P<clock>{decimal}) (?P<zone>{zone})", _decimal_clock),
    rule("time", "(?P<about>{about}) (?P<part>{part}) {zone}?", _named_hour),
    rule("time", "(?P<part>{part}) {zone}", _named_hour),
    rule("time", "{about} (?P<time>{time})", _around),
    rule("weaktime", "(?<={at|bos}) (?P<clock>{decimal})", _clock),
    rule("weaktime", "(?<={bos} {sign}) (?P<clock>{decimal})", _clock),
    rule("weaktime", "(?<={bos} {sign} {sign}) (?P<clock>{decimal})", _clock),
    rule("weaktime", "(?<={numdate|y} {dash|comma}) (?P<clock>{decimal})", _clock),
    rule("weaktime", "(?<={at} {about}) (?P<clock>{decimal})", _clock),
)

# After all others: an hour in words that no unit or day has claimed.
BARE = (rule("barehour", "(?<={by|until|before|after}) (?P<hour>{num})", lambda found: hour_in_words(found["hour"])),)
