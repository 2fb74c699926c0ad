"""The terms of a story with their relatedness and their weights."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from synoptic.align.relatedness import Related, relatedness
from synoptic.align.terms import Term, TermKind
from synoptic.align.vocabulary import Bag, Vocabulary
from synoptic.lexicon.words import word_table

Vector = NDArray[np.float64]

# Rarity in English at large of what is no word of the table, and of the most frequent word.
_RAREST, _FREQUENT = 1.1, 0.1
_NAMED, _DATED = 1.0, 0.7


@dataclass(frozen=True, slots=True)
class Lexis:
    """The terms of a story: what each is related to, how rare it is here, in English and in both; which stand in names; 1 where it is a number."""

    terms: tuple[Term, ...]
    related: Related
    rare_here: Vector
    rare_in_english: Vector
    rare: Vector
    proper: NDArray[np.bool_]
    numeric: Vector


def weigh(vocabulary: Vocabulary, sentences: Sequence[Bag]) -> Lexis:
    """The terms with their relatedness, their rarity among the story's sentences, and in English at large."""
    terms = vocabulary.terms
    held = np.array([number for bag in sentences for number in bag], dtype=np.intp)
    counts = np.maximum(np.bincount(held, minlength=len(terms)), 1)
    rank = word_table().rank
    scale = np.log(len(rank)) - np.log(10)
    english = np.array([_english_rarity(term, rank, float(scale)) for term in terms], dtype=np.float64)
    here = np.log1p(len(sentences) / counts)
    numeric = np.array([float(term.kind is TermKind.NUMBER) for term in terms], dtype=np.float64)
    return Lexis(terms, relatedness(terms), here, english, here * english, vocabulary.proper, numeric)


def _english_rarity(term: Term, rank: Mapping[str, int], scale: float) -> float:
    if term.kind is TermKind.WORD:
        return float(np.log((10 + rank[term.text]) / 10) / scale) + _FREQUENT if term.text in rank else _RAREST
    return _DATED if term.kind is TermKind.TIME else _NAMED
