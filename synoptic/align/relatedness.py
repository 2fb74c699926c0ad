"""How closely the terms of a story are related: the same stem, a synonym, a derived form, a near vector, a near number."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from synoptic.align.terms import Term, TermKind
from synoptic.lexicon.words import word_table

SAME_STEM = 0.95
LIKE_BEGINNING = 0.8
# Two words begin alike where they share this many letters and this share of the longer one.
_LEAST_PREFIX, _PREFIX_SHARE = 5, 0.6
# Cosines of GloVe vectors below this say nothing: unrelated frequent words reach it.
_LEAST_COSINE, _COSINE_STRENGTH = 0.6, 0.8
# Weaker relations do more harm than good (checked on the development stories).
LEAST_RELATED = 0.45
# Two figures this near may be one, rounded.
_ROUNDED, NEAR_NUMBER = 0.05, 0.8
WITHIN_TIME = 0.6

_SUFFIXES = (
    "ations ation ements ement ings ing ions ion ers er ors or ies ied als al es ed s e y ity ly ian ish i ese".split()  # longest of a family first
)
_LEAST_STEM = 4


def stem(word: str) -> str:
    """The word without its last suffix, where four letters or more are left.

    >>> stem("resignation"), stem("resigned"), stem("gas")
    ('resign', 'resign', 'gas')
    """
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _LEAST_STEM:
            return word[: -len(suffix)]
    return word


def relatedness(terms: Sequence[Term]) -> NDArray[np.float64]:
    """A symmetric matrix (terms × terms) of relatedness in [0, 1]; what is below `LEAST_RELATED` is 0."""
    matrix = np.eye(len(terms))
    words = [n for n, term in enumerate(terms) if term.kind is TermKind.WORD]
    _put(matrix, _by_vector(terms, words))
    _put(matrix, _by_wordnet(terms, words))
    _put(matrix, _by_form(terms, words))
    _put(matrix, _by_value(terms))
    matrix[matrix < LEAST_RELATED] = 0.0
    return matrix


def _put(matrix: NDArray[np.float64], found: Sequence[tuple[int, int, float]]) -> None:
    for one, other, strength in found:
        matrix[one, other] = matrix[other, one] = max(matrix[one, other], strength)


def _by_vector(terms: Sequence[Term], words: Sequence[int]) -> list[tuple[int, int, float]]:
    table = word_table()
    known = [n for n in words if terms[n].text in table.rank]
    if not known:
        return []
    vectors = table.vectors[[table.rank[terms[n].text] for n in known]]
    cosines = vectors @ vectors.T
    near = zip(*np.nonzero(np.triu(cosines > _LEAST_COSINE, 1)), strict=True)
    scale = _COSINE_STRENGTH / (1 - _LEAST_COSINE)
    return [
        (known[i], known[j], (round(float(cosines[i, j]), 4) - _LEAST_COSINE) * scale)
        for i, j in near
        if terms[known[i]].part == terms[known[j]].part
    ]


def _by_wordnet(terms: Sequence[Term], words: Sequence[int]) -> list[tuple[int, int, float]]:
    table = word_table()
    places: dict[int, list[int]] = defaultdict(list)
    for n in words:
        if terms[n].text in table.rank:
            places[table.rank[terms[n].text]].append(n)
    found = []
    for rank, owners in places.items():
        word = terms[owners[0]].text
        found += [(n, m, s) for other, s in table.relations(word).items() if other in places and other > rank for n in owners for m in places[other]]
        found += [(n, m, 1.0) for n in owners for m in owners if n < m]
    return found


def _by_form(terms: Sequence[Term], words: Sequence[int]) -> list[tuple[int, int, float]]:
    stems: dict[str, list[int]] = defaultdict(list)
    beginnings: dict[str, list[int]] = defaultdict(list)
    for n in words:
        stems[stem(terms[n].text)].append(n)
        if len(terms[n].text) >= _LEAST_PREFIX:
            beginnings[terms[n].text[:_LEAST_PREFIX]].append(n)
    found = [(n, m, SAME_STEM) for group in stems.values() for n in group for m in group if n < m]
    alike = ((n, m) for group in beginnings.values() for n, m in combinations(group, 2) if _begin_alike(terms[n].text, terms[m].text))
    found += [(n, m, LIKE_BEGINNING) for n, m in alike]
    return found


def _begin_alike(one: str, other: str) -> bool:
    shared = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return shared >= _PREFIX_SHARE * max(len(one), len(other))


def _by_value(terms: Sequence[Term]) -> list[tuple[int, int, float]]:
    numbers = [(n, term.value) for n, term in enumerate(terms) if term.kind is TermKind.NUMBER and term.value is not None]
    found = [(n, m, NEAR_NUMBER) for n, a in numbers for m, b in numbers if n < m and a != b and abs(a - b) <= _ROUNDED * max(abs(a), abs(b))]
    times = [(n, term.interval) for n, term in enumerate(terms) if term.kind is TermKind.TIME and term.interval]
    found += [(n, m, WITHIN_TIME) for n, a in times for m, b in times if n < m and a and b and max(a[0], b[0]) < min(a[1], b[1])]
    return found
