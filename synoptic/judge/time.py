"""Time: two sides date one thing to moments that cannot both be."""

import re
from collections.abc import Sequence

from synoptic.judge.finding import Finding
from synoptic.judge.moment import dated, nearly_same, other_edition, same_grain, unresolved_day, unshared
from synoptic.judge.number import number_difference
from synoptic.judge.sides import Side, content_of, dice
from synoptic.model import DifferenceKind, Relation, Timex

# Share of content words that two clauses with unlike times must have in common.
_LEAST_ALIKE = 0.2
_BOUND = re.compile(r"\w+ (?:since|until|by|from) $", re.IGNORECASE)
_BOUND_REACH = 30


def time_difference(one: Side, other: Side) -> Finding | None:
    """The times in which two sides part; where one only dates more exactly they agree, with detail."""
    here, there = unshared(one, other)
    clashes = [(a, b) for a in here for b in there if same_grain(a, b) and _same_question(one, a, other, b)]
    if clashes:
        a, b = clashes[0]
        if nearly_same(a, b):
            return Finding(DifferenceKind.TIME, Relation.DIFFER, a.text, b.text, "the clock times lie minutes apart")
        if unresolved_day(a) or unresolved_day(b):
            return Finding(DifferenceKind.TIME, Relation.DIFFER, a.text, b.text, "two days, in articles that bear no date")
        return Finding(DifferenceKind.TIME, Relation.CONTRADICT, a.text, b.text, "two times for one event, neither within the other")
    moved = number_difference(one, other)
    edition = other_edition(one, other)
    if moved and edition and moved.kind is DifferenceKind.NUMBER and moved.relation is Relation.DIFFER:
        return Finding(DifferenceKind.TIME, Relation.DIFFER, *edition, "the articles are of different days")
    return _finer(dated(one), dated(other))


def _same_question(one: Side, mine: Timex, other: Side, theirs: Timex) -> bool:
    """Whether two times date one thing: they stand in clauses that share enough words, or in the only ones of both sides."""
    if len(one.statements) == len(other.statements) == 1:
        return True
    bounds = [_bound(side, timex) for side, timex in ((one, mine), (other, theirs))]
    if bounds[0] and bounds[0] == bounds[1]:
        return True
    holders = [[content_of(side, entry) for entry in side.statements if timex.id in entry.times] for side, timex in ((one, mine), (other, theirs))]
    return any(dice(here, there) >= _LEAST_ALIKE for here in holders[0] for there in holders[1])


def _bound(side: Side, timex: Timex) -> str:
    """The word before a time that says what it bounds, and the one before that: "highest since", "closed until"; "" where none does."""
    before = side.words(max(0, timex.span.start - _BOUND_REACH), timex.span.start)
    match = _BOUND.search(before)
    return match.group().lower() if match else ""


def _finer(here: Sequence[Timex], there: Sequence[Timex]) -> Finding | None:
    for a in here:
        for b in there:
            if a.interval and b.interval and _length(a) != _length(b):
                return Finding(DifferenceKind.DETAIL, Relation.AGREE, a.text, b.text, "one dates the same more exactly")
    return None


def _length(timex: Timex) -> int:
    return len(timex.value.split("T")[0])
