"""What each reason for or against a label weighs, and what the reasons of one weigh together."""

import json
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from importlib.resources import files
from math import exp, fsum, log

# A wording is shown from this chance on that a reader would note it: about 30 in an article of 2,000 characters, where readers note 8.
LEAST_CHANCE = 0.075
# A wording takes a side where of labels like it so many do, and where the chance that it is a label and takes one is so great. Found by leaving
# stories out: of the labels so marked nine in ten were marked so by readers, and three in four of the readers' marks are met, not two in three.
_SIDED, _SIDED_LABEL = 0.5, 0.12
# One of these is asked for besides: a word of colour, or somebody's own words.
_GROUNDS = frozenset(("head colour 0.75", "colour beside 1.0", "speech", "quoted", "judging", "our", "turn"))


@cache
def label_weights() -> Mapping[str, float]:
    """What each reason weighs for showing a wording; fitted by `evaluation/fitting/labels.py`."""
    return _weights("label_weights.json")


@cache
def side_weights() -> Mapping[str, float]:
    """What each reason weighs for taking a side; fitted by `evaluation/fitting/labels.py`."""
    return _weights("side_weights.json")


def _weights(name: str) -> dict[str, float]:
    weights: dict[str, float] = json.loads(files(__package__).joinpath(name).read_text(encoding="utf-8"))
    return weights


def weigh(reasons: AbstractSet[str], weights: Mapping[str, float]) -> float:
    """The sum of what some reasons weigh, the same in any order."""
    return fsum(weights.get(reason, 0.0) for reason in reasons)


def takes_side(reasons: AbstractSet[str], weight: float, weights: Mapping[str, float]) -> bool:
    """Whether a wording of this weight as a label takes a side, by its reasons."""
    if reasons.isdisjoint(_GROUNDS):
        return False
    sided = _chance(weigh(reasons, weights))
    return sided >= _SIDED and sided * _chance(weight + log(LEAST_CHANCE / (1 - LEAST_CHANCE))) >= _SIDED_LABEL


def _chance(log_odds: float) -> float:
    return 1 / (1 + exp(-log_odds))
