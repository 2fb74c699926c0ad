"""What the words around a name say for a place: a preposition, "the town of", an office or force that is its own."""

import re

from synoptic.lexicon.name_words import LOCAL_NOUNS, NOUN_TYPES, PLACE_NOUNS
from synoptic.lexicon.places import country_names, place_groups
from synoptic.link.units import Unit
from synoptic.model import EntityType
from synoptic.text.names import fold

# A sure sign counts as a title does for a person, a usual one as the tagger's voice, a mere preposition half of that.
_SURE, _USUAL, WHERE = 4.0, 1.0, 0.5
_PLACE_PREPOSITIONS = frozenset("in at near from outside around across".split())
# What happens or lies off a coast: "sank off Brod", "12 miles off Brod".
_AT_SEA = frozenset(
    "sink capsize founder drown ground anchor moor drift collide disappear vanish explode burn fish patrol sail seize intercept rescue find crash "
    "mile kilometre kilometer km ship boat ferry vessel tanker yacht oil rig wreck water coast island reef platform".split()
)
# What is said of a place right before its name: "nearby Brod".
_NEARBY = frozenset("nearby downtown neighbouring neighboring suburban faraway".split())
# What a land has and a person seldom.
_LANDS_OWN = frozenset(
    "minister president premier king queen parliament capital army military navy ambassador coast border frontier economy population citizen "
    "north south east west territory embassy airspace constitution currency independence province coastline".split()
)


def is_dateline(unit: Unit) -> bool:
    """Whether a name is the place of a dateline: in capitals, at a sentence's start."""
    return unit.core.text.isupper() and unit.core.type is EntityType.PLACE and unit.tokens[0].index == unit.reading.sentences[unit.sentence].first


def place_vote(unit: Unit) -> float:
    """What stands before a place: a preposition of place, "the town of"; or it opens a dateline."""
    if is_dateline(unit):
        return _SURE
    if unit.head.dep in ("compound", "nmod") and (governor := unit.reading.tokens[unit.head.head]).lemma in LOCAL_NOUNS | _NAMED_SO:
        named = governor.lemma in _NAMED_SO and governor.index == unit.tokens[-1].index + 1
        return _SURE if named else _USUAL if governor.lemma in LOCAL_NOUNS else 0.0
    if unit.head.dep == "poss" and _is_lands_own(unit):
        return _USUAL
    if _opens_office(unit):
        return _USUAL
    if unit.title.removeprefix("the ") in _NEARBY:
        return _SURE
    if unit.head.dep != "pobj":
        return 0.0
    return _SURE if _lies_in(unit) else _vote_behind_preposition(unit)


def _vote_behind_preposition(unit: Unit) -> float:
    """What the preposition before a name says."""
    preposition = unit.reading.tokens[unit.head.head]
    governor = unit.reading.tokens[preposition.head]
    if preposition.text.lower() == "off":
        return _SURE if governor.lemma in _AT_SEA else 0.0
    if preposition.text.lower() == "of":
        if governor.index == preposition.index:
            return 0.0
        return _SURE if governor.lemma in PLACE_NOUNS else WHERE if governor.lemma in _OFFICE_OPENINGS else 0.0
    return WHERE if preposition.text.lower() in _PLACE_PREPOSITIONS else 0.0


def _is_lands_own(unit: Unit) -> bool:
    """Whether what somebody or something is said to have is what a land has: its president, its central bank."""
    owned = unit.reading.tokens[unit.head.head]
    return owned.lemma in _LANDS_OWN or (owned.lemma == "bank" and unit.reading.tokens[owned.index - 1].lemma == "central")


# "In Brod, Florida, on Monday": the region that a place lies in.
_REGION = re.compile(r", ([A-Z][\w.]+(?: [A-Z][\w.]+)?)(?=[,.;)\n]|$)")


def _lies_in(unit: Unit) -> bool:
    """Whether a region of the tables stands behind a name of no noun, as behind a town's."""
    found = _REGION.match(unit.reading.article.text, unit.core.span.end)
    region = fold(found[1]) if found else ""
    known = region in country_names() or region in place_groups() or f"{region}." in place_groups()
    return known and unit.tokens[-1].text.lower() not in NOUN_TYPES


# "The Pardo river", "the Lipa valley".
_NAMED_SO = frozenset("river valley lake island peninsula strait province district".split())


# What follows a land's name where it says whose office or force it is: "Orangi Prime Minister", "the Orangi capital".
_OFFICE_OPENINGS = _LANDS_OWN | frozenset("prime foreign defence defense interior finance soldier troop force side government official".split())


def _opens_office(unit: Unit) -> bool:
    """Whether the word after a name of one word is an office or force of a land."""
    tokens, following = unit.reading.tokens, unit.tokens[-1].index + 1
    beside = following < len(tokens) and tokens[following].start == unit.core.span.end + 1
    return beside and len(unit.tokens) == 1 and (tokens[following].lemma in _OFFICE_OPENINGS or tokens[following].text.lower() in _OFFICE_OPENINGS)
