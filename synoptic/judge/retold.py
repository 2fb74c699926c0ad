"""Claims that a fuller claim tells already: they stay, for they say which statements were joined, and a reader is shown the fuller one alone."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from synoptic.judge.sides import Case, content_lemmas
from synoptic.model import Claim, Difference, DifferenceKind, Relation, Statement

# Share of a claim's statements that the fuller claim must hold; and where the claim is of an article that the fuller lacks.
_HELD, _HELD_WITH_ANOTHER = 1 / 2, 2 / 3
_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
# What is listed beside another difference tells nothing by itself.
_BESIDE = frozenset({DifferenceKind.ATTRIBUTION, DifferenceKind.DETAIL})


class Told(NamedTuple):
    """What is asked of a statement: its article, the figures and times it tells by their values, its content words but for names, and
    whether it only says who somebody is."""  # noqa: D205, D209

    article: str
    measures: frozenset[float | str]
    words: frozenset[str]
    introduces: bool


def tellings(case: Case, statements: Iterable[Statement]) -> dict[str, Told]:
    """What some statements tell, by their ids."""
    return {statement.id: _telling(case, statement) for statement in statements}


def _telling(case: Case, statement: Statement) -> Told:
    figures = {quantity.value for quantity in statement.quantities}
    times = {case.times[key].value for key in statement.times if key in case.times}
    tokens = (case.annotated[statement.article].reading.tokens[index] for index in statement.tokens)
    words = content_lemmas(token for token in tokens if token.pos != "PROPN")
    return Told(statement.article, frozenset(figures | times), words, statement.introduces)


class _Whole(NamedTuple):
    """What the statements of a claim tell together."""

    statements: frozenset[str]
    measures: frozenset[float | str]
    words: frozenset[str]
    introduces: bool


def _whole(claim: Claim, told: Mapping[str, Told]) -> _Whole:
    known = [told[key] for key in claim.statements]
    measures = frozenset[float | str]().union(*(one.measures for one in known))
    words = frozenset[str]().union(*(one.words for one in known))
    return _Whole(frozenset(claim.statements), measures, words, all(one.introduces for one in known))


def mark_retold(claims: Sequence[Claim], told: Mapping[str, Told]) -> tuple[Claim, ...]:
    """The claims in their order, those that a fuller one tells already with its id as `under`; `told` has what each statement tells.

    The fuller claim stands in the same relation, parts in the same words, and holds half of the statements or more. It has all the articles too,
    unless both agree, it holds two in three of the statements, and shares a word that is no name with what the further article says. Where they
    agree it tells every figure and time as well, unless all that it does not hold is in other claims that are shown.
    """
    wholes = {claim.id: _whole(claim, told) for claim in claims}
    under: dict[str, str] = {}
    shown: defaultdict[str, list[Claim]] = defaultdict(list)
    ordered = sorted(claims, key=_fullest_first)
    for claim in ordered:
        own = wholes[claim.id].measures if claim.relation is Relation.AGREE else frozenset()
        fuller = [other for other in _beside(claim, shown) if wholes[other.id].measures >= own]
        if not _put_under(claim, fuller, wholes, told, under):
            for key in claim.statements:
                shown[key].append(claim)
    for claim in reversed([claim for claim in ordered if claim.id not in under]):
        fuller = [other for other in _beside(claim, shown) if _tells_the_rest(other, claim, shown)]
        if _put_under(claim, fuller, wholes, told, under):
            for key in claim.statements:
                shown[key].remove(claim)
    return tuple(replace(claim, under=_head(claim.id, under)) if claim.id in under else claim for claim in claims)


def mark_left_over(claims: Sequence[Claim], statements: Mapping[str, Statement]) -> tuple[Claim, ...]:
    """The claims in their order, those marked as under a disputed one that agree in what is left of its own clauses.

    "People were killed" says nothing beside "12 people were killed" and "14 people were killed". A claim under which others stand stays.
    """
    heads = {claim.under for claim in claims}
    disputed = [claim for claim in claims if claim.relation is not Relation.AGREE and claim.under is None]

    def left_of(claim: Claim) -> Claim | None:
        """The disputed claim of whose clauses a claim is what is left."""
        if claim.relation is not Relation.AGREE or claim.under is not None or claim.id in heads:
            return None
        told = [statements[key] for key in claim.statements]
        return next(
            (other for other in disputed if set(claim.articles) <= set(other.articles) and all(_is_cut(one, other, statements) for one in told)), None
        )

    found = {claim.id: whole.id for claim in claims if (whole := left_of(claim))}
    return tuple(replace(claim, under=found[claim.id]) if claim.id in found else claim for claim in claims)


def _is_cut(one: Statement, claim: Claim, statements: Mapping[str, Statement]) -> bool:
    """Whether a statement shares words with one that a claim holds."""
    return any(one.shares_words(statements[key]) for key in claim.statements)


def _head(key: str, under: Mapping[str, str]) -> str:
    """The claim under which one stands that stands under no other itself."""
    while key in under:
        key = under[key]
    return key


def _fullest_first(claim: Claim) -> tuple[int, int, float, str]:
    return -claim.origins, -len(claim.articles), -round(claim.score, 6), claim.id


def _beside(claim: Claim, shown: Mapping[str, Sequence[Claim]]) -> list[Claim]:
    """The fuller claims of those shown that share a statement with another, in the same relation."""
    found = {other.id: other for key in claim.statements for other in shown.get(key, ()) if other.relation is claim.relation}
    return [other for other in found.values() if _fullest_first(other) < _fullest_first(claim)]


def _tells_the_rest(fuller: Claim, claim: Claim, shown: Mapping[str, Sequence[Claim]]) -> bool:
    """Whether each statement of a claim stands in a fuller one or in a third that is shown."""
    return all(key in fuller.statements or len(shown[key]) > 1 for key in claim.statements)


def _put_under(claim: Claim, fuller: Iterable[Claim], wholes: Mapping[str, _Whole], told: Mapping[str, Told], under: dict[str, str]) -> bool:
    """Enter the fuller claim under which a claim stands, that which holds most of it; false where there is none."""
    own = wholes[claim.id]
    telling = [
        other
        for other in fuller
        if wholes[other.id].introduces is own.introduces and _holds(other, wholes[other.id], claim, own, told) and _parts_alike(other, claim)
    ]
    if telling:
        under[claim.id] = min(telling, key=lambda other: (-len(own.statements & wholes[other.id].statements), _fullest_first(other))).id
    return bool(telling)


def _holds(fuller: Claim, whole: _Whole, claim: Claim, own: _Whole, told: Mapping[str, Told]) -> bool:
    """Whether a claim has enough of another's statements, and its articles or words of what the further ones say."""
    held = len(own.statements & whole.statements) / len(own.statements)
    if held < _HELD or set(claim.articles) <= set(fuller.articles):
        return held >= _HELD
    further = (told[key] for key in claim.statements if told[key].article not in fuller.articles)
    return claim.relation is Relation.AGREE and held >= _HELD_WITH_ANOTHER and all(not whole.words.isdisjoint(one.words) for one in further)


def _parts_alike(fuller: Claim, claim: Claim) -> bool:
    """Whether the articles of a fuller claim part in all in which those of another in the same relation do."""
    return claim.relation is Relation.AGREE or all(_is_told(difference, fuller.differences) for difference in claim.differences)


def _is_told(difference: Difference, others: Iterable[Difference]) -> bool:
    if difference.kind in _BESIDE:
        return True
    same = [other for other in others if other.kind is difference.kind]
    if difference.kind is DifferenceKind.CERTAINTY:
        return bool(same)
    words = _said(difference)
    return any(words <= _said(other) for other in same)


def _said(difference: Difference) -> set[str]:
    """The words on each side of a difference; of those with figures only these ("59", "59 people")."""
    return {" ".join(_FIGURE.findall(value)) or value.casefold() for _, value in difference.values}
