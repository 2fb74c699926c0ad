"""Who was given an office: "was elected speaker" of one, "chose … as its speaker" of another."""

from synoptic.judge.clauses.offices import is_one_office, office_given
from synoptic.judge.clauses.subjects import unlike
from synoptic.judge.finding import Finding
from synoptic.judge.moments.comparing import other_moment
from synoptic.judge.sides import Side, content_of, dice
from synoptic.model import DifferenceKind, Relation

# Share of content words, the two names among them, that two clauses of one office must have in common.
_LEAST_ALIKE = 0.3


def office_difference(one: Side, other: Side) -> Finding | None:
    """Two people of whom each is said to have been given the same office, at no two times."""
    if other_moment(one, other):
        return None
    for mine in one.statements:
        here = office_given(one, mine)
        for theirs in other.statements if here else ():
            there = office_given(other, theirs)
            if not (here and there and is_one_office(here, there) and unlike(here.person, there.person)):
                continue
            if dice(content_of(one, mine), content_of(other, theirs)) >= _LEAST_ALIKE:
                return Finding(DifferenceKind.ACTOR, Relation.CONTRADICT, here.words, there.words, "one office is told as given to two people")
    return None
