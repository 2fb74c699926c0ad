"""Sequence: two sides put one act on two sides of one event, "before the storm" and "after the storm"."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_statement
from synoptic.judge.number.matching import unmatched
from synoptic.judge.sides import SAME_ACT, Side, matched, predicate_of
from synoptic.judge.wording import same_word
from synoptic.lexicon.grammar import SUBJECTS
from synoptic.lexicon.times import SECONDS
from synoptic.model import DifferenceKind, Relation, Statement

_WAYS = frozenset({"before", "after"})


def sequence_difference(one: Side, other: Side) -> Finding | None:
    """The act that one side tells as before an event and the other as after it."""
    for mine, theirs, likeness in matched(one, other):
        if likeness >= SAME_ACT and same_word(predicate_of(one, mine), predicate_of(other, theirs)):
            here, there = _events(one, mine), _events(other, theirs)
            parted = [event for event in here if event in there and here[event].way != there[event].way]
            if parted and not any(unmatched(one, other)):
                words = here[parted[0]].words, there[parted[0]].words
                return Finding(DifferenceKind.TIME, Relation.CONTRADICT, *words, "one puts it before, the other after one event")
    return None


class _Beside(NamedTuple):
    """On which side of an event a clause puts its act, and the words that say so."""

    way: str
    words: str


@once_a_statement
def _events(side: Side, statement: Statement) -> Mapping[str, _Beside]:
    """The events beside which a clause puts its act, by their nouns."""
    ways = (token for token in side.under(statement) if token.lemma in _WAYS and token.dep == "prep")
    nouns = ((way, noun) for way in ways for noun in side.reading.below(way) if noun.dep == "pobj" and noun.pos == "NOUN")
    told = {noun.lemma: _Beside(way.lemma, side.words(way.start, noun.end)) for way, noun in nouns if noun.lemma not in SECONDS}
    return told | dict(_clauses(side, statement))


def _clauses(side: Side, statement: Statement) -> Iterator[tuple[str, _Beside]]:
    """The events told by clauses of their own: "before the dam burst"."""
    for verb in side.under(statement):
        below = side.reading.below(verb) if verb.dep == "advcl" else []
        way = next((child for child in below if child.dep == "mark" and child.lemma in _WAYS), None)
        subject = next((child for child in below if child.dep in SUBJECTS and child.pos == "NOUN"), None)
        if way and subject:
            yield f"{subject.lemma} {verb.lemma}", _Beside(way.lemma, side.words(way.start, verb.end))
