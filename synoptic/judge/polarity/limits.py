"""Too much of a thing, says one; no more of it than may be, says the other: "above the safe limit", "no dangerous levels"."""

from synoptic.judge.clauses.negation import holds_negator
from synoptic.judge.clauses.verb_groups import by_verbs
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_side, once_a_statement
from synoptic.judge.moments.comparing import other_moment
from synoptic.judge.sides import Side, content_of
from synoptic.lexicon.limits import EXCEEDS, HARMFUL, KEEPS
from synoptic.model import Certainty, DifferenceKind, Relation, Statement

_MEASURING = frozenset("level limit threshold maximum standard measure find monitor test sample amount value reading".split())
_WHY = "one says that a limit was passed, the other that it was not"


def limit_difference(one: Side, other: Side) -> Finding | None:
    """Two clauses of one substance or measure of which one says that it passed its limit and the other that it did not."""
    if not (_speaks_of_limits(one) and _speaks_of_limits(other)):
        return None
    for mine in one.statements:
        for theirs in other.statements:
            said = _exceeds(one, mine), _exceeds(other, theirs)
            if None not in said and said[0] != said[1] and (content_of(one, mine) & content_of(other, theirs)) - _MEASURING:
                strength = Relation.DIFFER if other_moment(one, other) else Relation.CONTRADICT
                return Finding(DifferenceKind.POLARITY, strength, *by_verbs(one, mine, other, theirs), _WHY)
    return None


@once_a_side
def _speaks_of_limits(side: Side) -> bool:
    return any(_exceeds(side, statement) is not None for statement in side.statements)


@once_a_statement
def _exceeds(side: Side, statement: Statement) -> bool | None:
    """Whether a clause says for certain that a thing is above its limit; None where it speaks of no limit."""
    if statement.certainty is not Certainty.ASSERTED:
        return None
    passes = bool(EXCEEDS.search(statement.text) or HARMFUL.search(statement.text))
    if not passes:
        return False if KEEPS.search(statement.text) and not holds_negator(side, statement) else None
    return not holds_negator(side, statement)
