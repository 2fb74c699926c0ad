"""What is said or held of somebody in the passive, so that nobody vouches for it: "is suspected of having", "are thought to have"."""

from synoptic.judge.clauses.sureness import is_flat
from synoptic.judge.clauses.verb_groups import by_verbs
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_side, once_a_statement
from synoptic.judge.sides import Side, most_alike, predicate_of
from synoptic.model import DifferenceKind, Relation, Statement

# Verbs of holding and saying, with an infinitive ("is said to have"), and of charging, with a gerund ("is accused of having").
# Who "was supposed to be deported" had to be.
_HELD = frozenset("think believe say report allege suspect presume fear understand assume rumour rumor consider".split())
# Clauses that tell something beside the matter.
_BESIDE = frozenset({"relcl", "advcl", "acl"})
_CHARGED = frozenset("accuse suspect".split())
_CHARGING = _CHARGED | frozenset("charge indict arraign prosecute".split())


def hearsay_difference(one: Side, other: Side) -> Finding | None:
    """A thing that one side only says to be said or held, where the other tells of the matter in plain words; whichever of the two it is.

    Asked of the clauses most alike: of what is said beside the matter ("who is accused of theft") readers note nothing.
    """
    held = _held(one), _held(other)
    for mine, theirs in most_alike(one, other) if (held[0] is None) != (held[1] is None) else ():
        if (mine is held[0] and _is_plain(other, theirs)) or (theirs is held[1] and _is_plain(one, mine)):
            why = "one tells as a fact what the other gives as said or suspected"
            return Finding(DifferenceKind.CERTAINTY, Relation.DIFFER, *by_verbs(one, mine, other, theirs), why)
    return None


@once_a_side
def _held(side: Side) -> Statement | None:
    """The first clause of a side that only says what is said or held of somebody."""
    return next((statement for statement in side.statements if _is_held(side, statement)), None)


@once_a_statement
def _is_held(side: Side, statement: Statement) -> bool:
    verb, below = side.verb_of(statement), side.under(statement)
    if verb.tag != "VBN" or verb.dep in _BESIDE or not any(child.dep == "auxpass" for child in below) or any(child.dep == "agent" for child in below):
        return False
    acts = any(low.dep == "pcomp" for child in below if child.dep == "prep" for low in side.reading.below(child))
    return (verb.lemma in _HELD and any(child.dep == "xcomp" for child in below)) or (verb.lemma in _CHARGED and acts)


@once_a_statement
def _is_plain(side: Side, statement: Statement) -> bool:
    """Whether a clause flatly tells a thing; who "had been charged" is accused as well."""
    if predicate_of(side, statement) in _CHARGING:
        return False
    return not statement.heading and is_flat(side, statement)
