"""From sentences that say the same to claims: groups of statements every two of which, of different articles, belong together."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np

from synoptic.align.reasons import Word, say_shared
from synoptic.align.scoring import ScoredStrip
from synoptic.align.units import Unit
from synoptic.model import Alignment

# Of two sentences that say the same, the best two statements are joined, and any other two this much alike that are each other's best.
LEAST_ALIKE = 0.5

Pair = tuple[int, int]


def join_statements(scored: Iterable[ScoredStrip], threshold: float) -> dict[Pair, float]:
    """Indices of two statements → the score of the sentences they join."""
    joined: dict[Pair, float] = {}
    for part in scored:
        row_edges, column_edges = part.strip.row_edges.tolist(), part.strip.column_edges.tolist()
        matching = np.nonzero(part.chances >= threshold)
        for row, column, chance in zip(*(places.tolist() for places in matching), part.chances[matching].tolist(), strict=True):
            rows, columns = (slice(edges[n], edges[n + 1]) for edges, n in ((row_edges, row), (column_edges, column)))
            if rows.stop - rows.start == columns.stop - columns.start == 1:
                joined[rows.start, columns.start] = chance
                continue
            alike = part.alike[_from(rows, row_edges[0]), _from(columns, column_edges[0])].tolist()
            likeness = {(i, j): value for i, values in enumerate(alike, rows.start) for j, value in enumerate(values, columns.start)}
            joined |= dict.fromkeys(_best_pairs(likeness), chance)
    return joined


def _from(places: slice, first: int) -> slice:
    """Some places counted from a first one."""
    return slice(places.start - first, places.stop - first)


def _best_pairs(likeness: Mapping[Pair, float]) -> Iterator[Pair]:
    """Pairs of statements one to one, most alike first; the first in any case."""
    taken: set[int] = set()
    for value, i, j in sorted((-value, i, j) for (i, j), value in likeness.items()):
        if (not taken or -value >= LEAST_ALIKE) and not {i, j} & taken:
            taken |= {i, j}
            yield i, j


def group_statements(units: Sequence[Unit], words: Sequence[Sequence[Word]], joined: Mapping[Pair, float]) -> tuple[Alignment, ...]:
    """Claims that cover every joined pair: cliques, strongest pair first, grown by the statement best joined to all of its other articles.

    A claim never holds two statements of different articles that were not joined, so that one wrong pair cannot chain others.
    `words` are those by which each statement of the units can be recognised.
    """
    grouping = _Grouping(units, words, joined)
    covered: set[Pair] = set()
    found = []
    for pair in sorted(joined, key=lambda pair: (-joined[pair], pair)):
        if pair not in covered:
            clique = grouping.grow(pair)
            links = [p for p in combinations(clique, 2) if p in joined]
            covered.update(links)
            score = sum(joined[link] for link in links) / len(links)
            found.append(Alignment(tuple(grouping.ids[n] for n in clique), score, grouping.why(clique)))
    return tuple(found)


class _Grouping:
    """The statements of a story with their links: where each stands, what it is joined to, by which words it is known."""

    def __init__(self, units: Sequence[Unit], words: Sequence[Sequence[Word]], joined: Mapping[Pair, float]) -> None:
        self.ids = [statement.id for unit in units for statement in unit.statements]
        self._words = words
        self._article = [unit.article for unit in units for _ in unit.statements]
        self._unit = [number for number, unit in enumerate(units) for _ in unit.statements]
        self._links: dict[int, dict[int, float]] = defaultdict(dict)
        for (i, j), score in joined.items():
            self._links[i][j] = self._links[j][i] = score

    def grow(self, pair: Pair) -> list[int]:
        """The pair and what it grows by. Whoever is joined to neither of the pair can never belong: it stands in another article than one of them."""
        clique = list(pair)
        candidates = dict.fromkeys(sorted(self._links[pair[0]].keys() | self._links[pair[1]].keys()), (0.0, 0))
        for member in pair:
            candidates = self._still_joined(candidates, member)
        while candidates:
            best = max(candidates, key=lambda n: (candidates[n][0] / candidates[n][1], -n))
            clique.append(best)
            candidates = self._still_joined(candidates, best)
        return sorted(clique)

    def _still_joined(self, candidates: Mapping[int, tuple[float, int]], member: int) -> dict[int, tuple[float, int]]:
        """The candidates that may stand beside a new member: joined to it or of its article; with the sum and number of their links so far."""
        kept = {}
        links, article = self._links[member], self._article[member]
        for n, (total, count) in candidates.items():
            if n in links:
                kept[n] = (total + links[n], count + 1)
            elif self._article[n] == article and n != member:
                kept[n] = (total, count)
        return kept

    def why(self, clique: Sequence[int]) -> str:
        """What the statements share, else what their sentences share."""
        within = say_shared(self._sides(clique))
        if within:
            return within
        units = {self._unit[n] for n in clique}
        around = say_shared(self._sides([n for n, unit in enumerate(self._unit) if unit in units]))
        return f"their sentences: {around}" if around else ""

    def _sides(self, members: Sequence[int]) -> list[list[Word]]:
        """The words of some statements, article by article."""
        sides: dict[int, list[Word]] = {self._article[n]: [] for n in members}
        for n in members:
            sides[self._article[n]] += self._words[n]
        return list(sides.values())
