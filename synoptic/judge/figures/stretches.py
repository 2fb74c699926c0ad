"""Stretches of time that stand in several parts: "two hours, three minutes and 58 seconds", "2hrs 4mins"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from synoptic.judge.kept import once_a_side
from synoptic.judge.sides import Side
from synoptic.lexicon.times import SECONDS
from synoptic.model import Span, Timex, TimexType

# The seconds of the parts of a TIMEX3 duration, in their order.
_PARTS = tuple(SECONDS[unit] for unit in ("year", "month", "week", "day", "hour", "minute", "second"))
_NUMBER = r"(\d+(?:\.\d+)?)"
_DURATION = re.compile(rf"P(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}W)?(?:{_NUMBER}D)?(?:T(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?")
# "Hours", "a months-long inquiry": by TIMEX3 value, a unit and how many of it may be meant, up to one and a half of the next greater one.
_VAGUE = {
    "PTXH": ("hour", 2, 36), "PXD": ("day", 2, 10), "PXW": ("week", 2, 6), "PXM": ("month", 2, 18), "PXY": ("year", 2, 15), "PXDE": ("year", 20, 150),
}  # fmt: skip
# Between two parts of one stretch stands no more than this.
_JOINT = re.compile(r"(?:,| and|, and)?\s")
# "2hrs" before "4mins".
_HOURS = re.compile(r"(\d{1,2})\s?(?:hours?|hrs?|h)(?:,| and|, and)?\s?$")
_HOURS_REACH = 20
# "A shade under two hours": a hair beside what is told.
_HAIR = re.compile(
    r"\b(?:just|shade|touch|fraction|whisker|hair|little|slightly|fractionally) (under|below|over|above|past)\s+(?:the\s+)?$", re.IGNORECASE
)
_HAIR_REACH = 30
_BESIDE = {"under": "under", "below": "under", "over": "over", "above": "over", "past": "over"}


class Stretch(NamedTuple):
    """A stretch of time as a whole: where it stands, its least and greatest seconds, and whether it is told as a hair under or over."""

    span: Span
    least: float
    most: float
    modifier: str = ""


def duration(value: str) -> float | None:
    """Seconds of a TIMEX3 duration, None where it names none.

    >>> [duration(value) for value in ("PT40M", "P2.5Y", "PXD")]
    [2400.0, 78894000.0, None]
    """
    match = _DURATION.fullmatch(value)
    if not match or not any(match.groups()):
        return None
    return sum(float(number) * factor for number, factor in zip(match.groups(), _PARTS, strict=True) if number)


def _vague(timex: Timex) -> Stretch | None:
    """A stretch that only its unit is told of: "hours", "months-long"; None for any other."""
    if timex.value not in _VAGUE:
        return None
    unit, least, most = _VAGUE[timex.value]
    return Stretch(timex.span, least * SECONDS[unit], most * SECONDS[unit])


def stretch_from(side: Side, timex: Timex) -> Stretch | None:
    """The whole stretch that begins with a time expression; None where it goes on from another, or tells none."""
    seconds = duration(timex.value)
    row = _row(side, timex)
    if not seconds or row[0] is not timex:
        return _vague(timex)
    start, end = timex.span.start, row[-1].span.end
    total = sum(duration(part.value) or 0.0 for part in row)
    before = side.words(max(0, start - _HOURS_REACH), start)
    hours = _HOURS.search(before) if seconds < SECONDS["hour"] else None
    if hours:
        start, total = start - len(before) + hours.start(), total + float(hours.group(1)) * SECONDS["hour"]
    hair = _HAIR.search(side.words(max(0, start - _HAIR_REACH), start))
    return Stretch(Span(start, end), total, total, _BESIDE[hair.group(1).lower()] if hair else "")


def _row(side: Side, timex: Timex) -> Sequence[Timex]:
    """The parts of the stretch that a time expression belongs to, from the greatest to the least."""
    return next(row for row in _rows(side) if timex in row) if timex.type is TimexType.DURATION else (timex,)


@once_a_side
def _rows(side: Side) -> Sequence[Sequence[Timex]]:
    found: list[list[Timex]] = []
    for timex in sorted((timex for timex in side.times if timex.type is TimexType.DURATION), key=lambda timex: timex.span):
        last = found[-1][-1] if found else None
        if last and _JOINT.fullmatch(side.words(last.span.end, timex.span.start)) and (duration(timex.value) or 0.0) < (_least_unit(last) or 0.0):
            found[-1].append(timex)
        else:
            found.append([timex])
    return found


def _least_unit(timex: Timex) -> float | None:
    """Seconds of the smallest unit that a stretch is told in."""
    match = _DURATION.fullmatch(timex.value)
    told = [factor for number, factor in zip(match.groups(), _PARTS, strict=True) if number] if match else []
    return told[-1] if told else None
