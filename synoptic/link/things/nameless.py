"""Things without a name that are spoken of again: "an explosion" … "the blast"."""

from collections.abc import Sequence

from synoptic.lexicon.exclusive_roles import exclude_each_other
from synoptic.lexicon.grammar import SUBJECTS
from synoptic.lexicon.organisations import thing_nouns
from synoptic.link.clusters import Clusters
from synoptic.link.descriptions.domains import Domains
from synoptic.link.descriptions.scene import is_outlets_own
from synoptic.link.things.thing import Thing, describe_thing, is_anybody, is_told_again, of_his_and_hers
from synoptic.link.units import Unit
from synoptic.model import MentionForm

# A text that speaks more often of one kind of thing is a list and no story.
_MOST_OF_A_KIND = 300


def link_things(units: Sequence[Unit], clusters: Clusters, domains: Domains) -> None:
    """Join descriptions of one thing, within each article and then across the story.

    Two are one where kind and number agree and what they are of does not clash; "another" never is what came before.
    """
    by_kind: dict[tuple[str, bool], list[Thing]] = {}
    for unit in units:
        if unit.form is MentionForm.DESCRIPTION and clusters.is_alone(unit.number) and is_told_again(unit):
            thing = describe_thing(unit, domains)
            kind = f"{thing.kind} of {unit.article}" if is_anybody(unit) or is_outlets_own(unit) else thing.kind
            by_kind.setdefault((kind, thing.plural), []).append(thing)
    _join_heads(by_kind)
    for _, things in sorted(by_kind.items()):
        known = things[0].kind.partition(" ")[2] or any(thing.unit.determiner == "definite" for thing in things[1:])
        if 1 < len(things) <= _MOST_OF_A_KIND and known:
            _link_kind(things, clusters, domains)


def _join_heads(by_kind: dict[tuple[str, bool], list[Thing]]) -> None:
    """Put a bare noun with the only fuller kind that ends in it: "a vessel" with "a pressure vessel"; and a general word with the event it is."""
    heads: dict[tuple[str, bool], set[str]] = {}
    for (kind, plural), things in by_kind.items():
        for thing in things:
            if not is_outlets_own(thing.unit):
                heads.setdefault((_head(thing), plural), set()).add(kind)
    for (head, plural), kinds in sorted(heads.items()):
        only = [kind for kind in sorted(kinds) if kind in (head, kind_of(head)) and all(_head(t) == head for t in by_kind.get((kind, plural), ()))]
        fuller = sorted(kinds - set(only))
        if len(only) == 1 and len(fuller) == 1 and (fuller[0], plural) in by_kind:
            _pour(by_kind, (only[0], plural), (fuller[0], plural))
    events = {key: things for key, things in by_kind.items() if key[0] in _MISHAPS and not key[1]}
    if (_ANY_MISHAP, False) in by_kind and events:
        most = max(sorted(events), key=lambda key: (len({thing.unit.article for thing in events[key]}), len(events[key])))
        _pour(by_kind, (_ANY_MISHAP, False), most)


def _head(thing: Thing) -> str:
    """The last word of a thing's noun: the works are no work."""
    return thing.unit.noun[0].split()[-1]


def kind_of(noun: str) -> str:
    """The group of a noun alone."""
    entry = thing_nouns().get(noun)
    return entry[1] if entry else ""


# "The accident", "the disaster" say of any of these what it was.
_ANY_MISHAP = "event incident"
_MISHAPS = frozenset(f"event {kind}" for kind in "explosion crash fire earthquake storm flood landslide eruption sinking attack shooting".split())


def _pour(by_kind: dict[tuple[str, bool], list[Thing]], source: tuple[str, bool], target: tuple[str, bool]) -> None:
    """Add the definite things of one kind to another, in the story's order."""
    moved = [thing for thing in by_kind[source] if thing.unit.determiner != "bare" and not thing.other]
    by_kind[source] = [thing for thing in by_kind[source] if thing not in moved]
    by_kind[target] = sorted((*by_kind[target], *moved), key=lambda thing: thing.unit.number)
    if not by_kind[source]:
        del by_kind[source]


def _link_kind(things: Sequence[Thing], clusters: Clusters, domains: Domains) -> None:
    """Things of one kind: those that say what they are of are grouped, the bare ones follow the last before them."""
    groups: list[list[Thing]] = []
    for thing in things:
        if not thing.is_bare or thing.other or thing.final:
            home = next((group for group in groups if all(_agree(thing, other, domains) for other in group) and _related(thing, group)), None)
            if home is None:
                groups.append([thing])
            else:
                home.append(thing)
    bare = [thing for thing in things if thing.is_bare and not thing.other and not thing.final]
    for thing in bare:
        home = _home(thing, [group for group in groups if all(_may_be_one(thing, other) for other in group) and not _is_narrower(group, thing)])
        if home is None:
            groups.append(home := [])
        home.append(thing)
    for group in groups:
        clusters.join_all(
            [thing.unit.number for thing in sorted(group, key=lambda thing: thing.unit.number)],
            f"spoken of again: {', '.join(sorted({thing.unit.core.text for thing in group})[:4])}",
        )


def _is_narrower(group: Sequence[Thing], thing: Thing) -> bool:
    """Whether a group is of one sort of a measure and a bare thing of another article of any: "wage growth", "weaker growth"."""
    measure = thing.kind in _MEASURES and thing.unit.determiner == "bare"
    return measure and all(other.domain and other.unit.article != thing.unit.article for other in group)


_MEASURES = frozenset(f"other {kind}" for kind in "growth rate inflation share profit revenue wage tax".split())


def _related(thing: Thing, group: Sequence[Thing]) -> bool:
    """Whether something speaks for one thing: a shared word, or another article's telling of the one event of its kind."""
    if thing.final or any(thing.domain & other.domain for other in group):
        return True
    return thing.kind.startswith("event ") and not any(other.unit.article == thing.unit.article for other in group)


def _may_be_one(one: Thing, other: Thing) -> bool:
    """Whether no noun tells two things apart, a lorry and a car, no owner, his office and hers, and no figure two of one article, 6.4 and 6.6."""
    if exclude_each_other(_head(one), _head(other)) or of_his_and_hers([one.unit], [other.unit]):
        return False
    return one.unit.article != other.unit.article or not one.numbers or not other.numbers or bool(one.numbers & other.numbers)


def _agree(one: Thing, other: Thing, domains: Domains) -> bool:
    """Whether what two things are of can be one: of two countries or names it cannot, and two plain phrases of other words are two."""
    if not _may_be_one(one, other) or one.unit.years != other.unit.years or one.final != other.final:
        return False
    if one.other or other.other:
        return one.domain == other.domain
    return not domains.clash(one.domain, other.domain)


def _in_text(thing: Thing) -> bool:
    """Whether a thing is spoken of in the text itself: what a heading names is told once more below it."""
    return not thing.unit.reading.sentences[thing.unit.sentence].heading


# What counts for a group: every mention before, every article that speaks of it, being spoken of last and near.
_MENTION, _ARTICLE, _NEAR = 1.0, 0.5, 1.5


def _salience(thing: Thing, group: Sequence[Thing]) -> tuple[float, int]:
    """How much a group is spoken of where a bare thing follows; of two alike the one spoken of last."""
    here = [other for other in group if other.unit.article == thing.unit.article and other.unit.number < thing.unit.number]
    last = max(other.unit.number for other in here)
    near = max(other.unit.sentence for other in here) >= thing.unit.sentence - 1
    known = sum(1.0 if other.unit.determiner != "indefinite" or other.unit.head.dep in SUBJECTS else 0.5 for other in here)
    return _MENTION * known + _ARTICLE * len({other.unit.article for other in group}) + _NEAR * near, last


def _home(thing: Thing, groups: Sequence[list[Thing]]) -> list[Thing] | None:
    """Where a bare thing belongs: the group last spoken of before it in its article, else the only one, else the largest."""
    groups = [group for group in groups if not all(other.final for other in group)]
    before = [
        (other.unit.number, n)
        for n, group in enumerate(groups)
        for other in group
        if other.unit.article == thing.unit.article and other.unit.number < thing.unit.number
    ]
    here = (other for _, n in before for other in groups[n] if other.unit.article == thing.unit.article)
    told = any(_in_text(other) and other.unit.determiner != "bare" for other in here)
    if told and thing.unit.determiner == "indefinite" and thing.unit.head.dep != "attr":
        return None
    if before:
        return max((groups[n] for n in sorted({n for _, n in before})), key=lambda group: _salience(thing, group))
    groups = [group for group in groups if not all(other.other for other in group)]
    if thing.unit.determiner == "indefinite" and any(other.unit.article == thing.unit.article for group in groups for other in group):
        return None
    return max(groups, key=lambda group: (len({other.unit.article for other in group}), len(group), -group[0].unit.number)) if groups else None
