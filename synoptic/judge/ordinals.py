"""The how-manieth of its kind a thing is said to be: "the first rise in two years", "the third rise in two years"."""

from collections.abc import Mapping

from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_side, once_a_statement
from synoptic.judge.sides import Side, about_one, content_of, dice, matched
from synoptic.lexicon.numbers import ORDINALS
from synoptic.model import DifferenceKind, Relation, Statement

# Of these there are several beside each other: of the second half nothing is said by the first.
_PARTS = frozenset(
    "half quarter round day week month year hour minute time stage phase leg part set place degree floor generation page child person".split()
)
_SAME_ACT = 0.34


def ordinal_difference(one: Side, other: Side) -> Finding | None:
    """Two ordinals of one noun, in clauses of one act or the only ones."""
    if not (_counts(one) and _counts(other)):
        return None
    for mine, theirs, likeness in matched(one, other):
        if not about_one(one, mine, other, theirs) or likeness < _SAME_ACT:
            continue
        here, there = _counted(one, mine), _counted(other, theirs)
        for noun in sorted(here.keys() & there.keys()):
            rest = content_of(one, mine) - ORDINALS.keys(), content_of(other, theirs) - ORDINALS.keys()
            if here[noun][0] != there[noun][0] and dice(*rest) >= _SAME_ACT:
                words = here[noun][1], there[noun][1]
                return Finding(DifferenceKind.NUMBER, Relation.CONTRADICT, *words, "two ordinals for one thing")
    return None


@once_a_side
def _counts(side: Side) -> bool:
    """Whether any clause of a side tells the how-manieth a thing is."""
    return any(_counted(side, statement) for statement in side.statements)


@once_a_statement
def _counted(side: Side, statement: Statement) -> Mapping[str, tuple[int, str]]:
    """Noun → which of its kind a clause says it is, with the words; nouns that a clause counts twice are left out."""
    tokens, found, twice = side.reading.tokens, dict[str, tuple[int, str]](), set[str]()
    for token in (tokens[i] for i in statement.tokens):
        noun = tokens[token.head]
        if token.lemma in ORDINALS and token.dep == "amod" and token.index < noun.index and noun.lemma not in _PARTS and noun.tag == "NN":
            if noun.lemma in found:
                twice.add(noun.lemma)
            found[noun.lemma] = ORDINALS[token.lemma], side.words(token.start, noun.end)
    return {noun: value for noun, value in found.items() if noun not in twice}
