"""Time: two sides date one thing to moments that cannot both be."""

from collections.abc import Sequence
from itertools import product

from synoptic.judge.clauses.negation import is_bounded, is_negated
from synoptic.judge.clauses.offices import given_to_two
from synoptic.judge.clauses.predications import opposites_told, predicated
from synoptic.judge.clauses.subjects import other_subject
from synoptic.judge.clauses.sureness import sureness
from synoptic.judge.clauses.verb_groups import is_to_be, verb_phrase
from synoptic.judge.figures.figure import figures_of
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_statement
from synoptic.judge.moments.comparing import (
    dated,
    is_clock,
    nearly_same,
    other_edition,
    other_stretch,
    other_year,
    same_grain,
    same_time,
    unresolved_day,
    unshared,
)
from synoptic.judge.moments.occasions import news_of_two_days
from synoptic.judge.moments.rough_times import clock_of
from synoptic.judge.number.difference import number_beyond, number_difference
from synoptic.judge.number.matching import may_be_equal
from synoptic.judge.sides import LIGHT, SAME_ACT, Side, are_sole, content_of, dice, predicate_of, same_act, widened
from synoptic.judge.time.last import last_difference
from synoptic.judge.time.lasting import lasting_difference
from synoptic.judge.time.records import other_records, record_difference
from synoptic.judge.time.sequence import sequence_difference
from synoptic.judge.wording import opposite_word, same_word
from synoptic.lexicon.courses import are_two_steps
from synoptic.lexicon.grammar import VERBS
from synoptic.lexicon.opposites import ENDS
from synoptic.model import Certainty, DifferenceKind, Relation, Statement, Timex

# Share of content words that two clauses with unlike times must have in common.
_LEAST_ALIKE = 0.2
# And two sentences whose days are compared though the joined clauses tell none.
_SENTENCES_ALIKE = 0.3
_MARKING = frozenset("anniversary commemorate commemoration memorial centenary".split())
_COUNTS_OF_PEOPLE = frozenset({"person", "", "time"})
# What stands beside a time in a clause that tells nothing else: a preposition and an article.
_MERE = len(" on the ")


def time_difference(one: Side, other: Side) -> Finding | None:
    """The times in which two sides part; where one only dates more exactly they agree, with detail."""
    record = record_difference(one, other)
    if record:
        return record
    told = last_difference(one, other) or sequence_difference(one, other)
    if told:
        return told
    here, there = unshared(one, other)
    clashes = [(a, b) for a in here for b in there if _may_clash(one, a, other, b) and _same_question(one, a, other, b)]
    if clashes:
        a, b = clashes[0]
        explained = _explained(one, a, other, b)
        relation, why = (Relation.DIFFER, explained) if explained else (Relation.CONTRADICT, "two times for one event, neither within the other")
        return Finding(DifferenceKind.TIME, relation, a.text, b.text, why)
    moved = number_difference(one, other)
    edition = other_edition(one, other) if moved and moved.relation is Relation.DIFFER else None
    if edition:
        return Finding(DifferenceKind.TIME, Relation.DIFFER, *edition, "the articles are of different days")
    return lasting_difference(one, other) or _finer(one, other)


def _may_clash(one: Side, mine: Timex, other: Side, theirs: Timex) -> bool:
    """Whether two times that part may date one thing: of one grain or of two years; a year and a day of another only where one act is told."""
    if same_grain(mine, theirs) or other_year(mine, theirs):
        return True
    told = one.holders_of(mine), other.holders_of(theirs)
    years = mine.value[:4], theirs.value[:4]
    return all(map(str.isdecimal, years)) and years[0] != years[1] and any(_of_one_act(one, a, other, b) for a in told[0] for b in told[1])


def _of_one_act(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses have one predicate, and much else in common."""
    return same_word(predicate_of(one, mine), predicate_of(other, theirs)) and dice(content_of(one, mine), content_of(other, theirs)) >= SAME_ACT


def _explained(one: Side, mine: Timex, other: Side, theirs: Timex) -> str:
    """What makes of two times for one thing two that only differ; "" where nothing does."""
    if nearly_same(mine, theirs):
        return "the clock times lie minutes apart"
    if unresolved_day(mine) or unresolved_day(theirs) or other_stretch(mine, theirs):
        return "two times, in articles that bear no date"
    moved = number_difference(one, other) or number_beyond(one, other)
    if (_counts(one, mine) and _counts(other, theirs)) or (moved and moved.relation is Relation.DIFFER):
        return "what is counted is counted at two moments"
    if _is_hoped(one, mine) != _is_hoped(other, theirs):
        return "two times, of which one is hoped for or only possible"
    if (_is_planned(one, mine) and _is_past(other, theirs)) or (_is_past(one, mine) and _is_planned(other, theirs)):
        return "one tells when a thing was to be, the other when it was"
    return ""


def time_beyond(one: Side, other: Side) -> Finding | None:
    """The days in which the sentences of two sides part, each the only day of its sentence and in a clause that no other claim joins.

    The clauses that tell the days must themselves be akin; that their sentences are is not enough.
    """
    if dated(one) and dated(other):
        return None
    wide = widened(one), widened(other)
    if not (dated(wide[0]) and dated(wide[1])) or dice(wide[0].content, wide[1].content) < _SENTENCES_ALIKE:
        return None
    days = [[timex for timex in dated(side) if not is_clock(timex)] for side in wide]
    here, there = unshared(*wide)
    if not len(days[0]) == len(days[1]) == len(here) == len(there) == 1 or not same_grain(here[0], there[0]):
        return None
    holders = wide[0].holders_of(here[0]), wide[1].holders_of(there[0])
    articles = other.article, one.article
    if any(
        articles[n] in one.case.joined.get(entry.id, frozenset())
        for n, entries in enumerate(holders)
        for entry in entries
        if entry not in (one, other)[n].statements
    ):
        return None
    if not any(_akin(one, mine, other, theirs) for mine in holders[0] for theirs in holders[1]):
        return None
    return Finding(DifferenceKind.TIME, Relation.CONTRADICT, here[0].text, there[0].text, "two times for one event, neither within the other")


def _akin(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses may tell of one act: by their predicates or some of their words, and not of two people."""
    alike = same_word(predicate_of(one, mine), predicate_of(other, theirs)) or dice(content_of(one, mine), content_of(other, theirs)) >= _LEAST_ALIKE
    return alike and not other_subject(one, mine, other, theirs)


def _is_planned(side: Side, timex: Timex) -> bool:
    """Whether a time stands in a clause that announces."""
    return any(sureness(side, entry) is Certainty.PLANNED or is_to_be(side, entry) for entry in side.holders_of(timex))


def _is_hoped(side: Side, timex: Timex) -> bool:
    """Whether a time stands in a clause that only hopes or supposes."""
    held = {sureness(side, entry) for entry in side.holders_of(timex)}
    return bool(held) and held <= {Certainty.HOPED, Certainty.HEDGED}


def _is_meant(side: Side, timex: Timex) -> bool:
    """Whether a time is what something is meant for: "an invitation for May 9"."""
    return side.words(max(0, timex.span.start - len("for the ")), timex.span.start).lower().endswith(("for ", "for the "))


def _is_past(side: Side, timex: Timex) -> bool:
    """Whether a time stands in a clause of the past."""
    tags = {side.reading.tokens[entry.predicate].tag for entry in side.holders_of(timex)}
    return not tags.isdisjoint({"VBD", "VBN"}) and not _is_planned(side, timex)


def _counts(side: Side, timex: Timex) -> bool:
    """Whether a time stands in a clause that counts people: how many are missing, in hospital or in custody changes by the hour."""
    figures = figures_of(side)
    holders = {entry.id for entry in side.holders_of(timex)}
    return any(figure.statement in holders and figure.kind == "person" for figure in figures)


def _same_question(one: Side, mine: Timex, other: Side, theirs: Timex) -> bool:
    """Whether two times date one thing: they stand in clauses that share enough words, or in the only ones of both sides."""
    told = one.holders_of(mine), other.holders_of(theirs)
    if _stands_alone(one, mine, told[0]) or _stands_alone(other, theirs, told[1]) or news_of_two_days(one, mine, other, theirs):
        return False
    if all(told) and all(other_subject(one, here, other, there) for here in told[0] for there in told[1]):
        return False
    looking_back = [any(_looks_back(side, entry) for entry in entries) for side, entries in ((one, told[0]), (other, told[1]))]
    if (
        looking_back[0] != looking_back[1]
        or any(_are_ends(one, here, other, there) for here in told[0] for there in told[1])
        or any(given_to_two(one, here, other, there) for here in told[0] for there in told[1])
        or any(_is_done_but_once(one, here, other, there) for here in told[0] for there in told[1])
        or other_records(one, mine, other, theirs)
    ):
        return False  # its anniversary; when a thing began, and when it ended; the deadliest since 2003, the costliest since 2015
    meant = _is_meant(one, mine), _is_meant(other, theirs)
    if meant[0] != meant[1] and (_is_past(one, mine) if meant[1] else _is_past(other, theirs)):
        return False  # when somebody was invited, and for when
    if are_sole(one, other):
        return True
    if mine.interval == theirs.interval and not (is_clock(mine) or is_clock(theirs)):
        return any(_akin(one, here, other, there) and same_act(one, here, other, there) for here in told[0] for there in told[1])
    return any(dice(content_of(one, here), content_of(other, there)) >= _LEAST_ALIKE for here in told[0] for there in told[1])


def _stands_alone(side: Side, timex: Timex, holders: Sequence[Statement]) -> bool:
    """Whether the clauses that hold a time tell nothing else: "on Friday", parted from what happened on it."""
    return bool(holders) and all(len(entry.text) <= len(timex.text) + _MERE and side.verb_of(entry).pos not in VERBS for entry in holders)


def _is_done_but_once(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether one clause denies of its time what the other tells of its own: "she did not sing on Thursday", "she sang on Saturday"."""
    acts = predicate_of(one, mine), predicate_of(other, theirs)
    if is_bounded(one, mine) or is_bounded(other, theirs):
        return False  # "will not arrive before Monday"
    return same_word(*acts) and LIGHT.isdisjoint(acts) and is_negated(one, mine) != is_negated(other, theirs)


@once_a_statement
def _looks_back(side: Side, statement: Statement) -> bool:
    """Whether a clause tells how an event was marked later: "on the third anniversary"."""
    return any(side.reading.tokens[i].lemma in _MARKING for i in statement.tokens)


def _are_ends(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether one clause tells how a thing began and the other how it ended, or of another step of its course."""
    verbs = [predicate_of(one, mine), predicate_of(other, theirs)]
    phrases = [verb_phrase(one, mine), verb_phrase(other, theirs)]
    here, there = predicated(one, mine) | {verbs[0], phrases[0]}, predicated(other, theirs) | {verbs[1], phrases[1]}
    if any(are_two_steps(a, b) for a in here for b in there) or _tell_two_figures(one, mine, other, theirs):
        return True
    if opposites_told(one, mine, other, theirs) and is_negated(one, mine) == is_negated(other, theirs):
        return True
    return opposite_word(*verbs) or any(frozenset({a, b}) in ENDS for a in (verbs[0], phrases[0]) for b in (verbs[1], phrases[1]))


def _tell_two_figures(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses give a measure for each of their times: so much in 2020, so much in 2022."""
    here, there = figures_of(one.case.only(mine)), figures_of(other.case.only(theirs))
    measures = [(a, b) for a in here for b in there if a.kind == b.kind and a.kind not in _COUNTS_OF_PEOPLE and not a.toll]
    return bool(measures) and not any(may_be_equal(a, b) for a, b in measures)


def _finer(one: Side, other: Side) -> Finding | None:
    """One time told by two measures: the day and the month, two clock times that are one but for rounding or the zone."""
    for a, b in product(dated(one), dated(other)):
        if a.value != b.value and _is_within(a, b):
            return Finding(DifferenceKind.DETAIL, Relation.AGREE, a.text, b.text, "one dates the same more exactly")
        if a.value != b.value and None not in {clock_of(a), clock_of(b)} and same_time(one, a, other, b):
            return Finding(DifferenceKind.DETAIL, Relation.AGREE, a.text, b.text, "the clock times are the same but for rounding or the zone")
    return None


def _is_within(one: Timex, other: Timex) -> bool:
    """Whether one of two times is a part of the calendar in which the other lies."""
    if not (one.interval and other.interval) or _length(one) == _length(other):
        return False
    return one.interval[0] < other.interval[1] and other.interval[0] < one.interval[1]


def _length(timex: Timex) -> int:
    return len(timex.value.split("T")[0])
