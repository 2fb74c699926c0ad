"""What the time grammar reads as one: a word, a number, a mark, or what a rule has made of several."""

from dataclasses import dataclass

from synoptic.annotate.times.meaning import Meaning


@dataclass(frozen=True, slots=True)
class Lexeme:
    """Something the grammar reads as one: its kind, its characters `[start, end)`, its number or code, and its meaning once it has one."""

    kind: str
    start: int
    end: int
    text: str = ""
    number: float = 0.0
    meaning: Meaning | None = None
