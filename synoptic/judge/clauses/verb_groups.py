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
    children = [tokens[i] for i in side.reading.children[statement.predicate] if i in statement.tokens]
    near = [statement.predicate, *(child.index for child in children if child.dep in _VERB_GROUP or child.lemma in {"no", "never"})]
    near += [first for child in children if child.dep in SUBJECTS and tokens[first := side.reading.subtree(child.index)[0]].lemma in NEGATIVE_WORDS]
    inside = [i for i in statement.tokens if min(near) <= i <= max(near)]
    return side.words(tokens[inside[0]].start, tokens[inside[-1]].end) if inside else statement.text


@once_a_statement
def is_present(side: Side, statement: Statement) -> bool:
    """Whether a clause tells what is so while the article is written."""
    tokens = side.reading.tokens
    helpers = (tokens[i] for i in side.reading.children[statement.predicate] if tokens[i].dep in {"aux", "auxpass"})
    return any(token.tag in PRESENT for token in (tokens[statement.predicate], *helpers))


@once_a_statement
def verb_phrase(side: Side, statement: Statement) -> str:
    """The predicate's lemma with its particle: "take_off"."""
    tokens = side.reading.tokens
    particle = next((tokens[i].lemma for i in side.reading.children[statement.predicate] if tokens[i].dep == "prt"), "")
    return f"{tokens[statement.predicate].lemma}_{particle}" if particle else tokens[statement.predicate].lemma
