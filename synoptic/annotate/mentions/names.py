"""Names in one article: what the tagger marks and what is written with capitals."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from synoptic.annotate.mentions.no_names import is_initials_of_thing, is_known_noun, is_member
from synoptic.annotate.mentions.titles import NUMBER, numbered_length, split_name
from synoptic.annotate.mentions.words import (
    JOINTS,
    NAME_TYPES,
    SCALES,
    dateline_length,
    known_words,
    mark_words,
    numbered_words,
    small_nouns,
    small_words,
)
from synoptic.annotate.mentions.works import find_works
from synoptic.lexicon.name_words import BODY_NOUNS, LINKS, MEMBERS, OF_NOUNS, OWNERS
from synoptic.lexicon.organisations import thing_nouns
from synoptic.lexicon.persons import person_nouns
from synoptic.lexicon.places import country_adjectives, member_names
from synoptic.model import EntityType, Reading, Sentence, Token
from synoptic.text.names import fold

_QUOTES = frozenset('"“”„«»')


@dataclass(frozen=True, slots=True)
class NameRun:
    """Tokens `[first, last)` that are one name, its head token, its first type, and whether the tagger marked it."""

    first: int
    last: int
    head: int
    type: EntityType
    tagged: bool


def find_names(reading: Reading) -> tuple[NameRun, ...]:
    """The names of a reading, in order, none within another; titles before them and adjectives of countries are left out."""
    words = _Words(known_words(reading), small_nouns(reading), small_words(reading), numbered_words(reading))
    return tuple(run for sentence in reading.sentences for run in _sentence_names(reading, sentence, words))


@dataclass(frozen=True, slots=True)
class _Words:
    """What an article's words are elsewhere in it: names, small nouns and words, names with the number they are told apart by."""

    known: frozenset[str]
    nouns: frozenset[str]
    small: frozenset[str]
    numbered: frozenset[tuple[str, str]]


def _sentence_names(reading: Reading, sentence: Sentence, words: _Words) -> Iterator[NameRun]:
    tokens = reading.tokens[sentence.first : sentence.last]
    marks = mark_words(tokens, words.known, words.small)
    if (
        marks[0]
        and tokens[0].text.lower() in words.nouns
        and tokens[1:2]
        and not marks[1]
        and tokens[0].text.istitle()
        and not numbered_length(tokens, 0)
    ):
        marks[0] = tokens[0].entity in ("PERSON", "GPE") and tokens[0].text in words.known  # "Embankment gives way": the text writes it small
    dateline = dateline_length(tokens)
    if dateline:
        yield NameRun(tokens[0].index, tokens[dateline - 1].index + 1, tokens[dateline - 1].index, EntityType.PLACE, tagged=True)
        marks[:dateline] = [False] * dateline
    for first, last in find_works(tokens, marks):
        yield NameRun(tokens[first].index, tokens[last - 1].index + 1, _head(tokens[first:last]), EntityType.OTHER, tagged=False)
        marks[first:last] = [False] * (last - first)
    n = 0
    while n < len(tokens):
        if not marks[n]:
            n += 1
            continue
        end = _run_end(tokens, marks, n, words.numbered)
        for first, last in split_name(tokens, n, end):
            yield from _run(tokens[first:last])
        n = end


def _run_end(tokens: Sequence[Token], marks: Sequence[bool], start: int, numbered: frozenset[tuple[str, str]]) -> int:
    """The end of the name that begins at `start`: name words, hyphens inside a word, small links and numbers between or after."""
    end = start + 1
    while end < len(tokens):
        if marks[end] and not _breaks(tokens, end):
            end += 1
        elif tokens[end].text in JOINTS and _is_joined(tokens, end):
            end += 2
        elif (length := _link_length(tokens, marks, end)) > 0:
            end += length + 1
        elif (length := _nickname_length(tokens, marks, end)) > 0:
            end += length
        elif (tokens[end - 1].text, tokens[end].text) in numbered:
            end += 1
        elif NUMBER.match(tokens[end].text) and tokens[end].entity == tokens[end - 1].entity and tokens[end].entity in NAME_TYPES:
            if end + 1 < len(tokens) and tokens[end + 1].text in SCALES | JOINTS:
                break
            end += 1
        elif end - start == 1 and (length := numbered_length(tokens, start)):
            return start + length
        else:
            break
    return end


def _breaks(tokens: Sequence[Token], place: int) -> bool:
    """Whether two neighbouring names are two: the tagger starts another kind, and no title stands between."""
    one, other = tokens[place - 1], tokens[place]
    return bool(
        one.entity in NAME_TYPES
        and other.entity in NAME_TYPES
        and other.entity_start
        and one.entity != other.entity
        and other.entity in ("GPE", "LOC")
        and other.head != one.index
        and one.head != other.index
    )


def _is_joined(tokens: Sequence[Token], place: int) -> bool:
    """A hyphen without spaces, with a letter behind it."""
    before, sign = tokens[place - 1], tokens[place]
    return place + 1 < len(tokens) and before.end == sign.start and tokens[place + 1].start == sign.end and tokens[place + 1].text[:1].isalpha()


# Words of a pet name.
_LONGEST_NICKNAME = 3


def _nickname_length(tokens: Sequence[Token], marks: Sequence[bool], place: int) -> int:
    """How many tokens are a pet name in quote marks and the surname behind it, 'Ronald "Ronnie" Pike', 'Ana "Iron Ana" Pike'; 0 for none."""
    if tokens[place].text not in _QUOTES:
        return 0
    for end in range(place + 2, min(place + _LONGEST_NICKNAME + 2, len(tokens) - 1)):
        if tokens[end].text in _QUOTES:
            named = all(token.text[:1].isupper() for token in tokens[place + 1 : end])
            return end + 2 - place if named and marks[end - 1] and marks[end + 1] else 0
    return 0


def _link_length(tokens: Sequence[Token], marks: Sequence[bool], place: int) -> int:
    """How many small words at `place` link two parts of a name; 0 for none."""
    word = tokens[place].text.lower()
    following = place + 1
    if (word == "of" and tokens[place - 1].text.lower() in OF_NOUNS) or (word == "for" and tokens[place - 1].text.lower() in OF_NOUNS | BODY_NOUNS):
        if following < len(tokens) and tokens[following].text.lower() == "the":
            following += 1
        return following - place if following < len(marks) and marks[following] and tokens[place - 1].text[0].isupper() else 0
    if word in LINKS - {"of"} and tokens[place].text.islower():
        while following < len(tokens) - 1 and tokens[following].text in LINKS:
            following += 1
        return following - place if following < len(marks) and marks[following] else 0
    tagged = tokens[place].entity in NAME_TYPES and not tokens[place].entity_start and tokens[place].entity == tokens[place - 1].entity
    if following >= len(marks) or not marks[following]:
        return 0
    if word in ("'", "’") and tokens[place - 1].text.endswith("s"):
        return 1
    if word in ("'s", "’s"):
        if tokens[place - 1].text.lower() in OWNERS:
            return 1
        office = tokens[place - 1].text.lower() in person_nouns()
        return 1 if tokens[following].text.lower() in OF_NOUNS and (tagged or office) else 0
    return 1 if (word in ("&", "and") and tagged) or (word == "for" and tagged and _is_of_body(tokens, place)) else 0


def _is_of_body(tokens: Sequence[Token], place: int) -> bool:
    """Whether a body's noun and "of" stand before the last word of a name: "Court of Arbitration" goes on with "for Sport"."""
    of, noun = tokens[max(0, place - 2)], tokens[max(0, place - 3)]
    return of.text.lower() == "of" and noun.text.lower() in OF_NOUNS


# Small words at the start that are no part of a name, but for "La Stampa" and "Le Pen".
_CUT_LINKS = LINKS - {"al", "el", "de", "van", "von"} | {"Of", "And", "E", "Y"}


def _run(tokens: Sequence[Token]) -> Iterator[NameRun]:
    """The run of some tokens, links and signs at its ends cut."""
    first, last = 0, len(tokens)
    while first < last and (tokens[first].text in _CUT_LINKS or not tokens[first].text[:1].isalnum()):
        first += 1
    while last > first and (
        (tokens[last - 1].text.lower() in LINKS and tokens[last - 1].text.islower())
        or not any(character.isalnum() for character in tokens[last - 1].text)
    ):
        last -= 1
    words = tokens[first:last]
    if not any(token.text[:1].isupper() or not token.text.isascii() for token in words):
        return
    if not words or not any(character.isalpha() for character in words[0].text + words[-1].text) or (len(words) == 1 and len(words[0].text) == 1):
        return
    kinds = [token.entity for token in words if token.entity in NAME_TYPES]
    if all(token.tag == "JJ" or (token.dep in ("amod", "compound") and _looks_adjective(token.text.lower())) for token in words) and set(kinds) == {
        "NORP"
    }:
        return
    if len(words) == 1 and (is_known_noun(words[0]) or is_initials_of_thing(words[0])):
        return
    member = kinds == ["NORP"] or fold(words[0].text) in member_names()
    if len(words) == 1 and (fold(words[0].text) in MEMBERS or (member and is_member(words[0]))):
        return
    kind = NAME_TYPES[max(sorted(set(kinds)), key=kinds.count)] if kinds else EntityType.OTHER
    if len(words) > 1 and numbered_length(words, 0) == len(words):
        kind = thing_nouns()[words[0].text.lower()][0]
    yield NameRun(words[0].index, words[-1].index + 1, _head(words), kind, bool(kinds))


def _looks_adjective(word: str) -> bool:
    return word in country_adjectives() or word.endswith(("ian", "an", "ish", "ese", "i", "ic"))


def _head(tokens: Sequence[Token]) -> int:
    """The token that the others hang on: the one whose governor lies outside, the last of several."""
    inside = range(tokens[0].index, tokens[-1].index + 1)
    outward = [token.index for token in tokens if token.head not in inside or token.head == token.index]
    return outward[-1] if len(outward) == 1 else next((token.index for token in reversed(tokens) if token.text[:1].isupper()), tokens[-1].index)
