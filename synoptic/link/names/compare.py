"""The comparison of two names by the type of what they name."""

from synoptic.lexicon.persons import is_given_name
from synoptic.link.names.organisations import compare_organisations
from synoptic.link.names.parts import person_name
from synoptic.link.names.persons import compare_persons
from synoptic.link.names.places import compare_places, is_place_name
from synoptic.link.names.verdict import NameVerdict, different, same
from synoptic.model import EntityType
from synoptic.text.names import fold
from synoptic.text.names_east import is_family_first

# A name longer than this is a sentence; it is compared as text.
_LONGEST = 200


def compare_names(one: str, other: str, type: EntityType | None = None) -> NameVerdict:  # noqa: A002 - the field's word
    """Whether two names as written can name one person, place or organisation; `type` None: not known.

    >>> compare_names("Aleksandar Vučić", "Alexander Vuchich", EntityType.PERSON).same
    True
    >>> compare_names("Niger", "Nigeria", EntityType.PLACE).same
    False
    """
    if fold(one) == fold(other):
        return same(1.0, "the same name")
    if max(len(one), len(other)) > _LONGEST:
        return different("too long for names")
    if type is EntityType.PERSON:
        return compare_persons(one, other)
    if type in (EntityType.PLACE, EntityType.FACILITY):
        return compare_places(one, other)
    if type in (EntityType.ORGANISATION, EntityType.EVENT):
        return compare_organisations(one, other)
    return _compare_unknown(one, other)


def _compare_unknown(one: str, other: str) -> NameVerdict:
    """Names of a type not known: each is taken for what it looks like; a person is never a place.

    Where neither looks like anything, they are one if they could be as persons, as places or as organisations.
    """
    places = is_place_name(one), is_place_name(other)
    persons = is_person_like(one), is_person_like(other)
    if any(persons) or is_family_first(person_name(one).words):
        if any(place or "," in name for name, place, person in zip((one, other), places, persons, strict=True) if not person):
            return different("a person and a place")
        return compare_persons(one, other)
    verdicts = [compare_places(one, other), compare_organisations(one, other)]
    if not any(places) and not one.isupper() and not other.isupper():
        verdicts.append(compare_persons(one, other))
    return max(verdicts, key=lambda verdict: (verdict.same, verdict.score))


def is_person_like(name: str) -> bool:
    """Whether a name begins with a title or a known given name and goes on."""
    parts = person_name(name)
    first = fold(parts.words[0]) if parts.words else ""
    return bool(parts.title) or (len(parts.words) > 1 and is_given_name(first))
