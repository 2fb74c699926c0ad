"""For every word of the word table a vector, such that the vectors of a sentence's words add up to its meaning.

Source: fitted by `evaluation/lexicon_tables/meanings.py` to what the sentence encoder all-MiniLM-L6-v2 (sentence-transformers; Apache 2.0) says of
60,000 news sentences. The table holds no sentence, and the encoder is not needed to use it.
"""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from synoptic.lexicon.words import known_words

Matrix = NDArray[np.float64]


@cache
def _table() -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """The vectors (words × dimensions) in whole numbers, and what each row is multiplied with (words × 1)."""
    with files(__package__).joinpath("meanings.npz").open("rb") as file, np.load(file) as arrays:
        return arrays["vectors"], arrays["scales"]


def meanings(texts: Sequence[str]) -> Matrix:
    """A vector a text (texts × dimensions), the sum of its distinct words'; nought for a text without a known word.

    The terms are whole numbers of seven bits by scales of one size, so that the sum is exact in whatever order it is taken.
    """
    vectors, scales = _table()
    found = np.zeros((len(texts), vectors.shape[1]))
    for row, text in zip(found, texts, strict=True):
        words = known_words(text)
        np.matmul(scales.take(words).astype(np.float64), vectors.take(words, axis=0).astype(np.float64), out=row)
    return found


def of_unit_length(rows: Matrix) -> Matrix:
    """The rows scaled to unit length; those that are nought stay."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    scaled: Matrix = rows / np.where(lengths > 0, lengths, 1.0)
    return scaled
