"""Names that are one: forms compared across the story, then each short form given to whoever bears it."""

from collections.abc import Sequence

from synoptic.lexicon.name_words import SHIP_PREFIXES
from synoptic.lexicon.newsrooms import AGENCIES
from synoptic.lexicon.organisations import organisation_groups, organisation_key
from synoptic.lexicon.places import country_names, place_groups
from synoptic.link.clusters import Clusters
from synoptic.link.forms.buckets import alike_pairs, sound_key
from synoptic.link.forms.form import Form
from synoptic.link.forms.retyped import retyped
from synoptic.link.forms.short_names import (
    has_article,
    index_names,
    only_club,
    only_fuller,
    only_initialled,
    only_last,
    only_local,
    only_long,
    only_made,
)
from synoptic.link.forms.short_places import only_half, only_land, only_landmark
from synoptic.link.names import NameVerdict, compare_names
from synoptic.link.names.organisations import is_acronym_of
from synoptic.link.names.verdict import different
from synoptic.link.units import Unit
from synoptic.model import EntityType
from synoptic.text.names import fold


def link_names(forms: Sequence[Form], clusters: Clusters) -> tuple[Form, ...]:
    """Join the units whose names are one; the forms come back with their types corrected by the fuller names they shorten."""
    for form in forms:
        clusters.join_all([unit.number for unit in form.units], f"the same name, {form.spelling!r}")
    forms = retyped(forms)
    _join_known(forms, clusters)
    _join_brackets(forms, clusters)
    _join_alike([form for form in forms if form.type is not EntityType.PERSON or all(map(has_article, form.units))], clusters)
    return forms


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
