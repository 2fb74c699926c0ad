"""Who somebody is, as several articles say it."""

from synoptic.align.introductions import align_introductions
from synoptic.pipeline import compare_articles
from tests.align.story import laid
from tests.factory import article

ONE = "The barge Elsa sank in the lock at Marlow on Friday, drowning two sailors.\n\nHarbour Minister Nadia Okoro, 51, called for an inquiry."
OTHER = "Two sailors drowned on Friday when the barge Elsa sank in the lock at Marlow.\n\nNadia Okoro (53), the harbour minister, visited the town."


def claims_of_people(*texts: str) -> list[tuple[str, str]]:
    synopsis = compare_articles([article(name, text) for name, text in zip("abc", texts, strict=False)])
    return [(claim.why, str(claim.relation)) for claim in synopsis.claims if claim.why.endswith("of Nadia Okoro")]


def test_introductions_of_one_person_are_a_claim_and_ages_are_compared() -> None:
    assert sorted(claims_of_people(ONE, OTHER)) == [("office or description of Nadia Okoro", relation) for relation in ("agree", "contradict")]


def test_articles_that_share_nothing_else_share_no_person() -> None:
    story = laid(ONE, OTHER)
    assert align_introductions(story, set()) == ((), ())
    assert align_introductions(story, {frozenset("ab")}) != ((), ())


def test_an_introduction_that_no_other_article_has_is_no_statement_of_its_own() -> None:
    synopsis = compare_articles([article("a", ONE), article("b", OTHER.replace("(53), the harbour minister,", "also"))])
    assert not any(statement.introduces for statement in synopsis.statements)
