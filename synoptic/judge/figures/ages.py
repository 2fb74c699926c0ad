"""Figures that tell how old somebody is: "Hasan Tolle, 52,", "52-year-old Tolle", "six years old"."""

import re

from synoptic.judge.sides import Side
from synoptic.lexicon.grammar import PRESENT, RELATIVES
from synoptic.lexicon.modality import WILL
from synoptic.model import Quantity, Span, Statement

_AGED_NAME = re.compile(r"(\b[^\W\d_a-z][\w'’-]+)\s*[,(]\s*(?:aged\s+)?$")
_AGE_ENDS = re.compile(r"[,).;]|$")
_YEAR_OLD = re.compile(r"\S+[ -]years?[ -]old\b(?:\s+((?:[^\W\d_a-z][\w'’-]+\s?)+))?")
_AGE_REACH = 40
_OLDEST = 120
# "Six-year-old", "six years old", "aged six".
_OLD = re.compile(r"[\s-]+(?:old|of age)\b", re.IGNORECASE)


def age_of(side: Side, quantity: Quantity) -> str:
    """Whose age the figure is, an entity's id or a name in lower case: "Hasan Tolle, 52,", "Tolle (52)", "52-year-old Tolle"; "" where it is none."""
    start, end = quantity.span
    before = side.words(max(0, start - _AGE_REACH), start)
    if not quantity.unit and quantity.high < _OLDEST:
        named = _AGED_NAME.search(before)
        if named and _AGE_ENDS.match(side.words(end, end + 2)):
            return _bearer(side, start - len(before) + named.start(1), named.group(1))
    old = _YEAR_OLD.match(side.words(start, end + _AGE_REACH))
    if not old:
        return ""
    phrase = (old.group(1) or "").rstrip()
    name = phrase.rpartition(" ")[2]
    return _bearer(side, start + old.start(1) + len(phrase) - len(name), name) if name else "somebody"


def turned(side: Side, statement: Statement, quantity: Quantity) -> tuple[str, float] | None:
    """Whose age and which: "who turned 62 in May" is 62, "who turns 62 next month" is 61; None where nobody turns so many."""
    verb = side.verb_of(statement)
    if verb.lemma != "turn" or quantity.unit or quantity.high >= _OLDEST or not verb.end <= quantity.span.start <= verb.end + 1:
        return None
    below = side.under(statement)
    subject = next((child for child in below if child.dep == "nsubj"), None)
    if subject is None:
        return None
    entity = side.entity_of(subject.index) or (side.entity_of(verb.head) if subject.tag in RELATIVES else None)
    ahead = verb.tag in PRESENT or any(child.lemma in WILL for child in below)
    return (entity.id if entity else "somebody"), quantity.value - ahead


def is_age(side: Side, span: Span) -> bool:
    """Whether a stretch of years tells how old somebody or something is: "six-year-old", "six years old"."""
    words = side.words(*span)
    return words.lower().endswith("old") or bool(_OLD.match(side.words(span.end, span.end + len(" of age "))))


def _bearer(side: Side, start: int, name: str) -> str:
    """The entity a name at a place stands for, or the name in lower case where `link` knows none."""
    token = next((token for token in side.tokens if token.start == start), None)
    entity = side.entity_of(token.index) if token else None
    return entity.id if entity else name.lower()
