"""The words by which a clause says what is done: its predicate with negation, auxiliaries and object."""

from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side
from synoptic.lexicon.grammar import PRESENT, SUBJECTS
from synoptic.lexicon.modality import NEGATIVE_WORDS
from synoptic.model import Statement

_VERB_GROUP = frozenset({"neg", "aux", "auxpass", "acomp", "attr", "prt", "dobj"})


@once_a_statement
def verb_group(side: Side, statement: Statement) -> str:
    """The predicate with its negation and auxiliaries, and with a subject that denies it ("no one was seen"), as the article has them."""
    tokens = side.reading.tokens
    children = [child for child in side.under(statement) if child.index in statement.tokens]
    near = [statement.predicate, *(child.index for child in children if child.dep in _VERB_GROUP or child.lemma in {"no", "never"})]
    near += [first for child in children if child.dep in SUBJECTS and tokens[first := side.reading.subtree(child.index)[0]].lemma in NEGATIVE_WORDS]
    inside = [i for i in statement.tokens if min(near) <= i <= max(near)]
    return side.words(tokens[inside[0]].start, tokens[inside[-1]].end) if inside else statement.text


@once_a_statement
def is_present(side: Side, statement: Statement) -> bool:
    """Whether a clause tells what is so while the article is written."""
    helpers = (child for child in side.under(statement) if child.dep in {"aux", "auxpass"})
    return any(token.tag in PRESENT for token in (side.verb_of(statement), *helpers))


@once_a_statement
def verb_phrase(side: Side, statement: Statement) -> str:
    """The predicate's lemma with its particle, or with the state that it brings about: "take_off", "set_free"."""
    particle = next((f"_{child.lemma}" for child in side.under(statement) if child.dep in {"prt", "oprd"} and child.pos != "NOUN"), "")
    return f"{side.verb_of(statement).lemma}{particle}"


@once_a_statement
def is_to_be(side: Side, statement: Statement) -> bool:
    """Whether a clause tells what is or was to be: "the vote was to be held on Tuesday"."""
    return side.verb_of(statement).lemma == "be" and any(child.dep == "xcomp" and child.tag == "VB" for child in side.under(statement))


def by_verbs(one: Side, mine: Statement, other: Side, theirs: Statement) -> tuple[str, str]:
    """The words of two clauses that say what is done."""
    return verb_group(one, mine), verb_group(other, theirs)
