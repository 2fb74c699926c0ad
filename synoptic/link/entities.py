"""Clusters of units as entities: their type, their name, their mentions, why they are one."""

import re
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace

from synoptic.lexicon.name_words import COMPASS, PLACE_OPENINGS
from synoptic.link.clusters import Clusters
from synoptic.link.mentions.spans import long_mentions
from synoptic.link.names.parts import person_name
from synoptic.link.units import Unit
from synoptic.model import Entity, EntityType, Mention, MentionForm
from synoptic.text.ids import content_id
from synoptic.text.names import fold

# A thing without a name is an entity only where it is spoken of so often.
_LEAST_THING = 2
_MOST_REASONS = 12
# Longer words all in capitals are a headline's, shorter ones may be acronyms.
_LONGEST_ACRONYM = 5
_POSSESSIVES = frozenset("his her its their our my".split())
# What a name opens with that says whose it is.
_POSSESSOR = re.compile(r"(?i)(his|her|its|their|our|my|[^'’]+(?=['’]))(?:['’]s?)? (?=\w)")
_ARTICLE = re.compile(r"(?i)^the ")
# "A ministry spokesman" is a ministry spokesman to all who speak of him again.
_INDEFINITE = re.compile(r"(?i)^(?:an?|another) (?=\w)")


@dataclass(frozen=True)
class Linked:
    """A story's units as they were linked: the types of names, what stands beside them, and their outlets' mastheads, by a unit's number."""

    units: Sequence[Unit]
    types: Mapping[int, EntityType]
    described: Mapping[int, Sequence[Unit]]
    clusters: Clusters
    mastheads: Mapping[int, Sequence[Mention]]


def build_entities(linked: Linked, seats: Mapping[int, str], lands: Mapping[str, int]) -> tuple[Entity, ...]:
    """The entities of a story, in order of first mention.

    `seats`: number of a capital or seat of power → its country's id; `lands`: country's id → a unit that names it.
    """
    units, clusters = linked.units, linked.clusters
    found: dict[int, Entity] = {}
    for root in clusters.roots():
        members = [units[number] for number in clusters.members(root)]
        if _is_entity(members, linked.types):
            found[root] = _entity(members, linked, clusters.why(root))
    owners = {(unit.core.article, span.start, span.end): clusters.find(unit.number) for unit in units for span in (unit.core.span, unit.whole)}
    named = {root for root in found if any(number in linked.types for number in clusters.members(root))}
    found = {root: entity if root in named else _with_owner(entity, owners, found, named) for root, entity in found.items()}
    seat_of = {clusters.find(number): found.get(clusters.find(lands[country])) for number, country in sorted(seats.items()) if country in lands}
    ready = [(root, _with_seat(entity, seat_of.get(root))) for root, entity in found.items()]
    return tuple(entity for _, entity in sorted(ready))


def _with_owner(entity: Entity, owners: Mapping[tuple[str, int, int], int], found: Mapping[int, Entity], named: Container[int]) -> Entity:
    """What has no name, named by whose it is: "his lawyer" is the lawyer of Ana Kovac, "the mayor's lawyer" hers if she is the mayor.

    `owners`: article and span of what is named or described → its cluster. Where nobody knows whose, a pronoun says nothing outside its
    sentence and goes.
    """
    possessor = _POSSESSOR.match(entity.name)
    if not possessor:
        return entity
    rest, whose = entity.name[possessor.end() :], possessor[1]
    called = [mention for mention in entity.mentions if mention.text.casefold().endswith(entity.name.casefold())]
    starts = ((mention.article, mention.span.end - len(entity.name), mention.span) for mention in called)
    roots = (owners.get((article, begin, start + len(whose)), -1) for article, start, span in starts for begin in (start, span.start))
    pronoun = whose.lower() in _POSSESSIVES
    owner = next((found[root] for root in roots if root in (found if pronoun else named)), None)
    if owner is not None and owner is not entity and not _POSSESSOR.match(owner.name):
        return replace(entity, name=f"{rest} of {owner.name}")
    return replace(entity, name=rest) if pronoun else entity


def _with_seat(entity: Entity, country: Entity | None) -> Entity:
    if country is None or country.id == entity.id:
        return entity
    return Entity(entity.id, entity.name, entity.type, entity.mentions, entity.why, country.id)


def _is_entity(members: Sequence[Unit], types: Mapping[int, EntityType]) -> bool:
    """Names always; descriptions where they are spoken of again; pronouns and a country's adjectives never alone."""
    if any(unit.number in types for unit in members):
        return True
    descriptions = [unit for unit in members if unit.form is MentionForm.DESCRIPTION]
    return len(members) >= _LEAST_THING and bool(descriptions)


def cluster_type(members: Sequence[Unit], types: Mapping[int, EntityType]) -> EntityType:
    """The type of most names among some units, of most descriptions where there is no name; other only where nothing else is said."""
    told = [types[unit.number] for unit in members if unit.number in types]
    told = told or [unit.core.type for unit in members if unit.form is MentionForm.DESCRIPTION]
    if told and told.count(told[0]) == len(told):
        return told[0]
    votes = Counter(told)
    return max(EntityType, key=lambda kind: (votes[kind], kind is not EntityType.OTHER)) if votes else EntityType.OTHER


def _entity(members: Sequence[Unit], linked: Linked, why: tuple[str, ...]) -> Entity:
    types, described = linked.types, linked.described
    kind = cluster_type(members, types)
    mentions = tuple(
        sorted(
            {
                mention
                for unit in members
                for mention in (*unit.mentions, *long_mentions(unit, described, kind), *linked.mastheads.get(unit.number, ()))
            },
            key=_order,
        )
    )
    typed = tuple(Mention(m.article, m.span, m.text, kind, m.form, m.head, m.confidence) for m in mentions)
    named = [unit for unit in members if unit.number in types] or [unit for unit in members if unit.form is MentionForm.DESCRIPTION] or members
    told = [unit for unit in named if not unit.reading.sentences[unit.sentence].heading]
    name = _name(told or named, kind)
    key = content_id("e", kind, *(part for mention in mentions for part in (mention.article, *mention.span)))
    return Entity(key, name, kind, typed, why[:_MOST_REASONS])


def _order(mention: Mention) -> tuple[str, int, int, int]:
    return mention.article, mention.span.start, -mention.span.end, mention.head


def _name(units: Sequence[Unit], kind: EntityType) -> str:
    """The fullest and then most used of some names, in its best spelling: each word with the signs that any of them writes.

    A person's fullest name has most whole words, none of them cut short ("Jon" for "Jonathan"); another's is no acronym. Most used: in most
    articles, then most often.
    """
    told: dict[str, list[int]] = {}
    for unit in units:
        told.setdefault(_plain(unit), []).append(unit.article)
    spellings = sorted(told)
    if len(spellings) == 1:
        return _respelt(spellings[0], spellings) if kind is EntityType.PERSON else spellings[0]
    uses: Counter[str] = Counter()
    articles: dict[str, set[int]] = {}
    for spelling, where in told.items():
        folded = fold(spelling)
        for word in {folded, *folded.split()}:
            uses[word] += len(where)
            articles.setdefault(word, set()).update(where)

    def use(text: str) -> tuple[int, int]:
        words = [fold(text)] if kind is not EntityType.PERSON else [*fold(text).split(), fold(text)]
        return sum(len(articles[word]) for word in words), sum(uses[word] for word in words)

    clipped = {text for text in spellings if kind is EntityType.PERSON and any(_is_clipped(text, other) for other in spellings)}
    best = max(spellings, key=lambda text: (*_quality(text, kind), text not in clipped, *use(text), not text.isascii()))
    return _respelt(best, spellings) if kind is EntityType.PERSON else best


def _is_clipped(name: str, other: str) -> bool:
    """Whether a name has, beside words of another, one that is the beginning of its counterpart there; a letter less is another spelling."""
    words, others = (frozenset(word for word in fold(text).split() if len(word) > 1) for text in (name, other))
    own, theirs = words - others, others - words
    if not words & others or len(own) != 1 or len(theirs) != 1:
        return False
    (short,), (whole,) = own, theirs
    return whole.startswith(short) and len(whole) > len(short) + 1


def _respelt(name: str, spellings: Sequence[str]) -> str:
    """The name with every word as the story spells it with diacritics: Aleksandar Vucic, Vučić → Aleksandar Vučić."""
    signed = {fold(word): word for spelling in spellings for word in spelling.split() if not word.isascii() and word.isalpha() and not word.isupper()}
    return " ".join(signed.get(fold(word), word) for word in name.split())


def _plain(unit: Unit) -> str:
    text = " ".join(unit.core.text.split()).removesuffix("'s").removesuffix("’s")
    return _ARTICLE.sub("", text) if unit.form is MentionForm.NAME else _INDEFINITE.sub("", text)


def _quality(text: str, kind: EntityType) -> tuple[int, int]:
    """Written with small letters; its words that are whole, or not an acronym."""
    written = int(not (text.isupper() and len(text) > _LONGEST_ACRONYM))
    if kind is EntityType.PERSON:
        return written, min(sum(len(word.strip(".")) > 1 for word in person_name(text).words), 3)
    return written, int(not text.isupper()) + int(text.lower() not in COMPASS | PLACE_OPENINGS if kind is EntityType.PLACE else " " in text)
