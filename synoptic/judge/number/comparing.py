"""Whether two figures speak to one question, and whether both can be true."""

import math
import re
from dataclasses import replace
from functools import lru_cache

from synoptic.judge.figures.figure import ANYBODYS_AGE, SECONDS_OF, Figure
from synoptic.judge.wording import same_thing
from synoptic.lexicon.numbers import MEASURES, UNITS
from synoptic.lexicon.tolls import ANYBODY, SCOPES

# How far a figure so introduced may lie from what is meant, as shares of it: news writes "almost 50" of 48 and 46, "more than 100" of 112.
_BOUNDS = {"": (1.0, 1.0), "about": (0.88, 1.12), "under": (0.85, 1.0), "over": (1.0, 1.25), "least": (1.0, 1.25), "most": (0.8, 1.0)}
# "About 2,400" is no 2,500: a figure with several digits is rough by no more than this share of its last one.
_LAST_DIGIT = 0.6
# But any figure that says it is rough is so by this share.
_LEAST_ROUGH = 0.01
# And a round figure lies no farther from what it rounds than this share of it.
_ROUNDED = 0.1
# A figure in another unit is as good as equal within this share: units are converted and then rounded.
_CONVERTED = 0.1
_SHARE_OF_UNIT = 0.25
# What happens to people: whatever noun counts them ("six patriots").
_OF_PEOPLE = frozenset({"dead", "injured", "arrested"})
_UNLIKE_PEOPLE = MEASURES | {"money", "ratio"}
# What stands before the figure at which a change ends.
_END = frozenset({"to", "at"})
# Round figures from here on stand for their neighbours even with one digit ("40,000" of 38,500).
_LARGE = 1000
_MANY_TIMES = 20.0
# Currencies of which one buys the other within this factor; amounts of others are not converted, and never in conflict.
_NEAR_PAR = frozenset({"USD", "EUR", "GBP", "CHF"})
_PAR = 2.0
# From so many hours or days on the half of one may be left out.
_MANY_UNITS = 4
# Degrees are rounded when they are converted.
_A_DEGREE = 1.0
# "Almost 50" is near it, "less than 50" may be far below.
_BELOW = re.compile(r"(?:less|fewer|lower|below|under)\b", re.IGNORECASE)
# "Up to 230 kph" tells the greatest that was measured, "no more than 230" a bound.
_GREATEST = re.compile(r"(?:up to|as (?:many|much) as|a maximum of)\b", re.IGNORECASE)
_KEPT = 1 << 14


def comparable(one: Figure, other: Figure, *, parts: bool = True) -> bool:
    """Whether two figures can speak to the same question: the same kind, the same fate, and with `parts` no part against a whole.

    Two parts of one whole ("nineteen of the injured", "eight of the injured") are comparable only where the same is said of them.
    """
    if one.rate != other.rate or not of_one_fate(one, other) or _is_end_of_change(one.joint, other.joint):
        return False
    bare = not parts or bool(one.kind == other.kind == "" and one.bearers & other.bearers)
    if not (_same_kind(one.kind, other.kind, bare) or _are_of_people(one, other)):
        return False
    return not parts or (one.part == other.part and not (one.part and one.predicate != other.predicate) and _one_thing(one, other))


def of_one_fate(one: Figure, other: Figure) -> bool:
    """Whether two figures tell one fate, or one of them none: "129 people", "103 passengers and 26 crew"."""
    return one.toll == other.toll or not (one.toll and other.toll)


def _is_end_of_change(one: str, other: str) -> bool:
    """Whether of two figures so introduced one tells a change and the other where it ends."""
    return (one == "by" and other in _END) or (other == "by" and one in _END)


def _are_of_people(one: Figure, other: Figure) -> bool:
    """Whether two figures count people by what happened to them."""
    return one.toll == other.toll and one.toll in _OF_PEOPLE and _UNLIKE_PEOPLE.isdisjoint({one.kind, other.kind})


@lru_cache(maxsize=_KEPT)
def _same_kind(one: str, other: str, bare: bool) -> bool:  # noqa: FBT001 - a cached answer is found sooner by place than by name
    """Whether two kinds of figures count alike; with `bare`, a figure that names nothing may count anything but money and measures."""
    if one == other:
        return bool(one) or bare
    if ANYBODYS_AGE in (one, other) and one.startswith("age of ") and other.startswith("age of "):
        return True
    if _is_named(one) or _is_named(other):
        return False
    if bare and not (one and other):
        return True
    return bool(one and other) and "person" not in (one, other) and same_thing(one, other)


def _is_named(kind: str) -> bool:
    """Whether a kind of figures says by itself what is measured, so that nothing else counts alike."""
    return kind in _UNLIKE_PEOPLE or kind.startswith(("time", "age of "))


def _one_thing(one: Figure, other: Figure) -> bool:
    """Whether two figures may measure one thing: people of one name, stretches of time of one noun or verb.

    "An 11-hour flight" and "turned back after four hours" are two things.
    """
    if one.kind == other.kind == "person" and not one.toll and not other.toll:
        return same_count(one, other) or same_thing(one.noun, other.noun)
    if one.kind.startswith("time"):
        told = (one.bearers or {one.predicate}, other.bearers or {other.predicate})
        return any(same_thing(mine, theirs) for mine in told[0] for theirs in told[1]) or not (one.bearers or other.bearers)
    return True


def two_greatest(one: Figure, other: Figure) -> bool:
    """Whether both figures are told as the greatest of what was measured: "gusts of up to 230 kph", "winds of up to 270 km/h"."""
    return all(figure.modifier == "most" and _GREATEST.match(figure.words) for figure in (one, other))


def open_ended(one: Figure, other: Figure) -> bool:
    """Whether one figure is a bound that the other keeps, however far beyond: "at least nine", and 23 in the end; "less than ten", four."""
    if two_greatest(one, other):
        return False
    low, high = sorted((one, other), key=lambda figure: figure.high)
    return low.modifier in {"least", "over"} or high.modifier == "most" or bool(_BELOW.match(high.words))


def passed_or_about(one: Figure, other: Figure) -> bool:
    """Whether one says that a figure is passed which the other gives as about reached: "more than 60,000", "about 60,000"."""
    alike = one.unit == other.unit or one.kind == other.kind == "person"
    return alike and one.high == other.high and {one.modifier, other.modifier} == {"about", "over"}


def same_count(one: Figure, other: Figure) -> bool:
    """Whether two figures of people count the same ones, as far as the nouns and their fate tell."""
    nouns = one.unit, other.unit
    return bool(one.toll and one.toll == other.toll) or one.noun == other.noun or bool({one.noun, other.noun, *nouns} & ANYBODY) or not all(nouns)


def other_scope(one: Figure, other: Figure) -> bool:
    """Whether the one counts some of those whom the other counts: the injured, and those treated in hospital."""
    return (one.toll, other.toll) in SCOPES


def compatible(one: Figure, other: Figure) -> bool:
    """Whether both figures can hold of the same count: equal, rounded, or each within the other's bounds.

    A chance of one in three to lose is one of two in three to win.
    """
    if one.kind == "money" and one.noun != other.noun:
        return {one.noun, other.noun} <= _NEAR_PAR and not far_apart(one, other, times=_PAR)
    if passed_or_about(one, other):
        return False
    if one.kind == other.kind == "degree" and (_in_fahrenheit(one, other) or _in_fahrenheit(other, one)):
        return True
    if one.kind == "ratio" and math.isclose(one.low + other.low, 1.0):
        return True
    if two_greatest(one, other):
        one, other = replace(one, modifier=""), replace(other, modifier="")
    if bounds(one)[0] <= bounds(other)[1] and bounds(other)[0] <= bounds(one)[1]:
        return True
    if in_two_units(one, other) and _converted(one, other):
        return True
    return rounds_to(one, other) or rounds_to(other, one) or _cut_short(one, other) or _cut_short(other, one)


def _in_fahrenheit(celsius: Figure, fahrenheit: Figure) -> bool:
    """Whether two temperatures are one on two scales: nine degrees, 48 degrees."""
    return abs(celsius.high * 1.8 + 32 - fahrenheit.high) <= _A_DEGREE


def _cut_short(exact: Figure, short: Figure) -> bool:
    """Whether a stretch of time leaves out the part of a unit that the other tells: 11 hours of 11 and a half."""
    unit = SECONDS_OF.get(exact.unit) if exact.kind.startswith("time") and exact.unit == short.unit else None
    if not unit or short.high / unit < _MANY_UNITS:
        return False
    return exact.high % unit > 0 == short.high % unit and abs(exact.high - short.high) < unit


def in_two_units(one: Figure, other: Figure) -> bool:
    """Whether two measures or stretches of time are told in two units: "310 mm", "31 centimetres"."""
    return (one.kind in MEASURES - {"percent"} or one.kind.startswith("time")) and _other_unit(one.unit, other.unit)


@lru_cache(maxsize=_KEPT)
def _other_unit(one: str, other: str) -> bool:
    """Whether two figures are told in two units, not in two spellings of one: "km", "kilometres"."""
    units = [UNITS.get(unit) or UNITS.get(unit.removesuffix("s")) for unit in (one, other)]
    return one != other and (units[0] != units[1] or units[0] is None)


def _converted(one: Figure, other: Figure) -> bool:
    """Whether two figures in two units are as good as equal; a time told in days is right within a quarter of one."""
    coarser = max(SECONDS_OF.get(figure.unit, 0.0) for figure in (one, other)) if one.kind.startswith("time") else 0.0
    return abs(one.high - other.high) <= max(_CONVERTED * max(one.high, other.high), _SHARE_OF_UNIT * coarser)


def bounds(figure: Figure) -> tuple[float, float]:
    """Least and greatest value the figure may stand for."""
    shares = _BOUNDS.get(figure.modifier, (1.0, 1.0))
    low, high = figure.low * shares[0], figure.high * shares[1]
    if figure.modifier != "about" or figure.digits == 1 or not math.isfinite(figure.high):
        return low, high
    step = max(_LAST_DIGIT * _last_digit(figure), _LEAST_ROUGH * figure.high)
    return max(low, figure.low - step), min(high, figure.high + step)


def _last_digit(figure: Figure) -> float:
    """What one of the last digit that says something is worth: 100 in 2,400."""
    return 10.0 ** (len(str(int(figure.high))) - figure.digits)


def rounds_to(exact: Figure, rounded: Figure) -> bool:
    """Whether `rounded`, without saying so, is `exact` with fewer digits: 2.2 billion of 2.24 billion, 40,000 of 38,500; not 3 of 2."""
    if rounded.digits >= exact.digits or rounded.low != rounded.high or (rounded.digits == 1 and rounded.high < _LARGE):
        return False
    if not math.isfinite(rounded.high):
        return False
    return abs(exact.high - rounded.high) <= min(_last_digit(rounded) / 2, _ROUNDED * exact.high)


def cut_down(low: Figure, high: Figure) -> bool:
    """Whether the lower of two figures is the higher with noughts for its last digits: "more than 60" of 64, not "at least four" of six."""
    last = _last_digit(low)
    return last > 1 and high.low // last * last == low.low


def far_apart(one: Figure, other: Figure, *, times: float = _MANY_TIMES) -> bool:
    """Whether one figure is many times the other, so that they hardly measure one thing."""
    return max(one.high, other.high) > times * min(one.low, other.low)
