"""How sure it is that two sentences say the same: two logistic models, the second of which sees what the first said of all other pairs.

A sentence that matches a third article's sentence which in turn matches this one, or that has a better match, changes its own chances:
the decisions of a story are taken together (collective classification; Sen et al. 2008).
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
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
    *("logit", "third", "detour", "best_in_row", "best_in_column", "below_row", "below_column", "row_sum", "column_sum", "neighbour", "logit_third"),
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
        return Weights(_logistic(stored["first"]), _logistic(stored["second"]), float(stored["threshold"]))
    except (OSError, ValueError, KeyError) as error:
        raise SettingError(f"{path or 'weights.json'}: no readable weights ({error})", path=path) from error


def _logistic(stored: Mapping[str, Any]) -> Logistic:
    return Logistic(tuple(stored["mean"]), tuple(stored["scale"]), tuple(stored["weights"]), float(stored["bias"]))


def score_pairs(evidence: Evidence, weights: Weights) -> NDArray[np.float64]:
    """The probability of each pair of the evidence."""
    first = weights.first.probabilities(evidence.rows)
    return weights.second.probabilities(collective_rows(evidence, first))


def collective_rows(evidence: Evidence, probabilities: NDArray[np.float64]) -> Matrix:
    """What the first model's probabilities of the other pairs say of each pair: a row of `COLLECTIVE` features a pair."""
    size = len(evidence.units)
    known = np.zeros((size, size))
    for (i, j), p in zip(evidence.pairs, probabilities, strict=True):
        known[i, j] = known[j, i] = p
    article = np.array([unit.article for unit in evidence.units], dtype=np.intp)
    edges = {number: (members[0], members[-1] + 1) for number in set(article.tolist()) if len(members := np.flatnonzero(article == number))}
    rows = [_collective_row(known, article, edges, i, j) for i, j in evidence.pairs]
    return np.array(rows).reshape(-1, len(COLLECTIVE))


def _collective_row(known: Matrix, article: NDArray[np.intp], edges: dict[int, tuple[int, int]], i: int, j: int) -> Sequence[float]:
    p = known[i, j]
    (first, last), (start, end) = edges[int(article[i])], edges[int(article[j])]
    row, column = known[i, start:end].copy(), known[first:last, j].copy()
    row[j - start] = column[i - first] = 0.0
    through = np.minimum(known[i], known[j])
    through[first:last] = through[start:end] = 0.0
    third = float(through.max()) if len(edges) > 2 else p  # noqa: PLR2004 - where there is no third article, none speaks against
    detour = np.minimum(np.minimum(row[np.newaxis, :], column[:, np.newaxis]), known[first:last, start:end]).max()
    logit = float(np.log((p + _CLIP) / (1 - p + _CLIP)))
    best_row, best_column = float(row.max()), float(column.max())
    neighbour = max((known[i + d, j + d] for d in (-1, 1) if first <= i + d < last and start <= j + d < end), default=0.0)
    return (logit, third, detour, best_row, best_column, p - best_row, p - best_column, row.sum(), column.sum(), neighbour, logit * third)
