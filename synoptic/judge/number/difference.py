"""Number: two figures for one count that no rounding, unit, scope or moment explains."""

from collections.abc import Iterator, Sequence
from itertools import product

from synoptic.judge.clauses.subjects import other_subject
from synoptic.judge.figures.figure import Figure, figures_of
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_pair
from synoptic.judge.moments.comparing import other_days
from synoptic.judge.moments.occasions import other_occasion
from synoptic.judge.number.apart import counts_apart, hardly_apart
from synoptic.judge.number.clash import clash_of
from synoptic.judge.number.comparing import comparable, cut_down, far_apart, in_two_units, other_scope
from synoptic.judge.number.matching import are_equal, may_be_equal, unmatched
from synoptic.judge.number.onlies import only_difference
from synoptic.judge.number.ordinals import ordinal_difference
from synoptic.judge.number.questions import likely_one_question
from synoptic.judge.number.rivals import are_rivals
from synoptic.judge.number.sole_figures import sole_clash
from synoptic.judge.number.sorts import may_part
from synoptic.judge.number.states import are_complements, of_two_states
from synoptic.judge.number.told import is_told
from synoptic.judge.number.votes import are_result_and_margin, vote_difference
from synoptic.judge.sides import TWINS, Side, are_sole, content_of, dice, widened
from synoptic.judge.wording import same_thing, same_word
from synoptic.lexicon.numbers import MEASURES
from synoptic.lexicon.tolls import RUNNING
from synoptic.model import DifferenceKind, Relation

# Two figures that cannot both be right part from this chance on that they answer one question, whatever their nouns and verbs; below the other they
# do not, whatever these say. From a third on two in three of ours, stories left out one by one, were set against each other by readers, in real news
# one in three; below the second none.
_LIKELY, _UNLIKELY = 0.35, 0.06
# Share of content words that two clauses with unlike figures must have in common.
_LEAST_ALIKE = 0.2
_ABLE = frozenset({"can", "could"})
# "Her certificate allowed a hundred passengers": a limit, and nobody's count.
_ALLOWING = frozenset("allow permit license licence authorise authorize certify".split())
# Without a common predicate.
_ALIKE_THOUGH_TOLD_OTHERWISE = 0.34
# And where the figures are stretches of time, as unlike as minutes and years.
_ALIKE_THOUGH_FAR = 0.5
# Share of content words that two sentences must have in common for what stands outside the joined clauses.
_SENTENCES_ALIKE = 0.15


@once_a_pair
def number_difference(one: Side, other: Side) -> Finding | None:
    """The figures in which two sides part, or a figure that is the same but rounded or in another unit (then they agree, with detail)."""
    told = vote_difference(one, other) or only_difference(one, other)
    if told or are_result_and_margin(one, other):
        return told
    here, there = figures_of(one), figures_of(other)
    if not (here and there):
        return ordinal_difference(one, other)
    denial = _set_right(one, other)
    if denial:
        return denial
    left, right = unmatched(one, other)
    clashes = [(a, b) for a in left for b in right if comparable(a, b) and _same_question(one, a, other, b) and not _unlikely(one, a, other, b)]
    if clashes:
        return clash_of(one, other, *min(clashes, key=lambda pair: (pair[0].toll != pair[1].toll, here.index(pair[0]), there.index(pair[1]))))
    likely = _likeliest(one, left, other, right)
    if likely:
        return clash_of(one, other, *likely)
    rival = _rival(one, left, other, right)
    if rival:
        return rival
    sole = sole_clash(one, other)
    if (
        sole
        and not (_has_match(sole[0], here, left) or _has_match(sole[1], there, right))
        and not _apart(one, sole[0], other, sole[1])
        and not _unlikely(one, sole[0], other, sole[1])
    ):
        return clash_of(one, other, *sole)
    return ordinal_difference(one, other) or _scopes(left, right) or _rounded(one, other)


def _has_match(figure: Figure, told: Sequence[Figure], left: Sequence[Figure]) -> bool:
    """Whether a figure is one of a side's, and none of those for which the other side has no match."""
    return figure in told and figure not in left


def _likeliest(one: Side, left: Sequence[Figure], other: Side, right: Sequence[Figure]) -> tuple[Figure, Figure] | None:
    """The two figures likeliest to answer one question though neither nouns nor verbs say so; None where no two are likely enough."""
    untold = product([a for a in left if not is_told(other, a)], [b for b in right if not is_told(one, b)])
    told = [(likely_one_question(one, a, other, b, joined=True, least=_LIKELY), n, a, b) for n, (a, b) in enumerate(untold)]
    likely = [entry for entry in told if entry[0] >= _LIKELY and not other_scope(entry[2], entry[3]) and not _apart(one, entry[2], other, entry[3])]
    return min(likely, key=lambda entry: (-entry[0], entry[1]))[2:] if likely else None


def _rival(one: Side, left: Sequence[Figure], other: Side, right: Sequence[Figure]) -> Finding | None:
    """A figure that one side gives beside the other's, from another source: who tells but the one is contradicted."""
    for side, told, beside, rivals in ((one, figures_of(one), other, right), (other, figures_of(other), one, left)):
        for rival, known in product(rivals, figures_of(beside)):
            shared = next((figure for figure in told if known not in rivals and may_be_equal(figure, known)), None)
            if shared and are_rivals(beside, known, rival):
                words = (shared.words, rival.words) if side is one else (rival.words, shared.words)
                return Finding(DifferenceKind.NUMBER, Relation.CONTRADICT, *words, "one gives another source's figure beside it")
    return None


def _unlikely(one: Side, a: Figure, other: Side, b: Figure) -> bool:
    """Whether two figures that could answer one question by nouns and verbs hardly do by all else, in clauses that are no twins."""
    if not may_part(a, b) or _clauses_alike(one, a, other, b) >= TWINS:
        return False
    return likely_one_question(one, a, other, b, joined=True, least=_UNLIKELY) < _UNLIKELY


def _clauses_alike(one: Side, a: Figure, other: Side, b: Figure) -> float:
    mine, theirs = one.case.statements[a.clause], other.case.statements[b.clause]
    return dice(content_of(one, mine), content_of(other, theirs))


def _scopes(left: Sequence[Figure], right: Sequence[Figure]) -> Finding | None:
    """Two figures of which the one counts some of what the other counts."""
    pair = next(((a, b) for a in left for b in right if a.kind == b.kind and other_scope(a, b)), None)
    if not pair:
        return None
    words = pair[0].words, pair[1].words
    return Finding(DifferenceKind.DETAIL, Relation.AGREE, *words, "the figures count different scopes, the one some of the other")


def _rounded(one: Side, other: Side) -> Finding | None:
    """A figure that is the same on both sides but for rounding, bounds or the unit, unless it may have moved meanwhile."""
    for a in figures_of(one):
        for b in figures_of(other):
            if may_be_equal(a, b) and (in_two_units(a, b) or not are_equal(a, b)):
                if _has_moved(one, a, other, b):
                    return clash_of(one, other, a, b)
                return Finding(
                    DifferenceKind.DETAIL, Relation.AGREE, a.words, b.words, "the figures are the same but for rounding, bounds or the unit"
                )
    return None


def _set_right(one: Side, other: Side) -> Finding | None:
    """A figure that one side names only to say that it is another: "154, not 112"."""
    for a in figures_of(one):
        for b in figures_of(other):
            if a.denied != b.denied and a.low == b.low and a.high == b.high and (comparable(a, b, parts=False) or "" in {a.kind, b.kind}):
                instead = next((found for found in figures_of(widened(one if a.denied else other)) if not found.denied and found.low != a.low), None)
                if instead:
                    words = (instead.words, b.words) if a.denied else (a.words, instead.words)
                    return Finding(DifferenceKind.NUMBER, Relation.CONTRADICT, *words, "one names the other's figure to say that it is another")
    return None


def number_beyond(one: Side, other: Side) -> Finding | None:
    """A clash of figures between the sentences of two sides, where their own clauses clash in none.

    What is aligned may be another clause of the sentence that tells the figure. So far afield only figures of one known fate, or of one thing
    in one unit, are compared, and only where each sentence has no other of the kind.
    """
    wide = widened(one), widened(other)
    if not (figures_of(wide[0]) and figures_of(wide[1])) or are_result_and_margin(*wide):
        return None
    left, right = unmatched(*wide)
    if not (left and right) or any(may_be_equal(a, b) for a in figures_of(one) for b in figures_of(other)):
        return None
    own = {statement.id for side in (one, other) for statement in side.statements}
    told = ((a, b) for a in left for b in right if a.toll and a.toll == b.toll and comparable(a, b) and {a.statement, b.statement} & own)
    told = ((a, b) for a, b in told if not _apart(one, a, other, b))
    alike = dice(wide[0].content, wide[1].content) >= _SENTENCES_ALIKE
    sole = ((a, b) for a, b in (_sole_pairs(one, left, other, right) if alike else ()) if not _joined_elsewhere(one, a, other, b))
    clash = next(((a, b) for a, b in (*told, *sole) if not a.denied and not b.denied and not _unlikely(one, a, other, b)), None)
    return clash_of(*wide, *clash) if clash else None


def _joined_elsewhere(one: Side, a: Figure, other: Side, b: Figure) -> bool:
    """Whether some other claim lays one of two figures' clauses against the other article: it is judged there."""
    own = {statement.id for side in (one, other) for statement in side.statements}
    joined = one.case.joined
    return any(
        key not in own and article in joined.get(key, frozenset()) for key, article in ((a.statement, other.article), (b.statement, one.article))
    )


def _sole_pairs(one: Side, left: Sequence[Figure], other: Side, right: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Figures of one question each of which has no rival on the other side."""
    pairs = [(a, b) for a in left for b in right if comparable(a, b) and _of_one_thing(a, b) and not _apart(one, a, other, b)]
    for a, b in pairs:
        if sum(x is a for x, _ in pairs) == sum(y is b for _, y in pairs) == 1:
            yield a, b


def _of_one_thing(a: Figure, b: Figure) -> bool:
    """Whether two figures tell one thing's measure, or what befell the same people."""
    if a.toll or b.toll:
        return a.toll == b.toll
    return any(same_thing(mine, theirs) for mine in a.bearers for theirs in b.bearers)


def _has_moved(one: Side, a: Figure, other: Side, b: Figure) -> bool:
    """Whether a running toll stands at a bound in one article and beyond it in another: "at least four", six; on another day also 60 and 64."""
    low, high = sorted((a, b), key=lambda figure: figure.low)
    running = bool({a.toll, b.toll} & RUNNING) and low.low != high.low and bool({a.modifier, b.modifier} & {"over", "least"})
    return running and not hardly_apart(a, b) and (low.modifier == "least" or not cut_down(low, high) or other_days(one, other) is not None)


def _same_question(one: Side, a: Figure, other: Side, b: Figure) -> bool:
    """Whether two figures that differ answer one question: one known fate, clauses that share words, or the only clauses of both sides."""
    if _apart(one, a, other, b):
        return False
    if a.toll and a.toll == b.toll:
        return True
    if are_sole(one, other) and a.toll == b.toll and not a.kind.startswith("time"):
        return True
    if _sole(one, a) and _sole(other, b) and (a.predicate == b.predicate or (a.kind.startswith("time ") and a.kind == b.kind)):
        return True
    mine, theirs = (
        content_of(side, side.case.statements[figure.statement]) if figure.statement else side.content for side, figure in ((one, a), (other, b))
    )
    if not same_word(a.predicate, b.predicate):
        return dice(mine, theirs) >= _ALIKE_THOUGH_TOLD_OTHERWISE
    return dice(mine, theirs) >= (_ALIKE_THOUGH_FAR if a.kind.startswith("time") and far_apart(a, b) else _LEAST_ALIKE)


def _apart(one: Side, a: Figure, other: Side, b: Figure) -> bool:
    """Whether two figures count two things, or their clauses tell of two people or bodies, or of two occasions."""
    known = one.case.statements
    whose = [figure.statement or (figure.clause if figure.kind in MEASURES else "") for figure in (a, b)]
    told = all(whose) and other_subject(one, known[whose[0]], other, known[whose[1]])
    dated = bool(a.clause and b.clause and not a.kind.startswith("age")) and other_occasion(one, known[a.clause], other, known[b.clause])
    return (
        told
        or dated
        or counts_apart(a, b)
        or _is_able(one, a) != _is_able(other, b)
        or are_complements(one, a, other, b)
        or of_two_states(one, a, other, b)
    )


def _is_able(side: Side, figure: Figure) -> bool:
    """Whether a figure is told of what something can do, is to do or may hold: how far a missile can fly is not how far one flew."""
    if not figure.clause:
        return False
    tokens, clause = side.reading.tokens, side.case.statements[figure.clause]
    if {tokens[clause.predicate].lemma, tokens[tokens[clause.predicate].head].lemma} & _ALLOWING:
        return True
    if figure.kind not in MEASURES:
        return False
    return any(tokens[child].dep == "aux" and tokens[child].lemma in _ABLE | {"to"} for child in side.reading.children[clause.predicate])


def _sole(side: Side, figure: Figure) -> bool:
    """Whether a measure, a sum of money or a stretch of time is the only one of its kind that its side tells by its predicate."""
    known = figure.kind in MEASURES | {"money"} or figure.kind.startswith("time")
    return known and sum(other.kind == figure.kind and other.predicate == figure.predicate for other in figures_of(side)) == 1
