"""Pairs of names, one or not: precision, recall and F1 of "the same"."""

import csv
from collections import defaultdict
from collections.abc import Sequence

from evaluation.figures import Figure
from evaluation.sets import SHARED
from synoptic.link.names import compare_names
from synoptic.model import EntityType

GOLD = SHARED / "names" / "pairs.tsv"
# The table's types; a pair of two types is compared as if no type were known.
TYPES = {"PER": EntityType.PERSON, "LOC": EntityType.PLACE, "ORG": EntityType.ORGANISATION, "MIX": None}


def score_names() -> Sequence[Figure] | None:
    """The figures with the type told and without; None where the pairs are not here."""
    if not GOLD.is_file():
        return None
    with GOLD.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    typed = [(row["label"] == "1", compare_names(row["a"], row["b"], TYPES[row["type"]]).same) for row in rows]
    untyped = [(row["label"] == "1", compare_names(row["a"], row["b"]).same) for row in rows]
    return [_figure("names, type told", typed), _figure("names, type not told", untyped)]


def _figure(measure: str, answers: Sequence[tuple[bool, bool]]) -> Figure:
    """A figure of (gold, said) pairs."""
    count: dict[tuple[bool, bool], int] = defaultdict(int)
    for answer in answers:
        count[answer] += 1
    right, predicted, gold = count[True, True], count[True, True] + count[False, True], count[True, True] + count[True, False]
    precision, recall = (right / total if total else float("nan") for total in (predicted, gold))
    f1 = 2 * right / (predicted + gold) if predicted + gold else 0.0
    return Figure(measure, precision, recall, f1, f"found {right}/{gold}, right {right}/{predicted}")
