"""Who died by his own hand, says one, and by another's, says the other: "took his own life", "was shot dead by police"."""

import re

from synoptic.judge.clauses.predications import Taker, common, doers, done_to
from synoptic.judge.clauses.verb_groups import by_verbs
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side
from synoptic.model import Certainty, DifferenceKind, Relation, Statement

_OWN_HAND = re.compile(
    r"\b(?:(?:kill|shot|hang|poison|stab|drown)\w* (?:him|her|it|them)sel(?:f|ves)"
    r"|(?:took|take|taken|taking) (?:his|her|their) own li(?:fe|ves)|commit\w* suicide|(?:died by|death by) suicide"
    r"|turn\w* (?:the|his|her|a) (?:gun|weapon|pistol|rifle|knife) on (?:him|her)self)",
    re.IGNORECASE,
)
_KILLING = frozenset("kill murder slay shoot execute assassinate".split())
_DOERS = frozenset({"subject", "agent"})
_WHY = "one says that somebody died by his own hand, the other that another killed him"


def own_hand_difference(one: Side, other: Side) -> Finding | None:
    """Two clauses of one person's death, by his own hand in the one and by another's in the other."""
    for mine in one.statements:
        for theirs in other.statements if _of_own_hand(one, mine) or _of_anothers(one, mine) else ():
            crossed = (_of_own_hand(one, mine), _of_anothers(other, theirs)), (_of_own_hand(other, theirs), _of_anothers(one, mine))
            if any(common(*victims) for victims in crossed):
                return Finding(DifferenceKind.ACTOR, Relation.CONTRADICT, *by_verbs(one, mine, other, theirs), _WHY)
    return None


@once_a_statement
def _of_own_hand(side: Side, statement: Statement) -> frozenset[Taker]:
    """Who, a clause says for certain, died by his own hand."""
    told = statement.certainty is Certainty.ASSERTED and _OWN_HAND.search(statement.text)
    return doers(side, statement) if told else frozenset()


@once_a_statement
def _of_anothers(side: Side, statement: Statement) -> frozenset[Taker]:
    """Who, a clause says for certain, was killed by another: "was shot dead by police", "officers killed the gunman"."""
    verb = side.verb_of(statement)
    wounded = verb.lemma == "shoot" and "dead" not in {token.lemma for token in side.tokens_of(statement)}
    if statement.certainty is not Certainty.ASSERTED or verb.lemma not in _KILLING or wounded:
        return frozenset()
    return done_to(side, statement) if {role.name for role in statement.roles} & _DOERS else frozenset()
