"""What one thing is put down to: "because of the weather", "was blamed on a faulty cable", "was caused by a cigarette"."""

from typing import NamedTuple

from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_side, once_a_statement
from synoptic.judge.sides import Side, content_of, dice, matched
from synoptic.judge.wording import same_thing
from synoptic.model import Certainty, DifferenceKind, Relation, Statement, Token

# Prepositions of a cause, and verbs with the prepositions by which they tell one.
_BECAUSE = frozenset({"because", "due", "owing", "thanks"})
_BLAMING = {"blame": "on", "attribute": "to", "trace": "to", "ascribe": "to", "put": "to"}
_CAUSING = frozenset({"cause", "trigger", "spark", "start", "provoke", "ignite"})
_TELLING = _BECAUSE | {"by"} | set(_BLAMING.values())
# Share of content words, the causes left out, from which on two clauses tell of one effect.
_SAME_EFFECT = 0.5


class Cause(NamedTuple):
    """The head of what is given as a cause, with its words and the lemmas below it."""

    head: Token
    words: str
    lemmas: frozenset[str]


def cause_difference(one: Side, other: Side) -> Finding | None:
    """Two causes of one thing, each the only one that its clause tells and told for certain."""
    for mine, theirs, _ in matched(one, other) if _tells_causes(one) and _tells_causes(other) else ():
        causes = _cause(one, mine), _cause(other, theirs)
        if causes[0] and causes[1] and _of_one_effect(one, mine, causes[0], other, theirs, causes[1]):
            return Finding(DifferenceKind.ACTOR, Relation.DIFFER, causes[0].words, causes[1].words, "one thing is put down to two causes")
    return None


def _of_one_effect(one: Side, mine: Statement, cause: Cause, other: Side, theirs: Statement, their_cause: Cause) -> bool:
    if same_thing(cause.head.lemma, their_cause.head.lemma) or cause.lemmas & their_cause.lemmas:
        return False
    rest = content_of(one, mine) - cause.lemmas, content_of(other, theirs) - their_cause.lemmas
    effects = _effects(one, mine) & _effects(other, theirs)
    return bool(effects) and dice(*rest) >= _SAME_EFFECT


@once_a_side
def _tells_causes(side: Side) -> bool:
    return any(_cause(side, statement) for statement in side.statements)


@once_a_statement
def _effects(side: Side, statement: Statement) -> frozenset[str]:
    """Lemmas of the nouns that a clause tells of by its verb."""
    near = (token for token in side.under(statement) if token.index in statement.tokens)
    return frozenset(token.lemma for token in near if token.dep in {"nsubj", "nsubjpass", "dobj"} and token.pos in {"NOUN", "PROPN"})


@once_a_statement
def _cause(side: Side, statement: Statement) -> Cause | None:
    """What a clause gives as the cause of what it tells; None where it gives none, or several, or not for certain."""
    if statement.certainty is not Certainty.ASSERTED:
        return None
    telling = (token for token in side.tokens_of(statement) if token.lemma in _TELLING)
    found = [noun for noun in (_noun(side, statement, token) for token in telling) if noun]
    if len(found) != 1:
        return None
    below = [side.reading.tokens[i] for i in side.reading.subtree(found[0].index) if i in statement.tokens]
    return Cause(
        found[0], side.words(below[0].start, below[-1].end), frozenset(token.lemma for token in below if token.pos in {"NOUN", "PROPN", "ADJ"})
    )


def _noun(side: Side, statement: Statement, token: Token) -> Token | None:
    """The noun that a preposition or a causing verb's agent gives as a cause; None where the token gives none."""
    governor = side.reading.tokens[token.head]
    passive = any(child.dep == "auxpass" for child in side.under(statement))
    given = (
        token.lemma in _BECAUSE
        or (token.dep == "prep" and _BLAMING.get(governor.lemma) == token.lemma)
        or (token.dep == "agent" and passive and governor.lemma in _CAUSING)
    )
    if not given:
        return None
    below = side.reading.below(token)
    deeper = [*below, *(low for child in below if child.dep in {"prep", "pcomp"} for low in side.reading.below(child))]
    return next((child for child in deeper if child.dep == "pobj"), None)
