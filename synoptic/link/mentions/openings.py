"""What stands before a name and was taken for part of it: "District Collector Ana Kovac", "Ethiopian Bekele Worku", "Iron Ana Kovac"."""

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from synoptic.lexicon.name_words import CLUB_FORMS, COMPASS, LINKS, NOUN_TYPES, PLACE_OPENINGS, SHARED_WORDS, SHIP_PREFIXES
from synoptic.lexicon.nouns import is_person, noun_table
from synoptic.lexicon.organisations import thing_nouns
from synoptic.lexicon.persons import given_names, is_given_name, person_nouns
from synoptic.lexicon.places import country_adjectives, member_names
from synoptic.link.units import Unit
from synoptic.model import EntityType, Mention, MentionForm, Span
from synoptic.text.names import fold

# What opens names of ships and places, particles and saints.
_PARTS = PLACE_OPENINGS | SHIP_PREFIXES | LINKS | CLUB_FORMS | COMPASS | frozenset("san santa santo sao saint st sankt sainte".split())
# A given name and a surname.
_FULL = 2


@dataclass(frozen=True)
class StoryNames:
    """The names of a story, folded: all, those within sentences, mostly persons', last words of several, and how many end in two words."""

    all: AbstractSet[str]
    within: AbstractSet[str]
    persons: AbstractSet[str]
    lasts: AbstractSet[str]
    endings: Mapping[str, int]


def story_names(units: Sequence[Unit]) -> StoryNames:
    """The names of some units."""
    named = [unit for unit in units if unit.form is MentionForm.NAME]
    votes: dict[str, Counter[bool]] = {}
    for unit in named:
        votes.setdefault(unit.folded, Counter())[unit.core.type is EntityType.PERSON] += 1
    full = {text for text, seen in votes.items() if seen[True] > seen[False] or (" " in text and is_given_name(text.split()[0]))}
    persons = frozenset(full | {text.split()[0] for text in full if " " in text and is_given_name(text.split()[0])})
    endings = Counter(" ".join(text.split()[-_FULL:]) for text in votes if len(text.split()) > _FULL)
    within = frozenset(unit.folded for unit in named if not _starts(unit))
    lasts = Counter(text.split()[-1] for text in votes)
    shared = frozenset(word for word, uses in lasts.items() if uses > 1)
    return StoryNames(frozenset(votes), within, persons, shared, endings)


def _starts(unit: Unit) -> bool:
    """Whether a name stands at a sentence's start, where every word has a capital."""
    return unit.tokens[0].index == unit.reading.sentences[unit.sentence].first


def without_opening(unit: Unit, names: StoryNames) -> tuple[Mention, ...]:
    """The mentions of a name without what stands before it, which stays in the longest of them."""
    if unit.form is not MentionForm.NAME or len(unit.tokens) < _FULL:
        return unit.mentions
    words = unit.folded.split()
    if len(words) != len(unit.tokens):
        return unit.mentions
    cut = next((n for n in range(len(words) - 1, 0, -1) if _opens(unit, words, n, names)), 0)
    if not cut:
        return unit.mentions
    span = Span(unit.tokens[cut].start, unit.core.span.end)
    kind = unit.core.type if " ".join(words[cut:]) in names.all else EntityType.PERSON
    return (replace(unit.core, span=span, text=unit.reading.text(span), type=kind), *unit.mentions)


def _opens(unit: Unit, words: Sequence[str], cut: int, names: StoryNames) -> bool:
    """Whether the first words of a name only say of what kind somebody or something is."""
    before, rest = words[:cut], words[cut:]
    if _only_starts(unit, before, rest, names):
        return True
    if (
        before[0] in _PARTS
        or rest[0] == "of"
        or (len(rest) == 1 and rest[0] in NOUN_TYPES)
        or (unit.core.type is EntityType.ORGANISATION and SHARED_WORDS & set(words))
    ):
        return False
    if " ".join(rest) in names.persons:
        return _tells_a_person(before, rest)
    return _tells_a_people(before, rest, names) or _tells_a_trade(before, rest) or _tells_a_kind(unit, before, rest, names)


def _only_starts(unit: Unit, before: Sequence[str], rest: Sequence[str], names: StoryNames) -> bool:
    """Whether a noun has its capital from the sentence's start, where a name that the story has alone follows: "Buyer Volara has …"."""
    only_there = _starts(unit) and unit.folded not in names.within and " ".join(rest) in names.all
    plain = len(before) == 1 and not (before[0] in given_names() or before[0] in _PARTS)
    return only_there and plain and (_is_kind(before[0]) or _only_here(unit, before[0], rest, names))


def _only_here(unit: Unit, word: str, rest: Sequence[str], names: StoryNames) -> bool:
    """Whether a plain word opens no other name of the story, and what follows is one within sentences and no plain word: "Retired Norbank …"."""
    own = bool(noun_table().senses_of(rest[-1])) or is_given_name(rest[0])
    plain = bool(noun_table().senses_of(word)) or word.endswith("ed")
    opens = any(name.startswith(f"{word} ") for name in names.all if name != unit.folded)
    return plain and not own and not opens and " ".join(rest) in names.within


def _tells_a_person(before: Sequence[str], rest: Sequence[str]) -> bool:
    """Whether plain words stand before a person's full or given name, or an office or land before a surname, which may follow a given name."""
    told = len(rest) > 1 or is_given_name(rest[0]) or all(word in person_nouns() or word in country_adjectives() for word in before)
    return told and all(map(_is_plain, before))


def _tells_a_people(before: Sequence[str], rest: Sequence[str], names: StoryNames) -> bool:
    """Whether one of a people stands before a full name whose last word ends another name too: "Kenyan Josphat Kiprono Mutai", "Mutai"."""
    return len(before) == 1 and before[0] in member_names() and len(rest) >= _FULL and rest[-1] in names.lasts


def _tells_a_trade(before: Sequence[str], rest: Sequence[str]) -> bool:
    """Whether the noun for somebody's work stands before a full name: "Pitcher Ivan Rehn"."""
    trade = len(before) == 1 and (is_person(before[0]) or before[0] in person_nouns()) and _is_plain(before[0])
    return trade and len(rest) == _FULL and is_given_name(rest[0])


def _tells_a_kind(unit: Unit, before: Sequence[str], rest: Sequence[str], names: StoryNames) -> bool:
    """Whether a noun stands before a name of two words at most that another name of the story ends in, or before its surname elsewhere."""
    if len(rest) > _FULL or not _is_kind(before[-1]) or _is_kind(rest[0]) or not all(map(_is_plain, before)):
        return False
    return names.endings[" ".join(rest)] > 1 or _ends_elsewhere(before[-1], rest[-1], unit, names)


def _ends_elsewhere(kind: str, surname: str, unit: Unit, names: StoryNames) -> bool:
    """Whether another name has the same kind before the same surname: "Collector Kovac" beside "Collector Ana Kovac"."""
    return any(other != unit.folded and kind in other.split()[:-1] and other.split()[-1] == surname for other in names.all)


def _is_kind(word: str) -> bool:
    """Whether a word says who or what somebody or something is."""
    return is_person(word) or word in person_nouns() or word in thing_nouns()


def _is_plain(word: str) -> bool:
    """Whether a word is no name of anybody: a noun or adjective of the language, a country's adjective or its man or woman."""
    bare = fold(word)
    if is_given_name(bare):
        return False
    people = bare.removesuffix("woman").removesuffix("man")
    return bool(noun_table().senses_of(bare)) or bare in person_nouns() or bare in country_adjectives() or people in country_adjectives()
