"""Organisations of more than one name, and the nouns by which things are named again."""

from collections.abc import Mapping
from functools import cache

from synoptic.lexicon.tables import rows
from synoptic.model import EntityType
from synoptic.text.names import fold


@cache
def organisation_groups() -> Mapping[str, frozenset[int]]:
    """Name of a known organisation → the numbers of its groups; short names of capitals are kept as written, others folded."""
    found: dict[str, set[int]] = {}
    for number, names in enumerate(rows("organisations.tsv", "|")):
        for name in names:
            found.setdefault(organisation_key(name), set()).add(number)
    return {name: frozenset(groups) for name, groups in found.items()}


def organisation_key(name: str) -> str:
    """The form under which a name is looked up: an acronym counts only as written ("WHO", not "who").

    >>> organisation_key("U.N."), organisation_key("World Bank")
    ('UN', 'world bank')
    """
    plain = name.replace(".", "")
    return plain if plain.isupper() else fold(name)


@cache
def thing_nouns() -> Mapping[str, tuple[EntityType, str]]:
    """Noun or phrase → the type of what it names, and its group. A word of two types has that of the table's first."""
    found: dict[str, tuple[EntityType, str]] = {}
    for kind, words in rows("thing_nouns.tsv"):
        forms = words.split("|")
        for form in forms:
            found.setdefault(form, (EntityType(kind), f"{kind} {forms[0]}"))
    return found
