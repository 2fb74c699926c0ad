"""Since when a thing is said to be the greatest of its kind: "the highest since 2009", "a sixteen-year high", "the worst in ten years"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from synoptic.judge.figures.figure import SECONDS_OF
from synoptic.judge.figures.stretches import duration
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_side
from synoptic.judge.sides import Side
from synoptic.judge.wording import same_word
from synoptic.lexicon.grammar import SUPERLATIVE
from synoptic.model import DifferenceKind, Relation, Timex, TimexType, Token

# "The most", "the least": what they grade says of what it is the record.
_GRADES = frozenset({"most", "least"})
_SINCE = re.compile(r"\bsince\s+(?:the\s+|at least\s+)?$", re.IGNORECASE)
_WITHIN = re.compile(r"\b(?:in|for)\s+(?:the\s+(?:last|past)\s+|almost\s+|nearly\s+|about\s+|more than\s+)?$", re.IGNORECASE)
_REACH = len("for the past more than ")
# "A sixteen-year high": nouns that a stretch of years makes a record.
_PEAKS = frozenset({"high", "low", "peak", "best"})
# Words between a superlative and its "since".
_FAR = 8
_SHORTEST_YEARS = 2.0
# A round stretch of years, counted from the day of writing, begins a year sooner or later.
_ROUGH = 1.0


class Record(NamedTuple):
    """A record: the lemma of what is greatest, the year since when, by how much that may be rough, and the article's words for the time."""

    lemma: str
    year: float
    rough: float
    words: str


def record_difference(one: Side, other: Side) -> Finding | None:
    """Two times since when a thing is said to be greatest, for one superlative."""
    for mine in records_of(one):
        for theirs in records_of(other):
            apart = abs(mine.year - theirs.year)
            if same_word(mine.lemma, theirs.lemma) and apart > mine.rough + theirs.rough and not _told(one, other, mine, theirs):
                return Finding(DifferenceKind.TIME, Relation.CONTRADICT, mine.words, theirs.words, "two times since when it was greatest")
    return None


def other_records(one: Side, mine: Timex, other: Side, theirs: Timex) -> bool:
    """Whether two times say since when two different things are greatest: the deadliest since 2003, the costliest since 2015."""
    found = [{record.lemma for record in _records(side, timex)} for side, timex in ((one, mine), (other, theirs))]
    return all(found) and not any(same_word(a, b) for a in found[0] for b in found[1])


def _told(one: Side, other: Side, mine: Record, theirs: Record) -> bool:
    """Whether either record is told on both sides."""
    return any(_same(mine, known) for known in records_of(other)) or any(_same(theirs, known) for known in records_of(one))


def _same(mine: Record, theirs: Record) -> bool:
    return same_word(mine.lemma, theirs.lemma) and abs(mine.year - theirs.year) <= mine.rough + theirs.rough


@once_a_side
def records_of(side: Side) -> Sequence[Record]:
    """The records that a side tells."""
    return [record for timex in side.times for record in _records(side, timex)]


def _records(side: Side, timex: Timex) -> Iterator[Record]:
    before = side.words(max(0, timex.span.start - _REACH), timex.span.start)
    years = _years(timex)
    written = (side.reading.article.published or "")[: len("2025")]
    if timex.interval and _SINCE.search(before):
        lemma = _greatest(side, timex)
        if lemma:
            yield Record(lemma, float(timex.interval[0][: len("2025")]), 0.0, f"since {timex.text}")
    elif years and written.isdecimal():
        lemma = _peak(side, timex) or (_greatest(side, timex) if _WITHIN.search(before) else "")
        if lemma:
            yield Record(lemma, float(written) - years, _ROUGH, timex.text)


def _years(timex: Timex) -> float:
    """A stretch of whole years that a time expression names; 0 for any other."""
    seconds = duration(timex.value) if timex.type is TimexType.DURATION else None
    years = (seconds or 0.0) / SECONDS_OF["Y"]
    return years if years >= _SHORTEST_YEARS and timex.value.endswith("Y") else 0.0


def _peak(side: Side, timex: Timex) -> str:
    """The noun behind "sixteen-year"; "" where it is no record."""
    following = next((token for token in side.reading.tokens if token.start >= timex.span.end), None)
    return following.lemma if following and following.lemma in _PEAKS and following.pos in {"NOUN", "ADJ"} else ""


def _greatest(side: Side, timex: Timex) -> str:
    """The lemma of the last superlative before a time, in its sentence and near; what it grades for "most" and "least", "" where there is none."""
    tokens = side.reading.tokens
    before = [token for token in side.tokens if token.end <= timex.span.start][-_FAR:]
    found = next((token for token in reversed(before) if token.tag in SUPERLATIVE), None)
    return _graded(found, tokens) if found else ""


def _graded(superlative: Token, tokens: Sequence[Token]) -> str:
    return tokens[superlative.head].lemma if superlative.lemma in _GRADES | {"much", "many", "little"} else superlative.lemma
