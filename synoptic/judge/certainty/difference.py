"""Certainty: one side asserts what the other hopes, plans, supposes or asks."""

from synoptic.judge.certainty.hearsay import hearsay_difference
from synoptic.judge.certainty.plans import announced
from synoptic.judge.certainty.supposed_things import supposed_thing_difference
from synoptic.judge.clauses.acts import act_index
from synoptic.judge.clauses.finite import is_finite
from synoptic.judge.clauses.negation import is_negated
from synoptic.judge.clauses.standing import standing
from synoptic.judge.clauses.subjects import told_of
from synoptic.judge.clauses.sureness import has_hedge, sureness
from synoptic.judge.clauses.verb_groups import by_verbs, verb_group
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_statement
from synoptic.judge.polarity.silence import keeps_silent
from synoptic.judge.polarity.undecided import is_unknown
from synoptic.judge.sides import Side, about_one, are_sole, content_lemmas, content_of, dice, matched, predicate_of, same_act
from synoptic.judge.wording import same_word
from synoptic.lexicon.grammar import PAST, SUBJECTS, VERBS
from synoptic.lexicon.modality import HOPING, POSSIBILITY_MODALS, WILL
from synoptic.lexicon.speech import DOUBTED
from synoptic.model import Certainty, DifferenceKind, Relation, Statement

# How far from flat assertion; a denial is as sure as an assertion.
_RANK = {
    Certainty.ASSERTED: 0,
    Certainty.DENIED: 0,
    Certainty.PLANNED: 1,
    Certainty.HEDGED: 2,
    Certainty.HOPED: 3,
    Certainty.ASKED: 4,
}
_WHY = {
    Certainty.PLANNED: "one tells as done what the other announces",
    Certainty.HEDGED: "one asserts what the other gives as possible or alleged",
    Certainty.HOPED: "one asserts what the other hopes or wishes",
    Certainty.ASKED: "one asserts what the other asks",
}
# A side's surer clause counts for the claim only where it is nearly as much like the other side's as its likest one.
_NEARLY_AS_ALIKE = 0.85
# Share of content words between a hope and what the other side says of the same, where the sides hold other clauses too.
_LEAST_ALIKE_HOPE = 0.2
_LEAST_ALIKE = 0.4
_PURPOSE = frozenset({"that", "so", "until", "till", "before"})
_FIRM = frozenset({Certainty.ASSERTED, Certainty.DENIED, Certainty.PLANNED})
_BELIEVING = frozenset("suspect fear presume guess worry".split())
# What is not yet settled.
_LOOSE = frozenset("expect plan hope aim intend consider weigh study mull ponder contemplate prepare schedule".split())
# Clauses that ask for the manner or moment of what they take for granted: "could not say how he boarded the plane".
_TAKEN_FOR_GRANTED = frozenset({"how", "why", "when", "where"})
# Without a common predicate, clauses one of which is hedged must be put in nearly the same words.
_SAME_WORDING = 0.6
# Clauses of which one is hedged: with one subject, and with whatever subject.
_SAME_SUBJECT = 0.2
_SAME_MATTER = 0.34
# What may be a permission where a bare verb follows.
_ALLOWING = frozenset({"may", "can"})
# What is so much as hoped for or expected, a reader holds against what will be, however little the words have in common.
_LEAST_ALIKE_EXPECTED = 0.1
_EXPECTED = frozenset({"expect", "hope", "anticipate", "likely"})
# What somebody says and no article vouches for, with a clause of what it is: "accusations that the mayor knew".
_CLAIMS = frozenset("accusation allegation claim suspicion rumour rumor speculation insinuation".split())
_OF_A_NOUN = frozenset({"acl", "ccomp"})
# Verbs that may wish for a thing as well as for an event.
_WISHING = frozenset({"want", "desire"})
# Whoever wants a thing and whoever demands it say the same of their wish.
_DEMANDING = frozenset("want demand seek ask call request urge insist claim require".split())


def certainty_difference(one: Side, other: Side) -> Finding | None:
    """A difference in how surely the sides speak, taking each by its surest clause; hearsay and "not known" against a fact are such too."""
    return _of_surest(one, other) or hearsay_difference(one, other) or supposed_thing_difference(one, other)


def _of_surest(one: Side, other: Side) -> Finding | None:
    pair = _surest(one, other)
    if not pair:
        return None
    mine, theirs = pair
    unknown = is_unknown(one, mine), is_unknown(other, theirs)
    if unknown[0] != unknown[1]:
        return _differ(one, mine, other, theirs, "one gives as known what the other says is not known or not told")
    if _is_left_open(one, mine, other, theirs) or _is_left_open(other, theirs, one, mine):
        return _differ(one, mine, other, theirs, "one tells as a fact what the other leaves open")
    sure = sureness(one, mine), sureness(other, theirs)
    expected = _expected(one, mine, other, theirs)
    if expected or _RANK[sure[0]] == _RANK[sure[1]]:
        return expected or _doubted(one, mine, other, theirs)
    weak, strong = ((one, mine), (other, theirs)) if _RANK[sure[0]] > _RANK[sure[1]] else ((other, theirs), (one, mine))
    weaker = max(sure, key=_RANK.__getitem__)
    return _differ(one, mine, other, theirs, _WHY[weaker]) if _RULES[weaker](*weak, *strong) else None


def _differ(one: Side, mine: Statement, other: Side, theirs: Statement, why: str) -> Finding:
    return Finding(DifferenceKind.CERTAINTY, Relation.DIFFER, *by_verbs(one, mine, other, theirs), why)


def _is_left_open(weak: Side, open_: Statement, strong: Side, sure: Statement) -> bool:
    """Whether one clause stands under words that leave it open ("could not confirm that …") and the other is told as so or as not so."""
    if standing(weak, open_) != "o" or standing(strong, sure) == "o" or keeps_silent(weak, open_):
        return False
    if weak.reading.tokens[open_.tokens[0]].lemma in _TAKEN_FOR_GRANTED:
        return False
    return is_finite(strong, sure) and sureness(strong, sure) in _FIRM


def _supposed(weak: Side, hedged: Statement, strong: Side, sure: Statement) -> bool:
    """A hedge that stands in the clause itself, against a finite clause about the same act, or the only one of its side."""
    if sure.certainty is not Certainty.ASSERTED and not any(strong.reading.tokens[i].lemma in WILL for i in sure.tokens):
        return False
    alike = same_word(predicate_of(weak, hedged), predicate_of(strong, sure))
    same = alike or dice(content_of(weak, hedged), content_of(strong, sure)) >= _SAME_WORDING
    same = (same and same_act(weak, hedged, strong, sure)) or (not _of_some_act(weak, hedged) and _of_one_subject(weak, hedged, strong, sure))
    unsure = has_hedge(weak, hedged) or _is_only_believed(weak, hedged)
    return same and is_finite(strong, sure) and unsure and not has_hedge(strong, sure) and not _is_purpose(weak, hedged)


@once_a_statement
def _is_only_believed(side: Side, statement: Statement) -> bool:
    """Whether somebody only fears or suspects what a clause tells: "officials fear that …"."""
    cue = side.cue_head_of(statement)
    return cue is not None and cue.lemma in _BELIEVING


@once_a_statement
def _of_some_act(side: Side, statement: Statement) -> bool:
    """Whether what is unsure is an act of its own ("is unlikely to pass") or may be allowed rather than likely ("everybody may leave")."""
    verb = side.verb_of(statement)
    helped = {child.lemma for child in side.under(statement) if child.dep == "aux"}
    if act_index(side, statement) != verb.index:
        return not helped & POSSIBILITY_MODALS
    return bool(helped & _ALLOWING) and verb.lemma != "be" and "have" not in helped


def _of_one_subject(weak: Side, hedged: Statement, strong: Side, sure: Statement) -> bool:
    """Whether two clauses, the most alike of their sides, tell of one subject in some of the same words, or in many of them."""
    likeness = dice(content_of(weak, hedged), content_of(strong, sure))
    return likeness >= _SAME_MATTER or (likeness >= _SAME_SUBJECT and not told_of(weak, hedged).isdisjoint(told_of(strong, sure)))


@once_a_statement
def _is_purpose(side: Side, statement: Statement) -> bool:
    """Whether a clause tells what for, or until when, a thing is done: "so that it could be opened" supposes nothing."""
    return side.verb_of(statement).dep == "advcl" and any(child.lemma in _PURPOSE for child in side.under(statement))


def _hoped(weak: Side, hoped: Statement, strong: Side, sure: Statement) -> bool:
    """A hope for what the other side says is so or will be; what came before the hope is no answer to it."""
    verb = strong.verb_of(sure)
    past = verb.tag in PAST and sureness(strong, sure) is not Certainty.PLANNED
    if predicate_of(weak, hoped) in _DEMANDING and verb.lemma in _DEMANDING:
        return False
    if past or not is_finite(strong, sure):
        return False
    if _wants_no_thing(weak, hoped) or (_is_expected(strong, sure) and is_negated(strong, sure)):
        return False
    itself = hoped.attribution is not None or predicate_of(weak, hoped) in HOPING
    alone = are_sole(weak, strong)
    return itself and (alone or dice(content_of(weak, hoped), content_of(strong, sure)) >= _LEAST_ALIKE_HOPE)


@once_a_statement
def _wants_no_thing(side: Side, statement: Statement) -> bool:
    """Whether a clause wishes not to have a thing, which is no wish for an event: "wants no bank"."""
    below = {child.dep for child in side.under(statement)}
    return is_negated(side, statement) and predicate_of(side, statement) in _WISHING and below.isdisjoint({"xcomp", "ccomp"})


def _asked(weak: Side, asked: Statement, strong: Side, sure: Statement) -> bool:
    """Whether one leaves open what the other says: "whether the party will go to court" against "we shall go to court"."""
    opens = weak.reading.tokens[asked.tokens[0]].lemma == "whether"
    past = strong.verb_of(sure).tag in PAST and sureness(strong, sure) is not Certainty.PLANNED
    return opens and not past and not keeps_silent(weak, asked) and is_finite(strong, sure) and about_one(weak, asked, strong, sure)


_RULES = {Certainty.PLANNED: announced, Certainty.HEDGED: _supposed, Certainty.HOPED: _hoped, Certainty.ASKED: _asked}


def _expected(one: Side, mine: Statement, other: Side, theirs: Statement) -> Finding | None:
    """One article says that a thing will be, the other that it is expected, planned or weighed."""
    parted = (_is_firm(one, mine) and _is_loose(other, theirs)) or (_is_firm(other, theirs) and _is_loose(one, mine))
    least = _LEAST_ALIKE_EXPECTED if _is_expected(one, mine) or _is_expected(other, theirs) else _LEAST_ALIKE
    if not parted or dice(content_of(one, mine), content_of(other, theirs)) < least:
        return None
    return _differ(one, mine, other, theirs, "one announces for certain what the other expects or plans")


@once_a_statement
def _is_firm(side: Side, statement: Statement) -> bool:
    words = {token.lemma for token in side.tokens_of(statement)}
    announced = not words.isdisjoint(WILL) or ("would" in words and sureness(side, statement) is Certainty.PLANNED)
    return announced and not _is_unsettled(side, statement)


@once_a_statement
def _is_loose(side: Side, statement: Statement) -> bool:
    return _is_unsettled(side, statement) and all(token.lemma not in WILL for token in side.tokens_of(statement))


@once_a_statement
def _is_unsettled(side: Side, statement: Statement) -> bool:
    """Whether a verb of a clause leaves a thing to come unsettled, or it is "due to" happen; a payment that "was due" is settled."""
    tokens = side.tokens_of(statement)
    due = any(token.lemma == "due" and any(child.dep == "xcomp" for child in side.reading.below(token)) for token in tokens)
    return due or any(token.lemma in _LOOSE and token.pos in VERBS for token in tokens)


@once_a_statement
def _is_expected(side: Side, statement: Statement) -> bool:
    return any(token.lemma in _EXPECTED for token in side.tokens_of(statement))


def _doubted(one: Side, mine: Statement, other: Side, theirs: Statement) -> Finding | None:
    """One article holds back from what somebody "claims", or from "accusations that …"; the other says it in its own voice."""
    cues = _doubting_cue(one, mine), _doubting_cue(other, theirs)
    own = mine.attribution is None, theirs.attribution is None
    verbal = all(side.verb_of(entry).pos in VERBS for side, entry in ((one, mine), (other, theirs)))
    parted = (cues[0] and own[1] and not cues[1]) or (cues[1] and own[0] and not cues[0])
    if not verbal or not parted or not about_one(one, mine, other, theirs) or _have_nothing_in_common(one, mine, other, theirs):
        return None
    words = cues[0] or verb_group(one, mine), cues[1] or verb_group(other, theirs)
    return Finding(DifferenceKind.CERTAINTY, Relation.DIFFER, *words, "one says in its own voice what the other gives as a mere claim")


def _have_nothing_in_common(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether two clauses share neither a content word besides their subjects nor a figure."""
    figures = {quantity.value for quantity in mine.quantities}, {quantity.value for quantity in theirs.quantities}
    return _besides_subject(one, mine).isdisjoint(_besides_subject(other, theirs)) and figures[0].isdisjoint(figures[1])


@once_a_statement
def _besides_subject(side: Side, statement: Statement) -> frozenset[str]:
    """The content words of a clause but for its subject's."""
    subjects = {index for child in side.under(statement) if child.dep in SUBJECTS for index in side.reading.subtree(child.index)}
    return content_lemmas([token for token in side.tokens_of(statement) if token.index not in subjects])


@once_a_statement
def _doubting_cue(side: Side, statement: Statement) -> str:
    """The verb or noun by which a clause is only claimed; "" where it is told otherwise."""
    above = side.reading.tokens[side.verb_of(statement).head]
    if above.lemma in _CLAIMS and above.pos == "NOUN" and side.verb_of(statement).dep in _OF_A_NOUN:
        return above.text
    attribution, head = side.attribution_of(statement), side.cue_head_of(statement)
    if attribution is None or head is None or not attribution.cue:
        return ""
    return side.words(*attribution.cue) if head.index != statement.predicate and head.lemma in DOUBTED else ""


def _surest(one: Side, other: Side) -> tuple[Statement, Statement] | None:
    """The clauses by which the sides are laid against each other: the two most alike, unless a side says the same more surely elsewhere."""
    pairs = matched(one, other)
    if not pairs:
        return None
    mine, theirs, likeness = pairs[0]
    alike = [(a, b) for a, b, value in pairs if value >= likeness * _NEARLY_AS_ALIKE]
    if len(alike) == 1:
        return mine, theirs
    mine = min((a for a, _ in alike), key=lambda statement: (_RANK[sureness(one, statement)], statement is not mine))
    theirs = min((b for _, b in alike), key=lambda statement: (_RANK[sureness(other, statement)], statement is not theirs))
    return mine, theirs
