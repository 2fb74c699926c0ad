"""One side tells what the other says is kept back, or not commented on."""

from synoptic.judge.clauses.negation import is_negated
from synoptic.judge.clauses.subjects import speakers_of
from synoptic.judge.clauses.verb_groups import by_verbs
from synoptic.judge.figures.figure import figures_of
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_side, once_a_statement
from synoptic.judge.sides import SAME_ACT, Side, content_of, dice, matched, predicate_of, same_act
from synoptic.lexicon.ignorance import SILENCE
from synoptic.model import DifferenceKind, Relation, Statement

_SPEAKING = frozenset("discuss comment say tell speak talk answer reply respond negotiate disclose reveal explain".split())


_WHY = "one tells what the other says is kept back or not commented on"


def silence(one: Side, other: Side) -> Finding | None:
    """One tells what the other says is kept back: of the sides' most alike clauses, or of one person's words."""
    pairs = matched(one, other) if _keeps_back(one) or _keeps_back(other) else ()
    if not pairs:
        return None
    mine, theirs, _ = pairs[0]
    if keeps_silent(one, mine) != keeps_silent(other, theirs):
        telling = (other, theirs) if keeps_silent(one, mine) else (one, mine)
        if _of_one_act(one, mine, other, theirs) and not _says_nothing(*telling):
            return Finding(DifferenceKind.POLARITY, Relation.DIFFER, *by_verbs(one, mine, other, theirs), _WHY)
    spoken = _broken(one, other) or _broken(other, one, turned=True)
    return Finding(DifferenceKind.POLARITY, Relation.DIFFER, *by_verbs(one, spoken[0], other, spoken[1]), _WHY) if spoken else None


def _says_nothing(side: Side, statement: Statement) -> bool:
    """Whether a clause tells no more than silence does: "will not discuss it", "declined to comment"."""
    return predicate_of(side, statement) in _SPEAKING and is_negated(side, statement)


def _broken(quiet: Side, loud: Side, *, turned: bool = False) -> tuple[Statement, Statement] | None:
    """The only clause of a side, by which somebody keeps silent, and what the other side has him say, or the figure for what he keeps back."""
    told = [statement for statement in quiet.statements if not statement.introduces]
    if len(told) != 1 or not keeps_silent(quiet, told[0]) or _keeps_back(loud):
        return None
    spoken = next((entry for entry in loud.statements if _answers(quiet, told[0], loud, entry) and not _says_nothing(loud, entry)), None)
    if spoken is None:
        return None
    return (spoken, told[0]) if turned else (told[0], spoken)


def _answers(quiet: Side, kept_back: Statement, loud: Side, said: Statement) -> bool:
    """Whether a clause is said by who keeps silent, or tells the figure for what is kept back ("the price is a secret")."""
    if said.attribution is not None and not speakers_of(quiet, kept_back).isdisjoint(speakers_of(loud, said)):
        return True
    nouns = {quiet.reading.tokens[role.head].lemma for role in kept_back.roles if role.name == "subject"}
    return any(not nouns.isdisjoint(figure.bearers) for figure in figures_of(loud.case.only(said)))


def _of_one_act(one: Side, mine: Statement, other: Side, theirs: Statement) -> bool:
    """Whether what is kept back is what is told by its act or its words."""
    return same_act(one, mine, other, theirs) or dice(content_of(one, mine), content_of(other, theirs)) >= SAME_ACT


@once_a_side
def _keeps_back(side: Side) -> bool:
    """Whether any clause of a side says that something is not told."""
    return any(keeps_silent(side, statement) for statement in side.statements)


@once_a_statement
def keeps_silent(side: Side, statement: Statement) -> bool:
    """Whether a clause says that something is not told, or is what somebody would not tell ("declined to say whether …")."""
    first = side.reading.tokens[statement.tokens[0]]
    start = side.reading.sentences[statement.sentence].span.start
    before = side.words(start, first.start).rstrip().lower()
    return bool(SILENCE.search(statement.text)) or any(match.end() == len(before) for match in SILENCE.finditer(before))
