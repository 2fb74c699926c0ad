"""Features of the figures of two sentences: the same quantity in other words or another unit, another of its kind not far off, the time of day."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from synoptic.align.coverage import Matrix
from synoptic.align.lexis import Vector
from synoptic.align.terms import COUNT, measure_of
from synoptic.align.units import Strip, Unit
from synoptic.lexicon.numbers import MEASURES
from synoptic.model import Quantity, Statement, Story

# Two figures of one kind are one, rounded or converted, within this share of the greater; and not far off within the second.
_SAME, _NEAR = 0.06, 0.4
# Smaller counts ("two", "three") are too common to say anything.
_LEAST_COUNT = 5
_SAME_MINUTES, _NEAR_MINUTES = 5, 60
_DAY = 24 * 60
_KINDS = tuple(sorted({"money", COUNT} | MEASURES))
# More figures in common say no more.
_ENOUGH = 2.0

_Alike = Callable[[Vector, Vector], NDArray[np.bool_]]


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures of statements, one a place: the `statement` and the `unit` each stands in, its `kind` (an index) and `value`."""

    statement: NDArray[np.intp]
    unit: NDArray[np.intp]
    kind: NDArray[np.intp]
    value: Vector


def describe_figures(story: Story, units: Sequence[Unit]) -> tuple[Figures, Figures]:
    """The amounts, and the times of day in minutes from midnight, that the statements of the units tell."""
    told = {timex.id: timex.value for annotated in story.articles for timex in annotated.times}
    owned = [(number, statement) for number, unit in enumerate(units) for statement in unit.statements]
    amounts = ((place, unit, *amount) for place, (unit, statement) in enumerate(owned) for amount in _amounts(statement.quantities))
    clocks = ((place, unit, 0, minutes) for place, (unit, statement) in enumerate(owned) for minutes in _clocks(statement, told))
    return _columns(amounts), _columns(clocks)


def _columns(rows: Iterator[tuple[int, int, int, float]]) -> Figures:
    statement, unit, kind, value = np.array(list(rows), dtype=np.float64).reshape(-1, 4).T
    return Figures(statement.astype(np.intp), unit.astype(np.intp), kind.astype(np.intp), value)


def _amounts(quantities: Sequence[Quantity]) -> Iterator[tuple[int, float]]:
    for quantity in quantities:
        kind = measure_of(quantity) or COUNT
        if np.isfinite(quantity.value) and (kind != COUNT or quantity.value >= _LEAST_COUNT):
            yield _KINDS.index(kind), quantity.value


def _clocks(statement: Statement, told: Mapping[str, str]) -> list[int]:
    return sorted({minutes for key in statement.times if (minutes := _minutes_of(told.get(key, ""))) is not None})


def _minutes_of(value: str) -> int | None:
    """Minutes from midnight of a TIMEX3 time of day; None for any other value, and for one in another zone.

    >>> _minutes_of("2025-03-04T05:20"), _minutes_of("2025-03-04TMO"), _minutes_of("2025-03-03T21:20Z")
    (320, None, None)
    """
    hours, colon, minutes = value.partition("T")[2].partition(":")
    return int(hours) * 60 + int(minutes) if colon and hours.isdecimal() and minutes.isdecimal() else None


def figure_matrices(amounts: Figures, clocks: Figures, alike: Matrix, strip: Strip) -> dict[str, Matrix]:
    """How many figures two sentences have in common or of a kind, and how alike the statements are in which these stand.

    `alike` are the statements of the strip's rows beside those of its columns.
    """
    found: dict[str, Matrix] = {}
    for name, figures, same, near in (("amount", amounts, _same_amount, _near_amount), ("clock", clocks, _same_clock, _near_clock)):
        for degree, test in (("same", same), ("near", near)):
            found[f"{degree}_{name}"], found[f"{degree}_{name}_alike"] = _met(figures, test, alike, strip)
    return found


def _met(figures: Figures, test: _Alike, alike: Matrix, strip: Strip) -> tuple[Matrix, Matrix]:
    rows = (figures.unit >= strip.rows.start) & (figures.unit < strip.rows.stop)
    columns = (figures.unit >= strip.columns.start) & (figures.unit < strip.columns.stop)
    met = test(figures.value[rows, np.newaxis], figures.value[columns]) & np.equal.outer(figures.kind[rows], figures.kind[columns])
    one, other = (np.flatnonzero(side)[place] for side, place in zip((rows, columns), np.nonzero(met), strict=True))
    cell = figures.unit[one] - strip.rows.start, figures.unit[other] - strip.columns.start
    count, likeness = np.zeros(strip.shape), np.zeros(strip.shape)
    np.add.at(count, cell, 1.0)
    likest = alike[figures.statement[one] - strip.statement_rows.start, figures.statement[other] - strip.statement_columns.start]
    np.maximum.at(likeness, cell, np.sqrt(np.maximum(likest, 0.0)))
    return np.minimum(count, _ENOUGH), likeness


def _apart(one: Vector, other: Vector) -> Vector:
    """How far two values are from each other, as a share of the greater."""
    greater = np.maximum(np.abs(one), np.abs(other))
    share: Vector = np.abs(one - other) / np.where(greater > 0, greater, 1.0)
    return share


def _same_amount(one: Vector, other: Vector) -> NDArray[np.bool_]:
    return _apart(one, other) <= _SAME


def _near_amount(one: Vector, other: Vector) -> NDArray[np.bool_]:
    share = _apart(one, other)
    return (share > _SAME) & (share <= _NEAR)


def _minutes_apart(one: Vector, other: Vector) -> Vector:
    apart = np.abs(one - other) % _DAY
    shorter: Vector = np.minimum(apart, _DAY - apart)
    return shorter


def _same_clock(one: Vector, other: Vector) -> NDArray[np.bool_]:
    return _minutes_apart(one, other) <= _SAME_MINUTES


def _near_clock(one: Vector, other: Vector) -> NDArray[np.bool_]:
    apart = _minutes_apart(one, other)
    return (apart > _SAME_MINUTES) & (apart <= _NEAR_MINUTES)
