"""Bodies, places and buildings by what they are: "the company", "the town", "the plant" after their names."""

from collections.abc import Iterator, Mapping, Sequence

from synoptic.lexicon.organisations import organisation_groups, organisation_key, thing_nouns
from synoptic.lexicon.places import capitals, country_names
from synoptic.link.clusters import Clusters
from synoptic.link.domains import Domains
from synoptic.link.forms import SHIP_PREFIXES, Form, is_dateline
from synoptic.link.units import Unit
from synoptic.model import EntityType, MentionForm
from synoptic.text.names import fold

_COMPANY, _CAPITAL = "organisation company", "place capital"
_TOWNS = ("place city", "place town", "place village")
_TYPES = (EntityType.ORGANISATION, EntityType.PLACE, EntityType.FACILITY, EntityType.OTHER)
# Offices that speak for the body whose they are.
_MOUTHS = frozenset(("press service", "press office", "press centre", "press center", "media office", "information office"))
_SIDES = frozenset("side delegation leadership".split())
# "The port of Tobano" is Tobano.
_APPOSITIVE = frozenset("city town village port island isle state province region republic kingdom county district municipality capital".split())


def link_bodies(units: Sequence[Unit], forms: Sequence[Form], described: Mapping[int, Sequence[Unit]], clusters: Clusters, domains: Domains) -> None:
    """Join a definite description with the name last used, before it in its article, of a thing of that kind."""
    kinds = _kinds(forms, described, clusters)
    named = _named(units, kinds, clusters)
    names = _worded_names(forms)
    beside = {description.number: number for number, descriptions in described.items() for description in descriptions}
    for unit in units:
        if unit.form is not MentionForm.DESCRIPTION or unit.core.type not in _TYPES or unit.is_plural and unit.noun[0] not in _BARE:
            continue
        if unit.number in beside:
            clusters.join(beside[unit.number], unit.number, f"{unit.core.text!r} stands beside {units[beside[unit.number]].core.text!r}")
            continue
        found = _body(unit, named, names, domains, units)
        if found is not None:
            clusters.join(found[0], unit.number, f"{unit.core.text!r}: {found[1]}")


def _body(
    unit: Unit,
    named: Mapping[tuple[int, str], Sequence[tuple[int, int]]],
    names: Mapping[str, Sequence[tuple[frozenset[str], Unit]]],
    domains: Domains,
    units: Sequence[Unit],
) -> tuple[int, str] | None:
    """What a description of a body or place names, and why."""
    domain = domains.of(unit)
    if unit.noun[0] in _MOUTHS and (owner := _owner(unit, units)) is not None:
        return owner.number, f"it speaks for {owner.core.text!r}"
    if unit.noun[0] in _SIDES and len(domain) == 1 and (land := domains.of_land(next(iter(domain)))) is not None:
        return land, f"it is {units[land].core.text!r} where it acts"
    if unit.noun[0] in _APPOSITIVE and (owner := _owner(unit, units)) is not None and owner.form is MentionForm.NAME and _is_appositive(unit, owner):
        return owner.number, f"it is {owner.core.text!r} by its full style"
    group = _group(unit)
    if (whole := _worded(unit, names)) is not None:
        return whole.number, f"its words are those of {whole.core.text!r}"
    if not group:
        return None
    if group == _CAPITAL and (town := _capital(unit, domain, units)) is not None:
        return town.number, f"the capital, {town.core.text!r}"
    if domain:
        return _of_domain(unit, group, domain, named, domains, units)
    known = unit.determiner == "definite" and unit.tokens[0].tag == "DT" or unit.determiner == "bare" and unit.noun[0] in _BARE
    if not known and group in _NAMED_BY_KIND and _is_lead(unit):
        roots = {root for (_, other), entries in named.items() if other == group for _, root in entries}
        return (next(iter(roots)), f"the only {group.split(' ', 1)[1]} the story names") if len(roots) == 1 else None
    if known and (root := _last_named(unit, group, named)) is not None:
        return root, f"the {group.split(' ', 1)[1]} named before it, {units[root].core.text!r}"
    return None


# Bodies that need no article to be the known ones.
_BARE = frozenset("police parliament congress prosecutors".split())
_LEAD = 2


def _is_lead(unit: Unit) -> bool:
    """Whether a unit stands in a heading or in the first sentences under it: there the story's own thing is spoken of for the first time."""
    sentences = unit.reading.sentences
    if sentences[unit.sentence].heading:
        return True
    return sum(not sentence.heading for sentence in sentences[: unit.sentence]) < _LEAD


def _capital(unit: Unit, domain: frozenset[str], units: Sequence[Unit]) -> Unit | None:
    """The capital a description means: that of the country it names, where the story names it; else the article's only dateline."""
    lands = {key for key in domain if key.isupper()}
    for other in units:
        if other.form is MentionForm.NAME and capitals().get(other.folded) in lands:
            return other
    opens = {other.folded: other for other in units if other.article == unit.article and other.form is MentionForm.NAME and is_dateline(other)}
    return next(iter(opens.values())) if len(opens) == 1 and not lands else None


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


def _is_appositive(unit: Unit, owner: Unit) -> bool:
    preposition = unit.reading.tokens[owner.tokens[0].index - 1]
    return preposition.text.lower() == "of" and preposition.index == unit.head.index + 1


def _worded(unit: Unit, names: Mapping[str, Sequence[tuple[frozenset[str], Unit]]]) -> Unit | None:
    """The name whose words a description uses without capitals: "the justice ministry", "the search and rescue agency"."""
    words = {fold(token.text) for token in unit.tokens if token.pos in ("NOUN", "PROPN", "ADJ") and token.tag != "POS" and token.index <= unit.head.index}
    if len(words) < 2 or unit.determiner == "indefinite":  # noqa: PLR2004 - one word is its kind alone
        return None
    found = [other for have, other in names.get(fold(unit.head.text), ()) if words <= have]
    return found[0] if len({other.folded for other in found}) == 1 else None


def _worded_names(forms: Sequence[Form]) -> dict[str, list[tuple[frozenset[str], Unit]]]:
    """Last word of a body's name, or the one before "of" → its words and a unit of it."""
    found: dict[str, list[tuple[frozenset[str], Unit]]] = {}
    for form in forms:
        if form.type is not EntityType.PERSON and len(form.words) > 1:
            words = tuple(word.removesuffix("'s").removesuffix("s'") for word in form.words)
            key = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
            found.setdefault(key, []).append((frozenset(words) | {"country", "national", "state"}, form.units[0]))
    return found


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
    """The kind of thing its name says it is: "Court of Appeal" a court, "Halu Strait" a strait; and what its uses say, "the Sinar Marua ferry"."""
    if form.type is not EntityType.PERSON and len(form.words) > 1:
        word = form.words[form.words.index("of") - 1] if "of" in form.words[1:] else form.words[-1]
        if word in thing_nouns():
            yield thing_nouns()[word][1]
    if form.text.split()[0] in SHIP_PREFIXES:
        yield _SHIP
    for unit in form.units:
        governor = unit.reading.tokens[unit.head.head]
        if unit.head.dep in ("compound", "nmod") and governor.index == unit.tokens[-1].index + 1:
            entry = thing_nouns().get(governor.lemma)
            if entry and entry[1] in _NAMED_BY_KIND:
                yield entry[1]


# Things whose kind stands behind their own name: the Sinar Marua ferry.
_SHIP = "other ship"
_NAMED_BY_KIND = frozenset((_SHIP, "other plane", "other train", "other law", "other virus", "event storm"))


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
    """Of the things of a kind that the article has named before, the one named most and last; where it names none, the story's only one."""
    before = [root for number, root in named.get((unit.article, group), ()) if number < unit.number]
    if before:
        return max(enumerate(before), key=lambda entry: (before.count(entry[1]) + _RECENT * (entry[0] == len(before) - 1), entry[0]))[1]
    after = named.get((unit.article, group), ())
    if after and unit.reading.sentences[unit.sentence].heading:
        return after[0][1]
    roots = {root for (_, other), entries in named.items() if other == group for _, root in entries}
    return next(iter(roots)) if len(roots) == 1 else None


# Being named last outweighs being named once more.
_RECENT = 1.5
