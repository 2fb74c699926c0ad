"""How a vote went: "by 212 votes to 198", "voted 9-2", "five in favour, four against", "six of the nine judges"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_case, once_a_side
from synoptic.judge.sides import Case, Side
from synoptic.lexicon.numbers import WORDS
from synoptic.lexicon.phrases import Phrases
from synoptic.model import DifferenceKind, Relation

_COUNT = rf"(\d[\d,]*|{'|'.join(sorted(WORDS, key=len, reverse=True))})"
# Each with whether its second figure counts all who could vote, not those against.
_RESULTS = (
    (re.compile(rf"\b{_COUNT}(?:\s+votes?)?\s+(?:to|against)\s+{_COUNT}\b(?!\s*(?:%|per))", re.IGNORECASE), False),
    (re.compile(r"\b(\d[\d,]*)[-–](\d[\d,]*)\b"), False),
    (re.compile(rf"\b{_COUNT}\s+(?:\w+\s+){{0,2}}(?:in favou?r|for),?\s+(?:and\s+|with\s+)?{_COUNT}\s+(?:\w+\s+)?against\b", re.IGNORECASE), False),
    (re.compile(rf"\b{_COUNT}(?:\s+\w+)?\s+(?:of|out of)\s+(?:the|its|their)\s+{_COUNT}\b", re.IGNORECASE), True),
)
# Words without which two figures are no vote; those who decide by one.
_VOTING = Phrases(r"\b(?:vot(?:e[sd]?|ing|ers)|ballots?|in favou?r|against|dissent(?:ed|ing)?|majority|outvoted)\b")
_DECIDING = Phrases(r"\b(?:judges|justices|magistrates|senators|lawmakers|deputies|councillors|commissioners|directors|jurors|members)\b")


class Vote(NamedTuple):
    """How many were for it and how many against, with the article's words."""

    ayes: float
    noes: float
    words: str


def vote_difference(one: Side, other: Side) -> Finding | None:
    """Two results of one vote, where the sentences of each side tell one."""
    mine, theirs = vote_of(one), vote_of(other)
    if not mine or not theirs or {mine.ayes, mine.noes} == {theirs.ayes, theirs.noes}:
        return None
    return Finding(DifferenceKind.NUMBER, Relation.CONTRADICT, mine.words, theirs.words, "two results of one vote")


def told_of_one_vote(one: Side, other: Side) -> frozenset[float]:
    """The figures by which two sides tell one result, whichever way each tells it: "two of the nine voted no", "seven votes to two"."""
    mine, theirs = vote_of(one), vote_of(other)
    if not mine or not theirs or {mine.ayes, mine.noes} != {theirs.ayes, theirs.noes}:
        return frozenset()
    return frozenset({mine.ayes, mine.noes, mine.ayes + mine.noes})


@once_a_side
def vote_of(side: Side) -> Vote | None:
    """The only result of a vote that the sentences of a side tell."""
    sentences = sorted({statement.sentence for statement in side.statements})
    votes = [vote for number in sentences for vote in _votes_in(side, number)]
    return votes[0] if len(votes) == 1 else None


def _votes_in(side: Side, number: int) -> Sequence[Vote]:
    """The results that a sentence of the side's article tells."""
    known, place = _known(side.case), (side.article, number)
    if place not in known:
        known[place] = tuple(_votes(side.reading.text(side.reading.sentences[number].span)))
    return known[place]


@once_a_case
def _known(_: Case) -> dict[tuple[str, int], Sequence[Vote]]:
    """What was found in a sentence before: many sides share it."""
    return {}


def _votes(text: str) -> Iterator[Vote]:
    told = {False: _VOTING.search(text), True: _DECIDING.search(text)}
    for pattern, of_all in _RESULTS:
        for match in pattern.finditer(text) if told[of_all] else ():
            first, second = (_value(match.group(n)) for n in (1, 2))
            if first > 0 and (second > first or not of_all):
                yield Vote(first, second - first if of_all else second, match.group())


def _value(words: str) -> float:
    digits = words.replace(",", "")
    return float(digits) if digits.isdecimal() else float(WORDS[words.lower()])
