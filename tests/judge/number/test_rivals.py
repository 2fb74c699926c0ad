"""Rival counts: two figures that one article gives from two sources, of which another article tells one."""

import pytest

from synoptic.annotate import annotate
from synoptic.judge import judge_story
from synoptic.link import link_story
from synoptic.model import Alignment, Alignments, Claim, Relation
from tests.factory import article
from tests.judge.story import judged, kinds

AGREE, CONTRADICT = Relation.AGREE, Relation.CONTRADICT


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("Police put the crowd at 22,000.", "Police put the crowd at 22,000. Organisers put the crowd at 90,000.", CONTRADICT),
        ("Thirty-one patients have died.", "The ministry counts 31 dead, the families' association 38.", CONTRADICT),
        # One source, or the article itself: what is told besides is no rival.
        ("Police put the crowd at 22,000.", "Police put the crowd at 22,000. Police put the crowd at 90,000 last year.", AGREE),
        ("Police put the crowd at 22,000.", "Police put the crowd at 22,000. Some 900 officers were on duty.", AGREE),
        ("Six miners were killed.", "Six miners were killed. Nine miners were hurt, doctors said.", AGREE),
        ("The coach named three reasons.", "The coach named three reasons. The lawyer spoke of two bottles.", AGREE),
        # Both tell both.
        (
            "Police put the crowd at 22,000. Organisers put the crowd at 90,000.",
            "Organisers put the crowd at 90,000. Police put the crowd at 22,000.",
            AGREE,
        ),
    ],
)
def test_rivals(one: str, other: str, relation: Relation) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is relation
        assert ("number" in kinds(claim)) is (relation is CONTRADICT)


def _claims(*texts: str, joined: str) -> list[Claim]:
    both = [annotate(article(name, text, published="2025-03-05")) for name, text in zip("abc", texts, strict=False)]
    story = link_story(both)
    ids = tuple(entry.id for annotated in story.articles for entry in annotated.statements if joined in entry.text)
    told, claims = judge_story(story, Alignments((Alignment(ids, 0.9, "the same words"),)), {})
    words = {statement.id: statement.text for annotated in told.articles for statement in annotated.statements}
    assert all(key in words for claim in claims for key in claim.statements)
    return list(claims)


def test_a_claim_about_a_count_holds_its_rivals() -> None:
    claims = _claims("Police put the crowd at 22,000.", "Police put the crowd at 22,000. Organisers put the crowd at 90,000.", joined="22,000")
    assert [len(claim.statements) for claim in claims if claim.relation is CONTRADICT] == [3]


def test_a_claim_about_something_else_holds_none() -> None:
    claims = _claims(
        "The square was full.", "The square was full. Police put the crowd at 22,000. Organisers put the crowd at 90,000.", joined="full"
    )
    assert [len(claim.statements) for claim in claims] == [2]
