"""Articles agree on who counted what, though the counts are rivals."""

from synoptic.align import align_story
from synoptic.judge import judge_story
from synoptic.model import Relation
from synoptic.pipeline import read_together
from tests.factory import article

TEXTS = (
    "Police put the crowd on the square at 22,000 on Sunday. The organisers put the crowd on the square at 60,000 on Sunday.",
    "Police put the crowd on the square at 22,000 on Sunday. The mayor was on holiday.",
)


def test_a_count_that_both_tell_is_agreed() -> None:
    story = read_together([article("ab"[n], text, published="2025-03-05") for n, text in enumerate(TEXTS)])
    aligned, alignments = align_story(story)
    told, claims = judge_story(aligned, alignments, {})
    texts = {entry.id: entry.text for annotated in told.articles for entry in annotated.statements}
    agreed = [{texts[key] for key in claim.statements} for claim in claims if claim.relation is Relation.AGREE]
    assert any(all("22,000" in text for text in group) for group in agreed)
    assert any(claim.relation is Relation.CONTRADICT for claim in claims)
