"""Whether a clause asserts by itself, or stands as an infinitive or participle under what governs it."""

from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side
from synoptic.model import Statement

# Only a finite clause asserts: "losing control" and "to buy" stand under whatever governs them.
_UNFINITE = frozenset({"VBG", "VB", "NN", "NNS", "NNP", "JJ"})
# How a bare participle hangs on what governs it.
_ATTACHED = frozenset({"acl", "advcl"})
# Prepositions behind which a participle tells what was or was not done besides.
_BY_THE_WAY = frozenset({"after", "without", "by", "following", "despite"})


@once_a_statement
def is_finite(side: Side, statement: Statement) -> bool:
    """Whether a clause asserts by a finite verb, and does not stand under another as an infinitive ("to be observed") or participle ("guided to").

    What is told by the way is asserted too ("after hitting a reef", "without taking questions"), and what somebody is found to be ("found guilty").
    """
    verb = side.verb_of(statement)
    if is_bare_participle(side, statement):
        return False
    aside = verb.dep == "pcomp" and side.reading.tokens[verb.head].lemma in _BY_THE_WAY
    found = verb.tag == "JJ" and verb.dep == "ccomp"
    return aside or found or (not is_infinitive(side, statement) and (verb.tag not in _UNFINITE or _has_auxiliary(side, statement)))


@once_a_statement
def is_bare_participle(side: Side, statement: Statement) -> bool:
    """Whether a clause is a participle without its auxiliary that hangs on something else: "a tent staffed by the Red Cross"."""
    verb = side.verb_of(statement)
    return verb.tag == "VBN" and verb.dep in _ATTACHED and not _has_auxiliary(side, statement)


@once_a_statement
def is_infinitive(side: Side, statement: Statement) -> bool:
    """Whether a clause is an infinitive with its "to": what it says is so only if the clause above it says so."""
    return any(child.tag == "TO" for child in side.under(statement))


def _has_auxiliary(side: Side, statement: Statement) -> bool:
    return any(child.dep in {"aux", "auxpass"} for child in side.under(statement))
