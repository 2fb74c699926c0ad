"""Fit the weights that choose cues, contents and sources: `python -m evaluation.fitting.attributions TRAIN.jsonl OUT.npz [--articles N]`.

TRAIN.jsonl is PolNeAR as `score_attributions.py` takes it. Four models are fitted one after the other, each as a logistic regression over
hashed features whose log odds, computed on articles that it has not seen, go into boosted trees beside the numeric features:
is this token a cue; how well does this content fit this cue (1: near-exact, 0.5: partial, 0: neither); is this phrase its source; and,
learned from what the other three choose in articles that they have not seen, how well is all of that an attribution.
Needs scikit-learn and scipy.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor
from sklearn.linear_model import LogisticRegression

from evaluation.fitting.attribution_examples import Example, make_example, overlap, read_corpus
from evaluation.fitting.stored_models import Arrays, stored_model
from synoptic.annotate.attributions.acceptance import acceptance_numbers, acceptance_places
from synoptic.annotate.attributions.certain import settle
from synoptic.annotate.attributions.content_features import content_numbers, content_places, pattern_codes
from synoptic.annotate.attributions.features import PLACES, cue_numbers, cue_places
from synoptic.annotate.attributions.layout import Layout
from synoptic.annotate.attributions.ranking import LEAST_CUE, candidates, gather, rank_contents, rank_sources
from synoptic.annotate.attributions.source_features import SourceRow, source_numbers, source_places, source_rows
from synoptic.annotate.attributions.sources import Path as Way
from synoptic.annotate.attributions.sources import source_tokens
from synoptic.annotate.attributions.table import Floats, Ints
from synoptic.annotate.attributions.weights import Weights, read_model

_FOLDS = 4
_TREES = {"max_iter": 200, "max_leaf_nodes": 16, "max_depth": 6, "learning_rate": 0.08, "min_samples_leaf": 40, "l2_regularization": 1.0}
_MORE_TREES = {**_TREES, "max_iter": 300, "max_leaf_nodes": 31, "max_depth": 8, "learning_rate": 0.05}
_FEWER_TREES = {**_TREES, "max_iter": 150, "learning_rate": 0.05}
_CUE_PENALTY, _CONTENT_PENALTY, _SOURCE_PENALTY, _ACCEPTANCE_PENALTY = 0.1, 0.05, 0.1, 0.05
_LEAST_SOURCE = 0.34
_NEAR, _PARTIAL = 0.8, 0.5


def fit(examples: Sequence[Example]) -> Arrays:
    """All models, as the arrays that `weights.load_weights` reads."""
    return {**fit_choices(examples), **_fit_acceptance(examples)}


def _fit_acceptance(examples: Sequence[Example]) -> Arrays:
    """How well what the other models choose is an attribution; they choose in articles that they have not seen."""
    rows = []
    for fold in range(_FOLDS):
        stored = fit_choices([example for number, example in enumerate(examples) if number % _FOLDS != fold])
        cue, content, source = (read_model(stored, name) for name in ("cue", "content", "source"))
        weights = Weights(cue, content, source, acceptance=source)  # the last is not asked
        made = (_acceptance_rows(example, weights) for number, example in enumerate(examples) if number % _FOLDS == fold)
        rows += [(*row, np.full(len(row[2]), fold)) for row in made if row is not None]
    places, numbers, fits, folds = (np.concatenate([row[column] for row in rows]) for column in range(4))
    line, numbers = _fit_line(places, numbers, (fits >= _PARTIAL).astype(np.int64), folds, penalty=_ACCEPTANCE_PENALTY)
    trees = HistGradientBoostingRegressor(**_FEWER_TREES, early_stopping=False, random_state=0).fit(numbers, _grade(fits))
    return stored_model("acceptance", line, trees)


def _acceptance_rows(example: Example, weights: Weights) -> tuple[Ints, Floats, Floats] | None:
    layout, table = example.layout, example.table
    ranking = rank_contents(layout, table, example.cues, weights)
    choices = settle(layout, example.cues, ranking.choices)
    chosen = gather(ranking, choices, rank_sources(layout, table, choices, weights))
    if not chosen:
        return None
    fits = [max((overlap(layout, choice.pieces, gold) for gold in example.contents if gold), default=0.0) for choice in chosen]
    return acceptance_places(table, chosen), acceptance_numbers(table, chosen, ranking.cue_scores), np.array(fits)


def _grade(fits: Floats) -> Floats:
    """1 for a near-exact content, a half for a partial one."""
    return ((fits >= _NEAR).astype(np.float64) + (fits >= _PARTIAL)) / 2


def fit_choices(examples: Sequence[Example]) -> Arrays:
    """The models for cues, contents and sources."""
    folds = np.concatenate([np.full(len(example.cues), number % _FOLDS) for number, example in enumerate(examples)])
    places = np.concatenate([cue_places(example.table, example.heads) for example in examples])
    numbers = np.concatenate([cue_numbers(example.table, example.cues, example.heads) for example in examples])
    labels = np.concatenate([example.cue_labels() for example in examples])
    line, numbers = _fit_line(places, numbers, labels, folds, penalty=_CUE_PENALTY)
    unseen = np.zeros(len(labels))
    for fold in range(_FOLDS):
        trees = HistGradientBoostingClassifier(**_TREES, early_stopping=False, random_state=0).fit(numbers[folds != fold], labels[folds != fold])
        unseen[folds == fold] = trees.predict_proba(numbers[folds == fold])[:, 1]
    trees = HistGradientBoostingClassifier(**_TREES, early_stopping=False, random_state=0).fit(numbers, labels)
    return {**stored_model("cue", line, trees), **_fit_contents(examples, unseen), **_fit_sources(examples)}


def _fit_sources(examples: Sequence[Example]) -> Arrays:
    """Which phrase is the source of a gold cue with its gold content; "nobody" is one of the candidates."""
    rows = []
    for number, example in enumerate(examples):
        layout = example.layout
        made = [(row, _is_source(layout, row, gold)) for cue, pieces, gold in example.sources for row in source_rows(layout, cue, pieces)]
        if made:
            only = [row for row, _ in made]
            labels = np.array([label for _, label in made], dtype=np.int64)
            folds = np.full(len(made), number % _FOLDS)
            rows.append((source_places(example.table, only), source_numbers(example.table, only), labels, folds))
    places, numbers, labels, folds = (np.concatenate([row[column] for row in rows]) for column in range(4))
    line, numbers = _fit_line(places, numbers, labels, folds, penalty=_SOURCE_PENALTY)
    trees = HistGradientBoostingClassifier(**_TREES, early_stopping=False, random_state=0).fit(numbers, labels)
    return stored_model("source", line, trees)


def _is_source(layout: Layout, row: SourceRow, gold: frozenset[int]) -> bool:
    """Whether a candidate is the gold source: its head stands there, and its phrase is at least a third of both."""
    if row.path is Way.NOBODY or not gold:
        return row.path is Way.NOBODY and not gold
    first, last = source_tokens(layout, row.path, row.source, row.cue)
    tokens = frozenset(range(first, last))
    return len(tokens & gold) >= _LEAST_SOURCE * len(tokens | gold) and (row.source in gold or row.path is Way.RELATIVE)


def _fit_contents(examples: Sequence[Example], cue_scores: Floats) -> Arrays:
    rows = []
    start = 0
    for number, example in enumerate(examples):
        scores = cue_scores[start : start + len(example.cues)]
        start += len(example.cues)
        made = _content_rows(example, scores)
        if made is not None:
            rows.append((*made, np.full(len(made[2]), number % _FOLDS)))
    places, numbers, fits, folds = (np.concatenate([row[column] for row in rows]) for column in range(4))
    line, numbers = _fit_line(places, numbers, (fits >= _NEAR).astype(np.int64), folds, penalty=_CONTENT_PENALTY)
    trees = HistGradientBoostingRegressor(**_MORE_TREES, early_stopping=False, random_state=0).fit(numbers, _grade(fits))
    return stored_model("content", line, trees)


def _content_rows(example: Example, scores: Floats) -> tuple[Ints, Floats, Floats] | None:
    cues = [cue for cue, score in zip(example.cues, scores, strict=True) if score >= LEAST_CUE or cue.head in example.golds]
    rows = [(cue.head, pieces, pattern) for cue in cues for pieces, pattern in candidates(example.layout, cue).items()]
    if not rows:
        return None
    heads = np.array([head for head, _, _ in rows], dtype=np.int64)
    patterns = pattern_codes([pattern for _, _, pattern in rows])
    contents = [pieces for _, pieces, _ in rows]
    starts, ends = (np.array(edge, dtype=np.int64) for edge in ([p[0][0] for p in contents], [p[-1][1] for p in contents]))
    over_tokens = np.zeros(example.table.size + 1)
    over_tokens[example.heads] = scores
    numbers = content_numbers(example.table, heads, patterns, contents, over_tokens)
    fits = [max((overlap(example.layout, pieces, gold) for gold in example.golds.get(head, ())), default=0.0) for head, pieces, _ in rows]
    return content_places(example.table, heads, patterns, starts, ends), numbers, np.array(fits)


def _matrix(places: Ints) -> csr_matrix:
    count, width = places.shape
    ones = np.ones(count * width, dtype=np.float32)
    return csr_matrix((ones, (np.repeat(np.arange(count), width), places.ravel())), shape=(count, PLACES))


def _fit_line(places: Ints, numbers: Floats, labels: Ints, folds: Ints, *, penalty: float) -> tuple[LogisticRegression, Floats]:
    """A logistic regression, and the numbers with its log odds on articles that it has not seen as last column."""
    unseen = np.zeros(len(labels))
    matrix = _matrix(places)
    for fold in range(_FOLDS):
        part = LogisticRegression(C=penalty, solver="liblinear").fit(matrix[folds != fold], labels[folds != fold])
        unseen[folds == fold] = part.decision_function(matrix[folds == fold])
    return LogisticRegression(C=penalty, solver="liblinear").fit(matrix, labels), np.column_stack([numbers, unseen])


def main() -> None:
    """Fit and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("train", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--articles", type=int, default=None, help="fit on the first N articles only")
    parser.add_argument("--cache", type=Path, default=None, help="keep the parsed articles in this file between runs")
    options = parser.parse_args()
    corpus = read_corpus(options.train, cache=options.cache)[: options.articles]
    arrays = fit([make_example(reading, attributions) for reading, attributions in corpus])
    np.savez_compressed(options.out, allow_pickle=False, **arrays)
    print(f"{len(corpus)} articles, {options.out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
