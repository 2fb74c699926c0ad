"""Capitals that no table lists: of which land they are, and where they act for it."""

from collections import Counter
from collections.abc import Mapping, Sequence

from synoptic.lexicon.name_words import COMPASS, LANDMARKS, PLACE_OPENINGS
from synoptic.lexicon.places import capitals, country_names
from synoptic.link.clusters import Clusters
from synoptic.link.descriptions.domains import Domains
from synoptic.link.descriptions.kinds import group_of
from synoptic.link.forms.form import Form
from synoptic.link.forms.metonyms import acts_as_power
from synoptic.link.forms.short_names import has_article
from synoptic.link.mentions.place_votes import is_dateline
from synoptic.link.units import Unit
from synoptic.model import EntityType, MentionForm

_CAPITAL = "place capital"


def link_capitals(units: Sequence[Unit], forms: Sequence[Form], clusters: Clusters, domains: Domains) -> None:
    """Give a town of the story that acts as a power to its land: that whose capital it is said to be, else the only one left without.

    "Belavoda said on Monday", "promises received from Belavoda" speak of Vardania; "in Belavoda" does not.
    """
    towns = [form for form in forms if form.type is EntityType.PLACE]
    lands = _lands(units, domains, clusters)
    told = {clusters.find(form.units[0].number): land for form in towns if (land := _told_land(form, units, clusters, domains)) is not None}
    left = {land: count for land, count in lands.items() if land not in told.values()}
    for form in towns:
        root = clusters.find(form.units[0].number)
        acting = [unit for unit in form.units if acts_as_power(unit) and not is_dateline(unit)]
        if not acting or root in lands or domains.is_made(form.units[0]):
            continue
        land = told[root] if root in told else _most_spoken_of(left) if _may_be_town(form) else None
        if land is not None and root not in told and lands[land] < len(form.units):
            continue  # a land is spoken of more than its capital
        if land is not None:
            clusters.leave(unit.number for unit in acting)
            for unit in acting:
                clusters.join(land, unit.number, f"{unit.core.text!r} stands for {units[land].core.text!r} where it acts")


# "The West", "Lake Sempai" are no towns.
_NO_TOWNS = (
    LANDMARKS | PLACE_OPENINGS | COMPASS | frozenset("lake europe asia africa america gulf coast square street avenue region province".split())
)


def _may_be_town(form: Form) -> bool:
    """Whether a name may be a town's that no table lists as a capital."""
    listed = form.text in country_names() or form.text in capitals() or any(map(has_article, form.units))
    return form.type is EntityType.PLACE and not listed and not _NO_TOWNS & set(form.words)


def _lands(units: Sequence[Unit], domains: Domains, clusters: Clusters) -> dict[int, int]:
    """Root of every land the story names that no table lists → how often it is named."""
    made = Counter(clusters.find(unit.number) for unit in units if unit.form is MentionForm.NAME and domains.is_made(unit))
    for unit in units if made else ():
        if unit.form is MentionForm.DESCRIPTION:
            made.update(
                root
                for key in domains.of(unit)
                if domains.is_country(key) and (land := domains.of_land(key)) is not None and (root := clusters.find(land)) in made
            )
    return {land: count for land, count in made.items() if count >= _LEAST_NAMED}


def _told_land(form: Form, units: Sequence[Unit], clusters: Clusters, domains: Domains) -> int | None:
    """The land whose capital a town is said to be: "Altynkent, the Karastani capital"."""
    members = (units[number] for number in clusters.members(form.units[0].number))
    keys = (key for unit in members if unit.form is MentionForm.DESCRIPTION and group_of(unit) == _CAPITAL for key in sorted(domains.of(unit)))
    return next((clusters.find(land) for key in keys if domains.is_country(key) and (land := domains.of_land(key)) is not None), None)


# A land that a story is about is named so often.
_LEAST_NAMED = 3
# One land must be named so many times as often as the next to be the one that acts.
_FOREMOST = 1.5


def _most_spoken_of(lands: Mapping[int, int]) -> int | None:
    ranked = sorted(((count, -land) for land, count in lands.items()), reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[0][0] < _FOREMOST * ranked[1][0]):
        return None
    return -ranked[0][1]
