"""Features of two statements: who does what, and what each says that the other does not; and how they are carried over to their sentences."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from synoptic.align.coverage import Bags, Facing, Matrix, face, pack
from synoptic.align.lexis import Lexis, Vector
from synoptic.align.units import Strip, Unit, predicate_tokens, role_tokens
from synoptic.align.vocabulary import Vocabulary
from synoptic.lexicon.meanings import meanings, of_unit_length
from synoptic.model import Certainty, Polarity

# Two subjects are different ones where less of the one's weight is covered by the other.
_LEAST_SUBJECT = 0.3
# What clauses mean counts half as much as the words they share: of clauses so chosen in written stories 91 in 100 answer one another, else 90.
_MEANING = 0.5
_POLARITIES, _CERTAINTIES = tuple(Polarity), tuple(Certainty)


@dataclass(frozen=True, slots=True)
class Statements:
    """What a story's statements are compared by: the terms of each, of its subject, of its other participants, and of the rest.

    `meaning` (statements × dimensions) has unit length.
    """

    wholes: Bags
    subjects: Bags
    others: Bags
    predicates: Bags
    has_subject: Vector
    polarity: NDArray[np.intp]
    certainty: NDArray[np.intp]
    meaning: Matrix


def describe_statements(units: Sequence[Unit], vocabulary: Vocabulary, lexis: Lexis) -> Statements:
    """What the statements of the units, in their order, are compared by."""
    owned = [(unit.article, statement) for unit in units for statement in unit.statements]
    subjects = pack([vocabulary.bag(article, role_tokens(statement, subject=True)) for article, statement in owned], lexis.related)
    return Statements(
        wholes=pack([vocabulary.bag(article, statement.tokens) for article, statement in owned], lexis.related),
        subjects=subjects,
        others=pack([vocabulary.bag(article, role_tokens(statement, subject=False)) for article, statement in owned], lexis.related),
        predicates=pack([vocabulary.bag(article, predicate_tokens(statement)) for article, statement in owned], lexis.related),
        has_subject=(np.diff(subjects.held.starts) > 0).astype(np.float64),
        polarity=np.array([_POLARITIES.index(statement.polarity) for _, statement in owned], dtype=np.intp),
        certainty=np.array([_CERTAINTIES.index(statement.certainty) for _, statement in owned], dtype=np.intp),
        meaning=of_unit_length(meanings([statement.text for _, statement in owned])),
    )


def statement_matrices(lexis: Lexis, statements: Statements, strip: Strip) -> tuple[Matrix, dict[str, Matrix]]:
    """How alike the statements of a strip are, in words and meaning, 0 to 1.5; and what they say of its sentences."""
    facing, subject, other, predicate = (
        _face(bags, strip) for bags in (statements.wholes, statements.subjects, statements.others, statements.predicates)
    )
    shared = _shared(facing, subject.cover(lexis.rare).most, other.cover(lexis.rare).mean, predicate.cover(lexis.rare_in_english).most, lexis)
    alike = shared["statement_rare"]
    pooled = {name: _pool(matrix, strip) for name, matrix in shared.items()}
    best = _best_pairs(alike, pooled["statement_rare"], strip)
    apart = {name: matrix[best] for name, matrix in _apart(facing, shared, statements, strip, lexis).items()}
    meaning = np.round(statements.meaning[strip.statement_rows] @ statements.meaning[strip.statement_columns].T, 6)
    return alike + _MEANING * np.maximum(meaning, 0.0), pooled | apart


def _face(bags: Bags, strip: Strip) -> Facing:
    return face(bags, strip.statement_rows, strip.statement_columns)


def _shared(facing: Facing, subject: Matrix, other: Matrix, predicate: Matrix, lexis: Lexis) -> dict[str, Matrix]:
    """What two statements share, as wholes and in the roles of subject, predicate and object."""
    rare, english = facing.cover(lexis.rare), facing.cover(lexis.rare_in_english)
    rare_mean = rare.mean
    return {
        "statement_rare": rare_mean,
        "statement_rare_most": rare.most,
        "statement_english": english.mean,
        "statement_english_most": english.most,
        "statement_mass": np.minimum(rare.mass, rare.mass_back) * rare_mean,
        "subject_predicate": subject * predicate,
        "predicate_object": predicate * other,
        "subject_predicate_object": np.cbrt(subject * predicate * other),
        "subject": subject,
        "predicate": predicate,
    }


def _apart(facing: Facing, shared: Mapping[str, Matrix], statements: Statements, strip: Strip, lexis: Lexis) -> dict[str, Matrix]:
    """What speaks against two statements: names and words that each has and the other lacks, other subjects, polarity and certainty."""
    names, words = (facing.cover(np.where(mask, lexis.rare, 0.0)).left for mask in (lexis.proper, ~lexis.proper))
    rows, columns = strip.statement_rows, strip.statement_columns
    both = np.outer(statements.has_subject[rows], statements.has_subject[columns])
    return {
        "names_left": np.minimum(*names),
        "words_left": np.minimum(*words),
        "names_left_over": np.maximum(*names),
        "other_subject": both * (shared["subject"] < _LEAST_SUBJECT),
        "best_predicate": shared["predicate"],
        "best_subject": shared["subject"],
        "other_polarity": np.not_equal.outer(statements.polarity[rows], statements.polarity[columns]) * 1.0,
        "other_certainty": np.not_equal.outer(statements.certainty[rows], statements.certainty[columns]) * 1.0,
    }


def _pool(matrix: Matrix, strip: Strip) -> Matrix:
    """Of a matrix of statements, the best for every two sentences."""
    by_row = np.maximum.reduceat(matrix, strip.row_edges[:-1] - strip.row_edges[0], axis=0)
    pooled: Matrix = np.maximum.reduceat(by_row, strip.column_edges[:-1] - strip.column_edges[0], axis=1)
    return pooled


def _best_pairs(alike: Matrix, most: Matrix, strip: Strip) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Rows and columns of the most alike two statements of every two sentences; of equals the first two, by the later article's first."""
    rows, columns = strip.row_edges - strip.row_edges[0], strip.column_edges - strip.column_edges[0]
    spread = np.repeat(np.repeat(most, np.diff(rows), axis=0), np.diff(columns), axis=1)
    height, width = alike.shape
    order = np.arange(width) * height + np.arange(height)[:, np.newaxis]
    cells = np.where(alike == spread, order, height * width)
    found = np.minimum.reduceat(np.minimum.reduceat(cells, rows[:-1], axis=0), columns[:-1], axis=1)
    best_column, best_row = np.divmod(found, height)
    return best_row, best_column
