"""Descriptions in other words: "the structure" after a dam, "the panel" after a commission, one story's officials and authorities."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from synoptic.lexicon.name_words import PLAIN_ADJECTIVES
from synoptic.lexicon.nouns import meet, steps_up
from synoptic.lexicon.organisations import thing_nouns
from synoptic.lexicon.words import word_table
from synoptic.link.clusters import Clusters
from synoptic.link.domains import Domains
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


def parties(units: Sequence[Unit], clusters: Clusters, domains: Domains) -> list[Party]:
    """The clusters of a story that descriptions are in."""
    return [
        _party(root, [units[number] for number in clusters.members(root)], domains) for root in clusters.roots() if _is_party(units, clusters, root)
    ]


def _is_party(units: Sequence[Unit], clusters: Clusters, root: int) -> bool:
    members = [units[number] for number in clusters.members(root)]
    return any(unit.form is MentionForm.DESCRIPTION for unit in members)


def _party(root: int, members: Sequence[Unit], domains: Domains) -> Party:
    told = [unit for unit in members if unit.form is MentionForm.DESCRIPTION]
    return Party(
        root=root,
        units=tuple(members),
        nouns=frozenset(unit.noun[0].split()[-1] if " " in unit.noun[0] else unit.head.lemma for unit in told),
        groups=frozenset(filter(None, map(_group, told))),
        modifiers=frozenset(word for unit in told for word in _modifiers(unit)),
        domain=frozenset(key for unit in told for key in domains.of(unit)),
        types=frozenset(unit.core.type for unit in told),
        plural=all(unit.is_plural for unit in told),
        named=any(unit.form is MentionForm.NAME for unit in members),
    )


def _group(unit: Unit) -> str:
    phrase = unit.noun[0]
    return unit.person_kind or (thing_nouns()[phrase][1] if phrase in thing_nouns() else "")


def _modifiers(unit: Unit) -> list[str]:
    noun = len(unit.noun[0].split())
    before = (token for token in unit.tokens if token.index <= unit.head.index - noun)
    return [token.lemma for token in before if token.pos in ("ADJ", "NOUN", "VERB", "NUM") and token.lemma not in PLAIN_ADJECTIVES]


@lru_cache(maxsize=16384)
def noun_likeness(one: str, other: str) -> float:
    """How likely two nouns are said of one thing, from 0 to 1: the same, one a kind of the other, two of one kind."""
    if one == other:
        return 1.0
    up = min((steps for steps in (steps_up(one, other), steps_up(other, one)) if steps is not None), default=None)
    if up is not None and up <= _FARTHEST:
        return 0.9 - 0.1 * up
    common = meet(one, other)
    near = 0.4 if common is not None and common[0] >= _DEEP and common[1] <= _CLOSE else 0.0
    return max(near, 0.5 * max(0.0, _cosine(one, other)))


_FARTHEST, _DEEP, _CLOSE = 4, 6, 3


def _cosine(one: str, other: str) -> float:
    table = word_table()
    if one not in table.rank or other not in table.rank:
        return 0.0
    return float(table.vectors[table.rank[one]] @ table.vectors[table.rank[other]])


def link_similar(units: Sequence[Unit], clusters: Clusters, domains: Domains) -> None:
    """Join clusters that one story's articles speak of in like words, the surest first."""
    for rule in PASSES:
        rule(parties(units, clusters, domains), clusters, domains)


def _one_each(found: Sequence[Party], clusters: Clusters, domains: Domains) -> None:
    """One kind of thing, of which no article has two: each has its ceasefire, and it is the same."""
    by_kind: dict[tuple[str, bool], list[Party]] = {}
    for party in found:
        for kind in party.groups:
            by_kind.setdefault((kind, party.plural), []).append(party)
    for (kind, _), alike in sorted(by_kind.items()):
        told = [party for party in alike if clusters.find(party.root) == party.root and _is_particular(party)]
        for n, one in enumerate(told):
            for other in told[n + 1 :]:
                if clusters.find(one.root) == clusters.find(other.root) or one.articles & other.articles or not _agree(one, other, domains):
                    continue
                if all(_is_only(party, told) for party in (one, other)) or _share(one, other):
                    clusters.join(one.root, other.root, f"the only {kind.partition(' ')[2]} of each article: {_texts(one, other)}")


def _is_particular(party: Party) -> bool:
    """Whether a cluster is of somebody or something meant, and not of any such."""
    return any(
        unit.determiner != "indefinite" or unit.head.dep in _SUBJECTS or len(party.units) > 1
        for unit in party.units
        if unit.form is MentionForm.DESCRIPTION
    )


_SUBJECTS = frozenset(("nsubj", "nsubjpass"))


def _is_only(party: Party, alike: Sequence[Party]) -> bool:
    return not any(other is not party and other.articles & party.articles for other in alike)


def _share(one: Party, other: Party) -> bool:
    return bool(one.modifiers & other.modifiers or one.domain & other.domain)


def _agree(one: Party, other: Party, domains: Domains) -> bool:
    """Whether nothing told of two says that they are two: not two names, no two places or numbers they are of."""
    if one.named and other.named:
        return False
    names, also = (frozenset(key for key in party.domain if domains.is_named(key)) for party in (one, other))
    if names and also and not names & also:
        return False
    return _years(one) == _years(other)


_YEAR = re.compile(r"(?:1[6-9]|20)\d\d")


def _years(party: Party) -> frozenset[str]:
    """The years that tell a cluster from others: "the Lipa fire of 2018"."""
    return frozenset(token.text for unit in party.units for token in unit.tokens if _YEAR.fullmatch(token.text))


def _texts(one: Party, other: Party) -> str:
    return ", ".join(sorted({unit.core.text for party in (one, other) for unit in party.units})[:4])


def _last_left(found: Sequence[Party], clusters: Clusters, domains: Domains) -> None:
    """What nothing else was found for, where the story has only one of its kind that is spoken of often or has a name."""
    for party in found:
        if party.named or not party.groups or not _is_particular(party) or len(party.units) > _FEW:
            continue
        alike = [
            other
            for other in found
            if other.root != party.root
            and other.groups & party.groups
            and other.plural == party.plural
            and (other.named or len(other.units) > len(party.units))
        ]
        homes = {clusters.find(other.root): other for other in alike}
        if len(homes) == 1 and clusters.find(party.root) not in homes:
            other = next(iter(homes.values()))
            if _agree(party, other, domains):
                clusters.join(other.root, party.root, f"the story's only {_kind(party)}: {_texts(party, other)}")


_FEW = 2


def _kind(party: Party) -> str:
    return min(party.groups).partition(" ")[2]


def _headline(found: Sequence[Party], clusters: Clusters, domains: Domains) -> None:  # noqa: ARG001 - a pass like the others
    """What a heading and the first sentences below it call by one kind is one."""
    tops = [(party, _top_articles(party, heading=True), _top_articles(party, heading=False)) for party in found if party.groups and not party.named]
    for one, headed, _ in tops:
        for other, _, led in tops:
            if headed & led and one.root != other.root and one.groups & other.groups and one.plural == other.plural:
                clusters.join(one.root, other.root, f"in the heading and at the head of the text: {_texts(one, other)}")


_LEAD = 3


def _top_articles(party: Party, *, heading: bool) -> frozenset[int]:
    """The articles whose heading, or whose first sentences, speak of a party."""
    return frozenset(
        unit.article
        for unit in party.units
        if unit.sentence <= _LEAD
        and unit.reading.sentences[unit.sentence].heading == heading
        and (heading or unit.determiner != "bare" or unit.is_plural)
    )


# Events that articles about one of them call by any of these: what one outlet calls an attack another calls a clash.
_FAMILIES = tuple(
    frozenset(f"event {kind}" for kind in kinds.split("|"))
    for kinds in (
        "explosion|crash|collapse|incident|fire|earthquake|storm|flood|landslide|eruption|sinking|spill",
        "clash|attack|shooting|murder|stabbing|incident|explosion|robbery|kidnapping",
        "ruling|sentencing",
        "protest|clash",
        "strike|strike action",
        "conversation|talks|meeting",
        "hike|rate decision|decision",
    )
)


def _main_event(found: Sequence[Party], clusters: Clusters, domains: Domains) -> None:
    """What the articles call the event they are all about, each in its words; what is brought in beside it is another."""
    for family in _FAMILIES:
        alike = [party for party in found if party.groups & family and not party.named and not party.plural]
        if not alike:
            continue
        main = max(
            alike, key=lambda party: (len(_top_articles(party, heading=False) | _top_articles(party, heading=True)), len(party.units), -party.root)
        )
        if not _top_articles(main, heading=False) and not _top_articles(main, heading=True):
            continue
        for party in alike:
            if clusters.find(party.root) != clusters.find(main.root) and _speaks_of(party, main, domains):
                clusters.join(main.root, party.root, f"the event that the articles are about, in other words: {_texts(main, party)}")


def _speaks_of(party: Party, main: Party, domains: Domains) -> bool:
    """Whether another word for an event may mean the main one: nothing brings it in as new after it, and no year tells it apart."""
    if _years(party) - _years(main) or not _is_at_one(party, main, domains):
        return False
    return not any(_is_new(unit, main) for unit in party.units)


def _is_at_one(party: Party, main: Party, domains: Domains) -> bool:
    places, also = (frozenset(key for key in keys if domains.is_country(key)) for keys in (party.domain, main.domain))
    return not (places and also and not places & also)


def _is_new(unit: Unit, main: Party) -> bool:
    """Whether a description brings in something after the main event was spoken of, or beside it in one sentence."""
    beside = any(other.article == unit.article and other.sentence == unit.sentence for other in main.units)
    after = any(other.article == unit.article and other.number < unit.number for other in main.units)
    words = {token.text.lower() for token in unit.tokens if token.index < unit.head.index}
    return beside or bool(words & _OTHER) or (after and unit.determiner != "definite" and not unit.reading.sentences[unit.sentence].heading)


_OTHER = frozenset("new another other second third previous earlier last first similar further".split())

PASSES = (_headline, _one_each, _last_left, _main_event)
