"""What makes a figure a rate: "2 billion a year", "300 cubic metres per second"."""

import re
from typing import NamedTuple

from synoptic.judge.sides import Side
from synoptic.lexicon.numbers import MAGNITUDES
from synoptic.lexicon.times import SECONDS
from synoptic.model import Quantity

# What makes a figure a rate: 2 billion a year is no total of 2 billion.
_ADVERBS = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annually": "year"}
_RATE = re.compile(
    r"(?:\s+of)?(?:\s+[^\W\d_]+)?\s+(?:a|an|per|each|every|for (?:each|every))\s+(?:([\d,]+|hundred|thousand|million)\s+)?"
    rf"(?:(?:cubic|square)\s+)?({'|'.join(SECONDS)}|head|person|litre|liter|gallon|barrel|tonne|ton|share|cube|met(?:re|er)|mile|kilomet(?:re|er))s?\b"
)
# Gas is sold by the thousand cubic metres, "cubes" for short.
_SAME_DIVISOR = {"cube": "metre", "meter": "metre", "liter": "litre", "kilometer": "kilometre", "head": "person"}
_RATE_ADVERB = re.compile(rf"\s+({'|'.join(_ADVERBS)})\b")
_SPEED = re.compile(r"\s?/\s?(h|hr|hour|s|sec|second)\b")
_SHORT = {"h": "hour", "hr": "hour", "s": "second", "sec": "second"}
# Kilometres an hour in a metre a second.
KM_H = 3.6
# Characters after a figure in which its "a year" may stand.
_RATE_REACH = 40


class Rate(NamedTuple):
    """By what a figure counts, "" for a plain total, and the divisor that makes it a figure a second or a head."""

    name: str
    per: float


def rate_of(side: Side, quantity: Quantity) -> Rate:
    """What makes a figure a rate: "2 billion a year", "300 cubic metres per second", "270 km/h", "310 dollars per thousand cubic metres"."""
    after = side.words(quantity.span.end, quantity.span.end + _RATE_REACH)
    adverb = _RATE_ADVERB.match(after)
    if adverb:
        return Rate("time", SECONDS[_ADVERBS[adverb.group(1)]])
    speed = _SPEED.match(after)
    if speed:
        return Rate("time", SECONDS[_SHORT.get(speed[1], speed[1])])
    match = _RATE.match(after)
    if not match:
        return Rate("", 1.0)
    multiple, word = match.groups()
    count = _multiple(multiple or "")
    return Rate("time", count * SECONDS[word]) if word in SECONDS else Rate(_SAME_DIVISOR.get(word, word), count)


def _multiple(words: str) -> float:
    """What a rate's "per" counts in: 1,000 of "per 1,000 cubic metres"; 1 where no number stands there."""
    number = words.replace(",", "").strip().lower()
    return float(number) if number.isdecimal() and float(number) else MAGNITUDES.get(number, 1.0)
