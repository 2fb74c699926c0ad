"""Whether one clause denies a thing, an act or a topic of which another tells in its own way, whatever their predicates."""

import re

from synoptic.judge.clauses.finite import is_infinitive
from synoptic.judge.clauses.negation import is_negated, negations
from synoptic.judge.clauses.predications import doers, other_doers
from synoptic.judge.kept import once_a_side, once_a_statement
from synoptic.judge.polarity.denied_things import BRINGING, ENDING, denied_nouns, denied_things
from synoptic.judge.polarity.told_things import is_kind_of, told_words
from synoptic.judge.polarity.topics import denies_a_topic
from synoptic.judge.sides import Side, content_of, predicate_of
from synoptic.judge.wording import same_thing, same_word
from synoptic.lexicon.grammar import NOUNS, PAST, TIME_ENTITIES
from synoptic.model import Certainty, Statement

_AGAINST = frozenset({"at", "on", "against"})
_ANYTHING = frozenset({"anyone", "anybody", "anything"})
# Adjectives that narrow nothing down.
_ANY = frozenset("such single further other more new whole slight least immediate".split())
# Verbs that say what a thing holds.
_HOLDING = frozenset("contain include hold carry mention feature list".split())
# Who calls a thing so says that it is: "this is not a strike", "called it a strike".
_CALLING = frozenset("call brand label declare describe term".split())
_CANCELLING = frozenset({"cancel", "scrap"})
# What was made all the same before it was cancelled.
_MADE_BEFORE = frozenset("order plan offer promise purchase booking deal agreement contract bid call invitation appointment reform".split())
_NO_SUCH = re.compile(r"\bno such\b", re.IGNORECASE)
# So much of a thing, or so soon; "no such letter" denies the letter that was told of, "no such flood for years" none.
_DEGREE = re.compile(
    r"\b(?:such(?=.*\b(?:years|decades|centuries|memory)\b)|at once|immediately|right away|straight away|enough|so (?:much|many|far as)"
    r"|(?<!at )all|every|always|entirely|completely|fully)\b",
    re.IGNORECASE,
)
# Share of the shorter clause's content words that both must have.
_LEAST_HELD = 0.2


def denies(one: Side, denying: Statement, other: Side, telling: Statement) -> bool:
    """Whether one clause denies a thing, an act or a topic of which the other tells."""
    return _denies_anything(one, denying) and any(way(one, denying, other, telling) for way in _WAYS)


@once_a_statement
def _denies_anything(side: Side, statement: Statement) -> bool:
    """Whether a clause denies a thing or an act, or calls one off; one that does not denies nothing of what another tells."""
    return is_negated(side, statement) or bool(denied_things(side, statement) or denied_nouns(side, statement) or _called_off(side, statement))


def _denies_what_is_told(one: Side, denying: Statement, other: Side, telling: Statement) -> bool:
    """Whether a thing that one clause denies stands in the other, affirmed, as a thing or as an act."""
    denied = denied_things(one, denying) | {noun.lemma for noun in denied_nouns(one, denying)}
    if not denied:
        return False
    if is_negated(other, telling) or is_infinitive(other, telling) or _of_other_holders(one, denying, other, telling):
        return False
    here, there = content_of(one, denying), content_of(other, telling)
    words = told_words(other, telling)
    derived = {thing for thing in denied if any(same_word(thing, word) for word in words)}
    if len(here & (there | words | derived)) < _LEAST_HELD * min(len(here), len(there)) or _of_other_targets(one, denying, other, telling):
        return False
    if denies_a_kind(one, denying, other, telling):
        return False
    verbs = predicate_of(one, denying), predicate_of(other, telling)
    called = verbs[0] == "be" and verbs[1] in _CALLING
    if verbs[0] not in BRINGING | ENDING and not called and not same_thing(*verbs) and not _NO_SUCH.search(denying.text):
        return False
    told = words - _denied_by(other)
    return any(same_word(thing, word) or is_kind_of(word, thing) for thing in sorted(denied) for word in sorted(told))


def _denies_an_act(one: Side, denying: Statement, other: Side, telling: Statement) -> bool:
    """Whether one clause denies the act that the other tells of as a thing: "is not investigating anyone", "has opened an investigation"."""
    act = _act_denied(one, denying)
    if not act or predicate_of(other, telling) not in BRINGING or is_negated(other, telling) or is_infinitive(other, telling):
        return False
    if other_doers(one, denying, other, telling) or denies_a_kind(one, denying, other, telling):
        return False
    brought = (role for role in telling.roles if role.name == "object")
    objects = {one.reading.tokens[role.head].lemma for role in denying.roles if role.name == "object"} - _ANYTHING
    return objects <= content_of(other, telling) and any(same_word(act, other.reading.tokens[role.head].lemma) for role in brought)


@once_a_statement
def _act_denied(side: Side, statement: Statement) -> str:
    """The lemma of the act that a clause denies by a "not" or "never"; "" for none, and for verbs that only bring a thing about."""
    act = predicate_of(side, statement)
    return act if act not in BRINGING and any(child.dep == "neg" for child in side.under(statement)) else ""


def _cancels_what_is_done(one: Side, cancelling: Statement, other: Side, telling: Statement) -> bool:
    """Whether one clause calls off what the other says that the same did: "cancelled his visit", "visited the hospital"."""
    called_off = _called_off(one, cancelling)
    verb = other.verb_of(telling)
    if called_off is None or verb.tag not in PAST or telling.certainty is not Certainty.ASSERTED or is_negated(other, telling):
        return False
    same_doer = bool(doers(one, cancelling)) and bool(doers(other, telling)) and not other_doers(one, cancelling, other, telling)
    return same_doer and called_off not in _MADE_BEFORE and same_word(called_off, verb.lemma)


@once_a_statement
def _called_off(side: Side, statement: Statement) -> str | None:
    """The lemma of what a clause says that its subject called off; None where it calls off nothing."""
    verb, under = side.verb_of(statement), side.under(statement)
    calls_off = verb.lemma in _CANCELLING or (verb.lemma == "call" and any(child.dep == "prt" and child.lemma == "off" for child in under))
    if not calls_off or statement.certainty is not Certainty.ASSERTED or is_negated(side, statement):
        return None
    return next((child.lemma for child in under if child.dep == "dobj" and child.pos == "NOUN"), None)


@once_a_side
def _denied_by(side: Side) -> frozenset[str]:
    """Lemmas of the nouns that any clause of a side denies: what it tells of them elsewhere is no answer to the like denial."""
    return frozenset(noun.lemma for statement in side.statements for noun in denied_nouns(side, statement))


def denies_a_kind(one: Side, denying: Statement, other: Side, telling: Statement) -> bool:
    """Whether a clause denies some kind or manner only of which the other tells nothing: "no legal effect", "not seriously hurt"."""
    if not _kinds_denied(one, denying) <= content_of(other, telling):
        return True
    return bool(negations(one, denying)) and not _degrees(one, denying) <= _degrees(other, telling)


@once_a_statement
def _degrees(side: Side, statement: Statement) -> frozenset[str]:
    """The words by which a clause says how much of a thing, or how soon: "no such flood for years", "not at once"."""
    compared = {child.lemma for child in side.under(statement) if child.tag in {"JJR", "RBR"}}
    return frozenset(compared | {match.group().lower() for match in _DEGREE.finditer(statement.text)})


@once_a_statement
def _kinds_denied(side: Side, statement: Statement) -> frozenset[str]:
    """Lemmas of the adjectives and adverbs by which some of a kind are denied, or some manner of an act."""
    tokens, found = side.reading.tokens, set[str]()
    for negation in negations(side, statement):
        head = tokens[negation.head]
        for child in side.reading.below(head):
            narrows = child.dep == "amod" if head.pos in NOUNS else child.dep == "advmod" and child.lemma.endswith("ly")
            if narrows and child is not negation and child.lemma not in _ANY:
                found.add(child.lemma)
    return frozenset(found)


def _of_other_holders(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether a denial is of what one thing holds, and the other clause tells of another: "the letter contains no apology"."""
    if predicate_of(one, mine) not in _HOLDING:
        return False
    subjects = [
        {side.reading.tokens[role.head].lemma for role in entry.roles if role.name == "subject"} for side, entry in ((one, mine), (other, theirs))
    ]
    return subjects[0].isdisjoint(subjects[1])


def _of_other_targets(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses tell what is done at or against two: "no shots at the police", "fired on the crowd"."""
    targets = _targets(one, mine), _targets(other, theirs)
    return all(targets) and not any(same_thing(a, b) for a in targets[0] for b in targets[1])


@once_a_statement
def _targets(side: Side, statement: Statement) -> frozenset[str]:
    """Lemmas of the common nouns at which or against which a clause says that something is done."""
    tokens = side.reading.tokens
    behind = (token for token in side.tokens_of(statement) if token.dep == "pobj" and tokens[token.head].lemma in _AGAINST)
    return frozenset(token.lemma for token in behind if token.pos == "NOUN" and token.entity not in TIME_ENTITIES)


# In which ways a denial may be of what is told.
_WAYS = (_denies_what_is_told, _denies_an_act, denies_a_topic, _cancels_what_is_done)
