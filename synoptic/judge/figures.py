"""Figures as they can be compared: what is counted, of which kind, and between which bounds it may lie."""

import math
import re
from dataclasses import dataclass

from synoptic.judge.sides import Side
from synoptic.judge.wording import same_thing
from synoptic.lexicon.numbers import CURRENCIES, MAGNITUDES, MODIFIERS, WORDS
from synoptic.lexicon.tolls import ANYBODY, NO_PERSONS, PERSON_ENDINGS, PERSONS, SCOPES, TOLL_OF
from synoptic.model import Quantity, Statement, Timex, TimexType

_MONEY = frozenset(CURRENCIES.values())
_MEASURES = frozenset({"metre", "square metre", "kilogram", "percent", "km/h", "megawatt", "pound"})
# How far a figure so introduced may lie from what is meant, as shares of it: news writes "almost 50" of 48 and 46, "more than 100" of 112.
_BOUNDS = {"": (1.0, 1.0), "about": (0.88, 1.12), "under": (0.85, 1.0), "over": (1.0, 1.25), "least": (1.0, 1.25), "most": (0.8, 1.0)}
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
# "Dozens", "tens of thousands": from the word's own value to where the next word would begin.
_VAGUE = re.compile(r"(?:(?:tens|hundreds|thousands) of )?(?:dozens|tens|hundreds|thousands|millions|billions)\b", re.IGNORECASE)
_VAGUE_REACH = 20.0
_RATIO = re.compile(r"(\w+)[\s-]+in[\s-]+(\w+)", re.IGNORECASE)
_PART = re.compile(r"^\S+(?: \S+)? of (?:the|them|those|these|his|her|its|their|whom|which)\b", re.IGNORECASE)
_PART_REACH = 10
# "A day" that says how often, or how long without counting, is no duration to compare.
_UNCOUNTED = re.compile(r"(?:an?|each|every|per|the) \w+$", re.IGNORECASE)
_OFFSET = re.compile(r"\s+(after|before|later|behind|ago|earlier|ahead|into|from now)\b", re.IGNORECASE)
_AGED_NAME = re.compile(r"(\b[^\W\d_a-z][\w'’-]+)\s*[,(]\s*(?:aged\s+)?$")
_AGE_ENDS = re.compile(r"[,).;]|$")
_YEAR_OLD = re.compile(r"\S+[ -]years?[ -]old\b(?:\s+((?:[^\W\d_a-z][\w'’-]+\s?)+))?")
_AGE_REACH = 40
_OLDEST = 120
# "Six more bodies": what comes on top, no total.
_MORE = re.compile(r"\b(?:more|another|additional|further|extra|other|others)\b", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:not|rather than|instead of)\s+$", re.IGNORECASE)
_MANY_TIMES = 20.0
_PERCENT = re.compile(r"\S+\s?(?:%|per\s?cent\b|percent)", re.IGNORECASE)
# "Per 1,000 cubic metres": the figure says by what another is counted, not how much.
_PER = re.compile(r"\b(?:per|for (?:each|every))\s+$")
# Characters after a figure in which its "a year" may stand.
_RATE_REACH = 40
# What makes a figure a rate: 2 billion a year is no total of 2 billion.
_RATE = re.compile(r"(?:\s+of)?(?:\s+\w+)?\s+(?:a|an|per|each|every)\s+(?:second|minute|hour|day|night|week|month|quarter|year|head|person|litre|liter|barrel|tonne|ton|share)\b|\s+(?:hourly|daily|weekly|monthly|yearly|annually)\b")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a side.

    `kind` is person, money, percent, time, a base unit, or the lemma of what is counted; `toll` what happened to them, or "";
    `part` whether it counts some of a whole named before ("two of them"); `rate` whether it counts by time or head; `denied` whether it is named to be set right ("154, not 112"); `unit` is as written, `noun` its lemma,
    `predicate` that of the clause it stands in, `statement` its id.
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
    noun: str = ""
    predicate: str = ""
    statement: str = ""
    rate: bool = False
    denied: bool = False


def figures_of(side: Side) -> list[Figure]:
    """The figures of a side's statements: quantities and durations, each once."""
    found: dict[tuple[int, int], Figure] = {}
    for statement in side.statements:
        for quantity in statement.quantities:
            if not _PER.search(side.words(max(0, quantity.span.start - len("for every ")), quantity.span.start)):
                found.setdefault(quantity.span, _figure(side, statement, quantity))
    for timex in side.times:
        counted = timex.type is TimexType.DURATION and not _UNCOUNTED.match(timex.text)
        seconds = duration(timex.value) if counted else None
        if seconds:
            modifier = _TIMEX_MODIFIERS.get(timex.modifier, "")
            found.setdefault(timex.span, Figure(seconds, seconds, f"time {_offset(side, timex.span.end)}".strip(), "", False, modifier, "", timex.text, _digits(timex.text)))
    return [found[span] for span in sorted(found) if not any(other != span and other[0] <= span[0] and span[1] <= other[1] for other in found)]


def _offset(side: Side, end: int) -> str:
    """The word by which a stretch of time tells how far one event lies from another ("half an hour behind schedule"); "" where it lasts."""
    match = _OFFSET.match(side.words(end, end + len(" behind schedule")))
    return match.group(1).lower() if match else ""


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
    ratio = _ratio(quantity.text)
    if ratio:
        return Figure(*ratio, "ratio", "", False, quantity.modifier, "", quantity.text, 1)
    age = _age(side, quantity)
    if age:
        return Figure(quantity.value, quantity.high, f"age of {age}", "", False, quantity.modifier, "", quantity.text, _digits(quantity.text), statement=statement.id)
    vague = _VAGUE.match(_vague_words(side, quantity))
    low, high = (_vague_value(vague.group()), _vague_value(vague.group()) * _VAGUE_REACH) if vague else (quantity.value, quantity.high)
    return Figure(
        low=low,
        high=high,
        kind="percent" if _PERCENT.match(side.words(quantity.span.start, quantity.span.end + len(" per cent"))) else _kind(quantity.unit, toll),
        toll=toll,
        part=_is_part(side, quantity) or bool(_MORE.search(_nearby(side, quantity))),
        modifier=quantity.modifier,
        unit=re.sub(r"[\W\d_]+", " ", quantity.text).strip().lower(),
        words=_with_modifier(side, quantity),
        digits=_digits(quantity.text),
        noun=quantity.unit,
        statement=statement.id,
        predicate=side.reading.tokens[statement.predicate].lemma,
        denied=bool(_DENIED.search(side.words(max(0, quantity.span.start - len("and not ")), quantity.span.start))),
        rate=bool(_RATE.match(side.words(quantity.span.end, quantity.span.end + _RATE_REACH))),
    )


def _kind(unit: str, toll: str) -> str:
    if unit in _MONEY:
        return "money"
    if unit in _MEASURES:
        return unit
    if is_person(unit) or (toll and (not unit or TOLL_OF.get(unit) == toll)):
        return "person"
    return unit


def _age(side: Side, quantity: Quantity) -> str:
    """Whose age the figure is, in lower case: "Hasan Tolle, 52,", "Tolle (52)", "52-year-old Tolle"; "" where it is no age."""
    before, after = side.words(max(0, quantity.span.start - _AGE_REACH), quantity.span.start), side.words(quantity.span.start, quantity.span.end + _AGE_REACH)
    if not quantity.unit and quantity.high < _OLDEST:
        match = _AGED_NAME.search(before)
        if match and _AGE_ENDS.match(side.words(quantity.span.end, quantity.span.end + 2)):
            return _bearer(side, quantity.span.start - len(before) + match.start(1), match.group(1))
    match = _YEAR_OLD.match(after)
    if match:
        return (match.group(1) or "").split(" ")[-1].lower() or "somebody"
    return ""


def _bearer(side: Side, start: int, name: str) -> str:
    """The entity a name at a place stands for, or the name in lower case where `link` knows none."""
    token = next((token for token in side.tokens if token.start == start), None)
    entity = side.entity_of(token.index) if token else None
    return entity.id if entity else name.lower()


def _ratio(words: str) -> tuple[float, float] | None:
    """The share that "one in three" names, as lowest and highest value; None where the words name none."""
    match = _RATIO.match(words)
    if not match:
        return None
    part, whole = (WORDS.get(word.lower()) or (float(word) if word.isdecimal() else None) for word in match.groups())
    return (part / whole, part / whole) if part and whole and part < whole else None


def _vague_words(side: Side, quantity: Quantity) -> str:
    """The quantity's words with a "tens of" that stands before them."""
    before = side.words(max(0, quantity.span.start - len("thousands of ")), quantity.span.start)
    match = re.search(r"(?:tens|hundreds|thousands) of $", before, re.IGNORECASE)
    return (match.group() if match else "") + quantity.text


def _vague_value(words: str) -> float:
    """Where a vague number begins.

    >>> [_vague_value(words) for words in ("dozens", "tens of thousands")]
    [12.0, 10000.0]
    """
    value = 1.0
    for word in words.lower().split():
        value *= {"tens": 10.0}.get(word) or MAGNITUDES.get(word, 1.0)
    return value


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
            if toll and (place in within or place == current):
                return toll
        parent = reading.tokens[current].head
        if parent == current or (parent not in within and reading.tokens[current].dep != "xcomp"):
            break
        current = parent
    return TOLL_OF.get(unit, "")


def _is_part(side: Side, quantity: Quantity) -> bool:
    """Whether the figure counts some of a whole: "two of them", "four of the officers"."""
    start, end = quantity.span
    return bool(_PART.search(side.words(start, end + _PART_REACH)[: end - start + _PART_REACH]))


def _nearby(side: Side, quantity: Quantity) -> str:
    """The quantity's words with the one before."""
    before = side.words(max(0, quantity.span.start - len(" additional ")), quantity.span.start).split()
    return " ".join((*before[-1:], quantity.text))


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


def comparable(one: Figure, other: Figure, *, parts: bool = True) -> bool:
    """Whether two figures can speak to the same question: the same kind, the same fate, and with `parts` no part against a whole.

    Two parts of one whole ("nineteen of the injured", "eight of the injured") are comparable only where the same is said of them.
    """
    if one.rate != other.rate or not _same_kind(one.kind, other.kind, bare=not parts):
        return False
    if parts and (one.part != other.part or (one.part and one.predicate != other.predicate)):
        return False
    return one.toll == other.toll or not one.toll or not other.toll


def _same_kind(one: str, other: str, *, bare: bool) -> bool:
    """Whether two kinds of figures count alike; with `bare`, a figure that names nothing may count anything but money and measures."""
    named = _MEASURES | {"money", "ratio"} | {kind for kind in (one, other) if kind.startswith(("time", "age of "))}
    if one == other:
        return bool(one) or bare
    if bare and not (one and other):
        return not {one, other} & named
    return bool(one and other) and not {one, other} & (named | {"person"}) and same_thing(one, other)


def open_ended(one: Figure, other: Figure) -> bool:
    """Whether one figure is a bound that the other keeps, however far beyond: "at least nine", and 23 in the end."""
    low, high = sorted((one, other), key=lambda figure: figure.high)
    return low.modifier in {"least", "over"} or high.modifier in {"most"}


def same_count(one: Figure, other: Figure) -> bool:
    """Whether two figures of people count the same ones, as far as the nouns and their fate tell."""
    nouns = one.unit, other.unit
    return bool(one.toll and one.toll == other.toll) or one.noun == other.noun or bool({one.noun, other.noun, *nouns} & ANYBODY) or not all(nouns)


def other_scope(one: Figure, other: Figure) -> bool:
    """Whether the one counts some of those whom the other counts: the injured, and those treated in hospital."""
    return (one.toll, other.toll) in SCOPES


def compatible(one: Figure, other: Figure) -> bool:
    """Whether both figures can hold of the same count: equal, rounded, or each within the other's bounds.

    A chance of one in three to lose is one of two in three to win.
    """
    if one.kind == "money" and one.unit != other.unit and _currency(one) != _currency(other):
        return True
    if one.kind == "ratio" and math.isclose(one.low + other.low, 1.0):
        return True
    if bounds(one)[0] <= bounds(other)[1] and bounds(other)[0] <= bounds(one)[1]:
        return True
    if (one.kind in _MEASURES or one.kind.startswith("time")) and one.unit != other.unit and abs(one.high - other.high) <= _CONVERTED * max(one.high, other.high):
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


def far_apart(one: Figure, other: Figure) -> bool:
    """Whether one figure is many times the other, so that they hardly measure one thing."""
    return max(one.high, other.high) > _MANY_TIMES * min(one.low, other.low)


def seconds_of(timex: Timex) -> float | None:
    """Seconds into the day of a clock time, None for anything else."""
    match = re.search(r"T(\d\d):?(\d\d)?", timex.value)
    return int(match[1]) * 3600 + int(match[2] or 0) * 60 if match else None
