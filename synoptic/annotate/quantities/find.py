"""Numbers with their units: "14 trucks", "about 2.2 billion cubic metres", "one in three", "a dozen", "between 5 and 7 days"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from synoptic.annotate.quantities.counted import Counted, find_unit
from synoptic.annotate.quantities.number_words import LONGEST_NUMBER, number_end, words_of
from synoptic.annotate.quantities.numerals import RANGE_JOINTS, figure_unit, is_figure, read_number, read_range, read_ratio
from synoptic.annotate.quantities.uncounted import counts_nothing, joins_figure
from synoptic.lexicon.numbers import CURRENCIES, MAGNITUDES, MODIFIERS, UNITS, VAGUE
from synoptic.model import Quantity, Reading, Span, Token
from synoptic.text.marks import DASHES

# A modifier stands at most this many tokens before its number ("at least another 40").
_MODIFIER_REACH = 3
# "In", "-in-", "out of every": what stands between part and whole.
_RATIO_WORDS = frozenset({"in", "out", "of", "every"})
_LONGEST_JOINT = 3
# "80m-deep": metres, and no million.
_METRES = re.compile(r"\d+(?:\.\d+)?m", re.IGNORECASE)
_DIMENSIONS = frozenset("deep high long tall thick wide".split())
_MILLION = 1e6
# So many pounds are money; fewer may be a weight.
_POUNDS_OF_MONEY = 1e5
# What such a sum may be of; other nouns behind "of" are weighed. Words by which a sentence tells of weight or force.
_SUMS = frozenset("money cash debt aid funding taxpayer profit loss sale damage public investment saving tax revenue his her its their the".split())
_WEIGHING = frozenset("weigh weight thrust payload liftoff lift-off heavy ton tonne kilogram kg".split())


@dataclass(frozen=True, slots=True)
class _Number:
    """Tokens `[first, last)` that make one number, worth `value` to `high`."""

    first: int
    last: int
    value: float
    high: float


def find_quantities(reading: Reading, tokens: Sequence[int]) -> tuple[Quantity, ...]:
    """The quantities among some tokens of a reading, their indices in order; the caller leaves out what time expressions hold."""
    return tuple(_quantities(reading, tokens))


def _quantities(reading: Reading, tokens: Sequence[int]) -> Iterator[Quantity]:
    ends = _ends(tokens)
    free = 0
    for index in tokens:
        number = _number(reading, index, ends[index]) if index >= free else None
        if number:
            free = number.last
            quantity = _quantity(reading, number)
            if quantity:
                yield quantity


def _ends(tokens: Sequence[int]) -> dict[int, int]:
    """Each token's index → where the row of adjacent tokens it stands in ends."""
    ends: dict[int, int] = {}
    for index in reversed(tokens):
        ends[index] = ends.get(index + 1, index + 1)
    return ends


def _number(reading: Reading, first: int, end: int) -> _Number | None:
    """The number that begins at a token, a range or ratio where it is one."""
    end = min(end, first + 2 * LONGEST_NUMBER)
    last = number_end(reading, first, end)
    if last == first:
        return _vague(reading, first, end)
    words = words_of(reading, first, last)
    pair = _range(reading, first, last, end) or _ratio(reading, first, last, end)
    if pair:
        return pair
    both = words[0].replace("–", "-").split("-") if len(words) == 1 and is_figure(words[0]) else []
    ends = read_range([both[0]], [both[1]]) if len(both) == 2 else None  # noqa: PLR2004 - two ends
    value = read_number(words)
    if ends:
        return _Number(first, last, *ends)
    return None if value is None else _Number(first, last, value, value)


def _vague(reading: Reading, first: int, end: int) -> _Number | None:
    """ "Several hundred", "a few thousand", "a couple of dozen": from the least to the most that the words may mean."""
    least, most = VAGUE.get(reading.tokens[first].lemma, (0.0, 0.0))
    start = first + 2 if first + 1 < end and reading.tokens[first + 1].lemma == "of" else first + 1
    if not most or start >= end or reading.tokens[start].text.lower() not in MAGNITUDES:
        return None
    last = number_end(reading, start, end)
    value = read_number(words_of(reading, start, last))
    return _Number(first, last, least * value, most * value) if value else None


def _range(reading: Reading, first: int, last: int, end: int) -> _Number | None:
    """A range that begins with the number in `[first, last)`: "10-15", "between 5% and 7%", "5 to 7 million"; not "rose from 5 to 7"."""
    joint = last + 1 if last < end and reading.tokens[last].text in {"%", "percent"} else last
    if joint + 1 >= end or reading.tokens[joint].lemma not in RANGE_JOINTS:
        return None
    before = reading.tokens[first - 1].lemma if first else ""
    if before == "from" or (reading.tokens[joint].lemma == "and") != (before == "between"):
        return None
    stop = number_end(reading, joint + 1, end)
    if joint > last and reading.tokens[min(stop, len(reading.tokens) - 1)].text != reading.tokens[last].text:
        return None
    ends = read_range(words_of(reading, first, last), words_of(reading, joint + 1, stop)) if stop > joint + 1 else None
    return _Number(first, stop, *ends) if ends else None


def _ratio(reading: Reading, first: int, last: int, end: int) -> _Number | None:
    """The share that two plain numbers make: "one in three", "one-in-three", "nine out of ten"."""
    place = last
    while place < min(end, last + _LONGEST_JOINT) and (reading.tokens[place].text in DASHES or reading.tokens[place].lemma in _RATIO_WORDS):
        place += 1
    between = [token.lemma for token in reading.tokens[last:place]]
    stop = number_end(reading, place, end) if "in" in between or between[:2] == ["out", "of"] else place
    if stop == place or reading.tokens[first].text in CURRENCIES or joins_figure(reading, first, -1):
        return None
    ratio = read_ratio(words_of(reading, first, last), words_of(reading, place, stop))
    return _Number(first, stop, ratio, ratio) if ratio else None


def _quantity(reading: Reading, number: _Number) -> Quantity | None:
    tokens = reading.tokens[number.first : number.last]
    if counts_nothing(reading, tokens):
        return None
    counted = _counted(reading, tokens)
    start = _modifier_start(reading, number.first)
    span = Span(tokens[0].start, max(tokens[-1].end, counted.end))
    scale, unit = UNITS.get(counted.unit, (1.0, counted.unit))
    modifier = MODIFIERS.get(reading.text(Span(reading.tokens[start].start, tokens[0].start)).strip().lower(), "") if start < number.first else ""
    if _is_dimension(reading, tokens):
        scale, unit = 1 / _MILLION, "metre"
    elif unit == "pound" and number.value >= _POUNDS_OF_MONEY and not _weighs(reading, tokens[-1]):
        unit = "GBP"
    return Quantity(number.value * scale, number.high * scale, unit, span, reading.text(span), modifier)


def _weighs(reading: Reading, last: Token) -> bool:
    """Whether pounds are of weight or force: "four million pounds of TNT", "weighs 1.2 million pounds"."""
    sentence = reading.sentences[last.sentence]
    following = [token.lemma for token in reading.tokens[last.index + 1 : min(sentence.last, last.index + 4)]]
    material = "of" in following and not _SUMS.intersection(following)
    return material or any(token.lemma in _WEIGHING for token in reading.tokens[sentence.first : sentence.last])


def _is_dimension(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Whether the figure is metres written with an "m" close behind it and what they measure: "80m-deep", "80m deep"."""
    following = [token.lemma for token in reading.tokens[tokens[-1].index + 1 : tokens[-1].index + 3]]
    close = following[1:] if following[:1] and following[0] in DASHES else following[:1]
    return len(tokens) == 1 and bool(_METRES.fullmatch(tokens[0].text)) and not _DIMENSIONS.isdisjoint(close)


def _counted(reading: Reading, tokens: Sequence[Token]) -> Counted:
    """What a number counts; the sign or letters at one of its own figures go before what the grammar tells."""
    for token in tokens:
        currency, unit = figure_unit(token.text)
        if token.text in CURRENCIES or currency in CURRENCIES:
            return Counted(CURRENCIES.get(token.text) or CURRENCIES[currency], 0)
        if unit:
            return Counted(unit, 0)
    return find_unit(reading, tokens)


def _modifier_start(reading: Reading, first: int) -> int:
    """The first token of a modifier before the number, or the number's own."""
    sentence = reading.tokens[first].sentence
    for start in range(max(0, first - _MODIFIER_REACH), first):
        words = [reading.tokens[i] for i in range(start, first)]
        if words[0].sentence == sentence and " ".join(word.text.lower() for word in words) in MODIFIERS:
            return start
    return first
