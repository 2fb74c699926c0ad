"""The place that is an article's own: "our country", "our town", "the Motherland"."""

from collections.abc import Iterator, Sequence

from synoptic.lexicon.places import capitals, country_adjectives, country_names
from synoptic.link.clusters import Clusters
from synoptic.link.domains import Domains
from synoptic.link.forms import Form
from synoptic.link.kinds import TOWNS, group_of
from synoptic.link.place_votes import is_dateline
from synoptic.link.units import Unit
from synoptic.model import Annotated, AttributionKind, EntityType, MentionForm
from synoptic.text.names import fold

_COUNTRIES = frozenset("country nation".split())
# Nobody speaks so of another's country.
_MOTHERLANDS = frozenset("motherland fatherland homeland".split())
_OURS = frozenset(("our",))


def link_own_places(articles: Sequence[Annotated], units: Sequence[Unit], forms: Sequence[Form], clusters: Clusters, domains: Domains) -> None:
    """Join "our country" and "our town" with the land and the town of the outlet: in its name, in its dateline, else the only one left."""
    places = {form.text: form for form in forms if form.type is EntityType.PLACE}
    lands = {clusters.find(unit.number): unit for unit in reversed(units) if _is_land(unit, domains)}
    towns = {text: form.units[0] for text, form in places.items() if clusters.find(form.units[0].number) not in lands}
    for unit in units:
        if not _is_own(unit):
            continue
        annotated = articles[unit.article]
        quoted = (attribution for attribution in annotated.attributions if attribution.kind is AttributionKind.DIRECT)
        if any(span.holds(unit.core.span) for attribution in quoted for span in attribution.content):
            continue  # the place is its speaker's
        town = group_of(unit) in TOWNS
        words = [fold(word) for word in (annotated.article.outlet or annotated.article.agency or "").split()]
        datelines = [other for other in units if other.article == unit.article and other.form is MentionForm.NAME and is_dateline(other)]
        found = list(_towns(words, datelines, towns) if town else _lands(words, datelines, lands, units, clusters, domains))
        if not found and not town and clusters.find(unit.number) not in lands:
            found = [land for root, land in lands.items() if not any(_is_near(other, unit, root, clusters, domains) for other in units)]
            found = found if len(found) == 1 else []
        if found:
            clusters.leave((unit.number,))
            clusters.join(found[0].number, unit.number, f"{unit.core.text!r} is the place of the outlet, {found[0].core.text!r}")


def _is_own(unit: Unit) -> bool:
    """Whether a description is of the place that writer and readers share."""
    if unit.form is not MentionForm.DESCRIPTION or unit.is_plural:
        return False
    first = unit.tokens[0].text.lower()
    if unit.head.lemma in _MOTHERLANDS:
        return first in ("the", "our") and not unit.is_modified
    return first in _OURS and (unit.head.lemma in _COUNTRIES or group_of(unit) in TOWNS) and not unit.is_modified


def _is_land(unit: Unit, domains: Domains) -> bool:
    return unit.form is MentionForm.NAME and (unit.folded.removeprefix("the ") in country_names() or domains.is_made(unit))


def _towns(words: Sequence[str], datelines: Sequence[Unit], towns: dict[str, Unit]) -> Iterator[Unit]:
    """The town in an outlet's name, else in its dateline."""
    yield from (towns[word] for word in words if word in towns)
    yield from (towns[unit.folded] for unit in datelines if unit.folded in towns)


def _lands(
    words: Sequence[str], datelines: Sequence[Unit], lands: dict[int, Unit], units: Sequence[Unit], clusters: Clusters, domains: Domains
) -> Iterator[Unit]:
    """The land in an outlet's name, else that whose capital its dateline is or acts for."""
    keys = {country_names().get(word) or country_adjectives().get(word) for word in words}
    keys |= {capitals().get(unit.folded) for unit in datelines}
    by_key = {domains.land_key(unit): unit for unit in lands.values()}
    yield from (by_key[key] for key in sorted(key for key in keys if key) if key in by_key)
    yield from (unit for unit in lands.values() if unit.folded in words)
    named = {unit.folded for unit in datelines}
    for unit in units:
        root = clusters.find(unit.number)
        if unit.form is MentionForm.NAME and unit.folded in named and root in lands:
            yield lands[root]


def _is_near(other: Unit, unit: Unit, root: int, clusters: Clusters, domains: Domains) -> bool:
    """Whether a land is named in the sentence of a unit: who speaks of "our country" and of a land beside it means two."""
    if other.article != unit.article or other.sentence != unit.sentence:
        return False
    keys = domains.of(other) if other.form is MentionForm.DESCRIPTION else ()
    return clusters.find(other.number) == root or any(
        (land := domains.of_land(key)) is not None and clusters.find(land) == root for key in keys if domains.is_country(key)
    )
