"""Pairs of names, one or not: precision, recall and F1 of "the same"."""

import csv
from collections.abc import Sequence
from pathlib import Path

from evaluation.figures import Figure, counted
from evaluation.sets import SHARED
from synoptic.link.names import compare_names
from synoptic.model import EntityType

GOLD = SHARED / "names" / "pairs.tsv"
# Other languages and scripts than the given pairs, by ourselves: odd rows were developed on, even rows only checked.
OWN = Path(__file__).resolve().parent / "own_names.tsv"
# The table's types; a pair of two types is compared as if no type were known.
TYPES = {"PER": EntityType.PERSON, "LOC": EntityType.PLACE, "ORG": EntityType.ORGANISATION, "MIX": None}


def score_names() -> Sequence[Figure] | None:
    """The figures of the given pairs, with the type told and without; None where they are not here."""
    if not GOLD.is_file():
        return None
    rows = _rows(GOLD)
    untyped = [(row["label"] == "1", compare_names(row["a"], row["b"]).same) for row in rows]
    return [_figure("names, type told", _typed(rows)), _figure("names, type not told", untyped)]


def score_own_names() -> Sequence[Figure]:
    """The figures of our own pairs, with the type told."""
    own = _rows(OWN)
    return [_figure("own names, developed on", _typed(own[::2])), _figure("own names, checked", _typed(own[1::2]))]


def _rows(path: Path) -> list[dict[str, str]]:
    """The pairs of a table; lines that begin with # are comments."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t"))


def _typed(rows: Sequence[dict[str, str]]) -> list[tuple[bool, bool]]:
    return [(row["label"] == "1", compare_names(row["a"], row["b"], TYPES[row["type"]]).same) for row in rows]


def _figure(measure: str, answers: Sequence[tuple[bool, bool]]) -> Figure:
    """A figure of (gold, said) pairs."""
    return counted(measure, sum(gold and said for gold, said in answers), sum(gold for gold, _ in answers), sum(said for _, said in answers))
