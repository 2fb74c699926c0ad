"""Whether two clauses tell of two things of one name: of the lower house and the upper house, of tax on books and tax on cigarettes."""

from collections.abc import Iterator
from typing import NamedTuple

from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side
from synoptic.judge.wording import same_thing
from synoptic.lexicon.contrasts import QUANTIFIERS, are_two_directions, contrast, is_direction, stands_in
from synoptic.lexicon.exclusive_roles import exclude_each_other
from synoptic.lexicon.grammar import MEASURED_ENTITIES, NOUNS, SUBJECTS, TIME_ENTITIES
from synoptic.lexicon.nouns import is_person, steps_up
from synoptic.model import Statement, Token

_PARTS = frozenset({"subject", "object", "indirect", "agent", "oblique"})
# Behind these a noun is told by what it is of or for; other prepositions say where and when.
_TELLING = frozenset({"of", "on", "for", "against"})
# Verbs whose sense hangs on what they are of, and what they are of where it is all there is.
_OF_CHARGES = frozenset("acquit convict clear accuse charge plead find sentence absolve exonerate vote".split())
_ANY_CHARGE = frozenset("charge count offence offense crime wrongdoing accusation allegation".split())
_DESCRIBING = frozenset({"amod", "compound", "poss", "nmod"})


class Described(NamedTuple):
    """A participant's noun with the lemmas that describe it, and what it is of or for, by preposition."""

    noun: str
    part: str
    words: frozenset[str]
    of: tuple[tuple[str, str], ...]


def in_contrast(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether some participant of one clause is told apart from its like in the other."""
    if _sorts(one, mine) and _sorts(other, theirs) and _of_other_things(_behind_verb(one, mine), _behind_verb(other, theirs)):
        return True
    if any(are_two_directions(a, b) for a in _directions(one, mine) for b in _directions(other, theirs)):
        return True
    return any(_apart(here, there) for here in _described(one, mine) for there in _described(other, theirs))


@once_a_statement
def _directions(side: Side, statement: Statement) -> frozenset[str]:
    """The point of the compass that a clause speaks of, where it is one, and of no name."""
    found = frozenset(token.lemma for token in side.tokens_of(statement) if token.pos in {"NOUN", "ADJ"} and is_direction(token.lemma))
    return found if len(found) == 1 else frozenset()


def _apart(here: Described, there: Described) -> bool:
    if here.noun != there.noun:
        subjects = here.part == there.part == "subject" and exclude_each_other(here.noun, there.noun)
        return subjects or are_two_directions(here.noun, there.noun)
    left, right = here.words - there.words, there.words - here.words
    if stands_in(left) != stands_in(right):
        return True
    return any(contrast(a, b) or _are_two(a, b) for a in left for b in right) or _of_other_things(here.of, there.of)


def _are_two(one: str, other: str) -> bool:
    """Whether two nouns before one noun name two things, or two sorts of people: "the teachers' union", "the nurses' union"."""
    people = is_person(one) and is_person(other) and not same_thing(one, other)
    return exclude_each_other(one, other) or (people and not (steps_up(one, other) or steps_up(other, one)))


def _of_other_things(here: tuple[tuple[str, str], ...], there: tuple[tuple[str, str], ...]) -> bool:
    """Whether what stands behind one preposition is another thing on each side: "tax on books", "tax on cigarettes"."""
    return any(
        mine == theirs and not same_thing(a, b) and not any(b == noun for _, noun in here) and not any(a == noun for _, noun in there)
        for mine, a in here
        for theirs, b in there
    )


@once_a_statement
def _described(side: Side, statement: Statement) -> tuple[Described, ...]:
    """The participants of a clause that are told by common nouns."""
    tokens = side.reading.tokens
    heads = ((role.name, tokens[role.head]) for role in statement.roles if role.name in _PARTS)
    return tuple(
        Described(
            head.lemma,
            "subject" if head.dep in SUBJECTS else part,
            frozenset(form for token in _describing(side, head) for form in (token.lemma, token.text.lower())),
            tuple(_of(side, head)),
        )
        for part, head in heads
        if head.pos in NOUNS
    )


def _describing(side: Side, noun: Token) -> Iterator[Token]:
    """The words that describe a noun: adjectives and nouns before it, and those of what it is in or of."""
    for child in side.reading.below(noun):
        if child.dep in _DESCRIBING or child.lemma in QUANTIFIERS:
            yield child
            yield from _describing(side, child)
        elif child.dep == "prep":
            for low in _behind(side, child):
                yield low
                yield from (word for word in side.reading.below(low) if word.dep in _DESCRIBING)


def _of(side: Side, head: Token) -> Iterator[tuple[str, str]]:
    """What a word is of or for: each preposition with its common noun."""
    for preposition in side.reading.below(head):
        if preposition.dep == "prep" and preposition.lemma in _TELLING:
            nouns = (low for low in _behind(side, preposition) if low.pos == "NOUN")
            yield from ((preposition.lemma, noun.lemma) for noun in nouns if not _is_counted(side, noun))


def _behind(side: Side, preposition: Token) -> list[Token]:
    """The objects of a preposition."""
    return [low for low in side.reading.below(preposition) if low.dep == "pobj"]


def _is_counted(side: Side, noun: Token) -> bool:
    """Whether a noun measures or is counted, and tells of what sort a thing is by no word of its own: "waves of three metres"."""
    return noun.entity in MEASURED_ENTITIES or any(low.dep == "nummod" for low in side.reading.below(noun))


@once_a_statement
def _behind_verb(side: Side, statement: Statement) -> tuple[tuple[str, str], ...]:
    """What a clause's verb is of or for: "acquitted of fraud"."""
    under = side.under(statement)
    states = (token for token in under if token.dep in {"acomp", "oprd", "dobj"})
    told = (
        token
        for token in (*under, *(low for state in states for low in side.reading.below(state)))
        if token.dep == "prep" and token.lemma in _TELLING | {"to"}
    )
    behind = [low for preposition in told for low in _behind(side, preposition)]
    terms = [low for low in behind if low.entity in TIME_ENTITIES]  # "sentenced to six years for bribery"
    behind += [deeper for low in terms for after in side.reading.below(low) if after.lemma in {"for", "of"} for deeper in _behind(side, after)]
    nouns = (noun for noun in behind if noun.pos == "NOUN" and noun.entity not in TIME_ENTITIES and noun.lemma not in _ANY_CHARGE)
    return tuple(("", noun.lemma) for noun in nouns)


@once_a_statement
def _sorts(side: Side, statement: Statement) -> bool:
    """Whether a verb's sense hangs on what it is of: acquitted of one thing, convicted of another."""
    return side.verb_of(statement).lemma in _OF_CHARGES
