"""Names that are one: forms compared across the story, then each short form given to whoever bears it."""

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from synoptic.lexicon.name_words import LEFT_OUT, LEGAL_FORMS, PLACE_OPENINGS, SHARED_WORDS, SHIP_PREFIXES, STORMS
from synoptic.lexicon.newsrooms import AGENCIES
from synoptic.lexicon.organisations import organisation_groups, organisation_key
from synoptic.lexicon.persons import given_names
from synoptic.lexicon.places import country_adjectives, country_names, place_groups
from synoptic.link.clusters import Clusters
from synoptic.link.forms.buckets import alike_pairs, bucket, sound_key
from synoptic.link.forms.form import MOST_TAGGED, Form, series_of
from synoptic.link.forms.short_names import (
    LEAST_BODY,
    has_article,
    index_names,
    is_shared,
    only_club,
    only_fuller,
    only_half,
    only_initialled,
    only_land,
    only_landmark,
    only_last,
    only_local,
    only_long,
    only_made,
)
from synoptic.link.mentions.place_votes import WHERE, is_dateline
from synoptic.link.names import NameVerdict, compare_names
from synoptic.link.names.organisations import is_acronym_of
from synoptic.link.names.parts import PersonName, nicknames, person_name
from synoptic.link.names.verdict import different
from synoptic.link.units import Unit
from synoptic.model import EntityType
from synoptic.text.names import fold, same_spelling


def link_names(forms: Sequence[Form], clusters: Clusters) -> tuple[Form, ...]:
    """Join the units whose names are one; the forms come back with their types corrected by the fuller names they shorten."""
    for form in forms:
        clusters.join_all([unit.number for unit in form.units], f"the same name, {form.spelling!r}")
    forms = _corrected(_with_series(_with_clubs(forms)))
    _join_known(forms, clusters)
    _join_brackets(forms, clusters)
    _join_alike([form for form in forms if form.type is not EntityType.PERSON or all(map(has_article, form.units))], clusters)
    return forms


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
    if form.type in _STAYING or form.votes[form.type] > min(MOST_TAGGED, len(form.units)) or form.words[-1].strip(".") in LEFT_OUT | LEGAL_FORMS:
        return False
    if form.text in uses:
        return uses[form.text] >= len(form.units)
    return any(" ".join(form.words[:length]) in uses for length in range(1, len(form.words)))


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
    return tuple(_with_type(form, EntityType.PERSON if _is_full_name(form, surnames) else None) for form in found)


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

    Persons by the sound of their surname, given names and pet names, bodies by their first word (firms: all of them), ports, mountains
    and storms by their second, ships without prefix.
    """

    families: Mapping[str, Sequence[PersonName]]
    given: frozenset[str]
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
    if fold(word) in full.pet or (fold(word) in given_names() and word in full.given):
        return EntityType.PERSON
    return full.bodies.get(form.text) or full.ports.get(form.text) or (EntityType.ORGANISATION if _is_firm(form, full.firms) else None)


def _is_firm(form: Form, firms: Container[str]) -> bool:
    """Whether a name that only the tagger types opens a body's name, "Koryo" of "Koryo Silicon", and is nowhere spoken of as a place."""
    tagged = form.type is not EntityType.PLACE and form.votes[form.type] <= min(MOST_TAGGED, len(form.units))
    return tagged and form.text in firms and form.votes[EntityType.PLACE] <= WHERE and not is_shared(form.text)


def _join_known(forms: Sequence[Form], clusters: Clusters) -> None:
    """Names that tables hold for one country, place or organisation."""
    by_key: dict[str, list[Form]] = {}
    for form in forms:
        if form.type is EntityType.PERSON:
            continue
        key = country_names().get(form.text) or place_groups().get(form.text)
        if key:
            by_key.setdefault(f"place {key}", []).append(form)
        for group in sorted(_organisation(form)):
            by_key.setdefault(f"body {group}", []).append(form)
    for _, (first, *others) in sorted(by_key.items()):
        for form in others:
            clusters.join(first.units[0].number, form.units[0].number, f"{form.spelling!r} is another name of {first.spelling!r}")


def _organisation(form: Form) -> frozenset[int]:
    return organisation_groups().get(organisation_key(form.spelling), frozenset()) | organisation_groups().get(form.text, frozenset())


def _join_brackets(forms: Sequence[Form], clusters: Clusters) -> None:
    """Acronyms where they are introduced: "Chemical Hazards Board (CHB)"."""
    by_start = {(unit.article, unit.core.span.start): unit for form in forms for unit in form.units}
    for form in forms:
        for unit in form.units:
            text, end = unit.reading.article.text, unit.core.span.end
            gap = text[end : end + 4]
            opening = next((len(sign) for sign in (" (", ' ("', " (the ", " [") if gap.startswith(sign) or text.startswith(sign, end)), 0)
            short = by_start.get((unit.article, end + opening)) if opening else None
            if short is None or short is unit:
                continue
            if (
                is_acronym_of(short.core.text, unit.core.text)
                or _letters_within(short.core.text, unit.core.text)
                or _is_body_acronym(short, unit, form)
            ):
                clusters.join(unit.number, short.number, f"{short.core.text!r} is introduced in brackets after {unit.core.text!r}")


def _is_body_acronym(short: Unit, unit: Unit, form: Form) -> bool:
    """Capitals in brackets right after the name of a body, even where its letters are another language's.

    An agency so named has the picture or the report, a country is where the body is.
    """
    text = short.core.text
    if short.folded in AGENCIES or short.folded in country_names():
        return False
    closed = unit.reading.article.text[short.core.span.end : short.core.span.end + 1] in (")", "]")
    return (
        closed
        and form.type is EntityType.ORGANISATION
        and len(form.words) > 1
        and text.isalpha()
        and text.isupper()
        and len(text) <= _LONGEST_ACRONYM
    )


_LEAST_ACRONYM, _LONGEST_ACRONYM = 2, 7


def _letters_within(short: str, long: str) -> bool:
    """Whether an acronym's letters stand in order in a name: HMS in "Hydrometeorological Service"."""
    letters = short.replace(".", "").lower()
    if not short.replace(".", "").isupper() or not _LEAST_ACRONYM <= len(letters) <= _LONGEST_ACRONYM or letters[:1] != fold(long)[:1]:
        return False
    rest = iter(fold(long))
    return all(letter in rest for letter in letters)


# What a name of one word may be short for; the first that finds something decides.
_SHORT = (only_long, only_last, only_club, only_land, only_landmark, only_half, only_initialled, only_made)


def _join_alike(forms: Sequence[Form], clusters: Clusters) -> None:
    """Places, organisations and others that two forms name alike, or of which one is the other's short form."""
    for n, m in alike_pairs(forms, lambda form: map(sound_key, form.words)):
        one, other = forms[n], forms[m]
        verdict = _compare(one, other)
        if verdict.same:
            clusters.join(one.units[0].number, other.units[0].number, f"{one.spelling!r} and {other.spelling!r}: {verdict.why}")
    by_text = {form.text: form for form in forms}
    index = index_names(forms)
    for form in forms:
        bare = " ".join(form.words[1:])
        if form.words[0] in SHIP_PREFIXES and bare in by_text:
            clusters.join(by_text[bare].units[0].number, form.units[0].number, f"{form.spelling!r} is the ship {by_text[bare].spelling!r}")
        if (local := only_local(form, index) or only_fuller(form, index)) is not None:
            clusters.join(form.units[0].number, local.units[0].number, f"{form.spelling!r} is {local.spelling!r}, the only one in the story")
        elif len(form.words) > 1 and (made := only_made(form, index)) is not None:
            clusters.join(form.units[0].number, made.units[0].number, f"{form.spelling!r} is short for {made.spelling!r}")
        if len(form.words) == 1 and (long := next(filter(None, (rule(form, index) for rule in _SHORT)), None)) is not None:
            clusters.join(form.units[0].number, long.units[0].number, f"{form.spelling!r} is short for {long.spelling!r}")


def _compare(one: Form, other: Form) -> NameVerdict:
    kinds = {one.type, other.type}
    if EntityType.PLACE in kinds and not kinds <= {EntityType.PLACE, EntityType.FACILITY}:
        return (
            compare_names(one.spelling, other.spelling, EntityType.ORGANISATION)
            if len(one.words) > 1 and len(other.words) > 1
            else different("a place and something else")
        )
    if kinds <= {EntityType.PLACE, EntityType.FACILITY}:
        verdict = compare_names(one.spelling, other.spelling, EntityType.PLACE)
        built = EntityType.FACILITY in kinds and len(one.words) == len(other.words) > 1
        return compare_names(one.spelling, other.spelling, EntityType.ORGANISATION) if built and not verdict.same else verdict
    return compare_names(one.spelling, other.spelling, EntityType.ORGANISATION)
