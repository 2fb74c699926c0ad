"""The place that is an article's own: "our country", "our town", "the Motherland"."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from synoptic.lexicon.places import capitals, country_adjectives, country_names
from synoptic.link.clusters import Clusters
from synoptic.link.descriptions.domains import Domains
from synoptic.link.descriptions.kinds import TOWNS, group_of
from synoptic.link.forms.form import Form
from synoptic.link.mentions.place_votes import is_dateline
from synoptic.link.units import Unit
from synoptic.model import Annotated, AttributionKind, EntityType, MentionForm
from synoptic.text.names import fold

_COUNTRIES = frozenset("country nation".split())
# Nobody speaks so of another's country.
_MOTHERLANDS = frozenset("motherland fatherland homeland".split())
_OURS = frozenset(("our",))


def link_own_places(articles: Sequence[Annotated], units: Sequence[Unit], forms: Sequence[Form], clusters: Clusters, domains: Domains) -> None:
    """Join "our country" and "our town" with the land and the town of the outlet: in its name, in its dateline, else the only one left."""
    own = [unit for unit in units if _is_own(unit) and not _is_quoted(unit, articles[unit.article])]
    if not own:
        return
    lands = {clusters.find(unit.number): unit for unit in reversed(units) if _is_land(unit, domains)}
    places = [form for form in forms if form.type is EntityType.PLACE]
    towns = {form.text: form.units[0] for form in places if clusters.find(form.units[0].number) not in lands}
    datelines: dict[int, list[Unit]] = {}
    named: dict[tuple[int, int], set[int]] = {}
    for unit in units:
        if unit.form is MentionForm.NAME and is_dateline(unit):
            datelines.setdefault(unit.article, []).append(unit)
        named.setdefault((unit.article, unit.sentence), set()).update(_lands_of(unit, clusters, domains))
    acting = _acting_for(units, {unit.folded for lines in datelines.values() for unit in lines}, lands, clusters)
    for unit in own:
        article = articles[unit.article].article
        words, lines = [fold(word) for word in (article.outlet or article.agency or "").split()], datelines.get(unit.article, ())
        found = list(_towns(words, lines, towns) if group_of(unit) in TOWNS else _lands(words, lines, lands, acting, domains))
        if not found and group_of(unit) not in TOWNS and clusters.find(unit.number) not in lands:
            left = [land for root, land in lands.items() if root not in named[unit.article, unit.sentence]]
            found = left if len(left) == 1 else []
        if found:
            clusters.leave((unit.number,))
            clusters.join(found[0].number, unit.number, f"{unit.core.text!r} is the place of the outlet, {found[0].core.text!r}")


def _is_quoted(unit: Unit, annotated: Annotated) -> bool:
    """Whether a description stands in direct speech: its place is the speaker's."""
    quoted = (attribution for attribution in annotated.attributions if attribution.kind is AttributionKind.DIRECT)
    return any(span.holds(unit.core.span) for attribution in quoted for span in attribution.content)


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


def _towns(words: Sequence[str], datelines: Sequence[Unit], towns: Mapping[str, Unit]) -> Iterator[Unit]:
    """The town in an outlet's name, else in its dateline."""
    yield from (towns[word] for word in words if word in towns)
    yield from (towns[unit.folded] for unit in datelines if unit.folded in towns)


def _lands(
    words: Sequence[str], datelines: Sequence[Unit], lands: Mapping[int, Unit], acting: Mapping[str, Unit], domains: Domains
) -> Iterator[Unit]:
    """The land in an outlet's name, else that whose capital its dateline is or acts for."""
    keys = {country_names().get(word) or country_adjectives().get(word) for word in words}
    keys |= {capitals().get(unit.folded) for unit in datelines}
    by_key = {domains.land_key(unit): unit for unit in lands.values()}
    yield from (by_key[key] for key in sorted(key for key in keys if key) if key in by_key)
    yield from (unit for unit in lands.values() if unit.folded in words)
    yield from (acting[unit.folded] for unit in datelines if unit.folded in acting)


def _acting_for(units: Sequence[Unit], named: AbstractSet[str], lands: Mapping[int, Unit], clusters: Clusters) -> dict[str, Unit]:
    """Name of a dateline's town → the land that it stands for somewhere in the story."""
    found: dict[str, Unit] = {}
    for unit in units:
        if unit.form is MentionForm.NAME and unit.folded in named and (root := clusters.find(unit.number)) in lands:
            found.setdefault(unit.folded, lands[root])
    return found


def _lands_of(unit: Unit, clusters: Clusters, domains: Domains) -> Iterator[int]:
    """The roots of the lands that a unit names or is of: who speaks of "our country" and of a land beside it means two."""
    yield clusters.find(unit.number)
    for key in domains.of(unit) if unit.form is MentionForm.DESCRIPTION else ():
        if domains.is_country(key) and (land := domains.of_land(key)) is not None:
            yield clusters.find(land)
