"""Floors under the figures. They only rise: a fall fails the gate, and lowering one has to be asked for."""

import json
import math
from collections.abc import Iterator, Mapping
from pathlib import Path

from evaluation.figures import Figure

FLOORS = Path(__file__).resolve().parent / "floors.json"
# The same parse may round otherwise on another processor, and one statement more or less moves a figure by about this much.
NOISE = 0.01
# The examples are three: one answer of thirty is as much, and one change of fifty two thirds of it.
NOISE_OF = {"examples": 0.03, "planted-examples": 0.03}
_DIGITS = 3

Floors = dict[str, float]


def named(set_name: str, figures: Mapping[str, Figure]) -> Floors:
    """The figures that a gate watches, by name: every F1 that is a number."""
    return {f"{set_name}/{measure}": round(figure.f1, _DIGITS) for measure, figure in figures.items() if not math.isnan(figure.f1)}


def load() -> Floors:
    """The floors in force."""
    return json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.is_file() else {}


def falls(floors: Floors, now: Floors, *, sets: frozenset[str]) -> Iterator[str]:
    """Lines on figures that lie below their floor by more than noise, or that a set no longer reports."""
    for name, floor in sorted(floors.items()):
        set_name = name.split("/")[0]
        if set_name not in sets:
            continue
        figure = now.get(name)
        if figure is None:
            yield f"{name}: no figure; its floor is {floor:.3f}"
        elif figure < floor - NOISE_OF.get(set_name, NOISE):
            yield f"{name}: {figure:.3f} lies below its floor of {floor:.3f}"


def raised(floors: Floors, now: Floors, *, lower: bool = False) -> Floors:
    """The floors after a run: each the higher of floor and figure, or the figure itself where lowering was asked for."""
    if lower:
        return {**floors, **now}
    return {name: max(floors.get(name, 0.0), now.get(name, 0.0)) for name in floors.keys() | now.keys()}


def save(floors: Floors) -> None:
    """Write the floors, sorted by name."""
    FLOORS.write_text(json.dumps(dict(sorted(floors.items())), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
