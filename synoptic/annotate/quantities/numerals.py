"""What number words and figures amount to: "two and a half million", "1.5bn", "three quarters", "5 to 7 million", "one in three"."""

import math
import re
from collections.abc import Sequence

from synoptic.lexicon.numbers import FRACTIONS, MAGNITUDES, SCALES, WORDS
from synoptic.text.marks import DASHES

_FIGURE = re.compile(
    r"(?P<currency>(?:US|A|C)?[$€£¥₹₽₴]|(?:US|us)(?=\d))?(?P<figure>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"(?P<suffix>st|nd|rd|th|s|million|billion|trillion|m|bn|k|tn|pc|km|kg|cm|mm|GW|MW|%|p)?"
)
_SUFFIXES = {"m": 1e6, "bn": 1e9, "k": 1e3, "tn": 1e12, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_ORDINALS = frozenset({"st", "nd", "rd", "th", "s"})
# Longer figures are account or telephone numbers, and larger values than this are nothing that news counts.
_MOST_DIGITS = 18
_LARGEST = 1e18
# What may stand between the two numbers of a range.
RANGE_JOINTS = frozenset({*DASHES, "to", "and"})
_TENS = 10


def parse_number(word: str) -> float | None:
    """The value of one number word or figure, None for any other word. A fraction's name counts only where it is no ordinal.

    >>> [parse_number(word) for word in ("1,200", "twenty-five", "4bn", "fifth", "boat")]
    [1200.0, 25.0, 4000000000.0, None, None]
    """
    lower = word.lower()
    if lower in WORDS:
        return WORDS[lower]
    if lower in MAGNITUDES:
        return MAGNITUDES[lower]
    if is_fraction(lower) and (lower == "half" or lower.startswith("quarter") or lower.endswith("s")):
        return FRACTIONS[lower]
    first, hyphen, second = lower.partition("-")
    if hyphen and are_tens_and_ones(first, second):
        return WORDS[first] + WORDS[second]
    return _figure(word)


def is_fraction(word: str) -> bool:
    """Whether a word in lower case can name a part of one."""
    return word in FRACTIONS


def is_figure(word: str) -> bool:
    """Whether a word is written in figures."""
    return word[:1].isdigit() or word[-1:].isdigit()


def figure_unit(word: str) -> tuple[str, str]:
    """The currency sign before a figure and the unit after it, either "" where there is none: "$5bn", "40km"."""
    match = _FIGURE.fullmatch(word)
    if not match:
        return "", ""
    suffix = match["suffix"] or ""
    return match["currency"] or "", "" if suffix in _SUFFIXES else suffix.lower()


def are_tens_and_ones(first: str, second: str) -> bool:
    """Whether two words make one number with a hyphen or without: "twenty-five"."""
    return first in WORDS and second in WORDS and WORDS[first] > _TENS and WORDS[first] % _TENS == 0 and 0 < WORDS[second] < _TENS


def _figure(word: str) -> float | None:
    match = _FIGURE.fullmatch(word)
    if not match or match["suffix"] in _ORDINALS or len(match["figure"]) > _MOST_DIGITS:
        return None
    return float(match["figure"].replace(",", "")) * _SUFFIXES.get(match["suffix"] or "", 1)


def read_number(words: Sequence[str]) -> float | None:
    """The value of number words in lower case that make one number; words that are no number are passed over.

    >>> [read_number(words.split()) for words in ("two hundred and five", "2.2 billion", "two and a half", "a dozen", "three quarters")]
    [205.0, 2200000000.0, 2.5, 12.0, 0.75]
    """
    total, current, last, added, seen = 0.0, 0.0, 1.0, False, False
    for word in words:
        value = FRACTIONS[word] if is_fraction(word) else parse_number(word)
        if value is None:
            added = added or word == "and"
            continue
        if is_fraction(word) and added:
            total, current = (total, current + value) if current else (total + value * last, 0.0)
        elif is_fraction(word):
            current = (current or 1) * value
        elif word in MAGNITUDES and value >= SCALES:
            total, current, last = total + (current or 1) * value, 0.0, value
        elif word in MAGNITUDES:
            current = (current or 1) * value
        else:
            current += value
        seen = True
    return total + current if seen and math.isfinite(total + current) and total + current < _LARGEST else None


def read_range(low: Sequence[str], high: Sequence[str]) -> tuple[float, float] | None:
    """The two ends of a range; None where the second is not above the first ("won 2-1").

    A magnitude that only the second has is both's: "5 to 7 million".
    """
    first, second = read_number(low), read_number(high)
    if first is None or second is None:
        return None
    scale = _scale(high) if _scale(low) == 1 else 1.0
    first = first * scale if first * scale < second else first
    return (first, second) if first < second else None


def _scale(words: Sequence[str]) -> float:
    """The product of the magnitudes among some words, the letters behind a figure included ("7bn")."""
    scale = 1.0
    for word in words:
        match = _FIGURE.fullmatch(word)
        scale *= MAGNITUDES.get(word, _SUFFIXES.get((match["suffix"] if match else None) or "", 1.0))
    return scale


def read_ratio(part: Sequence[str], whole: Sequence[str]) -> float | None:
    """The share that "one in three" makes; None where the part is not below the whole."""
    first, second = read_number(part), read_number(whole)
    return first / second if first and second and first < second else None
