"""Days with an hour beside them: "eight this morning", "Sunday at six", "at 19:05 local time (18:05 GMT) on Sunday"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from synoptic.annotate.times.clocks import hour_in_words
from synoptic.annotate.times.grammar import Found, rule
from synoptic.annotate.times.lexeme import Lexeme
from synoptic.annotate.times.meaning import Meaning, Point


def is_day(point: Point) -> bool:
    """Whether a point is one day, however named."""
    return bool(point.day or point.weekday or point.holiday or (point.shift and point.shift.unit == "day"))


def _hour_and_day(found: Found) -> Point | None:
    """Eight this morning, Sunday at six, eleven on Thursday night: an hour in words beside its day."""
    clock, day = hour_in_words(found["hour"]), found["day"].meaning
    if clock is None or not isinstance(day, Point) or not is_day(day) or ":" in day.part:
        return None
    return replace(day, part=late(clock.part, day.part))


def day_of_clock(meaning: Meaning, following: Sequence[Lexeme]) -> Meaning:
    """A meaning; that of a clock time with the day that follows at a distance: "at 19:05 local time (18:05 GMT) on Sunday"."""
    if not isinstance(meaning, Point) or ":" not in meaning.part or is_day(meaning):
        return meaning
    for before, after in pairwise(following):
        if before.kind in ("dot", "bos"):
            break
        if before.kind == "on" and isinstance(after.meaning, Point) and is_day(after.meaning):
            return replace(after.meaning, part=meaning.part, zone=meaning.zone)
    return meaning


# Lexemes between a clock time and its day: "local time (18:05 GMT) on".
DISTANCE = 8


def late(clock: str, part: str) -> str:
    """A clock time in a part of the day: 6:30 and "this evening" are 18:30."""
    hour = int(clock[1:3])
    late = part in ("TAF", "TEV") or (part == "TNI" and hour >= _NIGHTFALL)
    return f"T{hour + _NOON:02d}{clock[3:]}" if late and 1 <= hour < _NOON else clock


# "Three at night" is before dawn, "nine at night" is not.
_NIGHTFALL, _NOON = 6, 12

RULES = (
    rule("date", "(?<={at|until|about}) (?P<hour>{num}) {on}? (?P<day>{date})", _hour_and_day),
    rule("date", "(?P<day>{date}) {at} {about}? (?P<hour>{num}) (?={comma|dot|bos|sign|and|until|to})", _hour_and_day),
)
