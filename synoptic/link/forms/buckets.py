"""Which names are worth comparing: those that share a sound key, never all with all."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TypeVar

from synoptic.text.demonyms import is_adjective_of
from synoptic.text.names import sounds

T = TypeVar("T")

# Sounds that spellings of one name may take for one another fall into one class.
_CLASSES = {
    sound: number for number, group in enumerate(("k g q kh gh h c x ch s sz sh shch z zh ts dj", "v b f p", "d t dh th")) for sound in group.split()
}
# Vowels, and the glide that is written y, i or j, or not at all.
_VOWELS = frozenset("aeiouj")
# So many names of one key are a list and no story: the others are not compared, so that time grows with the text and no faster.
MOST_ALIKE = 150
_LEAST_STEM = 4


@lru_cache(maxsize=8192)
def sound_key(word: str) -> str:
    """The classes of a word's first two consonants, which all its spellings share.

    >>> sound_key("Kharkiv") == sound_key("Harkov"), sound_key("Kyiv") == sound_key("Moscow")
    (True, False)
    """
    classes = [str(_CLASSES.get(sound, sound)) for sound in sounds(word.removeprefix("al-").removeprefix("el-")) if sound not in _VOWELS]
    return "".join(classes[:2])


def bucket(things: Sequence[T], keys: Callable[[T], Iterable[str]]) -> dict[str, list[int]]:
    """Key → places of the things that have it, in order, not more than `MOST_ALIKE`."""
    found: dict[str, list[int]] = {}
    for place, thing in enumerate(things):
        for key in sorted(set(keys(thing))):
            home = found.setdefault(key, [])
            if len(home) < MOST_ALIKE:
                home.append(place)
    return found


def alike_pairs(things: Sequence[T], keys: Callable[[T], Iterable[str]]) -> Iterator[tuple[int, int]]:
    """Places of every two things that share a key, once each, in order."""
    found = bucket(things, keys)
    pairs = {(one, other) for numbers in found.values() for n, one in enumerate(numbers) for other in numbers[n + 1 :]}
    yield from sorted(pairs)


class Stems:
    """Words by their first letters: which of them another is formed from as an adjective, or forms."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_stem: dict[str, list[str]] = {}
        for word in sorted(set(words)):
            self._by_stem.setdefault(word[:_LEAST_STEM], []).append(word)

    def place_of(self, adjective: str) -> str:
        """The word of which this is an adjective, itself included; "" for none."""
        near = self._by_stem.get(adjective[:_LEAST_STEM], ())[:MOST_ALIKE]
        return next((word for word in near if is_adjective_of(adjective, word)), adjective if adjective in near else "")

    def adjective_of(self, place: str) -> str:
        """A word that is an adjective of this one; "" for none."""
        near = self._by_stem.get(place[:_LEAST_STEM], ())[:MOST_ALIKE]
        return next((word for word in near if is_adjective_of(word, place)), "")
