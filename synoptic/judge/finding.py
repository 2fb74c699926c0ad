"""What one look at two sides of a claim finds."""

from dataclasses import dataclass

from synoptic.model import DifferenceKind, Relation

# Two articles, by their ids.
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Finding:
    """A difference between two articles: its kind, how strong it is alone, the words on each side, the reason in one sentence."""

    kind: DifferenceKind
    relation: Relation
    one: str
    other: str
    why: str
