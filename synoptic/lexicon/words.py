"""Vectors of the forty thousand most frequent English words, and how WordNet relates them.

Source: GloVe 6B, 50 dimensions (Pennington, Socher and Manning 2014; Public Domain Dedication and License) and WordNet 3.0
(Copyright 2006 by Princeton University, WordNet licence: see NOTICE). Built by `evaluation/lexicon_tables/words.py`.
"""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

# What words the table knows: letters, and hyphens within.
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")


@dataclass(frozen=True, slots=True)
class WordTable:
    """`rank` maps a word to its place by frequency, 0 the most frequent; the arrays are rows by rank.

    `vectors` (words × 50) have unit length. `starts`, `related` and `strengths` are compressed rows: the words related to word `n` are
    `related[starts[n]:starts[n + 1]]`, how closely stands in `strengths` in hundredths, -100 for an antonym.
    """

    rank: dict[str, int]
    vectors: NDArray[np.float32]
    starts: NDArray[np.uint32]
    related: NDArray[np.uint16]
    strengths: NDArray[np.int8]

    def relations(self, word: str) -> dict[int, float]:
        """Rank of each related word → strength in [-1, 1]; empty for a word that is not in the table."""
        place = self.rank.get(word)
        if place is None:
            return {}
        row = slice(int(self.starts[place]), int(self.starts[place + 1]))
        return dict(zip(self.related[row].tolist(), (self.strengths[row] / 100).tolist(), strict=True))


@cache
def word_table() -> WordTable:
    """The table, read once."""
    with files(__package__).joinpath("words.npz").open("rb") as file, np.load(file) as arrays:
        words = arrays["words"].tobytes().decode("ascii").split("\n")
        vectors = arrays["vectors"].astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        return WordTable({word: n for n, word in enumerate(words)}, vectors, arrays["starts"], arrays["related"], arrays["strengths"])


def known_words(text: str) -> list[int]:
    """Ranks of the distinct words of a text that the table knows, in ascending order."""
    rank = word_table().rank
    return sorted({rank[word] for word in _WORD.findall(text.lower()) if word in rank})
