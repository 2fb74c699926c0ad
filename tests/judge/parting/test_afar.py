"""Figures of sentences that nothing joins and that answer one question all the same."""

from synoptic.annotate import annotate
from synoptic.judge import judge_story
from synoptic.link import link_story
from synoptic.model import Alignment, Alignments, Claim, Relation
from tests.factory import article

_SHARED = ("The roof of the mine fell in on Monday.", "Brother Anton led the prayers.", "The shaft will be closed for good.")
_FILLING = "Snow lay on the hills above the town. The owner of the mine gave no interview. A choir sang in the square. Nobody spoke to reporters. "


def _claims(*told: str, shared: int) -> list[Claim]:
    texts = [f"{' '.join(_SHARED)} {_FILLING} {last}" for last in told]
    both = [annotate(article(name, text, published="2025-03-05")) for name, text in zip("abc", texts, strict=False)]
    story = link_story(both)
    joined = tuple(
        Alignment(tuple(entry.id for annotated in story.articles for entry in annotated.statements if entry.text in sentence), 0.9, "the same words")
        for sentence in _SHARED[:shared]
    )
    return list(judge_story(story, Alignments(joined), {})[1])


def _disputed(claims: list[Claim]) -> list[dict[str, str]]:
    return [dict(row.values) for claim in claims if claim.relation is not Relation.AGREE for row in claim.differences if row.kind == "number"]


def test_figures_of_one_question_are_a_claim_though_nothing_joins_their_sentences() -> None:
    claims = _claims("The fall killed six miners.", "Seven miners died in the fall.", shared=3)
    assert _disputed(claims) == [{"a": "six miners", "b": "Seven miners"}]


def test_figures_of_two_questions_are_none() -> None:
    assert not _disputed(_claims("The fall killed six miners.", "The pit was dug by 700 convicts.", shared=3))


def test_a_figure_that_both_articles_tell_is_none() -> None:
    assert not _disputed(_claims("The fall killed six miners.", "Seven miners died in the fall. The fall killed six miners.", shared=3))


def test_articles_that_share_little_may_tell_of_two_events() -> None:
    assert not _disputed(_claims("The fall killed six miners.", "Seven miners died in the fall.", shared=1))


def test_three_articles_that_tell_two_figures_are_one_claim() -> None:
    claims = _claims("The fall killed six miners.", "Seven miners died in the fall.", "Six miners lost their lives.", shared=3)
    assert [claim.articles for claim in claims if claim.relation is Relation.CONTRADICT] == [("a", "b", "c")]


def test_how_long_a_thing_went_on_is_one_question() -> None:
    claims = _claims("The prayers lasted almost three hours.", "The mourners spent barely one hour in the chapel.", shared=3)
    assert _disputed(claims) == [{"a": "almost three hours", "b": "one hour"}]


def test_other_stretches_of_time_are_none() -> None:
    assert not _disputed(_claims("The prayers ended three hours after the fall.", "The mourners came back two hours before noon.", shared=3))
