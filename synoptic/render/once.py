"""A synopsis in which everything is told once: a claim that stands under a fuller or a disputed one is shown with it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from synoptic.model import Claim, Statement, Synopsis


def told_once(synopsis: Synopsis) -> tuple[Synopsis, Mapping[str, tuple[str, ...]]]:
    """The synopsis with those of its claims that stand under none of the others, and by their ids the further statements that tell them again.

    Such a claim takes in what stands under it of articles that it lacks.
    """
    known = {claim.id for claim in synopsis.claims}
    shown_as = {claim.id: claim.under if claim.under in known else claim.id for claim in synopsis.claims}
    standing_under: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in synopsis.claims:
        if shown_as[claim.id] != claim.id:
            standing_under[shown_as[claim.id]].append(claim)
    statements = {statement.id: statement for statement in synopsis.statements}
    origins = dict(synopsis.origins)
    shown = [
        _taking_in(claim, standing_under[claim.id], statements, origins) if claim.id in standing_under else claim
        for claim in synopsis.claims
        if shown_as[claim.id] == claim.id
    ]
    again = {claim.id: _not_in(claim, standing_under[claim.id], statements) if claim.id in standing_under else () for claim in shown}
    timeline = [replace(entry, claims=tuple(dict.fromkeys(shown_as[key] for key in entry.claims if key in shown_as))) for entry in synopsis.timeline]
    return replace(synopsis, claims=tuple(shown), timeline=tuple(timeline)), again


def _taking_in(claim: Claim, under: Sequence[Claim], statements: Mapping[str, Statement], origins: Mapping[str, str]) -> Claim:
    """A claim with the statements of articles that only what stands under it has, and how these stand to the others there."""
    own = set(claim.articles)
    articles = sorted(own.union(*(other.articles for other in under)))
    added = [key for key in _not_in(claim, under, statements) if key in statements and statements[key].article not in own]
    pairs = {pair.articles: pair for other in (*reversed(under), claim) for pair in other.pairs}
    return replace(
        claim,
        statements=(*claim.statements, *added),
        articles=tuple(articles),
        pairs=tuple(pairs[key] for key in sorted(pairs)),
        origins=len({origins.get(article, article) for article in articles}),
    )


def _not_in(claim: Claim, under: Sequence[Claim], statements: Mapping[str, Statement]) -> tuple[str, ...]:
    """The statements of what stands under a claim, without its own and what was cut from these."""
    own = [statements[key] for key in claim.statements if key in statements]
    return tuple(
        key
        for key in dict.fromkeys(key for other in under for key in other.statements if key not in claim.statements)
        if key not in statements or not any(statements[key].shares_words(one) for one in own)
    )
