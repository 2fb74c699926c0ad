"""How likely two figures that differ answer one question ("three men", "four coffins"), by weights fitted to what readers set against each other.

Nouns, verbs and clauses may have little in common where writers put a thing in words of their own; each likeness speaks for the one question,
and so does every likeness of the figures themselves. A logistic model weighs them together.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from math import exp, fsum, inf, log
from typing import NamedTuple

from synoptic.judge.figures.figure import Figure
from synoptic.judge.number.question_reasons import BOUNDS, reasons_by_step
from synoptic.judge.number.sorts import may_part
from synoptic.judge.sides import Side

# By so much a bound may be missed by rounding.
_ROUNDING = 1e-9


def likely_one_question(one: Side, a: Figure, other: Side, b: Figure, *, joined: bool, least: float = 0.0) -> float:
    """The chance that two figures answer one question; `joined` where a claim joins their sentences.

    0 where they cannot part or meet, and where the chance is below `least`.
    """
    return _chance(_model(), reasons_by_step(one, a, other, b, joined=joined), least) if may_part(a, b) else 0.0


def likely_rivals(side: Side, a: Figure, b: Figure, *, least: float = 0.0) -> float:
    """The chance that two figures of one side answer one question; 0 where they cannot part, and where the chance is below `least`."""
    return _chance(_model("told there"), reasons_by_step(side, a, side, b, joined=True), least) if may_part(a, b) else 0.0


def _chance(model: "_Model", asked: Iterable[Mapping[str, float]], least: float) -> float:
    """The chance by the reasons of all steps; 0 as soon as those that are left cannot bring it to `least`."""
    bound = log(least / (1 - least)) - _ROUNDING if least > 0 else -inf
    told: list[float] = []
    for known, left in zip(asked, model.left, strict=True):
        told += [model.weights.get(name, 0.0) * value for name, value in known.items() if value]
        if fsum(told) + left < bound:
            return 0.0
    return 1 / (1 + exp(-fsum(told)))


class _Model(NamedTuple):
    """What each reason weighs, and after each step the most that all reasons still to be asked can weigh together."""

    weights: Mapping[str, float]
    left: Sequence[float]


@cache
def _model(*left_out: str) -> _Model:
    weights = {name: weight for name, weight in question_weights().items() if name not in left_out}
    second, third = (fsum(max(weights.get(name, 0.0) * value for value in ends) for name, ends in step.items()) for step in BOUNDS)
    return _Model(weights, (fsum((second, third)), third, 0.0))


@cache
def question_weights() -> Mapping[str, float]:
    """What each reason weighs; fitted by `evaluation/fitting/questions.py`."""
    weights: dict[str, float] = json.loads(files(__package__).joinpath("question_weights.json").read_text(encoding="utf-8"))
    return weights
