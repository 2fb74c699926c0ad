"""How much of one bag of terms another covers.

A bag holds a dozen of a thousand terms and comes near two dozen: what two bags share is found by walking from the terms of the one to the bags
that come near them, so that neither cost nor memory grows with bags times terms.
"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from synoptic.align.lexis import Vector
from synoptic.align.relatedness import Indices, Related
from synoptic.align.vocabulary import Bag

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Entries:
    """Which bags hold which terms, or come near them: `bag[n]` the term `term[n]`, so closely as `strength[n]`.

    Ordered by bag, whose own are `starts[bag]:starts[bag + 1]`; `by_term` orders them by term, then bag, and `keys` are term times bags
    plus bag in that order.
    """

    bag: Indices
    term: Indices
    strength: Vector
    starts: Indices
    by_term: Indices
    keys: Indices


@dataclass(frozen=True, slots=True)
class Bags:
    """Bags of a story's terms: what they hold, and what they come near."""

    size: int
    held: Entries
    near: Entries

    def total(self, rows: slice, weights: Vector) -> Vector:
        """The whole weight of each of some bags."""
        entries = slice(self.held.starts[rows.start], self.held.starts[rows.stop])
        return _summed(self.held.bag[entries] - rows.start, weights[self.held.term[entries]], rows.stop - rows.start)


def pack(bags: Sequence[Bag], related: Related) -> Bags:
    """Bags, with all that their terms are related to, each term as closely as the nearest of the bag."""
    sizes = np.array([len(bag) for bag in bags], dtype=np.intp)
    terms = np.array([number for bag in bags for number in bag], dtype=np.intp)
    owners = np.repeat(np.arange(len(bags)), sizes)
    held = _entries(owners, terms, np.ones(len(terms)), len(bags))
    starts = related.starts[terms]
    places, source = _spread(starts, related.starts[terms + 1])
    kinds = len(related.starts) - 1
    cells = owners[source] * kinds + related.others[places]
    order = np.argsort(cells, kind="stable")
    cells = cells[order]
    first = np.flatnonzero(cells[1:] != cells[:-1]) + 1 if len(cells) else np.zeros(0, dtype=np.intp)
    first = np.concatenate([np.zeros(min(1, len(cells)), dtype=np.intp), first])
    near_owners, near_terms = np.divmod(cells[first], max(kinds, 1))
    strengths = np.maximum.reduceat(related.strengths[places[order]], first) if len(first) else np.zeros(0)
    return Bags(len(bags), held, _entries(near_owners, near_terms, strengths, len(bags)))


def pack_unrelated(rows: Iterable[Iterable[Hashable]]) -> Bags:
    """Bags of anything, each related to itself only."""
    numbers: dict[Hashable, int] = {}
    bags = [tuple(sorted({numbers.setdefault(entry, len(numbers)) for entry in row})) for row in rows]
    every = np.arange(len(numbers) + 1)
    return pack(bags, Related(every, every[:-1], np.ones(len(numbers))))


def _entries(bag: Indices, term: Indices, strength: Vector, size: int) -> Entries:
    keys = term * size + bag
    by_term = np.argsort(keys, kind="stable")
    return Entries(bag, term, strength, np.searchsorted(bag, np.arange(size + 1)), by_term, keys[by_term])


def _spread(starts: Indices, ends: Indices) -> tuple[Indices, Indices]:
    """The places of all the ranges `[start, end)` one after another, and the range of each."""
    counts = ends - starts
    source = np.repeat(np.arange(len(counts)), counts)
    return np.arange(len(source)) + np.repeat(starts - np.cumsum(counts) + counts, counts), source


def _summed(places: Indices, values: Vector, size: int) -> Vector:
    return np.asarray(np.bincount(places, values, size), dtype=np.float64)


@dataclass(frozen=True, slots=True)
class Met:
    """Where bags of one side meet bags of another in a term: the cell of a rows-by-columns matrix, the term, how closely."""

    shape: tuple[int, int]
    cell: Indices
    term: Indices
    strength: Vector

    def mass(self, weights: Vector) -> Matrix:
        """The weight of the terms that meet in each cell, each as closely as it does."""
        return np.round(self.summed(weights[self.term] * self.strength), 9)

    def count(self) -> Matrix:
        """How many terms meet in each cell."""
        return self.summed(np.ones(len(self.cell)))

    def summed(self, values: Vector) -> Matrix:
        """The sum of some values, one for each meeting, by cell."""
        return _summed(self.cell, values, self.shape[0] * self.shape[1]).reshape(self.shape)


def meet(here: Entries, there: Entries, rows: slice, columns: slice) -> Met:
    """Where the entries of the bags `rows` meet those of the bags `columns` of the same size of bags."""
    own = slice(here.starts[rows.start], here.starts[rows.stop])
    size = len(there.starts) - 1
    keys = here.term[own] * size
    places, source = _spread(np.searchsorted(there.keys, keys + columns.start), np.searchsorted(there.keys, keys + columns.stop))
    found = there.by_term[places]
    width = columns.stop - columns.start
    cells = (here.bag[own][source] - rows.start) * width + there.bag[found] - columns.start
    return Met((rows.stop - rows.start, width), cells, here.term[own][source], here.strength[own][source] * there.strength[found])


@dataclass(frozen=True, slots=True)
class Cover:
    """How much of the weight of each of some bags (rows) each of some others (columns) covers, and how much of theirs it covers (`back`).

    `mass` is the weight covered; `total` the whole weights, as a column and, `back`, as a row.
    """

    mass: Matrix
    mass_back: Matrix
    total: Matrix
    total_back: Matrix

    @property
    def shares(self) -> tuple[Matrix, Matrix]:
        """The covered shares of both directions."""
        return _share(self.mass, self.total), _share(self.mass_back, self.total_back)

    @property
    def mean(self) -> Matrix:
        """The geometric mean of both shares."""
        share, back = self.shares
        return np.sqrt(share * back)

    @property
    def most(self) -> Matrix:
        """The greater of both shares: high where one bag is wholly in the other."""
        return np.maximum(*self.shares)

    @property
    def least(self) -> Matrix:
        """The lesser of both shares."""
        return np.minimum(*self.shares)

    @property
    def left(self) -> tuple[Matrix, Matrix]:
        """The weight of what the one has and the other does not cover, both directions."""
        return np.round(self.total - self.mass, 9), np.round(self.total_back - self.mass_back, 9)


def _share(mass: Matrix, total: Matrix) -> Matrix:
    return mass / np.where(total > 0, total, 1.0)


@dataclass(frozen=True, slots=True)
class Facing:
    """Some bags (`rows`) and others of their kind (`columns`): `there` is where what the former hold comes near the latter, `back` the other way."""

    bags: Bags
    rows: slice
    columns: slice
    there: Met
    back: Met

    def cover(self, weights: Vector) -> Cover:
        """How both sides cover one another, by some weights of terms."""
        total, back = self.bags.total(self.rows, weights)[:, np.newaxis], self.bags.total(self.columns, weights)[np.newaxis]
        return Cover(self.there.mass(weights), self.back.mass(weights), total, back)


def face(bags: Bags, rows: slice, columns: slice) -> Facing:
    """Some bags and others of their kind, by what they hold and come near."""
    return Facing(bags, rows, columns, meet(bags.held, bags.near, rows, columns), meet(bags.near, bags.held, rows, columns))


def face_exactly(bags: Bags, rows: slice, columns: slice) -> Facing:
    """Some bags and others of their kind, by the very terms that they hold."""
    same = meet(bags.held, bags.held, rows, columns)
    return Facing(bags, rows, columns, same, same)
