"""Number: two figures for one count that no rounding, unit, scope or moment explains."""

from synoptic.judge.figures import Figure, comparable, compatible, figures_of, other_scope
from synoptic.judge.finding import Finding
from synoptic.judge.moment import other_moment
from synoptic.judge.sides import Side
from synoptic.model import DifferenceKind, Relation


def number_difference(one: Side, other: Side) -> Finding | None:
    """The figures in which two sides part, or a figure that is the same but rounded or in another unit (then they agree, with detail)."""
    here, there = figures_of(one), figures_of(other)
    left, right, near = _without_equal(here, there)
    clashes = [(a, b) for a in left for b in right if comparable(a, b)]
    if clashes:
        return _clash(one, other, *min(clashes, key=lambda pair: (pair[0].toll != pair[1].toll, here.index(pair[0]), there.index(pair[1]))))
    scopes = [(a, b) for a in left for b in right if a.kind == b.kind and other_scope(a, b)]
    if scopes:
        a, b = scopes[0]
        return Finding(DifferenceKind.DETAIL, Relation.AGREE, a.words, b.words, "the figures count different scopes, the one some of the other")
    if near:
        a, b = near[0]
        return Finding(DifferenceKind.DETAIL, Relation.AGREE, a.words, b.words, "the figures are the same but for rounding or the unit")
    return None


def _without_equal(here: list[Figure], there: list[Figure]) -> tuple[list[Figure], list[Figure], list[tuple[Figure, Figure]]]:
    """The figures of each side that have no like on the other, and those that are alike but not written alike."""
    left, right, near = list(here), list(there), []
    for exactly in (True, False):
        for a in list(left):
            for b in list(right):
                if comparable(a, b) and (_equal(a, b) if exactly else compatible(a, b)):
                    left.remove(a)
                    right.remove(b)
                    if not exactly or a.unit != b.unit:
                        near.append((a, b))
                    break
    return left, right, [(a, b) for a, b in near if not _equal(a, b)]


def _equal(a: Figure, b: Figure) -> bool:
    return a.low == b.low and a.high == b.high


def _clash(one: Side, other: Side, a: Figure, b: Figure) -> Finding:
    moment = other_moment(one, other)
    if moment:
        return Finding(DifferenceKind.NUMBER, Relation.DIFFER, a.words, b.words, f"the counts are of different moments ({moment[0]}; {moment[1]})")
    return Finding(DifferenceKind.NUMBER, Relation.CONTRADICT, a.words, b.words, "two figures for one count, which no rounding or unit makes equal")
