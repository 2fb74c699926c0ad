"""Which tokens make one number: "two and a half million", "$ 2.2 billion", "twenty-five", "a third"."""

from synoptic.annotate.quantities.numerals import are_tens_and_ones, is_figure, is_fraction, parse_number
from synoptic.lexicon.numbers import BEFORE_A_PART, CURRENCIES, MAGNITUDES, PARTS_OF_A_GAME, WORDS
from synoptic.model import Reading
from synoptic.text.marks import DASHES

# No number of news has more words; a longer row of them is a table or nonsense.
LONGEST_NUMBER = 14
# Letters behind a figure that the tokeniser parts from it where a currency sign stands before: "€30m".
_LETTERS = {
    letters + stop: magnitude
    for letters, magnitude in {"m": "million", "bn": "billion", "tn": "trillion", "k": "thousand"}.items()
    for stop in ("", ".")
}
# What "half" makes no share of but a word with: "half-time".
_HALF_WORDS = frozenset({"time", "hour", "year", "brother", "sister", "way"})


def words_of(reading: Reading, first: int, last: int) -> list[str]:
    """The tokens of one number in lower case, letters that stand for a magnitude written out."""
    words = [reading.tokens[index].text.lower() for index in range(first, last)]
    return [_LETTERS.get(word, word) if n else word for n, word in enumerate(words)]


def number_end(reading: Reading, first: int, end: int) -> int:
    """Where the number that begins at a token ends, ranges and ratios not counted; the token itself where none begins there."""
    place = first
    if place < end and reading.tokens[place].text in CURRENCIES:
        place += 1
    if place >= end or not _begins(reading, place, end):
        return first
    place += 1
    while place < end and place - first < LONGEST_NUMBER:
        step = _step(reading, first, place, end)
        if not step:
            break
        place += step
    return place


def _begins(reading: Reading, index: int, end: int) -> bool:
    """Whether a number may begin here: a figure or number word, "half", or "a" before what multiplies or divides."""
    token = reading.tokens[index]
    word = token.text.lower()
    following = reading.tokens[index + 1].text.lower() if index + 1 < end else ""
    if word in {"a", "an"}:
        return following in MAGNITUDES or (is_fraction(following) and _is_part(reading, index + 1))
    if word == "score":
        return following == "of" and index > 0 and reading.tokens[index - 1].lemma == "a"
    if is_fraction(word):
        return word == "half" and _is_share(reading, index)
    if "–" in word or "-" in word:
        return all(map(parse_number, word.replace("–", "-").split("-"))) or parse_number(word) is not None
    return parse_number(word) is not None


def _is_share(reading: Reading, index: int) -> bool:
    """Whether "half" is a share and no part of a game or a year: "half of the homes", not "the second half", "half-time"."""
    earlier = reading.tokens[index - 1].lemma if index else ""
    later = [token.lemma for token in reading.tokens[index + 1 : index + 3]]
    return earlier not in PARTS_OF_A_GAME and not (later[:1] == ["-"] and not _HALF_WORDS.isdisjoint(later[1:]))


def _is_part(reading: Reading, index: int) -> bool:
    """Whether a fraction's name is one: "a third of …", "by a third", "a quarter-point"; not "a third man", "looking for a third"."""
    later = [token.lemma for token in reading.tokens[index + 1 : index + 3]]
    if later[:1] == ["of"] or (later[:1] and later[0] in DASHES and later[1:] == ["point"]) or reading.tokens[index].lemma == "half":
        return True
    earlier = reading.tokens[index - 2].lemma if index > 1 else ""
    return reading.tokens[index].lemma != "quarter" and earlier in BEFORE_A_PART


def _step(reading: Reading, first: int, place: int, end: int) -> int:
    """How many tokens go on the number that reaches up to `place`: 0 where it ends."""
    before = reading.tokens[place - 1].text.lower()
    words = [reading.tokens[index].text.lower() for index in range(place, min(end, place + 3))]
    if _goes_on(before, words[0], figure_before=is_figure(before)):
        return 1
    if words[0] in _LETTERS and is_figure(before) and _stands_for_magnitude(reading, first, place):
        return 1
    if len(words) > 1 and words[0] in DASHES and (are_tens_and_ones(before, words[1]) or (before in WORDS and is_fraction(words[1]))):
        return 2
    if words[0] == "and" and words[1:2] == ["a"] and len(words) > 2 and is_fraction(words[2]):  # noqa: PLR2004 - "and a half"
        return 3
    if len(words) > 1 and words[0] == "and" and (words[1] == "half" or (before in MAGNITUDES and words[1] in WORDS)):
        return 2
    return 2 if len(words) > 1 and before == "half" and words[0] == "a" and words[1] in MAGNITUDES else 0


def _goes_on(before: str, word: str, *, figure_before: bool) -> bool:
    """Whether a word goes on a number without a joint: "2.2 | billion", "two | hundred", "hundred | five", "three | quarters"."""
    if word in MAGNITUDES:
        return True
    if is_fraction(word):
        return before in WORDS or before in {"a", "an"}
    if figure_before or word not in WORDS:
        return False
    return are_tens_and_ones(before, word) or (before in MAGNITUDES and WORDS[word] < MAGNITUDES[before])


def _stands_for_magnitude(reading: Reading, first: int, place: int) -> bool:
    """Whether "m" close behind a figure is a million and no metre: a currency stands before it, or what is counted behind."""
    if reading.tokens[place].start != reading.tokens[place - 1].end:
        return False
    following = reading.tokens[place + 1] if place + 1 < len(reading.tokens) else None
    counted = following is not None and following.pos == "NOUN" and reading.tokens[place].head == following.index
    return reading.tokens[place].text.lower() not in {"m", "m."} or reading.tokens[first].text in CURRENCIES or counted
