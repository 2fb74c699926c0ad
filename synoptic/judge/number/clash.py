"""Two figures for one count: whether they contradict each other, or something explains how both can be right."""

import re
from collections.abc import Callable

from synoptic.judge.clauses.sureness import sureness
from synoptic.judge.clauses.verb_groups import is_present, is_to_be
from synoptic.judge.figures.figure import Figure, figures_of
from synoptic.judge.finding import Finding
from synoptic.judge.moments.comparing import goes_on, other_days, other_moment
from synoptic.judge.number.apart import hardly_apart, has_risen, is_price, is_quoted_price, other_currency, was_changed
from synoptic.judge.number.comparing import open_ended, passed_or_about, same_count
from synoptic.judge.number.questions import likely_one_question
from synoptic.judge.sides import Side
from synoptic.judge.wording import same_word
from synoptic.lexicon.tolls import RUNNING
from synoptic.model import Certainty, DifferenceKind, Relation

# What a sum holds or leaves out besides.
_COUNTED_IN = re.compile(
    r"\b(?:including|excluding|with|without|plus|before|after|not counting|net of|exclusive of|inclusive of)\s+(?:\w+\s+){0,2}"
    r"(?:debts?|tax(?:es)?|fees?|interest|costs?|duty|duties|vat|shipping|expenses|liabilities)\b",
    re.IGNORECASE,
)
_AIMING = frozenset("ask demand seek request call expect anticipate predict foresee forecast project pencil intend aim hope".split())
_AVERAGE = re.compile(r"\b(?:averages?|averaged|median|typical|typically|worldwide|globally|in total|altogether|overall)\b", re.IGNORECASE)
# "Six former executives", "seven former directors": from this chance on two nouns name the same people.
_LIKELY_THE_SAME = 0.5


def clash_of(one: Side, other: Side, a: Figure, b: Figure) -> Finding:
    """What is said of two figures for one count: that they contradict each other, unless something explains both."""
    running = {a.toll, b.toll} & RUNNING or goes_on(one) or goes_on(other) or is_price(a, b) or _stands_now(one, a) or _stands_now(other, b)
    people = "person" in {a.kind, b.kind}
    moment = (other_moment(one, other) if running or people else None) or (other_days(one, other) if running else None)
    if moment:
        why = f"counts of different moments ({moment[0]}; {moment[1]}), between which the figure may have moved"
        return Finding(DifferenceKind.NUMBER, Relation.DIFFER, a.words, b.words, why)
    if (running or people) and (has_risen(a, b) or has_risen(b, a)):
        return Finding(DifferenceKind.NUMBER, Relation.DIFFER, a.words, b.words, "one says that the count rose to its figure: the other may be older")
    explained = next((why for explains, why in _EXPLANATIONS if explains(one, a, other, b)), None)
    if explained:
        return Finding(DifferenceKind.NUMBER, Relation.DIFFER, a.words, b.words, explained)
    return Finding(DifferenceKind.NUMBER, Relation.CONTRADICT, a.words, b.words, "two figures for one count, which no rounding or unit makes equal")


def _may_be_others(one: Side, a: Figure, other: Side, b: Figure) -> bool:
    """Whether two figures count people who may be different ones."""
    return a.kind == b.kind == "person" and (_may_leave_out_crew(a, b) or _are_otherwise_called(one, a, other, b))


def _are_otherwise_called(one: Side, a: Figure, other: Side, b: Figure) -> bool:
    """Whether two figures count people by nouns that may name different ones, and nothing else makes it likely that they are the same."""
    return not (same_count(a, b) or same_word(a.noun, b.noun)) and likely_one_question(one, a, other, b, joined=True) < _LIKELY_THE_SAME


def _may_leave_out_crew(a: Figure, b: Figure) -> bool:
    """Whether two figures say how many of different people there may be: "licensed for 120 people", "for 100 passengers"."""
    return a.toll == b.toll == "allowed" and a.noun != b.noun


def _stands_now(side: Side, figure: Figure) -> bool:
    """Whether people are counted as they stand while the article is written: "nineteen are in custody", "forty have been moved"."""
    return figure.kind == "person" and bool(figure.statement) and is_present(side, side.case.statements[figure.statement])


def _is_unsure(side: Side, figure: Figure) -> bool:
    """Whether a figure stands in a clause that only supposes."""
    return bool(figure.statement) and sureness(side, side.case.statements[figure.statement]) is Certainty.HEDGED


def _is_aimed(side: Side, figure: Figure) -> bool:
    """Whether a figure is the only one of a clause that asks, plans or expects: "asked for twelve years", "was to cost 60 million".

    Whoever asks is not asked for: "a mother of two called for help", "the boy, six, asked".
    """
    if not figure.clause or figure.kind.startswith("age"):
        return False
    statement = side.case.statements[figure.clause]
    passive = any(child.dep == "auxpass" for child in side.under(statement))
    aims = is_to_be(side, statement) or (side.verb_of(statement).lemma in _AIMING and (passive or figure.role != "subject"))
    return aims and len(figures_of(side.case.only(statement))) == 1


def _is_average(side: Side, figure: Figure) -> bool:
    """Whether a figure stands in a clause of an average or of the whole: "2,100 on average", "4,000 worldwide"."""
    return bool(figure.clause) and bool(_AVERAGE.search(side.case.statements[figure.clause].text))


def _counts_in(side: Side, figure: Figure) -> bool:
    """Whether a sum says what it holds or leaves out besides: "148.9 billion including debt"."""
    return figure.kind == "money" and bool(figure.clause) and bool(_COUNTED_IN.search(side.case.statements[figure.clause].text))


# What makes of two figures for one count two that only differ, asked in this order.
_EXPLANATIONS: tuple[tuple[Callable[[Side, Figure, Side, Figure], bool], str], ...] = (
    (lambda _, a, __, b: was_changed(a, b) or was_changed(b, a), "one says that it was changed to its figure: the other may be older"),
    (lambda _, a, __, b: passed_or_about(a, b), "one says that the figure is passed, the other that it is about reached"),
    (lambda _, a, __, b: open_ended(a, b), "one figure is a bound that the other lies beyond"),
    (lambda one, a, other, b: _counts_in(one, a) != _counts_in(other, b), "one sum counts in or leaves out what the other does not speak of"),
    (lambda _, a, __, b: is_quoted_price(a, b), "where a price stood, which moves; nothing says that both speak of one moment"),
    (lambda one, a, other, b: _is_aimed(one, a) != _is_aimed(other, b), "two figures, of which one was asked for, planned or expected"),
    (lambda one, a, other, b: _is_average(one, a) != _is_average(other, b), "one figure is an average, or one of the whole"),
    (lambda one, a, other, b: _is_unsure(one, a) != _is_unsure(other, b), "two figures, of which one is given as possible only"),
    (lambda _, a, __, b: hardly_apart(a, b) or other_currency(a, b), "two figures, of which one is vague or of another currency"),
    (_may_be_others, "two figures, which may count different people"),
)
