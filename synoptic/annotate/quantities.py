"""Numbers with their units: "14 trucks", "about 2.2 billion cubic metres", "one in three", "a dozen"."""

import re
from collections.abc import Iterator, Sequence

from synoptic.lexicon.numbers import CURRENCIES, FRACTIONS, MAGNITUDES, MODIFIERS, SCALES, UNITS, WORDS
from synoptic.model import Quantity, Reading, Span, Token

_FIGURE = re.compile(
    r"(?P<currency>[$€£¥₹₽₴])?(?P<figure>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"(?P<suffix>st|nd|rd|th|s|m|bn|k|tn|pc|km|kg|cm|mm|GW|MW|%)?"
)
_SUFFIXES = {"m": 1e6, "bn": 1e9, "k": 1e3, "tn": 1e12}
_RATIO = re.compile(r"(?P<part>\w+)[ -]in[ -](?P<whole>\w+)$")
# A modifier stands at most this many tokens before its number ("at least another 40").
_MODIFIER_REACH = 3


def find_quantities(reading: Reading, tokens: Sequence[int]) -> tuple[Quantity, ...]:
    """The quantities among some tokens of a reading, their indices in order; the caller leaves out what time expressions hold."""
    return tuple(_quantities(reading, tokens))


def _quantities(reading: Reading, tokens: Sequence[int]) -> Iterator[Quantity]:
    place = 0
    while place < len(tokens):
        run = _number_run(reading, tokens, place)
        if run:
            quantity = _quantity(reading, run)
            if quantity:
                yield quantity
        place += max(1, len(run))


def _number_run(reading: Reading, tokens: Sequence[int], first: int) -> list[int]:
    """The longest run of adjacent number words that begins here ("two and a half million", "$ 290", "one in three")."""
    run: list[int] = []
    for place in range(first, len(tokens)):
        index = tokens[place]
        token = reading.tokens[index]
        if run and index != run[-1] + 1:
            break
        number = parse_number(token.text) is not None or token.text in CURRENCIES
        follows = tokens[place + 1 : place + 2] == [index + 1]
        joint = bool(run) and token.lemma in {"and", "-", "a", "to", "in", "–"} and follows and _continues(reading, index)
        if not (number or joint or (not run and token.lemma in {"a", "half"} and _continues(reading, index))):
            break
        run.append(index)
    return run


def _continues(reading: Reading, index: int) -> bool:
    """Whether the token after a joint goes on the number: "two [and] a half", "one [in] three", "[a] dozen"."""
    following = reading.tokens[index + 1].text.lower() if index + 1 < len(reading.tokens) else ""
    joint = reading.tokens[index].lemma
    if joint == "and":
        return following in {"a", "half"} or parse_number(following) is not None
    if joint == "a":
        return following in MAGNITUDES or following in FRACTIONS
    return parse_number(following) is not None


def parse_number(word: str) -> float | None:
    """The value of one number word or figure, None for any other word.

    >>> [parse_number(word) for word in ("1,200", "twenty-five", "4bn", "fifth", "boat")]
    [1200.0, 25.0, 4000000000.0, None, None]
    """
    lower = word.lower()
    if lower in WORDS:
        return WORDS[lower]
    if lower in MAGNITUDES:
        return MAGNITUDES[lower]
    if lower in FRACTIONS and lower not in {"second", "third", "fourth", "fifth", "sixth", "eighth", "tenth"}:
        return FRACTIONS[lower]
    match = _FIGURE.fullmatch(word)
    if match:
        if match["suffix"] in {"st", "nd", "rd", "th", "s"}:
            return None
        return float(match["figure"].replace(",", "")) * _SUFFIXES.get(match["suffix"] or "", 1)
    parts = lower.split("-")
    if len(parts) == 2 and all(part in WORDS for part in parts) and WORDS[parts[0]] % 10 == 0 and WORDS[parts[1]] < 10:  # noqa: PLR2004 - tens and ones
        return WORDS[parts[0]] + WORDS[parts[1]]
    return None


def _value(words: Sequence[str]) -> tuple[float, float] | None:
    """Lowest and highest value of a run of number words; None where they make no number."""
    text = " ".join(words)
    ratio = _RATIO.fullmatch(text)
    if ratio:
        part, whole = parse_number(ratio["part"]), parse_number(ratio["whole"])
        return (part / whole, part / whole) if part and whole else None
    for joint in ("to", "-", "–"):
        if joint in words[1:-1]:
            cut = words.index(joint, 1)
            low, high = _value(words[:cut]), _value(words[cut + 1 :])
            if low and high:
                scale = high[1] / _plain(words[cut + 1 :]) if _plain(words[cut + 1 :]) else 1.0
                return (low[0] * scale if low[0] < high[1] / scale else low[0], high[1])
            return None
    value = _sum(words)
    return None if value is None else (value, value)


def _plain(words: Sequence[str]) -> float:
    return parse_number(words[0]) or 0.0


def _sum(words: Sequence[str]) -> float | None:
    """"two hundred and five" = 205; "2.2 billion" = 2.2e9; "two and a half" = 2.5; "a dozen" = 12."""
    total, current, seen = 0.0, 0.0, False
    for word in words:
        value = parse_number(word)
        if value is None or word in CURRENCIES:
            continue
        seen = True
        if word in MAGNITUDES:
            if value >= SCALES:
                total, current = total + (current or 1) * value, 0.0
            else:
                current = (current or 1) * value
        else:
            current += value
    return total + current if seen else None


def _quantity(reading: Reading, run: list[int]) -> Quantity | None:
    tokens = [reading.tokens[index] for index in run]
    value = _value([token.text.lower() for token in tokens])
    if value is None or _is_pronoun(reading, tokens):
        return None
    unit, last = _unit(reading, tokens)
    start = _modifier_start(reading, run[0])
    span = Span(tokens[0].start, max(tokens[-1].end, last.end if last else 0))
    scale, unit = UNITS.get(unit, (1.0, unit))
    modifier = MODIFIERS.get(reading.text(Span(reading.tokens[start].start, tokens[0].start)).strip().lower(), "") if start < run[0] else ""
    return Quantity(value[0] * scale, value[1] * scale, unit, span, reading.text(span), modifier)


def _is_pronoun(reading: Reading, tokens: Sequence[Token]) -> bool:
    """"One" that counts nothing: "one of the most", "no one", "this one"."""
    if len(tokens) > 1 or tokens[0].lemma != "one":
        return False
    return tokens[0].dep != "nummod" or reading.tokens[tokens[0].head].lemma in {"day", "time", "thing", "another"}


def _written_unit(word: str) -> str | None:
    """The unit written into a figure ("$40", "40km"), or a currency that stands alone."""
    if word in CURRENCIES:
        return CURRENCIES[word]
    match = _FIGURE.fullmatch(word)
    if match and match["currency"]:
        return CURRENCIES[match["currency"]]
    return match["suffix"].lower() if match and match["suffix"] and match["suffix"] not in _SUFFIXES else None


def _unit(reading: Reading, tokens: Sequence[Token]) -> tuple[str, Token | None]:
    """The lemma of what is counted, with its token where it follows the number."""
    written = next((unit for token in tokens if (unit := _written_unit(token.text))), None)
    if written:
        return written, None
    last = tokens[-1]
    following = reading.tokens[last.index + 1] if last.index + 1 < len(reading.tokens) else None
    if following and following.sentence == last.sentence and (following.text == "%" or following.lemma in UNITS or following.lemma in CURRENCIES):
        return CURRENCIES.get(following.lemma, following.lemma), following
    governor = reading.tokens[last.head]
    while governor.index in {token.index for token in tokens} and governor.head != governor.index:
        governor = reading.tokens[governor.head]
    if governor.pos in {"NOUN", "PROPN"} and governor.index > last.index and last.dep in {"nummod", "compound", "quantmod", "amod", "nmod"}:
        return governor.lemma, governor
    for child in reading.children[last.index]:
        if reading.tokens[child].lemma == "of":
            for grandchild in reading.children[child]:
                return reading.tokens[grandchild].lemma, reading.tokens[grandchild]
    return "", None


def _modifier_start(reading: Reading, first: int) -> int:
    """The first token of a modifier before the number, or the number's own."""
    sentence = reading.tokens[first].sentence
    for start in range(max(0, first - _MODIFIER_REACH), first):
        words = [reading.tokens[i] for i in range(start, first)]
        if words[0].sentence == sentence and " ".join(word.text.lower() for word in words) in MODIFIERS:
            return start
    return first
