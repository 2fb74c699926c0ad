"""Polarity: one side affirms of a thing what the other denies of it, by negation or by an opposite word."""

import re

from synoptic.judge.denied_things import denied_things, denies_what_is_told, spared
from synoptic.judge.figures import figures_of
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_statement
from synoptic.judge.moment import other_edition, other_moment
from synoptic.judge.negation import is_negated
from synoptic.judge.sides import LIGHT, Side, content_of, dice, is_finite, matched, same_act
from synoptic.judge.wording import opposite_word, same_word
from synoptic.lexicon.converse import CONVERSE
from synoptic.lexicon.ignorance import IGNORANCE, SILENCE
from synoptic.lexicon.opposites import WEAK_OPPOSITES
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
_VERB_GROUP = frozenset({"neg", "aux", "auxpass", "acomp", "attr", "prt", "dobj"})
_COMMITTED = frozenset({Certainty.ASSERTED, Certainty.PLANNED, Certainty.DENIED})


def polarity_difference(one: Side, other: Side) -> Finding | None:
    """The clauses in which the sides affirm and deny the same; none where any two clauses with that predicate stand alike."""
    silent = _silence(one, other)
    if silent:
        return silent
    agreeing, clashing = set[str](), []
    for mine, theirs, _ in matched(one, other):
        verdict = _opposed(one, mine, other, theirs)
        if verdict is True:
            clashing.append((mine, theirs))
        elif verdict is False and _predicate(one, mine) == _predicate(other, theirs):
            agreeing |= {_predicate(one, mine), _predicate(other, theirs)}
    for mine, theirs in clashing:
        if not {_predicate(one, mine), _predicate(other, theirs)} & agreeing:
            return _finding(one, mine, other, theirs)
    return _sole_denial(one, other) or _spared_none(one, other) or _turned(_spared_none(other, one))


def _turned(finding: Finding | None) -> Finding | None:
    """The finding seen from the other side."""
    return Finding(finding.kind, finding.relation, finding.other, finding.one, finding.why) if finding else None


def _spared_none(one: Side, other: Side) -> Finding | None:
    """One side says that nobody was killed or hurt; the other counts or names some who were."""
    for statement in one.statements:
        harm = spared(one, statement)
        figure = next((figure for figure in figures_of(other) if harm and figure.toll == harm and figure.low > 0), None)
        if figure:
            moved = other_moment(one, other) or other_edition(one, other)
            strength = Relation.DIFFER if moved else Relation.CONTRADICT
            return Finding(DifferenceKind.POLARITY, strength, verb_group(one, statement), figure.words, "one counts victims where the other has none")
    return None


def _sole_denial(one: Side, other: Side) -> Finding | None:
    """One side's only clause denies and the other's only one affirms: "it was not a topic", "they touched on it".

    Nothing is known of clauses whose words stand against each other already (two opposites, one denied, agree).
    """
    if not len(one.statements) == len(other.statements) == 1:
        return None
    mine, theirs = one.statements[0], other.statements[0]
    contrasts = _contrasts(one, mine) or _contrasts(other, theirs)
    if contrasts or is_negated(one, mine) == is_negated(other, theirs) or not (_tells(one, mine) and _tells(other, theirs)):
        return None
    if same_word(_predicate(one, mine), _predicate(other, theirs)) and _denies_another_thing(one, mine, other, theirs):
        return None
    here, there = content_of(one, mine), content_of(other, theirs)
    lifted = any(opposite_word(word, opposite) for word in sorted(here - there) for opposite in sorted(there - here))
    if lifted or dice(here, there) < _needed(one, mine, other, theirs):
        return None
    if (mine.certainty is Certainty.PLANNED) != (theirs.certainty is Certainty.PLANNED):
        words = verb_group(one, mine), verb_group(other, theirs)
        return Finding(DifferenceKind.POLARITY, Relation.DIFFER, *words, "one denies what the other only announces")
    return _finding(one, mine, other, theirs)


def _needed(one: Side, mine: Statement, other: Side, theirs: Statement) -> float:
    """How much alike two sole clauses must be for the denial to be of what the other tells: less where they share a predicate or a noun is denied."""
    first, second = _predicate(one, mine), _predicate(other, theirs)
    if (same_word(first, second) and LIGHT.isdisjoint({first, second})) or Certainty.DENIED in {mine.certainty, theirs.certainty}:
        return _LEAST_ALIKE
    denying, clause = (one, mine) if is_negated(one, mine) else (other, theirs)
    complement = any(denying.reading.tokens[i].dep == "attr" for i in denying.reading.children[clause.predicate])
    return _NOMINAL if complement and _predicate(denying, clause) in _EXISTENCE else _SAME_WORDING


@once_a_statement
def _tells(side: Side, statement: Statement) -> bool:
    """Whether a clause says by a finite verb that something is so or is not so."""
    tokens = side.reading.tokens
    verbal = tokens[statement.predicate].pos in {"VERB", "AUX"} and is_finite(side, statement)
    return verbal and not statement.heading and tokens[statement.tokens[0]].lemma not in _OPEN


def _silence(one: Side, other: Side) -> Finding | None:
    """One tells what the other says is kept back: of the sides' most alike clauses, and only where they are about one act or the sole ones."""
    pairs = matched(one, other)
    if not pairs:
        return None
    mine, theirs, _ = pairs[0]
    if _keeps_silent(one, mine) == _keeps_silent(other, theirs) or not _of_one_matter(one, mine, other, theirs):
        return None
    return Finding(
        DifferenceKind.POLARITY,
        Relation.DIFFER,
        verb_group(one, mine),
        verb_group(other, theirs),
        "one tells what the other says is kept back or not commented on",
    )


def _of_one_matter(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether what is kept back may be what is told: clauses of one act, or the only ones of both sides and of one person's words."""
    if same_act(one, mine, other, theirs) or dice(content_of(one, mine), content_of(other, theirs)) >= _SAME_ACT:
        return True
    return len(one.statements) == len(other.statements) == 1 and not _speakers(one, mine).isdisjoint(_speakers(other, theirs))


def _speakers(side: Side, statement: Statement) -> set[str]:
    """The entities that say a clause or are its subject."""
    subjects = (side.entity_of(role.head) for role in statement.roles if role.name == "subject")
    return {entity.id for entity in subjects if entity} | ({statement.voice} if statement.voice else set())


@once_a_statement
def _contrasts(_: Side, statement: Statement) -> bool:
    return bool(_CONTRAST.search(statement.text))


@once_a_statement
def _keeps_silent(_: Side, statement: Statement) -> bool:
    return bool(SILENCE.search(statement.text))


def _opposed(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool | None:
    """Whether two clauses about the same act stand on opposite sides; None where they are not known to be about the same."""
    if mine.text.casefold() == theirs.text.casefold() or _contrasts(one, mine) or _contrasts(other, theirs):
        return False
    first, second = _predicate(one, mine), _predicate(other, theirs)
    likeness = dice(content_of(one, mine), content_of(other, theirs))
    signs_differ = is_negated(one, mine) != is_negated(other, theirs)
    if denies_what_is_told(one, mine, other, theirs) or denies_what_is_told(other, theirs, one, mine):
        return True
    if first == second or (same_word(first, second) and LIGHT.isdisjoint({first, second})):
        needed = _SAME_WORDING if first in LIGHT else _SAME_ACT
        if likeness >= needed and not (signs_differ and _denies_another_thing(one, mine, other, theirs)):
            return signs_differ != _holds_opposites(one, mine, other, theirs)
        return None
    if second in CONVERSE.get(first, ()) and _speakers(one, mine).isdisjoint(_speakers(other, theirs)):
        return None  # one deal told from its two ends
    if opposite_word(first, second) and likeness >= (_SAME_WORDING if first in WEAK_OPPOSITES else _SAME_ACT / 2):
        return is_negated(one, mine, beside_the_verb=True) == is_negated(other, theirs, beside_the_verb=True)
    return None


def _denies_another_thing(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether what the negated clause denies is a thing of which the other says nothing: "no defects were found", "was found to be sound"."""
    denying, said = ((one, mine), content_of(other, theirs)) if is_negated(one, mine) else ((other, theirs), content_of(one, mine))
    things = denied_things(*denying)
    return bool(things) and things.isdisjoint(said)


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
    if not {mine.certainty, theirs.certainty} <= _COMMITTED:
        return Finding(DifferenceKind.POLARITY, Relation.DIFFER, *words, "one denies what the other does not flatly assert")
    if other_moment(one, other):
        return Finding(DifferenceKind.POLARITY, Relation.DIFFER, *words, "one affirms and one denies, of different moments")
    return Finding(DifferenceKind.POLARITY, Relation.CONTRADICT, *words, "one affirms what the other denies")


@once_a_statement
def verb_group(side: Side, statement: Statement) -> str:
    """The predicate with its negation and auxiliaries, as the article has them."""
    tokens = side.reading.tokens
    children = [tokens[i] for i in side.reading.children[statement.predicate] if i in statement.tokens]
    near = [statement.predicate, *(child.index for child in children if child.dep in _VERB_GROUP or child.lemma in {"no", "never"})]
    inside = [i for i in statement.tokens if min(near) <= i <= max(near)]
    return side.words(tokens[inside[0]].start, tokens[inside[-1]].end) if inside else statement.text
