"""A lexeme among the tokens of its article: what stands before and after it."""

from bisect import bisect_right
from collections.abc import Sequence

from synoptic.annotate.times.lexeme import Lexeme
from synoptic.lexicon.grammar import TIME_ENTITIES
from synoptic.model import Reading, Token


class Context:
    """A lexeme among the tokens of its article."""

    def __init__(self, reading: Reading, starts: Sequence[int], lexemes: Sequence[Lexeme], place: int) -> None:
        self.reading, self.lexeme, self.lexemes, self.index = reading, lexemes[place], lexemes, place
        self.kind_before = lexemes[place - 1].kind if place else "bos"
        self.kind_after = lexemes[place + 1].kind if place + 1 < len(lexemes) else "bos"
        self.first = max(bisect_right(starts, self.lexeme.start) - 1, 0)
        self.last = max(bisect_right(starts, self.lexeme.end - 1) - 1, 0)

    def token(self, offset: int) -> Token | None:
        """The token `offset` before the first (negative) or after the last (positive), within the sentence."""
        index = self.first + offset if offset < 0 else self.last + offset
        if not 0 <= index < len(self.reading.tokens):
            return None
        found = self.reading.tokens[index]
        return found if found.sentence == self.reading.tokens[self.first].sentence else None

    @property
    def tagged(self) -> bool:
        """Whether the tagger took it for a date or time."""
        return self.reading.tokens[self.last].entity in TIME_ENTITIES

    @property
    def word_before(self) -> str:
        """The word before it in lower case; "" at the sentence's start."""
        before = self.token(-1)
        return before.text.lower() if before else ""
