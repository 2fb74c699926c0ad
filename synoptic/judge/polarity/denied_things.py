"""Things that a clause says there are not, were not or came not: "there was no restart", "not one shell fell", "this is not a swap"."""

import re
from collections.abc import Sequence

from synoptic.judge.clauses.finite import is_infinitive
from synoptic.judge.clauses.negation import counted_noun, is_negated, negations
from synoptic.judge.clauses.predications import doers, other_doers
from synoptic.judge.kept import once_a_side, once_a_statement
from synoptic.judge.polarity.told_things import GROUPS, is_kind_of, told_words
from synoptic.judge.sides import Side, content_of, predicate_of
from synoptic.judge.wording import same_thing, same_word
from synoptic.lexicon.grammar import NOUNS, PAST, TIME_ENTITIES
from synoptic.lexicon.implicatives import OF_PREDICATIVES
from synoptic.lexicon.modality import EVIDENCE
from synoptic.lexicon.nouns import is_person
from synoptic.model import Certainty, Statement, Token

_CORE = frozenset({"nsubj", "nsubjpass", "dobj", "attr"})
# Nouns that, denied, deny what they are of.
_SHOWING = EVIDENCE | frozenset("truth record mention talk word news report case instance".split())
_STORIES = frozenset("story report claim talk rumour rumor tale account news allegation suggestion speculation".split())
_AGAINST = frozenset({"at", "on", "against"})
_HAPPENING = frozenset("happen occur exist materialise materialize".split())
# Words before a noun by which there is none of it.
_NONE = frozenset({"no", "zero", "neither", "not"})
# Who denies an act of these denies it of everybody: "no one was arrested".
_ANYBODY = frozenset({"one", "people", "person"})
# Nouns by which a matter is said to have come up: "it was no topic".
_MATTERS = frozenset("topic subject issue matter theme point question part item".split())
_ANYTHING = frozenset({"anyone", "anybody", "anything"})
_NOT_ANY = frozenset({"any", "single"})
_A = frozenset({"a", "an"})
# Adjectives that narrow nothing down.
_ANY = frozenset("such single further other more new whole slight least immediate".split())
# Verbs that say what a thing holds.
_HOLDING = frozenset("contain include hold carry mention feature list".split())
# Verbs that say no more of a thing than that there is one, or by which it comes about: of "no nurse was dismissed" nurses are no denial.
_BRINGING = frozenset(
    "agree announce answer appear arise arrive ask award be bring carry cause come contain detect do drop emerge erupt exist extend face fall file "
    "find fire get give go grant happen have hear hold impose include issue launch leave lodge make measure mention notice observe occur "
    "offer open order pay plan play put raise reach receive record register remain report see send set show sign start suffer surface take "
    "use wage".split()
)
# Verbs by which something is over; what it ended without did not come about.
_ENDING = frozenset("end finish conclude close adjourn part collapse".split())
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


def denies_what_is_told(one: Side, denying: Statement, other: Side, telling: Statement) -> bool:
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
    if verbs[0] not in _BRINGING | _ENDING and not called and not same_thing(*verbs) and not _NO_SUCH.search(denying.text):
        return False
    told = words - _denied_by(other)
    return any(same_word(thing, word) or is_kind_of(word, thing) for thing in sorted(denied) for word in sorted(told))


def denies_an_act(one: Side, denying: Statement, other: Side, telling: Statement) -> bool:
    """Whether one clause denies the act that the other tells of as a thing: "is not investigating anyone", "has opened an investigation"."""
    act = predicate_of(one, denying)
    if not any(child.dep == "neg" for child in one.under(denying)) or act in _BRINGING or is_negated(other, telling) or is_infinitive(other, telling):
        return False
    if predicate_of(other, telling) not in _BRINGING or other_doers(one, denying, other, telling) or denies_a_kind(one, denying, other, telling):
        return False
    brought = (role for role in telling.roles if role.name == "object")
    objects = {one.reading.tokens[role.head].lemma for role in denying.roles if role.name == "object"} - _ANYTHING
    return objects <= content_of(other, telling) and any(same_word(act, other.reading.tokens[role.head].lemma) for role in brought)


def cancels_what_is_done(one: Side, cancelling: Statement, other: Side, telling: Statement) -> bool:
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


@once_a_statement
def denied_things(side: Side, statement: Statement) -> frozenset[str]:
    """Lemmas of the nouns that a clause denies."""
    tokens, found = side.reading.tokens, set[str]()
    for negation in negations(side, statement):
        noun = tokens[negation.head]
        if negation.dep == "det" and noun.lemma not in _ANYBODY:
            found |= {noun.lemma, *(low.lemma for low in _of(side, noun) if noun.lemma in GROUPS)}
    if predicate_of(side, statement) == "be" and is_negated(side, statement):
        roles = {child.dep: child for child in side.under(statement)}
        complement, subject = roles.get("attr"), roles.get("nsubj")
        if complement and complement.pos == "NOUN":
            named = subject if complement.lemma in _MATTERS else complement
            found |= {named.lemma} if named and named.pos in NOUNS else set()
    return frozenset(found | {noun.lemma for noun in (*_not_any(side, statement), *_never_happened(side, statement), *_made_up(side, statement))})


def _not_any(side: Side, statement: Statement) -> list[Token]:
    """The objects of which a clause says that there was not any: "had not received any ransom demand"."""
    below = side.under(statement)
    if not any(child.dep == "neg" for child in below):
        return []
    return [child for child in below if child.dep == "dobj" and any(low.lemma in _NOT_ANY for low in side.reading.below(child))]


def _never_happened(side: Side, statement: Statement) -> list[Token]:
    """What a clause says did not come about: "the inspection never took place", "no hearing was ever held", "an offer was not made"."""
    below = side.under(statement)
    verb, passive = predicate_of(side, statement), any(child.dep == "auxpass" for child in below)
    place = verb == "take" and any(child.lemma == "place" and child.dep == "dobj" for child in below)
    if not any(child.dep == "neg" for child in below) or not (place or (passive and verb in _BRINGING) or verb in _HAPPENING):
        return []
    subjects = [child for child in below if child.dep in {"nsubj", "nsubjpass"} and child.pos == "NOUN"]
    return [noun for noun in subjects if not passive or verb == "hold" or any(low.lemma in _A for low in side.reading.below(noun))]


def _made_up(side: Side, statement: Statement) -> list[Token]:
    """What a clause says was only told: "reports of a strike are false", "the story of a mine is pure invention"."""
    below = side.under(statement)
    said = any(child.dep in {"attr", "acomp"} and OF_PREDICATIVES.get(child.lemma, "") == "-+" for child in below)
    if not said or is_negated(side, statement):
        return []
    stories = (child for child in below if child.dep == "nsubj" and child.lemma in _STORIES)
    return [noun for story in stories for noun in _of(side, story)]


@once_a_statement
def denied_nouns(side: Side, statement: Statement) -> Sequence[Token]:
    """The nouns of which a clause says that there are or were none: "no notes or protests", "two arrests and no injuries", "not one grenade"."""
    found = list[Token]()
    for negator in (token for token in side.tokens_of(statement) if token.lemma in _NONE):
        noun = counted_noun(side, negator)
        if noun.pos in NOUNS and _takes_part_in(side, noun, statement) and noun.index > negator.index:
            found += [noun, *(child for child in side.reading.below(noun) if child.dep == "conj")]
            found += _told_by(side, noun)
    return [*found, *_gone_without(side, statement)]


def _gone_without(side: Side, statement: Statement) -> Sequence[Token]:
    """The nouns without which something ended: "the talks ended without an agreement"."""
    if predicate_of(side, statement) not in _ENDING:
        return []
    without = (child for child in side.under(statement) if child.lemma == "without")
    return [noun for preposition in without for noun in side.reading.below(preposition)]


def _told_by(side: Side, noun: Token) -> list[Token]:
    """What a noun of telling or showing is of: "no record of such a letter", "no truth in reports of a fire"."""
    if noun.lemma not in _SHOWING or (noun.lemma == "trace" and any(is_person(low.lemma) for low in _of(side, noun))):
        return []  # "no trace of the crew"
    below = (low for preposition in side.reading.below(noun) if preposition.dep == "prep" for low in side.reading.below(preposition))
    return [*_of(side, noun), *(deeper for low in below if low.lemma in _STORIES for deeper in _of(side, low))]


def _of(side: Side, noun: Token) -> list[Token]:
    """What a noun is of."""
    return [low for of in side.reading.below(noun) if of.lemma == "of" for low in side.reading.below(of)]


def _takes_part_in(side: Side, noun: Token, statement: Statement) -> bool:
    """Whether a noun, or the one it is joined with, is a participant of a clause's predicate."""
    while noun.dep == "conj" and noun.head != noun.index:
        noun = side.reading.tokens[noun.head]
    return noun.dep in _CORE and noun.head == statement.predicate


@once_a_statement
def is_matter(side: Side, statement: Statement) -> bool:
    """Whether a clause says of a thing that it is or is no topic."""
    return any(child.dep == "attr" and child.lemma in _MATTERS for child in side.under(statement))
