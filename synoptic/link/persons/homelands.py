"""The land of whom a possessive stands for, by the offices he was given: "his country"."""

from collections.abc import Mapping, Sequence

from synoptic.link.clusters import Clusters
from synoptic.link.descriptions.domains import Domains
from synoptic.link.persons.offices import Office
from synoptic.link.units import Unit
from synoptic.model import MentionForm

_COUNTRIES = frozenset("country homeland motherland nation fatherland".split())


def link_homelands(units: Sequence[Unit], offices: Mapping[int, Sequence[Office]], clusters: Clusters, domains: Domains) -> None:
    """Join "his country" with the country whose president or minister "his" stands for; pronouns must be linked before."""
    by_head = {(unit.article, unit.head.index): unit for unit in units if unit.form is MentionForm.PRONOUN}
    learned: dict[int, list[Office]] = {}
    for root, given in offices.items():
        learned.setdefault(clusters.find(root), []).extend(given)
    for unit in units:
        if unit.form is not MentionForm.DESCRIPTION or unit.noun[0] not in _COUNTRIES or unit.tokens[0].tag != "PRP$":
            continue
        owner = by_head.get((unit.article, unit.tokens[0].index))
        land = _land(learned.get(clusters.find(owner.number), ()), domains) if owner is not None else None
        if land is not None:
            clusters.leave((unit.number,))
            clusters.join(land, unit.number, f"{unit.core.text!r} is the country of {unit.tokens[0].text!r}")


def _land(offices: Sequence[Office], domains: Domains) -> int | None:
    """The only country that somebody's offices are of."""
    keys = {key for office in offices if office.noun.is_office for key in office.domain if domains.is_country(key)}
    lands = {land for key in keys if (land := domains.of_land(key)) is not None}
    return next(iter(lands)) if len(lands) == 1 else None
