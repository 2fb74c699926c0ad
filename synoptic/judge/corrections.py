"""Corrections: one article says of what the other tells that it was another ("in Vienna, not Geneva", "not the wind but a switch").

Who sets a thing right names what is said elsewhere; a conflict of two articles is seldom put so plainly.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import product
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
_IDLE = frozenset("one single any all every each much many enough even yet least more less so too only just merely simply quite".split())
_BEFORE_NOT = frozenset({",", "and", "–", "—", "-", "("})
_BEHIND = frozenset({",", ".", ";", ")", "–", "—", "-", "and", "that", "who", "which", '"', "”", "!", "?"})
# "It was not the wind that …".
_BE, _CLEFT = frozenset({"is", "was", "'s", "’s"}), frozenset({"that", "who", "which"})
# "Rather than Geneva", "instead of Geneva".
_INSTEAD = {("rather", "than"), ("instead", "of")}
_WHY = "one says that it was not what the other tells"
_PARTS = ("subject", "object", "oblique")
# Where a thing is, where it comes from, and where it goes.
_WAYS = {word: way for way, words in enumerate(("in at on near inside outside", "from", "into to onto")) for word in words.split()}
# So far behind or before it what is said instead may stand.
_REACH = 7
# Share of content words that two clauses must have in common besides what is set right: of one act, or where that is a named place, and of another.
_ALIKE, _ALIKE_THOUGH_TOLD_OTHERWISE = 0.3, 0.5


class Correction(NamedTuple):
    """What a sentence says that a thing was not (`denied`) and what it was instead (None where it does not say), with all its tokens."""

    denied: Token
    instead: Token | None
    preposition: str
    tokens: tuple[Token, ...]


def correction_difference(one: Side, other: Side) -> Finding | None:
    """What one side says that the other's was not, and what it was instead."""
    return next(_findings(one, other), None) or next(_findings(other, one, turned=True), None)


def _findings(side: Side, beside: Side, *, turned: bool = False) -> Iterator[Finding]:
    """What a side says that the other's was not; with `turned` the other's words come first."""
    asked = ((statement, correction) for statement in side.statements for correction in corrections_of(side, statement))
    for (statement, correction), told in product(asked, beside.statements):
        named = _told(side, statement, correction, beside, told)
        if named:
            words = side.words(correction.tokens[0].start, correction.tokens[-1].end), _phrase_of(beside, named)
            here, there = reversed(words) if turned else words
            relation = Relation.DIFFER if Certainty.HEDGED in {statement.certainty, told.certainty} else Relation.CONTRADICT
            yield Finding(_kind(side, correction), relation, here, there, _WHY)


def _phrase_of(side: Side, noun: Token) -> str:
    """A noun with what describes it right before it: "a power cut" as "power cut"."""
    first = noun
    for token in reversed(side.reading.tokens[: noun.index]):
        if token.head != noun.index or token.pos not in {"ADJ", "NOUN", "PROPN", "NUM"}:
            break
        first = token
    return side.words(first.start, noun.end)


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
    return [found for place in range(len(tokens)) for found in _at(tokens, place)]


def _at(tokens: Sequence[Token], place: int) -> Iterator[Correction]:
    """The correction that begins at a place of a sentence's tokens, if any."""
    word = tokens[place].text.lower()
    instead_of = place + 1 < len(tokens) and (word, tokens[place + 1].text.lower()) in _INSTEAD
    denied = _phrase(tokens, place + 1 + instead_of) if instead_of or word == "not" else None
    if not denied:
        return
    but = None if instead_of else _but(tokens, denied.end)
    if but:
        instead = _phrase(tokens, but + 1)
        if instead:
            yield Correction(denied.head, instead.head, denied.preposition, tuple(tokens[place : instead.end]))
        return
    before = tokens[place - 1].text.lower() if place else ""
    behind = tokens[denied.end].text.lower() if denied.end < len(tokens) else "."
    cleft = before in _BE and behind in _CLEFT
    if behind in _BEHIND and (cleft or instead_of or before in _BEFORE_NOT):
        known = None if cleft else _noun_before(tokens, place)
        if known or cleft:
            first = known.index - tokens[0].index if known else place
            yield Correction(denied.head, known, denied.preposition, tuple(tokens[first : denied.end]))


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


def _told(side: Side, statement: Statement, correction: Correction, beside: Side, told: Statement) -> Token | None:
    """Where a clause of the other article tells, of the same act, what a correction says that it was not."""
    named = _named(side, correction.denied, beside, told) if states(beside, told) and not is_negated(beside, told) else None
    if named is None or (correction.instead and _named(side, correction.instead, beside, told)):
        return None
    if any(entry.denied.index == named.index for entry in corrections_of(beside, told)):
        return None
    ways = _WAYS.get(correction.preposition), _WAYS.get(_preposition(beside, named))
    if None not in ways and ways[0] != ways[1]:
        return None
    set_right = [token for token in (correction.denied, correction.instead) if token]
    if _of_other_things(side, statement, beside, told, {token.index for token in set_right}, named.index):
        return None
    left_out = {token.lemma for token in (*set_right, named)}
    sentence = side.reading.sentences[statement.sentence]
    whole = content_lemmas(side.reading.tokens[sentence.first : sentence.last]) - left_out
    here = (content_of(side, statement) | content_lemmas(correction.tokens)) - left_out
    same = _is_place(side, correction.denied) or any(same_word(predicate_of(beside, told), word) for word in whole)
    there = content_of(beside, told) - left_out
    alike = max(dice(whole, there), dice(here, there)) >= (_ALIKE if same else _ALIKE_THOUGH_TOLD_OTHERWISE)
    return named if alike else None


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
