"""What one side announces and the other tells as done: of one act by its verb, or of one subject on one day."""

import re

from synoptic.judge.clauses.acts import act_of
from synoptic.judge.clauses.finite import is_bare_participle
from synoptic.judge.clauses.predications import common, doers, done_to
from synoptic.judge.clauses.subjects import told_of
from synoptic.judge.clauses.verb_groups import is_to_be
from synoptic.judge.kept import once_a_statement
from synoptic.judge.moments.comparing import dated, same_time
from synoptic.judge.sides import Side, are_sole, same_act
from synoptic.judge.wording import same_word
from synoptic.lexicon.grammar import PAST, PRESENT
from synoptic.lexicon.modality import PLANNING, WILL
from synoptic.model import Statement

_WILL = WILL | {"would"}
_WEIGHING = frozenset("consider weigh mull contemplate ponder study".split())
_GOING_ON = PRESENT | {"VBG"}
_COMMITTED_TO = frozenset({"xcomp", "ccomp"})
_IS_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def announced(weak: Side, planned: Statement, strong: Side, sure: Statement) -> bool:
    """A plan against what is told as past; what is to come may be announced in the present tense as well."""
    announcing = is_to_be(weak, planned) or any(token.lemma in _WILL | PLANNING for token in weak.tokens_of(planned))
    if not (announcing and _is_past(strong, sure)):
        return False
    acts = same_word(act_of(weak, planned), act_of(strong, sure)) and same_act(weak, planned, strong, sure)
    return acts or _on_one_day(weak, planned, strong, sure) or _of_one_thing_done(weak, planned, strong, sure)


def _of_one_thing_done(weak: Side, planned: Statement, strong: Side, sure: Statement) -> bool:
    """Whether one and the same is said to weigh and to have done something with one thing: "is considering a pardon", "has granted a pardon"."""
    weighed = weak.verb_of(planned).lemma in _WEIGHING
    return weighed and common(doers(weak, planned), doers(strong, sure)) and common(done_to(weak, planned), done_to(strong, sure))


@once_a_statement
def _is_past(side: Side, statement: Statement) -> bool:
    """Whether a clause tells of what is over: "signed", "was closed".

    Not of it do "is closed", "is being closed" and "can be closed" tell, nor "a road closed to lorries" of no day.
    """
    helpers = {child.dep: child.tag for child in side.under(statement)}
    finished = helpers.get("auxpass") not in _GOING_ON and helpers.get("aux") != "MD"
    return side.verb_of(statement).tag in PAST and finished and (bool(statement.times) or not is_bare_participle(side, statement))


def _on_one_day(weak: Side, planned: Statement, strong: Side, sure: Statement) -> bool:
    """Whether the only clauses of two sides tell of one subject on one day: "will travel to Torvald on Monday", "arrived in Torvald this morning"."""
    if not are_sole(weak, strong) or told_of(weak, planned).isdisjoint(told_of(strong, sure)):
        return False
    if any(child.dep in _COMMITTED_TO for child in strong.under(sure)):
        return False  # "has undertaken to travel" tells of what is to come as well
    days = [[timex for timex in dated(side) if _IS_DAY.match(timex.value)] for side in (weak, strong)]
    return any(same_time(weak, here, strong, there) for here in days[0] for there in days[1])
