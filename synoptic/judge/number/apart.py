"""Figures that look alike and count two things: what was before and what is now, a version and a count, crew and passengers."""

import re
from functools import lru_cache
from itertools import pairwise

from synoptic.judge.figures.figure import ANYBODYS_AGE, Figure
from synoptic.lexicon.places import country_adjectives, country_names, people_names
from synoptic.lexicon.tolls import ANYBODY
from synoptic.text.names import fold

# What a figure is told as moving from, or as having been before: compared only with their like.
_MARKS = frozenset({"from", "earlier"})
_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]\.)?")
# Those aboard: who sails and who is carried are counted apart.
_ABOARD = "aboard"
_MOVING = frozenset(
    "fall rise drop plunge climb slide slip jump surge soar tumble gain lose trade close open hit reach stand touch sink slump dip crash tank bounce "
    "rebound rally recover retreat hover top settle swing spike edge skyrocket ease advance peak bottom".split()
)
_TRADED = frozenset("share stock bond index currency crude barrel".split())
_PRICED = _TRADED | {"price"}
_DIMENSIONS = {
    "height": "altitude height elevation summit peak", "depth": "depth", "width": "width breadth diameter", "thickness": "thickness",
    "length": "length", "distance": "distance range radius", "area": "area",
}  # fmt: skip
_DIMENSION_OF = {noun: dimension for dimension, nouns in _DIMENSIONS.items() for noun in nouns.split()}
# Verbs by which a measure behind them is a distance.
_COVERING = frozenset("fly travel drive sail walk march swim hit land range".split())
# Within a day a toll hardly grows by more than so many times.
_RISEN = 1.5
_GROWING = frozenset("rise climb grow increase jump mount soar surge go swell bring raise".split())
# What was raised or cut was lower or higher before, at most by so many times.
_RAISING = _GROWING - {"go", "bring"} | frozenset("double treble triple quadruple lift extend expand boost hike lengthen".split())
_CUTTING = frozenset("cut lower reduce shorten halve slash drop fall shrink trim sink decrease decline".split())
_CHANGED = 4.0
# Of one person's age reports differ by a year or a few; by more they tell of two people.
_YEARS_ASTRAY, _ASTRAY = 5.0, 1.25
# "Dozens" and "hundreds" may stand for so many times what they begin and end with.
_LOOSE = 2.5
_KEPT = 1 << 12


def counts_apart(one: Figure, other: Figure) -> bool:
    """Whether two comparable figures count two things all the same."""
    if one.joint != other.joint and not _MARKS.isdisjoint({one.joint, other.joint}):
        return True
    if one.toll == other.toll == _ABOARD and one.noun != other.noun and not {one.noun, other.noun} & ANYBODY and one.noun and other.noun:
        return True
    if (one.kind == other.kind == "metre" and _other_dimension(one, other)) or _of_two_people(one, other):
        return True
    return _some_nationals(one, other) or _some_nationals(other, one) or _other_nationals(one, other)


def _of_two_people(one: Figure, other: Figure) -> bool:
    """Whether two ages, of which one names nobody, lie too far from each other for one person: "a four-year-old boy", "his 13-year-old son"."""
    if ANYBODYS_AGE not in {one.kind, other.kind} or not (one.kind.startswith("age of ") and other.kind.startswith("age of ")):
        return False
    low, high = sorted((one.high, other.high))
    return high - low > _YEARS_ASTRAY and high > _ASTRAY * low


def _other_dimension(one: Figure, other: Figure) -> bool:
    """Whether two measures are of two dimensions: an altitude and the distance flown."""
    dimensions = [{_DIMENSION_OF[word] for word in figure.bearers & _DIMENSION_OF.keys()} for figure in (one, other)]
    if dimensions[0] and dimensions[1]:
        return dimensions[0].isdisjoint(dimensions[1])
    return any(told and told != {"distance"} and beside.predicate in _COVERING for told, beside in zip(dimensions, (other, one), strict=True))


def _some_nationals(some: Figure, whole: Figure) -> bool:
    """Whether one figure counts people of one country, the other all of whatever country, and more."""
    return some.high < whole.low and whole.noun in ANYBODY | {""} and _is_national(some) and not _is_national(whole)


def _other_nationals(one: Figure, other: Figure) -> bool:
    """Whether two figures count people of two countries: "10 American passengers", "two Costa Rican pilots"."""
    here, there = _nations(one), _nations(other)
    return bool(here and there) and here.isdisjoint(there)


def _is_national(figure: Figure) -> bool:
    return bool(_nations(figure))


@lru_cache(maxsize=_KEPT)
def _nations_in(words: str) -> frozenset[str]:
    """The countries that some words name, or their people, by code."""
    found = _WORD.findall(words)
    runs = {fold(word) for word in found} | {fold(f"{one} {other}") for one, other in pairwise(found)}
    return frozenset(table[run] for table in (country_adjectives(), people_names(), country_names()) for run in runs if run in table)


def _nations(figure: Figure) -> frozenset[str]:
    return _nations_in(figure.words)


def hardly_apart(one: Figure, other: Figure) -> bool:
    """Whether one of two figures is so vague ("dozens", "hundreds") that the other may be meant by it."""
    return any(
        vague.high > vague.low * _LOOSE and vague.low / _LOOSE <= exact.high and exact.low <= vague.high * _LOOSE
        for vague, exact in ((one, other), (other, one))
    )


def is_price(one: Figure, other: Figure) -> bool:
    """Whether two sums or shares are told as where a price or measure stood: tomorrow it will stand elsewhere."""
    if one.kind != other.kind or one.kind not in {"money", "percent"}:
        return False
    return {one.predicate, other.predicate} <= _MOVING or not _PRICED.isdisjoint(one.bearers | other.bearers)


def is_quoted_price(one: Figure, other: Figure) -> bool:
    """Whether two sums or shares are told as where a market's price stood, and not as what something is sold for."""
    moves = {one.predicate, other.predicate} & (_MOVING - {"stand"})
    return is_price(one, other) and (bool(moves) or not _TRADED.isdisjoint(one.bearers & other.bearers))


def has_risen(one: Figure, other: Figure) -> bool:
    """Whether a count is said to have risen to one figure, so that the other, which is lower, may be of before: "the toll has risen to 19"."""
    return other.high < one.high <= other.high * _RISEN and one.joint == "to" and one.predicate in _GROWING


def was_changed(one: Figure, other: Figure) -> bool:
    """Whether a thing is said to have been raised or cut to one figure, and the other may tell what it was: "doubled to two million"."""
    if "person" in {one.kind, other.kind} or one.joint != "to" or other.joint == "to" or other.predicate in _RAISING | _CUTTING:
        return False
    low, high = (other, one) if one.predicate in _RAISING else (one, other)
    return one.predicate in _RAISING | _CUTTING and low.high < high.high <= low.high * _CHANGED


def other_currency(one: Figure, other: Figure) -> bool:
    """Whether two sums are of two currencies: what the one buys of the other is not known."""
    return one.kind == other.kind == "money" and one.noun != other.noun
