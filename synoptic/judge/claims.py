"""Alignments to claims: the relation of every two articles, the differences with their reasons, the words that say it best."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import combinations

from synoptic.judge.actor.difference import actor_difference
from synoptic.judge.attribution import attribution_difference
from synoptic.judge.certainty.difference import certainty_difference
from synoptic.judge.clauses.finite import is_finite
from synoptic.judge.corrections import correction_difference
from synoptic.judge.detail import detail_difference
from synoptic.judge.finding import Finding, Pair
from synoptic.judge.kept import once_a_pair, once_a_side
from synoptic.judge.number.difference import number_beyond, number_difference
from synoptic.judge.place import place_difference
from synoptic.judge.polarity.difference import polarity_difference
from synoptic.judge.sides import TWINS, Case, Side, content_of, dice, open_case, twins, widened
from synoptic.judge.time.difference import time_beyond, time_difference
from synoptic.lexicon.grammar import RELATIVES, SUBJECTS
from synoptic.model import Alignment, Claim, Difference, DifferenceKind, PairRelation, Relation, Statement, Story, strongest
from synoptic.text.ids import content_id

_Look = Callable[[Side, Side], Finding | None]
# What is asked of every two articles of a claim.
DIFFERENCES: tuple[_Look, ...] = (
    number_difference,
    time_difference,
    place_difference,
    actor_difference,
    polarity_difference,
    correction_difference,
    certainty_difference,
    attribution_difference,
    detail_difference,
)
# Of who somebody is: how an article names them is a label, not a claim that another could deny; an age is.
DIFFERENCES_OF_INTRODUCTIONS: tuple[_Look, ...] = (number_difference,)
_KINDS = tuple(DifferenceKind)
_KEPT = 1 << 12


def judge_claims(story: Story, alignments: Sequence[Alignment], origins: Mapping[str, str]) -> tuple[Claim, ...]:
    """Each alignment as a claim, in the order given, with nothing laid beside it, as the evaluation asks; `origins` maps article id → origin id."""
    case = open_case(story, alignments)
    judged = ((alignment, sides_of(case, case.statements_of(alignment))) for alignment in alignments)
    return tuple(make_claim(sides, alignment, findings_of(sides), origins) for alignment, sides in judged)


def sides_of(case: Case, statements: Sequence[Statement]) -> dict[str, Side]:
    """What each article says in some statements, by article id in order."""
    articles = sorted({statement.article for statement in statements})
    return {article: case.side(article, [entry for entry in statements if entry.article == article]) for article in articles}


def findings_of(sides: Mapping[str, Side]) -> dict[Pair, tuple[Finding, ...]]:
    """What every two articles of a claim part in."""
    return {(one, other): judge_pair(sides[one], sides[other]) for one, other in combinations(sides, 2)}


def make_claim(sides: Mapping[str, Side], alignment: Alignment, findings: Mapping[Pair, Sequence[Finding]], origins: Mapping[str, str]) -> Claim:
    """An alignment with what its articles were found to part in."""
    pairs = tuple(_pair_relation(pair, relation_of(found)) for pair, found in findings.items())
    return Claim(
        id=content_id("c", *alignment.statements),
        gist=_gist(sides, [statement for side in sides.values() for statement in side.statements]),
        statements=alignment.statements,
        articles=tuple(sides),
        relation=strongest(pair.relation for pair in pairs),
        pairs=pairs,
        differences=tuple(_differences(findings)),
        score=alignment.score,
        origins=len({origins.get(article, article) for article in sides}),
        why=alignment.why,
    )


@lru_cache(maxsize=_KEPT)
def _pair_relation(articles: Pair, relation: Relation) -> PairRelation:
    """The same object for all claims in which two articles stand so."""
    return PairRelation(articles, relation)


@once_a_pair
def judge_pair(one: Side, other: Side) -> tuple[Finding, ...]:
    """The findings between two articles of a claim, one a kind and the strongest of it, in the order of the kinds.

    Clauses in nearly the same words are laid against each other first, for what they part in would be lost among an article's other clauses;
    then the sides as wholes.
    """
    found = [finding for mine, theirs in twins(one, other) for finding in _look(one.case.only(mine), other.case.only(theirs))]
    found += _look(one, other)
    if not one.introduces:
        found += _beyond(one, other, {finding.kind for finding in found})
    kept: dict[DifferenceKind, Finding] = {}
    for finding in listed(found, same_words=bool(found) and _same_words(one, other)):
        if finding.kind not in kept or finding.relation.strength > kept[finding.kind].relation.strength:
            kept[finding.kind] = finding
    return tuple(kept[kind] for kind in _KINDS if kind in kept)


def listed(findings: Sequence[Finding], *, same_words: bool = False) -> Sequence[Finding]:
    """The findings of two sides that are told of: who speaks only where they part in something, detail where they agree, and not word for word."""
    agreed = relation_of(findings) is Relation.AGREE
    dropped = {DifferenceKind.ATTRIBUTION: agreed, DifferenceKind.DETAIL: same_words or not agreed}
    return [finding for finding in findings if not dropped.get(finding.kind)]


def _same_words(one: Side, other: Side) -> bool:
    """Whether a clause of the one side is word for word one of the other."""
    return not _texts(one).isdisjoint(_texts(other))


@once_a_side
def _texts(side: Side) -> frozenset[str]:
    return frozenset(entry.text.casefold() for entry in side.statements)


@once_a_pair
def _look(one: Side, other: Side) -> Sequence[Finding]:
    asked = DIFFERENCES_OF_INTRODUCTIONS if one.introduces and other.introduces else DIFFERENCES
    return [finding for look in asked if (finding := look(one, other))]


def _beyond(one: Side, other: Side, known: set[DifferenceKind]) -> list[Finding]:
    """What the sentences around part in, where the clauses themselves do not: tolls, and all figures and times of sentences nearly the same."""
    found = [] if DifferenceKind.NUMBER in known else [number_beyond(one, other)]
    wide = widened(one), widened(other)
    if wide != (one, other) and dice(wide[0].content, wide[1].content) >= TWINS:
        found += [
            look(*wide) for look, kind in ((number_difference, DifferenceKind.NUMBER), (time_difference, DifferenceKind.TIME)) if kind not in known
        ]
    if DifferenceKind.TIME not in known:
        found.append(time_beyond(one, other))
    return [finding for finding in found if finding]


def relation_of(findings: Sequence[Finding]) -> Relation:
    """The strongest relation of some findings."""
    return strongest(finding.relation for finding in findings)


def _differences(findings: Mapping[Pair, Sequence[Finding]]) -> list[Difference]:
    """One difference a kind: every article's words, and the reason of the strongest finding."""
    merged = []
    parting = {pair: row for pair, row in findings.items() if row}
    for kind in _KINDS if parting else ():
        found = sorted(
            ((finding, pair) for pair, row in parting.items() for finding in row if finding.kind is kind),
            key=lambda entry: (-entry[0].relation.strength, entry[1]),
        )
        if found:
            values: dict[str, str] = {}
            for finding, (one, other) in found:
                values.setdefault(one, finding.one)
                values.setdefault(other, finding.other)
            merged.append(Difference(kind, tuple(sorted(values.items())), found[0][0].why))
    return merged


def _gist(sides: Mapping[str, Side], statements: Sequence[Statement]) -> str:
    """The text of the statement nearest to all others: whole clauses before those that lack a subject or a finite verb, body before heading."""
    bags = {statement.id: content_of(sides[statement.article], statement) for statement in statements}
    kinds = set(bags.values())
    alike = {one: {other: dice(one, other) for other in kinds} for one in kinds}

    def central(statement: Statement) -> tuple[bool, bool, float, int, str]:
        near = alike[bags[statement.id]]
        likeness = sum([near[bags[other.id]] for other in statements if other.article != statement.article])
        return not _is_whole(sides[statement.article], statement), statement.heading, -likeness, len(statement.text), statement.id

    return min(statements, key=central).text


def _is_whole(side: Side, statement: Statement) -> bool:
    """Whether a clause can be read by itself: "using data from the probe" and "that got up and left" cannot."""
    return is_finite(side, statement) and any(child.dep in SUBJECTS and child.tag not in RELATIVES for child in side.under(statement))
