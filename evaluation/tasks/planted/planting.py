"""A change planted in an article, and the clauses in which one is safe: asserted, in one piece, in the grammar as it was read."""

from collections.abc import Iterator
from dataclasses import dataclass

from synoptic.model import Annotated, Certainty, DifferenceKind, Quantity, Statement

NUMBER_WORDS = "two three four five six seven eight nine ten eleven twelve".split()
LEAST_WORDS, _MOST_WORDS = 6, 40


@dataclass(frozen=True, slots=True)
class Planting:
    """A change of the article's characters `[start, end)` into `text`; `kind` is the difference it makes, None where it is harmless."""

    name: str
    kind: DifferenceKind | None
    start: int
    end: int
    text: str

    def changed(self, text: str) -> str:
        """The article's text with the change made."""
        return text[: self.start] + self.text + text[self.end :]


def safe_statements(annotated: Annotated) -> Iterator[Statement]:
    """Statements in which a change is safe: asserted by a verb, in one piece, no heading, neither so short nor so long as to be misread."""
    for statement in annotated.statements:
        plain = statement.certainty in {Certainty.ASSERTED, Certainty.PLANNED} and not statement.heading and len(statement.spans) == 1
        verb = annotated.reading.tokens[statement.predicate]
        if plain and LEAST_WORDS <= len(statement.tokens) <= _MOST_WORDS and verb.pos in {"VERB", "AUX"} and verb.dep in {"ROOT", "conj", "ccomp"}:
            yield statement


def lone_quantities(annotated: Annotated) -> Iterator[tuple[Statement, Quantity]]:
    """Safe statements with their only quantity, where it is one figure of something."""
    for statement in safe_statements(annotated):
        quantities = statement.quantities
        if len(quantities) == 1 and quantities[0].unit and quantities[0].value == quantities[0].high:
            yield statement, quantities[0]
