"""Which noun is a kind of which: "structure" of "dam", "vessel" of "ferry".

Source: WordNet 3.0 (Copyright 2006 by Princeton University, WordNet licence: see NOTICE). Built by `evaluation/lexicon_tables/nouns.py`.
"""

from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class NounTable:
    """Nouns in alphabetical order; `senses` (nouns × 3) are numbers of their first senses, most frequent first, -1 for none.

    `parents[n]` is the more general sense above sense `n`, -1 at the top.
    """

    nouns: list[str]
    senses: NDArray[np.int32]
    parents: NDArray[np.int32]

    def senses_of(self, noun: str) -> tuple[int, ...]:
        """The senses of a noun, most frequent first; none where the table has not got it."""
        place = bisect_left(self.nouns, noun)
        found = self.senses[place].tolist() if place < len(self.nouns) and self.nouns[place] == noun else ()
        return tuple(sense for sense in found if sense >= 0)

    def above(self, sense: int) -> list[int]:
        """A sense and all above it, most special first."""
        found = [sense]
        while (parent := int(self.parents[found[-1]])) >= 0:
            found.append(parent)
        return found


@cache
def noun_table() -> NounTable:
    """The table, read once."""
    with files(__package__).joinpath("nouns.npz").open("rb") as file, np.load(file) as arrays:
        return NounTable(arrays["nouns"].tobytes().decode("ascii").split("\n"), arrays["senses"], arrays["parents"])


@lru_cache(maxsize=16384)
def steps_up(special: str, general: str) -> int | None:
    """How many steps above a noun's first two senses another noun's first sense lies; None where it does not: rarer senses mislead.

    >>> steps_up("dam", "structure"), steps_up("structure", "dam")
    (3, None)
    """
    table = noun_table()
    wanted = table.senses_of(general)[:1]
    found = [n for sense in table.senses_of(special)[:2] for n, other in enumerate(table.above(sense)) if other in wanted]
    return min(found, default=None)


# Of what WordNet holds for people first and news for machines and vessels.
_MACHINES = frozenset(
    "booster excavator carrier trailer printer scanner digger loader crawler cutter trawler transmitter monitor router server grader tracker sweeper picker "
    "planter".split()
)


@lru_cache(maxsize=8192)
def is_person(noun: str) -> bool:
    """Whether a noun's most frequent sense is a person: "vandal", "docker"."""
    return noun not in _MACHINES and _is_under(noun, "person")


def is_known(noun: str) -> bool:
    """Whether the table has a noun."""
    return bool(noun_table().senses_of(noun))


@lru_cache(maxsize=8192)
def is_artifact(noun: str) -> bool:
    """Whether a noun's most frequent sense is something made: "dam", "vessel"."""
    return _is_under(noun, "artifact")


@lru_cache(maxsize=8192)
def is_happening(noun: str) -> bool:
    """Whether a noun's most frequent sense is something that happens or is done: "game", "round"."""
    return _is_under(noun, "event")


def _is_under(noun: str, general: str) -> bool:
    table = noun_table()
    senses = table.senses_of(noun)
    return bool(senses) and table.senses_of(general)[0] in table.above(senses[0])
