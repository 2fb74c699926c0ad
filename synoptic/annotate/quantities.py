"""Numbers with their units: "14 trucks", "about 2.2 billion cubic metres", "one in three", "a dozen", "between 5 and 7 days"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from synoptic.annotate.number_words import LONGEST_NUMBER, number_end, words_of
from synoptic.annotate.numerals import RANGE_JOINTS, figure_unit, is_figure, read_number, read_range, read_ratio
from synoptic.annotate.units import Counted, find_unit
from synoptic.lexicon.numbers import CLOCKS, CURRENCIES, DESIGNATIONS, MAGNITUDES, MODIFIERS, ROUNDS, UNITS, VAGUE, VALUING, VOTING, WORDS
from synoptic.lexicon.tolls import TOLL_OF
from synoptic.model import Quantity, Reading, Span, Token
from synoptic.text.marks import DASHES

# A modifier stands at most this many tokens before its number ("at least another 40").
_MODIFIER_REACH = 3
# "In", "-in-", "out of every": what stands between part and whole.
_RATIO_WORDS = frozenset({"in", "out", "of", "every"})
_LONGEST_JOINT = 3
_WHOEVER = frozenset({"no", "any", "every", "some", "each"})
# "80m-deep": metres, and no million.
_METRES = re.compile(r"\d+(?:\.\d+)?m", re.IGNORECASE)
_DIMENSIONS = frozenset("deep high long tall thick wide".split())
_MILLION = 1e6
# So many pounds are money; fewer may be a weight.
_POUNDS_OF_MONEY = 1e5
# What such a sum may be of; other nouns behind "of" are weighed. Words by which a sentence tells of weight or force.
_SUMS = frozenset("money cash debt aid funding taxpayer profit loss sale damage public investment saving tax revenue his her its their the".split())
_WEIGHING = frozenset("weigh weight thrust payload liftoff lift-off heavy ton tonne kilogram kg".split())
_DECIMAL, _VERSIONED = re.compile(r"\d+\.\d+"), frozenset("update version release firmware software patch beta build edition".split())
# "The 1967 Six-Day War": a year before a name counts nothing.
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")


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
    if stop == place or reading.tokens[first].text in CURRENCIES or _joined_figure(reading, first, -1):
        return None
    ratio = read_ratio(words_of(reading, first, last), words_of(reading, place, stop))
    return _Number(first, stop, ratio, ratio) if ratio else None


def _quantity(reading: Reading, number: _Number) -> Quantity | None:
    tokens = reading.tokens[number.first : number.last]
    if _counts_nothing(reading, tokens):
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


def _counts_nothing(reading: Reading, tokens: Sequence[Token]) -> bool:
    return any(is_no_count(reading, tokens) for is_no_count in (_is_pronoun, _is_clock, _is_designation, _is_year, _is_score, _is_version))


def _is_score(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Whether figures joined by hyphens tell how a game stands or a row of them ended: "an 8-7 victory", "a 50-32-1 record".

    Ranges go upwards; votes count somebody ("passed 71-46").
    """
    if not is_figure(tokens[0].text) or not (_joined_figure(reading, tokens[0].index, -1) or _joined_figure(reading, tokens[-1].index, 1)):
        return False
    sentence = reading.sentences[tokens[0].sentence]
    return VOTING.isdisjoint(token.lemma for token in reading.tokens[sentence.first : sentence.last])


def _joined_figure(reading: Reading, index: int, step: int) -> bool:
    """Whether a hyphen without spaces joins a token with a bare figure before (-1) or behind it (1)."""
    joint, figure = index + step, index + 2 * step
    if not 0 <= figure < len(reading.tokens):
        return False
    row = sorted((index, joint, figure))
    close = all(reading.tokens[n].end == reading.tokens[n + 1].start for n in row[:2])
    return close and reading.tokens[joint].text in DASHES and reading.tokens[figure].text.isdecimal()


def _is_version(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Whether it numbers a version: "the 5.50 update"."""
    last = tokens[-1].index
    following = reading.tokens[last + 1].lemma if last + 1 < len(reading.tokens) else ""
    return len(tokens) == 1 and bool(_DECIMAL.fullmatch(tokens[0].text)) and following in _VERSIONED


def _is_year(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Whether it is a year that stands before a name: "the 1967 Six-Day War"."""
    last = tokens[-1].index + 1
    if len(tokens) > 1 or not _YEAR.fullmatch(tokens[0].text) or last >= len(reading.tokens):
        return False
    return reading.tokens[last].text[:1].isupper() and reading.tokens[last].sentence == tokens[0].sentence


def _is_pronoun(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Whether it is a "one" that counts nothing: "one of the most", "no one", "this one"."""
    if len(tokens) > 1 or tokens[0].lemma != "one" or _is_of_a_toll(reading, tokens[0]):
        return False
    return tokens[0].dep != "nummod" or reading.tokens[tokens[0].head].lemma in {"day", "time", "thing", "another"}


def _is_of_a_toll(reading: Reading, one: Token) -> bool:
    """Whether what became of somebody stands right behind a "one": "left one dead", not "no one hurt"."""
    sentence = reading.sentences[one.sentence]
    alone = one.index == sentence.first or reading.tokens[one.index - 1].lemma not in _WHOEVER
    following = reading.tokens[one.index + 1] if one.index + 1 < sentence.last else None
    return alone and following is not None and following.lemma in TOLL_OF and (following.tag in ("JJ", "VBN") or following.lemma == "die")


def _is_clock(reading: Reading, tokens: Sequence[Token]) -> bool:
    """A time of day that the times did not take: "2120 GMT", "4 a.m.", "he rang at six"."""
    if _is_bare_hour(reading, tokens):
        return True
    last = tokens[-1].index + 1
    return last < len(reading.tokens) and reading.tokens[last].sentence == tokens[-1].sentence and reading.tokens[last].text.lower() in CLOCKS


def _is_bare_hour(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Whether a number of the clock stands alone behind "at", and its verb sets no value: "the toll stood at six"."""
    hour = tokens[0]
    preposition = reading.tokens[hour.head]
    alone = len(tokens) == 1 and hour.dep == "pobj" and preposition.text.lower() == "at" and preposition.index == hour.index - 1
    return alone and WORDS.get(hour.text.lower(), 0.0) in range(1, 13) and reading.tokens[preposition.head].lemma not in VALUING


def _is_designation(reading: Reading, tokens: Sequence[Token]) -> bool:
    """A figure that tells one of a kind from the others: "Article 5", "Falcon 9 rockets", "game seven", "UPDATE 2-Bank raises rate"."""
    first = tokens[0]
    if len(tokens) > 1 or first.index == 0:
        return False
    before = reading.tokens[first.index - 1]
    if before.sentence != first.sentence:
        return False
    if before.lemma in ROUNDS:
        return first.head < first.index  # "game seven", not "last week 12 people drowned"
    if not is_figure(first.text):
        return False
    if before.lemma in DESIGNATIONS:
        return True
    if before.pos != "PROPN" or not before.text[0].isupper():
        return False
    named = first.head == before.index and first.dep in {"nummod", "nmod", "npadvmod"}
    return named or (before.dep in {"compound", "nmod"} and first.dep == "nummod" and before.head == first.head)


def _modifier_start(reading: Reading, first: int) -> int:
    """The first token of a modifier before the number, or the number's own."""
    sentence = reading.tokens[first].sentence
    for start in range(max(0, first - _MODIFIER_REACH), first):
        words = [reading.tokens[i] for i in range(start, first)]
        if words[0].sentence == sentence and " ".join(word.text.lower() for word in words) in MODIFIERS:
            return start
    return first
