"""Of which type a name is by tables, by its own words and by the nouns beside it."""

import re
from collections.abc import Iterator, Sequence

from synoptic.lexicon.name_words import (
    BODY_OPENINGS,
    COMPASS,
    HEAVENLY,
    NOUN_TYPES,
    PLACE_OPENINGS,
    SHARED_WORDS,
    SHIP_PREFIXES,
    STATE_FORMS,
    STORMS,
    SURNAMES_TOO,
)
from synoptic.lexicon.organisations import organisation_groups, organisation_key, thing_nouns
from synoptic.lexicon.persons import given_names, is_given_name
from synoptic.lexicon.places import capitals, country_names, people_names, place_groups, seats
from synoptic.link.units import Unit
from synoptic.model import EntityType
from synoptic.text.names import fold

# Weights of votes on a name's type: its noun's, the tagger's one voice a mention, and what tables say.
NOUN, TAGGER = 3.0, 1.0
_TABLE, _SHARED_TABLE, _GIVEN = 6.0, 3.0, 3.0
# "The Sun" may be a newspaper, Moon somebody.
_ALSO_OUTLETS = frozenset(("sun", "moon"))
# "Ana Park".
_GIVEN_AND_SURNAME = 2
# A capital within a word is a firm's or a product's, "VolaraJet", but behind what opens surnames: "McAlder".
_CAMEL = re.compile(r"(?!Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|Al|El|Ben|Bin)[A-Z]?[a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z]{2,}")
# "Upper Kevsar": a part of a land in two words.
_COMPASSED = 2

VEHICLES = frozenset(("other ship", "other plane", "other train"))
# "The Tokyo flight" is named by where it goes.
BOUND_FOR = frozenset("flight train express bus line".split())


def title_noun(unit: Unit) -> str:
    """The word right before a name, whatever marks stand between: 'The tanker "Sinar Marua"'; a ship is what is flagged by a land."""
    words = unit.title.replace('"', " ").split()
    return "ship" if words and words[-1].endswith("-flagged") else words[-1] if words else ""


def _is_vehicle(unit: Unit) -> bool:
    """Whether the noun for a vehicle stands beside the name: "the Sinar Marua ferry", "the Panama-flagged Sinar Marua"."""
    if thing_nouns().get(title_noun(unit), (None, ""))[1] in VEHICLES:
        return True
    governor = unit.reading.tokens[unit.head.head]
    beside = unit.head.dep in ("compound", "nmod") and governor.index == unit.tokens[-1].index + 1
    return beside and governor.lemma not in BOUND_FOR and thing_nouns().get(governor.lemma, (None, ""))[1] in VEHICLES


# "The Lumen newspaper", "Lumen news agency".
OUTLETS = frozenset("newspaper daily magazine tabloid broadcaster website site affiliate".split())


def names_outlet(unit: Unit) -> bool:
    """Whether the noun for an outlet stands right behind a name that the tagger takes for no place."""
    tokens, following = unit.reading.tokens, unit.tokens[-1].index + 1
    words = [token.text for token in tokens[following : following + 2] if token.sentence == unit.sentence]
    return unit.core.type is not EntityType.PLACE and (words[:1] != [] and (words[0] in OUTLETS or words == ["news", "agency"]))


def known_types(text: str, units: Sequence[Unit]) -> list[tuple[EntityType, float]]:
    """What tables and the name's own words say."""
    return [*_of_types(text.split(), len(units)), *_told_types(text, units)]


def _of_types(words: list[str], uses: int) -> Iterator[tuple[EntityType, float]]:
    """What a name's noun before "of" or "for" says: the Agency of X a body, the Law of X a law."""
    link = next((n for n, word in enumerate(words) if n and word in ("of", "for")), 0)
    if link and NOUN_TYPES.get(words[link - 1]) is EntityType.ORGANISATION:
        yield EntityType.ORGANISATION, NOUN + TAGGER * uses
    if "of" in words[1:2] and words[0] in ("law", "act", "treaty", "bill"):
        yield EntityType.OTHER, _TABLE
    if link and words[link] == "of" and words[link - 1] in STATE_FORMS:
        yield EntityType.PLACE, _TABLE


def _told_types(text: str, units: Sequence[Unit]) -> list[tuple[EntityType, float]]:
    words = text.split()
    found: list[tuple[EntityType, float]] = []
    first = fold(words[0])
    named = is_given_name(first)
    if text in country_names() or text in capitals() or text in place_groups():
        found.append((EntityType.PLACE, _SHARED_TABLE if named else _TABLE))
    if text in HEAVENLY - _ALSO_OUTLETS:
        found.append((EntityType.PLACE, _SHARED_TABLE))
    if _CAMEL.fullmatch(units[0].core.text) and not named:
        found += [(EntityType.PERSON, -_TABLE), (EntityType.PLACE, -_TABLE), (EntityType.ORGANISATION, _acting(units))]
    if text in people_names() and text not in country_names():
        found.append((EntityType.OTHER, _TABLE))
    if text in seats() or any(organisation_key(unit.core.text) in organisation_groups() for unit in units):
        found.append((EntityType.ORGANISATION, _TABLE))
    if len(words) > 1:
        found += _of_ends(words, len(units), named=named)
    if (words[0] in SHIP_PREFIXES and len(words) > 1) or any(_is_vehicle(unit) for unit in units):
        found.append((EntityType.OTHER, _TABLE))
    return found


def _acting(units: Sequence[Unit]) -> float:
    """How many of some names the tagger takes for somebody or a place: what acts as these do is a body."""
    return TAGGER * sum(unit.core.type in (EntityType.PERSON, EntityType.PLACE) for unit in units) / len(units)


def _of_ends(words: Sequence[str], uses: int, *, named: bool) -> Iterator[tuple[EntityType, float]]:
    """What the first or last word of a name of several says; `named` where the first is a given name."""
    last, told = words[-1].strip("."), NOUN + TAGGER * uses
    if words[0] in STORMS:
        yield EntityType.EVENT, _TABLE
    elif words[0] in PLACE_OPENINGS:
        yield EntityType.PLACE, told
    elif last in NOUN_TYPES and not (named and last in SURNAMES_TOO and len(words) == _GIVEN_AND_SURNAME):
        yield NOUN_TYPES[last], told
    elif words[0] in BODY_OPENINGS and not any(fold(word) in given_names() for word in words[1:-1]):
        yield EntityType.ORGANISATION, told
    elif len(words) == _COMPASSED and words[0] in COMPASS and last not in SHARED_WORDS:
        yield EntityType.PLACE, NOUN
    elif named:
        yield EntityType.PERSON, _GIVEN + TAGGER * uses / 2
