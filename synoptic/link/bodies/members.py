"""Those whom a body sends or is made of: the observers of the Union and its mission; a trade union's members, on strike or not."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from synoptic.link.clusters import Clusters
from synoptic.link.descriptions.domains import Domains
from synoptic.link.descriptions.kinds import group_of
from synoptic.link.forms.form import Form
from synoptic.link.forms.short_names import has_article
from synoptic.link.units import Unit
from synoptic.model import EntityType, MentionForm

_MISSION = "other mission"
_ENVOYS = frozenset("observer monitor peacekeeper".split())
# Adjectives that any such mission may have.
_ABROAD = frozenset("international foreign outside independent neutral unarmed civilian".split())
_FROM = frozenset("from of by".split())
_UNION = "organisation union"
_MEMBERS = frozenset(("member",))
_STRIKERS = frozenset("striker picket picketer".split())


def link_members(units: Sequence[Unit], clusters: Clusters, domains: Domains) -> None:
    """Join a mission with its observers, body by body; and the members of the story's only union."""
    _join_missions([unit for unit in units if unit.form is MentionForm.DESCRIPTION and _is_mission(unit)], units, clusters, domains)
    unions = {clusters.find(unit.number) for unit in units if _is_union(unit)}
    if len(unions) == 1:
        members = list(_members(units, next(iter(unions)), clusters))
        for one, other in pairwise(members):
            clusters.join(one.number, other.number, f"{one.core.text!r} and {other.core.text!r} are members of the story's only union")


def link_families(units: Sequence[Unit], forms: Sequence[Form], clusters: Clusters) -> None:
    """Join "the Ainsleys" with "the Ainsley family"."""
    families = {unit.tokens[-2].text.lower(): unit for unit in reversed(units) if _is_family(unit)}
    for form in forms if families else ():
        family = families.get(form.text.removesuffix("s")) if form.text.endswith("s") and all(map(has_article, form.units)) else None
        if family is not None:
            clusters.join(form.units[0].number, family.number, f"{form.spelling!r} are {family.core.text!r}")


def _is_family(unit: Unit) -> bool:
    named = unit.form is MentionForm.DESCRIPTION and unit.head.lemma == "family" and len(unit.tokens) > 1
    return named and unit.tokens[-1] is unit.head and unit.tokens[-2].text[0].isupper()


def _is_mission(unit: Unit) -> bool:
    return group_of(unit) == _MISSION or (unit.is_plural and unit.head.lemma in _ENVOYS)


def _join_missions(missions: Sequence[Unit], units: Sequence[Unit], clusters: Clusters, domains: Domains) -> None:
    by_head = {(unit.article, unit.head.index): unit for unit in units if unit.form is MentionForm.NAME}
    by_body: dict[int | str, list[Unit]] = {}
    bare: list[Unit] = []
    for unit in missions:
        body = _body(unit, by_head, clusters, domains)
        if body is not None:
            by_body.setdefault(body, []).append(unit)
        elif _is_any(unit):
            bare.append(unit)
    groups = [group for _, group in sorted(by_body.items(), key=lambda entry: entry[1][0].number)]
    if len(groups) <= 1 and any(unit.is_plural for unit in missions):
        groups = [[*(groups[0] if groups else ()), *bare]]
    for group in groups:
        for one, other in pairwise(group):
            if not (left := _sort(one)) or not (right := _sort(other)) or left & right:
                clusters.join(one.number, other.number, f"{one.core.text!r} and {other.core.text!r}: a mission and those it sends")


def _body(unit: Unit, by_head: Mapping[tuple[int, int], Unit], clusters: Clusters, domains: Domains) -> int | str | None:
    """What names the body that sends a mission: its cluster, or the key of a land."""
    reading = unit.reading
    prepositions = (child for child in reading.children[unit.head.index] if reading.tokens[child].text.lower() in _FROM)
    objects = [inner for child in prepositions for inner in reading.children[child]]
    for index in (*reading.children[unit.head.index], *objects):
        named = by_head.get((unit.article, index))
        if named is not None and reading.tokens[index].dep in ("poss", "compound", "nmod", "pobj"):
            return clusters.find(named.number)
    return next((key for key in sorted(domains.of(unit)) if domains.is_named(key)), None)


def _sort(unit: Unit) -> frozenset[str]:
    """The words that say what sort of mission it is: a combat mission and a diplomatic one are two."""
    before = (token for token in unit.tokens if token.index < unit.head.index and token.pos in ("ADJ", "NOUN"))
    return frozenset(token.lemma for token in before) - _ABROAD - _ENVOYS


def _is_any(unit: Unit) -> bool:
    """Whether a mission is spoken of as known, or told by no more than that it comes from abroad."""
    told = [token for token in unit.tokens if token.index < unit.head.index and token.pos in ("ADJ", "NOUN", "VERB", "PROPN")]
    return all(token.lemma in _ABROAD for token in told) and (unit.determiner != "indefinite" or bool(told))


def _is_union(unit: Unit) -> bool:
    return unit.form is MentionForm.DESCRIPTION and group_of(unit) == _UNION and not unit.is_plural


def _members(units: Sequence[Unit], union: int, clusters: Clusters) -> Iterator[Unit]:
    """Members spoken of as such, strikers, and whom the union is said to represent."""
    for unit in units:
        if (
            unit.form is not MentionForm.DESCRIPTION
            or not unit.is_plural
            or unit.core.type is not EntityType.PERSON
            or unit.determiner == "indefinite"
        ):
            continue
        plain = not unit.is_modified
        if (unit.head.lemma in _MEMBERS | _STRIKERS and plain) or _is_represented(unit, units, union, clusters):
            yield unit


def _is_represented(unit: Unit, units: Sequence[Unit], union: int, clusters: Clusters) -> bool:
    """Whether a unit is the object of what the union represents: "the federation, which represents 46,000 nurses"."""
    verb = unit.reading.tokens[unit.head.head]
    if unit.head.dep != "dobj" or verb.lemma != "represent":
        return False
    before = (other for other in reversed(units[max(0, unit.number - 4) : unit.number]) if other.sentence == unit.sentence)
    return any(clusters.find(other.number) == union for other in before)
