"""Which tokens of a sentence are words of names."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from synoptic.lexicon.function_words import LIGHT_LEMMAS, OPENING_CLAUSES, PREPOSITIONS
from synoptic.lexicon.name_words import ARABIC_ARTICLES, BODY_ENDS, CALENDAR, NOUN_TYPES, TIME_ZONES
from synoptic.lexicon.nouns import noun_table
from synoptic.lexicon.persons import is_given_name, person_nouns
from synoptic.lexicon.places import capitals, place_groups
from synoptic.model import EntityType, Reading, Token
from synoptic.text.marks import HYPHENS
from synoptic.text.openings import opens_words, shouted_places

# OntoNotes types (Weischedel et al. 2013) that are names of somebody or something.
NAME_TYPES = {
    "PERSON": EntityType.PERSON, "NORP": EntityType.OTHER, "ORG": EntityType.ORGANISATION, "GPE": EntityType.PLACE, "LOC": EntityType.PLACE,
    "FAC": EntityType.FACILITY, "EVENT": EntityType.EVENT, "LAW": EntityType.OTHER, "PRODUCT": EntityType.OTHER, "WORK_OF_ART": EntityType.OTHER,
}  # fmt: skip
_NOT_NAMES = frozenset(("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL", "LANGUAGE"))
_NO_NAME = frozenset(
    "i we he she it they you the a an this that these those my our your his her its their mr mrs ms dr sir and or but if no yes read "
    "also share ok".split()
)
_NAME_TAGS = frozenset(("NNP", "NNPS"))
# Between the parts of a name, or its title and it.
JOINTS = HYPHENS | {"–"}
INITIALS = re.compile(r"(?:[^\W\d_]\.-?)+")
_FINITE = frozenset(("VBZ", "VBD", "VBP"))
_LEAST_WORD = 3
_SMALL = LIGHT_LEMMAS | OPENING_CLAUSES | PREPOSITIONS
# A sentence that writes a larger share of its longer words with a capital is a heading in title case.
_TITLE_CASE = 0.7
# "Minister of the Interior", "Chairman of the Council of Ministers": words after "of".
_LONGEST_FIELD = 4
# A dateline's agency and dash stand within so many tokens of its place.
_DATELINE = 10


def known_words(reading: Reading) -> frozenset[str]:
    """Words that are names inside sentences: at a sentence's start they are, too, whatever the tagger says."""
    firsts = {sentence.first for sentence in reading.sentences}
    return frozenset(token.text for token in reading.tokens if token.entity in NAME_TYPES and token.tag == "NNP" and token.index not in firsts)


def small_words(reading: Reading) -> frozenset[str]:
    """Words that the article writes small within sentences and never as a name there, and others of theirs: no names in a heading's capitals."""
    plain = [sentence for sentence in reading.sentences if in_sentence_case(reading.tokens[sentence.first : sentence.last])]
    tokens = [token for sentence in plain for token in reading.tokens[sentence.first + 1 : sentence.last]]
    written = [token for token in tokens if token.text.islower() and len(token.text) >= _LEAST_WORD]
    small = {token.text for token in written} | {f"{token.lemma}{end}" for token in written for end in ("", "s", "es")}
    named = {token.text.lower() for token in tokens if token.text.istitle() and token.tag in _NAME_TAGS}
    return frozenset((small | _SMALL) - named)


def small_nouns(reading: Reading) -> frozenset[str]:
    """Nouns that the article writes small, in singular and plural: at a sentence's start they are no names."""
    nouns = frozenset(token.text for token in reading.tokens if token.tag == "NN" and token.text.islower())
    return nouns | {f"{noun}s" for noun in nouns}


# What makes a figure of a number.
SCALES = frozenset("hundred thousand million billion trillion percent per".split())
_ONE_OF_SERIES = re.compile(r"[1-9]\d?$")
# A number after a name is a part of it where the article has the two together so often.
_LEAST_TOGETHER = 2


def numbered_words(reading: Reading) -> frozenset[tuple[str, str]]:
    """Names and the small numbers right behind them that are parts of them, "Corva" and "9": behind an article, or more than once together."""
    found: Counter[tuple[str, str]] = Counter()
    tokens = reading.tokens
    for one, number in pairwise(tokens):
        if not one.text[0].isupper() or number.tag != "CD" or not _ONE_OF_SERIES.match(number.text) or number.start != one.end + 1:
            continue
        after = tokens[number.index + 1].text if number.index + 1 < len(tokens) else "."
        if one.tag not in _NAME_TAGS or one.entity in ("PERSON", "DATE") or one.text.lower().strip(".") in CALENDAR or _is_figure(after):
            continue
        first = next((token.index for token in reversed(tokens[max(0, one.index - _LONGEST_FIELD) : one.index]) if not token.text[0].isupper()), -1)
        found[one.text, number.text] += _LEAST_TOGETHER if first >= 0 and tokens[first].tag == "DT" else 1
    return frozenset(pair for pair, times in found.items() if times >= _LEAST_TOGETHER)


def _is_figure(following: str) -> bool:
    """Whether what follows a number makes it a score, a sum or a date."""
    return following in SCALES or following in JOINTS or following[0] in "%:/0123456789"


def mark_words(tokens: Sequence[Token], known: frozenset[str], small: frozenset[str] = frozenset()) -> list[bool]:
    """Which tokens of a sentence are words of names; `known` are words that are names elsewhere in the article, `small` what it writes small."""
    trust_capitals = in_sentence_case(tokens)
    shouted = all(token.text.isupper() for token in tokens if token.text.isalpha())
    marks = [_is_name_word(tokens, place, trust_capitals=trust_capitals, shouted=shouted) for place in range(len(tokens))]
    if not trust_capitals and tokens[-1].text != ".":
        kept = _whole_names(tokens, marks)
        marks = [mark and (place in kept or _stays(tokens[place], known, small)) for place, mark in enumerate(marks)]
    for place in _shouts(tokens):
        marks[place] = marks[place] and tokens[place].text.isupper() and tokens[place].text.capitalize() in known
    for place in range(len(tokens) - 1):
        if INITIALS.fullmatch(tokens[place].text) and marks[place + 1] and tokens[place].text[0].isupper():
            marks[place] = True
    for place, token in enumerate(tokens[:-2]):
        if token.text.lower() in ARABIC_ARTICLES and tokens[place + 1].text in JOINTS and marks[place + 2] and token.end == tokens[place + 1].start:
            marks[place] = True
    if tokens[0].text in known and len(tokens[0].text) > _LEAST_WORD and tokens[0].entity not in _NOT_NAMES:
        marks[0] = trust_capitals or tokens[0].text.lower() not in small
    for first, last in _offices(tokens):
        marks[first:last] = [False] * (last - first)
    return marks


def _whole_names(tokens: Sequence[Token], marks: Sequence[bool]) -> frozenset[int]:
    """Places of words that are of a name of several, though small elsewhere: of somebody's or a place's, or before a body's noun."""
    found: set[int] = set()
    first = len(tokens)
    for place in reversed(range(len(tokens))):
        one, before = tokens[place], tokens[max(0, place - 1)]
        if place and one.entity in _WHOLES and one.entity == before.entity and marks[place - 1]:
            found |= {place - 1, place}
        if place and one.text in JOINTS and before.end == one.start:
            found |= {place - 1, place + 1}
        if not marks[place] or one.text.lower() in PREPOSITIONS | OPENING_CLAUSES:
            first = first if one.text in _INSIDE else len(tokens)
        elif one.text.lower() in BODY_ENDS | NOUN_TYPES.keys() or first < len(tokens):
            first = place
            found.add(place)
    return frozenset(found)


_WHOLES = frozenset(("PERSON", "GPE", "LOC"))
# Small words within a body's name.
_INSIDE = frozenset(("'s", "’s", "'", "’", "of", "for", "and", "&", "the"))


def _stays(token: Token, known: frozenset[str], small: frozenset[str]) -> bool:
    """Whether a word of a heading in title case is a name: the tagger's, or one of the text, and none that the text writes small."""
    word = token.text.lower()
    return word not in small and (token.entity in NAME_TYPES or token.text in known or token.text.isupper() or not noun_table().senses_of(word))


def _shouts(tokens: Sequence[Token]) -> Iterator[int]:
    """Places of the words of a crosshead that runs into its sentence, and of the plain word with a capital behind it: "HARD TIMES Farmers fear …"."""
    plain = [token.text.isupper() and token.entity != "GPE" and _is_plain(token.text) for token in tokens]
    shouted = shouted_places(tokens, plain) if sum(plain) > 1 and not dateline_length(tokens) else frozenset()
    if any(is_given_name(tokens[place].text.lower()) for place in shouted) or (shouted and tokens[max(shouted)].text.lower() in BODY_ENDS):
        return
    for place in sorted(shouted):
        yield place
        following = tokens[place + 1] if place + 1 < len(tokens) else tokens[place]
        if place + 1 not in shouted and following.text.istitle() and (following.entity not in NAME_TYPES or _is_plain(following.text)):
            yield place + 1


def _is_plain(word: str) -> bool:
    """Whether a word in capitals is one of the language and no acronym: a noun of four letters, a small word of three."""
    small = word.lower()
    if small in _SMALL:
        return len(small) >= _LEAST_WORD
    if small in capitals() or small in place_groups():
        return False
    return len(small) > _LEAST_WORD and bool(noun_table().senses_of(small) or noun_table().senses_of(small.removesuffix("s")))


def in_sentence_case(tokens: Sequence[Token]) -> bool:
    """Whether capitals mean names here: not in headings whose every longer word has one."""
    words = [token.text for token in tokens if len(token.text) > _LEAST_WORD and token.text.isalpha()]
    return not words or sum(word[0].isupper() for word in words) <= _TITLE_CASE * len(words) or len(words) < _LEAST_WORD


def _is_name_word(tokens: Sequence[Token], place: int, *, trust_capitals: bool, shouted: bool) -> bool:
    token = tokens[place]
    word = token.text
    follows_initial = place > 0 and INITIALS.fullmatch(tokens[place - 1].text) is not None and token.tag in _NAME_TAGS
    if (shouted and token.entity not in NAME_TYPES and token.tag not in _NAME_TAGS) or (shouted and token.pos in ("VERB", "ADP", "DET")):
        return False
    if (
        (token.entity in _NOT_NAMES and not follows_initial)
        or not word[:1].isalpha()
        or word.lower().strip(".") in _NO_NAME
        or token.tag in ("PRP", "PRP$")
        or _is_of_time(tokens, place)
    ):
        return False
    if not any(character.isupper() for character in word[:3]):
        return not word.isascii() and not word.islower() and token.entity in NAME_TYPES
    if (word.lower().strip(".") in CALENDAR and token.entity not in NAME_TYPES) or (not trust_capitals and _ends_names(token)):
        return False
    if token.entity in NAME_TYPES or token.tag in _NAME_TAGS:
        return True
    begins = place == 0 or (opens_words(tokens, place) and not tokens[min(place + 1, len(tokens) - 1)].text.istitle())
    return trust_capitals and not begins and token.pos in ("NOUN", "ADJ", "X", "VERB") and word[0].isupper() and not _opens(token)


def _is_of_time(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word is a month cut short before its day, a time zone behind the hour, or stands right behind a digit: "Nov. 6", "4K TV"."""
    word, before = tokens[place].text, tokens[place - 1] if place else None
    following = tokens[place + 1].text if place + 1 < len(tokens) else ""
    if word.endswith(".") and word.lower().strip(".") in CALENDAR and following[:1].isdigit():
        return True
    if before is None:
        return False
    glued = before.end == tokens[place].start and before.text[-1].isdigit()
    return glued or (word.lower() in TIME_ZONES and before.text.lower().replace(".", "") in ("am", "pm"))


def _ends_names(token: Token) -> bool:
    """Whether a word of a heading is its verb or the verb's particle, no name though it has a capital: "Halvor Raises Offer"."""
    return token.tag == "RP" or (token.dep == "ROOT" and token.tag in _FINITE and not is_given_name(token.text.lower()))


def _opens(token: Token) -> bool:
    return token.tag in ("WDT", "WP", "WRB", "DT", "IN", "CC", "MD", "UH")


def _offices(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Offices whose of-phrase names their field: "Minister of Finance" holds no name."""
    nouns = person_nouns()
    for place, token in enumerate(tokens):
        if token.text.lower() in ("of", "for") and place:
            for length in range(_LONGEST_FIELD, 0, -1):
                words = [other.text.lower() for other in tokens[place - 1 : place + 1 + length]]
                if len(words) == length + 2 and " ".join(words) in nouns:
                    yield place - 1, place + 1 + length
                    break


def dateline_length(tokens: Sequence[Token]) -> int:
    """How many tokens at a sentence's start are the place of a dateline: "CALDER POINT, Aug. 18 (Continental Press) -", 0 for none."""
    length = 0
    while (
        length < min(len(tokens), _LONGEST_FIELD) and tokens[length].text.isalpha() and tokens[length].text.isupper() and len(tokens[length].text) > 1
    ):
        length += 1
    following = [token.text for token in tokens[length : length + _DATELINE]]
    if (
        not length
        or sum(len(token.text) for token in tokens[:length]) < _LEAST_WORD + 1
        or not following
        or following[0] not in (",", "(", "-", "–", "—", "--", ":", ".")
    ):
        return 0
    opened = any(sign in ("-", "–", "—", "--", "(") or sign.endswith("/.") for sign in following) or any(
        token.entity == "DATE" for token in tokens[length : length + _DATELINE]
    )
    dated = [token.entity for token in tokens[length + 1 : length + 3]] == ["DATE", "DATE"]
    return length if opened and (dated or any(token.text.islower() for token in tokens[length:])) else 0
