"""Words by which a writer takes a side: an observation for the reader, never a score. `judging.tsv` holds them and says where they come from."""

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


@cache
def judging_words(kind: str) -> frozenset[str]:
    """The lemmas of one kind: noun, modifier, deed, cue, sound or strong."""
    return frozenset(word for found, _, words in rows("judging.tsv") if found == kind for word in words.split())


@cache
def _colours() -> NDArray[np.float32]:
    """The colour of each word of the word table, by its rank."""
    table = word_table()
    judging = sorted({table.rank[word] for kind in _KINDS for word in judging_words(kind) if word in table.rank})
    common = table.vectors[:_COMMON].astype(np.float64)
    spread = np.cov(common.T) + _RIDGE * np.eye(common.shape[1])
    line = np.linalg.solve(spread, table.vectors[judging].astype(np.float64).mean(0) - common.mean(0))
    along = table.vectors @ line
    told = along[:_COMMON]
    colours: NDArray[np.float32] = ((along - told.mean()) / told.std()).astype(np.float32)
    return colours


def colour_of(word: str) -> float | None:
    """How near a word is in use to the words that judge, in standard deviations of all words; None where the table has not got it.

    Fisher's linear discriminant (Fisher 1936) between the words of `judging.tsv` and all others, over the vectors of the word table: "awful",
    "betrayed" and "struggle" lie above 1, "hospital" and "meeting" below -1.
    """
    rank = word_table().rank.get(word)
    return None if rank is None else round(float(_colours()[rank]), 2)
