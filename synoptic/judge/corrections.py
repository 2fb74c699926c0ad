"""Corrections: one article says of what the other tells that it was another ("in Vienna, not Geneva", "not the wind but a switch").

Who sets a thing right names what is said elsewhere; a conflict of two articles is seldom put so plainly.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from synoptic.judge.clauses.negation import is_negated
from synoptic.judge.clauses.noun_phrases import NounPhrase, noun_phrase
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_statement
from synoptic.judge.polarity.opposition import states
from synoptic.judge.sides import Side, content_lemmas, content_of, dice, predicate_of
from synoptic.judge.wording import same_thing, same_word
from synoptic.lexicon.grammar import NOUNS, TIME_ENTITIES, VERBS
from synoptic.model import Certainty, DifferenceKind, Entity, EntityType, Relation, Statement, Token

# "Not one shell", "not all of them", "not only the roof" set nothing right.
_IDLE = frozenset("one single any all every each much many enough even yet least more less so too only just merely simply least quite".split())
_BEFORE_NOT = frozenset({",", "and", "–", "—", "-", "("})
_BEHIND = frozenset({",", ".", ";", ")", "–", "—", "-", "and", "that", "who", "which", '"', "”", "!", "?"})
_CLEFT = frozenset({"that", "who", "which"})
# "Rather than Geneva", "instead of Geneva".
_INSTEAD = {("rather", "than"), ("instead", "of")}
_PARTS = ("subject", "object", "oblique")
# Where a thing is, where it comes from, and where it goes.
_WAYS = {word: way for way, words in enumerate(("in at on near inside outside", "from", "into to onto")) for word in words.split()}
# So far behind or before it what is said instead may stand.
_REACH = 7
# Share of content words that the two clauses must have in common besides what is set right: with one predicate or where that is a named place, and without.
_ALIKE, _ALIKE_THOUGH_TOLD_OTHERWISE = 0.3, 0.5


class Correction(NamedTuple):
    """What a sentence says that a thing was not (`denied`) and what it was instead (None where it does not say), with the words of both."""

    denied: Token
    instead: Token | None
    preposition: str
    words: str


def correction_difference(one: Side, other: Side) -> Finding | None:
    """What one side says that the other's was not, and what it was instead."""
    for side, beside in ((one, other), (other, one)):
        for statement in side.statements:
            for correction in corrections_of(side, statement):
                told = next((entry for entry in beside.statements if _tells(side, statement, correction, beside, entry)), None)
                if told:
                    return _finding(one, side, statement, correction, beside, told)
    return None


def _finding(one: Side, side: Side, statement: Statement, correction: Correction, beside: Side, told: Statement) -> Finding | None:
    named = _named(side, correction.denied, beside, told)
    if named is None:
        return None
    relation = Relation.DIFFER if Certainty.HEDGED in {statement.certainty, told.certainty} else Relation.CONTRADICT
    here, there = (correction.words, named.text) if side is one else (named.text, correction.words)
    return Finding(_kind(side, correction), relation, here, there, "one says that it was not what the other tells")


def _kind(side: Side, correction: Correction) -> DifferenceKind:
    """What is set right: when, where, or who or what."""
    if correction.denied.entity in TIME_ENTITIES:
        return DifferenceKind.TIME
    where = _is_place(side, correction.denied) or correction.preposition in _WAYS
    return DifferenceKind.PLACE if where else DifferenceKind.ACTOR


def _is_place(side: Side, noun: Token) -> bool:
    entity = side.entity_of(noun.index)
    return entity is not None and entity.type in {EntityType.PLACE, EntityType.FACILITY}


@once_a_statement
def corrections_of(side: Side, statement: Statement) -> Sequence[Correction]:
    """What the sentence of a statement sets right; it may do so in a clause of its own ("it was not the wind that …")."""
    sentence = side.reading.sentences[statement.sentence]
    tokens = side.reading.tokens[sentence.first : sentence.last]
    return [found for place in range(len(tokens)) for found in _at(side, tokens, place)]


def _at(side: Side, tokens: Sequence[Token], place: int) -> Iterator[Correction]:
    """The correction that begins at a place of a sentence's tokens, if any."""
    word = tokens[place].text.lower()
    if word == "not":
        start = place + 1
    elif place + 1 < len(tokens) and (word, tokens[place + 1].text.lower()) in _INSTEAD:
        start = place + 2
    else:
        return
    phrase = _phrase(tokens, start)
    if not phrase:
        return
    head, preposition, end = phrase
    behind = tokens[end].text.lower() if end < len(tokens) else "."
    but = _but(tokens, end) if word == "not" else None
    if but:
        instead = _phrase(tokens, but + 1)
        if instead:
            yield Correction(head, instead.head, preposition, side.words(tokens[place].start, tokens[instead.end - 1].end))
        return
    if behind not in _BEHIND:
        return
    before = tokens[place - 1].text.lower() if place else ""
    cleft = before in {"is", "was", "'s", "’s"} and behind in _CLEFT
    if word == "not" and before not in _BEFORE_NOT and not cleft:
        return
    known = None if cleft else _noun_before(tokens, place)
    if known or cleft:
        first = known.start if known else tokens[place].start
        yield Correction(head, known, preposition, side.words(first, tokens[end - 1].end))


def _phrase(tokens: Sequence[Token], start: int) -> NounPhrase | None:
    """The noun phrase that begins at a place and tells what was or was not: not "one shell", "all of them"."""
    first = start + (start < len(tokens) and tokens[start].pos == "ADP")
    return None if first < len(tokens) and tokens[first].lemma in _IDLE else noun_phrase(tokens, start)


def _but(tokens: Sequence[Token], start: int) -> int | None:
    """The place of a "but" that says what was instead, with no verb before it."""
    for place in range(start, min(start + _REACH, len(tokens))):
        if tokens[place].text.lower() == "but":
            return place
        if tokens[place].pos in VERBS or tokens[place].text in {".", ";", ":"}:
            return None
    return None


def _noun_before(tokens: Sequence[Token], place: int) -> Token | None:
    """The last noun before a place, near it."""
    return next((token for token in reversed(tokens[max(0, place - _REACH) : place]) if token.pos in NOUNS), None)


def _tells(side: Side, statement: Statement, correction: Correction, beside: Side, told: Statement) -> bool:
    """Whether a clause of the other article tells what a correction says that it was not, of the same act."""
    named = _named(side, correction.denied, beside, told) if states(beside, told) and not is_negated(beside, told) else None
    if named is None or (correction.instead and _named(side, correction.instead, beside, told)):
        return False
    if any(entry.denied.index == named.index for entry in corrections_of(beside, told)):
        return False
    ways = _WAYS.get(correction.preposition), _WAYS.get(_preposition(beside, named))
    if None not in ways and ways[0] != ways[1]:
        return False
    if _of_other_things(side, statement, beside, told, {token.index for token in (correction.denied, correction.instead) if token}, named.index):
        return False
    left_out = {token.lemma for token in (correction.denied, correction.instead, named) if token}
    sentence = side.reading.sentences[statement.sentence]
    here = content_lemmas(side.reading.tokens[sentence.first : sentence.last]) - left_out
    there = content_of(beside, told) - left_out
    same = _is_place(side, correction.denied) or any(same_word(predicate_of(beside, told), word) for word in here)
    return dice(here, there) >= (_ALIKE if same else _ALIKE_THOUGH_TOLD_OTHERWISE)


def _preposition(side: Side, noun: Token) -> str:
    """The preposition that a noun stands behind, "" for none."""
    above = side.reading.tokens[noun.head]
    return above.lemma if noun.dep == "pobj" else ""


def _of_other_things(side: Side, statement: Statement, beside: Side, told: Statement, left_out: AbstractSet[int], named: int) -> bool:
    """Whether two clauses have two things as their subjects, or as their objects, beside what is set right: "paid for the roof", "for the floor"."""
    for part in _PARTS:
        here = [role.head for role in statement.roles if role.name == part and role.head not in left_out]
        there = [role.head for role in told.roles if role.name == part and role.head != named]
        pairs = [(side.reading.tokens[a], beside.reading.tokens[b]) for a in here for b in there]
        if pairs and not any(_may_be_one(side, a, beside, b) for a, b in pairs):
            return True
    return False


def _may_be_one(one: Side, a: Token, other: Side, b: Token) -> bool:
    """Whether two nouns may name one thing; a name and a description may always."""
    if a.pos != b.pos or a.pos not in NOUNS:
        return True
    entities = one.entity_of(a.index), other.entity_of(b.index)
    return same_thing(a.lemma, b.lemma) or (entities[0] is not None and entities[0] is entities[1])


def _named(side: Side, token: Token, beside: Side, told: Statement) -> Token | None:
    """The token by which a clause names what a token of the other article does; None where it does not."""
    entity: Entity | None = side.entity_of(token.index)
    for across in beside.tokens_of(told):
        if across.pos in NOUNS and (across.lemma == token.lemma or (entity is not None and beside.entity_of(across.index) is entity)):
            return across
    return None
