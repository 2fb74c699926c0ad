"""What sort of thing a figure tells, whatever it counts, and whether two figures can part at all."""

from functools import lru_cache

from synoptic.judge.figures.figure import Figure
from synoptic.judge.figures.occasions import OCCASION
from synoptic.judge.number.comparing import comparable, compatible, of_one_fate
from synoptic.lexicon.numbers import MEASURES

_KEPT = 1 << 14
_SHARES = frozenset({"percent", "ratio"})
# What a bare number may be meant to tell.
_UNNAMED = frozenset({"count", "money", "percent", "time"})


def may_part(a: Figure, b: Figure) -> bool:
    """Whether two figures are of one sort, or one of them bare, neither denied, and cannot both be right."""
    sorts = sort_of(a), sort_of(b)
    if sorts[0] != sorts[1] and ((a.kind and b.kind) or not _UNNAMED.issuperset(sorts)):
        return False
    if not of_one_fate(a, b):
        return False
    if a.denied or b.denied or not (a.clause and b.clause) or (sorts == ("age", "age") and not comparable(a, b, parts=False)):
        return False
    return not compatible(a, b)


def sort_of(figure: Figure) -> str:
    """What sort of thing a figure tells: money, a share, a time, an age, one of the measures, the step of a course, or a count of whatever things."""
    return _sort(figure.kind)


@lru_cache(maxsize=_KEPT)
def _sort(kind: str) -> str:
    if kind in _SHARES:
        return "percent"
    if kind.startswith("time"):
        return "time"
    if kind.startswith("age of"):
        return "age"
    named = kind in MEASURES | {"money", OCCASION} or kind.startswith("mark ")
    return kind if named else "count"
