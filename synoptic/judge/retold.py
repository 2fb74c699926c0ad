"""Claims that a fuller claim tells already: they stay, for they say which statements were joined, and a reader is shown the fuller one alone."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from synoptic.model import Claim, Difference, DifferenceKind, Relation, Statement, Timex

# Share of a claim's statements that the fuller claim must hold; and where the claim is of an article that the fuller lacks.
_HELD, _HELD_WITH_ANOTHER = 1 / 2, 2 / 3
# What is listed beside another difference tells nothing by itself.
_BESIDE = frozenset({DifferenceKind.ATTRIBUTION, DifferenceKind.DETAIL})


def mark_retold(claims: Sequence[Claim], statements: Mapping[str, Statement], times: Mapping[str, Timex]) -> tuple[Claim, ...]:
    """The claims in their order, those that a fuller one tells already with its id as `under`; `statements` and `times` by their ids.

    The fuller claim stands in the same relation, parts in the same words, has the same figures and times, and holds half of the statements or
    more. It has all the articles too, unless both agree and it holds two in three of the statements.
    """
    under: dict[str, str] = {}
    holding: defaultdict[str, list[Claim]] = defaultdict(list)
    introduces = {claim.id: all(statements[key].introduces for key in claim.statements) for claim in claims}
    measures = {claim.id: _measures(claim, statements, times) for claim in claims}
    for claim in sorted(claims, key=_fullest_first):
        fuller = {other.id: other for key in claim.statements for other in holding[key]}
        telling = [
            other
            for other in fuller.values()
            if introduces[other.id] is introduces[claim.id]
            and measures[other.id] >= measures[claim.id]
            and _parts_alike(other, claim)
            and _holds(other, claim)
        ]
        if telling:
            under[claim.id] = min(telling, key=lambda other: (-len(set(claim.statements) & set(other.statements)), _fullest_first(other))).id
        else:
            for key in claim.statements:
                holding[key].append(claim)
    return tuple(replace(claim, under=under[claim.id]) if claim.id in under else claim for claim in claims)


def _fullest_first(claim: Claim) -> tuple[int, int, float, str]:
    return -claim.origins, -len(claim.articles), -round(claim.score, 6), claim.id


def _holds(fuller: Claim, claim: Claim) -> bool:
    """Whether a claim has enough of another's statements, and its articles."""
    has_all = set(claim.articles) <= set(fuller.articles)
    if not has_all and claim.relation is not Relation.AGREE:
        return False
    return len(set(claim.statements) & set(fuller.statements)) >= len(claim.statements) * (_HELD if has_all else _HELD_WITH_ANOTHER)


def _parts_alike(fuller: Claim, claim: Claim) -> bool:
    """Whether the articles of two claims stand in one relation, and those of the one part in all in which those of the other do."""
    if claim.relation is not fuller.relation:
        return False
    return claim.relation is Relation.AGREE or all(_is_told(difference, fuller.differences) for difference in claim.differences)


def _is_told(difference: Difference, others: Iterable[Difference]) -> bool:
    if difference.kind in _BESIDE:
        return True
    same = [other for other in others if other.kind is difference.kind]
    if difference.kind is DifferenceKind.CERTAINTY:
        return bool(same)
    words = {value.casefold() for _, value in difference.values}
    return any(words <= {value.casefold() for _, value in other.values} for other in same)


def _measures(claim: Claim, statements: Mapping[str, Statement], times: Mapping[str, Timex]) -> AbstractSet[float | str]:
    """The figures and times that a claim's statements tell, by their values."""
    told = [statements[key] for key in claim.statements]
    figures = {quantity.value for statement in told for quantity in statement.quantities}
    return figures | {times[key].value for statement in told for key in statement.times if key in times}
