"""One says that a person or body has not decided, or could not find out; the other, that the same one has."""

from synoptic.judge.clauses.negation import is_negated
from synoptic.judge.clauses.verb_groups import by_verbs
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_side, once_a_statement
from synoptic.judge.moments.comparing import other_moment
from synoptic.judge.sides import Side, predicate_of
from synoptic.lexicon.decisions import DECIDING, FINDING_OUT, UNDECIDED
from synoptic.lexicon.grammar import SUBJECTS
from synoptic.lexicon.ignorance import IGNORANCE
from synoptic.model import Certainty, DifferenceKind, Relation, Statement

_FIRM = frozenset({Certainty.ASSERTED, Certainty.PLANNED})
_WHY = "one says that somebody has decided or found what the other says he has not"


def undecided_difference(one: Side, other: Side) -> Finding | None:
    """A decision or finding of somebody on one side, where the other has the same one without it; whichever side it is."""
    if not (_leaves_open(one) or _leaves_open(other)):
        return None
    for mine in one.statements:
        for theirs in other.statements:
            if _parts(one, mine, other, theirs) or _parts(other, theirs, one, mine):
                strength = Relation.DIFFER if other_moment(one, other) else Relation.CONTRADICT
                return Finding(DifferenceKind.POLARITY, strength, *by_verbs(one, mine, other, theirs), _WHY)
    return None


@once_a_side
def _leaves_open(side: Side) -> bool:
    """Whether any clause of a side says that something is undecided or not known."""
    return any(_is_undecided(side, entry) or is_unknown(side, entry) for entry in side.statements)


@once_a_statement
def _is_undecided(_: Side, statement: Statement) -> bool:
    return bool(UNDECIDED.search(statement.text))


@once_a_statement
def is_unknown(_: Side, statement: Statement) -> bool:
    """Whether a clause says that something is not known or not told."""
    return bool(IGNORANCE.search(statement.text))


def _parts(one: Side, open_: Statement, other: Side, settled: Statement) -> bool:
    if _is_undecided(one, open_):
        decides = predicate_of(other, settled) in DECIDING and settled.certainty in _FIRM and not is_negated(other, settled)
        return decides and not _takers(one, open_).isdisjoint(_takers(other, settled))
    if is_unknown(one, open_):
        return _found_out(other, settled) and not _takers(one, open_).isdisjoint(_finders(other, settled))
    return False


@once_a_statement
def _takers(side: Side, statement: Statement) -> frozenset[str]:
    """The subject of a clause and what it is "of": entities, or lemmas where these are no pronouns; "a trust of the family"."""
    below = side.reading.below
    subjects = [child for child in side.under(statement) if child.dep in SUBJECTS]
    owners = [low for subject in subjects for of in below(subject) if of.lemma == "of" for low in below(of)]
    return frozenset(_name(side, token.index) for token in (*subjects, *owners)) - {""}


@once_a_statement
def _found_out(side: Side, statement: Statement) -> bool:
    """Whether a statement is given to somebody as what he has found out for certain."""
    cue = side.cue_head_of(statement)
    return cue is not None and cue.lemma in FINDING_OUT and not IGNORANCE.search(statement.text)


@once_a_statement
def _finders(side: Side, statement: Statement) -> frozenset[str]:
    attribution = side.attribution_of(statement)
    found = {_name(side, attribution.source_head)} if attribution and attribution.source_head is not None else set()
    return frozenset(found - {""})


def _name(side: Side, index: int) -> str:
    token, entity = side.reading.tokens[index], side.entity_of(index)
    return entity.id if entity else "" if token.pos == "PRON" else token.lemma
