"""Whether an article tells a figure of another's, anywhere."""

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence

from synoptic.judge.figures.figure import Figure, figures_of
from synoptic.judge.kept import once_a_side
from synoptic.judge.number.comparing import comparable, compatible
from synoptic.judge.number.sorts import sort_of
from synoptic.judge.sides import Side


def is_told(side: Side, figure: Figure) -> bool:
    """Whether a side's article tells a figure of the other's, or one that may be the same, anywhere."""
    asked, value = _known(side.whole), _value(figure)
    try:
        return asked[value]
    except KeyError:
        found = asked[value] = _is_told(side.whole, figure)
        return found


@once_a_side
def _known(_: Side) -> dict[Hashable, bool]:
    """The figures that were asked of a side before, and whether it tells them: articles with much in common ask for the same."""
    return {}


def _value(figure: Figure) -> Hashable:
    """All of a figure that `comparable`, parts aside, and `compatible` look at: not where it stands, and of whom it is told."""
    counted = figure.kind, figure.toll, figure.unit, figure.noun, figure.rate, figure.joint
    return figure.low, figure.high, figure.modifier, figure.digits, *counted


def _is_told(side: Side, figure: Figure) -> bool:
    value = figure.low, figure.high
    if any(sort_of(own) == sort_of(figure) or "" in {own.kind, figure.kind} for own in _by_value(side).get(value, ())):
        return True
    others = (own for own in figures_of(side) if (own.low, own.high) != value)
    return any(comparable(own, figure, parts=False) and compatible(own, figure) for own in others)


@once_a_side
def _by_value(side: Side) -> Mapping[tuple[float, float], Sequence[Figure]]:
    """The figures of a side by the least and greatest value each may stand for."""
    found: defaultdict[tuple[float, float], list[Figure]] = defaultdict(list)
    for figure in figures_of(side):
        found[figure.low, figure.high].append(figure)
    return found
