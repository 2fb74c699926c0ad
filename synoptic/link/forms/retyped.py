"""Types of names that others of the story correct: clubs, series and what is made in them, surnames of full names, first words of bodies."""

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from synoptic.lexicon.name_words import LEFT_OUT, LEGAL_FORMS, PLACE_OPENINGS, SHARED_WORDS, SHIP_PREFIXES, STORMS
from synoptic.lexicon.nouns import is_person, noun_table
from synoptic.lexicon.organisations import organisation_groups, organisation_key
from synoptic.lexicon.persons import given_names, is_given_name
from synoptic.lexicon.places import country_adjectives, country_names, place_groups
from synoptic.link.forms.buckets import bucket, sound_key
from synoptic.link.forms.form import MOST_TAGGED, Form, series_of
from synoptic.link.forms.short_names import LEAST_BODY, has_article, index_names, is_made_by, is_shared, only_club
from synoptic.link.mentions.place_votes import WHERE, is_dateline
from synoptic.link.names.parts import PersonName, nicknames, person_name
from synoptic.model import EntityType
from synoptic.text.names import fold, same_spelling


def retyped(forms: Sequence[Form]) -> tuple[Form, ...]:
    """The forms with their types corrected by the other names of the story."""
    return _corrected(_with_made(_with_series(_with_clubs(forms))))


def _with_clubs(forms: Sequence[Form]) -> Sequence[Form]:
    """The forms with a plural that goes by "the" and stands behind a place elsewhere as a body, and its full name too: the Herons, Brod Herons."""
    index = index_names(forms)
    clubs = {form.text: club.text for form in forms if len(form.words) == 1 and (club := only_club(form, index)) is not None}
    named = clubs.keys() | frozenset(clubs.values())
    return [_with_type(form, EntityType.ORGANISATION if form.text in named and form.type in _MISTAKEN else None) for form in forms]


def _with_series(forms: Sequence[Form]) -> Sequence[Form]:
    """The forms with a series of numbered things, and what its name opens, as things, where only the tagger says otherwise: "Corva Grande"."""
    uses: Counter[str] = Counter()
    for form in forms:
        if form.type is EntityType.OTHER and (series := series_of(form.text)):
            uses[series] += len(form.units)
    return [_with_type(form, EntityType.OTHER if _is_of_series(form, uses) else None) for form in forms]


def _is_of_series(form: Form, uses: Mapping[str, int]) -> bool:
    """Whether a name is a series' own, mostly used with its numbers, or goes on behind it, and only the tagger makes somebody of it."""
    if not _is_only_tagged(form) or form.words[-1].strip(".") in LEFT_OUT | LEGAL_FORMS:
        return False
    if form.text in uses:
        return uses[form.text] >= len(form.units)
    return any(" ".join(form.words[:length]) in uses for length in range(1, len(form.words)))


def _with_made(forms: Sequence[Form]) -> Sequence[Form]:
    """The forms with a body's thing as a thing where it goes by its own name, too, and only the tagger says otherwise: "Halvor Corva"."""
    index = index_names(forms)
    return [_with_type(form, EntityType.OTHER if _is_only_tagged(form) and is_made_by(form, index) else None) for form in forms]


def _is_only_tagged(form: Form) -> bool:
    """Whether nothing but the tagger says that a name is somebody's or a body's."""
    return form.type not in _STAYING and form.votes[form.type] <= min(MOST_TAGGED, len(form.units))


# Places and buildings have numbers of their own: "Lipa 2".
_STAYING = (EntityType.PLACE, EntityType.FACILITY, EntityType.OTHER)


# What the tagger takes clubs for.
_MISTAKEN = (EntityType.PERSON, EntityType.PLACE, EntityType.OTHER)


def _corrected(forms: Sequence[Form]) -> tuple[Form, ...]:
    """Forms of one word typed as what they shorten: the surname of a person, the first word of a body; a ship's name with and without prefix."""
    families = [person_name(form.text) for form in forms if form.type is EntityType.PERSON and len(form.words) > 1]
    full = _Fuller(
        families={key: [families[n] for n in places] for key, places in bucket(families, lambda name: (sound_key(name.family),)).items()},
        given=frozenset(family.given[0] for family in families if family.given),
        second=frozenset(word for name in families for word in name.words[1:-1] if not is_given_name(fold(word)) and len(word) > len("y.")),
        pet=frozenset(word for form in forms if form.type is EntityType.PERSON for word in nicknames(form.spelling)),
        bodies={form.words[0]: form.type for form in reversed(forms) if _is_lengthened_body(form)},
        firms=frozenset(form.words[0] for form in forms if form.type is EntityType.ORGANISATION and len(form.words) > 1),
        ports={form.words[1]: form.type for form in reversed(forms) if len(form.words) == LEAST_BODY and form.words[0] in PLACE_OPENINGS | STORMS},
        ships=frozenset(" ".join(form.words[1:]) for form in forms if form.words[0] in SHIP_PREFIXES),
    )
    found = tuple(_with_type(form, _type_of_short(form, full)) for form in forms)
    surnames = frozenset(form.text for form in found if form.type is EntityType.PERSON and len(form.words) == 1) | {
        fold(name.family) for name in families
    }
    found = tuple(_with_type(form, EntityType.PERSON if _is_full_name(form, surnames) else None) for form in found)
    known = full.given | full.pet | {fold(name.family) for name in families}
    return tuple(_with_type(form, EntityType.OTHER if _is_plain_noun(form, known) else None) for form in found)


def _is_plain_noun(form: Form, known: Container[str]) -> bool:
    """Whether only the tagger takes a noun of the language for somebody, whom nobody names in full and who does nothing."""
    noun = next((word for word in (form.text, form.text.removesuffix("s")) if noun_table().senses_of(word)), "")
    if form.type is not EntityType.PERSON or not noun or is_person(noun) or form.text in known or is_given_name(form.text):
        return False
    return _is_only_tagged(form) and not any(unit.title or unit.head.dep in _ACTING for unit in form.units)


# What somebody is who has a noun for a surname: he does or has something, or stands beside others.
_ACTING = frozenset(("nsubj", "nsubjpass", "poss", "agent", "appos", "conj"))


# What only the tagger says of a name counts for no more than this.
_TAGGED = 3.0


def _is_full_name(form: Form, surnames: Container[str]) -> bool:
    """Whether a name that nothing but the tagger types ends in the surname of somebody of the story: "Ana Kovac" where Kovac spoke."""
    plain = 1 < len(form.words) <= _LONGEST_NAME and form.words[-1] in surnames and form.type is not EntityType.PERSON
    said = form.votes[form.type] < _TAGGED and not any(map(has_article, form.units))
    return plain and said and not SHARED_WORDS & set(form.words) and form.words[0] not in country_adjectives()


_LONGEST_NAME = 3


@dataclass(frozen=True)
class _Fuller:
    """What short names may shorten.

    Persons by the sound of their surname, given names, first of two surnames ("Ana Ruiz Vela") and pet names, bodies by their first word
    (firms: all of them), ports, mountains and storms by their second, ships without prefix.
    """

    families: Mapping[str, Sequence[PersonName]]
    given: frozenset[str]
    second: frozenset[str]
    pet: frozenset[str]
    bodies: Mapping[str, EntityType]
    firms: frozenset[str]
    ports: Mapping[str, EntityType]
    ships: frozenset[str]


def _is_lengthened_body(form: Form) -> bool:
    added = {word.strip(".") for word in form.words[1:]}
    return form.type in (EntityType.ORGANISATION, EntityType.FACILITY) and bool(added) and added <= LEFT_OUT | LEGAL_FORMS


def _with_type(form: Form, kind: EntityType | None) -> Form:
    return form if kind is None or kind is form.type else Form(form.text, form.units, kind, form.votes)


def _type_of_short(form: Form, full: _Fuller) -> EntityType | None:
    if form.text in full.ships:
        return EntityType.OTHER
    name = person_name(form.text)
    known = form.text in country_names() or form.text in place_groups() or organisation_key(form.units[0].core.text) in organisation_groups()
    if len(name.words) != 1 or known or any(map(is_dateline, form.units)):
        return None
    word = name.words[0]
    if any(same_spelling(word, family.family) for family in full.families.get(sound_key(word), ())):
        return EntityType.PERSON
    if fold(word) in full.pet or (word in full.second and _is_only_tagged(form)) or (fold(word) in given_names() and word in full.given):
        return EntityType.PERSON
    return full.bodies.get(form.text) or full.ports.get(form.text) or (EntityType.ORGANISATION if _is_firm(form, full.firms) else None)


def _is_firm(form: Form, firms: Container[str]) -> bool:
    """Whether a name that only the tagger types opens a body's name, "Koryo" of "Koryo Silicon", and is nowhere spoken of as a place."""
    tagged = form.type is not EntityType.PLACE and form.votes[form.type] <= min(MOST_TAGGED, len(form.units))
    return tagged and form.text in firms and form.votes[EntityType.PLACE] <= WHERE and not is_shared(form.text)
