"""A story's claims with those that lie beside and within them, so that what is agreed stands apart from what is not."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import combinations, islice

from synoptic.judge.claims import findings_of, listed, make_claim, relation_of, sides_of
from synoptic.judge.finding import Finding, Pair
from synoptic.judge.number.rivals import shared_counts, with_rivals
from synoptic.judge.parting.afar import lay_afar
from synoptic.judge.parting.beside import Matter, lay_beside, matter_of, told_anywhere
from synoptic.judge.parting.disputed import disputed_core
from synoptic.judge.parting.possible import hold_something_to_part_in, lay_possible
from synoptic.judge.parting.split import part
from synoptic.judge.parting.tolls import lay_tolls
from synoptic.judge.parting.undisputed import holds, undisputed
from synoptic.judge.retold import mark_left_over, mark_retold, tellings
from synoptic.judge.sides import Case, Side, open_case, widened
from synoptic.model import Alignment, Alignments, Claim, DifferenceKind, Relation, Statement, Story
from synoptic.text.statements import with_statements

_Judged = Mapping[Pair, Sequence[Finding]]

# So many conflicts of what may belong together are no chance: of 87 stories of real news none without a sure one has two.
_SEVERAL = 2
# Where more pairs may belong together (some six articles have so many), looking at them all for these alone costs too much.
_WORTH_A_LOOK = 150


def judge_story(story: Story, alignments: Alignments, origins: Mapping[str, str]) -> tuple[Story, tuple[Claim, ...]]:
    """The claims of a story, in the order of the alignments, and the story with the statements they need; `origins` maps article id → origin id.

    Beside the alignments stand as claims of their own the figures and times in which their sentences part outside the joined clauses, and what is
    left of a claim though its articles part in a figure, a time or a place.
    """
    case = open_case(story, alignments.joined)
    laid, told = _lay_claims(case, alignments)
    judged = {entry.statements: _judge(case, entry) for entry in laid}
    introduced = _own_matters((sides, found) for sides, found in judged.values() if all(side.introduces for side in sides.values()))
    claims: dict[tuple[str, ...], Claim] = {}
    cut: list[Statement] = []
    for entry in laid:
        for statements, findings in _claims_within(case, *judged[entry.statements], told, introduced):
            within = replace(entry, statements=tuple(statement.id for statement in statements)) if statements else entry
            if statements and within.statements in judged:
                continue  # an alignment of its own
            sides = sides_of(case, statements) if statements else judged[entry.statements][0]
            claims.setdefault(within.statements, make_claim(sides, within, findings, origins))
            cut += [statement for statement in statements if statement.id not in case.statements]
    found = _without_parts(tuple(claims.values()))
    known = {**case.statements, **{statement.id: statement for statement in cut}}
    return with_statements(story, cut), mark_left_over(mark_retold(found, tellings(case, known.values())), known)


def _lay_claims(case: Case, alignments: Alignments) -> tuple[list[Alignment], AbstractSet[Matter]]:
    """The alignments with those to be laid beside them, and the matters in which claims of joined sentences and leads part."""
    joined = with_rivals(case, alignments.joined)
    beside = lay_beside(case, joined, _own_matters(_judge(case, alignment) for alignment in joined))
    laid = [entry for alignment in joined for entry in (alignment, *beside.get(alignment.statements, ()))]
    laid += lay_tolls(case, laid)
    told = _own_matters(_judge(case, entry) for entry in laid)
    laid += lay_afar(case, laid, told)
    return [*laid, *_lay_possible(case, laid, alignments.possible, told)], told


def _lay_possible(case: Case, laid: Sequence[Alignment], possible: Sequence[Alignment], told: AbstractSet[Matter]) -> Sequence[Alignment]:
    """What parts in sentences that may belong together, where a claim is a sure conflict or several of these are conflicts."""
    if any(_contradict(case, entry) for entry in laid):
        return lay_possible(case, laid, possible, told)
    pairs = list(islice((entry for entry in possible if hold_something_to_part_in(case, entry)), _WORTH_A_LOOK + 1))
    found = lay_possible(case, laid, pairs, told) if len(pairs) <= _WORTH_A_LOOK else []
    return found if sum(_contradict(case, entry) for entry in found) >= _SEVERAL else ()


def _contradict(case: Case, entry: Alignment) -> bool:
    """Whether any two articles of an alignment contradict each other."""
    return any(relation_of(findings) is Relation.CONTRADICT for findings in _judge(case, entry)[1].values())


def _without_parts(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims without those that say nothing more than another of which they are part."""
    holding: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        for statement in claim.statements:
            holding[statement].append(claim)
    return tuple(claim for claim in claims if not any(_is_part(claim, other) for other in holding[claim.statements[0]]))


def _is_part(claim: Claim, other: Claim) -> bool:
    """Whether all that a claim says is said by another that says more, with every two of its articles standing to one another as there."""
    if not set(claim.statements) < set(other.statements):
        return False
    relations = {pair.articles: pair.relation for pair in other.pairs}
    return all(relations.get(pair.articles) is pair.relation for pair in claim.pairs)


def _claims_within(
    case: Case, sides: Mapping[str, Side], findings: _Judged, told: AbstractSet[Matter], introduced: AbstractSet[Matter]
) -> Iterator[tuple[Sequence[Statement], _Judged]]:
    """The claims of an alignment, each by its statements and what its articles part in; none named for the alignment as it is.

    First what is disputed, or the whole; then the clauses that part with nobody, and the disputed ones without what they part in.
    """
    findings = _told_once(sides, findings, told, introduced)
    disputed, *agreed = part(sides, findings)
    shared = shared_counts(case, disputed)
    if agreed:
        sides = sides_of(case, disputed)
        findings = _told_once(sides, findings_of(sides), told, introduced)
    stands = undisputed(sides, findings)
    core = disputed_core(sides, findings) if stands else ()
    if stands:
        core, findings = _without_bystanders(sides, core, findings)
    yield core or (disputed if agreed else ()), findings
    for group in (*agreed, *shared, stands):
        if group:
            yield group, dict.fromkeys(combinations(sides_of(case, group), 2), ())


def _without_bystanders(sides: Mapping[str, Side], core: tuple[Statement, ...], findings: _Judged) -> tuple[tuple[Statement, ...], _Judged]:
    """A disputed claim without the articles that part with nobody in it: what they say stands in the claim of what is undisputed."""
    parting = {article for pair, found in findings.items() if relation_of(found) is not Relation.AGREE for article in pair}
    if len(parting) == len(sides):
        return core, findings
    told = core or [statement for side in sides.values() for statement in side.statements]
    kept = tuple(statement for statement in told if statement.article in parting)
    return kept, {pair: found for pair, found in findings.items() if parting.issuperset(pair)}


def _judge(case: Case, alignment: Alignment) -> tuple[Mapping[str, Side], _Judged]:
    sides = sides_of(case, case.statements_of(alignment))
    return sides, findings_of(sides)


def _own_matters(claims: Iterable[tuple[Mapping[str, Side], _Judged]]) -> set[Matter]:
    """What the articles of claims part in within their own clauses."""
    return {
        matter_of(sides[one], sides[other], finding)
        for sides, judged in claims
        for (one, other), findings in judged.items()
        for finding in findings
        if holds(sides[one], finding.one) and holds(sides[other], finding.other)
    }


def _told_once(sides: Mapping[str, Side], judged: _Judged, told: AbstractSet[Matter], introduced: AbstractSet[Matter]) -> _Judged:
    """The findings of a claim without those that another claim tells better.

    These stand outside its clauses, where another claim's own clauses part in the same figures; or they are of who somebody is (an age).
    """
    return {
        (one, other): findings and listed(_not_elsewhere(sides[one], sides[other], findings, told, introduced))
        for (one, other), findings in judged.items()
    }


def _not_elsewhere(
    one: Side, other: Side, findings: Sequence[Finding], told: AbstractSet[Matter], introduced: AbstractSet[Matter]
) -> Sequence[Finding]:
    """The findings without the figures that another claim tells better; without these, nothing outside the clauses parts the sides."""
    figures = [finding for finding in findings if finding.kind is DifferenceKind.NUMBER]
    outside = [finding for finding in findings if not (holds(one, finding.one) and holds(other, finding.other))]
    elsewhere = [finding for finding in figures if finding in outside and _is_told_in(told, widened(one), widened(other), finding)]
    if not (one.introduces and other.introduces):
        elsewhere += [finding for finding in figures if finding not in outside and matter_of(one, other, finding) in introduced]
    if not elsewhere:
        return findings
    return [finding for finding in findings if finding not in elsewhere and (finding not in outside or finding.relation is Relation.AGREE)]


def _is_told_in(told: AbstractSet[Matter], one: Side, other: Side, finding: Finding) -> bool:
    """Whether the matter in which two sides part is another claim's, or one of its figures stands in both articles."""
    return matter_of(one, other, finding) in told or told_anywhere(one, other, finding)
