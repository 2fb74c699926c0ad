"""Claims that lie beside and within those given: figures of joined sentences, and what stands of a disputed matter."""

from dataclasses import replace

from synoptic.annotate import annotate
from synoptic.judge import judge_story
from synoptic.link import link_story
from synoptic.model import Alignment, Alignments, Relation, Story
from tests.factory import article
from tests.judge.story import kinds, linked

AGREE, CONTRADICT = Relation.AGREE, Relation.CONTRADICT


def _told(one: str, other: str, *joined: str) -> list[tuple[Relation, list[str], set[str]]]:
    """Relation, words and kinds of every claim of two texts, of which the statements that hold some words are joined; all where none are given."""
    story = linked(one, other)
    statements = [statement for annotated in story.articles for statement in annotated.statements]
    ids = tuple(statement.id for statement in statements if not joined or any(words in statement.text for words in joined))
    told, claims = judge_story(story, Alignments((Alignment(ids, 0.8, "the same act"),)), {})
    texts = {statement.id: statement.text for annotated in told.articles for statement in annotated.statements}
    return [(claim.relation, [texts[key] for key in claim.statements], kinds(claim)) for claim in claims]


def test_a_claim_that_is_disputed_in_a_time_agrees_without_it() -> None:
    claims = _told("The order to leave was lifted at noon.", "The order to leave was lifted at half past three.")
    assert [(relation, kinds) for relation, _, kinds in claims] == [(CONTRADICT, {"time"}), (AGREE, set())]
    assert claims[1][1] == ["The order to leave was lifted", "The order to leave was lifted"]


def test_who_parts_with_nobody_stands_with_what_is_agreed_alone() -> None:
    told = ("The order to leave was lifted at noon.", "The order to leave was lifted at half past three.", "The order to leave was lifted.")
    story = link_story([annotate(article(name, text)) for name, text in zip("abc", told, strict=True)])
    ids = tuple(statement.id for annotated in story.articles for statement in annotated.statements)
    _, claims = judge_story(story, Alignments((Alignment(ids, 0.8, "the same act"),)), {})
    assert [(claim.relation, claim.articles) for claim in claims] == [(CONTRADICT, ("a", "b")), (AGREE, ("a", "b", "c"))]


def test_of_people_counted_the_people_stay() -> None:
    claims = _told("The storm killed 37 sailors in Torvald.", "The storm killed 31 sailors in Torvald.")
    assert claims[1][1] == ["The storm killed … sailors in Torvald", "The storm killed … sailors in Torvald"]


def test_what_is_denied_has_no_part_that_stands() -> None:
    claims = _told("The mill will close in May.", "The mill will not close in May.")
    assert [relation for relation, _, _ in claims] == [CONTRADICT]


def test_a_claim_without_a_dispute_stays_one() -> None:
    assert len(_told("The storm killed 37 sailors in Torvald.", "The storm killed 37 sailors in Torvald.")) == 1


def test_clauses_that_part_with_nobody_stand_apart_from_the_disputed_ones() -> None:
    claims = _told("Thieves robbed the bank. The bank will not close.", "The bank was robbed. The bank will close.")
    assert [(relation, words) for relation, words, _ in claims] == [
        (CONTRADICT, ["The bank will not close", "The bank will close"]),
        (AGREE, ["Thieves robbed the bank", "The bank was robbed"]),
    ]


def test_figures_of_other_clauses_in_joined_sentences_are_a_claim_of_their_own() -> None:
    one = "The ferry hit a rock near Torvald, killing 61 people."
    other = "The ferry which ran onto a rock near Torvald cost 63 lives, the guard said."
    claims = _told(one, other, "hit a rock", "ran onto a rock")
    assert claims[0][0] is AGREE
    assert (CONTRADICT, {"number"}) in [(relation, kinds) for relation, _, kinds in claims[1:]]


def test_a_figure_that_the_other_article_tells_elsewhere_is_no_conflict() -> None:
    one = "The ferry hit a rock near Torvald, killing 61 people."
    other = "The ferry which ran onto a rock near Torvald cost 63 lives, the guard said. By Monday 61 people had been found dead."
    assert [relation for relation, _, _ in _told(one, other, "hit a rock", "ran onto a rock")] == [AGREE]


def test_shares_of_different_things_are_no_conflict() -> None:
    one = "The union wants higher wages and demands a rise of 8 percent."
    other = "The union wants higher wages while prices are up by 7.1 percent."
    assert all(relation is AGREE for relation, _, _ in _told(one, other, "wants higher wages"))


def test_two_clauses_of_the_same_sentences_are_told_once() -> None:
    one = "The ferry hit a rock near Torvald, killing 61 people."
    other = "The ferry which ran onto a rock near Torvald cost 63 lives, the guard said."
    told = [words for relation, words, _ in _told(one, other) if relation is CONTRADICT]
    assert len(told) == 1


def test_a_figure_goes_with_its_unit_and_what_stands_in_brackets_behind() -> None:
    claims = _told("Each family gets 50,000 dinars ($4,600) and a new house.", "Each family gets 30,000 dinars ($2,800) and a new house.")
    assert claims[1][1] == ["Each family gets … and a new house", "Each family gets … and a new house"]


def test_an_article_with_nothing_but_the_disputed_clause_stands_with_both() -> None:
    claims = _told("A boiler burst in the mill. The mill will not close.", "The mill will close after a boiler burst.")
    assert [(relation, words) for relation, words, _ in claims] == [
        (CONTRADICT, ["The mill will not close", "The mill will close after a boiler burst"]),
        (AGREE, ["A boiler burst in the mill", "The mill will close after a boiler burst"]),
    ]


def test_many_articles_that_part_in_two_figures_are_one_claim() -> None:
    one = "The ferry hit a rock near Torvald, killing 61 people."
    other = "The ferry which ran onto a rock near Torvald cost 63 lives, the guard said."
    story = linked(one, other, one, other)
    joined = tuple(entry.id for annotated in story.articles for entry in annotated.statements if "rock near" in entry.text)
    _, claims = judge_story(story, Alignments((Alignment(joined, 0.8, "the same act"),)), {})
    parted = [claim for claim in claims if claim.relation is CONTRADICT]
    assert [claim.articles for claim in parted] == [("a", "b", "c", "d")]
    agreeing = {pair.articles for pair in parted[0].pairs if pair.relation is AGREE}
    assert agreeing == {("a", "c"), ("b", "d")}


_LEADS = (
    """3 killed in mill fire

A fire at the Torvald mill killed three workers on Monday.

The mill belongs to Hagen Timber.

The mayor of Torvald, Ada Brandt, visited the families.

The police closed Mill Street.""",
    """Torvald mourns its mill workers

Two dead, one missing after the fire at the mill.

Hagen Timber owns the mill.

Mayor Ada Brandt visited the families.

Mill Street was closed by the police.""",
)


def test_the_dead_that_two_leads_count_are_a_claim_where_nothing_joins_them() -> None:
    story = linked(*_LEADS)
    joined = [("belongs to", "owns the mill"), ("visited the families", "visited the families"), ("closed Mill Street", "was closed")]
    alignments = tuple(
        Alignment(
            tuple(entry.id for annotated, words in zip(story.articles, pair, strict=True) for entry in annotated.statements if words in entry.text),
            0.8,
            "",
        )
        for pair in joined
    )
    assert [claim.why for claim in judge_story(story, Alignments(alignments), {})[1] if claim.relation is CONTRADICT] == [
        "their leads count the dead"
    ]
    assert all(claim.relation is AGREE for claim in judge_story(story, Alignments(alignments[:2]), {})[1])


def test_an_age_that_introductions_dispute_is_told_of_them_alone() -> None:
    one = "Captain Hasan Tolle, 52, is in hospital in Torvald."
    other = "Captain Hasan Tolle, 53, is in a hospital near Torvald."
    both = [annotate(article(name, text, published="2025-03-05")) for name, text in (("a", one), ("b", other))]
    linked = link_story(both)
    introduced = tuple(entry.id for annotated in linked.articles for entry in annotated.introductions[:1])
    story = Story(tuple(replace(entry, statements=(*entry.introductions[:1], *entry.statements)) for entry in linked.articles), linked.entities)
    clauses = tuple(entry.statements[-1].id for entry in story.articles)
    _, claims = judge_story(story, Alignments((Alignment(clauses, 0.8, "the same act"), Alignment(introduced, 0.8, "the same person"))), {})
    assert [claim.statements for claim in claims if claim.relation is CONTRADICT] == [introduced]


def test_a_claim_that_is_part_of_another_and_says_nothing_more_is_left_out() -> None:
    story = linked("The bridge fell on Monday.", "The bridge fell on Monday.", "The bridge fell.")
    one, other, third = (annotated.statements[0].id for annotated in story.articles)
    _, claims = judge_story(
        story, Alignments((Alignment((one, other, third), 0.8, "the same act"), Alignment((one, third), 0.9, "the same act"))), {}
    )
    assert [claim.statements for claim in claims] == [(one, other, third)]


def test_a_part_that_stands_otherwise_is_kept() -> None:
    story = linked("Four men were hurt in Lipa.", "Nine men were hurt in Lipa.", "Four men were hurt in Lipa.")
    one, other, third = (annotated.statements[0].id for annotated in story.articles)
    _, claims = judge_story(story, Alignments((Alignment((one, other), 0.8, "the same act"), Alignment((one, third), 0.9, "the same act"))), {})
    assert {claim.relation for claim in claims} == {AGREE, CONTRADICT}
