"""Figures that count nothing: "one of them", "4 a.m.", "Article 5", "the 1967 war", "an 8-7 victory", "the 5.50 update"."""

import re
from collections.abc import Sequence

from synoptic.annotate.quantities.numerals import is_figure
from synoptic.lexicon.numbers import CLOCKS, DESIGNATIONS, ROUNDS, VALUING, VOTING, WORDS
from synoptic.lexicon.tolls import TOLL_OF
from synoptic.model import Reading, Token
from synoptic.text.marks import DASHES

_WHOEVER = frozenset({"no", "any", "every", "some", "each"})
_DECIMAL, _VERSIONED = re.compile(r"\d+\.\d+"), frozenset("update version release firmware software patch beta build edition".split())
# "The 1967 Six-Day War": a year before a name counts nothing.
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")


def counts_nothing(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Whether the tokens of a number count nothing."""
    return any(is_no_count(reading, tokens) for is_no_count in (_is_pronoun, _is_clock, _is_designation, _is_year, _is_score, _is_version))


def _is_score(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Whether figures joined by hyphens tell how a game stands or a row of them ended: "an 8-7 victory", "a 50-32-1 record".

    Ranges go upwards; votes count somebody ("passed 71-46").
    """
    if not is_figure(tokens[0].text) or not (joins_figure(reading, tokens[0].index, -1) or joins_figure(reading, tokens[-1].index, 1)):
        return False
    sentence = reading.sentences[tokens[0].sentence]
    return VOTING.isdisjoint(token.lemma for token in reading.tokens[sentence.first : sentence.last])


def joins_figure(reading: Reading, index: int, step: int) -> bool:
    """Whether a hyphen without spaces joins a token with a bare figure before (-1) or behind it (1)."""
    joint, figure = index + step, index + 2 * step
    if not 0 <= figure < len(reading.tokens):
        return False
    row = sorted((index, joint, figure))
    close = all(reading.tokens[n].end == reading.tokens[n + 1].start for n in row[:2])
    return close and reading.tokens[joint].text in DASHES and reading.tokens[figure].text.isdecimal()


def _is_version(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Whether it numbers a version: "the 5.50 update"."""
    last = tokens[-1].index
    following = reading.tokens[last + 1].lemma if last + 1 < len(reading.tokens) else ""
    return len(tokens) == 1 and bool(_DECIMAL.fullmatch(tokens[0].text)) and following in _VERSIONED


def _is_year(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Whether it is a year that stands before a name: "the 1967 Six-Day War"."""
    last = tokens[-1].index + 1
    if len(tokens) > 1 or not _YEAR.fullmatch(tokens[0].text) or last >= len(reading.tokens):
        return False
    return reading.tokens[last].text[:1].isupper() and reading.tokens[last].sentence == tokens[0].sentence


def _is_pronoun(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Whether it is a "one" that counts nothing: "one of the most", "no one", "this one"."""
    if len(tokens) > 1 or tokens[0].lemma != "one" or _is_of_a_toll(reading, tokens[0]):
        return False
    return tokens[0].dep != "nummod" or reading.tokens[tokens[0].head].lemma in {"day", "time", "thing", "another"}


def _is_of_a_toll(reading: Reading, one: Token) -> bool:
    """Whether what became of somebody stands right behind a "one": "left one dead", not "no one hurt"."""
    sentence = reading.sentences[one.sentence]
    alone = one.index == sentence.first or reading.tokens[one.index - 1].lemma not in _WHOEVER
    following = reading.tokens[one.index + 1] if one.index + 1 < sentence.last else None
    return alone and following is not None and following.lemma in TOLL_OF and (following.tag in ("JJ", "VBN") or following.lemma == "die")


def _is_clock(reading: Reading, tokens: Sequence[Token]) -> bool:
    """A time of day that the times did not take: "2120 GMT", "4 a.m.", "he rang at six"."""
    if _is_bare_hour(reading, tokens):
        return True
    last = tokens[-1].index + 1
    return last < len(reading.tokens) and reading.tokens[last].sentence == tokens[-1].sentence and reading.tokens[last].text.lower() in CLOCKS


def _is_bare_hour(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Whether a number of the clock stands alone behind "at", and its verb sets no value: "the toll stood at six"."""
    hour = tokens[0]
    preposition = reading.tokens[hour.head]
    alone = len(tokens) == 1 and hour.dep == "pobj" and preposition.text.lower() == "at" and preposition.index == hour.index - 1
    return alone and WORDS.get(hour.text.lower(), 0.0) in range(1, 13) and reading.tokens[preposition.head].lemma not in VALUING


def _is_designation(reading: Reading, tokens: Sequence[Token]) -> bool:
    """A figure that tells one of a kind from the others: "Article 5", "Falcon 9 rockets", "game seven", "UPDATE 2-Bank raises rate"."""
    first = tokens[0]
    if len(tokens) > 1 or first.index == 0:
        return False
    before = reading.tokens[first.index - 1]
    if before.sentence != first.sentence:
        return False
    if before.lemma in ROUNDS:
        return first.head < first.index  # "game seven", not "last week 12 people drowned"
    if not is_figure(first.text):
        return False
    if before.lemma in DESIGNATIONS:
        return True
    if before.pos != "PROPN" or not before.text[0].isupper():
        return False
    named = first.head == before.index and first.dep in {"nummod", "nmod", "npadvmod"}
    return named or (before.dep in {"compound", "nmod"} and first.dep == "nummod" and before.head == first.head)
