"""Figures that words tell without a count: "one in three", "almost a fifth", "dozens", "tens of thousands"."""

import re

from synoptic.judge.sides import Side
from synoptic.lexicon.numbers import FRACTIONS, MAGNITUDES, MEASURES, WORDS
from synoptic.model import Quantity

# "Dozens", "tens of thousands": from the word's own value to where the next word would begin.
_VAGUE = re.compile(r"(?:(?:tens|hundreds|thousands) of )?(?:dozens|tens|hundreds|thousands|millions|billions)\b", re.IGNORECASE)
_MULTIPLIER = re.compile(r"(?:tens|hundreds|thousands) of $", re.IGNORECASE)
_VAGUE_REACH = 20.0
_OF_WHOLE = re.compile(r"\b(?:of|out of)(?: (?:the|its|their|his|her|all))? (\w+)")
_RATIO = re.compile(r"(\w+)[\s-]+in[\s-]+(\w+)", re.IGNORECASE)


def ratio_of(words: str) -> float | None:
    """The share that "one in three" names; None where the words name none.

    >>> [ratio_of(words) for words in ("one-in-four", "1 in 2 homes", "three in the morning")]
    [0.25, 0.5, None]
    """
    match = _RATIO.match(words)
    if not match:
        return None
    part, whole = map(_number, match.groups())
    return part / whole if part and whole and part < whole else None


def whole_of(words: str) -> float | None:
    """The number of all of whom "two of the six suspects" are some; None where the words name none.

    >>> [whole_of(words) for words in ("two of the six suspects", "9 of 12", "six suspects")]
    [6.0, 12.0, None]
    """
    match = _OF_WHOLE.search(words)
    return _number(match.group(1)) if match else None


def _number(word: str) -> float | None:
    return WORDS.get(word.lower()) or (float(word) if word.isdecimal() else None)


def share_of(quantity: Quantity) -> float | None:
    """The share in per cent that "almost a third of the seats" or "a fifth" names; None for any other figure.

    The word for it is rough: 29 per cent is a third, 22 a fifth.
    """
    words = quantity.text.lower().replace("-", " ").split()
    named = next((word for word in words[:3] if word in FRACTIONS), "")
    return quantity.value * 100 if named and 0 < quantity.value < 1 and quantity.unit not in MEASURES | {"point"} else None


def vague_range(side: Side, quantity: Quantity) -> tuple[float, float] | None:
    """Between which values "dozens" or "tens of thousands" lies; None for any other quantity."""
    multiplier = _MULTIPLIER.search(side.words(max(0, quantity.span.start - len("thousands of ")), quantity.span.start))
    vague = _VAGUE.match((multiplier.group() if multiplier else "") + quantity.text)
    return (vague_value(vague.group()), vague_value(vague.group()) * _VAGUE_REACH) if vague else None


def vague_value(words: str) -> float:
    """Where a vague number begins.

    >>> [vague_value(words) for words in ("dozens", "tens of thousands")]
    [12.0, 10000.0]
    """
    value = 1.0
    for word in words.lower().split():
        value *= 10.0 if word == "tens" else MAGNITUDES.get(word, 1.0)
    return value
