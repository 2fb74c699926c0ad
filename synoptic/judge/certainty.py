"""Certainty: one side asserts what the other hopes, plans, supposes or asks."""

from synoptic.judge.finding import Finding
from synoptic.judge.polarity import verb_group
from synoptic.judge.sides import Side, matched
from synoptic.lexicon.ignorance import IGNORANCE
from synoptic.model import Certainty, DifferenceKind, Relation, Statement

# How far from flat assertion; a denial is as sure as an assertion.
_RANK = {
    Certainty.ASSERTED: 0,
    Certainty.DENIED: 0,
    Certainty.PLANNED: 1,
    Certainty.HEDGED: 2,
    Certainty.HOPED: 3,
    Certainty.ASKED: 4,
}
_WHY = {
    Certainty.PLANNED: "one tells as done what the other announces",
    Certainty.HEDGED: "one asserts what the other gives as possible or alleged",
    Certainty.HOPED: "one asserts what the other hopes or wishes",
    Certainty.ASKED: "one asserts what the other asks",
}
_PAST = frozenset({"VBD", "VBN"})


def certainty_difference(one: Side, other: Side) -> Finding | None:
    """A difference in how surely the sides speak, taking each by its surest clause; "not known" against a fact is one too."""
    pair = _surest(one, other)
    if not pair:
        return None
    mine, theirs = pair
    words = verb_group(one, mine), verb_group(other, theirs)
    unknown = [bool(IGNORANCE.search(statement.text)) for statement in pair]
    if unknown[0] != unknown[1]:
        return Finding(DifferenceKind.CERTAINTY, Relation.DIFFER, *words, "one gives as known what the other says is not known or not told")
    ranks = _RANK[mine.certainty], _RANK[theirs.certainty]
    if ranks[0] == ranks[1] or not _matters(one, mine, other, theirs):
        return None
    weaker = mine if ranks[0] > ranks[1] else theirs
    return Finding(DifferenceKind.CERTAINTY, Relation.DIFFER, *words, _WHY[weaker.certainty])


def _surest(one: Side, other: Side) -> tuple[Statement, Statement] | None:
    """The clauses by which the sides are laid against each other: the two most alike, unless a side says the same more surely elsewhere."""
    pairs = matched(one, other)
    if not pairs:
        return None
    mine, theirs, likeness = pairs[0]
    alike = [(a, b) for a, b, value in pairs if value >= likeness * 0.6]
    mine = min((a for a, _ in alike), key=lambda statement: (_RANK[statement.certainty], statement is not mine))
    theirs = min((b for _, b in alike), key=lambda statement: (_RANK[statement.certainty], statement is not theirs))
    return mine, theirs


def _matters(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether unequal certainty leaves something to choose: what is to come may be announced in the present tense as well."""
    kinds = {mine.certainty, theirs.certainty}
    if Certainty.PLANNED not in kinds or not kinds & {Certainty.ASSERTED, Certainty.DENIED}:
        return True
    side, sure = (other, theirs) if mine.certainty is Certainty.PLANNED else (one, mine)
    return side.reading.tokens[sure.predicate].tag in _PAST
