"""What stands before and after the words of a name: titles, adjectives, numbers."""

import re
from collections.abc import Iterator, Sequence

from synoptic.annotate.mentions.words import INITIALS, JOINTS
from synoptic.lexicon.name_words import BODY_ENDS
from synoptic.lexicon.organisations import thing_nouns
from synoptic.lexicon.persons import given_name_genders, person_nouns, ranks
from synoptic.lexicon.places import country_adjectives, people_names
from synoptic.model import EntityType, Token
from synoptic.text.names import fold

NUMBER = re.compile(r"\d{1,4}$|[IVX]{1,4}$")


def numbered_length(tokens: Sequence[Token], place: int) -> int:
    """How many tokens at `place` are a thing named by its number, "Dam No. 2", "Reactor 4", "Gate Five"; 0 for none."""
    following = [token.text for token in tokens[place + 1 : place + 4]]
    if not tokens[place].text[:1].isupper() or thing_nouns().get(tokens[place].text.lower(), (None, ""))[0] not in _NUMBERED:
        return 0
    if [sign.lower() for sign in following[:2]] == ["no", "."] and following[2:] and NUMBER.match(following[2]):
        return 4
    if following[:1] and following[0].lower() in ("no.", "number", "nr") and following[1:2] and NUMBER.match(following[1]):
        return 3
    return 2 if following[:1] and NUMBER.match(following[0]) and tokens[place].end + 1 == tokens[place + 1].start else 0


# What is numbered where there are several, and goes by that as a name.
_NUMBERED = (EntityType.FACILITY, EntityType.OTHER)


def split_name(tokens: Sequence[Token], start: int, end: int) -> Iterator[tuple[int, int]]:
    """The name without what stands before it: adjectives of countries, offices, ranks; and names that a comma-less title divides.

    What ends in the noun of a body is that body's name, whole: "Justice Ministry", "General Prosecutor's Office".
    """
    last = tokens[end - 1].text.lower()
    if end - start > 1 and (last in BODY_ENDS or last.removesuffix("s") in BODY_ENDS):
        yield start, end
        return
    first = start + (end - start > 1 and _is_opening_adjective(tokens, start))
    for place in range(first, end):
        if place > first and _is_compound_adjective(tokens, place, end):
            yield first, place
            first = place + 2
            continue
        if _begins_person(tokens, place, first, end):
            yield first, place
            first = place
        initial = place > first and INITIALS.fullmatch(tokens[place].text) is not None  # "Bruno M. Pike" is no Monsieur Pike
        if place >= first and not initial and (length := _title_length(tokens, place, end)):
            if place > first:
                yield first, place
            first = place + length
    if first < end:
        yield first, end


# Words with a capital only because the sentence begins with them: "Neighbouring Badrun".
_OPENING = frozenset(
    "neighbouring neighboring nearby rival fellow former late top senior veteran embattled outgoing incoming only even both local".split()
)


def _is_opening_adjective(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word begins a sentence and a name without being a part of it."""
    opens = place == 0 or not tokens[place - 1].text[:1].isalnum()
    return opens and tokens[place].text.lower() in _OPENING


def _is_compound_adjective(tokens: Sequence[Token], place: int, end: int) -> bool:
    """Whether a name and a participle make an adjective before another name: "Toronto-listed Dunmore Resources"."""
    joined = tokens[place].text in JOINTS and place + 2 <= end and place + 1 < len(tokens) and tokens[place - 1].end == tokens[place].start
    return joined and tokens[place + 1].text.islower() and tokens[place + 1].tag in ("VBN", "VBD", "JJ")


def _begins_person(tokens: Sequence[Token], place: int, first: int, end: int) -> bool:
    """Whether a person's name begins inside a run that an of-phrase opened: "the former minister of Severia Sergei Yurchishin"."""
    if place <= first or place >= end - 1 or INITIALS.fullmatch(tokens[place - 1].text) or not _follows_of(tokens, first):
        return False
    begins = fold(tokens[place].text) in given_name_genders() or INITIALS.fullmatch(tokens[place].text) is not None
    return begins and fold(tokens[first].text) not in given_name_genders()


def _follows_of(tokens: Sequence[Token], first: int) -> bool:
    """Whether the run stands after "of" or "of the"."""
    before = [token.text.lower() for token in tokens[max(0, first - 2) : first]]
    return before[-1:] in (["of"], ["in"], ["from"]) or before == ["of", "the"]


def _title_length(tokens: Sequence[Token], place: int, end: int) -> int:
    """How many tokens at `place` are an office or rank, or the adjective of a country before one or before nothing."""
    nouns = person_nouns()
    for length in range(min(4, end - place), 0, -1):
        phrase = " ".join(token.text.lower().rstrip(".") for token in tokens[place : place + length])
        several = nouns.get(phrase.removesuffix("s"))  # "Foreign Ministers X and Y"; "Lawyers' Collective" holds no title
        noun = nouns.get(phrase) or (several if several is not None and several.is_office else None)
        if length == 1 and place + 2 == end and fold(tokens[place].text) in given_name_genders():
            continue
        if noun and (noun.is_post or phrase in ranks()) and not _is_name_part(tokens, place, end):
            return length
    word = tokens[place].text.lower()
    if (word in country_adjectives() or word in people_names()) and tokens[place].tag != "NNP":
        return 1
    return 1 if word in country_adjectives() and place + 1 < end and _title_length(tokens, place + 1, end) else 0


# What follows a surname: "Martin Luther King Jr.".
_YOUNGER = frozenset("Jr Sr II III IV".split())


def _is_name_part(tokens: Sequence[Token], place: int, end: int) -> bool:
    """A word that is an office elsewhere but a part of this name: "Prince" in "Prince Edward Island", "Major" in "John Major"."""
    if place and place + 2 == end and tokens[end - 1].text.strip(".") in _YOUNGER:
        return True
    last = place == end - 1 > 0 and not tokens[place].entity_start
    return last and tokens[place].entity == tokens[place - 1].entity == "PERSON"
