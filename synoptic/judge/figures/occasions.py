"""How often a thing is said to have happened: "once", "only twice", "three times"."""

from collections.abc import Iterator
from typing import NamedTuple

from synoptic.judge.sides import Side
from synoptic.model import Span, Statement, Token

OCCASION = "occasion"
_COUNTS = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
# Words after "twice" by which it multiplies.
_MULTIPLYING = frozenset("as the that what more less higher lower larger bigger greater faster longer his her its their our".split())
# Words after "once" and "twice" by which they tell a rate ("twice a week") or mean something else ("once again", "once for all").
_IDLE_AFTER = frozenset("a an every each per again more upon".split())
_IDLE_BEFORE = frozenset({"at", "all"})
_BOUNDS = {"least": "least", "most": "most"}


class Occasions(NamedTuple):
    """How often, with the words for it and the bound they set as a quantity's modifier."""

    span: Span
    times: float
    words: str
    modifier: str


def occasions_of(side: Side, statement: Statement) -> Iterator[Occasions]:
    """What a clause says of how often it happened, in adverbs; "three times" is a quantity of its own."""
    tokens = side.reading.tokens
    for index in statement.tokens:
        token = tokens[index]
        if token.lemma in _COUNTS and _counts(side, token):
            before = tokens[index - 1].lemma if index else ""
            words = side.words(tokens[index - 1].start, token.end) if before in {"only", "just"} else token.text
            yield Occasions(Span(token.start, token.end), _COUNTS[token.lemma], words, _BOUNDS.get(before, ""))


def _counts(side: Side, token: Token) -> bool:
    """Whether "once" or "twice" says how often; "once" before its verb means formerly or as soon as."""
    tokens = side.reading.tokens
    before = tokens[token.index - 1].lemma if token.index else ""
    after = tokens[token.index + 1].lemma if token.index + 1 < len(tokens) else ""
    if token.pos != "ADV" or token.dep == "mark" or after in _IDLE_AFTER | _MULTIPLYING or before in _IDLE_BEFORE:
        return False
    bounded = before in {"only", "just", "least", "most", "than"}
    return token.lemma != "once" or bounded or token.head < token.index
