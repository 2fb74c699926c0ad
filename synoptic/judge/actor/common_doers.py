"""Who or what did a thing that could be done but once, where neither article names anybody: "by the police", "by the protesters"; "by a gas leak"."""

from typing import NamedTuple

from synoptic.judge.clauses.finite import is_finite
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_side, once_a_statement
from synoptic.judge.sides import LIGHT, Side, content_of, dice, matched
from synoptic.judge.wording import same_thing, same_word
from synoptic.lexicon.camps import CAMP_OF
from synoptic.lexicon.nouns import is_person, noun_table, steps_up
from synoptic.model import DifferenceKind, Relation, Statement, Token

# Share of content words, the doers left out, by which two clauses tell of one act; where the verb says little it must be more.
_SAME_REST, _SAME_REST_OF_LIGHT = 0.5, 0.65
# Verbs that tell whence a thing came.
_ORIGIN = frozenset("come stem originate arise emanate result".split())
_DEFINITE = frozenset({"the", "this", "that", "his", "her", "its", "their"})
_THEMES = frozenset({"dobj", "nsubjpass"})


class Doer(NamedTuple):
    """A common noun that does a thing, with the words below it and the lemmas of these."""

    head: Token
    words: str
    lemmas: frozenset[str]


def common_doer_difference(one: Side, other: Side) -> Finding | None:
    """Two doers of one act, of two sides of the event, or one of them a person and the other none."""
    if not (_tells_doers(one) and _tells_doers(other)):
        return None
    for mine, theirs, _ in matched(one, other):
        doers = _doer(one, mine), _doer(other, theirs)
        if doers[0] and doers[1] and _of_one_act(one, mine, doers[0], other, theirs, doers[1]) and _are_two(doers[0].head.lemma, doers[1].head.lemma):
            return Finding(DifferenceKind.ACTOR, Relation.CONTRADICT, doers[0].words, doers[1].words, "one act is told of different doers")
    return None


def _of_one_act(one: Side, mine: Statement, doer: Doer, other: Side, theirs: Statement, their_doer: Doer) -> bool:
    verbs = [side.reading.tokens[entry.predicate].lemma for side, entry in ((one, mine), (other, theirs))]
    origin = set(verbs) <= _ORIGIN
    if not (same_word(*verbs) or origin) or not (is_finite(one, mine) and is_finite(other, theirs)):
        return False
    rest = content_of(one, mine) - doer.lemmas, content_of(other, theirs) - their_doer.lemmas
    shared = rest[0] & rest[1] - set(verbs)
    needed = _SAME_REST if origin or not LIGHT & set(verbs) else _SAME_REST_OF_LIGHT
    return bool(shared) and dice(*rest) >= needed


def _are_two(one: str, other: str) -> bool:
    """Whether two nouns name two doers: of two camps, or one a person and the other a thing or event."""
    if same_thing(one, other) or steps_up(one, other) is not None or steps_up(other, one) is not None:
        return False
    camps = CAMP_OF.get(one), CAMP_OF.get(other)
    if all(camps):
        return camps[0] != camps[1]
    people = [bool(camp) or is_person(noun) for camp, noun in zip(camps, (one, other), strict=True)]
    return people[0] != people[1] and _is_thing(other if people[0] else one)


def _is_thing(noun: str) -> bool:
    """Whether a noun's most frequent sense is something made, an event or a force of nature."""
    table = noun_table()
    above = {sense for own in table.senses_of(noun)[:1] for sense in table.above(own)}
    return any(table.senses_of(general)[0] in above for general in ("artifact", "event", "phenomenon"))


@once_a_side
def _tells_doers(side: Side) -> bool:
    return any(_doer(side, statement) for statement in side.statements)


@once_a_statement
def _doer(side: Side, statement: Statement) -> Doer | None:
    """The common noun that does what a clause tells of a definite thing; None where it does to any thing, or nobody is told."""
    tokens, reading = side.reading.tokens, side.reading
    predicate = tokens[statement.predicate]
    if predicate.dep == "relcl":
        return None
    children = [tokens[i] for i in reading.children[predicate.index] if i in statement.tokens]
    if predicate.lemma in _ORIGIN:
        subject = next((child for child in children if child.dep == "nsubj"), None)
        sources = (tokens[i] for child in children if child.lemma == "from" for i in reading.children[child.index])
        found = next((token for token in sources if token.dep == "pobj"), None) if subject and is_definite(side, subject) else None
    else:
        theme = next((child for child in children if child.dep in _THEMES), None)
        agents = (tokens[i] for child in children if child.dep == "agent" for i in reading.children[child.index])
        doers = [*(child for child in children if child.dep == "nsubj"), *(token for token in agents if token.dep == "pobj")]
        found = doers[0] if doers and theme and is_definite(side, theme) else None
    if not found or found.pos != "NOUN" or side.entity_of(found.index):
        return None
    below = [tokens[i] for i in reading.subtree(found.index) if i in statement.tokens]
    return Doer(found, side.words(below[0].start, below[-1].end), frozenset(token.lemma for token in below))


def is_definite(side: Side, noun: Token) -> bool:
    """Whether a noun is a name or names something known: "the fire", "his car"."""
    children = (side.reading.tokens[i] for i in side.reading.children[noun.index])
    return noun.pos == "PROPN" or any(child.lemma in _DEFINITE or child.tag == "PRP$" for child in children)
