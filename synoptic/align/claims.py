"""From sentences that say the same to claims: groups of statements every two of which, of different articles, belong together."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from synoptic.align.evidence import Evidence
from synoptic.model import Alignment

# Of two sentences that say the same, the best two statements are joined, and any other two this much alike that are each other's best.
LEAST_ALIKE = 0.5

Pair = tuple[int, int]


def join_statements(evidence: Evidence, scores: NDArray[np.float64], threshold: float) -> dict[Pair, float]:
    """Indices of two statements → the score of the sentences they join."""
    places: dict[int, list[int]] = defaultdict(list)
    n = 0
    for number, unit in enumerate(evidence.units):
        places[number] = list(range(n, n + len(unit.statements)))
        n += len(unit.statements)
    joined: dict[Pair, float] = {}
    for (one, other), score in zip(evidence.pairs, scores.tolist(), strict=True):
        if score >= threshold:
            joined |= dict.fromkeys(_best_pairs(evidence.statement_scores, places[one], places[other]), score)
    return joined


def _best_pairs(alike: NDArray[np.float64], left: Sequence[int], right: Sequence[int]) -> Iterator[Pair]:
    """Pairs of statements one to one, most alike first; the first in any case."""
    ranked = sorted((-alike[i, j], i, j) for i in left for j in right)
    taken: set[int] = set()
    for value, i, j in ranked:
        if (not taken or -value >= LEAST_ALIKE) and not {i, j} & taken:
            taken |= {i, j}
            yield i, j


def group_statements(evidence: Evidence, joined: Mapping[Pair, float]) -> tuple[Alignment, ...]:
    """Claims that cover every joined pair: cliques, strongest pair first, grown by the statement best joined to all of its other articles.

    A claim never holds two statements of different articles that were not joined, so that one wrong pair cannot chain others.
    """
    neighbours: dict[int, set[int]] = defaultdict(set)
    for i, j in joined:
        neighbours[i].add(j)
        neighbours[j].add(i)
    article = _articles(evidence)
    covered: set[Pair] = set()
    found = []
    for pair in sorted(joined, key=lambda pair: (-joined[pair], pair)):
        if pair not in covered:
            clique = _grow(pair, joined, neighbours, article)
            covered |= {p for p in combinations(clique, 2) if p in joined}
            found.append(_alignment(evidence, clique, joined))
    return tuple(found)


def _articles(evidence: Evidence) -> list[int]:
    return [unit.article for unit in evidence.units for _ in unit.statements]


def _grow(pair: Pair, joined: Mapping[Pair, float], neighbours: Mapping[int, set[int]], article: Sequence[int]) -> list[int]:
    clique = list(pair)
    while True:
        candidates = []
        for n in sorted(set().union(*(neighbours[member] for member in clique)) - set(clique)):
            links = [joined.get((min(n, m), max(n, m))) for m in clique if article[m] != article[n]]
            if links and None not in links:
                candidates.append((sum(score or 0.0 for score in links) / len(links), -n))
        if not candidates:
            return sorted(clique)
        clique.append(-max(candidates)[1])


def _alignment(evidence: Evidence, clique: Sequence[int], joined: Mapping[Pair, float]) -> Alignment:
    statements = tuple(evidence.statements[n].id for n in clique)
    scores = [joined[pair] for pair in combinations(clique, 2) if pair in joined]
    return Alignment(statements, sum(scores) / len(scores), "")
