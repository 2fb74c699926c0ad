"""Of how many of its kind a thing is said to be one: "the only survivor", "one of three survivors"."""

from typing import NamedTuple

from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side
from synoptic.judge.wording import same_thing
from synoptic.model import DifferenceKind, Relation, Statement, Token

_SOLE = frozenset({"only", "sole"})
# What is said of a thing: "she was the only survivor", "Vardania, one of two countries".
_PREDICATED = frozenset({"attr", "appos", "oprd"})


class Kind(NamedTuple):
    """A noun of which there are so many, with the words that say so."""

    noun: str
    number: float
    words: str


def only_difference(one: Side, other: Side) -> Finding | None:
    """What is the only one of its kind by one side, and one of several by the other."""
    for mine in one.statements:
        here = _kind(one, mine)
        for theirs in other.statements if here else ():
            there = _kind(other, theirs)
            if here and there and here.number != there.number and 1 in {here.number, there.number} and same_thing(here.noun, there.noun):
                why = "one says that it is the only one of its kind, the other that there are more"
                return Finding(DifferenceKind.NUMBER, Relation.CONTRADICT, here.words, there.words, why)
    return None


@once_a_statement
def _kind(side: Side, statement: Statement) -> Kind | None:
    """Of which kind and of how many of it a clause says that something is one; None where it says no such thing."""
    for token in side.tokens_of(statement):
        noun = side.reading.tokens[token.head]
        if token.lemma in _SOLE and token.dep == "amod" and noun.tag == "NN" and noun.dep in _PREDICATED and _is_the(side, noun):
            return Kind(noun.lemma, 1, side.words(token.start, noun.end))
        if token.lemma == "one" and token.dep in _PREDICATED:
            kind = _of_several(side, statement, token)
            if kind:
                return kind
    return None


def _is_the(side: Side, noun: Token) -> bool:
    return any(child.lemma == "the" or child.tag == "PRP$" or child.dep == "poss" for child in side.reading.below(noun))


def _of_several(side: Side, statement: Statement, one: Token) -> Kind | None:
    """The kind behind "one of", where its number stands before it."""
    for preposition in side.reading.below(one):
        for noun in side.reading.below(preposition) if preposition.lemma == "of" else ():
            number = next((q for q in statement.quantities if one.end < q.span.start < noun.start), None)
            if noun.dep == "pobj" and number and number.value == number.high:
                return Kind(noun.lemma, number.value, side.words(one.start, noun.end))
    return None
