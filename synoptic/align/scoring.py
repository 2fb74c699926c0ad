"""How sure it is that two sentences say the same: two logistic models, the second of which sees what the first said of all other pairs.

A sentence that matches a third article's sentence which in turn matches this one, or that has a better match, changes its own chances:
the decisions of a story are taken together (collective classification; Sen et al. 2008).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synoptic.align.evidence import FEATURES, Evidence
from synoptic.errors import SettingError

Matrix = NDArray[np.float64]

# Probabilities are kept this far from 0 and 1, so that their logits stay finite.
_CLIP = 1e-4
COLLECTIVE: tuple[str, ...] = (
    *("logit", "third", "detour", "best_rival", "lesser_rival", "below_one", "below_other", "most_rivals", "least_rivals", "neighbour"),
    "logit_third",
)


@dataclass(frozen=True, slots=True)
class Logistic:
    """Weights of a logistic model over standardised features."""

    mean: tuple[float, ...]
    scale: tuple[float, ...]
    weights: tuple[float, ...]
    bias: float

    def probabilities(self, rows: Matrix) -> NDArray[np.float64]:
        """The probability of each row (rows × features)."""
        if not len(rows):
            return np.zeros(0)
        standard = (rows - np.array(self.mean)) / np.array(self.scale)
        logits: NDArray[np.float64] = np.round(standard @ np.array(self.weights) + self.bias, 9)
        return 1 / (1 + np.exp(-logits))


@dataclass(frozen=True, slots=True)
class Weights:
    """The two models and the probability from which a pair of sentences is taken to say the same."""

    first: Logistic
    second: Logistic
    threshold: float


@cache
def load_weights(path: str | None = None) -> Weights:
    """The weights shipped with the package, or those of a file written by `evaluation/fit_alignment.py`. Raises SettingError."""
    source = Path(path) if path else files(__package__).joinpath("weights.json")
    try:
        stored = json.loads(source.read_text(encoding="utf-8"))
        if stored["features"] != [*FEATURES] or stored["collective"] != [*COLLECTIVE]:
            raise SettingError(f"{path or 'weights.json'}: the weights were fitted for other features; fit them anew", path=path)
        return Weights(_logistic(stored["first"], len(FEATURES)), _logistic(stored["second"], len(COLLECTIVE)), float(stored["threshold"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SettingError(f"{path or 'weights.json'}: no readable weights ({error})", path=path) from error


def _logistic(stored: Mapping[str, Any], size: int) -> Logistic:
    mean, scale, weights = (tuple(float(value) for value in stored[name]) for name in ("mean", "scale", "weights"))
    if {len(mean), len(scale), len(weights)} != {size} or 0.0 in scale:
        raise ValueError("not one mean, scale and weight for every feature")
    return Logistic(mean, scale, weights, float(stored["bias"]))


def score_pairs(evidence: Evidence, weights: Weights) -> NDArray[np.float64]:
    """The probability of each pair of the evidence."""
    first = weights.first.probabilities(evidence.rows)
    return weights.second.probabilities(collective_rows(evidence, first))


def collective_rows(evidence: Evidence, probabilities: NDArray[np.float64]) -> Matrix:
    """What the first model's probabilities of the other pairs say of each pair: a row of `COLLECTIVE` features a pair."""
    size = len(evidence.units)
    pairs = np.array(evidence.pairs, dtype=np.intp).reshape(-1, 2)
    known = np.zeros((size, size))
    known[pairs[:, 0], pairs[:, 1]] = known[pairs[:, 1], pairs[:, 0]] = probabilities
    article = np.array([unit.article for unit in evidence.units], dtype=np.intp)
    numbers, starts = np.unique(article, return_index=True)
    stretches = [slice(start, end) for start, end in pairwise([*starts.tolist(), size])]
    third = _through_others(known) if len(numbers) > 2 else known  # noqa: PLR2004 - where there is no third article, none speaks against
    blocks = [_collective_block(known[one, other], third[one, other]) for one, other in combinations(stretches, 2)]
    return np.concatenate([np.zeros((0, len(COLLECTIVE))), *blocks])


def _through_others(known: Matrix) -> Matrix:
    """For every two sentences, the best chance that both say what one third sentence says; of two of one article nothing is known, so 0."""
    through = np.zeros_like(known)
    for i in range(1, len(known)):
        through[i, :i] = through[:i, i] = np.minimum(known[i], known[:i]).max(axis=1)
    return through


def _collective_block(p: Matrix, third: Matrix) -> Matrix:
    """The features of all pairs of two articles (sentences of the one × sentences of the other), a row a pair."""
    logit = np.log((p + _CLIP) / (1 - p + _CLIP))
    best_row, best_column = _best_other(p), _best_other(p.T).T
    row_sum, column_sum = (p.sum(axis=axis, keepdims=True) - p for axis in (1, 0))
    padded = np.pad(p, 1)
    neighbour = np.maximum(padded[:-2, :-2], padded[2:, 2:])
    best, lesser = np.maximum(best_row, best_column), np.minimum(best_row, best_column)
    most, least = np.maximum(row_sum, column_sum), np.minimum(row_sum, column_sum)
    columns = (logit, third, _detours(p), best, lesser, p - lesser, p - best, most, least, neighbour, logit * third)
    return np.stack(columns, axis=-1).reshape(-1, len(COLLECTIVE))


def _best_other(p: Matrix) -> Matrix:
    """For every cell the greatest of the other cells of its row; 0 where there is none."""
    if p.shape[1] == 1:
        return np.zeros_like(p)
    first, second = -np.partition(-p, 1, axis=1)[:, :2].T[:, :, np.newaxis]
    only = (p == first).sum(axis=1, keepdims=True) == 1
    best: Matrix = np.where((p == first) & only, second, first)
    return best


def _detours(p: Matrix) -> Matrix:
    """For sentences i and j the best chance of a way round: i says the same as some j', j' the same as some i', and i' the same as j."""
    found = np.zeros_like(p)
    for i, row in enumerate(p):
        ways = np.minimum(_best_other(np.minimum(row, p)), p)
        ways[i] = 0.0
        found[i] = ways.max(axis=0)
    return found
