"""The figures of a side: its quantities and stretches of time, with what each counts."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from synoptic.judge.figures.ages import age_of, is_age, turned
from synoptic.judge.figures.bearers import bearers_of
from synoptic.judge.figures.counts import digits_of, is_denied, is_divisor, joint_of, kind_of, offset_of, with_modifier
from synoptic.judge.figures.courses import Mark, marks_of
from synoptic.judge.figures.fates import fate_of
from synoptic.judge.figures.occasions import OCCASION, Occasions, occasions_of
from synoptic.judge.figures.parts_of_wholes import counts_some
from synoptic.judge.figures.rates import KM_H, Rate, rate_of
from synoptic.judge.figures.shares import ratio_of, share_of, vague_range
from synoptic.judge.figures.stretches import stretch_from
from synoptic.judge.kept import once_a_side, once_a_statement
from synoptic.judge.sides import Side, predicate_of
from synoptic.lexicon.numbers import MEASURES
from synoptic.lexicon.times import SECONDS
from synoptic.model import Quantity, Span, Statement, Timex, TimexType

_TIMEX_MODIFIERS = {"APPROX": "about", "LESS_THAN": "under", "EQUAL_OR_LESS": "most", "MORE_THAN": "over", "EQUAL_OR_MORE": "least"}
ANYBODYS_AGE = "age of somebody"
# By the letter of a TIMEX3 duration; "M" is a month or a minute, and has none.
SECONDS_OF = {"Y": SECONDS["year"], "W": SECONDS["week"], "D": SECONDS["day"], "H": SECONDS["hour"]}
# "A day" that says how often, or how long without counting, is no duration to compare.
_UNCOUNTED = re.compile(r"(?:an?|each|every|per|the) \w+$", re.IGNORECASE)
# Labels by which a number hangs on what it counts, and the parts that this may play.
_WITHIN_A_PHRASE = frozenset({"nummod", "quantmod", "compound", "amod"})
_ROLES = {"nsubj": "subject", "nsubjpass": "subject", "dobj": "object", "attr": "object"}
# "Police put the crowd at 20,000": verbs by which a figure is given for something.
_PUTTING = frozenset("put estimate set fix number reckon".split())
_LETTERS = re.compile(r"[\W\d_]+")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a side, at least `low` and at most `high`.

    `kind` is person, money, percent, time, ratio, "age of" somebody, a base unit, or the lemma of what is counted; `toll` what happened to
    them, or ""; `modifier` as a quantity's; `unit` as written, `noun` its lemma; `digits` how many of its digits say something.
    `part` is true where it counts some of a whole, `denied` where it is named to be set right; `rate` says by what
    it counts ("time", "person"), or "".
    `predicate` is that of its clause, `statement` the clause's id where it is a count's, `clause` the id whatever it tells, `bearers` the lemmas
    of the things it is told of, `joint` the "by", "to" or "at" before it, `role` the part that what it counts plays in the clause ("subject",
    "object"), or "".
    """

    low: float
    high: float
    kind: str
    words: str
    modifier: str = ""
    toll: str = ""
    unit: str = ""
    noun: str = ""
    digits: int = 1
    predicate: str = ""
    statement: str = ""
    part: bool = False
    rate: str = ""
    denied: bool = False
    bearers: frozenset[str] = frozenset()
    joint: str = ""
    role: str = ""
    clause: str = ""


@once_a_side
def figures_of(side: Side) -> Sequence[Figure]:
    """The figures of a side's statements, each once, in the order of the text."""
    found: dict[Span, Figure] = {}
    for statement in side.statements:
        found |= {span: figure for span, figure in _told(side, statement).items() if span not in found}
    for timex in side.times:
        stretch = _stretch(side, timex)
        if stretch:
            found.setdefault(timex.span, stretch)
    return [found[span] for span in sorted(found) if not any(other != span and other.holds(span) for other in found)]


@once_a_statement
def _told(side: Side, statement: Statement) -> Mapping[Span, Figure]:
    """The figures of one statement's quantities."""
    alone = side.case.only(statement)
    counted = (quantity for quantity in statement.quantities if not is_divisor(alone, quantity))
    told = {quantity.span: _of_quantity(alone, statement, quantity) for quantity in counted}
    told |= {found.span: _occasion(alone, statement, found) for found in occasions_of(alone, statement)}
    return told | {found.span: _mark(alone, statement, found) for found in marks_of(alone, statement)}


def _occasion(side: Side, statement: Statement, found: Occasions) -> Figure:
    return Figure(
        found.times,
        found.times,
        OCCASION,
        found.words,
        found.modifier,
        predicate=predicate_of(side, statement),
        statement=statement.id,
        clause=statement.id,
    )


def _mark(side: Side, statement: Statement, found: Mark) -> Figure:
    return Figure(
        found.value,
        found.value,
        found.kind,
        found.words,
        unit="S" if found.kind == "time" else "",
        digits=digits_of(found.words),
        predicate=predicate_of(side, statement),
        bearers=bearers_of(side, found.span, ""),
        clause=statement.id,
    )


def _stretch(side: Side, timex: Timex) -> Figure | None:
    if timex.type is not TimexType.DURATION or _UNCOUNTED.match(timex.text):
        return None
    whole = stretch_from(side, timex)
    if not whole:
        return None
    holder = _holder(side, timex)
    if is_age(side, timex.span):
        years = whole.least / SECONDS_OF["Y"]
        return Figure(years, years, ANYBODYS_AGE, timex.text, digits=digits_of(timex.text), statement=holder.id, clause=holder.id)
    kind = f"time {offset_of(side, whole.span.end)}".strip()
    modifier, bearers, unit = whole.modifier or _TIMEX_MODIFIERS.get(timex.modifier, ""), bearers_of(side, timex.span, ""), timex.value[-1]
    return Figure(
        whole.least,
        whole.most,
        kind,
        side.words(*whole.span),
        modifier,
        unit=unit,
        digits=digits_of(timex.text),
        predicate=predicate_of(side, holder),
        bearers=bearers,
        clause=holder.id,
    )


def _holder(side: Side, timex: Timex) -> Statement:
    """The first of a side's statements that tells a time."""
    return next((statement for statement in side.statements if timex.id in statement.times), side.statements[0])


def _of_quantity(side: Side, statement: Statement, quantity: Quantity) -> Figure:
    share, ratio, age = share_of(quantity), ratio_of(quantity.text), age_of(side, quantity)
    if share:
        return _share(side, statement, quantity, share)
    if ratio:
        return Figure(ratio, ratio, "ratio", quantity.text, quantity.modifier, clause=statement.id)
    turning = turned(side, statement, quantity)
    if turning:
        whose, years = turning
        return replace(_age(statement, quantity, whose), low=years, high=years)
    return _age(statement, quantity, age) if age else _count(side, statement, quantity)


def _share(side: Side, statement: Statement, quantity: Quantity, share: float) -> Figure:
    return Figure(
        share,
        share,
        "percent",
        quantity.text,
        quantity.modifier or "about",
        digits=1,
        predicate=predicate_of(side, statement),
        statement=statement.id,
        clause=statement.id,
    )


def _age(statement: Statement, quantity: Quantity, whose: str) -> Figure:
    return Figure(
        quantity.value,
        quantity.high,
        f"age of {whose}",
        quantity.text,
        quantity.modifier,
        digits=digits_of(quantity.text),
        statement=statement.id,
        clause=statement.id,
    )


def _count(side: Side, statement: Statement, quantity: Quantity) -> Figure:
    """What a quantity counts or measures."""
    inside = [token for token in side.tokens if quantity.span.start <= token.start < quantity.span.end]
    toll = fate_of(side, quantity, inside[-1].index if inside else statement.predicate, set(statement.tokens))
    rate, kind, denied = rate_of(side, quantity), kind_of(side, quantity, toll), is_denied(side, quantity)
    low, high = (value / rate.per for value in vague_range(side, quantity) or (quantity.value, quantity.high))
    if kind == "metre" and rate.name == "time":
        low, high, kind, rate = low * KM_H, high * KM_H, "km/h", Rate("", 1.0)
    return Figure(
        low=low,
        high=high,
        kind=kind,
        words=with_modifier(side, quantity),
        modifier="under" if denied and kind in MEASURES else quantity.modifier,  # "not half a metre high"
        toll=toll,
        unit=_LETTERS.sub(" ", quantity.text).strip().lower(),
        noun=quantity.unit,
        digits=digits_of(quantity.text),
        predicate=predicate_of(side, statement),
        statement=statement.id,
        part=counts_some(side, statement, quantity, toll),
        rate=rate.name,
        denied=denied and kind not in MEASURES,
        bearers=bearers_of(side, quantity.span, quantity.unit),
        joint=joint_of(side, quantity),
        role=_role(side, quantity.span),
        clause=statement.id,
    )


def _role(side: Side, span: Span) -> str:
    """The part that what a figure counts plays in its clause: the noun it stands before, or the bare number."""
    tokens = side.reading.tokens
    inside = [token for token in side.tokens if span.start <= token.start < span.end]
    top = next((token for token in inside if not span.start <= tokens[token.head].start < span.end), None)
    while top and top.dep in _WITHIN_A_PHRASE and tokens[top.head] is not top:
        top = tokens[top.head]
    if top and top.dep == "pobj" and tokens[top.head].lemma == "at" and tokens[tokens[top.head].head].lemma in _PUTTING:
        return "object"
    return _ROLES.get(top.dep, "") if top else ""
