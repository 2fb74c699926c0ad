"""Clusters as parties that may be one: what they are called by, what tells them from others, and whether two agree."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from synoptic.lexicon.exclusive_roles import exclude_each_other
from synoptic.lexicon.name_words import PLAIN_ADJECTIVES
from synoptic.lexicon.organisations import thing_nouns
from synoptic.link.clusters import Clusters
from synoptic.link.descriptions.domains import Domains
from synoptic.link.things.thing import of_his_and_hers
from synoptic.link.units import Unit
from synoptic.model import EntityType, MentionForm


@dataclass(frozen=True)
class Party:
    """A cluster as it may be one with another: its units, the nouns it is called by, and what tells it from others."""

    root: int
    units: tuple[Unit, ...]
    nouns: frozenset[str]
    groups: frozenset[str]
    modifiers: frozenset[str]
    domain: frozenset[str]
    types: frozenset[EntityType]
    plural: bool
    named: bool

    @property
    def articles(self) -> frozenset[int]:
        """The articles that speak of it."""
        return frozenset(unit.article for unit in self.units)


@dataclass(frozen=True, slots=True)
class Trait:
    """What one description says: its nouns, its groups, its other words, and what it is of."""

    nouns: frozenset[str]
    groups: frozenset[str]
    modifiers: frozenset[str]
    domain: frozenset[str]


def traits(units: Sequence[Unit], domains: Domains) -> Mapping[int, Trait]:
    """Number of a description → what it says; read once, for the parties are put together again after every pass."""
    return {unit.number: _trait(unit, domains) for unit in units if unit.form is MentionForm.DESCRIPTION}


def _trait(unit: Unit, domains: Domains) -> Trait:
    named = " " not in unit.noun[0] and (unit.core.type is not EntityType.PERSON or unit.person_kind)
    groups = {group for group in (_group(unit), _signed(unit)) if group}
    return Trait(frozenset((unit.head.lemma,) if named else ()), frozenset(groups), frozenset(_modifiers(unit)), domains.of(unit))


def parties(units: Sequence[Unit], clusters: Clusters, told: Mapping[int, Trait], known: dict[tuple[int, ...], Party]) -> list[Party]:
    """The clusters of a story that descriptions are in; `known` keeps those put together before, by their members."""
    groups = ((root, tuple(clusters.members(root))) for root in clusters.roots())
    found = [(root, members) for root, members in groups if any(number in told for number in members)]
    for root, members in found:
        if members not in known:
            known[members] = _party(root, [units[number] for number in members], told)
    return [known[members] for _, members in found]


def _party(root: int, members: Sequence[Unit], told: Mapping[int, Trait]) -> Party:
    described = [unit for unit in members if unit.number in told]
    said = [told[unit.number] for unit in described]
    return Party(
        root=root,
        units=tuple(members),
        nouns=frozenset().union(*(trait.nouns for trait in said)),
        groups=frozenset().union(*(trait.groups for trait in said)),
        modifiers=frozenset().union(*(trait.modifiers for trait in said)),
        domain=frozenset().union(*(trait.domain for trait in said)),
        types=frozenset(unit.core.type for unit in described),
        plural=2 * sum(unit.is_several for unit in described) >= len(described),
        named=any(unit.form is MentionForm.NAME for unit in members),
    )


# What is signed is an agreement, whatever it is called: "the document was initialled".
_SIGNING = frozenset("sign initial ratify conclude".split())
_SIGNED = ("other document", "other agreement")


def _signed(unit: Unit) -> str:
    signed = unit.head.dep in ("dobj", "nsubjpass") and unit.reading.tokens[unit.head.head].lemma in _SIGNING
    return _SIGNED[1] if signed and _group(unit) == _SIGNED[0] else ""


def _group(unit: Unit) -> str:
    phrase = unit.noun[0]
    return unit.person_kind or (thing_nouns()[phrase][1] if phrase in thing_nouns() else "")


def _modifiers(unit: Unit) -> list[str]:
    noun = len(unit.noun[0].split())
    before = (token for token in unit.tokens if token.index <= unit.head.index - noun)
    return [token.lemma for token in before if token.pos in ("ADJ", "NOUN", "VERB") and token.lemma not in PLAIN_ADJECTIVES]


class Joining:
    """Parties as they are joined: two clusters are one only where all that is in them agrees."""

    def __init__(self, found: Sequence[Party], clusters: Clusters, domains: Domains) -> None:
        self.found, self.domains = found, domains
        self._clusters = clusters
        self._inside = {party.root: [party] for party in found}

    @cached_property
    def _by_kind(self) -> Mapping[tuple[str, bool], Sequence[Party]]:
        """Group or noun, and whether of several → the parties of it, in order."""
        found: dict[tuple[str, bool], list[Party]] = {}
        for party in self.found:
            for kind in (*party.groups, *party.nouns):
                found.setdefault((kind, party.plural), []).append(party)
        return found

    def alike(self, party: Party) -> list[Party]:
        """The parties that are of one kind with another, or called by its noun where nothing tells it from others; none that is one with it."""
        kinds = (*party.groups, *(() if party.modifiers else party.nouns))
        found = {other.root: other for kind in kinds for other in self._by_kind[kind, party.plural]}
        return [other for _, other in sorted(found.items()) if not self.one(party, other)]

    def one(self, party: Party, other: Party) -> bool:
        """Whether two parties are joined already."""
        return self._clusters.find(party.root) == self._clusters.find(other.root)

    def join(self, party: Party, other: Party, why: str, *, agree: bool = True) -> None:
        """Make two one where nothing told of either side speaks against it."""
        left, right = (self._inside[self._clusters.find(each.root)] for each in (party, other))
        if left is right or (agree and not all(agrees(a, b, self.domains) for a in left for b in right)):
            return
        self._clusters.join(party.root, other.root, f"{why}: {_texts(party, other)}")
        self._inside[self._clusters.find(party.root)] = left + right


# What is told from others of its kind by whose it is.
_WHOSE = frozenset(("facility headquarters", "facility home", "facility farm", "organisation office", "organisation delegation"))


def agrees(one: Party, other: Party, domains: Domains) -> bool:
    """Whether nothing told of two says that they are two: not two names or nouns, no two places or numbers they are of."""
    if (one.named and other.named) or any(exclude_each_other(mine, theirs) for mine in one.nouns for theirs in other.nouns):
        return False
    names, also = (frozenset(key for key in party.domain if domains.is_named(key)) for party in (one, other))
    if names and also and not names & also:
        return False
    if of_his_and_hers(one.units, other.units):
        return False
    if _WHOSE & one.groups & other.groups and one.domain and other.domain and not one.domain & other.domain:
        return False
    together = bool(one.articles & other.articles)
    counts, theirs = _counts(one), _counts(other)
    if one.plural and other.plural and one.modifiers and other.modifiers and not one.modifiers & other.modifiers and not counts & theirs:
        return False
    return years(one) == years(other) and not (together and counts and theirs and not counts & theirs)


def _counts(party: Party) -> frozenset[str]:
    """How many a plural is said to be: "two guards" are not "five guards"."""
    return frozenset().union(*(unit.figures for unit in party.units if unit.form is MentionForm.DESCRIPTION and unit.is_plural))


def years(party: Party) -> frozenset[str]:
    """The years that tell a cluster from others: "the Lipa fire of 2018"."""
    return frozenset().union(*(unit.years for unit in party.units if unit.form is MentionForm.DESCRIPTION))


def _texts(one: Party, other: Party) -> str:
    return ", ".join(sorted({unit.core.text for party in (one, other) for unit in party.units})[:4])
