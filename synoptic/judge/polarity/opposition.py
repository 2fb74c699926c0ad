"""Whether two clauses stand on opposite sides: one denies what the other says, or says the opposite of it."""

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from synoptic.judge.clauses.acts import act_index, act_of, has_particle
from synoptic.judge.clauses.finite import is_finite
from synoptic.judge.clauses.negation import denies_by_its_verb, denying_first, is_bounded, is_negated, negations, negators, says_too
from synoptic.judge.clauses.participants import at_odds
from synoptic.judge.clauses.predications import (
    are_apart,
    both_judge,
    of_one_thing,
    opposites_told,
    other_doers,
    same_told,
    says_the_opposite,
    says_the_same,
)
from synoptic.judge.clauses.standing import standing
from synoptic.judge.clauses.verb_groups import is_present
from synoptic.judge.kept import once_a_statement
from synoptic.judge.polarity.denials import denies, denies_a_kind
from synoptic.judge.polarity.denied_things import denied_things
from synoptic.judge.polarity.two_things import of_two_things
from synoptic.judge.sides import LIGHT, SAME_ACT, Side, content_of, dice
from synoptic.judge.wording import opposite_pairs, opposite_word, same_word
from synoptic.lexicon.converse import CONVERSE
from synoptic.lexicon.grammar import PRESENT
from synoptic.lexicon.opposites import ENDS, IN_TURN, MOVES, WEAK_OPPOSITES
from synoptic.model import Statement

# Of one verb, affirmed and denied, less is asked: at a tenth and more readers found two in three to contradict each other.
_DENIED_ACT = 0.1
# Where the predicate says little ("be", "have"), or the words are opposites only in like company, the rest must say the same.
SAME_WORDING = 0.55
# "Is set to open" says as little by its verb as "is", and so does "feels ready".
LIGHT_PREDICATES = LIGHT | frozenset("set feel seem look appear sound".split())
# "Not a threat but a reality", "a reality, not a threat": what is denied is set against what is affirmed.
_CONTRAST = re.compile(r"\bnot\b[^.;]{1,60}\bbut\b|, not\b", re.IGNORECASE)
# Clauses that leave open what they name, and those that only name what they are about ("what the minister heard").
_OPEN = frozenset({"if", "whether", "unless"})
_NAMING = _OPEN | frozenset("what how why when whatever whoever".split())
# What these introduce in the present tense is still to come: "until the courts decide".
_AWAITING = frozenset({"until", "till", "before"})
# What is done in another place or way than the one denied: "landed at another airport".
_ELSEWHERE = re.compile(r"\b(?:another(?! \d)|elsewhere|instead|other than)\b", re.IGNORECASE)
# What had never been till then is no denial of what was the first: "none had ever been found", "found for the first time".
_TILL_THEN, _FIRST = re.compile(r"\b(?:ever|never|before|previously)\b", re.IGNORECASE), re.compile(r"\bfirst\b", re.IGNORECASE)
# Nor is what has not been since the last: "the first to kill since 1959", "none has killed since 1959".
_SINCE = re.compile(r"\bsince\b", re.IGNORECASE)


def opposed(one: Side, mine: Statement, other: Side, theirs: Statement, likeness: float) -> bool | None:
    """Whether two clauses about the same act stand on opposite sides; None where they are not known to be about the same."""
    if mine.text == theirs.text or mine.text.casefold() == theirs.text.casefold() or _contrasts(one, mine) or _contrasts(other, theirs):
        return False
    if of_two_things(one, mine, other, theirs):
        return None
    if (
        not (states(one, mine) and states(other, theirs))
        or is_supposed(one, mine) != is_supposed(other, theirs)
        or (_signs_differ(one, mine, other, theirs) and not sound(one, mine, other, theirs))
    ):
        return None
    if denies(one, mine, other, theirs) or denies(other, theirs, one, mine):
        return True
    verdict = _of_acts(one, mine, other, theirs, likeness)
    return None if verdict and at_odds(one, mine, other, theirs) and not both_judge(one, mine, other, theirs) else verdict


def _of_acts(one: Side, mine: Statement, other: Side, theirs: Statement, likeness: float) -> bool | None:
    """Whether two clauses are opposed in what they say is done; None where they are not known to tell of one act or thing."""
    first, second = act_of(one, mine), act_of(other, theirs)
    if first == second or (same_word(first, second) and LIGHT_PREDICATES.isdisjoint({first, second})):
        verdict = _of_one_act(one, mine, other, theirs, likeness)
        if verdict is not None:
            return verdict
    elif frozenset({first, second}) in ENDS:
        return None  # how a thing began, and how it ended
    return _of_two_acts(one, mine, other, theirs, likeness)


def _of_one_act(one: Side, mine: Statement, other: Side, theirs: Statement, likeness: float) -> bool | None:
    """Whether two clauses with one predicate are opposed: one is negated, or they hold opposite words; None where they are hardly of one act."""
    light = act_of(one, mine) in LIGHT_PREDICATES and not (has_particle(one, mine) and has_particle(other, theirs))
    differ = _signs_differ(one, mine, other, theirs)
    alike = differ and act_of(one, mine) == act_of(other, theirs) and not other_doers(one, mine, other, theirs)
    close = _DENIED_ACT if alike else SAME_ACT
    needed = SAME_WORDING if light or other_frame(one, mine, other, theirs) else close
    if likeness < needed or not (is_finite(one, mine) and is_finite(other, theirs)) or (differ and denies_another_thing(one, mine, other, theirs)):
        return None
    if not differ and is_negated(one, mine):
        return False  # "did not pass", "failed to pass"
    if differ:  # "pleaded not guilty", "pleaded innocent" are not opposed
        return not opposite_pairs(content_of(one, mine), content_of(other, theirs))
    return says_the_opposite(one, mine, other, theirs)


def _of_two_acts(one: Side, mine: Statement, other: Side, theirs: Statement, likeness: float) -> bool | None:
    """Whether two clauses say opposite things of one thing, or the same with one negated; None where neither is known."""
    differ = is_negated(one, mine, beside_the_verb=True) != is_negated(other, theirs, beside_the_verb=True)
    if _of_opposite_acts(one, mine, other, theirs, likeness) or says_the_opposite(one, mine, other, theirs):
        opposites = opposites_told(one, mine, other, theirs)
        if differ and opposites and says_the_same(one, mine, other, theirs):
            return True  # "resigned", "refused to step down and stays in office"
        return differ == (_holds_its_not(word for word, _ in opposites) != _holds_its_not(word for _, word in opposites))
    told = same_told(one, mine, other, theirs)
    if not (is_finite(one, mine) and is_finite(other, theirs)) or not says_the_same(one, mine, other, theirs):
        return None
    words = {word for word, _ in told}, {twin for _, twin in told}
    of_object = _denies_object(one, mine, words[0]) or _denies_object(other, theirs, words[1])
    if differ and not of_object and denies_another_thing(one, mine, other, theirs):
        return None
    return differ != (_denies_by(one, mine, words[0]) != _denies_by(other, theirs, words[1]))


def _holds_its_not(words: Iterable[str]) -> bool:
    """Whether what is told holds the clause's negation itself: "pleaded not guilty"."""
    return any("_not_" in word for word in words)


def _denies_object(side: Side, statement: Statement, words: AbstractSet[str]) -> bool:
    """Whether what a clause denies is the object that one of the words is told by: "showed no emotion", of "show_emotion"."""
    verb = side.verb_of(statement)
    objects = (child for child in side.under(statement) if child.dep == "dobj")
    return any(f"{verb.lemma}_{child.lemma}" in words and any(low.lemma == "no" for low in side.reading.below(child)) for child in objects)


def _denies_by(side: Side, statement: Statement, words: AbstractSet[str]) -> bool:
    """Whether one of the words is the predicate by which the clause denies what it carries: "barred from boarding" is what "turned away" is."""
    predicate = side.verb_of(statement)
    carries = predicate.index != act_index(side, statement) and predicate in negations(side, statement)
    return carries and predicate.lemma in {word.partition("_")[0] for word in words}


def _of_opposite_acts(one: Side, mine: Statement, other: Side, theirs: Statement, likeness: float) -> bool:
    """Whether the predicates of two clauses are opposites, and the clauses alike enough for these to be told of one thing."""
    first, second = act_of(one, mine), act_of(other, theirs)
    if not opposite_word(first, second) or (second in CONVERSE.get(first, ()) and other_doers(one, mine, other, theirs)):
        return False
    if are_apart(one, mine, other, theirs):
        return False
    one_thing = of_one_thing(one, mine, other, theirs)
    if {first, second} <= MOVES and one_thing:
        return likeness >= SAME_ACT
    if {first, second} & (WEAK_OPPOSITES | IN_TURN):
        return likeness >= SAME_WORDING
    return likeness >= (SAME_ACT / 2 if one_thing else SAME_ACT)


def may_move_in_turn(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses tell of a rise and of a fall in words so unlike that each may speak of a moment of its own."""
    moves = {act_of(one, mine), act_of(other, theirs)} <= MOVES
    now = is_present(one, mine) and is_present(other, theirs)
    return not now and moves and dice(content_of(one, mine), content_of(other, theirs)) < SAME_WORDING


def states(side: Side, statement: Statement) -> bool:
    """Whether a clause says that something is or is not so, and does not leave it open, only name it or wait for it; "on lap seven" says nothing."""
    opening, predicate = side.reading.tokens[statement.tokens[0]].lemma, side.verb_of(statement)
    if predicate.pos == "ADP" or (opening in _AWAITING and predicate.tag in PRESENT):
        return False
    return standing(side, statement) != "o" and opening not in _NAMING


@once_a_statement
def is_supposed(side: Side, statement: Statement) -> bool:
    """Whether a clause only follows from another or is only supposed: "unless it rains, …", "had the dam failed"."""
    verb, tokens = side.verb_of(statement), side.reading.tokens
    first = tokens[statement.tokens[0]]
    opens = verb.dep == "advcl" or first.text[:1].isupper()
    if opens and first.lemma == "have" and first.dep == "aux" and first.head == verb.index and verb.tag == "VBN":
        return True  # "had the dam failed"
    clauses = (child for child in side.under(statement) if child.dep == "advcl")
    return any(low.dep == "mark" and low.lemma in _OPEN for clause in clauses for low in side.reading.below(clause))


def _signs_differ(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether one of two clauses is negated; of two that deny by one verb ("denied it", "did not deny it") beside that verb."""
    beside = denies_by_its_verb(one, mine) and denies_by_its_verb(other, theirs)
    return is_negated(one, mine, beside_the_verb=beside) != is_negated(other, theirs, beside_the_verb=beside)


@once_a_statement
def _contrasts(_: Side, statement: Statement) -> bool:
    """Whether a clause sets what it denies against what it affirms: "not a threat but a reality"."""
    return bool(_CONTRAST.search(statement.text))


def other_frame(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two predicates govern another preposition or particle each: "call for a strike", "call on the mayor"."""
    frames = {_frame(one, mine), _frame(other, theirs)}
    return "" not in frames and len(frames) > 1


@once_a_statement
def _frame(side: Side, statement: Statement) -> str:
    """The particle or preposition right behind the predicate, "" where there is none."""
    tokens, after = side.reading.tokens, statement.predicate + 1
    following = tokens[after] if after < len(tokens) else None
    return following.lemma if following and following.dep in {"prep", "prt"} else ""


def sound(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether one clause denies without bounds and the other affirms without any negation further down."""
    if denies_by_its_verb(one, mine) and denies_by_its_verb(other, theirs):
        return True
    denying, telling = denying_first(one, mine, other, theirs)
    if not _FIRST.search(denying[1].text) and _was_none_till_then(*denying, *telling):
        return False
    negated = negators(*telling) - (negators(*denying) & _IN_BOTH)
    return not (is_bounded(one, mine) or is_bounded(other, theirs) or negated or says_too(telling[1]))


def _was_none_till_then(side: Side, denying: Statement, other: Side, telling: Statement) -> bool:
    """Whether one clause says that there had been none of a thing, and the other tells of what came then, or of the first, ever or since then."""
    first = bool(_FIRST.search(other.sentence_of(telling)))
    if _TILL_THEN.search(denying.text):
        return first or ("never" not in denying.text and _is_of_before(side, denying) and not _is_of_before(other, telling))
    return first and bool(_SINCE.search(denying.text) and _SINCE.search(telling.text))


@once_a_statement
def _is_of_before(side: Side, statement: Statement) -> bool:
    """Whether a clause tells of what was before another moment of the past: "none had ever been found"."""
    return any(child.lemma == "have" and child.tag == "VBD" and child.dep == "aux" for child in side.under(statement))


# "Without a warrant", where both clauses say so, is denied by neither.
_IN_BOTH = frozenset({"without"})


def denies_another_thing(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether what the negated clause denies is a thing of which the other says nothing: "no defects were found", "was found to be sound"."""
    denying, telling = denying_first(one, mine, other, theirs)
    if _ELSEWHERE.search(telling[1].text) and not _ELSEWHERE.search(denying[1].text):
        return True
    things = denied_things(*denying)
    return (bool(things) and things.isdisjoint(content_of(*telling))) or denies_a_kind(*denying, *telling)
