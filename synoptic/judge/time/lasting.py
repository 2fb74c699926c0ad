"""Since when, and for how long: "since Wednesday" of one article is "in four days" of another, a day or two later."""

from collections.abc import Iterator

from synoptic.judge.figures.figure import SECONDS_OF, Figure, figures_of
from synoptic.judge.finding import Finding
from synoptic.judge.moments.comparing import dated, is_since
from synoptic.judge.sides import Side
from synoptic.lexicon.times import SECONDS
from synoptic.model import DifferenceKind, Relation, Timex

_WHY = "one tells since when, the other for how long"


def lasting_difference(one: Side, other: Side) -> Finding | None:
    """A beginning on one side and a stretch of time on the other that reaches from it to the day of writing; they agree, with detail."""
    for since, stretch in _told(one, other):
        return Finding(DifferenceKind.DETAIL, Relation.AGREE, since.text, stretch.words, _WHY)
    for since, stretch in _told(other, one):
        return Finding(DifferenceKind.DETAIL, Relation.AGREE, stretch.words, since.text, _WHY)
    return None


def _told(one: Side, other: Side) -> Iterator[tuple[Timex, Figure]]:
    """The beginnings that one side tells, each with a stretch of the other's that begins with it."""
    for since in dated(one):
        if is_since(one, since):
            yield from ((since, figure) for figure in figures_of(other) if _reaches_back(other, figure, since))


def _reaches_back(side: Side, stretch: Figure, since: Timex) -> bool:
    """Whether a stretch that ends on the day of an article begins with a time, give or take one of the units in which it is told."""
    written, unit = side.reading.article.day, _unit_of(stretch)
    if written is None or since.days is None or unit is None:
        return False
    longest, shortest = ((written - day).days * SECONDS["day"] for day in since.days)
    return shortest - unit <= stretch.low and stretch.high <= longest + unit


def _unit_of(stretch: Figure) -> float | None:
    """The seconds of the unit in which a stretch of days or more is told; None for anything else."""
    if not stretch.kind.startswith("time") or stretch.high < SECONDS["day"]:
        return None
    return SECONDS["month"] if stretch.unit == "M" else SECONDS_OF.get(stretch.unit)
