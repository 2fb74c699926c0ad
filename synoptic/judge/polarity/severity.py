"""How badly somebody was hurt: "was seriously injured", says one, "escaped with minor injuries", says the other."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from synoptic.judge.clauses.predications import of_one_thing
from synoptic.judge.figures.figure import figures_of
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_side, once_a_statement
from synoptic.judge.moments.comparing import other_edition, other_moment
from synoptic.judge.sides import Side, are_sole, widened
from synoptic.model import Certainty, DifferenceKind, Relation, Statement

_HURT = r"(?:injur\w+|wound\w*|hurt|burn\w*)"
_MORTAL = r"(?:critical|critically|life-threatening|life threatening|mortal|mortally|fatal|fatally)"
_GRAVE = r"(?:serious|seriously|severe|severely|grave|gravely|badly)"
_SLIGHT = r"(?:minor|slight|slightly|light|lightly|superficial|superficially|trivial)"
_MAIMED = (
    r"\b(?:paralysed|paralyzed|crippled|brain[- ]damaged|brain damage|disabled for life|amputated|in a coma|blinded"
    r"|lost (?:a|an|his|her|one|both) (?:legs?|arms?|hands?|foot|feet|eyes?|sight))\b"
)
_SCRATCHED = r"\b(?:bruises|bruising|scratches|grazes|cuts and bruises|a few cuts|minor cuts|scrapes|a black eye)\b"
_NOT = r"(?:not|non|n't|no|without)[- ](?:\w+ )?"


class Hurt(NamedTuple):
    """How badly somebody was hurt, 0 the gravest, and the words that say so."""

    degree: int
    words: str


def _degree(words: str) -> re.Pattern[str]:
    """How a degree stands beside a hurt: "serious head injuries", "seriously injured", "injuries are not serious"."""
    return re.compile(rf"(?:{words})[ -](?:\w+ ){{0,2}}{_HURT}|{_HURT} (?:\w+ ){{0,4}}?(?:{words})", re.IGNORECASE)


def _or(pattern: re.Pattern[str], words: str) -> re.Pattern[str]:
    return re.compile(rf"{pattern.pattern}|{words}", re.IGNORECASE)


# From the gravest on: mortal, grave, not mortal, slight. "Not serious" is slight, and so are bruises.
_DEGREES = (
    _degree(_MORTAL),
    _or(_degree(_GRAVE), _MAIMED),
    _degree(rf"{_NOT}{_MORTAL}|non-threatening"),
    _or(_degree(rf"{_SLIGHT}|{_NOT}{_GRAVE}"), _SCRATCHED),
)
_FIRST_NEGATED = 2
# What excludes each other; who is seriously hurt may be out of danger.
_EXCLUDE = {frozenset(pair): Relation.CONTRADICT for pair in ((0, 2), (0, 3), (1, 3))} | {frozenset((1, 2)): Relation.DIFFER}
_NEGATED = re.compile(_NOT + rf"(?:{_MORTAL}|{_GRAVE})", re.IGNORECASE)
_WHY = "one says that somebody was badly hurt, the other that it was not so bad"


def severity_difference(one: Side, other: Side) -> Finding | None:
    """Two clauses of one person, or of as many people, who were badly hurt by the one and slightly by the other."""
    if not (_speaks_of_degrees(one) and _speaks_of_degrees(other)):
        return None
    for mine in one.statements:
        for theirs in other.statements:
            here, there = degree_of_hurt(one, mine), degree_of_hurt(other, theirs)
            strength = _EXCLUDE.get(frozenset((here.degree, there.degree))) if here and there else None
            if here and there and strength and _of_the_same(one, mine, other, theirs):
                moved = other_moment(one, other) or other_edition(one, other)
                return Finding(DifferenceKind.POLARITY, Relation.DIFFER if moved else strength, here.words, there.words, _WHY)
    return None


@once_a_side
def _speaks_of_degrees(side: Side) -> bool:
    return any(degree_of_hurt(side, statement) is not None for statement in side.statements)


@once_a_statement
def degree_of_hurt(side: Side, statement: Statement) -> Hurt | None:
    """How badly a clause says for certain that somebody was hurt; None where it does not say, or says it of several."""
    if statement.certainty is not Certainty.ASSERTED:
        return None
    told = [hurt for text, words in _told(side, statement) for hurt in _degrees_in(text, words)]
    return told[0] if len({hurt.degree for hurt in told}) == 1 else None


def _degrees_in(text: str, words: str) -> Iterator[Hurt]:
    plain = _NEGATED.sub(lambda found: " " * len(found[0]), text)
    for degree, pattern in enumerate(_DEGREES):
        found = pattern.search(plain if degree < _FIRST_NEGATED else text)
        if found:
            yield Hurt(degree, words or found[0])


def _told(side: Side, statement: Statement) -> Iterator[tuple[str, str]]:
    """A clause, and each of its nouns with the relative clause that describes it ("injuries | that are not life-threatening"), whose words tell."""
    yield statement.text, ""
    tokens = side.reading.tokens
    for other in widened(side.case.only(statement)).statements:
        above = tokens[tokens[other.predicate].head]
        if tokens[other.predicate].dep == "relcl" and above.index in statement.tokens:
            yield f"{above.text} {other.text}", other.text


def _of_the_same(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses tell of one person, or of as many people: of nine hurt two may be so seriously."""
    counts = [
        {(figure.low, figure.high) for figure in figures_of(side.case.only(entry)) if figure.kind == "person"}
        for side, entry in ((one, mine), (other, theirs))
    ]
    same = are_sole(one, other) or of_one_thing(one, mine, other, theirs)
    return same and counts[0] == counts[1] and len(counts[0]) <= 1
