"""Which noun is a kind of which: "structure" of "dam", "vessel" of "ferry".

Source: WordNet 3.0 (Copyright 2006 by Princeton University, WordNet licence: see NOTICE). Built by `evaluation/build_noun_table.py`.
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
    """How many steps above a noun's senses one of another noun's senses lies; None where none does.

    >>> steps_up("dam", "structure"), steps_up("structure", "dam")
    (3, None)
    """
    table = noun_table()
    wanted = set(table.senses_of(general))
    found = [n for sense in table.senses_of(special) for n, other in enumerate(table.above(sense)) if other in wanted]
    return min(found, default=None)


@lru_cache(maxsize=16384)
def meet(one: str, other: str) -> tuple[int, int] | None:
    """Where the senses of two nouns meet lowest: the depth of that sense, and the steps to it from both; None where nowhere.

    >>> meet("dam", "barrier") > meet("dam", "bridge")
    True
    """
    table, best = noun_table(), None
    for left in table.senses_of(one):
        up = {sense: n for n, sense in enumerate(table.above(left))}
        for right in table.senses_of(other):
            for steps, sense in enumerate(table.above(right)):
                if sense in up:
                    depth = len(table.above(sense))
                    best = max(best or (0, 0), (depth, -(up[sense] + steps)))
                    break
    return (best[0], -best[1]) if best else None


@lru_cache(maxsize=8192)
def is_person(noun: str) -> bool:
    """Whether a noun's most frequent sense is a person: "vandal", "docker"."""
    table = noun_table()
    senses = table.senses_of(noun)
    return bool(senses) and table.senses_of("person")[0] in table.above(senses[0])
