"""Words that say the same, and words that say the opposite."""

from functools import lru_cache

from synoptic.lexicon.antonyms import antonyms
from synoptic.lexicon.numbers import ORDINALS
from synoptic.lexicon.opposites import OPPOSITES
from synoptic.lexicon.outcomes import ALIKE, OUTCOMES
from synoptic.lexicon.words import word_table

# WordNet's relations as the table holds them: synonyms and derived forms lie above this, broader and narrower words below.
_SAME = 0.85
# A noun may also be named by a broader or narrower one ("ship", "vessel").
_SAME_THING = 0.55
_KEPT = 1 << 14
_NEGATIVE_PREFIXES = ("un", "non-", "non", "in", "im", "il", "ir")
# Shorter words only look so: "in" and "into".
_LEAST_STEM = 4


@lru_cache(maxsize=_KEPT)
def _relations(word: str) -> dict[str, float]:
    return {_words()[rank]: strength for rank, strength in word_table().relations(word).items()}


@lru_cache(maxsize=1)
def _words() -> tuple[str, ...]:
    return tuple(word_table().rank)


def same_word(one: str, other: str) -> bool:
    """Whether two lemmas are the same, synonyms, or one derived from the other."""
    return one == other or _relations(one).get(other, 0.0) >= _SAME


def same_thing(one: str, other: str) -> bool:
    """Whether two nouns' lemmas may name the same things: synonyms, or one the broader word."""
    return one == other or _relations(one).get(other, 0.0) >= _SAME_THING


@lru_cache(maxsize=_KEPT)
def _opposites_of(word: str) -> frozenset[str]:
    """The opposites of a lemma, by our own table of news verbs and by WordNet's antonyms; "first" and "second" are none."""
    found = {other for other, strength in _relations(word).items() if strength < 0}.union(OPPOSITES.get(word, ()))
    return frozenset(found.difference(ORDINALS) if word in ORDINALS else found)


def opposite_pairs(here: frozenset[str], there: frozenset[str]) -> list[tuple[str, str]]:
    """Every word that stands here only with each of its opposites that stand there only, in no order."""
    across = there - here
    return [(word, opposite) for word in here - there for opposite in _opposites_of(word) & across]


def opposite_word(one: str, other: str) -> bool:
    """Whether one lemma is among the opposites of another."""
    return other in _opposites_of(one)


@lru_cache(maxsize=_KEPT)
def opposite_state(one: str, other: str) -> bool:
    """Whether two words are opposites as what is said of a thing, those near to an adjective's opposite included: "guilty", "acquitted"."""
    if _negates(one, other) or _negates(other, one):
        return True
    return opposite_word(one, other) or other in antonyms().get(one, ()) or other in OUTCOMES.get(one, ())


def same_state(one: str, other: str) -> bool:
    """Whether two words say the same of a thing, or one what follows from the other: "turn_down", "reject"."""
    return same_word(one, other) or other in ALIKE.get(one, ())


def _negates(one: str, other: str) -> bool:
    """Whether a word is another with a negative prefix, or its participle: "unlocked", "non-binding"; "into_port" is no "to_port"."""
    stems = {prefix + other for prefix in _NEGATIVE_PREFIXES}
    return len(other) >= _LEAST_STEM and "_" not in one and (one in stems or one.removesuffix("ed") in stems)
