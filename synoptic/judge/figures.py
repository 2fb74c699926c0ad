"""Figures as they can be compared: what is counted, of which kind, and between which bounds it may lie."""

import re
from dataclasses import dataclass

from synoptic.judge.sides import Side
from synoptic.lexicon.numbers import CURRENCIES, MODIFIERS
from synoptic.lexicon.tolls import NO_PERSONS, PERSON_ENDINGS, PERSONS, SCOPES, TOLL_OF
from synoptic.model import Quantity, Statement, Timex, TimexType

_MONEY = frozenset(CURRENCIES.values())
_MEASURES = frozenset({"metre", "square metre", "kilogram", "percent", "km/h", "megawatt", "pound"})
# How far a figure so introduced may lie from what is meant, as shares of it: news writes "almost 50" of 48 and 46, "more than 100" of 112.
_BOUNDS = {"": (1.0, 1.0), "about": (0.88, 1.12), "under": (0.85, 1.0), "over": (1.0, 1.25), "least": (1.0, float("inf")), "most": (0.0, 1.0)}
_TIMEX_MODIFIERS = {"APPROX": "about", "LESS_THAN": "under", "EQUAL_OR_LESS": "most", "MORE_THAN": "over", "EQUAL_OR_MORE": "least"}
# A figure in another unit is as good as equal within this share: units are converted and then rounded.
_CONVERTED = 0.1
# Round figures from here on stand for their neighbours even with one digit ("40,000" of 38,500).
_LARGE = 1000
_SECONDS = {"Y": 31557600.0, "M": 2629800.0, "W": 604800.0, "D": 86400.0}
_CLOCK_SECONDS = {"H": 3600.0, "M": 60.0, "S": 1.0}
_DURATION = re.compile(r"P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?")
# A toll word counts for a figure from at most so many steps up the tree.
_REACH = 4


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a side.

    `kind` is person, money, percent, time, a base unit, or the lemma of what is counted; `toll` what happened to them, or "";
    `part` whether it counts some of a whole named before ("two of them"); `unit` is as written, `statement` where it stands.
    """

    low: float
    high: float
    kind: str
    toll: str
    part: bool
    modifier: str
    unit: str
    words: str
    digits: int
    statement: str


def figures_of(side: Side) -> list[Figure]:
    """The figures of a side's statements: quantities and durations, each once."""
    found: dict[tuple[int, int], Figure] = {}
    for statement in side.statements:
        for quantity in statement.quantities:
            found.setdefault(quantity.span, _figure(side, statement, quantity))
    for timex in side.times:
        seconds = duration(timex.value) if timex.type is TimexType.DURATION else None
        if seconds:
            modifier = _TIMEX_MODIFIERS.get(timex.modifier, "")
            found.setdefault(timex.span, Figure(seconds, seconds, "time", "", False, modifier, "", timex.text, _digits(timex.text), ""))
    return [found[span] for span in sorted(found)]


def duration(value: str) -> float | None:
    """Seconds of a TIMEX3 duration, None where it names none.

    >>> [duration(value) for value in ("PT40M", "P2.5Y", "PXD")]
    [2400.0, 78893950.0, None]
    """
    match = _DURATION.fullmatch(value)
    if not match or not any(match.groups()):
        return None
    factors = (*_SECONDS.values(), *_CLOCK_SECONDS.values())
    return sum(float(number) * factor for number, factor in zip(match.groups(), factors, strict=True) if number)


def _figure(side: Side, statement: Statement, quantity: Quantity) -> Figure:
    inside = [token for token in side.tokens if quantity.span.start <= token.start < quantity.span.end]
    head = inside[-1].index if inside else statement.predicate
    toll = toll_of(side, head, quantity.unit, set(statement.tokens))
    return Figure(
        low=quantity.value,
        high=quantity.high,
        kind=_kind(quantity.unit, toll),
        toll=toll,
        part=_is_part(side, head),
        modifier=quantity.modifier,
        unit=re.sub(r"[\W\d_]+", " ", quantity.text).strip().lower(),
        words=_with_modifier(side, quantity),
        digits=_digits(quantity.text),
        statement=statement.id,
    )


def _kind(unit: str, toll: str) -> str:
    if unit in _MONEY:
        return "money"
    if unit in _MEASURES:
        return unit
    if is_person(unit) or (toll and (not unit or TOLL_OF.get(unit) == toll)):
        return "person"
    return unit


def is_person(noun: str) -> bool:
    """Whether a noun's lemma counts persons, by list and ending."""
    return noun in PERSONS or (noun.endswith(PERSON_ENDINGS) and noun not in NO_PERSONS and len(noun) > len("after"))


def toll_of(side: Side, index: int, unit: str, within: set[int]) -> str:
    """What happened to those counted at a token, by the nearest toll word up the tree or beside the way up; "" where none stands."""
    if unit in TOLL_OF and unit not in PERSONS:
        return TOLL_OF[unit]
    reading, current = side.reading, index
    for _ in range(_REACH):
        near = [current, *(child for child in reading.children[current] if reading.tokens[child].dep not in {"conj", "advcl", "relcl", "nsubj"})]
        for place in near:
            toll = TOLL_OF.get(reading.tokens[place].lemma)
            if toll and place in within:
                return toll
        parent = reading.tokens[current].head
        if parent == current or parent not in within:
            break
        current = parent
    return TOLL_OF.get(unit, "")


def _is_part(side: Side, index: int) -> bool:
    """Whether the figure counts some of a whole: "two of them", "four of the officers"."""
    for child in side.reading.children[index]:
        if side.reading.tokens[child].lemma == "of":
            return any(
                side.reading.tokens[grandchild].pos == "PRON" or any(side.reading.tokens[c].pos in {"DET", "PRON"} for c in side.reading.children[grandchild])
                for grandchild in side.reading.children[child]
            )
    return False


def _with_modifier(side: Side, quantity: Quantity) -> str:
    """The quantity's words with those that soften or bound it."""
    tokens = [token for token in side.tokens if token.end <= quantity.span.start][-3:]
    for n in range(len(tokens)):
        words = side.words(tokens[n].start, quantity.span.start)
        if words.strip().lower() in MODIFIERS:
            return words + quantity.text
    return quantity.text


def _digits(text: str) -> int:
    """How many digits of a figure say something: "1,800" has two, "twelve" one."""
    match = re.search(r"\d[\d.,]*", text)
    return len(re.sub(r"\D", "", match.group()).strip("0")) or 1 if match else 1


def comparable(one: Figure, other: Figure) -> bool:
    """Whether two figures can speak to the same question: the same kind, the same fate, both a part or neither."""
    if one.kind != other.kind or one.part != other.part:
        return False
    return one.toll == other.toll or not one.toll or not other.toll


def other_scope(one: Figure, other: Figure) -> bool:
    """Whether the one counts some of those whom the other counts: the injured, and those treated in hospital."""
    return (one.toll, other.toll) in SCOPES


def compatible(one: Figure, other: Figure) -> bool:
    """Whether both figures can hold of the same count: equal, rounded, or each within the other's bounds."""
    if one.kind == "money" and one.unit != other.unit and _currency(one) != _currency(other):
        return True
    if bounds(one)[0] <= bounds(other)[1] and bounds(other)[0] <= bounds(one)[1]:
        return True
    if one.kind in _MEASURES | {"time"} and one.unit != other.unit and abs(one.high - other.high) <= _CONVERTED * max(one.high, other.high):
        return one.kind != "percent"
    return rounds_to(one, other) or rounds_to(other, one)


def _currency(figure: Figure) -> str:
    """The sign or word that names the currency; amounts of two are not converted here, so they are never in conflict."""
    words = re.findall(r"[$€£¥₹₽₴]|[a-z]+", figure.words.lower())
    named = [CURRENCIES[word.rstrip("s")] if word.rstrip("s") in CURRENCIES else CURRENCIES[word] for word in words if word.rstrip("s") in CURRENCIES or word in CURRENCIES]
    return named[-1] if named else ""


def bounds(figure: Figure) -> tuple[float, float]:
    """Least and greatest value the figure may stand for."""
    low, high = _BOUNDS.get(figure.modifier, (1.0, 1.0))
    return figure.low * low, figure.high * high


def rounds_to(exact: Figure, rounded: Figure) -> bool:
    """Whether `rounded`, without saying so, is `exact` with fewer digits: 2.2 billion of 2.24 billion, 40,000 of 38,500; not 3 of 2."""
    if rounded.digits >= exact.digits or rounded.low != rounded.high or (rounded.digits == 1 and rounded.high < _LARGE):
        return False
    step = 10.0 ** (len(str(int(rounded.high))) - rounded.digits)
    return abs(exact.high - rounded.high) <= step / 2


def apart(one: Figure, other: Figure) -> float:
    """How far two figures lie from one another, as a share of the greater; 1 where one is nothing."""
    top = max(abs(one.high), abs(other.high))
    return abs(one.high - other.high) / top if top else 0.0


def seconds_of(timex: Timex) -> float | None:
    """Seconds into the day of a clock time, None for anything else."""
    match = re.search(r"T(\d\d):?(\d\d)?", timex.value)
    return int(match[1]) * 3600 + int(match[2] or 0) * 60 if match else None
