"""Certainty: one side asserts what the other hopes, plans, supposes or asks."""

from collections.abc import Sequence

from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_statement
from synoptic.judge.sides import Side, about_one, content_of, dice, is_finite, matched, predicate_of, same_act
from synoptic.judge.silence import keeps_silent
from synoptic.judge.verb_groups import verb_group
from synoptic.judge.wording import same_word
from synoptic.lexicon.ignorance import IGNORANCE
from synoptic.lexicon.modality import HEDGES, HEDGING_VERBS, HOPING, PLANNING, POSSIBILITY_MODALS
from synoptic.lexicon.speech import DOUBTED
from synoptic.model import Certainty, DifferenceKind, Relation, Statement, Token

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
_PAST = frozenset({"VBD", "VBN"})
# The tagger's lemma of these is the hopping of hares.
_HOPING = frozenset({"hoped", "hoping"})
# A side's surer clause counts for the claim only where it is nearly as much like the other side's as its likest one.
_NEARLY_AS_ALIKE = 0.85
_HEDGING = frozenset({"chance", "risk", "likelihood", "odds", "possibility"}) | HEDGES | HEDGING_VERBS | POSSIBILITY_MODALS - {"would"}
# Share of content words between a hope and what the other side says of the same, where the sides hold other clauses too.
_LEAST_ALIKE_HOPE = 0.2
_LEAST_ALIKE = 0.4
_PURPOSE = frozenset({"that", "so", "until", "till", "before"})
_SHALL = frozenset({"will", "shall", "'ll", "wo"})
# What is not yet settled.
_LOOSE = frozenset("expect plan hope aim intend due consider weigh study mull ponder contemplate prepare schedule".split())
_LOOSE_CUES = tuple(sorted(_LOOSE - {"due"}))
_WILL = frozenset({"will", "shall", "'ll", "wo", "would"})
# Without a common predicate, clauses one of which is hedged must be put in nearly the same words.
_SAME_WORDING = 0.6
# Clauses of which one is hedged: with one subject, and with whatever subject.
_SAME_SUBJECT = 0.2
_SAME_MATTER = 0.34
# What is done by saying that one wants to do it.
_PERFORMED = frozenset(
    "thank congratulate say tell stress emphasise emphasize add remind welcome apologise apologize express offer send note".split()
)
# Whoever wants a thing and whoever demands it say the same of their wish.
_DEMANDING = frozenset("want demand seek ask call request urge insist claim require".split())


def certainty_difference(one: Side, other: Side) -> Finding | None:
    """A difference in how surely the sides speak, taking each by its surest clause; "not known" against a fact is one too."""
    pair = _surest(one, other)
    if not pair:
        return None
    mine, theirs = pair
    unknown = _is_unknown(one, mine), _is_unknown(other, theirs)
    if unknown[0] != unknown[1] and about_one(one, mine, other, theirs):
        words = verb_group(one, mine), verb_group(other, theirs)
        return Finding(DifferenceKind.CERTAINTY, Relation.DIFFER, *words, "one gives as known what the other says is not known or not told")
    sure = sureness(one, mine), sureness(other, theirs)
    expected = _expected(one, mine, other, theirs)
    if expected or _RANK[sure[0]] == _RANK[sure[1]]:
        return expected or _doubted(one, mine, other, theirs)
    weak, strong = ((one, mine), (other, theirs)) if _RANK[sure[0]] > _RANK[sure[1]] else ((other, theirs), (one, mine))
    weaker = max(sure, key=_RANK.__getitem__)
    if not _RULES[weaker](*weak, *strong):
        return None
    words = verb_group(one, mine), verb_group(other, theirs)
    return Finding(DifferenceKind.CERTAINTY, Relation.DIFFER, *words, _WHY[weaker])


@once_a_statement
def _is_unknown(_: Side, statement: Statement) -> bool:
    """Whether a clause says that something is not known or not told."""
    return bool(IGNORANCE.search(statement.text))


def _announced(weak: Side, planned: Statement, strong: Side, sure: Statement) -> bool:
    """A plan against what is told as past; what is to come may be announced in the present tense as well."""
    announcing = any(weak.reading.tokens[i].lemma in _WILL | PLANNING for i in planned.tokens)
    past = strong.reading.tokens[sure.predicate].tag in _PAST and sure.certainty is Certainty.ASSERTED
    return announcing and past and same_word(predicate_of(weak, planned), predicate_of(strong, sure)) and same_act(weak, planned, strong, sure)


def _supposed(weak: Side, hedged: Statement, strong: Side, sure: Statement) -> bool:
    """A hedge that stands in the clause itself, against a finite clause about the same act, or the only one of its side."""
    if sure.certainty is not Certainty.ASSERTED and not any(strong.reading.tokens[i].lemma in _SHALL for i in sure.tokens):
        return False
    same = (
        same_word(predicate_of(weak, hedged), predicate_of(strong, sure)) or dice(content_of(weak, hedged), content_of(strong, sure)) >= _SAME_WORDING
    )
    same = (same and same_act(weak, hedged, strong, sure)) or _of_one_subject(weak, hedged, strong, sure)
    return same and is_finite(strong, sure) and _has_hedge(weak, hedged) and not _has_hedge(strong, sure) and not _is_purpose(weak, hedged)


def _of_one_subject(weak: Side, hedged: Statement, strong: Side, sure: Statement) -> bool:
    """Whether two clauses, the most alike of their sides, tell of one subject in some of the same words, or in many of them."""
    likeness = dice(content_of(weak, hedged), content_of(strong, sure))
    return likeness >= _SAME_MATTER or (likeness >= _SAME_SUBJECT and not _subjects(weak, hedged).isdisjoint(_subjects(strong, sure)))


def _subjects(side: Side, statement: Statement) -> set[str]:
    """Whom or what a clause tells of: the entities of its subjects, or their lemmas."""
    heads = [role.head for role in statement.roles if role.name == "subject"]
    return {entity.id if (entity := side.entity_of(head)) else side.reading.tokens[head].lemma for head in heads}


@once_a_statement
def _is_purpose(side: Side, statement: Statement) -> bool:
    """Whether a clause tells what for, or until when, a thing is done: "so that it could be opened" supposes nothing."""
    tokens = side.reading.tokens
    head = tokens[statement.predicate]
    return head.dep == "advcl" and any(tokens[child].dep == "mark" and tokens[child].lemma in _PURPOSE for child in side.reading.children[head.index])


def _hoped(weak: Side, hoped: Statement, strong: Side, sure: Statement) -> bool:
    """A hope for what the other side says is so or will be; what came before the hope is no answer to it."""
    tokens = strong.reading.tokens
    verb = tokens[sure.predicate]
    past = verb.tag in _PAST and sureness(strong, sure) is not Certainty.PLANNED
    if predicate_of(weak, hoped) in _DEMANDING and verb.lemma in _DEMANDING:
        return False
    if verb.pos not in {"VERB", "AUX"} or past or not is_finite(strong, sure):
        return False
    itself = hoped.attribution is not None or predicate_of(weak, hoped) in HOPING or weak.reading.tokens[hoped.predicate].text.lower() in _HOPING
    alone = len(weak.statements) == len(strong.statements) == 1
    return itself and (alone or dice(content_of(weak, hoped), content_of(strong, sure)) >= _LEAST_ALIKE_HOPE)


def _asked(weak: Side, asked: Statement, strong: Side, sure: Statement) -> bool:
    """Whether one leaves open what the other says: "whether the party will go to court" against "we shall go to court"."""
    opens = weak.reading.tokens[asked.tokens[0]].lemma == "whether"
    past = strong.reading.tokens[sure.predicate].tag in _PAST and sureness(strong, sure) is not Certainty.PLANNED
    return opens and not past and not keeps_silent(weak, asked) and is_finite(strong, sure) and about_one(weak, asked, strong, sure)


_RULES = {Certainty.PLANNED: _announced, Certainty.HEDGED: _supposed, Certainty.HOPED: _hoped, Certainty.ASKED: _asked}


def _expected(one: Side, mine: Statement, other: Side, theirs: Statement) -> Finding | None:
    """One article says that a thing will be, the other that it is expected, planned or weighed."""
    parted = (_is_firm(one, mine) and _is_loose(other, theirs)) or (_is_firm(other, theirs) and _is_loose(one, mine))
    if not parted or dice(content_of(one, mine), content_of(other, theirs)) < _LEAST_ALIKE:
        return None
    words = verb_group(one, mine), verb_group(other, theirs)
    return Finding(DifferenceKind.CERTAINTY, Relation.DIFFER, *words, "one announces for certain what the other expects or plans")


@once_a_statement
def _is_firm(side: Side, statement: Statement) -> bool:
    words = {side.reading.tokens[i].lemma for i in statement.tokens}
    announced = not words.isdisjoint(_SHALL) or ("would" in words and sureness(side, statement) is Certainty.PLANNED)
    return announced and words.isdisjoint(_LOOSE) and not _cue_word(side, statement).startswith(_LOOSE_CUES)


@once_a_statement
def _is_loose(side: Side, statement: Statement) -> bool:
    words = {side.reading.tokens[i].lemma for i in statement.tokens}
    return words.isdisjoint(_SHALL) and not words.isdisjoint(_LOOSE)


def _doubted(one: Side, mine: Statement, other: Side, theirs: Statement) -> Finding | None:
    """One article holds back from what somebody "claims"; the other says it in its own voice."""
    own = mine.attribution is None, theirs.attribution is None
    if own[0] == own[1]:
        return None
    cues = _doubting_cue(one, mine), _doubting_cue(other, theirs)
    verbal = all(side.reading.tokens[entry.predicate].pos in {"VERB", "AUX"} for side, entry in ((one, mine), (other, theirs)))
    if not verbal or not ((cues[0] and own[1]) or (cues[1] and own[0])) or not about_one(one, mine, other, theirs):
        return None
    words = cues[0] or verb_group(one, mine), cues[1] or verb_group(other, theirs)
    return Finding(DifferenceKind.CERTAINTY, Relation.DIFFER, *words, "one says in its own voice what the other gives as a mere claim")


@once_a_statement
def _doubting_cue(side: Side, statement: Statement) -> str:
    attribution, head = side.attribution_of(statement), side.cue_head_of(statement)
    if attribution is None or head is None or not attribution.cue:
        return ""
    return side.words(*attribution.cue) if head.index != statement.predicate and head.lemma in DOUBTED else ""


@once_a_statement
def _has_hedge(side: Side, statement: Statement) -> bool:
    return any(side.reading.tokens[i].lemma in _HEDGING for i in statement.tokens)


@once_a_statement
def sureness(side: Side, statement: Statement) -> Certainty:
    """The clause's certainty, but for four turns of phrase that only look unsure.

    "Said it would send" is "will send" told afterwards, "I want to thank" thanks, who is wanted is so, and what could not be done was not.
    """
    tokens = side.reading.tokens
    children = [tokens[i] for i in side.reading.children[statement.predicate]]
    head = tokens[statement.predicate]
    if {head.text.lower(), _cue_word(side, statement)} & _HOPING:
        return Certainty.HOPED
    if statement.certainty is Certainty.HEDGED and statement.attribution is not None and any(child.lemma == "would" for child in children):
        return Certainty.PLANNED
    if statement.certainty is Certainty.HEDGED and _was_unable(side, statement, children):
        return Certainty.ASSERTED
    if head.lemma == "want" and head.tag == "VBN":  # by the police
        return Certainty.ASSERTED
    wishing = statement.certainty is Certainty.HOPED and (
        head.lemma in _PERFORMED or any(child.lemma in _PERFORMED for child in children if child.dep == "xcomp")
    )
    return Certainty.ASSERTED if wishing else statement.certainty


def _was_unable(side: Side, statement: Statement, children: Sequence[Token]) -> bool:
    """Whether the only hedge is a "could not": what could not be done was not done."""
    hedges = [side.reading.tokens[i].lemma for i in statement.tokens if side.reading.tokens[i].lemma in _HEDGING]
    return hedges == ["could"] and any(child.lemma == "could" for child in children) and any(child.dep == "neg" for child in children)


def _cue_word(side: Side, statement: Statement) -> str:
    """The verb, as written in small letters, by which the statement is given to somebody; "" where it is given to nobody."""
    head = side.cue_head_of(statement)
    return head.text.lower() if head else ""


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
