"""Polarity: one side affirms of a thing what the other denies of it, by negation or by an opposite word."""

import re
from collections.abc import Callable

from synoptic.judge.clauses.acts import act_of
from synoptic.judge.clauses.contrasts import in_contrast
from synoptic.judge.clauses.finite import is_finite
from synoptic.judge.clauses.negation import denies_by_its_verb, denying_first, is_negated
from synoptic.judge.clauses.participants import at_odds
from synoptic.judge.clauses.predications import of_one_thing, other_doers, says_the_opposite, says_the_same
from synoptic.judge.clauses.sureness import sureness
from synoptic.judge.clauses.verb_groups import by_verbs
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_statement
from synoptic.judge.moments.comparing import other_moment
from synoptic.judge.moments.occasions import far_in_time, lasts_until
from synoptic.judge.polarity.denials import denies_a_kind
from synoptic.judge.polarity.denied_things import is_matter
from synoptic.judge.polarity.harm import harm_difference
from synoptic.judge.polarity.limits import limit_difference
from synoptic.judge.polarity.opposition import (
    LIGHT_PREDICATES,
    SAME_WORDING,
    denies_another_thing,
    may_move_in_turn,
    opposed,
    other_frame,
    sound,
    states,
)
from synoptic.judge.polarity.payments import sum_difference
from synoptic.judge.polarity.severity import severity_difference
from synoptic.judge.polarity.silence import silence
from synoptic.judge.polarity.undecided import undecided_difference
from synoptic.judge.polarity.undone import may_be_undone
from synoptic.judge.sides import SAME_ACT, Side, are_sole, content_of, dice, matched, predicate_of
from synoptic.judge.wording import opposite_pairs, same_word
from synoptic.lexicon.grammar import VERBS
from synoptic.lexicon.implicatives import OF_NOUNS
from synoptic.lexicon.modality import DENYING
from synoptic.model import Certainty, DifferenceKind, Relation, Statement

# Share of content words that a denial of a thing must have with what tells of it.
_LEAST_ALIKE = 0.2
# And where a matter is said to be none ("it was no topic") and the clauses are all that their sides hold.
_NOMINAL = 0.3
# Clauses of two acts and two things are never alike enough.
_NEVER = 2.0
# "On Monday at the earliest" leaves room for later.
_AT_EARLIEST = re.compile(r"\b(?:at the (?:very )?earliest|no (?:earlier|sooner) than|not before)\b", re.IGNORECASE)
_COMMITTED = frozenset({Certainty.ASSERTED, Certainty.PLANNED, Certainty.DENIED})


def polarity_difference(one: Side, other: Side) -> Finding | None:
    """The clauses in which the sides affirm and deny the same; none where any two clauses with that predicate stand alike."""
    silent = silence(one, other)
    if silent:
        return silent
    pairs = [
        entry for entry in matched(one, other) if not far_in_time(one, entry[0], other, entry[1]) and not lasts_until(one, entry[0], other, entry[1])
    ]
    verdicts = [(mine, theirs, opposed(one, mine, other, theirs, likeness)) for mine, theirs, likeness in pairs]
    clashing = [(mine, theirs) for mine, theirs, verdict in verdicts if verdict]
    if clashing:
        calm = [(predicate_of(one, mine), predicate_of(other, theirs)) for mine, theirs, verdict in verdicts if verdict is False]
        agreeing = {mine for mine, theirs in calm if mine == theirs}
        for mine, theirs in clashing:
            if agreeing.isdisjoint({predicate_of(one, mine), predicate_of(other, theirs)}):
                return _finding(one, mine, other, theirs)
    return next((finding for look in _LOOKS if (finding := look(one, other))), None)


def _sole_denial(one: Side, other: Side) -> Finding | None:
    """One side's only clause denies and the other's only one affirms: "it was not a topic", "they touched on it".

    Nothing is known of clauses whose words stand against each other already (two opposites, one denied, agree).
    """
    if not are_sole(one, other):
        return None
    mine, theirs = one.statements[0], other.statements[0]
    if is_negated(one, mine) == is_negated(other, theirs) or not (_tells(one, mine) and _tells(other, theirs)):
        return None
    if same_word(predicate_of(one, mine), predicate_of(other, theirs)) and denies_another_thing(one, mine, other, theirs):
        return None
    here, there = content_of(one, mine), content_of(other, theirs)
    denying, telling = denying_first(one, mine, other, theirs)
    if (
        _points(*denying)
        or _names_the_denial(*denying, *telling)
        or predicate_of(*telling) in DENYING
        or denies_a_kind(*denying, *telling)
        or in_contrast(one, mine, other, theirs)
        or not sound(one, mine, other, theirs)
        or at_odds(one, mine, other, theirs)
    ):
        return None
    if _lifted(one, mine, other, theirs) or dice(here, there) < _needed(one, mine, other, theirs):
        return None
    return _finding(one, mine, other, theirs)


@once_a_statement
def _points(side: Side, statement: Statement) -> bool:
    """Whether a clause denies what it only points at: "denied that", "denied it", "denied the reports"."""
    objects = (child for child in side.under(statement) if child.dep == "dobj")
    return denies_by_its_verb(side, statement) and any(token.pos == "PRON" or token.lemma in OF_NOUNS for token in objects)


def _names_the_denial(side: Side, denying: Statement, other: Side, telling: Statement) -> bool:
    """Whether a clause that denies by its verb does what the other speaks of: "banned the pesticide", "called for a ban"."""
    verb = predicate_of(side, denying)
    return denies_by_its_verb(side, denying) and any(same_word(verb, word) for word in content_of(other, telling))


def _lifted(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses say what is known to come to the same or to the opposite, so that a negation of one of them tells nothing new."""
    if says_the_opposite(one, mine, other, theirs) or says_the_same(one, mine, other, theirs):
        return True
    return bool(opposite_pairs(content_of(one, mine), content_of(other, theirs)))


def _needed(one: Side, mine: Statement, other: Side, theirs: Statement) -> float:
    """How much alike two sole clauses must be for the denial to be of what the other tells: less where they share a predicate."""
    first, second = predicate_of(one, mine), predicate_of(other, theirs)
    acts = same_word(first, second) and same_word(act_of(one, mine), act_of(other, theirs))
    same = acts and LIGHT_PREDICATES.isdisjoint({first, second}) and not other_frame(one, mine, other, theirs)
    if same:
        return _LEAST_ALIKE
    if Certainty.DENIED in {mine.certainty, theirs.certainty}:
        return SAME_ACT if same_word(first, second) else SAME_WORDING
    if is_matter(*((one, mine) if is_negated(one, mine) else (other, theirs))):
        return _NOMINAL
    one_thing = of_one_thing(one, mine, other, theirs) and not other_doers(one, mine, other, theirs)
    return SAME_WORDING if one_thing else _NEVER


@once_a_statement
def _tells(side: Side, statement: Statement) -> bool:
    """Whether a clause says by a finite verb that something is so or is not so."""
    return side.verb_of(statement).pos in VERBS and is_finite(side, statement) and not statement.heading and states(side, statement)


def _finding(one: Side, mine: Statement, other: Side, theirs: Statement) -> Finding:
    words = by_verbs(one, mine, other, theirs)
    explained = next((why for explains, why in _EXPLANATIONS if explains(one, mine, other, theirs)), None)
    if explained:
        return Finding(DifferenceKind.POLARITY, Relation.DIFFER, *words, explained)
    return Finding(DifferenceKind.POLARITY, Relation.CONTRADICT, *words, "one affirms what the other denies")


def _is_unsure(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether one of two clauses is neither told as a fact nor announced."""
    return not {sureness(one, mine), sureness(other, theirs)} <= _COMMITTED


def _only_announces(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether one of two clauses, of which one is negated, is only announced, or sets no more than the earliest time."""
    planned = [sureness(side, entry) is Certainty.PLANNED for side, entry in ((one, mine), (other, theirs))]
    loose = planned[0] != planned[1] or bool(_AT_EARLIEST.search(mine.text) or _AT_EARLIEST.search(theirs.text))
    return loose and is_negated(one, mine) != is_negated(other, theirs)


# What makes of two clauses that stand against each other two that only differ, asked in this order.
_EXPLANATIONS: tuple[tuple[Callable[[Side, Statement, Side, Statement], bool], str], ...] = (
    (_is_unsure, "one denies what the other does not flatly assert"),
    (_only_announces, "one denies what the other only announces"),
    (lambda one, _, other, __: other_moment(one, other) is not None, "one affirms and one denies, of different moments"),
    (may_be_undone, "one tells what was, the other what ended it"),
    (may_move_in_turn, "one tells of a rise and one of a fall; nothing says that both speak of one moment"),
)
# What is asked where no two clauses of the sides are known to stand against each other.
_LOOKS = (_sole_denial, harm_difference, severity_difference, undecided_difference, limit_difference, sum_difference)
