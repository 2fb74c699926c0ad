"""Which claims are likely not to be one: they are told after the others."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from synoptic.model import Claim

# The score is the aligner's own estimate that the statements belong together: below this it would not bet on it.
EVEN_ODDS = 0.5
# Of claims of two articles below this score of which a surer claim has a statement three in four are wrong, to a reader of real news.
_UNSURE = 0.7
_PAIR = 2


def doubtful(claims: Sequence[Claim]) -> frozenset[str]:
    """Ids of the claims whose statements hardly belong together: by their score, or because a surer claim has one of them."""
    surest: defaultdict[str, float] = defaultdict(float)
    for claim in claims:
        for key in claim.statements:
            surest[key] = max(surest[key], claim.score)
    return frozenset(claim.id for claim in claims if claim.score < EVEN_ODDS or (_is_unsure(claim) and _is_outdone(claim, surest)))


def _is_unsure(claim: Claim) -> bool:
    return claim.score < _UNSURE and len(claim.articles) == _PAIR


def _is_outdone(claim: Claim, surest: Mapping[str, float]) -> bool:
    return any(surest[key] > claim.score for key in claim.statements)
