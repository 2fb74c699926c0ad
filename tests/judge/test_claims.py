from dataclasses import replace

import pytest

from synoptic.judge import judge_claims
from synoptic.model import Alignment, Claim, Relation, Story
from tests.judge.story import judged, linked
from tests.judge.story import kinds as kinds_of

AGREE, DIFFER, CONTRADICT = Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT


def _judged(*texts: str, days: tuple[str, ...] = ()) -> Claim:
    """All statements of the texts as one claim."""
    story = linked(*texts, days=days)
    ids = tuple(statement.id for annotated in story.articles for statement in annotated.statements)
    (claim,) = judge_claims(story, [Alignment(ids, 1.0, "")], {entry.article.id: entry.article.id for entry in story.articles})
    return claim


@pytest.mark.parametrize(
    ("one", "other", "relation", "kinds"),
    [
        # number
        ("The storm killed four people in Torvald.", "The storm killed nine people in Torvald.", CONTRADICT, {"number"}),
        ("The storm killed four people in Torvald.", "Four people died in the storm in Torvald.", AGREE, set()),
        ("Almost 50 trucks crossed the bridge on Monday.", "48 trucks crossed the bridge on Monday.", AGREE, set()),
        ("The pipe is 5 miles long and made of steel.", "The pipe is 8 kilometres long and made of steel.", AGREE, set()),
        ("The pipe is 5 miles long and made of steel.", "The pipe is 5 kilometres long and made of steel.", CONTRADICT, {"number"}),
        ("The talks lasted 40 minutes on Monday.", "The talks lasted 40 hours on Monday.", CONTRADICT, {"number"}),
        ("Voters had a one-in-three chance of winning.", "Voters had a 1 in 3 chance of winning.", AGREE, set()),
        ("About 3,100 nurses joined the march.", "More than 3,400 nurses joined the march.", CONTRADICT, {"number"}),
        ("About 3,100 nurses joined the march.", "3,080 nurses joined the march.", AGREE, set()),
        ("About 50 nurses joined the march.", "46 nurses joined the march.", AGREE, set()),
        ("The death toll climbed to 31 in Torvald.", "Twelve people died in Torvald.", CONTRADICT, {"number"}),
        ("Dozens of workers were injured in the blast.", "27 workers were injured in the blast.", AGREE, set()),
        ("The blast injured 27 workers at the plant.", "Eight workers were treated in hospital after the blast at the plant.", AGREE, set()),
        ("The firm sold 2.2 billion litres of milk.", "The firm sold 2.24 billion litres of milk.", AGREE, set()),
        ("The repair cost 30 million euros in all.", "The repair cost 33 million dollars in all.", AGREE, set()),
        ("The driver, Ola Berg, 52, left the hospital.", "The driver, Ola Berg, 61, left the hospital.", CONTRADICT, {"number"}),
        # time
        ("The council met on 3 May in Torvald.", "The council met on 9 May in Torvald.", CONTRADICT, {"time"}),
        ("The council met on 3 May in Torvald.", "The council met in May in Torvald.", AGREE, set()),
        ("The siren sounded at 2:15 a.m. in Torvald.", "The siren sounded at 2:10 a.m. in Torvald.", DIFFER, {"time"}),
        ("The siren sounded at noon in Torvald.", "The siren sounded at 4 p.m. in Torvald.", CONTRADICT, {"time"}),
        ("The mill will reopen by 30 May after repairs.", "The mill will reopen on 12 May after repairs.", AGREE, set()),
        # certainty
        ("The mill might have to stop work next week.", "The mill has sent its workers home.", DIFFER, {"certainty"}),
        # polarity
        ("The border was no subject of the meeting.", "The ministers spoke about the border.", CONTRADICT, {"polarity"}),
        ("The mayor cannot rule out a second dam.", "The mayor may build a second dam.", DIFFER, {"certainty"}),
        ("The mayor has signed the contract for the bridge.", "The mayor has not signed the contract for the bridge.", CONTRADICT, {"polarity"}),
        ("The court accepted the appeal of the union.", "The court rejected the appeal of the union.", CONTRADICT, {"polarity"}),
        ("The water in the harbour is safe to drink.", "The water in the harbour is dangerous to drink.", CONTRADICT, {"polarity"}),
        ("The minister refused to sign the treaty.", "The minister did not sign the treaty.", AGREE, set()),
        ("Nobody was hurt when the roof fell.", "No one was hurt when the roof fell.", AGREE, set()),
        ("The ministry confirmed the sale of the ferry.", "The ministry declined to comment on the sale of the ferry.", DIFFER, {"polarity"}),
        # certainty
        ("The fire destroyed the old mill.", "The fire may have destroyed the old mill.", DIFFER, {"certainty"}),
        ("The village will not join the union.", "The mayor hoped that the village would not join the union.", DIFFER, {"certainty"}),
        ("The police said they would search the river.", "Police will search the river.", AGREE, set()),
        # actor and place
        ("Anna Holm accused Peter Lang of fraud.", "Peter Lang accused Anna Holm of fraud.", CONTRADICT, {"actor"}),
        ("Anna Holm opened the new library in Torvald.", "Karl Moen opened the new library in Torvald.", CONTRADICT, {"actor"}),
        ("The leaders signed the treaty in Lisbon.", "The leaders signed the treaty in Helsinki.", CONTRADICT, {"place"}),
    ],
)
def test_relations_and_kinds(one: str, other: str, relation: Relation, kinds: set[str]) -> None:
    claim = _judged(one, other)
    assert (claim.relation, kinds_of(claim)) == (relation, kinds)
    swapped = _judged(other, one)
    assert (swapped.relation, kinds_of(swapped)) == (relation, kinds)


def test_a_running_toll_moves_from_day_to_day() -> None:
    texts = "The flood killed four people.", "The flood killed nine people."
    assert _judged(*texts, days=("2025-03-04", "2025-03-05")).relation is DIFFER
    assert kinds_of(_judged(*texts, days=("2025-03-04", "2025-03-05"))) == {"number", "time"}
    assert _judged(*texts).relation is CONTRADICT
    past = "In 2011 the flood killed four people.", "In 2011 the flood killed nine people."
    assert _judged(*past, days=("2025-03-04", "2025-03-05")).relation is CONTRADICT


def test_two_agree_where_a_third_contradicts() -> None:
    claim = _judged("The storm killed four people.", "The storm killed 4 people.", "The storm killed nine people.")
    assert {pair.articles: pair.relation for pair in claim.pairs} == {("a", "b"): AGREE, ("a", "c"): CONTRADICT, ("b", "c"): CONTRADICT}
    (number,) = [difference for difference in claim.differences if difference.kind == "number"]
    assert number.values == (("a", "four people"), ("b", "4 people"), ("c", "nine people"))
    assert number.why


def test_who_speaks_is_listed_only_where_the_sides_part() -> None:
    agreeing = _judged("The mill burned for two days, the mayor said.", "The mill burned for two days.")
    assert not agreeing.differences
    parting = _judged("The mill burned for two days, the mayor said.", "The mill burned for six days.")
    assert {difference.kind.value for difference in parting.differences} >= {"number", "attribution"}


def test_values_stand_in_the_articles() -> None:
    texts = "About 1,800 residents left their homes on Monday, police said.", "Some 2,300 residents left their homes on Tuesday."
    claim = _judged(*texts)
    for difference in claim.differences:
        for name, words in difference.values:
            assert words == "own voice" or words in dict(zip("ab", texts, strict=True))[name]


def test_a_claim_counts_origins_and_quotes_its_gist() -> None:
    story = linked("The storm killed four people.", "The storm killed four people.")
    ids = tuple(statement.id for annotated in story.articles for statement in annotated.statements)
    (claim,) = judge_claims(story, [Alignment(ids, 0.7, "the same act")], {"a": "o1", "b": "o1"})
    assert (claim.origins, claim.score, claim.why, claim.gist) == (1, 0.7, "the same act", "The storm killed four people")


def test_an_article_never_differs_from_itself() -> None:
    text = (
        "At least 12 people were hurt on 3 May, and 40 may still be missing. The mayor hopes that nobody died. "
        "The army did not come, Anna Holm said. It is not known who opened the gate. Holm, 52, left on Monday."
    )
    story = linked(text, text)
    pairs = zip(*(annotated.statements for annotated in story.articles), strict=True)
    claims = judge_claims(story, [Alignment((one.id, other.id), 1.0, "") for one, other in pairs], {})
    assert {claim.relation for claim in claims} == {AGREE}


def test_articles_without_times_or_entities_are_judged() -> None:
    story = linked("The storm killed four people.", "The storm killed nine people.")
    bare = Story(tuple(replace(annotated, mentions=(), attributions=(), times=()) for annotated in story.articles), ())
    ids = tuple(statement.id for annotated in bare.articles for statement in annotated.statements)
    assert judge_claims(bare, [Alignment(ids, 1.0, "")], {})[0].relation is CONTRADICT


def test_weekdays_of_undated_articles_differ() -> None:
    claim = _judged("The council met on Monday in Torvald.", "The council met on Thursday in Torvald.", days=("", ""))
    assert (claim.relation, kinds_of(claim)) == (DIFFER, {"time"})


def test_the_gist_is_a_clause_that_can_be_read_by_itself() -> None:
    claim = judged("Using data from the Orla probe, they found the ice.", "Data from the Orla probe was used.", words=("Using data", "Data from"))
    assert claim.gist == "Data from the Orla probe was used"
