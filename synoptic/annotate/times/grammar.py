"""Rules over lexemes: a pattern of kinds, and what it means.

A pattern is a regular expression whose `{kind}` or `{kind|kind}` stands for one lexeme; white space in it is ignored. Rules are applied
in their order, each from left to right over what the rules before it have made, and a match becomes one lexeme. No pattern repeats
without a bound, so that reading stays linear in the text's length.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from synoptic.annotate.times.lexeme import Lexeme
from synoptic.annotate.times.meaning import Meaning

# Private characters stand for kinds in patterns and in the string they are matched against.
_FIRST_CODE = 0xE000


class Found:
    """A match of a rule: its lexemes, by the names of the pattern's groups."""

    def __init__(self, lexemes: Sequence[Lexeme], match: re.Match[str]) -> None:
        self._lexemes, self._match = lexemes, match

    def __getitem__(self, group: str) -> Lexeme:
        """The first lexeme of a group that took part."""
        return self._lexemes[self._match.start(group)]

    def get(self, group: str) -> Lexeme | None:
        """The first lexeme of a group, or None where the pattern has no such group or it took no part."""
        if group not in self._match.re.groupindex:
            return None
        start, end = self._match.span(group)
        return self._lexemes[start] if end > start else None

    @property
    def all(self) -> Sequence[Lexeme]:
        """Every lexeme of the match."""
        return self._lexemes[self._match.start() : self._match.end()]

    @property
    def after(self) -> Lexeme:
        """The lexeme after the match, or its own last where there is none."""
        return self._lexemes[min(self._match.end(), len(self._lexemes) - 1)]

    def back(self, steps: int) -> Lexeme:
        """The lexeme `steps` before the match; the first of all where there is none."""
        return self._lexemes[max(self._match.start() - steps, 0)]


Builder = Callable[[Found], Meaning | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """What a pattern of kinds becomes: a lexeme of `kind` with the meaning that `build` gives it; where that is None, a later start is tried."""

    kind: str
    pattern: re.Pattern[str]
    build: Builder


@cache
def code(kind: str) -> str:
    """The character that stands for a kind."""
    return chr(_FIRST_CODE + _codes().setdefault(kind, len(_codes())))


@cache
def _codes() -> dict[str, int]:
    return {}


def rule(kind: str, pattern: str, build: Builder) -> Rule:
    """A rule whose pattern is written with kinds in braces: `{num} {dash}? {unit|units}`."""
    coded = re.sub(r"\{([a-z_|]+)\}", lambda match: "[" + "".join(map(code, match[1].split("|"))) + "]", re.sub(r"\s+", "", pattern))
    return Rule(kind, re.compile(coded), build)


def rewrite(lexemes: list[Lexeme], rules: Iterable[Rule]) -> list[Lexeme]:
    """The lexemes after every rule, in order, has put together what it matches."""
    string = "".join([code(lexeme.kind) for lexeme in lexemes])
    for each in rules:
        if each.pattern.search(string) is not None:
            lexemes = _apply(lexemes, string, each)
            string = "".join([code(lexeme.kind) for lexeme in lexemes])
    return lexemes


def _apply(lexemes: list[Lexeme], string: str, each: Rule) -> list[Lexeme]:
    kept: list[Lexeme] = []
    last = place = 0
    while (match := each.pattern.search(string, place)) is not None:
        start, end = match.span()
        meaning = each.build(Found(lexemes, match)) if end > start else None
        place = start + 1 if meaning is None else end
        if meaning is not None:
            kept += lexemes[last:start]
            kept.append(Lexeme(each.kind, lexemes[start].start, lexemes[end - 1].end, meaning=meaning))
            last = end
    return kept + lexemes[last:]
