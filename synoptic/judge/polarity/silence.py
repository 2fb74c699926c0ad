"""One side tells what the other says is kept back, or not commented on."""

from synoptic.judge.clauses.negation import is_negated
from synoptic.judge.clauses.subjects import speakers_of
from synoptic.judge.clauses.verb_groups import by_verbs
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_side, once_a_statement
from synoptic.judge.sides import SAME_ACT, Side, are_sole, content_of, dice, matched, predicate_of, same_act
from synoptic.lexicon.ignorance import SILENCE
from synoptic.model import DifferenceKind, Relation, Statement

_SPEAKING = frozenset("discuss comment say tell speak talk answer reply respond negotiate disclose reveal explain".split())


def silence(one: Side, other: Side) -> Finding | None:
    """One tells what the other says is kept back: of the sides' most alike clauses, and only where they are about one act or the sole ones."""
    pairs = matched(one, other) if _keeps_back(one) or _keeps_back(other) else ()
    if not pairs:
        return None
    mine, theirs, _ = pairs[0]
    if keeps_silent(one, mine) == keeps_silent(other, theirs):
        return None
    telling = (other, theirs) if keeps_silent(one, mine) else (one, mine)
    if not (_of_one_act(one, mine, other, theirs) or (_of_one_speaker(one, mine, other, theirs) and telling[1].attribution is not None)):
        return None
    if predicate_of(*telling) in _SPEAKING and is_negated(*telling):
        return None  # "will not discuss it" tells no more than "declined to comment"
    why = "one tells what the other says is kept back or not commented on"
    return Finding(DifferenceKind.POLARITY, Relation.DIFFER, *by_verbs(one, mine, other, theirs), why)


def _of_one_act(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether what is kept back is what is told by its act or its words."""
    return same_act(one, mine, other, theirs) or dice(content_of(one, mine), content_of(other, theirs)) >= SAME_ACT


def _of_one_speaker(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses are the only ones of both sides, and of one person's words."""
    return are_sole(one, other) and not speakers_of(one, mine).isdisjoint(speakers_of(other, theirs))


@once_a_side
def _keeps_back(side: Side) -> bool:
    """Whether any clause of a side says that something is not told."""
    return any(keeps_silent(side, statement) for statement in side.statements)


@once_a_statement
def keeps_silent(side: Side, statement: Statement) -> bool:
    """Whether a clause says that something is not told, or is what somebody would not tell ("declined to say whether …")."""
    first = side.reading.tokens[statement.tokens[0]]
    start = side.reading.sentences[statement.sentence].span.start
    before = side.words(start, first.start).rstrip().lower()
    return bool(SILENCE.search(statement.text)) or any(match.end() == len(before) for match in SILENCE.finditer(before))
