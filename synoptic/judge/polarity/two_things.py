"""Whether two clauses tell of two people, two things of one name, two shares of one whole or two times: neither is then opposed to the other."""

import re
from typing import NamedTuple

from synoptic.judge.clauses.acts import act_of
from synoptic.judge.clauses.contrasts import in_contrast
from synoptic.judge.clauses.subjects import HE, of_two_names
from synoptic.judge.figures.figure import figures_of
from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side
from synoptic.lexicon.contrasts import QUANTIFIERS
from synoptic.lexicon.opposites import MOVES
from synoptic.model import Statement, TimexType

# What is a draw for one is a win for who tells the shoot-out too.
_SHOOT_OUT = re.compile(r"\bon penalt(?:ies|y kicks)\b|\bshoot-?outs?\b", re.IGNORECASE)
# "All but three voted against" says of three what "three voted for" does.
_ALL_BUT = re.compile(r"\ball but (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|a few|a handful)\b", re.IGNORECASE)
# "Between Arlo and Brask": a line has other stretches.
_BETWEEN = re.compile(r"\bbetween ([A-Z]\w+) and ([A-Z]\w+)")
_SUBJECTS = frozenset({"subject", "object"})
_SHARES = QUANTIFIERS | {"half", "other"}


def of_two_things(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether what two clauses tell is told of two things, of two shares of one, or of two times."""
    here, there = _scope(one, mine), _scope(other, theirs)
    if here.signs != there.signs or (here.between and there.between and here.between != there.between):
        return True
    if (here.counted and there.single) or (there.counted and here.single):
        return True
    asked = (_of_two_people, _of_two_shares, _in_turn_at_two_times)
    return any(ask(one, mine, other, theirs) for ask in asked)


class _Scope(NamedTuple):
    """Of how much a clause speaks: the signs of some only, between which two places, so many of several, one person."""

    signs: tuple[bool, bool]
    between: frozenset[str]
    counted: bool
    single: bool


@once_a_statement
def _scope(side: Side, statement: Statement) -> _Scope:
    between = _BETWEEN.search(statement.text)
    subjects = [side.reading.tokens[role.head] for role in statement.roles if role.name in _SUBJECTS]
    return _Scope(
        signs=(bool(_SHOOT_OUT.search(statement.text)), bool(_ALL_BUT.search(statement.text))),
        between=frozenset(between.groups()) if between else frozenset(),
        counted=any(token.pos == "NUM" and any(low.lemma == "of" for low in side.reading.below(token)) for token in subjects),
        single=any(token.lemma in HE for token in subjects),
    )


def _of_two_people(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses tell of two people or bodies, of whom neither stands in the other's clause, or of two things of one name."""
    if in_contrast(one, mine, other, theirs):
        return True
    return _entities_in(one, mine).isdisjoint(_entities_in(other, theirs)) and of_two_names(one, mine, other, theirs)


@once_a_statement
def _entities_in(side: Side, statement: Statement) -> frozenset[str]:
    """The entities that a clause names."""
    return frozenset(entity.id for token in side.tokens_of(statement) if (entity := side.entity_of(token.index)))


def _of_two_shares(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses tell of so many and of so many others: "three of the 20 are women", "seventeen are"; "killing nine", "saved 41"."""
    shares = _shares(one, mine), _shares(other, theirs)
    quantified = _share_of_subject(one, mine), _share_of_subject(other, theirs)
    return (all(shares) and shares[0].isdisjoint(shares[1])) or (all(quantified) and quantified[0].isdisjoint(quantified[1]))


@once_a_statement
def _shares(side: Side, statement: Statement) -> frozenset[float]:
    """How many people, or how many of several, a clause counts."""
    told = figures_of(side.case.only(statement))
    return frozenset(figure.low for figure in told if figure.role == "subject" or figure.part or figure.kind == "person")


@once_a_statement
def _share_of_subject(side: Side, statement: Statement) -> frozenset[str]:
    """The words by which a clause speaks of some of many: "half of the villagers", "some families"."""
    subjects = (side.reading.tokens[role.head] for role in statement.roles if role.name == "subject")
    return frozenset(token.lemma for subject in subjects for token in (subject, *side.reading.below(subject)) if token.lemma in _SHARES)


def _in_turn_at_two_times(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses tell a rise and a fall, or two states, each of a time of its own: "closed on Mondays", "open on Sundays"."""
    times = [{(timex.type, timex.value) for timex in side.case.only(entry).times} for side, entry in ((one, mine), (other, theirs))]
    if not all(times) or not times[0].isdisjoint(times[1]):
        return False
    repeated = all(kind is TimexType.SET for found in times for kind, _ in found)
    return repeated or {act_of(one, mine), act_of(other, theirs)} <= MOVES
