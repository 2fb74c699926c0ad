"""The terms of a story as bags, with their weights, and how much of one bag another covers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from synoptic.align.relatedness import relatedness
from synoptic.align.terms import ArticleTerms, Term, TermKind
from synoptic.lexicon.words import word_table

Matrix = NDArray[np.float64]
# Indices of terms of a story.
Bag = tuple[int, ...]

# Rarity in English at large of what is no word of the table, and of the most frequent word.
_RAREST, _FREQUENT = 1.1, 0.1
_NAMED, _DATED = 1.0, 0.7


@dataclass(frozen=True, slots=True)
class Lexis:
    """The terms of a story with their relatedness and weights; a bag is a tuple of indices of terms."""

    terms: tuple[Term, ...]
    related: Matrix
    rare_here: NDArray[np.float64]
    rare_in_english: NDArray[np.float64]

    @property
    def rare(self) -> NDArray[np.float64]:
        """Rarity here and in English in one."""
        return self.rare_here * self.rare_in_english


def proper_terms(terms: Sequence[ArticleTerms], vocabulary: Mapping[Term, int]) -> NDArray[np.bool_]:
    """Which terms of the vocabulary stand in a name somewhere in the story."""
    proper = np.zeros(len(vocabulary), dtype=np.bool_)
    for own in terms:
        for index in own.proper:
            for term in own.by_token.get(index, ()):
                if term in vocabulary and term.kind is TermKind.WORD:
                    proper[vocabulary[term]] = True
    return proper


def weigh(terms: tuple[Term, ...], sentences: Sequence[Bag]) -> Lexis:
    """The terms with their relatedness, their rarity among the story's sentences, and in English at large."""
    counts = np.ones(len(terms))
    for bag in sentences:
        counts[list(bag)] += 1
    counts = np.maximum(counts - 1, 1)
    rank = word_table().rank
    scale = np.log(len(rank)) - np.log(10)
    english = np.array([_english_rarity(term, rank, float(scale)) for term in terms])
    return Lexis(terms, relatedness(terms), np.log1p(len(sentences) / counts), english)


def _english_rarity(term: Term, rank: Mapping[str, int], scale: float) -> float:
    if term.kind is TermKind.WORD:
        return float(np.log((10 + rank[term.text]) / 10) / scale) + _FREQUENT if term.text in rank else _RAREST
    return _DATED if term.kind is TermKind.TIME else _NAMED


def indicator(bags: Sequence[Bag], weights: NDArray[np.float64]) -> Matrix:
    """Bags (rows) by terms (columns): a term's weight where the bag holds it, else 0."""
    matrix = np.zeros((len(bags), len(weights)))
    for row, bag in enumerate(bags):
        matrix[row, list(bag)] = weights[list(bag)]
    return matrix


def nearest_terms(lexis: Lexis, bags: Sequence[Bag], *, exact: bool = False) -> Matrix:
    """For every bag (rows) and term (columns), how closely the term is related to the nearest of the bag."""
    if exact:
        return indicator(bags, np.ones(len(lexis.terms)))
    matrix = np.zeros((len(bags), len(lexis.terms)))
    for row, bag in enumerate(bags):
        if bag:
            matrix[row] = lexis.related[list(bag)].max(axis=0)
    return matrix


@dataclass(frozen=True, slots=True)
class Cover:
    """How much of each bag's weight (rows) another bag (columns) covers: `share` of it, and `mass`, the weight itself."""

    share: Matrix
    mass: Matrix

    @property
    def mean(self) -> Matrix:
        """The geometric mean of both directions."""
        return np.sqrt(self.share * self.share.T)

    @property
    def most(self) -> Matrix:
        """The greater of both directions: high where one bag is wholly in the other."""
        return np.maximum(self.share, self.share.T)

    @property
    def least(self) -> Matrix:
        """The lesser of both directions."""
        return np.minimum(self.share, self.share.T)


def cover(bags: Sequence[Bag], nearest: Matrix, weights: NDArray[np.float64]) -> Cover:
    """How bags cover one another; `nearest` as `nearest_terms` gives it for the same bags."""
    mass, total = covered_mass(bags, nearest, weights)
    return Cover(mass / np.where(total > 0, total, 1.0), mass)


def covered_mass(bags: Sequence[Bag], nearest: Matrix, weights: NDArray[np.float64]) -> tuple[Matrix, Matrix]:
    """The weight of each bag (rows) that each other (columns) covers, and the whole weight of each (one column).

    A bag holds a dozen of a thousand terms: summing over its own is some fifty times less work than a product of matrices.
    """
    by_term = np.ascontiguousarray(nearest.T)
    mass, total = np.zeros((len(bags), len(nearest))), np.zeros((len(bags), 1))
    for row, bag in enumerate(bags):
        if bag:
            own = list(bag)
            mass[row], total[row] = weights[own] @ by_term[own], weights[own].sum()
    return np.round(mass, 9), total


def left_over(bags: Sequence[Bag], nearest: Matrix, weights: NDArray[np.float64]) -> Matrix:
    """The weight of what each statement has (rows) and another (columns) does not cover."""
    mass, total = covered_mass(bags, nearest, weights)
    return np.round(total - mass, 9)
