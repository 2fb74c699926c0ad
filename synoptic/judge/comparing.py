"""Whether two figures speak to one question, and whether both can be true."""

import math
import re

from synoptic.judge.counts import MEASURES
from synoptic.judge.figures import Figure
from synoptic.judge.wording import same_thing
from synoptic.lexicon.numbers import CURRENCIES
from synoptic.lexicon.tolls import ANYBODY, SCOPES

# How far a figure so introduced may lie from what is meant, as shares of it: news writes "almost 50" of 48 and 46, "more than 100" of 112.
_BOUNDS = {"": (1.0, 1.0), "about": (0.88, 1.12), "under": (0.85, 1.0), "over": (1.0, 1.25), "least": (1.0, 1.25), "most": (0.8, 1.0)}
# "About 2,400" is no 2,500: a figure with several digits is rough by no more than this share of its last one.
_LAST_DIGIT = 0.6
# A figure in another unit is as good as equal within this share: units are converted and then rounded.
_CONVERTED = 0.1
# Round figures from here on stand for their neighbours even with one digit ("40,000" of 38,500).
_LARGE = 1000
_MANY_TIMES = 20.0
_CURRENCY_WORD = re.compile(r"[$€£¥₹₽₴]|[a-z]+")


def comparable(one: Figure, other: Figure, *, parts: bool = True) -> bool:
    """Whether two figures can speak to the same question: the same kind, the same fate, and with `parts` no part against a whole.

    Two parts of one whole ("nineteen of the injured", "eight of the injured") are comparable only where the same is said of them.
    """
    if one.rate != other.rate or not _same_kind(one.kind, other.kind, bare=not parts):
        return False
    if parts and (one.part != other.part or (one.part and one.predicate != other.predicate)):
        return False
    return one.toll == other.toll or not one.toll or not other.toll


def _same_kind(one: str, other: str, *, bare: bool) -> bool:
    """Whether two kinds of figures count alike; with `bare`, a figure that names nothing may count anything but money and measures."""
    named = MEASURES | {"money", "ratio"} | {kind for kind in (one, other) if kind.startswith(("time", "age of "))}
    if one == other:
        return bool(one) or bare
    if bare and not (one and other):
        return not {one, other} & named
    return bool(one and other) and not {one, other} & (named | {"person"}) and same_thing(one, other)


def open_ended(one: Figure, other: Figure) -> bool:
    """Whether one figure is a bound that the other keeps, however far beyond: "at least nine", and 23 in the end."""
    low, high = sorted((one, other), key=lambda figure: figure.high)
    return low.modifier in {"least", "over"} or high.modifier == "most"


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
    if one.kind == "money" and one.unit != other.unit and _currency(one) != _currency(other):
        return True
    if one.kind == "ratio" and math.isclose(one.low + other.low, 1.0):
        return True
    if bounds(one)[0] <= bounds(other)[1] and bounds(other)[0] <= bounds(one)[1]:
        return True
    if (one.kind in MEASURES - {"percent"} or one.kind.startswith("time")) and one.unit != other.unit and _converted(one, other):
        return True
    return rounds_to(one, other) or rounds_to(other, one)


def _converted(one: Figure, other: Figure) -> bool:
    return abs(one.high - other.high) <= _CONVERTED * max(one.high, other.high)


def _currency(figure: Figure) -> str:
    """The currency that the words name; amounts of two are not converted here, so they are never in conflict."""
    words = [word.removesuffix("s") for word in _CURRENCY_WORD.findall(figure.words.lower())]
    return next((CURRENCIES[word] for word in reversed(words) if word in CURRENCIES), "")


def bounds(figure: Figure) -> tuple[float, float]:
    """Least and greatest value the figure may stand for."""
    shares = _BOUNDS.get(figure.modifier, (1.0, 1.0))
    low, high = figure.low * shares[0], figure.high * shares[1]
    if figure.modifier != "about" or figure.digits == 1 or not math.isfinite(figure.high):
        return low, high
    step = _LAST_DIGIT * _last_digit(figure)
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
    return abs(exact.high - rounded.high) <= _last_digit(rounded) / 2


def far_apart(one: Figure, other: Figure) -> bool:
    """Whether one figure is many times the other, so that they hardly measure one thing."""
    return max(one.high, other.high) > _MANY_TIMES * min(one.low, other.low)
