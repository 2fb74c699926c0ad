"""Figures that count some of a whole, or what comes on top: "two of them", "six more bodies", "three shots came first"."""

import re

from synoptic.judge.figures.counts import is_person
from synoptic.judge.figures.fates import toll_of
from synoptic.judge.sides import Side
from synoptic.model import Quantity, Statement

_PART = re.compile(r"^\S+(?: \S+)? of (?:(them|those|these|whom|which)\b|(?:the|his|her|its|their)(?: \S+)? (\w+))", re.IGNORECASE)
# "Eight of the injured" counts no injured; "four of their comrades were wounded" does.
_AFFLICTED = frozenset("injured wounded hurt dead killed missing victims casualties arrested detained survivors evacuees".split())
_PART_REACH = 30
# Of what comes in turn each is a part.
_ORDER = frozenset({"first", "then", "next", "afterwards", "last"})
# "Six more bodies": what comes on top, no total.
_MORE = re.compile(r"\b(?:more|another|additional|further|extra|other|others)\b", re.IGNORECASE)
_OTHERS = re.compile(r"\bothers?$", re.IGNORECASE)


def counts_some(side: Side, statement: Statement, quantity: Quantity, toll: str) -> bool:
    """Whether a quantity counts some of a whole; "two others were hurt" does so only where others of that fate were told before."""
    of_all = toll and _counts_others(quantity) and not _told_before(side, statement, quantity, toll)
    return _is_stage(side, statement, quantity) or (_is_part(side, quantity) and not of_all)


def _is_part(side: Side, quantity: Quantity) -> bool:
    """Whether the figure counts some of a whole, or what comes on top: "two of them", "six more bodies", "two others"."""
    start, end = quantity.span
    before = side.words(max(0, start - len(" additional ")), start).split()[-1:]
    part = _PART.search(side.words(start, end + _PART_REACH))
    things = quantity.unit and not is_person(quantity.unit) and "of the " in (part.group().lower() if part else "")
    told = part and (part.group(1) or things or any(word.lower() in _AFFLICTED for word in part.group().split()))
    return bool(told or _MORE.search(" ".join((*before, quantity.text))))


def _is_stage(side: Side, statement: Statement, quantity: Quantity) -> bool:
    """Whether a clause tells of so many that they came first, or after others: "three shots came first, then a pause"."""
    reading = side.reading
    order = any(reading.tokens[i].lemma in _ORDER and reading.tokens[i].dep == "advmod" for i in reading.children[statement.predicate])
    return order and quantity.span.start < reading.tokens[statement.predicate].start


def _counts_others(quantity: Quantity) -> bool:
    """Whether "others" are counted: those that nothing befell that was told before, or some more of the same."""
    return bool(_OTHERS.search(quantity.text))


def _told_before(side: Side, statement: Statement, quantity: Quantity, toll: str) -> bool:
    """Whether the sentence or the one before it counts others of the same fate already: "five died at once, two others in hospital"."""
    near = (entry for entry in side.annotated.statements if entry.sentence in {statement.sentence, statement.sentence - 1})
    return any(
        toll_of(side, _last_token(side, earlier), earlier.unit, set(entry.tokens)) == toll
        for entry in near
        for earlier in entry.quantities
        if earlier.span.start < quantity.span.start
    )


def _last_token(side: Side, quantity: Quantity) -> int:
    """Index of the last token of a quantity of the side's article."""
    return next((token.index for token in reversed(side.reading.tokens) if quantity.span.start <= token.start < quantity.span.end), 0)
