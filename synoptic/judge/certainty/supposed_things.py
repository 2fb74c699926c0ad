"""What one side gives as possible or alleged by an adjective, and the other as that very thing: "a possible meteor", "a meteor"."""

from synoptic.judge.clauses.sureness import is_flat
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side, most_alike
from synoptic.lexicon.nouns import is_person
from synoptic.model import DifferenceKind, Relation, Statement, Token

_SUPPOSING = frozenset(
    "possible alleged suspected apparent presumed purported supposed probable likely unconfirmed allege suspect presume purport suppose".split()
)


def supposed_thing_difference(one: Side, other: Side) -> Finding | None:
    """The nouns of the most alike clauses of which one side alone supposes that it is such a thing."""
    for mine, theirs in most_alike(one, other):
        here, there = _nouns(one, mine), _nouns(other, theirs)
        for lemma in sorted(here.keys() & there.keys()):
            supposed = _is_supposed(one, here[lemma]), _is_supposed(other, there[lemma])
            if supposed[0] != supposed[1] and is_flat(*((other, theirs) if supposed[0] else (one, mine))):
                words = _phrase(one, here[lemma]), _phrase(other, there[lemma])
                return Finding(DifferenceKind.CERTAINTY, Relation.DIFFER, *words, "one names as such what the other gives as possible or alleged")
    return None


@once_a_statement
def _nouns(side: Side, statement: Statement) -> dict[str, Token]:
    """The common nouns of a clause that are no persons, by lemma: who is alleged to be a thief is called so by many."""
    return {token.lemma: token for token in side.tokens_of(statement) if token.pos == "NOUN" and not is_person(token.lemma)}


def _is_supposed(side: Side, noun: Token) -> bool:
    """Whether an adjective before a noun supposes that it is one; "an email purporting to be from a bank" is an email."""
    return any(child.lemma in _SUPPOSING and child.index < noun.index for child in side.reading.below(noun))


def _phrase(side: Side, noun: Token) -> str:
    first = min([noun.index, *side.reading.children[noun.index]])
    return side.words(side.reading.tokens[first].start, noun.end)
