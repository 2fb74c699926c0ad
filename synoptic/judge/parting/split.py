"""A claim that is disputed, parted: the clauses that are disputed, and those of the same articles that part with nobody."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from synoptic.judge.claims import judge_pair, relation_of
from synoptic.judge.finding import Finding, Pair
from synoptic.judge.number.rivals import rivals
from synoptic.judge.sides import Side
from synoptic.model import Relation, Statement

# Two statements, by their ids.
_Two = frozenset[str]


def part(sides: Mapping[str, Side], judged: Mapping[Pair, Sequence[Finding]]) -> tuple[tuple[Statement, ...], ...]:
    """The statements of a claim that are disputed, then groups of those that are not, with those of articles that have no others.

    One group, the whole claim, where nothing can be parted: where it is agreed, where its clauses part only together, and where all of them do.
    Rival counts of one article stay together. An article that parts with nobody stays with the disputed clauses too, for a reader compares it
    with both.
    """
    statements = [statement for side in sides.values() for statement in side.statements]
    apart = _parting_alone(sides, judged)
    parting = {key for pair in apart for key in pair}
    parting |= {rival for side in sides.values() for key in parting for rival in rivals(side.case).get(key, ())}
    disputed = {statement.article for statement in statements if statement.id in parting}
    calm = [statement for statement in statements if statement.id not in parting and statement.article in disputed]
    if not calm:
        return (tuple(statements),)
    settled = {statement.article for statement in calm}
    beside = [statement for statement in statements if statement in calm or statement.article not in settled]
    return (tuple(statement for statement in statements if statement not in calm), *_agreeing(beside, calm, apart))


def _parting_alone(sides: Mapping[str, Side], judged: Mapping[Pair, Sequence[Finding]]) -> set[_Two]:
    """The statements that part when nothing else of their articles is looked at."""
    if all(len(side.statements) == 1 for side in sides.values()):
        return set()
    return {
        frozenset((mine.id, theirs.id))
        for (one, other), findings in judged.items()
        if relation_of(findings) is not Relation.AGREE
        for mine in sides[one].statements
        for theirs in sides[other].statements
        if relation_of(judge_pair(sides[one].case.only(mine), sides[other].case.only(theirs))) is not Relation.AGREE
    }


def _agreeing(statements: Sequence[Statement], calm: Sequence[Statement], apart: AbstractSet[_Two]) -> list[tuple[Statement, ...]]:
    """Groups that hold each calm statement with every statement of another article, none of which parts with another of its group."""
    wanted = [(one, other) for one in calm for other in statements if one.article != other.article]
    groups = []
    while wanted:
        group = list(wanted[0])
        for statement in (*calm, *statements):
            if statement not in group and all(frozenset((statement.id, known.id)) not in apart for known in group):
                group.append(statement)
        wanted = [(one, other) for one, other in wanted if one not in group or other not in group]
        groups.append(tuple(statement for statement in statements if statement in group))
    return groups
