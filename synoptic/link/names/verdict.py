"""What a comparison of two names comes to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NameVerdict:
    """Whether two names can be one, how sure that is (`score` in [0, 1]), and why, in words."""

    same: bool
    score: float
    why: str


def same(score: float, why: str) -> NameVerdict:
    """They can be one."""
    return NameVerdict(same=True, score=score, why=why)


def different(why: str, score: float = 0.0) -> NameVerdict:
    """They are two."""
    return NameVerdict(same=False, score=score, why=why)
