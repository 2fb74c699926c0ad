"""One row a measure, and a table of them."""

import math
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measure of one system on one set: precision, recall and F1 in [0, 1], NaN where nothing was predicted; and the counts as words."""

    measure: str
    precision: float
    recall: float
    f1: float
    counts: str = ""


def table(rows: dict[str, dict[str, Figure]], *, marks: dict[str, str]) -> Iterator[str]:
    """Lines of a table: a measure a row, a system three columns (P, R, F1), the first system's counts, and a mark a measure."""
    systems = list(rows)
    measures = list(dict.fromkeys(measure for figures in rows.values() for measure in figures))
    width = max(map(len, measures), default=0)
    yield " " * width + "".join(f"  | {system:^17}" for system in systems) + "  |"
    yield " " * width + "".join(f"  | {'P':>5} {'R':>5} {'F1':>5}" for _ in systems) + "  |"
    for measure in measures:
        cells = "".join(f"  | {_cell(rows[system].get(measure))}" for system in systems)
        first = rows[systems[0]].get(measure)
        yield f"{measure:<{width}}{cells}  | {first.counts if first else ''}{marks.get(measure, '')}"


def _cell(figure: Figure | None) -> str:
    if figure is None:
        return " " * 17
    return " ".join(f"{value:5.3f}" if not math.isnan(value) else "    –" for value in (figure.precision, figure.recall, figure.f1))
