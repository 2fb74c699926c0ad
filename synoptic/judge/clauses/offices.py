"""To whom a clause says that an office was given: "was elected speaker", "chose … as its speaker"."""

from typing import NamedTuple

from synoptic.judge.clauses.negation import is_negated
from synoptic.judge.clauses.subjects import named_at
from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side
from synoptic.lexicon.grammar import SUBJECTS
from synoptic.model import Certainty, Entity, EntityType, Statement, Token

_GIVING = frozenset("elect choose appoint name pick select install inaugurate crown confirm hire".split())
_COMING_INTO = frozenset({"become"})
# Offices and places that one person at a time holds.
_OFFICES = frozenset(
    "speaker president premier minister chancellor governor mayor chair chairman chairwoman chairperson head leader chief captain coach manager "
    "secretary treasurer ambassador commissioner king queen emperor pope archbishop abbot editor principal dean rector successor champion winner "
    "conductor commander".split()
)
# With one of these it is one of several; with one of those another office.
_ANY = frozenset({"a", "an"})
_OTHERWISE = frozenset("deputy vice acting interim former assistant honorary".split())
_PLAIN = frozenset("new next first its his her their the".split())
_DESCRIBING = frozenset({"amod", "compound", "det", "poss"})


class Given(NamedTuple):
    """A person, the words that name him, the office's lemma and the words that say which of its name it is."""

    person: Entity
    words: str
    office: str
    which: frozenset[str]


def given_to_two(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses tell how offices were given to two people."""
    here, there = office_given(one, mine), office_given(other, theirs)
    return here is not None and there is not None and here.person.id != there.person.id


def is_one_office(here: Given, there: Given) -> bool:
    """Whether two offices are of one name, and neither is told as another kind of it: "foreign minister", "finance minister"."""
    which = here.which - _OTHERWISE, there.which - _OTHERWISE
    same = here.office == there.office and here.which & _OTHERWISE == there.which & _OTHERWISE
    return same and (not all(which) or not which[0].isdisjoint(which[1]))


@once_a_statement
def office_given(side: Side, statement: Statement) -> Given | None:
    """The person to whom a clause says for certain that an office was given, and the office."""
    verb, under = side.verb_of(statement), side.under(statement)
    if verb.lemma not in _GIVING | _COMING_INTO or statement.certainty is not Certainty.ASSERTED or is_negated(side, statement):
        return None
    takers = SUBJECTS if verb.lemma in _COMING_INTO else {"dobj", "nsubjpass"}
    people = [(token, named_at(side, token.index)) for token in under if token.dep in takers]
    person = next(((token, entity) for token, entity in people if entity and entity.type is EntityType.PERSON), None)
    behind = (low for token in under if token.dep == "prep" and token.lemma == "as" for low in side.reading.below(token))
    office = next((token for token in (*under, *behind) if token.dep in {"oprd", "attr", "pobj"} and token.lemma in _OFFICES), None)
    if not (person and office):
        return None
    words = _described(side, office)
    if not words.isdisjoint(_ANY):
        return None
    reading, head = side.reading, person[0]
    name = [reading.tokens[i] for i in reading.subtree(head.index) if reading.tokens[i].pos == "PROPN" and i <= head.index]
    return Given(person[1], side.words(name[0].start, head.end), office.lemma, words - _PLAIN)


def _described(side: Side, office: Token) -> frozenset[str]:
    return frozenset(child.text.lower() for child in side.reading.below(office) if child.dep in _DESCRIBING)
