"""From sentences that say the same to claims: groups of statements every two of which, of different articles, belong together."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np

from synoptic.align.reasons import Word, say_shared
from synoptic.align.scoring import ScoredStrip
from synoptic.align.units import Pair, Unit
from synoptic.align.verbatim import are_the_same_words
from synoptic.model import Alignment, Alignments

# Of two sentences that say the same, the best two statements are joined, and any other two this much alike that are each other's best.
LEAST_ALIKE = 0.8
# Sentences less likely to say the same are no use to anybody: of conflicts found between such the readers share one in ten.
POSSIBLE = 0.1
# As many of them as one sentence may have in another article, and in all: more cost time and find nothing.
_POSSIBLE_PER_ARTICLE, _POSSIBLE_IN_ALL = 2, 8


def join_statements(scored: Iterable[ScoredStrip], threshold: float, *, below: float = math.inf) -> dict[Pair, float]:
    """Indices of two statements → the score of the sentences they join: the threshold or more, and `below` another."""
    joined: dict[Pair, float] = {}
    for part in scored:
        row_edges, column_edges = part.strip.row_edges.tolist(), part.strip.column_edges.tolist()
        matching = np.nonzero((part.chances >= threshold) & (part.chances < below))
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


def group_statements(
    units: Sequence[Unit], words: Sequence[Sequence[Word]], joined: Mapping[Pair, float], possible: Mapping[Pair, float]
) -> Alignments:
    """Claims that cover every joined pair: cliques, strongest pair first, grown by the statement best joined to all of its other articles.

    Pairs that are only `possible` stay pairs, those that are among the likeliest such of both their sentences in each other's article.

    A claim never holds two statements of different articles that were not joined, so that one wrong pair cannot chain others; but the clauses
    of a sentence that articles have word for word, such as a quotation, are one claim. `words` are those by which each statement of the units
    can be recognised.
    """
    grouping = _Grouping(units, words, joined)
    covered: set[Pair] = set()
    cliques = []
    for pair in sorted(joined, key=lambda pair: (-joined[pair], pair)):
        if pair not in covered:
            cliques.append(grouping.grow(pair))
            covered.update(_links(cliques[-1], joined))
    pairs = sorted(possible.keys() - joined.keys(), key=lambda pair: (-possible[pair], pair))
    return Alignments(
        tuple(_alignment(grouping, clique, joined) for clique in grouping.in_one_sentence(cliques)),
        tuple(_alignment(grouping, pair, possible) for pair in grouping.likeliest(pairs)),
    )


def _alignment(grouping: "_Grouping", clique: Sequence[int], joined: Mapping[Pair, float]) -> Alignment:
    links = _links(clique, joined)
    return Alignment(tuple(grouping.ids[n] for n in clique), sum(joined[link] for link in links) / len(links), grouping.why(clique))


def _links(clique: Sequence[int], joined: Mapping[Pair, float]) -> list[Pair]:
    return [pair for pair in combinations(clique, 2) if pair in joined]


class _Grouping:
    """The statements of a story with their links: where each stands, what it is joined to, by which words it is known."""

    def __init__(self, units: Sequence[Unit], words: Sequence[Sequence[Word]], joined: Mapping[Pair, float]) -> None:
        self.ids = [statement.id for unit in units for statement in unit.statements]
        self._texts = [statement.text for unit in units for statement in unit.statements]
        self._words = words
        self._article = [unit.article for unit in units for _ in unit.statements]
        self._unit = [number for number, unit in enumerate(units) for _ in unit.statements]
        self._members: dict[int, list[int]] = defaultdict(list)
        for n, unit in enumerate(self._unit):
            self._members[unit].append(n)
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

    def in_one_sentence(self, cliques: Sequence[Sequence[int]]) -> list[list[int]]:
        """Cliques in order, those of the same words in the same sentences put together with the first of them."""
        sentences = [frozenset(self._unit[n] for n in clique) for clique in cliques]
        repeated = Counter(sentences)
        together: dict[object, list[int]] = {}
        for number, (clique, units) in enumerate(zip(cliques, sentences, strict=True)):
            is_one = repeated[units] > 1 and are_the_same_words([self._texts[n] for n in clique])
            together.setdefault(units if is_one else number, []).extend(clique)
        return [sorted(clique) for clique in together.values()]

    def likeliest(self, pairs: Iterable[Pair]) -> Iterator[Pair]:
        """Of pairs, the likeliest first, those that are among the first few for both their sentences, in all and in each other's article."""
        ranks: Counter[tuple[int, int]] = Counter()
        in_all: Counter[int] = Counter()
        for i, j in pairs:
            units = self._unit[i], self._unit[j]
            places = (units[0], self._article[j]), (units[1], self._article[i])
            if max(ranks[place] for place in places) < _POSSIBLE_PER_ARTICLE and max(in_all[unit] for unit in units) < _POSSIBLE_IN_ALL:
                yield i, j
                in_all.update(units)
            ranks.update(places)

    def why(self, clique: Sequence[int]) -> str:
        """What the statements share, else what their sentences share."""
        within = say_shared(self._sides(clique))
        if within:
            return within
        units = sorted({self._unit[n] for n in clique})
        around = say_shared(self._sides([n for unit in units for n in self._members[unit]]))
        return f"their sentences: {around}" if around else ""

    def _sides(self, members: Sequence[int]) -> list[list[Word]]:
        """The words of some statements, article by article."""
        sides: dict[int, list[Word]] = {self._article[n]: [] for n in members}
        for n in members:
            sides[self._article[n]] += self._words[n]
        return list(sides.values())
