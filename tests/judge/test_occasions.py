"""News of two days, months or weeks apart, is of two occasions."""

import pytest

from synoptic.judge import judge_claims
from synoptic.model import Alignment, Relation
from tests.judge.story import linked


def relation(one: str, other: str, days: tuple[str, str]) -> Relation:
    story = linked(one, other, days=days)
    (claim,) = judge_claims(story, [Alignment(tuple(statement.id for entry in story.articles for statement in entry.statements), 1.0, "")], {})
    return claim.relation


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The army test-fired three missiles into the sea.", "The army test-fired two missiles into the sea."),
        ("The ferry line carried 40 migrants to the island.", "The ferry line carried 25 migrants to the island."),
    ],
)
def test_figures_of_articles_months_apart_are_of_two_occasions(one: str, other: str) -> None:
    assert relation(one, other, ("2025-03-05", "2025-03-06")) is not Relation.AGREE
    assert relation(one, other, ("2025-03-05", "2025-09-20")) is Relation.AGREE


def test_the_news_of_two_weeks_is_not_of_one_day() -> None:
    one, other = "The army fired a missile over the strait on Tuesday.", "The army fired a missile over the strait on Friday."
    assert relation(one, other, ("2025-03-05", "2025-03-08")) is Relation.CONTRADICT
    assert relation(one, other, ("2025-03-05", "2025-03-21")) is Relation.AGREE
