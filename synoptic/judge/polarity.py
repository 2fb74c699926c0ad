"""Polarity: one side affirms of a thing what the other denies of it, by negation or by an opposite word."""

import re

from synoptic.judge.acts import act_of
from synoptic.judge.certainty import sureness
from synoptic.judge.denied_things import denied_things, denies_a_kind, denies_what_is_told
from synoptic.judge.finding import Finding
from synoptic.judge.harm import harm_difference
from synoptic.judge.kept import once_a_statement
from synoptic.judge.limits import limit_difference
from synoptic.judge.moment import other_moment
from synoptic.judge.negation import holds_negator, is_bounded, is_negated
from synoptic.judge.predications import says_the_opposite
from synoptic.judge.sides import LIGHT, Side, content_of, dice, is_finite, matched
from synoptic.judge.silence import silence
from synoptic.judge.subjects import speakers_of
from synoptic.judge.undecided import undecided_difference
from synoptic.judge.verb_groups import verb_group
from synoptic.judge.wording import opposite_word, same_word
from synoptic.lexicon.converse import CONVERSE
from synoptic.lexicon.ignorance import IGNORANCE
from synoptic.lexicon.opposites import ENDS, IN_TURN, WEAK_OPPOSITES
from synoptic.model import Certainty, DifferenceKind, Relation, Statement

# Two clauses with one predicate speak of one act from this likeness on (share of content words, both sides).
_SAME_ACT = 0.34
# Where the predicate says little ("be", "have"), or the words are opposites only in like company, the rest must say the same.
_SAME_WORDING = 0.55
# Share of content words that a denial of a thing must have with what tells of it.
_LEAST_ALIKE = 0.2
# And where a noun is denied ("it was no topic") and the clauses are all that their sides hold.
_NOMINAL = 0.3
# "Not a threat but a reality", "a reality, not a threat": what is denied is set against what is affirmed.
_CONTRAST = re.compile(r"\bnot\b[^.;]{1,60}\bbut\b|, not\b", re.IGNORECASE)
# Clauses that leave open what they name.
_OPEN = frozenset({"if", "whether", "unless"})
# Predicates by which a thing is said to be or not to be.
_EXISTENCE = frozenset("be exist have find report occur happen remain see suffer record give cause".split())
# "Is set to open" says as little by its verb as "is".
_LIGHT = LIGHT | {"set"}
_SAYING = frozenset({"say", "tell", "add"})
_COMMITTED = frozenset({Certainty.ASSERTED, Certainty.PLANNED, Certainty.DENIED})


def polarity_difference(one: Side, other: Side) -> Finding | None:
    """The clauses in which the sides affirm and deny the same; none where any two clauses with that predicate stand alike."""
    silent = silence(one, other)
    if silent:
        return silent
    agreeing, clashing = set[str](), []
    for mine, theirs, likeness in matched(one, other):
        verdict = _opposed(one, mine, other, theirs, likeness)
        if verdict is True:
            clashing.append((mine, theirs))
        elif verdict is False and _predicate(one, mine) == _predicate(other, theirs):
            agreeing |= {_predicate(one, mine), _predicate(other, theirs)}
    for mine, theirs in clashing:
        if not {_predicate(one, mine), _predicate(other, theirs)} & agreeing:
            return _finding(one, mine, other, theirs)
    return _sole_denial(one, other) or harm_difference(one, other) or undecided_difference(one, other) or limit_difference(one, other)


def _sole_denial(one: Side, other: Side) -> Finding | None:
    """One side's only clause denies and the other's only one affirms: "it was not a topic", "they touched on it".

    Nothing is known of clauses whose words stand against each other already (two opposites, one denied, agree).
    """
    if not len(one.statements) == len(other.statements) == 1:
        return None
    mine, theirs = one.statements[0], other.statements[0]
    if is_negated(one, mine) == is_negated(other, theirs) or not (_tells(one, mine) and _tells(other, theirs)):
        return None
    if _contrasts(one, mine) or _contrasts(other, theirs):
        return None
    if same_word(_predicate(one, mine), _predicate(other, theirs)) and _denies_another_thing(one, mine, other, theirs):
        return None
    here, there = content_of(one, mine), content_of(other, theirs)
    denying, telling = ((one, mine), (other, theirs)) if is_negated(one, mine) else ((other, theirs), (one, mine))
    if denies_a_kind(*denying, *telling) or not _sound(one, mine, other, theirs):
        return None
    lifted = any(opposite_word(word, opposite) for word in sorted(here - there) for opposite in sorted(there - here))
    if lifted or dice(here, there) < _needed(one, mine, other, theirs):
        return None
    if (sureness(one, mine) is Certainty.PLANNED) != (sureness(other, theirs) is Certainty.PLANNED):
        words = verb_group(one, mine), verb_group(other, theirs)
        return Finding(DifferenceKind.POLARITY, Relation.DIFFER, *words, "one denies what the other only announces")
    return _finding(one, mine, other, theirs)


def _needed(one: Side, mine: Statement, other: Side, theirs: Statement) -> float:
    """How much alike two sole clauses must be for the denial to be of what the other tells: less where they share a predicate or a noun is denied."""
    first, second = _predicate(one, mine), _predicate(other, theirs)
    if (same_word(first, second) and _LIGHT.isdisjoint({first, second}) and not _other_frame(one, mine, other, theirs)) or Certainty.DENIED in {
        mine.certainty,
        theirs.certainty,
    }:
        return _LEAST_ALIKE
    denying, clause = (one, mine) if is_negated(one, mine) else (other, theirs)
    complement = any(denying.reading.tokens[i].dep == "attr" for i in denying.reading.children[clause.predicate])
    return _NOMINAL if complement and _predicate(denying, clause) in _EXISTENCE else _SAME_WORDING


@once_a_statement
def _tells(side: Side, statement: Statement) -> bool:
    """Whether a clause says by a finite verb that something is so or is not so."""
    tokens = side.reading.tokens
    predicate, below = tokens[statement.predicate], side.reading.children[statement.predicate]
    only_says = predicate.lemma in _SAYING and not any(tokens[child].dep == "ccomp" for child in below if child in statement.tokens)
    verbal = predicate.pos in {"VERB", "AUX"} and is_finite(side, statement) and not only_says
    return verbal and not statement.heading and tokens[statement.tokens[0]].lemma not in _OPEN


@once_a_statement
def _contrasts(_: Side, statement: Statement) -> bool:
    return bool(_CONTRAST.search(statement.text))


def _opposed(one: Side, mine: Statement, other: Side, theirs: Statement, likeness: float) -> bool | None:
    """Whether two clauses about the same act stand on opposite sides; None where they are not known to be about the same."""
    if mine.text == theirs.text or mine.text.casefold() == theirs.text.casefold() or _contrasts(one, mine) or _contrasts(other, theirs):
        return False
    first, second = act_of(one, mine), act_of(other, theirs)
    signs_differ = is_negated(one, mine) != is_negated(other, theirs)
    if signs_differ and not _sound(one, mine, other, theirs):
        return None
    if denies_what_is_told(one, mine, other, theirs) or denies_what_is_told(other, theirs, one, mine):
        return True
    light = _LIGHT & {first, second}
    finite = is_finite(one, mine) and is_finite(other, theirs)
    if first == second or (same_word(first, second) and not light):
        needed = _SAME_WORDING if light or _other_frame(one, mine, other, theirs) else _SAME_ACT
        if finite and likeness >= needed and not (signs_differ and _denies_another_thing(one, mine, other, theirs)):
            return signs_differ != _holds_opposites(one, mine, other, theirs)
    elif second in CONVERSE.get(first, ()) and speakers_of(one, mine).isdisjoint(speakers_of(other, theirs)):
        return None  # one deal told from its two ends
    elif frozenset({first, second}) in ENDS:
        return None  # how a thing began, and how it ended
    needed = _SAME_WORDING if {first, second} & (WEAK_OPPOSITES | IN_TURN) else _SAME_ACT / 2
    if (opposite_word(first, second) and likeness >= needed) or says_the_opposite(one, mine, other, theirs):
        return is_negated(one, mine, beside_the_verb=True) == is_negated(other, theirs, beside_the_verb=True)
    return None


def _other_frame(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two predicates govern another preposition or particle each: "call for a strike", "call on the mayor"."""
    frames = {_frame(one, mine), _frame(other, theirs)}
    return "" not in frames and len(frames) > 1


@once_a_statement
def _frame(side: Side, statement: Statement) -> str:
    """The particle or preposition right behind the predicate, "" where there is none."""
    tokens, after = side.reading.tokens, statement.predicate + 1
    following = tokens[after] if after < len(tokens) else None
    return following.lemma if following and following.dep in {"prep", "prt"} and following.head == statement.predicate else ""


def _sound(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether one clause denies without bounds and the other affirms without any negation further down."""
    telling = (other, theirs) if is_negated(one, mine) else (one, mine)
    return not (is_bounded(one, mine) or is_bounded(other, theirs) or holds_negator(*telling))


def _denies_another_thing(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether what the negated clause denies is a thing of which the other says nothing: "no defects were found", "was found to be sound"."""
    denying, telling = ((one, mine), (other, theirs)) if is_negated(one, mine) else ((other, theirs), (one, mine))
    things = denied_things(*denying)
    return (bool(things) and things.isdisjoint(content_of(*telling))) or denies_a_kind(*denying, *telling)


def _predicate(side: Side, statement: Statement) -> str:
    return side.reading.tokens[statement.predicate].lemma


def _holds_opposites(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether clauses with one predicate hold two opposite words in the same place: "is safe", "is dangerous"."""
    here, there = content_of(one, mine), content_of(other, theirs)
    rest = dice(here & there | {"·"}, here | there)
    for word in sorted(here - there):
        for opposite in sorted(candidate for candidate in there - here if opposite_word(word, candidate)):
            if _governor(one, mine, word) == _governor(other, theirs, opposite) and (word not in WEAK_OPPOSITES or rest >= _SAME_WORDING):
                return True
    return False


def _governor(side: Side, statement: Statement, lemma: str) -> str:
    tokens = side.reading.tokens
    found = next((tokens[i] for i in statement.tokens if tokens[i].lemma == lemma), None)
    return tokens[found.head].lemma if found else ""


def _finding(one: Side, mine: Statement, other: Side, theirs: Statement) -> Finding:
    words = verb_group(one, mine), verb_group(other, theirs)
    if IGNORANCE.search(mine.text) or IGNORANCE.search(theirs.text):
        return Finding(DifferenceKind.POLARITY, Relation.DIFFER, *words, "one gives as known what the other says is not known or not told")
    if not {sureness(one, mine), sureness(other, theirs)} <= _COMMITTED:
        return Finding(DifferenceKind.POLARITY, Relation.DIFFER, *words, "one denies what the other does not flatly assert")
    if other_moment(one, other):
        return Finding(DifferenceKind.POLARITY, Relation.DIFFER, *words, "one affirms and one denies, of different moments")
    return Finding(DifferenceKind.POLARITY, Relation.CONTRADICT, *words, "one affirms what the other denies")
