"""Whether two clauses tell of two people, two things of one name, two shares of one whole or two times: neither is then opposed to the other."""

import re

from synoptic.judge.clauses.acts import act_of
from synoptic.judge.clauses.contrasts import in_contrast
from synoptic.judge.clauses.subjects import of_two_names
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
_HE = frozenset({"he", "she"})
_SUBJECTS = frozenset({"subject", "object"})
_SHARES = QUANTIFIERS | {"half", "other"}


def of_two_things(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether what two clauses tell is told of two things, of two shares of one, or of two times."""
    if any(bool(sign.search(mine.text)) != bool(sign.search(theirs.text)) for sign in (_SHOOT_OUT, _ALL_BUT)):
        return True
    stretches = _BETWEEN.search(mine.text), _BETWEEN.search(theirs.text)
    if stretches[0] and stretches[1] and set(stretches[0].groups()) != set(stretches[1].groups()):
        return True
    asked = (_of_two_people, _of_two_shares, _of_some_and_one, _in_turn_at_two_times)
    return any(ask(one, mine, other, theirs) for ask in asked)


def _of_two_people(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses tell of two people or bodies, of whom neither stands in the other's clause, or of two things of one name."""
    if in_contrast(one, mine, other, theirs):
        return True
    named = [
        {entity.id for token in side.tokens_of(entry) if (entity := side.entity_of(token.index))} for side, entry in ((one, mine), (other, theirs))
    ]
    return named[0].isdisjoint(named[1]) and of_two_names(one, mine, other, theirs)


def _of_two_shares(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses tell of so many and of so many others: "three of the 20 are women", "seventeen are"; "killing nine", "saved 41"."""
    shares = [
        {figure.low for figure in figures_of(side.case.only(entry)) if figure.role == "subject" or figure.part or figure.kind == "person"}
        for side, entry in ((one, mine), (other, theirs))
    ]
    quantified = _share_of_subject(one, mine), _share_of_subject(other, theirs)
    return (all(shares) and shares[0].isdisjoint(shares[1])) or (all(quantified) and quantified[0].isdisjoint(quantified[1]))


def _of_some_and_one(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether one clause tells of so many of several, and the other of one person: "two of the four remain", "she has left"."""
    subjects = [[side.reading.tokens[role.head] for role in entry.roles if role.name in _SUBJECTS] for side, entry in ((one, mine), (other, theirs))]
    counted = [
        any(token.pos == "NUM" and any(low.lemma == "of" for low in side.reading.below(token)) for token in tokens)
        for side, tokens in zip((one, other), subjects, strict=True)
    ]
    single = [any(token.lemma in _HE for token in tokens) for tokens in subjects]
    return (counted[0] and single[1]) or (counted[1] and single[0])


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
