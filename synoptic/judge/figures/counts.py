"""What a quantity counts, as its words in the article tell: persons, money, a share, a measure, some thing; and what hangs on the figure itself."""

import re

from synoptic.judge.figures.occasions import OCCASION
from synoptic.judge.sides import Side
from synoptic.lexicon import nouns
from synoptic.lexicon.numbers import MODIFIERS, MONEY
from synoptic.lexicon.tolls import ANYBODY, PERSON_ENDINGS, PERSONS, TOLL_OF
from synoptic.model import Quantity

_DENIED = re.compile(r"\b(?:not|rather than|instead of)\s+(?:the\s+)?$", re.IGNORECASE)
_PERCENT = re.compile(r"\S+\s?(?:%|per\s?cent\b|percent)", re.IGNORECASE)
# "Per 1,000 cubic metres": the figure says by what another is counted, not how much.
_PER = re.compile(r"\b(?:per|for (?:each|every))\s+$")
# "The previous offer was 70 dollars", "an initial 70-dollar offer": what was, beside what is.
_EARLIER = re.compile(
    r"\b(?:previous|earlier|initial|original|prior|former)\s+(?:(?:\w+\s+)?\w+(?:\s+(?:of|was|were|at|is)\b[^.;]*)?\s*)?$", re.IGNORECASE
)
_EARLIER_REACH = 40
_OFFSET = re.compile(r"\s+(after|before|later|behind(?= schedule)|ago|earlier|ahead|into|from now)\b", re.IGNORECASE)


def kind_of(side: Side, quantity: Quantity, toll: str) -> str:
    """What is counted: person, money, percent, a base unit, or the lemma of the thing; "" where nothing is named."""
    unit = quantity.unit
    if unit == "time":
        return OCCASION
    if _PERCENT.match(side.words(quantity.span.start, quantity.span.end + len(" per cent"))):
        return "percent"
    if unit in MONEY:
        return "money"
    if is_person(unit) or (toll and unit in ANYBODY) or (toll and (not unit or TOLL_OF.get(unit) == toll)):
        return "person"
    return unit


def is_person(noun: str) -> bool:
    """Whether a noun's lemma counts persons: by list, and by ending unless it is known to be something else ("tanker")."""
    by_ending = noun.endswith(PERSON_ENDINGS) and len(noun) > len("after")
    return noun in PERSONS or (by_ending and (nouns.is_person(noun) or not nouns.is_known(noun)))


def joint_of(side: Side, quantity: Quantity) -> str:
    """The word that tells a change from where it ends: "by" of "up by half a per cent", "to" of "raised to 7.25", "from" of "from 7".

    "earlier" for what was before ("a previous offer of 70 dollars"); "" for any other.
    """
    before = side.words(max(0, quantity.span.start - len(" by about ")), quantity.span.start).lower().split()
    earlier = _EARLIER.search(side.words(max(0, quantity.span.start - _EARLIER_REACH), quantity.span.start))
    return next((word for word in reversed(before) if word in {"by", "to", "at", "from"}), "earlier" if earlier else "")


def is_denied(side: Side, quantity: Quantity) -> bool:
    """Whether the figure is named to be set right: "154, not 112"."""
    return bool(_DENIED.search(side.words(max(0, quantity.span.start - len("rather than the ")), quantity.span.start)))


def is_divisor(side: Side, quantity: Quantity) -> bool:
    """Whether the figure says by what another is counted: "per 1,000 cubic metres"."""
    return bool(_PER.search(side.words(max(0, quantity.span.start - len("for every ")), quantity.span.start)))


def offset_of(side: Side, end: int) -> str:
    """The word by which a stretch of time tells how far one event lies from another ("half an hour behind schedule"); "" where it lasts."""
    match = _OFFSET.match(side.words(end, end + len(" behind schedule")))
    return match.group(1).lower() if match else ""


def with_modifier(side: Side, quantity: Quantity) -> str:
    """The quantity's words with those that soften or bound it."""
    tokens = [token for token in side.tokens if token.end <= quantity.span.start][-3:]
    for n in range(len(tokens)):
        words = side.words(tokens[n].start, quantity.span.start)
        if words.strip().lower() in MODIFIERS:
            return words + quantity.text
    return quantity.text


def digits_of(text: str) -> int:
    """How many digits of a figure say something: "1,800" has two, "twelve" one."""
    match = re.search(r"\d[\d.,]*", text)
    return len(re.sub(r"\D", "", match.group()).strip("0")) or 1 if match else 1
