"""Days with an hour beside them: "eight this morning", "Sunday at six", "at 19:05 local time (18:05 GMT) on Sunday"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from synoptic.annotate.times.clocks import hour_in_words
from synoptic.annotate.times.grammar import Found, rule
from synoptic.annotate.times.lexeme import Lexeme
from synoptic.annotate.times.meaning import Anchor, Meaning, Point


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
    """A meaning; that of a clock time with the day that follows at a distance: "at 19:05 local time (18:05 GMT) on Sunday".

    A part of a day is of a date that so follows: "before dawn in the east on Jan. 13".
    """
    if not isinstance(meaning, Point) or not meaning.part or is_day(meaning) or meaning.shift or meaning.month:
        return meaning
    for before, after in pairwise(following):
        if before.kind in ("dot", "bos"):
            break
        if before.kind != "on" or not isinstance(after.meaning, Point) or not is_day(after.meaning):
            continue
        if ":" in meaning.part or (after.meaning.month and not after.meaning.part):
            return replace(after.meaning, part=meaning.part, zone=meaning.zone)
    return meaning


def year_of_day(meaning: Meaning, following: Sequence[Lexeme]) -> Meaning:
    """A meaning; that of a day of the calendar with the years that follow at a distance: "on New Year's Eve in several cities two years ago"."""
    if not isinstance(meaning, Point) or meaning.year or meaning.shift or meaning.nth is not None:
        return meaning
    if not (meaning.holiday or (meaning.month and meaning.day)):
        return meaning
    until = next((n for n, lexeme in enumerate(following) if lexeme.kind in ("dot", "bos", "comma") or lexeme.meaning is not None), len(following))
    after = following[until].meaning if until < len(following) else None
    ago = after.shift if isinstance(after, Point) else None
    return replace(meaning, shift=ago) if ago and ago.unit == "year" and ago.amount < 0 and ago.anchor is Anchor.PUBLISHED else meaning


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
