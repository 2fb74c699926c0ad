"""Words by which a writer takes a side: an observation for the reader, never a score. `judging.tsv` holds them and says where they come from."""

from collections.abc import Iterator
from functools import cache

import numpy as np
from numpy.typing import NDArray

from synoptic.lexicon.tables import rows
from synoptic.lexicon.words import word_table

_KINDS = ("noun", "modifier", "deed", "cue")
# Words of the table, most frequent first, that stand for all words: beyond them names and misspellings prevail.
_COMMON = 25000
# What is added to the variance of each dimension, so that the equations are sound; variances are near 0.02.
_RIDGE = 1e-3
_AT_ONCE = 2048


@cache
def judging_words(kind: str) -> frozenset[str]:
    """The lemmas of one kind: noun, modifier, deed, cue, sound or strong."""
    return frozenset(word for found, _, words in rows("judging.tsv") if found == kind for word in words.split())


@cache
def _colours() -> NDArray[np.float32]:
    """The colour of each word of the word table, by its rank."""
    table = word_table()
    judging = sorted({table.rank[word] for kind in _KINDS for word in judging_words(kind) if word in table.rank})
    size = table.vectors.shape[1]
    total, products = np.zeros(size), np.zeros((size, size))
    for part in _in_parts(table.vectors[:_COMMON]):
        total += part.sum(0)
        products += part.T @ part
    mean = total / _COMMON
    spread = (products - _COMMON * np.outer(mean, mean)) / (_COMMON - 1) + _RIDGE * np.eye(size)
    line = np.linalg.solve(spread, table.vectors[judging].astype(np.float64).mean(0) - mean)
    along = np.concatenate([part @ line for part in _in_parts(table.vectors)])
    told = along[:_COMMON]
    colours: NDArray[np.float32] = ((along - told.mean()) / told.std()).astype(np.float32)
    return colours


def _in_parts(vectors: NDArray[np.float32]) -> Iterator[NDArray[np.float64]]:
    """Some vectors after the others, so that never all of them are held twice."""
    for start in range(0, len(vectors), _AT_ONCE):
        yield vectors[start : start + _AT_ONCE].astype(np.float64)


def colour_of(word: str) -> float | None:
    """How near a word is in use to the words that judge, in standard deviations of all words; None where the table has not got it.

    Fisher's linear discriminant (Fisher 1936) between the words of `judging.tsv` and all others, over the vectors of the word table: "awful",
    "betrayed" and "struggle" lie above 1, "hospital" and "meeting" below -1.
    """
    rank = word_table().rank.get(word)
    return None if rank is None else round(float(_colours()[rank]), 2)
