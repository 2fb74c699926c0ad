"""How likely two figures that differ answer one question ("three men", "four coffins"), by weights fitted to what readers set against each other.

Nouns, verbs and clauses may have little in common where writers put a thing in words of their own; each likeness speaks for the one question,
and so does every likeness of the figures themselves. A logistic model weighs them together.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from math import exp, fsum, inf, isfinite, log
from typing import NamedTuple

from synoptic.judge.clauses.likeness import clauses_alike, sentences_alike
from synoptic.judge.figures.counts import MEASURES
from synoptic.judge.figures.figure import Figure, figures_of
from synoptic.judge.figures.occasions import MULTIPLE, OCCASION
from synoptic.judge.kept import once_a_side, once_a_statement
from synoptic.judge.moments.occasions import LONG_PAST
from synoptic.judge.number.comparing import comparable, compatible, of_one_fate
from synoptic.judge.sides import LIGHT, Side, content_of, dice, widened
from synoptic.judge.wording import same_thing
from synoptic.model import Statement

# How many times the one figure is of the other, at most, and the reason's name.
_FACTORS = ((1.3, "nearly as great"), (2.0, "up to twice as great"), (5.0, ""), (20.0, "five times as great"))
_FAR = "twenty times as great"
# The logarithm of how many figures of one kind an article tells: three prices are hardly one, thirty never.
_MOST_ALIKE = 4.0
# Between which numbers the reasons lie that are asked in the second step, and in the third.
_OF_CLAUSES = {
    "many alike": (0, _MOST_ALIKE),
    "told there": (0, 2),
    "sole": (0, 2),
    "clause words": (0, 1),
    "one long past": (0, 1),
    "both said": (0, 1),
    "in a heading": (0, 1),
}
_OF_MEANINGS = {"clause meaning": (-1, 1), "sentence meaning": (-1, 1)}
_KEPT = 1 << 14
# By so much a bound may be missed by rounding.
_ROUNDING = 1e-9
_SHARES = frozenset({"percent", "ratio"})
# What a bare number may be meant to tell.
_UNNAMED = frozenset({"count", "money", "percent", "time"})


def likely_one_question(one: Side, a: Figure, other: Side, b: Figure, *, joined: bool, least: float = 0.0) -> float:
    """The chance that two figures answer one question; `joined` where a claim joins their sentences.

    0 where they cannot part or meet, and where the chance is below `least`.
    """
    return _chance(_model(), _asked(one, a, other, b, joined=joined), least) if may_part(a, b) else 0.0


def likely_rivals(side: Side, a: Figure, b: Figure, *, least: float = 0.0) -> float:
    """The chance that two figures of one side answer one question; 0 where they cannot part, and where the chance is below `least`."""
    return _chance(_model("told there"), _asked(side, a, side, b, joined=True), least) if may_part(a, b) else 0.0


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
    most = [fsum(max(weights.get(name, 0.0) * value for value in ends) for name, ends in asked.items()) for asked in (_OF_CLAUSES, _OF_MEANINGS)]
    return _Model(weights, (fsum(most), most[1], 0.0))


@cache
def question_weights() -> Mapping[str, float]:
    """What each reason weighs; fitted by `evaluation/fitting/questions.py`."""
    weights: dict[str, float] = json.loads(files(__package__).joinpath("question_weights.json").read_text(encoding="utf-8"))
    return weights


def may_part(a: Figure, b: Figure) -> bool:
    """Whether two figures are of one sort, or one of them bare, neither denied, and cannot both be right."""
    sorts = sort_of(a), sort_of(b)
    if sorts[0] != sorts[1] and ((a.kind and b.kind) or not _UNNAMED.issuperset(sorts)):
        return False
    if not of_one_fate(a, b):
        return False
    if a.denied or b.denied or not (a.clause and b.clause) or (sorts == ("age", "age") and not comparable(a, b, parts=False)):
        return False
    return not compatible(a, b)


def sort_of(figure: Figure) -> str:
    """What sort of thing a figure tells: money, a share, a time, an age, one of the measures, or a count of whatever things."""
    return _sort(figure.kind)


@lru_cache(maxsize=_KEPT)
def _sort(kind: str) -> str:
    if kind in _SHARES:
        return "percent"
    if kind.startswith("time"):
        return "time"
    if kind.startswith("age of"):
        return "age"
    return kind if kind in MEASURES | {"money", OCCASION, MULTIPLE} else "count"


def reasons(one: Side, a: Figure, other: Side, b: Figure, *, joined: bool) -> dict[str, float]:
    """What speaks for or against one question, each by a number in [-1, 2], 1 where it simply holds."""
    return {name: value for known in _asked(one, a, other, b, joined=joined) for name, value in known.items()}


def _asked(one: Side, a: Figure, other: Side, b: Figure, *, joined: bool) -> Iterator[Mapping[str, float]]:
    """The reasons in three steps, the cheapest first."""
    yield {"any": 1.0, "joined": float(joined), **_of_figures(a, b)}
    mine, theirs = one.case.statements[a.clause], other.case.statements[b.clause]
    told = {
        "many alike": (_alike(one, a) + _alike(other, b)) / 2,
        "told there": float(is_told(other, a)) + float(is_told(one, b)),
        "sole": float(_is_sole(one, a)) + float(_is_sole(other, b)),
    }
    yield told | _of_clauses(one, mine, other, theirs)
    yield {
        "clause meaning": clauses_alike(one, mine, other, theirs),
        "sentence meaning": sentences_alike(one, mine.sentence, other, theirs.sentence),
    }


def _of_figures(a: Figure, b: Figure) -> dict[str, float]:
    sorts = sort_of(a), sort_of(b)
    same_noun = bool(a.noun) and a.noun == b.noun
    kin = bool(a.noun and b.noun) and not same_noun and same_thing(a.noun, b.noun)
    others = bool(a.noun and b.noun) and not (same_noun or kin)
    both_people, one_people = a.kind == b.kind == "person", (a.kind == "person") != (b.kind == "person")
    same_bearer = any(same_thing(mine, theirs) for mine in a.bearers for theirs in b.bearers)
    told = {
        _factor(a, b): True,
        sorts[0]: sorts[0] == sorts[1],
        "same noun": same_noun,
        "kin noun": kin,
        "other people": others and both_people,
        "other things": others and not (both_people or one_people),
        "people and things": others and one_people,
        "one bare": bool(a.kind) != bool(b.kind),
        "both bare": not (a.kind or b.kind),
        "same fate": bool(a.toll) and a.toll == b.toll,
        "one fate": bool(a.toll) != bool(b.toll),
        "same verb": a.predicate == b.predicate and a.predicate not in LIGHT,
        "same bearer": same_bearer,
        "other bearer": bool(a.bearers and b.bearers) and not same_bearer,
        "one a rate": a.rate != b.rate,
        "one a part": a.part != b.part,
        "comparable": comparable(a, b),
        "same role": bool(a.role) and a.role == b.role,
        "other offset": sorts == ("time", "time") and a.kind != b.kind,
        "other joint": bool(a.joint and b.joint) and a.joint != b.joint,
    }
    return {name: float(holds) for name, holds in told.items() if name}


def _of_clauses(one: Side, mine: Statement, other: Side, theirs: Statement) -> dict[str, float]:
    return {
        "clause words": dice(content_of(one, mine), content_of(other, theirs)),
        "one long past": float(_is_long_past(one, mine) != _is_long_past(other, theirs)),
        "both said": float(one.attribution_of(mine) is not None and other.attribution_of(theirs) is not None),
        "in a heading": float(mine.heading or theirs.heading),
    }


def _factor(a: Figure, b: Figure) -> str:
    """The name for how many times one figure is of the other."""
    if not (a.high > 0 and b.high > 0 and isfinite(a.high) and isfinite(b.high)):
        return _FAR
    apart = abs(log(a.high / b.high))
    return next((name for times, name in _FACTORS if apart < log(times)), _FAR)


def is_told(side: Side, figure: Figure) -> bool:
    """Whether a side's article tells a figure of the other's, or one that may be the same, anywhere."""
    asked, value = _known(side.whole), _value(figure)
    try:
        return asked[value]
    except KeyError:
        found = asked[value] = _is_told(side.whole, figure)
        return found


@once_a_side
def _known(_: Side) -> dict[Hashable, bool]:
    """The figures that were asked of a side before, and whether it tells them: articles with much in common ask for the same."""
    return {}


def _value(figure: Figure) -> Hashable:
    """All of a figure that `comparable`, parts aside, and `compatible` look at: not where it stands, and of whom it is told."""
    counted = figure.kind, figure.toll, figure.unit, figure.noun, figure.rate, figure.joint
    return figure.low, figure.high, figure.modifier, figure.digits, *counted


def _is_told(side: Side, figure: Figure) -> bool:
    value = figure.low, figure.high
    if any(sort_of(own) == sort_of(figure) or "" in {own.kind, figure.kind} for own in _by_value(side).get(value, ())):
        return True
    others = (own for own in figures_of(side) if (own.low, own.high) != value)
    return any(comparable(own, figure, parts=False) and compatible(own, figure) for own in others)


@once_a_side
def _by_value(side: Side) -> Mapping[tuple[float, float], Sequence[Figure]]:
    """The figures of a side by the least and greatest value each may stand for."""
    found: defaultdict[tuple[float, float], list[Figure]] = defaultdict(list)
    for figure in figures_of(side):
        found[figure.low, figure.high].append(figure)
    return found


def _alike(side: Side, figure: Figure) -> float:
    """The logarithm of how many figures of a figure's kind its article tells."""
    return min(log(max(_kinds(side.whole)[_kind(figure)], 1)), _MOST_ALIKE)


def _kind(figure: Figure) -> str:
    sort = sort_of(figure)
    return figure.kind if sort == "count" else sort


@once_a_side
def _kinds(side: Side) -> Counter[str]:
    """How many figures of each kind a side tells."""
    return Counter(_kind(figure) for figure in figures_of(side))


def _is_sole(side: Side, figure: Figure) -> bool:
    """Whether a figure is the only one of its sort in its sentence."""
    return _sorts(side, side.case.statements[figure.clause])[sort_of(figure)] == 1


@once_a_statement
def _sorts(side: Side, statement: Statement) -> Counter[str]:
    """How many figures of each sort the sentence of a clause tells."""
    return Counter(sort_of(figure) for figure in figures_of(widened(side.case.only(statement))))


@once_a_statement
def _is_long_past(side: Side, statement: Statement) -> bool:
    """Whether the sentence of a clause tells of a time that was over two months before its article came out."""
    written = side.reading.article.day
    if written is None:
        return False
    past = (written - LONG_PAST).isoformat()
    return any(timex.interval and timex.interval[1] < past for timex in widened(side.case.only(statement)).times)
