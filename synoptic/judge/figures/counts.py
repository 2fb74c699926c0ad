"""What a quantity counts, as its words in the article tell: persons or things, their fate, an age, a part, a rate."""

import re
from typing import NamedTuple

from synoptic.judge.figures.occasions import MULTIPLE, OCCASION, multiplies
from synoptic.judge.sides import Side
from synoptic.lexicon.numbers import CURRENCIES, MAGNITUDES, MODIFIERS
from synoptic.lexicon.times import SECONDS
from synoptic.lexicon.tolls import ANYBODY, NO_PERSONS, PERSON_ENDINGS, PERSONS, TOLL_OF
from synoptic.model import Quantity, Span, Statement

MONEY = frozenset(CURRENCIES.values())
MEASURES = frozenset({"metre", "square metre", "kilogram", "percent", "km/h", "megawatt", "pound"})
_PART = re.compile(r"^\S+(?: \S+)? of (?:(them|those|these|whom|which)\b|(?:the|his|her|its|their)(?: \S+)? (\w+))", re.IGNORECASE)
# "Eight of the injured" counts no injured; "four of their comrades were wounded" does.
_AFFLICTED = frozenset("injured wounded hurt dead killed missing victims casualties arrested detained survivors evacuees".split())
_PART_REACH = 30
# Of what comes in turn each is a part.
_ORDER = frozenset({"first", "then", "next", "afterwards", "last"})
# "Six more bodies": what comes on top, no total.
_MORE = re.compile(r"\b(?:more|another|additional|further|extra|other|others)\b", re.IGNORECASE)
_OTHERS = re.compile(r"\bothers?$", re.IGNORECASE)
_AGED_NAME = re.compile(r"(\b[^\W\d_a-z][\w'’-]+)\s*[,(]\s*(?:aged\s+)?$")
_AGE_ENDS = re.compile(r"[,).;]|$")
_YEAR_OLD = re.compile(r"\S+[ -]years?[ -]old\b(?:\s+((?:[^\W\d_a-z][\w'’-]+\s?)+))?")
_AGE_REACH = 40
_OLDEST = 120
_DENIED = re.compile(r"\b(?:not|rather than|instead of)\s+(?:the\s+)?$", re.IGNORECASE)
_PERCENT = re.compile(r"\S+\s?(?:%|per\s?cent\b|percent)", re.IGNORECASE)
# "Per 1,000 cubic metres": the figure says by what another is counted, not how much.
_PER = re.compile(r"\b(?:per|for (?:each|every))\s+$")
# What makes a figure a rate: 2 billion a year is no total of 2 billion.
_ADVERBS = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annually": "year"}
_RATE = re.compile(
    r"(?:\s+of)?(?:\s+[^\W\d_]+)?\s+(?:a|an|per|each|every|for (?:each|every))\s+(?:([\d,]+|hundred|thousand|million)\s+)?"
    rf"(?:(?:cubic|square)\s+)?({'|'.join(SECONDS)}|head|person|litre|liter|gallon|barrel|tonne|ton|share|cube|met(?:re|er)|mile|kilomet(?:re|er))s?\b"
)
# Gas is sold by the thousand cubic metres, "cubes" for short.
_SAME_DIVISOR = {"cube": "metre", "meter": "metre", "liter": "litre", "kilometer": "kilometre", "head": "person"}
_RATE_ADVERB = re.compile(rf"\s+({'|'.join(_ADVERBS)})\b")
# Characters after a figure in which its "a year" may stand.
_RATE_REACH = 40
# "Six-year-old", "six years old", "aged six".
_OLD = re.compile(r"[\s-]+(?:old|of age)\b", re.IGNORECASE)
# "The previous offer was 70 dollars", "an initial 70-dollar offer": what was, beside what is.
_EARLIER = re.compile(
    r"\b(?:previous|earlier|initial|original|prior|former)\s+(?:(?:\w+\s+)?\w+(?:\s+(?:of|was|were|at|is)\b[^.;]*)?\s*)?$", re.IGNORECASE
)
_EARLIER_REACH = 40
_SHARE_OF_PRICE = re.compile(r"(?:\s+(?:per|a|an|each)\s+\w+)?\s+in\s+(?:\w+\s+)?(cash|stock|shares|debt|equity|bonds|loans)\b", re.IGNORECASE)
_OFFSET = re.compile(r"\s+(after|before|later|behind(?= schedule)|ago|earlier|ahead|into|from now)\b", re.IGNORECASE)


def kind_of(side: Side, quantity: Quantity, toll: str) -> str:
    """What is counted: person, money, percent, a base unit, or the lemma of the thing; "" where nothing is named."""
    unit = quantity.unit
    if unit == "time":
        return MULTIPLE if multiplies(side, quantity.span.end) else OCCASION
    if _PERCENT.match(side.words(quantity.span.start, quantity.span.end + len(" per cent"))):
        return "percent"
    if unit in MONEY:
        return "money"
    if is_person(unit) or (toll and unit in ANYBODY) or (toll and (not unit or TOLL_OF.get(unit) == toll)):
        return "person"
    return unit


def is_person(noun: str) -> bool:
    """Whether a noun's lemma counts persons, by list and ending."""
    return noun in PERSONS or (noun.endswith(PERSON_ENDINGS) and noun not in NO_PERSONS and len(noun) > len("after"))


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


def is_age(side: Side, span: Span) -> bool:
    """Whether a stretch of years tells how old somebody or something is: "six-year-old", "six years old"."""
    words = side.words(*span)
    return words.lower().endswith("old") or bool(_OLD.match(side.words(span.end, span.end + len(" of age "))))


def _bearer(side: Side, start: int, name: str) -> str:
    """The entity a name at a place stands for, or the name in lower case where `link` knows none."""
    token = next((token for token in side.tokens if token.start == start), None)
    entity = side.entity_of(token.index) if token else None
    return entity.id if entity else name.lower()


def is_part(side: Side, quantity: Quantity) -> bool:
    """Whether the figure counts some of a whole, or what comes on top: "two of them", "six more bodies", "two others"."""
    start, end = quantity.span
    before = side.words(max(0, start - len(" additional ")), start).split()[-1:]
    part = _PART.search(side.words(start, end + _PART_REACH))
    things = quantity.unit and not is_person(quantity.unit) and "of the " in (part.group().lower() if part else "")
    told = part and (part.group(1) or things or any(word.lower() in _AFFLICTED for word in part.group().split()))
    return bool(told or _MORE.search(" ".join((*before, quantity.text))))


def is_stage(side: Side, statement: Statement, quantity: Quantity) -> bool:
    """Whether a clause tells of so many that they came first, or after others: "three shots came first, then a pause"."""
    reading = side.reading
    order = any(reading.tokens[i].lemma in _ORDER and reading.tokens[i].dep == "advmod" for i in reading.children[statement.predicate])
    return order and quantity.span.start < reading.tokens[statement.predicate].start


def is_designation(side: Side, quantity: Quantity) -> bool:
    """Whether a bare number tells one of a kind from the others behind a name: "the Osprey 2 update"."""
    tokens = side.reading.tokens
    number = next((token for token in side.tokens if token.start == quantity.span.start), None)
    if not number or not number.index or number.text[:1] not in "123456789" or "," in number.text:
        return False
    name, noun = tokens[number.index - 1], tokens[number.head]
    one_phrase = noun.index in {name.index, name.head} or name.head == number.index
    return name.pos == "PROPN" and name.end + 1 == number.start and one_phrase and noun.tag not in {"NNS", "NNPS"}


def counts_others(quantity: Quantity) -> bool:
    """Whether "others" are counted: those that nothing befell that was told before, or some more of the same."""
    return bool(_OTHERS.search(quantity.text))


class Rate(NamedTuple):
    """By what a figure counts, "" for a plain total, and the divisor that makes it a figure a second or a head."""

    name: str
    per: float


def rate_of(side: Side, quantity: Quantity) -> Rate:
    """What makes a figure a rate: "2 billion a year", "300 cubic metres per second", "310 dollars per thousand cubic metres"."""
    after = side.words(quantity.span.end, quantity.span.end + _RATE_REACH)
    adverb = _RATE_ADVERB.match(after)
    if adverb:
        return Rate("time", SECONDS[_ADVERBS[adverb.group(1)]])
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


def joint_of(side: Side, quantity: Quantity) -> str:
    """The word that tells a change from where it ends: "by" of "up by half a per cent", "to" of "raised to 7.25", "from" of "from 7".

    "earlier" for what was before ("a previous offer of 70 dollars"), "in stock" for a part of a price ("22 dollars in stock"); "" for any other.
    """
    share = _SHARE_OF_PRICE.match(side.words(quantity.span.end, quantity.span.end + _EARLIER_REACH))
    if share:
        return f"in {share.group(1).lower()}"
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
