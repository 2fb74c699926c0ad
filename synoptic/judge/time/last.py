"""When a thing was done last, and a later time at which the other side says that it was done: "last checked in 2021", "checked in June"."""

from collections.abc import Iterator

from synoptic.judge.clauses.negation import is_negated
from synoptic.judge.clauses.sureness import is_flat
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_statement
from synoptic.judge.moments.comparing import tells_day
from synoptic.judge.sides import Side, content_of, dice, predicate_of
from synoptic.judge.wording import same_word
from synoptic.lexicon.grammar import SUBJECTS
from synoptic.model import DifferenceKind, Relation, Statement, Timex

# Share of content words that the two clauses must have in common beside the act.
_LEAST_ALIKE = 0.2


def last_difference(one: Side, other: Side) -> Finding | None:
    """The time at which one side says that a thing was done last, and a later one at which the other says that it was done."""
    for mine, theirs, when, later in (*_done_later(one, other), *((b, a, y, x) for a, b, x, y in _done_later(other, one))):
        if dice(content_of(one, mine), content_of(other, theirs)) >= _LEAST_ALIKE:
            return Finding(DifferenceKind.TIME, Relation.CONTRADICT, when.text, later.text, "one tells the last time, the other a later one")
    return None


def _done_later(one: Side, other: Side) -> Iterator[tuple[Statement, Statement, Timex, Timex]]:
    """Clauses of which the first tells a thing as done last and the second as done after that, with their times."""
    for mine in one.statements:
        acts = _acts_done_last(one, mine)
        for theirs in other.statements if acts else ():
            if is_flat(other, theirs) and not is_negated(other, theirs) and any(same_word(act, predicate_of(other, theirs)) for act in acts):
                yield from ((mine, theirs, x, y) for x in _times(one, mine) for y in _times(other, theirs) if _is_before(x, y))


@once_a_statement
def _acts_done_last(side: Side, statement: Statement) -> frozenset[str]:
    """The acts that a clause says were done last, by their lemmas: "was last checked", "the last inspection was"."""
    verb = side.verb_of(statement)
    if any(child.lemma == "last" and child.dep == "advmod" for child in side.under(statement)):
        return frozenset({verb.lemma})
    subjects = (child for child in side.under(statement) if child.dep in SUBJECTS and child.pos == "NOUN")
    last = (noun.lemma for noun in subjects if any(word.lemma == "last" and word.dep == "amod" for word in side.reading.below(noun)))
    return frozenset(last) if verb.lemma == "be" else frozenset()


def _times(side: Side, statement: Statement) -> list[Timex]:
    return [timex for timex in side.times if timex.id in statement.times and timex.days and tells_day(timex)]


def _is_before(one: Timex, other: Timex) -> bool:
    """Whether one time is over before the other begins."""
    return one.days is not None and other.days is not None and one.days[1] <= other.days[0]
