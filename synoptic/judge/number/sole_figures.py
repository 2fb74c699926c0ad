"""Figures of two sides that say one thing each: what the one counts or how long it says a thing lasted, the other must count or time too.

The nouns and verbs may have nothing in common ("four were acquitted", "three walked free"), for the claim itself says that the clauses
tell of one thing. So little else may stand in their way: one figure of the kind on each side, in the same part of its clause.
"""

from collections.abc import Iterator

from synoptic.judge.clauses.finite import is_finite
from synoptic.judge.figures.figure import Figure, figures_of
from synoptic.judge.figures.stretches import duration
from synoptic.judge.kept import once_a_side
from synoptic.judge.number.comparing import compatible, far_apart
from synoptic.judge.number.told import is_told
from synoptic.judge.sides import Side, predicate_of
from synoptic.lexicon.tolls import ANYBODY
from synoptic.model import Statement, Timex, TimexType, Token

# A conversation of 40 minutes may be told as an hour; what lasted ten times as long was another thing.
MOST_TIMES = 6.0
# Clauses of a side of which one tells how long.
_FEW = 2
# Verbs whose object or measure says how long their subject went on.
_LASTING = frozenset("last take spend run go continue need require endure persist drag stretch rage hold stay remain keep wait be".split())
_MEASURED = frozenset({"dobj", "npadvmod", "attr", "ccomp"})
# "After half an hour it was over."
_OVER = frozenset("over out through end stop cease finish subside conclude".split())
# Verbs that only say how many there were: their object is what others have as a subject ("the morgue counted nine").
_COUNTING = frozenset("count number total put record list register report have see estimate draw attract".split())


def sole_clash(one: Side, other: Side) -> tuple[Figure, Figure] | None:
    """The two figures in which sides of one clause each part; None where they need not."""
    mine, theirs = stretch_of(one), stretch_of(other)
    if mine and theirs and not compatible(mine, theirs) and not far_apart(mine, theirs, times=MOST_TIMES):
        return mine, theirs
    mine, theirs = _count(one), _count(other)
    if mine and theirs and _of_one_part(mine, theirs) and not (compatible(mine, theirs) or is_told(other, mine) or is_told(one, theirs)):
        return mine, theirs
    return None


def _of_one_part(mine: Figure, theirs: Figure) -> bool:
    """Whether two counts may be of the same: one bare or of mere people, neither of another fate, in the same part of their clauses."""
    bare = not mine.kind or not theirs.kind or not {mine.noun, theirs.noun}.isdisjoint(ANYBODY)
    counted = any(figure.role == "object" and figure.predicate in _COUNTING for figure in (mine, theirs))
    fate = mine.toll == theirs.toll or (counted and not (mine.toll and theirs.toll))
    return bare and fate and (mine.role == theirs.role or counted)


def _holder(side: Side, timex: Timex) -> Statement | None:
    """The finite clause that tells a time, of two at most."""
    finite = [entry for entry in side.statements if is_finite(side, entry)]
    return next((entry for entry in finite if timex.id in entry.times), None) if len(finite) <= _FEW else None


@once_a_side
def _count(side: Side) -> Figure | None:
    """The only figure of the side that counts somebody, or counts without a noun, as a subject or object."""
    if sum(is_finite(side, entry) for entry in side.statements) not in {1, _FEW}:
        return None
    counts = [figure for figure in figures_of(side) if figure.kind in {"", "person"} and not figure.denied]
    return counts[0] if len(counts) == 1 and counts[0].role else None


@once_a_side
def stretch_of(side: Side) -> Figure | None:
    """How long the side says that what it tells went on."""
    told = [timex for timex in side.times if timex.type is TimexType.DURATION and duration(timex.value)]
    clause = _holder(side, told[0]) if len(told) == 1 else None
    figures = [figure for figure in figures_of(side) if figure.kind == "time"]
    if not clause or len(figures) != 1 or figures[0].words != told[0].text:
        return None
    return figures[0] if any(_says_how_long(side, clause, token) for token in _tops(side, told[0])) else None


def _tops(side: Side, timex: Timex) -> Iterator[Token]:
    """The head of a time expression."""
    tokens = side.reading.tokens
    for token in side.tokens:
        if timex.span.start <= token.start < timex.span.end and not timex.span.start <= tokens[token.head].start < timex.span.end:
            yield token


def _says_how_long(side: Side, clause: Statement, token: Token) -> bool:
    tokens, predicate = side.reading.tokens, predicate_of(side, clause)
    governor = tokens[token.head]
    if token.dep == "pobj":
        ended = {predicate, *(tokens[child].lemma for child in side.reading.children[clause.predicate])}
        return governor.lemma == "for" or (governor.lemma == "after" and not ended.isdisjoint(_OVER))
    return token.dep in _MEASURED and governor.lemma in _LASTING
