"""Bodies, places and buildings by what they are: "the company", "the town", "the plant" after their names."""

from collections.abc import Iterator, Mapping, Sequence

from synoptic.lexicon.organisations import organisation_groups, organisation_key, thing_nouns
from synoptic.lexicon.places import country_names
from synoptic.link.clusters import Clusters
from synoptic.link.domains import Domains
from synoptic.link.forms import Form
from synoptic.link.units import Unit
from synoptic.model import EntityType, MentionForm

_COMPANY, _CITY = "organisation company", "place city"
_TOWNS = ("place city", "place town", "place village")
_TYPES = (EntityType.ORGANISATION, EntityType.PLACE, EntityType.FACILITY, EntityType.OTHER)
# Offices that speak for the body whose they are.
_MOUTHS = frozenset(("press service", "press office", "press centre", "press center", "media office", "information office"))
_SIDES = frozenset("side delegation leadership".split())


def link_bodies(units: Sequence[Unit], forms: Sequence[Form], described: Mapping[int, Sequence[Unit]], clusters: Clusters, domains: Domains) -> None:
    """Join a definite description with the name last used, before it in its article, of a thing of that kind."""
    kinds = _kinds(forms, described, clusters)
    named = _named(units, kinds, clusters)
    beside = {description.number: number for number, descriptions in described.items() for description in descriptions}
    for unit in units:
        if unit.form is not MentionForm.DESCRIPTION or unit.core.type not in _TYPES or unit.is_plural:
            continue
        if unit.number in beside:
            clusters.join(beside[unit.number], unit.number, f"{unit.core.text!r} stands beside {units[beside[unit.number]].core.text!r}")
            continue
        found = _body(unit, named, clusters, domains, units)
        if found is not None:
            clusters.join(found[0], unit.number, f"{unit.core.text!r}: {found[1]}")


def _body(
    unit: Unit, named: Mapping[tuple[int, str], Sequence[tuple[int, int]]], clusters: Clusters, domains: Domains, units: Sequence[Unit]
) -> tuple[int, str] | None:
    """What a description of a body or place names, and why."""
    domain = domains.of(unit)
    if unit.noun[0] in _MOUTHS and (owner := _owner(unit, units)) is not None:
        return owner.number, f"it speaks for {owner.core.text!r}"
    if unit.noun[0] in _SIDES and len(domain) == 1 and (land := domains.of_land(next(iter(domain)))) is not None:
        return land, f"it is {units[land].core.text!r} where it acts"
    group = _group(unit)
    if not group:
        return None
    if domain:
        return _of_domain(unit, group, domain, named, domains, units)
    if unit.determiner == "definite" and unit.tokens[0].tag == "DT" and (root := _last_named(unit, group, named)) is not None:
        return root, f"the {group.split(' ', 1)[1]} named before it, {units[root].core.text!r}"
    return None


def _of_domain(
    unit: Unit, group: str, domain: frozenset[str], named: Mapping[tuple[int, str], Sequence[tuple[int, int]]], domains: Domains, units: Sequence[Unit]
) -> tuple[int, str] | None:
    """ "The Karastan government" is what another article names "Government of Karastan": same kind, of the same land."""
    for (_, other), entries in sorted(named.items()):
        if other == group:
            for number, root in entries:
                if (land := domains.in_name(units[number])) and land == domain:
                    return root, f"the same {group.split(' ', 1)[1]} as {units[number].core.text!r}"
    return None


def _owner(unit: Unit, units: Sequence[Unit]) -> Unit | None:
    """The name that ends the description: "the press service of the Blue Palace"."""
    inside = (other for other in units[unit.number + 1 : unit.number + 4] if other.article == unit.article and unit.core.span.holds(other.core.span))
    return next((other for other in inside if other.form is not MentionForm.PRONOUN), None)


def _group(unit: Unit) -> str:
    """The group of a description's noun, "" for one that no table holds."""
    entry = thing_nouns().get(unit.noun[0])
    return entry[1] if entry else ""


def _kinds(forms: Sequence[Form], described: Mapping[int, Sequence[Unit]], clusters: Clusters) -> dict[int, set[str]]:
    """Root of a named thing → the groups of nouns it may be called by: from its name, from what stands beside it, from its type."""
    found: dict[int, set[str]] = {}
    for form in forms:
        groups = found.setdefault(clusters.find(form.units[0].number), set())
        groups |= set(_name_groups(form))
        for unit in form.units:
            groups |= {group for description in described.get(unit.number, ()) if (group := _group(description))}
    for form in forms:
        groups = found[clusters.find(form.units[0].number)]
        if form.type is EntityType.ORGANISATION and not groups - {_COMPANY} and organisation_key(form.spelling) not in organisation_groups():
            groups.add(_COMPANY)
        if form.type is EntityType.PLACE and form.text not in country_names() and not groups:
            groups |= set(_TOWNS)
    return found


def _name_groups(form: Form) -> Iterator[str]:
    """The nouns within a name: "Court of Appeal" is a court."""
    if form.type is EntityType.PERSON or len(form.words) == 1:
        return
    for word in (form.words[-1], form.words[0]):
        entry = thing_nouns().get(word)
        if entry and (word == form.words[-1] or "of" in form.words):
            yield entry[1]
            return


def _named(units: Sequence[Unit], kinds: Mapping[int, set[str]], clusters: Clusters) -> dict[tuple[int, str], list[tuple[int, int]]]:
    """(article, group) → (number of a name, root) of what may be called so there, in order."""
    found: dict[tuple[int, str], list[tuple[int, int]]] = {}
    for unit in units:
        if unit.form is MentionForm.NAME:
            root = clusters.find(unit.number)
            for group in sorted(kinds.get(root, ())):
                found.setdefault((unit.article, group), []).append((unit.number, root))
    return found


def _last_named(unit: Unit, group: str, named: Mapping[tuple[int, str], Sequence[tuple[int, int]]]) -> int | None:
    before = [root for number, root in named.get((unit.article, group), ()) if number < unit.number]
    return before[-1] if before else None
