"""A fitted line and its trees as the arrays that the program reads: `synoptic/annotate/attributions/weights.py` says what each is."""

import numpy as np
import numpy.typing as npt
from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor
from sklearn.linear_model import LogisticRegression

Arrays = dict[str, npt.NDArray[np.generic]]


def stored_model(name: str, line: LogisticRegression, trees: HistGradientBoostingClassifier | HistGradientBoostingRegressor) -> Arrays:
    """The line, its weights in 255 steps, and the trees above it, under keys that begin with the model's name."""
    weights = line.coef_.ravel()
    step = float(np.abs(weights).max() / 127)
    arrays: Arrays = {"line": np.round(weights / step).astype(np.int8), "step": np.array(step), "bias": np.array(float(line.intercept_[0]))}
    arrays |= _flat(trees)
    return {f"{name}_{key}": array for key, array in arrays.items()}


def _flat(trees: HistGradientBoostingClassifier | HistGradientBoostingRegressor) -> Arrays:
    """The trees as flat arrays of nodes; a leaf leads to itself."""
    features: list[int] = []
    thresholds: list[float] = []
    lefts: list[int] = []
    rights: list[int] = []
    values: list[float] = []
    roots: list[int] = []
    for (predictor,) in trees._predictors:  # noqa: SLF001 - scikit-learn has no public way to the nodes
        base = len(features)
        roots.append(base)
        for number, node in enumerate(predictor.nodes):
            leaf = bool(node["is_leaf"])
            features.append(0 if leaf else int(node["feature_idx"]))
            thresholds.append(0.0 if leaf else float(node["num_threshold"]))
            lefts.append(base + (number if leaf else int(node["left"])))
            rights.append(base + (number if leaf else int(node["right"])))
            values.append(float(node["value"]))
    depth = max(int(predictor.nodes["depth"].max()) for (predictor,) in trees._predictors)  # noqa: SLF001
    return {
        "feature": np.array(features, dtype=np.int16),
        "threshold": np.array(thresholds, dtype=np.float32),
        "left": np.array(lefts, dtype=np.int32),
        "right": np.array(rights, dtype=np.int32),
        "value": np.array(values, dtype=np.float32),
        "roots": np.array(roots, dtype=np.int32),
        "depth": np.array(depth),
        "base": np.array(float(np.ravel(trees._baseline_prediction)[0])),  # noqa: SLF001
    }
