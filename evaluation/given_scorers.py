"""The given scorers: where they lie, how their functions are called, and how the figures that they print are read."""

import importlib.util
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

from evaluation.figures import Figure
from evaluation.sets import EVALUATION, SHARED

SCORERS = EVALUATION / "scorers"
_ROW = re.compile(
    r"^(?P<measure>\S.*?)\s+P\s+(?P<precision>\S+)\s+R\s+(?P<recall>\S+)\s+F1\s+(?P<f1>\S+)\s+"
    r"found (?P<found>\S+)/(?P<gold>\S+), right (?P<right>\S+)/(?P<predicted>\S+)$"
)


def scorer_path(name: str) -> Path:
    """The given scorer beside the checkout, or the copy kept here where there is none."""
    given = SHARED / "evaluation" / name
    return given if given.is_file() else SCORERS / name


@cache
def scorer_module(name: str) -> ModuleType:
    """One of the given scorers."""
    path = scorer_path(name)
    sys.path[:0] = [str(path.parent), str(path.parent.parent / "gold")]
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read_rows(printed: str) -> Iterator[Figure]:
    """The figures in what `score_synopsis.py` or `score_pairs.py` printed.

    >>> next(read_rows("relation                 P  0.500  R  0.250  F1  0.333   found 1/4, right 1/2")).f1
    0.333
    """
    for line in printed.splitlines():
        match = _ROW.match(line)
        if match:
            row = match.groupdict()
            counts = f"found {row['found']}/{row['gold']}, right {row['right']}/{row['predicted']}"
            yield Figure(row["measure"], float(row["precision"]), float(row["recall"]), float(row["f1"]), counts)
