"""When something was said: the times that stand with the words by which an article gives it to somebody."""

from collections.abc import Sequence

from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_side, once_a_statement
from synoptic.judge.moments.comparing import same_grain, same_time, tells_day
from synoptic.judge.sides import Side, matched
from synoptic.model import DifferenceKind, Relation, Statement, Timex, Token

# What one person says on two days may well be alike; so much of it must be in the same words.
_LEAST_ALIKE = 0.12
# Steps up the tree from a time to the verb of saying it stands with.
_REACH = 5
_OCCASIONS = frozenset("interview statement speech conference briefing filing tweet post letter memo address broadcast hearing testimony".split())


def said_difference(one: Side, other: Side) -> Finding | None:
    """The days on which two articles have one speaker say the same."""
    if not (_dates_sayings(one) and _dates_sayings(other)):
        return None
    for mine, theirs, likeness in matched(one, other):
        if likeness < _LEAST_ALIKE:
            return None
        if mine.voice and mine.voice == theirs.voice:
            for here in said_times(one, mine):
                for there in said_times(other, theirs):
                    if same_grain(here, there) and not same_time(one, here, other, there):
                        return Finding(DifferenceKind.TIME, Relation.DIFFER, here.text, there.text, "the same is said on two days")
    return None


@once_a_side
def _dates_sayings(side: Side) -> bool:
    """Whether a side tells of anything that somebody said on a day."""
    return any(statement.voice and said_times(side, statement) for statement in side.statements)


@once_a_statement
def said_times(side: Side, statement: Statement) -> Sequence[Timex]:
    """The days that stand with the verb by which a statement is given to its speaker, or with the occasion ("in an interview Tuesday")."""
    attribution = side.attribution_of(statement)
    if attribution is None:
        return []
    sentence = side.reading.sentences[statement.sentence].span
    days = [timex for timex in side.annotated.times if sentence.start <= timex.span.start < sentence.end]
    return [timex for timex in days if tells_day(timex) and _stands_with_saying(side, timex, attribution.cue_head)]


def _stands_with_saying(side: Side, timex: Timex, cue: int | None) -> bool:
    """Whether the nearest verb or occasion above a time is the verb of saying or an occasion on which one speaks."""
    tokens = side.reading.tokens
    inside = [token for token in _sentence(side, timex) if timex.span.start <= token.start < timex.span.end]
    token = next((token for token in inside if not timex.span.start <= tokens[token.head].start < timex.span.end), None)
    if not token:
        return False
    for _ in range(_REACH):
        token = tokens[token.head]
        if token.index == cue or token.lemma in _OCCASIONS:
            return True
        if token.pos in {"VERB", "AUX"} or token.head == token.index:
            return False
    return False


def _sentence(side: Side, timex: Timex) -> Sequence[Token]:
    reading = side.reading
    sentence = next(sentence for sentence in reading.sentences if sentence.span.start <= timex.span.start < sentence.span.end)
    return reading.tokens[sentence.first : sentence.last]
