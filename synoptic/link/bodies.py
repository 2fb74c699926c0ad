"""Bodies, places and buildings by what they are: "the company", "the town", "the plant" after their names."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from synoptic.lexicon.name_words import SHIP_PREFIXES
from synoptic.lexicon.organisations import organisation_groups, organisation_key, thing_nouns
from synoptic.lexicon.places import capitals, country_names
from synoptic.link.clusters import Clusters
from synoptic.link.domains import Domains
from synoptic.link.forms import Form, is_dateline
from synoptic.link.units import Unit
from synoptic.model import EntityType, MentionForm
from synoptic.text.names import fold

_COMPANY, _CAPITAL, _SHIP = "organisation company", "place capital", "other ship"
_TOWNS = ("place city", "place town", "place village")
# Things whose kind stands behind their own name: the Sinar Marua ferry.
_NAMED_BY_KIND = frozenset((_SHIP, "other plane", "other train", "other law", "other virus", "event storm"))
# Offices that speak for the body whose they are.
_MOUTHS = frozenset(("press service", "press office", "press centre", "press center", "media office", "information office"))
# A bank's or fund's staff forecasts in its name; a hospital's staff speaks for itself.
_STAFF = "staff"
_FORECASTERS = frozenset(("organisation bank", "organisation central bank", "organisation fund"))
_SIDES = frozenset("side delegation leadership".split())
# "The port of Tobano" is Tobano.
_APPOSITIVE = frozenset("city town village port island isle state province region republic kingdom county district municipality".split())
# Bodies that need no article to be the known ones.
_BARE = frozenset("police parliament congress prosecutors town".split())
# Bodies of which a land has one: prosecutors "in Lipa" are they, too.
_ONLY_OF_LAND = frozenset("parliament congress prosecutors".split())
# What a force wears makes it no other force.
_GEAR = frozenset("riot armed uniformed mounted anti-riot".split())
# Bodies that go by who leads them.
_LED = frozenset("council government cabinet party ministry commission committee administration".split())
_NAME_AND_SIGN = 2
_LONGEST_NOUN = 3
# A story's own thing is spoken of for the first time in a heading or in so many sentences under it.
_LEAD = 2
# Of two named as often, the one named last.
_RECENT = 0.5
# So many names back nobody looks for what "the company" is.
_REMEMBERED = 100
# One word of a description says only its kind.
_LEAST_WORDS = 2

Found = tuple[int, str]


@dataclass(frozen=True)
class Scene:
    """What a story names that descriptions may mean.

    `named`: (article, kind) → (number of a name, root) in order; `worded`: the noun of a name → its words and a unit of it.
    """

    units: Sequence[Unit]
    domains: Domains
    named: Mapping[tuple[int, str], Sequence[tuple[int, int]]]
    worded: Mapping[str, Sequence[tuple[frozenset[str], Unit]]]

    @cached_property
    def of_lands(self) -> Mapping[tuple[str, frozenset[str]], int]:
        """(kind, countries in the name) → root of the first such: the Government of Karastan."""
        found: dict[tuple[str, frozenset[str]], int] = {}
        for (_, kind), entries in sorted(self.named.items()):
            for number, root in entries:
                found.setdefault((kind, self.domains.in_name(self.units[number])), root)
        return found

    @cached_property
    def capitals(self) -> Mapping[str, Unit]:
        """Country's id → the first unit that names its capital."""
        found: dict[str, Unit] = {}
        for unit in self.units:
            if unit.form is MentionForm.NAME and unit.folded in capitals():
                found.setdefault(capitals()[unit.folded], unit)
        return found

    @cached_property
    def datelines(self) -> Mapping[int, Sequence[Unit]]:
        """Article → its datelines, one a place."""
        found: dict[int, dict[str, Unit]] = {}
        for unit in self.units:
            if unit.form is MentionForm.NAME and is_dateline(unit):
                found.setdefault(unit.article, {}).setdefault(unit.folded, unit)
        return {article: tuple(places.values()) for article, places in found.items()}

    def all_of(self, kind: str) -> frozenset[int]:
        """Roots of everything of a kind that the story names."""
        return frozenset(root for (_, other), entries in self.named.items() if other == kind for _, root in entries)


def link_bodies(units: Sequence[Unit], forms: Sequence[Form], described: Mapping[int, Sequence[Unit]], clusters: Clusters, domains: Domains) -> None:
    """Join descriptions of bodies, places and things with the name beside them, else with what the first rule of `RULES` finds."""
    scene = Scene(units, domains, _named(units, _kinds(forms, described, clusters), clusters), _worded_names(forms))
    persons = {unit.number for form in forms if form.type is EntityType.PERSON for unit in form.units}
    beside = {other.number: number for number, descriptions in described.items() if number not in persons for other in descriptions}
    for number, descriptions in described.items():
        for other in descriptions:
            if other.form is MentionForm.NAME and (number in persons) == (other.number in persons):
                clusters.join(number, other.number, f"{units[number].core.text!r} is said to be another name of {other.core.text!r}")
    for unit in units:
        if unit.form is not MentionForm.DESCRIPTION or unit.core.type in (EntityType.PERSON, EntityType.EVENT):
            continue
        if unit.is_plural and unit.noun[0] not in _BARE:
            continue
        if unit.number in beside:
            clusters.join(beside[unit.number], unit.number, f"{unit.core.text!r} stands beside {units[beside[unit.number]].core.text!r}")
            continue
        found = next((found for rule in RULES if (found := rule(unit, scene)) is not None), None)
        if found is not None:
            clusters.join(found[0], unit.number, f"{unit.core.text!r}: {found[1]}")


def _group(unit: Unit) -> str:
    """The group of a description's noun, "" for one that no table holds."""
    entry = thing_nouns().get(unit.noun[0])
    return entry[1] if entry else ""


def _kind_word(group: str) -> str:
    return group.partition(" ")[2]


def _kinds(forms: Sequence[Form], described: Mapping[int, Sequence[Unit]], clusters: Clusters) -> dict[int, set[str]]:
    """Root of a named thing → the groups of nouns it may be called by: from its name, from what stands beside it, from its type."""
    found: dict[int, set[str]] = {}
    for form in forms:
        groups = found.setdefault(clusters.find(form.units[0].number), set())
        groups |= set(_name_groups(form))
        for unit in form.units if form.type is not EntityType.PERSON else ():
            groups |= {group for description in described.get(unit.number, ()) if (group := _group(description))}
    for form in forms:
        groups = found[clusters.find(form.units[0].number)]
        if form.type is EntityType.ORGANISATION and not groups - {_COMPANY} and organisation_key(form.spelling) not in organisation_groups():
            groups.add(_COMPANY)
        if form.type is EntityType.PLACE and form.text not in country_names() and not groups:
            groups |= set(_TOWNS)
    return found


@cache
def _folded_nouns() -> Mapping[str, tuple[EntityType, str]]:
    """The nouns for things as folding leaves them: without apostrophes."""
    return {fold(noun): entry for noun, entry in thing_nouns().items()}


def _name_groups(form: Form) -> Iterator[str]:
    """The kind of thing its name says it is: "Court of Appeal" a court, "Halu Strait" a strait; and what its uses say, "the Sinar Marua ferry"."""
    if form.type is not EntityType.PERSON and len(form.words) > 1:
        words = form.words[: form.words.index("of")] if "of" in form.words[1:] else form.words
        tails = (" ".join(words[-length:]) for length in range(min(_LONGEST_NOUN, len(words)), 0, -1))
        if (noun := next((tail for tail in tails if tail in _folded_nouns()), None)) is not None:
            yield _folded_nouns()[noun][1]
    if form.words[0] in SHIP_PREFIXES:
        yield _SHIP
    for unit in form.units:
        governor = unit.reading.tokens[unit.head.head]
        if unit.head.dep in ("compound", "nmod") and governor.index == unit.tokens[-1].index + 1:
            entry = thing_nouns().get(governor.lemma)
            if entry and entry[1] in _NAMED_BY_KIND:
                yield entry[1]


def _named(units: Sequence[Unit], kinds: Mapping[int, set[str]], clusters: Clusters) -> dict[tuple[int, str], list[tuple[int, int]]]:
    found: dict[tuple[int, str], list[tuple[int, int]]] = {}
    for unit in units:
        if unit.form is MentionForm.NAME:
            root = clusters.find(unit.number)
            for group in sorted(kinds.get(root, ())):
                found.setdefault((unit.article, group), []).append((unit.number, root))
    return found


def _worded_names(forms: Sequence[Form]) -> dict[str, list[tuple[frozenset[str], Unit]]]:
    found: dict[str, list[tuple[frozenset[str], Unit]]] = {}
    for form in forms:
        if form.type is not EntityType.PERSON and len(form.words) > 1:
            words = tuple(_singular(word) for word in form.words)
            key = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
            found.setdefault(key, []).append((frozenset(words) | {"country", "national", "state"}, form.units[0]))
    return found


def _singular(word: str) -> str:
    """A word without the ending of its plural or possessive, which folding has made one."""
    return word.removesuffix("s") if len(word) > _LEAST_PLURAL else word


_LEAST_PLURAL = 3


def _mouth(unit: Unit, scene: Scene) -> Found | None:
    """ "The press service of the Blue Palace" says what the palace says."""  # noqa: D210 - a quotation opens it
    owner = _owner(unit, scene) if unit.noun[0] in _MOUTHS or unit.noun[0] == _STAFF else None
    if owner is not None and unit.noun[0] == _STAFF and _group(owner) not in _FORECASTERS:
        return None
    return (owner.number, f"it speaks for {owner.core.text!r}") if owner is not None else None


def _side(unit: Unit, scene: Scene) -> Found | None:
    """ "The Vardanian side" is Vardania where it acts."""  # noqa: D210 - a quotation opens it
    domain = scene.domains.of(unit) if unit.noun[0] in _SIDES else frozenset()
    land = scene.domains.of_land(next(iter(domain))) if len(domain) == 1 else None
    return (land, f"it is {scene.units[land].core.text!r} where it acts") if land is not None else None


def _appositive(unit: Unit, scene: Scene) -> Found | None:
    """ "The port of Tobano" is Tobano."""  # noqa: D210 - a quotation opens it
    owner = _owner(unit, scene) if unit.noun[0] in _APPOSITIVE else None
    if owner is None or owner.form is not MentionForm.NAME:
        return None
    preposition = unit.reading.tokens[owner.tokens[0].index - 1]
    style = preposition.text.lower() == "of" and preposition.index == unit.head.index + 1
    return (owner.number, f"it is {owner.core.text!r} by its full style") if style else None


def _worded(unit: Unit, scene: Scene) -> Found | None:
    """A description that uses a name's words without capitals: "the justice ministry", "the search and rescue agency"."""
    content = [token for token in unit.tokens if token.pos in ("NOUN", "PROPN", "ADJ") and token.tag != "POS" and token.index <= unit.head.index]
    words = {_singular(fold(token.text)) for token in content}
    if len(words) < _LEAST_WORDS or unit.determiner == "indefinite":
        return None
    found = [other for have, other in scene.worded.get(_singular(fold(unit.head.text)), ()) if words <= have]
    return (found[0].number, f"its words are those of {found[0].core.text!r}") if len({other.folded for other in found}) == 1 else None


def _capital(unit: Unit, scene: Scene) -> Found | None:
    """The capital of the country a description names, where the story names it; else the article's only dateline."""
    if _group(unit) != _CAPITAL:
        return None
    lands = sorted(key for key in scene.domains.of(unit) if key.isupper())
    for land in lands:
        if land in scene.capitals:
            return scene.capitals[land].number, f"the capital, {scene.capitals[land].core.text!r}"
    opens = scene.datelines.get(unit.article, ()) if not lands else ()
    return (opens[0].number, f"the capital, from where the article is datelined, {opens[0].core.text!r}") if len(opens) == 1 else None


def _of_land(unit: Unit, scene: Scene) -> Found | None:
    """ "The Karastan government" is what another article names "Government of Karastan": same kind, of the same land."""  # noqa: D210
    group, domain = _group(unit), scene.domains.of(unit)
    if not group or not domain:
        return None
    root = scene.of_lands.get((group, domain))
    return (root, f"the same {_kind_word(group)} as {scene.units[root].core.text!r}") if root is not None else None


def _only_one(unit: Unit, scene: Scene) -> Found | None:
    """ "A passenger ferry sank" in the lead, where the story names one ship."""  # noqa: D210 - a quotation opens it
    group = _group(unit)
    if group not in _NAMED_BY_KIND or not _is_lead(unit) or _is_known(unit, scene) or any(map(scene.domains.is_named, scene.domains.of(unit))):
        return None
    roots = scene.all_of(group)
    return (min(roots), f"the only {_kind_word(group)} the story names") if len(roots) == 1 else None


def _last(unit: Unit, scene: Scene) -> Found | None:
    """Of the things of its kind that the article has named before, the one named most and last; where it names none, the story's only one."""
    group = _group(unit)
    if not group or not _is_known(unit, scene) or not (_is_plain(unit, scene) or _is_of_person(unit, scene)):
        return None
    here = scene.named.get((unit.article, group), ())
    before = [root for _, root in here[: bisect_left(here, (unit.number, -1))]][-_REMEMBERED:]
    if before:
        root = max(enumerate(before), key=lambda entry: (before.count(entry[1]) + _RECENT * (entry[0] == len(before) - 1), entry[0]))[1]
    elif here and unit.reading.sentences[unit.sentence].heading:
        root = here[0][1]
    elif len(roots := scene.all_of(group)) == 1:
        root = min(roots)
    else:
        return None
    return root, f"the {_kind_word(group)} named before it, {scene.units[root].core.text!r}"


# The first that finds something decides.
RULES: tuple[Callable[[Unit, Scene], Found | None], ...] = (_mouth, _side, _appositive, _worded, _capital, _of_land, _only_one, _last)


def _is_known(unit: Unit, scene: Scene) -> bool:
    """Whether a description means something known: "the …", "this …", or a body that needs no article."""
    if unit.noun[0] in _BARE:
        return unit.determiner != "indefinite"
    return unit.determiner == "definite" and (unit.tokens[0].tag == "DT" or _is_of_person(unit, scene))


def _is_plain(unit: Unit, scene: Scene) -> bool:
    """Whether nothing tells a description from others of its kind: no adjective, no name."""
    if unit.noun[0] == "police" and unit.tokens[0].text.lower() in _GEAR:
        return True
    domain = scene.domains.of(unit)
    return not unit.is_modified and (not domain or (unit.noun[0] in _ONLY_OF_LAND and all(map(scene.domains.is_place, domain))))


def _is_of_person(unit: Unit, scene: Scene) -> bool:
    """Whether only somebody's name stands before the noun of a council or party: "Halina's council"."""
    before = unit.tokens[: -len(unit.noun[0].split())]
    named = len(before) == _NAME_AND_SIGN and before[0].tag == "NNP" and before[1].tag == "POS" and unit.noun[0] in _LED
    return named and not any(map(scene.domains.is_place, scene.domains.of(unit)))


def _is_lead(unit: Unit) -> bool:
    sentences = unit.reading.sentences
    return sentences[unit.sentence].heading or sum(not sentence.heading for sentence in sentences[: unit.sentence]) < _LEAD


def _owner(unit: Unit, scene: Scene) -> Unit | None:
    """The name or description within a description: "the press service of the Blue Palace", "the palace's press service"."""
    around = (*scene.units[unit.number + 1 : unit.number + 4], *scene.units[max(0, unit.number - 2) : unit.number])
    inside = (other for other in around if other.article == unit.article and unit.core.span.holds(other.core.span))
    return next((other for other in inside if other.form is not MentionForm.PRONOUN), None)
