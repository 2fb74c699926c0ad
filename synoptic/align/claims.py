"""From sentences that say the same to claims: groups of statements every two of which, of different articles, belong together."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from synoptic.align.evidence import Evidence
from synoptic.align.reasons import Word, say_shared
from synoptic.model import Alignment

# Of two sentences that say the same, the best two statements are joined, and any other two this much alike that are each other's best.
LEAST_ALIKE = 0.5

Pair = tuple[int, int]


class _Home(NamedTuple):
    """Where a statement stands: its article's and its sentence's number."""

    article: int
    unit: int


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
    homes = tuple(_Home(unit.article, number) for number, unit in enumerate(evidence.units) for _ in unit.statements)
    article = [home.article for home in homes]
    neighbours: dict[int, set[int]] = defaultdict(set)
    for i, j in joined:
        neighbours[i].add(j)
        neighbours[j].add(i)
    covered: set[Pair] = set()
    found = []
    for pair in sorted(joined, key=lambda pair: (-joined[pair], pair)):
        if pair not in covered:
            clique = _grow(pair, joined, neighbours, article)
            covered |= {p for p in combinations(clique, 2) if p in joined}
            found.append(_alignment(evidence, clique, joined, homes))
    return tuple(found)


def _grow(pair: Pair, joined: Mapping[Pair, float], neighbours: Mapping[int, set[int]], article: Sequence[int]) -> list[int]:
    """The pair and what it grows by. Whoever is joined to neither of the pair can never belong: it stands in another article than one of them."""
    clique = list(pair)
    candidates = dict.fromkeys(sorted(neighbours[pair[0]] | neighbours[pair[1]]), (0.0, 0))
    for member in pair:
        candidates = _still_joined(candidates, member, joined, article)
    while candidates:
        best = max(candidates, key=lambda n: (candidates[n][0] / candidates[n][1], -n))
        clique.append(best)
        candidates = _still_joined(candidates, best, joined, article)
    return sorted(clique)


def _still_joined(
    candidates: Mapping[int, tuple[float, int]], member: int, joined: Mapping[Pair, float], article: Sequence[int]
) -> dict[int, tuple[float, int]]:
    """The candidates that may stand beside a new member: joined to it or of its article; with the sum and number of their links so far."""
    kept = {}
    for n, (total, count) in candidates.items():
        if n != member and article[n] == article[member]:
            kept[n] = (total, count)
        elif (score := joined.get((min(n, member), max(n, member)))) is not None:
            kept[n] = (total + score, count + 1)
    return kept


def _alignment(evidence: Evidence, clique: Sequence[int], joined: Mapping[Pair, float], homes: Sequence[_Home]) -> Alignment:
    scores = [joined[pair] for pair in combinations(clique, 2) if pair in joined]
    return Alignment(tuple(evidence.statements[n].id for n in clique), sum(scores) / len(scores), _why(evidence, clique, homes))


def _why(evidence: Evidence, clique: Sequence[int], homes: Sequence[_Home]) -> str:
    """What the statements share, else what their sentences share."""
    units = {homes[n].unit for n in clique}
    within = say_shared(_sides(evidence, clique, homes))
    around = "" if within else say_shared(_sides(evidence, [n for n, home in enumerate(homes) if home.unit in units], homes))
    return within or (f"their sentences: {around}" if around else "")


def _sides(evidence: Evidence, members: Sequence[int], homes: Sequence[_Home]) -> list[list[Word]]:
    """The words of some statements, article by article."""
    sides: dict[int, list[Word]] = {homes[n].article: [] for n in members}
    for n in members:
        sides[homes[n].article] += evidence.words[n]
    return list(sides.values())
