"""Stories of a few sentences of our own, read, linked and judged."""

from functools import cache

from synoptic.annotate import annotate
from synoptic.judge import judge_claims
from synoptic.link import link_story
from synoptic.model import Alignment, Annotated, Claim, Story
from tests.factory import article

DAY = "2025-03-05"


@cache
def annotated(name: str, text: str, published: str = DAY) -> Annotated:
    """An article read closely; the same text is read once."""
    return annotate(article(name, text, published=published))


def linked(*texts: str, days: tuple[str, ...] = ()) -> Story:
    """The story whose articles are a, b, c and so on, each of its day."""
    return link_story([annotated("abcdef"[n], text, days[n] if days else DAY) for n, text in enumerate(texts)])


def judged(one: str, other: str, *, words: tuple[str, str] | None = None, day: str = DAY) -> Claim:
    """A claim of two texts: of all their statements, or of those that hold some words."""
    told = linked(one, other, days=(day, day))
    ids = [statement.id for n, entry in enumerate(told.articles) for statement in entry.statements if words is None or words[n] in statement.text]
    (claim,) = judge_claims(told, [Alignment(tuple(ids), 1.0, "")], {})
    return claim


def kinds(claim: Claim) -> set[str]:
    """The kinds of difference that a claim tells, but for detail and attribution."""
    return {difference.kind.value for difference in claim.differences} - {"detail", "attribution"}
