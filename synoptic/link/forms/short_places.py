"""Short names of lands, landmarks and ports: "the South", "the Pardo", "the Cape"."""

from synoptic.lexicon.name_words import COMPASS, LANDMARKS, PLACE_OPENINGS, STORMS
from synoptic.lexicon.places import country_names
from synoptic.link.forms.form import Form
from synoptic.link.forms.short_names import LEAST_BODY, ShortNames, begins_with, has_article
from synoptic.model import EntityType

# "The Senn" is the river, not its valley.
_AROUND = frozenset(("valley", "hills"))


def only_land(form: Form, index: ShortNames) -> Form | None:
    """The country that goes by its half where its twin is named too: "the South" of North and South Korea."""
    if form.text not in _TWINS or not any(map(has_article, form.units)):
        return None
    lands = {other.text: other for other in index.by_first.get(form.text, ()) if other.text in country_names()}
    twins = [other for text, other in sorted(lands.items()) if f"{_TWINS[form.text]} {text.partition(' ')[2]}" in index.types]
    return twins[0] if len(twins) == 1 else None


_TWINS = {"north": "south", "south": "north"}


def only_landmark(form: Form, index: ShortNames) -> Form | None:
    """The one river, mountain, port or storm of a name: "the Pardo" is the Pardo river, "Almeira" Port Almeira."""
    if form.type is EntityType.PERSON:
        return None
    rivers = [other for other in index.by_first.get(form.text, ()) if len(other.words) == LEAST_BODY and other.words[-1] in LANDMARKS - _AROUND]
    ports = [other for other in index.by_last.get(form.text, ()) if len(other.words) == LEAST_BODY and other.words[0] in PLACE_OPENINGS | STORMS]
    found = {other.text: other for other in (*(rivers if all(map(has_article, form.units)) else ()), *ports) if other.type is not EntityType.PERSON}
    return next(iter(found.values())) if len(found) == 1 else _only_opened(form, index)


def _only_opened(form: Form, index: ShortNames) -> Form | None:
    """The one place whose name this noun opens, with all that is named after it: "the Cape" of Cape Orso and Cape Orso Harbour."""
    if form.text not in PLACE_OPENINGS or not all(map(has_article, form.units)):
        return None
    longer = [other for other in index.by_first.get(form.text, ()) if other.type in (EntityType.PLACE, EntityType.FACILITY)]
    shortest = min(longer, key=lambda other: (len(other.words), other.text), default=None)
    return shortest if shortest is not None and all(begins_with(other.words, shortest.words) for other in longer) else None


def only_half(form: Form, index: ShortNames) -> Form | None:
    """The one country of the story that is a half of what this names: "Korea" is South Korea where nobody speaks of the North."""
    if form.type is not EntityType.PLACE or form.text in country_names():
        return None
    halves = [other for other in index.by_last.get(form.text, ()) if len(other.words) == LEAST_BODY and other.words[0] in COMPASS]
    return halves[0] if len(halves) == 1 and halves[0].text in country_names() else None
