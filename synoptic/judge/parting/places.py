"""Where statements stand, and which sentences of different articles claims join."""

from collections.abc import Iterable
from itertools import combinations

from synoptic.judge.sides import Case
from synoptic.model import Alignment, Statement

# A sentence: its article, and its number there.
Place = tuple[str, int]
# Two sentences in order.
Places = tuple[Place, Place]


def place_of(statement: Statement) -> Place:
    """The sentence in which a statement stands."""
    return statement.article, statement.sentence


def places_of(one: Statement, other: Statement) -> Places:
    """The sentences of two statements, in order."""
    first, second = sorted((place_of(one), place_of(other)))
    return first, second


def joined_places(case: Case, alignments: Iterable[Alignment]) -> dict[Places, Alignment]:
    """Every two sentences of different articles that an alignment joins, with the first that does."""
    found: dict[Places, Alignment] = {}
    for alignment in alignments:
        for here, there in combinations(sorted({place_of(statement) for statement in case.statements_of(alignment)}), 2):
            if here[0] != there[0]:
                found.setdefault((here, there), alignment)
    return found
