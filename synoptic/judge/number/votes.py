"""How a vote or a game went: "by 212 votes to 198", "voted 9-2", "five in favour, four against", "six of the nine judges"; "won 2-1"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from synoptic.judge.clauses.contrasts import in_contrast
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_case, once_a_side
from synoptic.judge.sides import Case, Side
from synoptic.lexicon.numbers import WORDS
from synoptic.lexicon.phrases import Phrases
from synoptic.model import DifferenceKind, Relation

_COUNT = rf"(\d[\d,]*|{'|'.join(sorted(WORDS, key=len, reverse=True))})"
_SCORE = re.compile(r"(?<![\d-])(\d{1,3})[-–](\d{1,3})(?![\d-])")
# Each with whether its second figure counts all who could vote, not those against.
_RESULTS = (
    (re.compile(rf"\b{_COUNT}(?:\s+votes?)?\s+(?:to|against)\s+{_COUNT}\b(?!\s*(?:%|per))", re.IGNORECASE), False),
    (re.compile(r"(?<!\baged )(?<!\bages )(?<![\w-])(?!(?:19|20)\d\d[-–]\d)(\d[\d,]*)[-–](\d[\d,]*)\b"), False),
    (re.compile(rf"\b{_COUNT}\s+(?:\w+\s+){{0,2}}(?:in favou?r|for),?\s+(?:and\s+|with\s+)?{_COUNT}\s+(?:\w+\s+)?against\b", re.IGNORECASE), False),
    (re.compile(rf"\b{_COUNT}(?:\s+\w+)?\s+(?:of|out of)\s+(?:the|its|their)\s+{_COUNT}\b", re.IGNORECASE), True),
)
# Words of nothing but a vote; those without which two figures are no vote; those who decide by one.
_BALLOTS = r"vot(?:e[sd]?|ing|ers)|ballots?|dissent(?:ed|ing)?|majority|outvoted"
_BALLOT, _VOTING = Phrases(rf"\b(?:{_BALLOTS})\b"), Phrases(rf"\b(?:{_BALLOTS}|in favou?r|against)\b")
_DECIDING = Phrases(r"\b(?:judges|justices|magistrates|senators|lawmakers|deputies|councillors|commissioners|directors|jurors|members)\b")
# Words by which two figures are the end of a game, and those by which they tell how it, or a row of games, stood before.
_WINNING = Phrases(
    r"\b(?:w[io]n|wins|beat(?:s|en|ing)?|defeat(?:s|ed)?|victory|los[ts]|loses|losing|loss|dr[ae]w|edged|thrashed"
    r"|hammered|(?:ended|finished)(?= \d))\b"
)
# Of a game that was drawn.
_SHOOT_OUT = re.compile(r"\s+(?:win |victory )?(?:on penalties|on penalty kicks|in (?:a|the|their) (?:penalty )?shoot-?out)\b", re.IGNORECASE)
_STANDING = Phrases(
    r"\b(?:half[- ]?time|led|lead|leading|down|ahead|behind|up|series|deficit|record|season|improved?|aggregate|minute"
    r"|games? (?:\d|one|two|three|four|five|six|seven))\b"
)


# By how many votes it was decided: "a majority of 21", "by 21 votes", "a 21-vote margin".
_MARGIN = re.compile(
    rf"\b(?:majority|margin|lead)\s+of\s+{_COUNT}\b(?!\s+(?:to|against|of)\b)(?:\s+votes?)?"
    rf"|\bby\s+{_COUNT}\s+votes?\b(?!\s+(?:to|against|in favou?r|for)\b)|\b{_COUNT}-vote\s+(?:majority|margin|lead)\b",
    re.IGNORECASE,
)


class Vote(NamedTuple):
    """How many were for it and how many against, with the article's words; of a game how many points or goals, or penalties, of each side."""

    ayes: float
    noes: float
    words: str
    of: str = "vote"


def vote_difference(one: Side, other: Side) -> Finding | None:
    """Two results of one vote or game, where the sentences of each side tell one; or a result and another margin."""
    mine, theirs = vote_of(one), vote_of(other)
    if bool(mine) != bool(theirs):
        return _margin_difference(one, mine, other, theirs)
    if not mine or not theirs or {mine.ayes, mine.noes} == {theirs.ayes, theirs.noes} or mine.of != theirs.of:
        return None
    if any(in_contrast(one, here, other, there) for here in one.statements for there in other.statements):
        return None  # of the lower house, and of the upper; of the first leg, and of the second
    return Finding(DifferenceKind.NUMBER, Relation.CONTRADICT, mine.words, theirs.words, f"two results of one {mine.of}")


def _margin_difference(one: Side, mine: Vote | None, other: Side, theirs: Vote | None) -> Finding | None:
    """A result on one side, and on the other by how many votes it was, where the one does not give the other."""
    margins = _margin_of(one), _margin_of(other)
    vote, margin = (mine, margins[1]) if mine else (theirs, margins[0])
    if not vote or not margin or vote.of != "vote" or abs(vote.ayes - vote.noes) == margin[0]:
        return None
    words = (vote.words, margin[1]) if mine else (margin[1], vote.words)
    return Finding(DifferenceKind.NUMBER, Relation.CONTRADICT, *words, "a margin that is not the result's")


def are_result_and_margin(one: Side, other: Side) -> bool:
    """Whether one side tells the result of a vote and the other by how many votes it was decided."""
    return any(bool(vote_of(here)) and bool(_margin_of(there)) for here, there in ((one, other), (other, one)))


@once_a_side
def _margin_of(side: Side) -> tuple[float, str] | None:
    """By how many votes something was decided, and the words: the only such that the sentences of a side tell."""
    texts = (side.reading.text(side.reading.sentences[number].span) for number in sorted({statement.sentence for statement in side.statements}))
    found = [match for text in texts for match in _MARGIN.finditer(text)]
    return (_value(next(filter(None, found[0].groups()))), found[0].group()) if len(found) == 1 else None


@once_a_side
def vote_of(side: Side) -> Vote | None:
    """The only result of a vote or game that the sentences of a side tell."""
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
    scores = list(_SCORE.finditer(text)) if _WINNING.search(text) and not _BALLOT.search(text) else []
    if scores and not _STANDING.search(text):
        yield from (
            Vote(_value(match.group(1)), _value(match.group(2)), match.group(), "shoot-out" if _SHOOT_OUT.match(text, match.end()) else "game")
            for match in scores
        )
    told = {False: _VOTING.search(text) and not scores, True: _DECIDING.search(text)}
    for pattern, of_all in _RESULTS:
        for match in pattern.finditer(text) if told[of_all] else ():
            first, second = (_value(match.group(n)) for n in (1, 2))
            if first > 0 and (second > first or not of_all):
                yield Vote(first, second - first if of_all else second, match.group())


def _value(words: str) -> float:
    digits = words.replace(",", "")
    return float(digits) if digits.isdecimal() else float(WORDS[words.lower()])
