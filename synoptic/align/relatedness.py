"""How closely the terms of a story are related: the same stem, a synonym, a derived form, a near vector, a near number."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from synoptic.align.terms import Term, TermKind
from synoptic.lexicon.words import word_table

SAME_STEM = 0.95
_LIKE_BEGINNING = 0.8
# Two words begin alike where they share this many letters and this share of the longer one.
_LEAST_PREFIX, _PREFIX_SHARE = 5, 0.6
# Cosines of GloVe vectors below this say nothing: unrelated frequent words reach it.
_LEAST_COSINE, _COSINE_STRENGTH = 0.6, 0.8
# Weaker relations do more harm than good (checked on the development stories).
LEAST_RELATED = 0.45
# Two figures this near may be one, rounded.
_ROUNDED, NEAR_NUMBER = 0.05, 0.8
WITHIN_TIME = 0.6
# Words whose cosines with all others are held at once: what a story of few articles has, and of many no matrix grows with their square.
_AT_ONCE = 1024

_SUFFIXES = tuple(
    sorted("ations ation ements ement ings ing ions ion ers er ors or ies ied als al es ed s e y ity ly ian ish i ese".split(), key=len, reverse=True)
)
_LEAST_STEM = 4
_KEPT_STEMS = 1 << 14

Indices = NDArray[np.intp]
# Numbers of the one and the other term of some pairs, and how closely each pair is related.
_Pairs = tuple[Indices, Indices, NDArray[np.float64]]


@lru_cache(maxsize=_KEPT_STEMS)
def stem(word: str) -> str:
    """The word without its last suffix, where four letters or more are left.

    >>> stem("resignation"), stem("resigned"), stem("gas")
    ('resign', 'resign', 'gas')
    """
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _LEAST_STEM:
            return word[: -len(suffix)]
    return word


@dataclass(frozen=True, slots=True)
class Related:
    """Compressed rows: the terms related to term n are `others[starts[n]:starts[n + 1]]`, itself among them, how closely stands in `strengths`.

    Strengths lie between `LEAST_RELATED` and 1; of a thousand terms each is related to one or two.
    """

    starts: Indices
    others: Indices
    strengths: NDArray[np.float64]


def relatedness(terms: Sequence[Term]) -> Related:
    """Which terms are related, of several ways the closest; what is weaker than `LEAST_RELATED` is left out."""
    words = [n for n, term in enumerate(terms) if term.kind is TermKind.WORD]
    by_rank: dict[int, list[int]] = defaultdict(list)
    rank = word_table().rank
    for n in words:
        if (place := rank.get(terms[n].text)) is not None:
            by_rank[place].append(n)
    every = np.arange(len(terms))
    found = [(every, every, np.ones(len(terms)))]
    for one, other, strengths in (_by_vector(terms, by_rank), _by_wordnet(by_rank), _listed(_by_form(terms, words)), _listed(_by_value(terms))):
        close = strengths >= LEAST_RELATED
        found += [(one[close], other[close], strengths[close]), (other[close], one[close], strengths[close])]
    ones, others, strengths = (np.concatenate(part) for part in zip(*found, strict=True))
    return _compressed(len(terms), ones, others, strengths)


def _compressed(size: int, ones: Indices, others: Indices, strengths: NDArray[np.float64]) -> Related:
    """Of every two terms the greatest strength, by rows."""
    if not size:
        return Related(np.zeros(1, dtype=np.intp), ones, strengths)
    cells = ones * size + others
    order = np.argsort(cells, kind="stable")
    cells = cells[order]
    first = np.flatnonzero(np.concatenate([[True], cells[1:] != cells[:-1]]))
    rows, columns = np.divmod(cells[first], size)
    return Related(np.searchsorted(rows, np.arange(size + 1)), columns, np.maximum.reduceat(strengths[order], first))


def _listed(pairs: Sequence[tuple[int, int, float]]) -> _Pairs:
    one, other, strengths = zip(*pairs, strict=True) if pairs else ((), (), ())
    return np.array(one, dtype=np.intp), np.array(other, dtype=np.intp), np.array(strengths, dtype=np.float64)


def _by_vector(terms: Sequence[Term], by_rank: dict[int, list[int]]) -> _Pairs:
    """Words of one part of speech whose vectors lie near each other."""
    table = word_table()
    known = sorted((n, rank) for rank, owners in by_rank.items() for n in owners)
    if not known:
        return _listed(())
    places = np.array([n for n, _ in known], dtype=np.intp)
    parts = np.array([terms[n].part for n in places.tolist()])
    vectors = table.vectors[[rank for _, rank in known]]
    scale = _COSINE_STRENGTH / (1 - _LEAST_COSINE)
    # Below this a pair would be left out in any case; the hundredth is for rounding.
    least = _LEAST_COSINE + LEAST_RELATED / scale - 0.01
    found = []
    for start in range(0, len(known), _AT_ONCE):
        cosines = vectors[start : start + _AT_ONCE] @ vectors.T
        rows, columns = np.nonzero(cosines > least)
        keep = (columns > rows + start) & (parts[rows + start] == parts[columns])
        rows, columns = rows[keep], columns[keep]
        near = np.round(cosines[rows, columns].astype(np.float64), 4)
        found.append((places[rows + start], places[columns], (near - _LEAST_COSINE) * scale))
    one, other, strengths = (np.concatenate(part) for part in zip(*found, strict=True))
    return one, other, strengths


def _by_wordnet(by_rank: dict[int, list[int]]) -> _Pairs:
    """Words that WordNet relates, and one word in two parts of speech."""
    table = word_table()
    ranks = np.array(sorted(by_rank), dtype=np.intp)
    here = np.zeros(len(table.rank), dtype=np.bool_)
    here[ranks] = True
    starts, ends = table.starts[ranks].astype(np.intp), table.starts[ranks + 1].astype(np.intp)
    owners = np.repeat(ranks, ends - starts)
    rows = np.repeat(starts - np.concatenate([[0], np.cumsum(ends - starts)[:-1]]), ends - starts) + np.arange(len(owners)) if len(ranks) else owners
    others = table.related[rows]
    keep = here[others] & (others > owners)
    strengths = table.strengths[rows[keep]] / 100
    found = [
        (n, m, strength)
        for one, other, strength in zip(owners[keep].tolist(), others[keep].tolist(), strengths.tolist(), strict=True)
        for n in by_rank[one]
        for m in by_rank[other]
    ]
    found += [(n, m, 1.0) for same in by_rank.values() for n, m in combinations(same, 2)]
    return _listed(found)


def _by_form(terms: Sequence[Term], words: Sequence[int]) -> list[tuple[int, int, float]]:
    stems: dict[str, list[int]] = defaultdict(list)
    beginnings: dict[str, list[int]] = defaultdict(list)
    for n in words:
        text = terms[n].text
        stems[stem(text)].append(n)
        if len(text) >= _LEAST_PREFIX:
            beginnings[text[:_LEAST_PREFIX]].append(n)
    found = [(n, m, SAME_STEM) for group in stems.values() for n, m in combinations(group, 2)]
    alike = ((n, m) for group in beginnings.values() for n, m in combinations(group, 2) if _begin_alike(terms[n].text, terms[m].text))
    found += [(n, m, _LIKE_BEGINNING) for n, m in alike]
    return found


def _begin_alike(one: str, other: str) -> bool:
    shared = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return shared >= _PREFIX_SHARE * max(len(one), len(other))


def _by_value(terms: Sequence[Term]) -> list[tuple[int, int, float]]:
    return [*_near_numbers(terms), *_times_within(terms)]


def _near_numbers(terms: Sequence[Term]) -> Iterator[tuple[int, int, float]]:
    numbers = [(n, term.value, term.part) for n, term in enumerate(terms) if term.kind is TermKind.NUMBER and term.value is not None]
    for (n, a, measure), (m, b, other) in combinations(numbers, 2):
        if abs(a - b) <= _ROUNDED * max(abs(a), abs(b)) and (measure == other or not (measure and other)):
            yield n, m, 1.0 if a == b else NEAR_NUMBER


def _times_within(terms: Sequence[Term]) -> Iterator[tuple[int, int, float]]:
    times = [(n, term.interval) for n, term in enumerate(terms) if term.kind is TermKind.TIME and term.interval]
    for (n, a), (m, b) in combinations(times, 2):
        if max(a[0], b[0]) < min(a[1], b[1]):
            yield n, m, WITHIN_TIME
