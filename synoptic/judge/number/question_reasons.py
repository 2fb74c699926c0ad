"""What speaks for or against two figures' answering one question: likenesses of the figures, of their clauses, of their articles."""

from collections import Counter
from collections.abc import Iterator, Mapping
from math import isfinite, log

from synoptic.judge.clauses.likeness import clauses_alike, sentences_alike
from synoptic.judge.figures.figure import Figure, figures_of
from synoptic.judge.kept import once_a_side, once_a_statement
from synoptic.judge.moments.occasions import LONG_PAST
from synoptic.judge.number.comparing import comparable
from synoptic.judge.number.sorts import sort_of
from synoptic.judge.number.told import is_told
from synoptic.judge.sides import LIGHT, Side, content_of, dice, widened
from synoptic.judge.wording import same_thing
from synoptic.model import Statement

# How many times the one figure is of the other, at most, and the reason's name.
_FACTORS = ((1.3, "nearly as great"), (2.0, "up to twice as great"), (5.0, ""), (20.0, "five times as great"))
_FAR = "twenty times as great"
# The logarithm of how many figures of one kind an article tells: three prices are hardly one, thirty never.
_MOST_ALIKE = 4.0
# Between which numbers the reasons lie that are asked in the second step, and in the third.
BOUNDS: tuple[Mapping[str, tuple[float, float]], ...] = (
    {
        "many alike": (0, _MOST_ALIKE),
        "told there": (0, 2),
        "sole": (0, 2),
        "clause words": (0, 1),
        "one long past": (0, 1),
        "both said": (0, 1),
        "in a heading": (0, 1),
    },
    {"clause meaning": (-1, 1), "sentence meaning": (-1, 1)},
)


def reasons_by_step(one: Side, a: Figure, other: Side, b: Figure, *, joined: bool) -> Iterator[Mapping[str, float]]:
    """What speaks for or against one question, each by a number in [-1, 2], 1 where it simply holds: in three steps, the cheapest first."""
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
