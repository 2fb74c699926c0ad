"""The fitted weights: for cues, contents, sources and whole attributions a line over hashed features and, above it, a small forest of decision trees.

They are learned by `evaluation/fitting/attributions.py` from PolNeAR (Newell, Margolin and Ruths, LREC 2018); the file holds numbers only.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files

import numpy as np
import numpy.typing as npt

from synoptic.annotate.attributions.table import Floats, Ints

WEIGHTS = "weights.npz"
# Rows that pass the trees at a time: their node numbers stay in the processor's cache.
_ROWS_AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class Forest:
    """Boosted trees as flat arrays of nodes: a row goes left where its `feature` is at most `threshold`; a leaf leads to itself.

    `roots` are the trees' first nodes, `depth` is that of the deepest tree; `base` and the leaves' values add up to log odds or a mean.
    """

    feature: npt.NDArray[np.int16]
    threshold: npt.NDArray[np.float32]
    left: npt.NDArray[np.int32]
    right: npt.NDArray[np.int32]
    value: npt.NDArray[np.float32]
    roots: npt.NDArray[np.int32]
    depth: int
    base: float

    def score(self, rows: Floats) -> Floats:
        """The sum of the trees for each row of numbers."""
        parts = [self._score(rows[start : start + _ROWS_AT_ONCE]) for start in range(0, len(rows), _ROWS_AT_ONCE)]
        return np.concatenate(parts) if parts else np.zeros(0)

    def _score(self, rows: Floats) -> Floats:
        count, width = rows.shape
        flat = rows.astype(np.float32).ravel()
        offset = np.arange(count, dtype=np.int32) * np.int32(width)
        node = np.repeat(self.roots[:, None], count, axis=1)
        for _ in range(self.depth):
            goes_left = flat.take(offset + self.feature.take(node)) <= self.threshold.take(node)
            node = np.where(goes_left, self.left.take(node), self.right.take(node))
        total: Floats = self.value.take(node).sum(axis=0, dtype=np.float64) + self.base
        return total


@dataclass(frozen=True, slots=True)
class Model:
    """One fitted choice: `line` gives log odds from hashed features, the forest improves on it with numbers (the line's log odds last)."""

    line: Floats
    bias: float
    forest: Forest

    def score(self, places: Ints, numbers: Floats) -> Floats:
        """Scores of candidates from the places of their hashed features and from their numbers."""
        logits = self.line[places].sum(axis=1) + self.bias
        return self.forest.score(np.column_stack([numbers, logits]))


@dataclass(frozen=True, slots=True)
class Weights:
    """The fitted models: log odds that a token is a cue, how well a content fits its cue (0 to 1), log odds that a phrase is its source.

    `acceptance` looks at a cue with the content and source chosen for it: how well they are an attribution (0 to 1).
    """

    cue: Model
    content: Model
    source: Model
    acceptance: Model


@cache
def load_weights() -> Weights:
    """The weights that came with the package."""
    with as_file(files(__package__).joinpath(WEIGHTS)) as path, np.load(path) as arrays:
        stored = {name: arrays[name] for name in arrays.files}
    return Weights(*(read_model(stored, name) for name in ("cue", "content", "source", "acceptance")))


def read_model(stored: Mapping[str, npt.NDArray[np.generic]], name: str) -> Model:
    """One model from the arrays of a file of weights, which begin with its name."""
    get = {key.removeprefix(f"{name}_"): array for key, array in stored.items() if key.startswith(f"{name}_")}
    forest = Forest(
        feature=get["feature"].astype(np.int16),
        threshold=get["threshold"].astype(np.float32),
        left=get["left"].astype(np.int32),
        right=get["right"].astype(np.int32),
        value=get["value"].astype(np.float32),
        roots=get["roots"].astype(np.int32),
        depth=int(get["depth"].item()),
        base=float(get["base"].item()),
    )
    return Model(get["line"].astype(np.float64) * float(get["step"].item()), float(get["bias"].item()), forest)
