"""When two sides speak of: the times on each that the other does not share."""

from datetime import date

from synoptic.judge.figures import seconds_of
from synoptic.judge.sides import Side
from synoptic.model import Timex, TimexType

# Clock times so near that a rounded or remembered one may stand for the other.
_NEAR_SECONDS = 15 * 60


def dated(side: Side) -> list[Timex]:
    """The side's times that name a stretch of the calendar or a clock time."""
    return [timex for timex in side.times if timex.type in {TimexType.DATE, TimexType.TIME} and (timex.interval or seconds_of(timex) is not None)]


def unshared(one: Side, other: Side) -> tuple[list[Timex], list[Timex]]:
    """The times of each side with which no time of the other is compatible."""
    here, there = dated(one), dated(other)
    return (
        [timex for timex in here if not any(same_time(timex, twin) for twin in there)],
        [timex for timex in there if not any(same_time(timex, twin) for twin in here)],
    )


def same_time(one: Timex, other: Timex) -> bool:
    """Whether two times may be the same: their days meet, and their clocks agree where both tell one."""
    if one.interval and other.interval and not (one.interval[0] < other.interval[1] and other.interval[0] < one.interval[1]):
        return _bounded(one, other) or _bounded(other, one)
    clocks = seconds_of(one), seconds_of(other)
    return clocks[0] is None or clocks[1] is None or clocks[0] == clocks[1]


def _bounded(limit: Timex, inside: Timex) -> bool:
    """Whether `limit` is open ("by the end of the month", "since May") and the other lies within."""
    if not limit.interval or not inside.interval:
        return False
    if limit.modifier in {"BEFORE", "ON_OR_BEFORE"}:
        return inside.interval[0] < limit.interval[1]
    return limit.modifier in {"AFTER", "ON_OR_AFTER"} and inside.interval[1] > limit.interval[0]


def nearly_same(one: Timex, other: Timex) -> bool:
    """Whether two clock times of one day are so near that one may stand for the other: both differ, neither is refuted."""
    clocks = seconds_of(one), seconds_of(other)
    if clocks[0] is None or clocks[1] is None or days_apart(one, other):
        return False
    return abs(clocks[0] - clocks[1]) <= _NEAR_SECONDS


def days_apart(one: Timex, other: Timex) -> int:
    """Days between the first days of two times; 0 where one names no day."""
    if not one.interval or not other.interval:
        return 0
    return abs((date.fromisoformat(one.interval[0]) - date.fromisoformat(other.interval[0])).days)


def other_moment(one: Side, other: Side) -> tuple[str, str] | None:
    """The words by which two sides speak of different moments, or None where nothing says so."""
    here, there = unshared(one, other)
    return (here[0].text, there[0].text) if here and there else None
