"""Short names and the only longer one that each may be short for: the Courier, Almeira, "Student Federation"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from synoptic.lexicon.name_words import (
    BODY_NOUNS,
    CLUB_ENDS,
    CLUB_FORMS,
    DIVISIONS,
    LEFT_OUT,
    LEGAL_FORMS,
    NOUN_TYPES,
    OF_NOUNS,
    SHARED_WORDS,
)
from synoptic.lexicon.newsrooms import AGENCIES
from synoptic.lexicon.nouns import is_artifact
from synoptic.lexicon.places import country_adjectives, country_names, place_groups
from synoptic.link.forms.buckets import Stems, bucket
from synoptic.link.forms.form import Form
from synoptic.link.names.organisations import compare_organisations, organisation_words
from synoptic.link.units import Unit
from synoptic.model import EntityType

# One word is no body's name of its own.
LEAST_BODY = 2


@dataclass(frozen=True)
class ShortNames:
    """Forms of several words by their first word, their last, the noun before "of" or "for", and their initials.

    Beside them places, "Lipa-3" by its word, and the type of every form.
    """

    by_first: Mapping[str, Sequence[Form]]
    by_last: Mapping[str, Sequence[Form]]
    by_noun: Mapping[str, Sequence[Form]]
    by_initials: Mapping[str, Sequence[Form]]
    places: Stems
    numbered: Mapping[str, Sequence[Form]]
    types: Mapping[str, EntityType]


# What goes by its initials.
_INITIALLED = (EntityType.ORGANISATION, EntityType.FACILITY, EntityType.OTHER)
# A name that nothing types may be a land that no table knows.
_MAYBE_PLACES = (EntityType.PLACE, EntityType.OTHER)


def index_names(forms: Sequence[Form]) -> ShortNames:
    """The longer names of a story by their first and last words."""
    longer = [form for form in forms if len(form.words) > 1]
    first = {key: [longer[n] for n in places] for key, places in bucket(longer, lambda form: form.words[:1]).items()}
    last = {key: [longer[n] for n in places] for key, places in bucket(longer, lambda form: form.words[-1:]).items()}
    noun = {key: [longer[n] for n in places] for key, places in bucket(longer, _noun_inside).items()}
    initials = {key: [longer[n] for n in places] for key, places in bucket(longer, _initials).items()}
    numbered: dict[str, list[Form]] = {}
    for form in forms:
        word, hyphen, number = form.text.partition("-")
        if hyphen and number.isdigit() and word.isalpha():
            numbered.setdefault(word, []).append(form)
    places = Stems(form.text for form in forms if form.type in _MAYBE_PLACES and len(form.words) <= LEAST_BODY)
    return ShortNames(first, last, noun, initials, places, numbered, {form.text: form.type for form in forms})


def _noun_inside(form: Form) -> tuple[str, ...]:
    """The noun of a name that goes on with "of" or "for": office of "National Office for Risks"."""
    return next(((word,) for word, link in pairwise(form.words) if link in ("of", "for")), ())


# Fewer letters are the initials of too much.
_LEAST_INITIALS, _MOST_INITIALS = 3, 7
_SMALL = frozenset("the of for and on in a an at de la du des der und y e et".split())


def _initials(form: Form) -> tuple[str, ...]:
    """The initials of a name's words but for the small ones and its legal form."""
    return ("".join(word[0] for word in form.words if word not in _SMALL and word.strip(".") not in LEGAL_FORMS),)


def only_initialled(form: Form, index: ShortNames) -> Form | None:
    """The one body whose initials these are, though no article says so: "CAS" of a Court of Arbitration for Sport."""
    short = form.spelling.isupper() and form.text.isalpha() and _LEAST_INITIALS <= len(form.text) <= _MOST_INITIALS
    if not short or form.type not in _INITIALLED or form.text in AGENCIES:
        return None
    longer = [other for other in index.by_initials.get(form.text, ()) if other.type in _INITIALLED and not other.spelling.isupper()]
    return longer[0] if len(longer) == 1 and compare_organisations(form.spelling, longer[0].spelling).same else None


def only_local(form: Form, index: ShortNames) -> Form | None:
    """The one longer name that adds only where the body is: "Court of Appeal", "Porto Vero Court of Appeal"."""
    if form.type is not EntityType.ORGANISATION or len(form.words) < LEAST_BODY:
        return None
    near = {other.text: other for other in (*index.by_last.get(form.words[-1], ()), *index.by_first.get(form.words[0], ()))}
    longer = [other for _, other in sorted(near.items()) if (where := _where(form.text, other.text)) and _is_place(where, index.places)]
    return longer[0] if len(longer) == 1 else None


def _where(short: str, long: str) -> str:
    """What a longer name adds before a shorter one, or after it with "of": Lipa in "Lipa Court of Appeal", in "National Bank of Lipa"."""
    if long.endswith(" " + short):
        return long.removesuffix(" " + short)
    return long.removeprefix(short + " of ").removeprefix("the ") if long.startswith(short + " of ") else ""


def only_fuller(form: Form, index: ShortNames) -> Form | None:
    """The one longer name of a body of the same noun that has all its words: "Student Federation" of a "University Students' Federation"."""
    if form.type is not EntityType.ORGANISATION or len(form.words) < LEAST_BODY:
        return None
    if (fuller := _only_continued(form, index) or _only_qualified(form, index)) is not None:
        return fuller
    if form.words[-1] not in BODY_NOUNS:
        return None
    words = _singulars(form)
    near = (*index.by_last.get(form.words[-1], ()), *index.by_noun.get(form.words[-1], ()))
    longer = [other for other in near if other is not form and other.type is form.type and words < _singulars(other)]
    return longer[0] if len(longer) == 1 and not _lands(longer[0]) - _lands(form) else None


def _only_continued(form: Form, index: ShortNames) -> Form | None:
    """The one longer name that goes on with what it is for: "Lawyers' Collective", "Lawyers' Collective for Human Rights"."""
    longer = {
        other.text: other for other in index.by_first.get(form.words[0], ()) if other.text.startswith((f"{form.text} for ", f"{form.text} against "))
    }
    return next(iter(longer.values())) if len(longer) == 1 else None


# What a body's name may leave out before all others.
_QUALIFIERS = frozenset("special national federal state supreme central general royal joint permanent independent public international".split())


def _only_qualified(form: Form, index: ShortNames) -> Form | None:
    """The one longer name that puts such a word before it: "Election Commission", "Central Election Commission"."""
    near = (other for other in index.by_last.get(form.words[-1], ()) if other.type is form.type)
    longer = {
        other.text: other
        for other in near
        if len(other.words) == len(form.words) + 1 and other.words[1:] == form.words and other.words[0] in _QUALIFIERS
    }
    return next(iter(longer.values())) if len(longer) == 1 else None


def _singulars(form: Form) -> frozenset[str]:
    return frozenset(word.removesuffix("'s").removesuffix("s'").removesuffix("'").removesuffix("s") for word in form.words)


def _lands(form: Form) -> frozenset[str]:
    return organisation_words(form.spelling)[1]


def _is_place(text: str, places: Stems) -> bool:
    plain = text.removesuffix("'s").removesuffix("s'")
    return plain in country_names() or plain in country_adjectives() or plain in place_groups() or bool(places.place_of(plain))


def only_long(form: Form, index: ShortNames) -> Form | None:
    """The one longer name that begins with this word and adds only what short names leave out."""
    opened = index.by_first.get(form.text, ())
    longer = [other for other in opened if _added(other) <= LEFT_OUT | LEGAL_FORMS]
    makes = any(_is_thing_of(other, index) for other in opened)
    if not longer and not makes and form.type is EntityType.ORGANISATION and not is_shared(form.text):
        longer = [other for other in opened if other.type is EntityType.ORGANISATION and not _is_part(other)]
    longer += [other for other in index.by_last.get(form.text, ()) if len(other.words) == LEAST_BODY and other.words[0] in CLUB_FORMS]
    if not longer:
        longer = [other for other in index.numbered.get(form.text, ()) if other.type is not EntityType.PERSON]
    fullest = max(longer, key=lambda other: (len(other.words), other.text), default=None)
    return fullest if fullest is not None and all(begins_with(fullest.words, other.words) for other in longer) else None


def _added(form: Form) -> frozenset[str]:
    """What a name adds to its first word, legal forms without their dot."""
    return frozenset(word.strip(".") for word in form.words[1:])


def _is_part(form: Form) -> bool:
    """Whether a name is that of a part of a firm or of what it makes: "Volara Card Services", "Volara Lamp" where Volara is spoken of."""
    last = form.words[-1]
    return (len(form.words) > LEAST_BODY and last in DIVISIONS) or (is_artifact(last) and last not in _OF_BODIES)


def is_made_by(form: Form, index: ShortNames) -> bool:
    """Whether a name is that of a body of the story and of a thing that goes by its own name, too."""
    body, thing = index.types.get(form.words[0]), index.types.get(" ".join(form.words[1:]))
    return body is EntityType.ORGANISATION and thing is EntityType.OTHER and not _added(form) <= _OF_BODIES


# What makes a body's full name of its short one.
_OF_BODIES = LEFT_OUT | LEGAL_FORMS | CLUB_ENDS | SHARED_WORDS | BODY_NOUNS


def _is_thing_of(form: Form, index: ShortNames) -> bool:
    """Whether a name is a maker's and a thing's that goes by its own name, too: "Halvor Corva" where the Corva is spoken of."""
    thing = " ".join(form.words[1:])
    return index.types.get(thing, EntityType.PLACE) is not EntityType.PLACE and not _added(form) <= _OF_BODIES


def begins_with(whole: Sequence[str], first: Sequence[str]) -> bool:
    """Whether words begin with others, a plural's "s" and the dot of a legal form aside."""
    return all(one.strip(".").removesuffix("s") == other.strip(".").removesuffix("s") for one, other in zip(whole, first, strict=False))


def is_shared(word: str) -> bool:
    """Whether a word opens many names: a land, a place, a noun for bodies."""
    known = word in country_names() or word in country_adjectives() or word in place_groups()
    return known or word in OF_NOUNS | BODY_NOUNS | SHARED_WORDS


# What people found or build goes by its noun with a capital.
_MADE = frozenset((EntityType.ORGANISATION, EntityType.FACILITY, EntityType.EVENT))
# "A Front spokeswoman": what stands before a noun has no article of its own.
_BEFORE_NOUN = frozenset(("compound", "nmod", "poss"))


def only_last(form: Form, index: ShortNames) -> Form | None:
    """The one body whose name ends in this noun, or opens with it, which always has its article: "the Courier", "the House"."""
    named = form.text in CLUB_ENDS or all(has_article(unit) or _is_headed(unit) or unit.head.dep in _BEFORE_NOUN for unit in form.units)
    longer = (
        {other.text: other for other in index.by_last.get(form.text, ()) if other.type in _MADE and other.words[-2] not in _LINKS} if named else {}
    )
    fullest = max(longer.values(), key=lambda other: (len(other.words), other.text), default=None)
    if fullest is None and named:
        opened = {other.text: other for other in index.by_first.get(form.text, ()) if other.type in _MADE and other.words[1] in _LINKS}
        return next(iter(opened.values())) if len(opened) == 1 else None
    return fullest if fullest is not None and all(fullest.text.endswith(text) for text in longer) else None


# "The House" of a House of Deputies, "the Laiterie" of a Laiterie des Aulnes.
_LINKS = frozenset("of for de des du del della".split())


def _is_headed(unit: Unit) -> bool:
    """Whether a name opens a heading or a point of a list, where articles are left out."""
    sentence = unit.reading.sentences[unit.sentence]
    before = unit.reading.article.text[: unit.core.span.start].rstrip(" ")
    return sentence.heading or before.endswith(("*", "-", "\n*", "\n-"))


def has_article(unit: Unit) -> bool:
    """Whether "the" stands before a name or opens it."""
    first = unit.tokens[0]
    before = unit.reading.tokens[first.index - 1] if first.index else first
    return "the" in (first.text.lower(), before.text.lower())


# "The S9" of a "Corva S9": letters and a number.
_CODE = re.compile(r"[a-z]{1,2}\d{1,3}")


def only_made(form: Form, index: ShortNames) -> Form | None:
    """The one longer name that puts before this another name of the story, its maker's or its series': "the Corva" of a "Halvor Corva"."""
    coded = _CODE.fullmatch(form.text) is not None
    if form.type not in _INITIALLED or set(form.words) <= SHARED_WORDS | OF_NOUNS | NOUN_TYPES.keys():
        return None
    if len(form.words) == 1 and not coded and 2 * sum(map(_is_determined, form.units)) < len(form.units) + sum(map(_is_headed, form.units)):
        return None
    near = (other for other in index.by_last.get(form.words[-1], ()) if other.type in _INITIALLED and len(other.words) > len(form.words))
    longer = {other.text: other for other in near if other.words[-len(form.words) :] == form.words}
    fullest = max(longer.values(), key=lambda other: (len(other.words), other.text), default=None)
    if fullest is None or not all(fullest.text.endswith(text) for text in longer):
        return None
    maker = " ".join(min(longer.values(), key=lambda other: len(other.words)).words[: -len(form.words)])
    made = index.types.get(maker, EntityType.PLACE) is not EntityType.PLACE and maker not in country_adjectives()
    return fullest if coded or made else None


def _is_determined(unit: Unit) -> bool:
    """Whether a name of a thing has an article or another determiner, as nobody's has, or stands before a noun."""
    tokens, first = unit.reading.tokens, unit.tokens[0]
    before = tokens[first.index - 1] if first.index else first
    told = any(child < first.index and tokens[child].dep in ("det", "poss") for child in unit.reading.children[unit.head.index])
    return told or first.text.lower() == "the" or before.tag in ("DT", "PRP$", "POS") or unit.head.dep in _BEFORE_NOUN


def only_club(form: Form, index: ShortNames) -> Form | None:
    """The one name that puts a place before this in the plural, which "the" stands before somewhere: "the Herons" of the "Brod Herons"."""
    if not form.text.endswith("s") or form.text in NOUN_TYPES or not any(map(has_article, form.units)):
        return None
    longer = {other.text: other for other in index.by_last.get(form.text, ()) if _is_place(" ".join(other.words[:-1]), index.places)}
    return next(iter(longer.values())) if len(longer) == 1 else None
