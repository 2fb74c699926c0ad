"""Names that are one: forms compared across the story, then each short form given to whoever bears it."""

from collections.abc import Iterator, Sequence

from synoptic.lexicon.name_words import BODY_NOUNS, LEFT_OUT, SHIP_PREFIXES
from synoptic.lexicon.organisations import organisation_groups, organisation_key
from synoptic.lexicon.persons import given_names
from synoptic.lexicon.places import country_adjectives, country_names, place_groups
from synoptic.link.clusters import Clusters
from synoptic.link.forms import Form
from synoptic.link.names import NameVerdict, compare_names
from synoptic.link.names.organisations import is_acronym_of, organisation_words
from synoptic.link.names.parts import PersonName, person_name
from synoptic.link.names.verdict import different
from synoptic.link.units import Unit
from synoptic.model import EntityType
from synoptic.text.demonyms import is_adjective_of
from synoptic.text.names import fold, same_spelling, sounds

_CLASSES = {
    sound: number
    for number, group in enumerate(("k g q kh gh h c x ch", "s sz sh shch z zh ts j i y dj", "v b f p u", "d t dh th"))
    for sound in group.split()
}  # fmt: skip
_VOWELS = frozenset("aeo")


def link_names(forms: Sequence[Form], clusters: Clusters) -> tuple[Form, ...]:
    """Join the units whose names are one; the forms come back with their types corrected by the fuller names they shorten."""
    for form in forms:
        clusters.join_all([unit.number for unit in form.units], f"the same name, {form.spelling!r}")
    forms = _corrected(forms)
    _join_known(forms, clusters)
    _join_brackets(forms, clusters)
    _join_alike([form for form in forms if form.type is not EntityType.PERSON], clusters)
    return forms


def _corrected(forms: Sequence[Form]) -> tuple[Form, ...]:
    """Forms of one word typed as what they shorten: the surname of a person, the first word of a body."""
    families = [person_name(form.text) for form in forms if form.type is EntityType.PERSON and len(form.words) > 1]
    bodies = [form for form in forms if form.type in (EntityType.ORGANISATION, EntityType.FACILITY) and len(form.words) > 1]
    ships = [(form.text, form.words[0]) for form in forms if form.words[0] in SHIP_PREFIXES]
    return tuple(_with_type(form, _type_of_short(form, families, bodies, ships)) for form in forms)


def _with_type(form: Form, kind: EntityType | None) -> Form:
    return form if kind is None or kind is form.type else Form(form.text, form.units, kind, form.votes)


def _type_of_short(form: Form, families: Sequence[PersonName], bodies: Sequence[Form], ships: Sequence[tuple[str, str]]) -> EntityType | None:
    if any(prefixed.removeprefix(prefix + " ") == form.text for prefixed, prefix in ships):
        return EntityType.OTHER
    name = person_name(form.text)
    if (
        len(name.words) != 1
        or form.text in country_names()
        or form.text in place_groups()
        or organisation_key(form.units[0].core.text) in organisation_groups()
    ):
        return None
    if any(same_spelling(name.words[0], family.family) for family in families):
        return EntityType.PERSON
    if fold(name.words[0]) in given_names() and any(name.words[0] == family.given[0] for family in families if family.given):
        return EntityType.PERSON
    return next((body.type for body in bodies if body.words[0] == form.text and set(body.words[1:]) <= LEFT_OUT), None)


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
    """Capitals in brackets right after the name of a body, even where its letters are another language's."""
    text = short.core.text
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
# One word is no body's name of its own.
_LEAST_BODY = 2


def _letters_within(short: str, long: str) -> bool:
    """Whether an acronym's letters stand in order in a name: HMS in "Hydrometeorological Service"."""
    letters = short.replace(".", "").lower()
    if not short.replace(".", "").isupper() or not _LEAST_ACRONYM <= len(letters) <= _LONGEST_ACRONYM or letters[:1] != fold(long)[:1]:
        return False
    rest = iter(fold(long))
    return all(letter in rest for letter in letters)


def _join_alike(forms: Sequence[Form], clusters: Clusters) -> None:
    """Places, organisations and others that two forms name alike, or of which one is the other's short form."""
    for one, other in _pairs(forms):
        verdict = _compare(one, other)
        if verdict.same:
            clusters.join(one.units[0].number, other.units[0].number, f"{one.spelling!r} and {other.spelling!r}: {verdict.why}")
    by_text = {form.text: form for form in forms}
    for form in forms:
        bare = " ".join(form.words[1:])
        if form.words[0] in SHIP_PREFIXES and bare in by_text:
            clusters.join(by_text[bare].units[0].number, form.units[0].number, f"{form.spelling!r} is the ship {by_text[bare].spelling!r}")
        if (local := _only_local(form, forms) or _only_fuller(form, forms)) is not None:
            clusters.join(form.units[0].number, local.units[0].number, f"{form.spelling!r} is {local.spelling!r}, the only one in the story")
        if len(form.words) == 1 and (long := _only_long(form, forms)) is not None:
            clusters.join(form.units[0].number, long.units[0].number, f"{form.spelling!r} is short for {long.spelling!r}")


def _compare(one: Form, other: Form) -> NameVerdict:
    kinds = {one.type, other.type}
    if EntityType.PLACE in kinds and not kinds <= {EntityType.PLACE, EntityType.FACILITY}:
        return (
            compare_names(one.spelling, other.spelling, EntityType.ORGANISATION)
            if len(one.words) > 1 and len(other.words) > 1
            else different("a place and something else")
        )
    kind = EntityType.PLACE if kinds <= {EntityType.PLACE, EntityType.FACILITY} else EntityType.ORGANISATION
    return compare_names(one.spelling, other.spelling, kind)


def _only_local(form: Form, forms: Sequence[Form]) -> Form | None:
    """The one longer name that adds only where the body is: "Court of Appeal", "Porto Vero Court of Appeal"."""
    if form.type is not EntityType.ORGANISATION or len(form.words) < _LEAST_BODY:
        return None
    places = {other.text for other in forms if other.type is EntityType.PLACE}
    longer = [other for other in forms if (where := _where(form.text, other.text)) and _is_place(where, places)]
    return longer[0] if len(longer) == 1 else None


def _where(short: str, long: str) -> str:
    """What a longer name adds before a shorter one, or after it with "of": Lipa in "Lipa Court of Appeal", in "National Bank of Lipa"."""
    if long.endswith(" " + short):
        return long.removesuffix(" " + short)
    return long.removeprefix(short + " of ").removeprefix("the ") if long.startswith(short + " of ") else ""


def _only_fuller(form: Form, forms: Sequence[Form]) -> Form | None:
    """The one longer name of a body that ends in the same noun and has all its words: "Student Federation", "University Students' Federation"."""
    if form.type is not EntityType.ORGANISATION or len(form.words) < _LEAST_BODY or form.words[-1] not in BODY_NOUNS:
        return None
    words = _singulars(form)
    longer = [
        other for other in forms if other is not form and other.type is form.type and other.words[-1] == form.words[-1] and words < _singulars(other)
    ]
    return longer[0] if len(longer) == 1 and not _lands(longer[0]) - _lands(form) else None


def _singulars(form: Form) -> frozenset[str]:
    return frozenset(word.removesuffix("'s").removesuffix("s'").removesuffix("'").removesuffix("s") for word in form.words)


def _lands(form: Form) -> frozenset[str]:
    return organisation_words(form.spelling)[1]


def _is_place(text: str, places: set[str]) -> bool:
    plain = text.removesuffix("'s").removesuffix("s'")
    return (
        plain in places
        or plain in country_names()
        or plain in country_adjectives()
        or plain in place_groups()
        or any(is_adjective_of(plain, place) for place in places)
    )


def _only_long(form: Form, forms: Sequence[Form]) -> Form | None:
    """The one longer name that begins with this word and adds only what short names leave out."""
    longer = [other for other in forms if len(other.words) > 1 and other.words[0] == form.text and set(other.words[1:]) <= LEFT_OUT]
    return longer[0] if len({other.text for other in longer}) == 1 else None


def _pairs(forms: Sequence[Form]) -> Iterator[tuple[Form, Form]]:
    """Pairs that may be alike: with a word of the same first sound, or an acronym and a name of the same first letter."""
    buckets: dict[object, list[int]] = {}
    for number, form in enumerate(forms):
        for key in sorted(set(map(first_sound, form.words)), key=str):
            buckets.setdefault(key, []).append(number)
    seen: set[tuple[int, int]] = set()
    for _, numbers in sorted(buckets.items(), key=lambda entry: str(entry[0])):
        for n, one in enumerate(numbers):
            for other in numbers[n + 1 :]:
                if (one, other) not in seen:
                    seen.add((one, other))
                    yield forms[one], forms[other]


def first_sound(word: str) -> int | str:
    """A class of first sounds that spellings of one name share."""
    for sound in sounds(word.removeprefix("al-").removeprefix("el-")):
        if sound not in _VOWELS:
            return _CLASSES.get(sound, sound)
    return ""
