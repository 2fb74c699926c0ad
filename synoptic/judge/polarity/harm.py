"""Nobody was hurt or arrested, says one; the other counts or names some who were."""

import re
from collections.abc import Iterator, Sequence

from synoptic.judge.clauses.finite import is_finite
from synoptic.judge.clauses.negation import is_negated, negations
from synoptic.judge.clauses.verb_groups import verb_group
from synoptic.judge.figures.counts import is_person
from synoptic.judge.figures.figure import figures_of
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_side, once_a_statement
from synoptic.judge.moments.comparing import other_edition, other_moment
from synoptic.judge.polarity.denied_things import denied_nouns
from synoptic.judge.sides import Side, predicate_of
from synoptic.judge.wording import same_thing
from synoptic.lexicon.exclusive_roles import exclude_each_other
from synoptic.lexicon.nouns import steps_up
from synoptic.lexicon.tolls import ANYBODY, TOLL_OF
from synoptic.model import Certainty, DifferenceKind, EntityType, Relation, Statement

_NOBODY = frozenset("nobody none".split())
_HARM = frozenset({"dead", "injured"})
_TAKEN = frozenset({"arrested"})
# "No deaths were linked to the drug": some may have died.
_TRACED = frozenset("link attribute connect relate trace ascribe blame tie".split())
# "Nobody was seriously hurt": some may have been slightly.
_GRAVE = frozenset("seriously badly gravely severely critically".split())
# Verbs of which the subject is harmed, and those of which the object or the subject of the passive is.
_UNDERGONE = frozenset("die perish drown succumb".split())
_INFLICTED = frozenset("kill murder slay shoot injure wound hurt".split())
# Who is hurt is taken there, and needs this.
_CARRIED = frozenset("take rush bring carry fly airlift drive transport admit transfer evacuate".split())
_TO_HOSPITAL = re.compile(r"\b(?:in)?to (?:\w+ ){0,3}(?:hospital|clinic|infirmary)", re.IGNORECASE)
# Who is treated for this, or has it, is hurt.
_HURTS = r"(?:burns?|wounds?|injur\w+|fractures?|cuts?|bruis\w+|broken|smoke|shock|concussion|grazes?)"
_TREATED = re.compile(
    rf"\b(?:treated|hospitali[sz]ed) (?:\w+ ){{0,4}}?for (?:\w+ ){{0,3}}?{_HURTS}\b|\bsuffer(?:ed|s)? (?:\w+ ){{0,3}}?{_HURTS}\b"
    r"|\bfight(?:ing|s)? for (?:his|her|their) li(?:fe|ves)\b|\bin (?:a )?critical condition\b",
    re.IGNORECASE,
)
_NEEDING, _MENDING = frozenset("need require receive get".split()), frozenset("stitch surgery operation treatment".split())
# "All passengers survived", not "all but one".
_EVERYBODY = re.compile(r"(?:all|both|every|each|everyone|everybody)\b(?! but\b| except\b)", re.IGNORECASE)
_WHY = "one counts or names victims where the other has none"


def harm_difference(one: Side, other: Side) -> Finding | None:
    """Victims on one side, told of the same moment, where the other side has none; whichever of the two it is."""
    found = _spared_none(one, other)
    if found:
        return found
    turned = _spared_none(other, one)
    return Finding(turned.kind, turned.relation, turned.other, turned.one, turned.why) if turned else None


def _spared_none(one: Side, other: Side) -> Finding | None:
    for statement, harms in _sparing(one):
        words = _victims(other, harms)
        if words and not _of_others(one, statement, other, harms):
            moved = other_moment(one, other) or other_edition(one, other)
            strength = Relation.DIFFER if moved else Relation.CONTRADICT
            return Finding(DifferenceKind.POLARITY, strength, verb_group(one, statement), words, _WHY)
    return None


def _of_others(one: Side, sparing: Statement, other: Side, harms: frozenset[str]) -> bool:
    """Whether those whom one spares are never those whom the other counts: "no civilians", "three soldiers"."""
    counted = {figure.noun for figure in figures_of(other) if figure.toll in harms} or set(_people_harmed(other, harms))
    spared = {noun.lemma for noun in denied_nouns(one, sparing)}
    if bool(counted) and any(all(exclude_each_other(noun, other_noun) for other_noun in counted) for noun in spared):
        return True
    group = _group_spared(one, sparing)
    return bool(group) and bool(counted) and not any(noun in ANYBODY or same_thing(group, noun) for noun in counted)


def _group_spared(side: Side, statement: Statement) -> str:
    """The noun for those of whom a clause says that none was harmed: "none of the 38 children"; "" where it speaks of everybody."""
    tokens = side.reading.tokens
    found = (token for token in side.tokens_of(statement) if token.dep == "pobj" and tokens[tokens[token.head].head].lemma in _NOBODY)
    return next((token.lemma for token in found), "")


def _people_harmed(side: Side, harms: frozenset[str]) -> Iterator[str]:
    """The nouns for people in the clauses of a side that say of some harms that these befell somebody."""
    for statement in side.statements:
        if _harmed(side, statement) in harms:
            yield from (side.reading.tokens[role.head].lemma for role in statement.roles if _is_person(side, role.head))


@once_a_side
def _sparing(side: Side) -> Sequence[tuple[Statement, frozenset[str]]]:
    """The clauses of a side that say of some harms that these befell nobody."""
    return [(statement, harms) for statement in side.statements if (harms := _spared(side, statement))]


@once_a_statement
def _spared(side: Side, statement: Statement) -> frozenset[str]:
    """The harms that a clause says befell nobody: "nobody was hurt", "both pilots survived"; none where it says no such thing.

    Where nobody was hurt nobody was killed; where nobody was seriously hurt some may have been hurt slightly.
    """
    if predicate_of(side, statement) == "survive" and not is_negated(side, statement) and _EVERYBODY.match(statement.text):
        return frozenset({"dead"})
    if predicate_of(side, statement) in _TRACED:
        return frozenset()
    told = [noun.lemma for noun in denied_nouns(side, statement)]
    nobody = any(negation.lemma in _NOBODY for negation in negations(side, statement))
    words = [*told, *([predicate_of(side, statement)] if told or nobody else ())]
    harm = next((TOLL_OF[word] for word in words if TOLL_OF.get(word) in _HARM | _TAKEN), "")
    if not harm or harm in _TAKEN:
        return _TAKEN if harm else frozenset()
    grave = any(token.lemma in _GRAVE for token in side.tokens_of(statement))
    return frozenset({"dead"}) if harm == "dead" or grave else _HARM


def _victims(side: Side, harms: frozenset[str]) -> str:
    """The words by which a side counts victims of a harm, or tells of one; "" where it does neither."""
    figure = next((figure for figure in figures_of(side) if figure.toll in harms and figure.low > 0), None)
    if figure:
        return figure.words
    told = next((statement for statement in side.statements if _harmed(side, statement) in harms), None)
    return verb_group(side, told) if told else ""


@once_a_statement
def _harmed(side: Side, statement: Statement) -> str:
    """The harm that a clause flatly says befell a person; "" where it says no such thing."""
    predicate = side.verb_of(statement)
    if statement.certainty is not Certainty.ASSERTED or not is_finite(side, statement) or is_negated(side, statement):
        return ""
    undergone = predicate.lemma in _UNDERGONE
    places = {"nsubj"} if undergone else {"nsubjpass", "dobj"} if predicate.lemma in _INFLICTED else set()
    if any(child.dep in places and _is_person(side, child.index) for child in side.under(statement)):
        return TOLL_OF.get(predicate.lemma, "")
    return "injured" if _went_to_hospital(side, statement) or _is_treated(side, statement) else ""


def _went_to_hospital(side: Side, statement: Statement) -> bool:
    """Whether a clause says that a person was taken to hospital, or needed a doctor."""
    tokens = side.reading.tokens
    roles = [(role, tokens[role.head].lemma) for role in statement.roles]
    carried = predicate_of(side, statement) in _CARRIED and bool(_TO_HOSPITAL.search(statement.text))
    mended = predicate_of(side, statement) in _NEEDING and any(role.name == "object" and noun in _MENDING for role, noun in roles)
    return (carried or mended) and any(role.name in {"subject", "object"} and _is_person(side, role.head) for role, _ in roles)


def _is_treated(side: Side, statement: Statement) -> bool:
    """Whether a clause says of somebody, or of some of them, that he was treated for a hurt or fights for his life."""
    heads = [role.head for role in statement.roles if role.name in {"subject", "object"}]
    told = any(_is_person(side, head) or side.reading.tokens[head].pos == "NUM" for head in heads)
    return told and bool(_TREATED.search(statement.text))


def _is_person(side: Side, index: int) -> bool:
    entity, lemma = side.entity_of(index), side.reading.tokens[index].lemma
    return bool(entity and entity.type is EntityType.PERSON) or is_person(lemma) or steps_up(lemma, "person") is not None
