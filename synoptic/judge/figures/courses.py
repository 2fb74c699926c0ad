"""Figures of races and matches: the time in which a course was run ("2:24:01"), the minute or lap of a thing ("in the 63rd minute", "on lap 12")."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from synoptic.judge.sides import Side
from synoptic.lexicon.numbers import ORDINALS
from synoptic.lexicon.times import SECONDS
from synoptic.model import Span, Statement, Token

# "2:24:01", "3:26.4": hours, minutes and seconds, or minutes, seconds and parts of them; "at 14:05:30" is a time of day.
_RUN = re.compile(r"(?<!at )(?<![\d:.])(?:(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)(\.\d{1,3})|(\d{1,2}):([0-5]\d):([0-5]\d))(?![\d:])")
_HOUR, _MINUTE = SECONDS["hour"], SECONDS["minute"]
_NTH = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")
# What a match or a race is counted in.
_STEPS = frozenset("minute lap over hole inning kilometre kilometer mile".split())
_PLACES = frozenset({"CD"})


class Mark(NamedTuple):
    """A figure of a race or match, with its words and what it is told in: "time" in seconds, or the step by its noun."""

    span: Span
    value: float
    kind: str
    words: str


def marks_of(side: Side, statement: Statement) -> Iterator[Mark]:
    """The figures of a race or match that a clause tells."""
    text = side.reading.article.text
    for span in statement.spans:
        for match in _RUN.finditer(text, span.start, span.end):
            yield Mark(Span(*match.span()), _seconds(match), "time", match.group())
    tokens = side.reading.tokens
    for token in (tokens[i] for i in statement.tokens):
        step = _step(side, token)
        nth = _place(token) if step else None
        if step and nth:
            first, last = min(token.start, step.start), max(token.end, step.end)
            yield Mark(Span(first, last), nth, f"mark {step.lemma}", side.words(first, last))


def _seconds(match: re.Match[str]) -> float:
    hours, minutes, seconds, parts, *whole = match.groups()
    if parts:
        return float(hours or 0) * _HOUR + float(minutes) * _MINUTE + float(seconds + parts)
    return float(whole[0]) * _HOUR + float(whole[1]) * _MINUTE + float(whole[2])


def _step(side: Side, token: Token) -> Token | None:
    """The noun of which a token tells the how-manieth: behind an ordinal, or right before a number."""
    tokens = side.reading.tokens
    if token.tag in _PLACES:
        before = tokens[token.index - 1] if token.index else token
        return before if before.lemma in _STEPS and before.tag == "NN" else None
    noun = tokens[token.head]
    return noun if token.dep == "amod" and noun.lemma in _STEPS and noun.tag == "NN" and token.index < noun.index else None


def _place(token: Token) -> float | None:
    """The how-manieth a token tells; None where it tells none."""
    match = _NTH.fullmatch(token.lemma)
    if match:
        return float(match.group(1))
    if token.tag in _PLACES:
        return float(token.text) if token.text.isdecimal() else None
    return float(ORDINALS[token.lemma]) if token.lemma in ORDINALS else None
