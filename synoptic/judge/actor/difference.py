"""Actor: one act, told of different doers, or with doer and done-to changed about."""

from synoptic.judge.actor.causes import cause_difference
from synoptic.judge.actor.office import office_difference
from synoptic.judge.actor.one_word import one_word_difference
from synoptic.judge.actor.own_hand import own_hand_difference
from synoptic.judge.clauses.acts import act_of
from synoptic.judge.clauses.finite import is_finite
from synoptic.judge.clauses.offices import given_to_two
from synoptic.judge.clauses.subjects import named_at, unlike
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_side, once_a_statement
from synoptic.judge.sides import LIGHT, Side, matched
from synoptic.judge.wording import same_word
from synoptic.lexicon.converse import CONVERSE
from synoptic.model import DifferenceKind, Entity, Relation, Role, Statement

_DOER = frozenset({"subject", "agent"})
_DONE_TO = frozenset({"object", "indirect"})
# The rest of two clauses must be this much alike for another doer to be another report of the same act.
_SAME_REST = 0.5
# Of these no act is told: two things may each "be in testing".
_LEAST = dict.fromkeys(("be", "remain", "seem", "appear"), 0.75)
# "X gave", "X had": where the predicate says little the rest must say nearly all the same.
_SAME_WORDING = 0.55


def actor_difference(one: Side, other: Side) -> Finding | None:
    """The doers in which the sides part, of clauses with one predicate (or its converse) and otherwise like words."""
    for mine, theirs, likeness in matched(one, other) if _names_fillers(one) and _names_fillers(other) else ():
        finding = _compare(one, mine, other, theirs, likeness)
        if finding:
            return finding
    return own_hand_difference(one, other) or office_difference(one, other) or cause_difference(one, other) or one_word_difference(one, other)


@once_a_side
def _names_fillers(side: Side) -> bool:
    """Whether any clause of a side names who does a thing, or to whom it is done."""
    return any(filler for statement in side.statements for filler in _fillers(side, statement))


def _compare(one: Side, mine: Statement, other: Side, theirs: Statement, likeness: float) -> Finding | None:
    first, second = (side.verb_of(statement).lemma for side, statement in ((one, mine), (other, theirs)))
    converse = second in CONVERSE.get(first, ())
    acts = act_of(one, mine), act_of(other, theirs)
    same = same_word(first, second) and same_word(*acts) and likeness >= _LEAST.get(first, _SAME_WORDING if first in LIGHT else 0.0)
    if given_to_two(one, mine, other, theirs):
        return None
    if not (converse or same) or not (_tells_act(one, mine) and _tells_act(other, theirs)):
        return None
    (doer, target), (their_doer, their_target) = _fillers(one, mine), _fillers(other, theirs)
    if converse:
        their_doer, their_target = their_target, their_doer
    if doer and their_doer and target and their_target and _swapped(doer[0], their_doer[0], target[0], their_target[0]):
        return Finding(DifferenceKind.ACTOR, Relation.CONTRADICT, doer[1], their_doer[1], "doer and done-to have changed places")
    if not doer or not their_doer or not unlike(doer[0], their_doer[0]):
        return _other_target(doer, their_doer, target, their_target, likeness)
    if likeness >= _SAME_REST and not (mine.heading or theirs.heading):  # in so few words two acts look like one
        return Finding(DifferenceKind.ACTOR, Relation.CONTRADICT, doer[1], their_doer[1], "one act is told of different doers")
    return None


_Filler = tuple[Entity, str]


@once_a_statement
def _tells_act(side: Side, statement: Statement) -> bool:
    """Whether a clause tells of an act: whose infinitive it is was only guessed, and of two neighbours each may live "near the station"."""
    return is_finite(side, statement) and side.verb_of(statement).dep != "relcl"


def _other_target(
    doer: _Filler | None, their_doer: _Filler | None, target: _Filler | None, their_target: _Filler | None, likeness: float
) -> Finding | None:
    """The same doer, otherwise like words, but done to somebody else."""
    same = not doer or not their_doer or doer[0].id == their_doer[0].id
    if same and target and their_target and likeness >= _SAME_REST and unlike(target[0], their_target[0]):
        return Finding(DifferenceKind.ACTOR, Relation.CONTRADICT, target[1], their_target[1], "one act is told of different people or bodies")
    return None


def _swapped(doer: Entity, their_doer: Entity, target: Entity, their_target: Entity) -> bool:
    return doer.id == their_target.id and their_doer.id == target.id


@once_a_statement
def _fillers(side: Side, statement: Statement) -> tuple[_Filler | None, _Filler | None]:
    """Who does it, and to whom it is done."""
    return _filler(side, statement, _DOER), _filler(side, statement, _DONE_TO)


def _filler(side: Side, statement: Statement, names: frozenset[str]) -> _Filler | None:
    """Who fills the role by name, as an entity and in the article's words: whom a pronoun or an office means is less sure."""
    for role in statement.roles:
        entity = named_at(side, role.head) if role.name in names else None
        if entity:
            return entity, _words(side, role)
    return None


def _words(side: Side, role: Role) -> str:
    tokens = [side.reading.tokens[i] for i in role.tokens] or [side.reading.tokens[role.head]]
    return side.words(tokens[0].start, tokens[-1].end)
