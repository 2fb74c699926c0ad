"""Somebody called by his country: "the Nigerian" is the striker who was said to be from Nigeria."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from synoptic.lexicon.places import country_adjectives, country_names, member_names
from synoptic.link.clusters import Clusters
from synoptic.link.units import Unit, is_person_noun
from synoptic.model import MentionForm
from synoptic.text.names import fold


def link_nationals(units: Sequence[Unit], persons: AbstractSet[int], clusters: Clusters) -> None:
    """Join each such word with the only named person of that country whom its article has named before, else with the story's only one."""
    lands = _lands(units, persons, clusters)
    for unit in units:
        land = member_names().get(fold(unit.head.text)) if is_person_noun(unit) and unit.determiner == "definite" else None
        if land is None or not clusters.is_alone(unit.number):
            continue
        bearers = {root for root, known in lands.items() if land in known}
        named = {root for root in bearers if any(_names_before(units[number], unit) for number in clusters.members(root))}
        found = named or bearers
        if len(found) == 1:
            clusters.join(min(found), unit.number, f"{unit.core.text!r} is the only one of that country whom the story names")


def _names_before(name: Unit, unit: Unit) -> bool:
    return name.form is MentionForm.NAME and name.article == unit.article and name.number < unit.number


def _lands(units: Sequence[Unit], persons: AbstractSet[int], clusters: Clusters) -> Mapping[int, AbstractSet[str]]:
    """Root of a named person → the countries that titles and descriptions give him."""
    named = {clusters.find(number) for number in persons}
    found: dict[int, set[str]] = {}
    for unit in units:
        root = clusters.find(unit.number)
        if root in named:
            words = (
                unit.title.split() if unit.form is MentionForm.NAME else [fold(token.text) for token in unit.tokens if token.index < unit.head.index]
            )
            found.setdefault(root, set()).update(land for word in words if (land := _land(word)))
    return found


def _land(word: str) -> str | None:
    plain = word.strip(".,")
    return country_adjectives().get(plain) or country_names().get(plain) or member_names().get(plain)
