"""The forms in which a story names: equal names of all its articles together, with the type they are voted to be of."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from synoptic.lexicon.name_words import NOUN_TYPES
from synoptic.lexicon.nouns import is_happening
from synoptic.lexicon.organisations import thing_nouns
from synoptic.link.forms.buckets import Stems
from synoptic.link.forms.name_types import NOUN, TAGGER, known_types
from synoptic.link.forms.signs import TITLE, UNSURE, WHOLE, is_one_of_many, votes_beside
from synoptic.link.units import Unit
from synoptic.model import EntityType, MentionForm, Reading, Token
from synoptic.text.names import fold

# The tagger errs alike on every use of a name it does not know: many uses are no more than so many voices.
MOST_TAGGED = 4
# A shout of more letters than this is a headline's; a shorter one may be an acronym.
_LONGEST_ACRONYM = 5


@dataclass(frozen=True)
class Form:
    """One name as written, folded, with the units that use it and its type."""

    text: str
    units: tuple[Unit, ...]
    type: EntityType
    votes: Mapping[EntityType, float]

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words."""
        return tuple(self.text.split())

    @cached_property
    def spelling(self) -> str:
        """Its most used spelling as written; capitals throughout only where it is never written otherwise."""
        spellings = Counter(" ".join(unit.core.text.split()) for unit in self.units)
        return max(
            sorted(spellings),
            key=lambda text: (not text.isupper() or len(text) <= _LONGEST_ACRONYM, not text.islower(), not text.isascii(), spellings[text]),
        )


def story_forms(units: Sequence[Unit], described: Mapping[int, Sequence[Unit]]) -> tuple[Form, ...]:
    """The forms of all names, in order; `described` maps a name's number to the descriptions that stand beside it."""
    by_text: dict[str, list[Unit]] = {}
    for unit in units:
        if unit.form is MentionForm.NAME:
            by_text.setdefault(_key(unit.folded), []).append(unit)
    adjectives = Stems(_adjectives(units))
    stems = Stems(text for text in by_text if len(text) >= _LEAST_STEM)
    owners = frozenset(map(_whose_body, by_text))
    lands = {text for text in by_text if text in owners or (len(text) >= _LEAST_STEM and adjectives.adjective_of(text))}
    kept = ((text, tuple(group)) for text, group in sorted(by_text.items()) if not _is_adjective(text, group, stems))
    return tuple(_form(text, group, described, is_land=text in lands) for text, group in kept)


def _whose_body(text: str) -> str:
    """Whose a body is by its name: Vardania in "National Bank of Vardania"; "" for a body of nobody."""
    body, _, owner = text.rpartition(" of ")
    return owner.removeprefix("the ") if body and body.split()[-1] in _NATIONAL else ""


# Bodies that are a land's or a town's where their name goes on with "of".
_NATIONAL = frozenset("bank ministry government republic kingdom sultanate parliament army university".split())


# "Karastani" is no name beside "Karastan" where it stands before a noun.
_LEAST_STEM = 4


def _is_adjective(text: str, units: Sequence[Unit], names: Stems) -> bool:
    before_noun = text.isalpha() and all(unit.head.dep in ("amod", "compound", "nmod") for unit in units)
    return before_noun and names.place_of(text) not in ("", text)


def _key(folded: str) -> str:
    return folded.removeprefix("the ").removesuffix("'s") or folded


def _adjectives(units: Sequence[Unit]) -> frozenset[str]:
    """Words with a capital that the tagger takes for adjectives or peoples, folded: "Vardanian" makes Vardania a land."""
    readings = {unit.article: unit.reading for unit in units}
    return frozenset(
        fold(token.text)
        for reading in readings.values()
        for token in reading.tokens
        if token.text[0].isupper() and len(token.text) > _LEAST_STEM and (token.tag == "JJ" or token.entity == "NORP" or _tells_whose(reading, token))
    )


# What adjectives of lands end in.
_ADJECTIVE_ENDS = ("an", "i", "ese", "ish", "ic")


def _tells_whose(reading: Reading, token: Token) -> bool:
    """Whether a word stands before a common noun and looks like the adjective of a land: "Sovaran soldiers"."""
    governor = reading.tokens[token.head]
    before = token.dep in ("amod", "compound", "nmod") and governor.index > token.index and governor.pos == "NOUN"
    return before and token.text.endswith(_ADJECTIVE_ENDS)


def _form(text: str, units: tuple[Unit, ...], described: Mapping[int, Sequence[Unit]], *, is_land: bool) -> Form:
    votes: dict[EntityType, float] = dict.fromkeys(EntityType, 0.0)
    share = min(1.0, MOST_TAGGED / len(units))
    for unit in units:
        kind = unit.core.type
        votes[kind] += share * (UNSURE if kind is EntityType.OTHER else TAGGER)
        for kind, weight in votes_beside(unit, described.get(unit.number, ())):
            votes[kind] += weight
    if _NUMBERED.fullmatch(text):
        votes[EntityType.PERSON] -= TITLE
        votes[EntityType.PLACE] -= TITLE
    if series_of(text):
        votes[EntityType.OTHER] += WHOLE
    if is_land:
        votes[EntityType.PLACE] += NOUN
    for kind, weight in known_types(text, units):
        votes[kind] += weight
    if 2 * sum(map(is_one_of_many, units)) >= len(units):
        votes[EntityType.OTHER] += UNSURE + TAGGER * min(len(units), MOST_TAGGED)
    best = max(EntityType, key=lambda kind: (votes[kind], kind is not EntityType.OTHER))
    return Form(text, units, EntityType.OTHER if votes[EntityType.PERSON] < 0 == votes[best] else best, votes)


# "Corva 9", "Corva S9", "Halvor 208B".
_IN_SERIES = re.compile(r"(?P<series>.*[^\W\d_]) (?:\d{1,2}|[a-z]\d{1,3}|\d{1,3}[a-z])(?: [a-z]{1,4})?")


def series_of(text: str) -> str:
    """The series that a thing is one of by its number: Corva of "Corva 9"; "" for a gate, a channel or a match."""
    found = _IN_SERIES.fullmatch(text)
    noun = found["series"].split()[-1] if found else ""
    counted = noun in thing_nouns() or noun in NOUN_TYPES or is_happening(noun)
    return found["series"] if found and not counted else ""


# What is numbered as one of a series is neither somebody nor a town: "Lumen-2".
_NUMBERED = re.compile(r"[^\W\d_]+-\d+")
