"""What speaks for two sentences of different articles saying the same: a row of features for every such pair.

A sentence is compared as a whole, by the best two of its statements, by who does what in them, by names, figures, speakers,
place in the article, and by how the pair stands among the other pairs of the two sentences.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from synoptic.align.lexis import Bag, Lexis, Matrix, proper_terms, weigh
from synoptic.align.reasons import Word, statement_words
from synoptic.align.sentence_matrices import article_matrices, bigram_matrix, place_matrices, sentence_matrices, voice_matrices
from synoptic.align.statement_matrices import StatementBags, apart_matrices, best_pair_matrices, pool, statement_matrices
from synoptic.align.terms import ArticleTerms, Term, article_terms, namings
from synoptic.align.units import Unit, predicate_tokens, role_tokens, sentence_tokens, sentence_units
from synoptic.model import Statement, Story

# Features whose distance from the best of a sentence's other pairs is a feature too.
_RANKED = ("rare_mean", "statement_rare", "statement_mass", "best_terms")
FEATURES: tuple[str, ...] = (
    *("here_mean", "here_most", "english_mean", "english_most", "rare_mean", "rare_least", "same_mean", "same_most"),
    *("names", "figures", "other_figures", "lighter", "heavier", "best_term", "best_terms"),
    *("statement_rare", "statement_rare_most", "statement_english", "statement_english_most", "statement_mass"),
    *("subject_predicate", "predicate_object", "subject_predicate_object", "subject", "predicate"),
    *("names_left", "words_left", "names_left_over", "other_subject", "best_predicate", "best_subject", "other_polarity", "other_certainty"),
    *("same_speaker", "other_speaker", "one_speaks", "one_heading", "two_headings", "one_lead", "two_leads", "apart", "bigrams"),
    *(f"{name}_below_{side}" for name in _RANKED for side in ("one", "other")),
    *("neighbours", "mutual", "unlike_articles"),
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """`rows` (pairs × features, named by `FEATURES`) for the pairs of unit indices `pairs`.

    `statement_scores` (statements × statements) says how alike two statements are; `statements` names them.
    `words` are what each statement can be recognised by: only shown, never scored.
    """

    units: tuple[Unit, ...]
    pairs: tuple[tuple[int, int], ...]
    rows: Matrix
    statements: tuple[Statement, ...]
    statement_scores: Matrix
    words: tuple[tuple[Word, ...], ...]


def gather_evidence(story: Story) -> Evidence:
    """The evidence for every two sentences of different articles of a story."""
    units = sentence_units(story)
    named = namings(story)
    terms = [article_terms(annotated, named) for annotated in story.articles]
    statements = tuple(statement for unit in units for statement in unit.statements)
    vocabulary: dict[Term, int] = {}
    sentences = [_bag(vocabulary, terms[unit.article], sentence_tokens(story, unit)) for unit in units]
    bags = _statement_bags(vocabulary, terms, units)
    lexis = weigh(tuple(vocabulary), sentences)
    proper = proper_terms(terms, vocabulary)
    alike, carried_over = _of_statements(lexis, bags, proper, units, statements)
    matrices = {
        **sentence_matrices(lexis, sentences, proper),
        **carried_over,
        **article_matrices(lexis, units, sentences, proper),
        **voice_matrices(story, units),
        **place_matrices(units),
        **bigram_matrix(story, units, terms),
    }
    pairs, rows = _rows(units, matrices)
    return Evidence(units, pairs, rows, statements, alike, _words(story, units, terms, dict(zip(lexis.terms, lexis.rare.tolist(), strict=True))))


def _of_statements(
    lexis: Lexis, bags: StatementBags, proper: NDArray[np.bool_], units: Sequence[Unit], statements: Sequence[Statement]
) -> tuple[Matrix, dict[str, Matrix]]:
    """How alike statements are, and what they say of their sentences; the matrices of all statements, the largest of all, end with this call."""
    by_statement = statement_matrices(lexis, bags)
    alike = by_statement["statement_rare"]
    pooled = {name: pool(matrix, units) for name, matrix in by_statement.items()}
    return alike, pooled | best_pair_matrices(units, alike, apart_matrices(lexis, bags, by_statement, proper, statements))


def _words(story: Story, units: Sequence[Unit], terms: Sequence[ArticleTerms], weights: Mapping[Term, float]) -> tuple[tuple[Word, ...], ...]:
    owned = ((unit.article, statement) for unit in units for statement in unit.statements)
    return tuple(statement_words(statement, story.articles[article].reading, terms[article], weights) for article, statement in owned)


def _bag(vocabulary: dict[Term, int], terms: ArticleTerms, tokens: Sequence[int]) -> Bag:
    """The terms of some tokens as places in the vocabulary, which grows by what is new."""
    return tuple(vocabulary.setdefault(term, len(vocabulary)) for term in terms.of(tokens))


def _statement_bags(vocabulary: dict[Term, int], terms: Sequence[ArticleTerms], units: Sequence[Unit]) -> StatementBags:
    owned = [(terms[unit.article], statement) for unit in units for statement in unit.statements]
    return StatementBags(
        tuple(_bag(vocabulary, own, statement.tokens) for own, statement in owned),
        tuple(_bag(vocabulary, own, role_tokens(statement, subject=True)) for own, statement in owned),
        tuple(_bag(vocabulary, own, role_tokens(statement, subject=False)) for own, statement in owned),
        tuple(_bag(vocabulary, own, predicate_tokens(statement)) for own, statement in owned),
    )


def _rows(units: Sequence[Unit], matrices: Mapping[str, Matrix]) -> tuple[tuple[tuple[int, int], ...], Matrix]:
    members: dict[int, list[int]] = defaultdict(list)
    for n, unit in enumerate(units):
        members[unit.article].append(n)
    pairs: list[tuple[int, int]] = []
    blocks: list[Matrix] = [np.zeros((0, len(FEATURES)))]
    for one, other in combinations(sorted(members), 2):
        square = np.ix_(members[one], members[other])
        block = {name: matrix[square] for name, matrix in matrices.items()}
        block |= _standing(block)
        blocks.append(np.stack([block[name] for name in FEATURES], axis=-1).reshape(-1, len(FEATURES)))
        pairs += [(i, j) for i in members[one] for j in members[other]]
    return tuple(pairs), np.concatenate(blocks)


def _standing(block: Mapping[str, Matrix]) -> dict[str, Matrix]:
    """How each pair stands among the pairs of its two sentences, and how well their neighbours match."""
    found = {}
    for name in _RANKED:
        below = [block[name] - block[name].max(axis=axis, keepdims=True) for axis in (0, 1)]
        found[f"{name}_below_one"], found[f"{name}_below_other"] = np.maximum(*below), np.minimum(*below)
    padded = np.pad(block["rare_mean"], 1)
    found["neighbours"] = padded[:-2, :-2] + padded[2:, 2:]
    found["mutual"] = (found["rare_mean_below_other"] == 0) * 1.0
    return found
