"""How likely two figures answer one question: what speaks for it and what against."""

import pytest

from synoptic.annotate import annotate
from synoptic.judge.figures.figure import Figure, figures_of
from synoptic.judge.number.question_reasons import reasons_by_step
from synoptic.judge.number.questions import likely_one_question
from synoptic.judge.number.sorts import may_part, sort_of
from synoptic.judge.sides import Side, open_case
from synoptic.link import link_story
from synoptic.model import Relation
from tests.factory import article
from tests.judge.story import judged, kinds

_FILLING = "The council met again. Nobody at the town hall answered questions. Shops near the harbour were shut. The mayor spoke at length. "


def sides(one: str, other: str) -> tuple[Side, Side]:
    both = [annotate(article(name, _FILLING + text, published="2025-03-05")) for name, text in (("a", one), ("b", other))]
    story = link_story(both)
    case = open_case(story)
    first, second = (case.side(annotated.article.id, annotated.statements) for annotated in story.articles)
    return first, second


def chance(one: str, other: str) -> float:
    first, second = sides(one, other)
    return likely_one_question(first, figures_of(first)[0], second, figures_of(second)[0], joined=True)


@pytest.mark.parametrize(
    ("likely", "unlikely"),
    [
        # Nearly as great, and many times as great.
        (
            ("Fourteen coffins left the chapel.", "Twelve miners lost their lives."),
            ("Fourteen coffins left the chapel.", "The pit employs 900 miners."),
        ),
        # Of one fate, and of two.
        (("The fire killed six guests.", "Eight guests died."), ("The fire killed six guests.", "Eight guests were arrested.")),
        # Clauses that mean the same, and others.
        (
            ("Some 9,400 operations were postponed.", "Twelve thousand patients had their surgery put off."),
            ("Some 9,400 operations were postponed.", "Twelve thousand tickets were sold for the race."),
        ),
    ],
)
def test_chances(likely: tuple[str, str], unlikely: tuple[str, str]) -> None:
    assert chance(*likely) > chance(*unlikely)
    assert chance(*likely) == chance(*reversed(likely))


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        ("Six boats sank.", "Nine were lost.", True),
        ("Six boats sank.", "About six boats sank.", False),
        ("Six boats sank.", "The loss was put at 9 million dollars.", False),
        ("Six boats sank.", "Shares fell by 9 per cent.", False),
        ("Anna Holm, 34, was fined.", "Peter Berg, 61, was fined.", False),
    ],
)
def test_may_part(one: str, other: str, *, may: bool) -> None:
    first, second = sides(one, other)
    assert may_part(figures_of(first)[0], figures_of(second)[0]) is may


def test_a_figure_that_the_other_article_tells_speaks_against() -> None:
    first, second = sides("Nine men were hurt.", "Eleven men were hurt. Nine men were hurt on Sunday.")
    steps = reasons_by_step(first, figures_of(first)[0], second, figures_of(second)[0], joined=True)
    told = {name: value for step in steps for name, value in step.items()}
    assert told["told there"] == 1.0


@pytest.mark.parametrize(
    ("kind", "sort"), [("ratio", "percent"), ("time after", "time"), ("age of anna", "age"), ("money", "money"), ("coffin", "count"), ("", "count")]
)
def test_sorts(kind: str, sort: str) -> None:
    assert sort_of(Figure(1.0, 1.0, kind, "one")) == sort


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        # A toll told to have risen may have stood lower when the other article was written; hardly by so much.
        ("The death toll has risen to 19 in Torvald.", "Seventeen people died in Torvald.", Relation.DIFFER),
        ("The death toll has risen to 31 in Torvald.", "Twelve people died in Torvald.", Relation.CONTRADICT),
        # Two parts of one day, for what goes on.
        ("The clinic was treating 63 people on Tuesday morning.", "The clinic was treating 81 people on Tuesday evening.", Relation.DIFFER),
        ("The clinic had 63 patients on Tuesday.", "The clinic had 81 patients on Wednesday.", Relation.DIFFER),
        # Two moments explain nothing where the count cannot move.
        ("On Monday judges read nine letters in the case.", "On Tuesday judges read six letters in the case.", Relation.CONTRADICT),
    ],
)
def test_counts_that_move(one: str, other: str, relation: Relation) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is relation
        assert "number" in kinds(claim)


_COUNTS = (
    "Fourteen coffins left the chapel.",
    "Twelve miners lost their lives.",
    "Police said 12 miners had died.",
    "The pit employs 900 miners.",
    "Eight guests were arrested.",
    "The strike cost 40 million dollars.",
    "It cost the company 35 million euros.",
    "The march of 1987 drew 30,000.",
)


def test_only_what_cannot_be_likely_is_asked_no_further() -> None:
    first, second = sides(" ".join(_COUNTS), " ".join(reversed(_COUNTS)))
    pairs = [(a, b, joined) for a in figures_of(first) for b in figures_of(second) for joined in (False, True)]
    chances = [likely_one_question(first, a, second, b, joined=joined) for a, b, joined in pairs]
    for least in {*chances, 0.1, 0.35} - {0.0}:
        bounded = [likely_one_question(first, a, second, b, joined=joined, least=least) for a, b, joined in pairs]
        assert bounded == [chance if chance >= least else 0 for chance in chances]
