"""Countries, their people, capitals and seats of power, and places of more than one name."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from synoptic.lexicon.tables import rows
from synoptic.text.names import fold


@dataclass(frozen=True, slots=True)
class Country:
    """A country, or a land that news names like one."""

    id: str
    name: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    capitals: tuple[str, ...]
    seats: tuple[str, ...]


@cache
def countries() -> Mapping[str, Country]:
    """Id → country."""
    found = {}
    for key, name, *lists in rows("countries.tsv"):
        others, adjectives, people, capitals, seats = (tuple(words.split("|")) if words else () for words in lists)
        found[key] = Country(key, name, (name, *others), adjectives, people, capitals, seats)
    return found


@cache
def country_names() -> Mapping[str, str]:
    """Name of a country, folded → its id."""
    return {fold(name): key for key, country in countries().items() for name in country.names}


@cache
def country_adjectives() -> Mapping[str, str]:
    """Adjective of a country, folded → its id (of two that share it, the larger land stands first in the table's order of ids)."""
    found: dict[str, str] = {}
    for key, country in countries().items():
        for adjective in country.adjectives:
            found.setdefault(fold(adjective), key)
    return found


@cache
def people_names() -> Mapping[str, str]:
    """Name of a people, folded → its country's id."""
    found: dict[str, str] = {}
    for key, country in countries().items():
        for people in country.people:
            found.setdefault(fold(people), key)
    return found


@cache
def member_names() -> Mapping[str, str]:
    """What one of a people is called, folded → the country's id: Nigerian, Dane, Spaniard, Dutchwoman."""
    found: dict[str, str] = {}
    for key, country in countries().items():
        found |= {
            fold(people).removesuffix("s"): key for people in country.people if people.endswith("s") and fold(people).removesuffix("s") not in found
        }
        found |= {
            f"{fold(adjective)}{ending}": key for adjective in country.adjectives for ending in ("man", "woman") if adjective.endswith(("sh", "ch"))
        }
    return found


@cache
def capitals() -> Mapping[str, str]:
    """Capital, folded → id of its country."""
    found: dict[str, str] = {}
    for key, country in countries().items():
        if key != "EU":
            for name in country.capitals:
                found.setdefault(fold(name), key)
    return found


@cache
def seats() -> Mapping[str, str]:
    """Palace, street or building that stands for a country's power, folded → id of the country."""
    return {fold(seat): key for key, country in countries().items() for seat in country.seats}


@cache
def place_groups() -> Mapping[str, str]:
    """Place of more than one name, folded → the folded name that stands for all of them."""
    found: dict[str, str] = {}
    for names in rows("places.tsv", "|"):
        for name in names:
            found.setdefault(fold(name), fold(names[0]))
            found.setdefault(fold(name).replace("-", " "), fold(names[0]))
    for country in countries().values():
        for name in country.capitals:
            found.setdefault(fold(name), fold(country.capitals[0]))
    return found
