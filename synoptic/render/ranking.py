"""Which claims are told apart from the others: those that only say who somebody is, and those that are likely not to be one."""

from collections.abc import Mapping, Sequence

from synoptic.model import Claim, Relation, Statement

PERHAPS = "Perhaps the same"
WHO_IS_WHO = "Who is who"
# The score is the aligner's own estimate that the statements belong together. In 87 stories of real news three in ten of the doubtful are wrong
# from end to end, of the others one in ten; of those an editor read one in five was of use, of the others three in five.
_LIKELY = 0.7


def told_apart(claims: Sequence[Claim], statements: Mapping[str, Statement]) -> dict[str, str]:
    """By their ids the claims that are told apart, and under which heading; `statements` by id."""
    doubted = doubtful(claims)
    introducing = {claim.id: WHO_IS_WHO for claim in claims if claim.relation is Relation.AGREE and _introduces(claim, statements)}
    return introducing | dict.fromkeys(doubted, PERHAPS)


def _introduces(claim: Claim, statements: Mapping[str, Statement]) -> bool:
    """Whether a claim only says who somebody is."""
    return all(statements[key].introduces for key in claim.statements if key in statements)


def doubtful(claims: Sequence[Claim]) -> frozenset[str]:
    """Ids of the claims whose statements hardly belong together, by their score.

    Where they differ the words that do so were found to answer one another: of such claims with a low score three in four are right.
    """
    return frozenset(claim.id for claim in claims if claim.relation is not Relation.DIFFER and claim.score < _LIKELY)
