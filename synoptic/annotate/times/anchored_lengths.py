"""Which days a length of time covers, where the words around it anchor it at the article's date."""

from dataclasses import replace

from synoptic.annotate.times.direction import direction, lies_ahead
from synoptic.annotate.times.meaning import AHEAD, Length, Meaning
from synoptic.model import Reading

# Words between "first" and the length: "for the first time since the war in three years" is already rare.
_REACH = 8
# Before "in", these count what happens within a length.
_COUNTS = frozenset({"once", "twice", "thrice", "time"})


def anchor_length(reading: Reading, length: Meaning, *, index: int, first: int) -> Meaning:
    """A meaning; a length is told to lie before the article's date, or to end at a day ahead of it.

    "For the first time in two years" and "has led it for two years" look back; "will meet again in six weeks" looks ahead.
    `index` is its token that is governed from outside, `first` its first token.
    """
    before = reading.tokens[first - 1].lemma if first else ""
    if not isinstance(length, Length) or length.side or before not in ("in", "for"):
        return length
    if before == "in" and _is_record(reading, first):
        return replace(length, side=-1)
    if before == "for":
        return replace(length, side=-1) if _goes_on(reading, index) else length
    counted = first > 1 and reading.tokens[first - 2].lemma in _COUNTS  # "twice in one day"
    owned = reading.tokens[first].tag == "PRP$"  # "in my 18 years as a pilot"
    return replace(length, side=AHEAD) if not (counted or owned) and lies_ahead(direction(reading, index)) else length


def _is_record(reading: Reading, first: int) -> bool:
    """Whether a "first", "only", or a superlative stands before it in the sentence."""
    sentence = reading.tokens[first].sentence
    words = [token for token in reading.tokens[max(first - _REACH, 0) : first - 1] if token.sentence == sentence]
    return any(token.tag in ("JJS", "RBS") or token.lemma in ("first", "only", "record") for token in words)


def _goes_on(reading: Reading, index: int) -> bool:
    """Whether the verb above is in the present perfect: what began then goes on."""
    preposition = reading.tokens[reading.tokens[index].head]
    helpers = [reading.tokens[child] for child in reading.children[preposition.head]]
    return any(helper.lemma == "have" and helper.tag in ("VBZ", "VBP") and helper.dep == "aux" for helper in helpers)
