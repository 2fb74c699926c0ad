"""Which figures of one side the other tells as well: the same, in parts, or as the rest of a whole."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from synoptic.judge.figures.figure import Figure, figures_of
from synoptic.judge.figures.shares import whole_of
from synoptic.judge.kept import once_a_pair, once_a_side
from synoptic.judge.number.comparing import comparable, compatible, of_one_fate
from synoptic.judge.sides import Side, widened
from synoptic.lexicon.nouns import is_person

# A sum is told in so many parts.
_PARTS = 2
_ONE_MORE = re.compile(r"\s+and (?:a|an|one|another) (?:[\w-]+ ){0,2}?(\w+)\b", re.IGNORECASE)
_OTHERS = re.compile(r"\bothers?\b", re.IGNORECASE)


@once_a_pair
def unmatched(one: Side, other: Side) -> tuple[Sequence[Figure], Sequence[Figure]]:
    """The figures of each side for which no figure of the other's sentences may stand."""
    here, there = figures_of(one), figures_of(other)
    if not (here or there):
        return [], []
    sides = widened(one), widened(other)
    around = _counts_of(sides[0]), _counts_of(sides[1])
    left = [a for a in here if not any(_is_matched(told, around[1], around[0]) for told in (a, *_with_one_more(sides[0], a)))]
    return left, [b for b in there if not any(_is_matched(told, around[0], around[1]) for told in (b, *_with_one_more(sides[1], b)))]


@once_a_side
def _counts_of(side: Side) -> Sequence[Figure]:
    """The figures of a side, and those that are one more with who stands beside them."""
    return [told for figure in figures_of(side) for told in (figure, *_with_one_more(side, figure))]


def _with_one_more(side: Side, figure: Figure) -> Iterator[Figure]:
    """A count of people together with the one who stands beside it: "three men and a woman" are four."""
    clause = side.case.statements.get(figure.clause)
    found = _ONE_MORE.match(clause.text.partition(figure.words)[2]) if clause and figure.kind == "person" else None
    if found and is_person(found[1].lower()):
        yield replace(figure, low=figure.low + 1, high=figure.high + 1, noun="people")


def _is_matched(figure: Figure, across: Sequence[Figure], beside: Sequence[Figure]) -> bool:
    """Whether a figure is told across, alone or as the sum of two ("140 politicians": 12 leaders and 128 others), or is a part of such a sum."""
    if any(may_be_equal(figure, other) or _are_the_rest(figure, other) for other in across):
        return True
    if any(_all_but_one(figure, other) or _all_but_one(other, figure) for other in across):
        return True
    like = [other for other in across if comparable(figure, other, parts=False)]
    if len(like) == _PARTS and _make_up(like[0], like[1], figure):
        return True
    fellows = [other for other in beside if other is not figure and of_one_fate(figure, other)]
    return any(_make_up(figure, other, whole) and comparable(other, whole, parts=False) for other in fellows for whole in like)


def _make_up(one: Figure, other: Figure, whole: Figure) -> bool:
    """Whether two counts are together a third, or keep the bound that it sets: 212 and 14 are "more than 220"."""
    together = replace(one, low=one.low + other.low, high=one.high + other.high, modifier="")
    return together.high == whole.high or bool(whole.modifier and whole.high > max(one.high, other.high) and compatible(together, whole))


def _are_the_rest(one: Figure, other: Figure) -> bool:
    """Whether two figures make up a whole that one of them names: "two of the six were freed", "four remain"."""
    wholes = (whole_of(figure.words) for figure in (one, other))
    return one.high + other.high in wholes and comparable(one, other, parts=False)


def _all_but_one(whole: Figure, others: Figure) -> bool:
    """Whether one figure counts somebody and the others: "23 defendants, Kovac among them", "22 other defendants"."""
    return bool(_OTHERS.search(others.words)) and whole.high == others.high + 1 and comparable(whole, others, parts=False)


def may_be_equal(a: Figure, b: Figure) -> bool:
    """Whether two figures may be the same: equal, rounded, in other units or within each other's bounds."""
    return comparable(a, b, parts=False) and (are_equal(a, b) or compatible(a, b))


def are_equal(a: Figure, b: Figure) -> bool:
    """Whether two figures are the same to the last digit and bound."""
    return a.low == b.low and a.high == b.high and a.modifier == b.modifier
