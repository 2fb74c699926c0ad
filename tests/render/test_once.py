from dataclasses import replace

from synoptic.model import Claim, Statement, Synopsis, TimelineEntry
from synoptic.render.as_markdown import render_markdown
from synoptic.render.choice import choose_claims
from synoptic.render.html import render_html
from synoptic.render.once import told_once
from tests import factory

ARTICLES = [factory.article(name, f"{name}: the gate is shut. {name}: it stays shut.") for name in "abc"]
SHUT, STAYS = ([factory.statement(article, f"{article.id}: {words}") for article in ARTICLES] for words in ("the gate is shut", "it stays shut"))


def story(fuller: Claim, *others: Claim) -> Synopsis:
    """The story of the articles with a claim and others that stand under it."""
    claims = (fuller, *(replace(other, under=fuller.id) for other in others))
    dated = TimelineEntry("2025-03-05", tuple(claim.id for claim in claims), ())
    return replace(factory.synopsis(*ARTICLES), statements=(*SHUT, *STAYS), claims=claims, timeline=(dated,))


def pair(*statements: Statement, origins: int = 2) -> Claim:
    return factory.claim(*statements, origins=origins)


def test_a_claim_is_shown_with_what_stands_under_it() -> None:
    fuller, again = pair(SHUT[0], SHUT[1]), pair(SHUT[0], STAYS[1])
    shown, further = told_once(story(fuller, again))
    assert shown.claims == (fuller,)
    assert further == {fuller.id: (STAYS[1].id,)}
    assert shown.timeline[0].claims == (fuller.id,)


def test_articles_of_what_stands_under_a_claim_are_shown_as_its_own() -> None:
    fuller, again = pair(SHUT[0], SHUT[1]), pair(SHUT[0], SHUT[2])
    shown, further = told_once(story(fuller, again))
    (claim,) = shown.claims
    assert (claim.articles, claim.origins, claim.id) == (("a", "b", "c"), 3, fuller.id)
    assert claim.statements == (*fuller.statements, SHUT[2].id)
    assert [one.articles for one in claim.pairs] == [("a", "b"), ("a", "c")]
    assert further == {fuller.id: ()}


def test_a_claim_whose_fuller_one_was_left_out_is_shown_by_itself() -> None:
    fuller, again = pair(SHUT[0], SHUT[1]), replace(pair(SHUT[0], STAYS[1]), under="cgone")
    assert told_once(replace(story(fuller), claims=(fuller, again)))[0].claims == (fuller, again)


def test_a_claim_is_kept_by_the_origins_it_is_shown_with() -> None:
    fuller, again = pair(SHUT[0], SHUT[1]), pair(SHUT[0], SHUT[2])
    assert len(choose_claims(story(fuller, again), min_origins=3).claims) == 2
    assert choose_claims(story(fuller), min_origins=3).claims == ()


def test_the_reader_sees_what_tells_a_claim_again() -> None:
    synopsis = story(pair(SHUT[0], SHUT[1]), pair(SHUT[0], STAYS[1]))
    assert "*again:* b “b: it stays shut”" in render_markdown(synopsis)
    page = render_html(synopsis)
    assert "Again in 1 clause of" in page
    assert page.count("b: it stays shut") > 1


def test_what_is_quoted_in_another_claim_is_only_counted() -> None:
    synopsis = story(pair(SHUT[0], SHUT[1]), pair(SHUT[0], STAYS[1]))
    elsewhere = pair(STAYS[1], STAYS[2])
    assert "*again:* 1 clause of b" in render_markdown(replace(synopsis, claims=(*synopsis.claims, elsewhere)))
