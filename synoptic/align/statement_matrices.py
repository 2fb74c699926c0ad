"""Features of two statements: who does what, and what each says that the other does not; and how they are carried over to their sentences."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from synoptic.align.lexis import Bag, Lexis, Matrix, cover, left_over, nearest_terms
from synoptic.align.units import Unit
from synoptic.model import Certainty, Polarity, Statement

# Two subjects are different ones where less of the one's weight is covered by the other.
LEAST_SUBJECT = 0.3


@dataclass(frozen=True, slots=True)
class StatementBags:
    """The terms of each statement: all of them, those of its subject, of its other participants, and of the rest."""

    wholes: tuple[Bag, ...]
    subjects: tuple[Bag, ...]
    others: tuple[Bag, ...]
    predicates: tuple[Bag, ...]


def statement_matrices(lexis: Lexis, bags: StatementBags) -> dict[str, Matrix]:
    """What two statements share, as wholes and in the roles of subject, predicate and object."""
    near = nearest_terms(lexis, bags.wholes)
    rare, english = cover(bags.wholes, near, lexis.rare), cover(bags.wholes, near, lexis.rare_in_english)
    subject = cover(bags.subjects, nearest_terms(lexis, bags.subjects), lexis.rare).most
    other = cover(bags.others, nearest_terms(lexis, bags.others), lexis.rare).mean
    predicate = cover(bags.predicates, nearest_terms(lexis, bags.predicates), lexis.rare_in_english).most
    return {
        "statement_rare": rare.mean,
        "statement_rare_most": rare.most,
        "statement_english": english.mean,
        "statement_english_most": english.most,
        "statement_mass": np.minimum(rare.mass, rare.mass.T) * rare.mean,
        "subject_predicate": subject * predicate,
        "predicate_object": predicate * other,
        "subject_predicate_object": np.cbrt(subject * predicate * other),
        "subject": subject,
        "predicate": predicate,
    }


def apart_matrices(
    lexis: Lexis, bags: StatementBags, by_statement: Mapping[str, Matrix], proper: NDArray[np.bool_], statements: Sequence[Statement]
) -> dict[str, Matrix]:
    """What speaks against two statements: names and words that each has and the other lacks, other subjects, polarity and certainty."""
    near = nearest_terms(lexis, bags.wholes)
    names, words = (left_over(bags.wholes, near, np.where(mask, lexis.rare, 0.0)) for mask in (proper, ~proper))
    has_subject = np.array([float(bool(bag)) for bag in bags.subjects])
    polarity = np.array([list(Polarity).index(statement.polarity) for statement in statements])
    certainty = np.array([list(Certainty).index(statement.certainty) for statement in statements])
    return {
        "names_left": np.minimum(names, names.T),
        "words_left": np.minimum(words, words.T),
        "names_left_over": np.maximum(names, names.T),
        "other_subject": np.outer(has_subject, has_subject) * (by_statement["subject"] < LEAST_SUBJECT),
        "best_predicate": by_statement["predicate"],
        "best_subject": by_statement["subject"],
        "other_polarity": (polarity[:, np.newaxis] != polarity) * 1.0,
        "other_certainty": (certainty[:, np.newaxis] != certainty) * 1.0,
    }


def best_pair_matrices(units: Sequence[Unit], alike: Matrix, matrices: Mapping[str, Matrix]) -> dict[str, Matrix]:
    """Of each matrix over statements, the value of the most alike two of every two sentences; of equals, of the first two."""
    edges = np.cumsum([0, *(len(unit.statements) for unit in units)])
    size, count = len(units), len(alike)
    widths, places = np.diff(edges), np.arange(count)
    best = np.zeros((size, size), dtype=np.intp)
    for i in range(1, size):
        band = alike[edges[i] : edges[i + 1], : edges[i]]
        most = np.repeat(np.maximum.reduceat(band.max(axis=0), edges[:i]), widths[:i])
        cells = places[edges[i] : edges[i + 1], np.newaxis] * count + places[: edges[i]]
        best[i, :i] = np.minimum.reduceat(np.where(band == most, cells, count * count).min(axis=0), edges[:i])
    rows, columns = np.divmod(best, max(count, 1))
    lower = np.tril(np.ones((size, size)), -1)
    return {name: found + found.T for name, matrix in matrices.items() for found in (matrix[rows, columns] * lower,)}


def pool(matrix: Matrix, units: Sequence[Unit]) -> Matrix:
    """The best of a symmetric statements-by-statements matrix for every two sentences; the statements stand in the sentences' order."""
    if not units:
        return matrix
    starts = np.cumsum([0, *(len(unit.statements) for unit in units[:-1])])
    pooled: Matrix = np.maximum.reduceat(np.maximum.reduceat(matrix, starts, axis=0), starts, axis=1)
    return pooled
