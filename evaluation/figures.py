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


def counted(measure: str, right: int, gold: int, predicted: int, *, found: int | None = None) -> Figure:
    """A figure by its counts: how many are right, of how many in the gold and how many predicted; `found` where not as many were found."""
    found = right if found is None else found
    precision, recall = right / predicted if predicted else math.nan, found / gold if gold else math.nan
    f1 = 2 * precision * recall / (precision + recall) if precision + recall > 0 else 0.0
    return Figure(measure, precision, recall, f1, f"found {found}/{gold}, right {right}/{predicted}")


def share(measure: str, right: int, total: int) -> Figure:
    """A figure that is no F1: the share that was right, NaN of none."""
    value = right / total if total else math.nan
    return Figure(measure, value, value, value, f"{right}/{total}")


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
