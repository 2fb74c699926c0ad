"""How sure it is that two sentences say the same: two models, the second of which sees what the first said of all other pairs.

The first is a small network, asked about what a logistic model has not ruled out; the second is logistic. A sentence that matches a third
article's sentence which in turn matches this one, or that has a better match, changes its own chances:
the decisions of a story are taken together (collective classification; Sen et al. 2008).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synoptic.align.affairs import of_articles, one_event
from synoptic.align.collective import COLLECTIVE, collective_strips
from synoptic.align.coverage import Matrix
from synoptic.align.evidence import FEATURES, Evidence
from synoptic.align.sentence_matrices import same_owners
from synoptic.align.units import Strip
from synoptic.errors import SettingError

# Less likely pairs are not asked about any further: three in four, of which one in 180 says the same.
RULED_OUT = 0.02
_FARTHEST = 6.0


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
        weights = np.array(self.weights) / np.array(self.scale)
        logits: NDArray[np.float64] = np.round(rows @ weights + (self.bias - np.array(self.mean) @ weights), 9)
        return 1 / (1 + np.exp(-logits))


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """Weights of a network of one hidden layer of rectified units over standardised features.

    `incoming` (features × units) and `offsets` lead to the units, `outgoing` and `bias` from them to the logit.
    """

    mean: NDArray[np.float64]
    scale: NDArray[np.float64]
    incoming: NDArray[np.float64]
    offsets: NDArray[np.float64]
    outgoing: NDArray[np.float64]
    bias: float

    def probabilities(self, rows: Matrix) -> NDArray[np.float64]:
        """The probability of each row (rows × features)."""
        units = np.maximum(standardised(rows, self.mean, self.scale) @ self.incoming + self.offsets, 0.0)
        logits: NDArray[np.float64] = np.round(units @ self.outgoing + self.bias, 9)
        return 1 / (1 + np.exp(-logits))


def standardised(rows: Matrix, mean: NDArray[np.float64], scale: NDArray[np.float64]) -> Matrix:
    """Rows of features as a network takes them: by how many deviations from the mean, and of what lies farther no more than the bound."""
    found: Matrix = np.clip((rows - mean) / scale, -_FARTHEST, _FARTHEST)
    return found


@dataclass(frozen=True, slots=True)
class Cascade:
    """The first model: `sieve` rules out what hardly says the same, `network` weighs what is left."""

    sieve: Logistic
    network: Network

    def probabilities(self, rows: Matrix) -> NDArray[np.float64]:
        """The probability of each row (rows × features)."""
        found = self.sieve.probabilities(rows)
        near = found >= RULED_OUT
        found[near] = self.network.probabilities(rows[near])
        return found


@dataclass(frozen=True, slots=True)
class Weights:
    """The two models and the probability from which a pair of sentences is taken to say the same."""

    first: Cascade
    second: Logistic
    threshold: float


@cache
def load_weights(path: str | None = None) -> Weights:
    """The weights shipped with the package, or those of a file written by `evaluation/fitting/alignment.py`. Raises SettingError."""
    source = Path(path) if path else files(__package__).joinpath("weights.json")
    try:
        stored = json.loads(source.read_text(encoding="utf-8"))
        if stored["features"] != [*FEATURES] or stored["collective"] != [*COLLECTIVE]:
            raise SettingError(f"{path or 'weights.json'}: the weights were fitted for other features; fit them anew", path=path)
        first = Cascade(_logistic(stored["sieve"], len(FEATURES)), _network(stored["network"], len(FEATURES)))
        return Weights(first, _logistic(stored["second"], len(COLLECTIVE)), float(stored["threshold"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SettingError(f"{path or 'weights.json'}: no readable weights ({error})", path=path) from error


def _logistic(stored: Mapping[str, Any], size: int) -> Logistic:
    mean, scale, weights = (tuple(float(value) for value in stored[name]) for name in ("mean", "scale", "weights"))
    if {len(mean), len(scale), len(weights)} != {size} or 0.0 in scale:
        raise ValueError("not one mean, scale and weight for every feature")
    return Logistic(mean, scale, weights, float(stored["bias"]))


def _network(stored: Mapping[str, Any], size: int) -> Network:
    mean, scale, incoming, offsets, outgoing = (
        np.array(stored[name], dtype=np.float64) for name in ("mean", "scale", "incoming", "offsets", "outgoing")
    )
    units = (len(offsets),)
    if incoming.shape != (size, *units) or outgoing.shape != units or mean.shape != (size,) or scale.shape != (size,) or not scale.all():
        raise ValueError("not one mean, scale and row of weights for every feature")
    return Network(mean, scale, incoming, offsets, outgoing, float(stored["bias"]))


@dataclass(frozen=True, slots=True)
class ScoredStrip:
    """The probability of every pair of a strip (`chances`), and how alike its statements are (`alike`)."""

    strip: Strip
    chances: Matrix
    alike: Matrix


def score_strips(evidence: Evidence, weights: Weights) -> tuple[ScoredStrip, ...]:
    """The probabilities of all pairs of the evidence, strip by strip."""
    sentences, strips = evidence.of_sentences, evidence.strips
    found = [(_chances(weights.first, part.features), part.alike) for part in evidence.by_strip()]
    decided = [
        _chances(weights.second, features) * same_owners(sentences, strip)
        for strip, features in zip(strips, collective_strips(strips, [chances for chances, _ in found]), strict=True)
    ]
    matching = ((strip, chances >= weights.threshold) for strip, chances in zip(strips, decided, strict=True))
    possible = one_event(sentences.article, sentences.unlike, sentences.same_names, matching)
    return tuple(
        ScoredStrip(strip, chances * of_articles(possible, sentences.article, strip), alike)
        for strip, chances, (_, alike) in zip(strips, decided, found, strict=True)
    )


def _chances(model: Logistic | Cascade, features: NDArray[np.float64]) -> Matrix:
    """The probabilities of a strip's pairs by their features (features × rows × columns)."""
    return model.probabilities(features.reshape(len(features), -1).T).reshape(features.shape[1:])
