"""Time: two sides date one thing to moments that cannot both be."""

from synoptic.judge.finding import Finding
from synoptic.judge.moment import dated, nearly_same, unshared
from synoptic.judge.sides import Side
from synoptic.model import DifferenceKind, Relation, Timex


def time_difference(one: Side, other: Side) -> Finding | None:
    """The times in which two sides part; where one only dates more exactly they agree, with detail."""
    here, there = unshared(one, other)
    if here and there:
        a, b = here[0], there[0]
        if nearly_same(a, b):
            return Finding(DifferenceKind.TIME, Relation.DIFFER, a.text, b.text, "the clock times lie minutes apart")
        return Finding(DifferenceKind.TIME, Relation.CONTRADICT, a.text, b.text, "two times for one event, neither within the other")
    return _finer(dated(one), dated(other))


def _finer(here: list[Timex], there: list[Timex]) -> Finding | None:
    for a in here:
        for b in there:
            if a.interval and b.interval and _length(a) != _length(b):
                return Finding(DifferenceKind.DETAIL, Relation.AGREE, a.text, b.text, "one dates the same more exactly")
    return None


def _length(timex: Timex) -> int:
    return len(timex.value.split("T")[0])
