"""The judge's rules of the language, each on two clauses of our own writing laid against each other both ways round."""

import pytest

from synoptic.model import DifferenceKind, Relation
from synoptic.pipeline import compare_articles
from tests.factory import article
from tests.judge.story import judged, kinds

AGREE, DIFFER, CONTRADICT = Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT


@pytest.mark.parametrize(
    ("one", "other", "relation", "expected"),
    [
        # What a figure measures.
        ("The clerk read the 48-page contract aloud.", "The contract is 47 pages long.", CONTRADICT, {"number"}),
        ("The men dug a shaft of 80 metres.", "The men dug a shaft which was 40 metres deep.", CONTRADICT, {"number"}),
        ("The strongest tremor had a magnitude of 5.1.", "The strongest tremor had a magnitude of 5.3.", CONTRADICT, {"number"}),
        ("The six-year-old fell from the bridge.", "The five-year-old fell from the bridge.", CONTRADICT, {"number"}),
        ("Six sailors lost their lives in the gale.", "Four people were killed in the gale.", CONTRADICT, {"number"}),
        ("Five of their comrades were wounded in Torvald.", "Four soldiers were wounded in Torvald.", CONTRADICT, {"number"}),
        ("The tram turned back four hours into a trip of 11 hours.", "After four hours the tram turned back.", AGREE, set()),
        ("The trip takes 11 and a half hours by train.", "The trip takes 11 hours by train.", AGREE, set()),
        ("The pause lasts 90 days from Monday.", "The pause lasts three months from Monday.", AGREE, set()),
        ("The mill sold 140 machines to the army.", "The mill sold 12 old machines and 128 new machines to the army.", AGREE, set()),
        # Ranks.
        ("Mrs Holm is the first woman to lead the bank.", "Mrs Holm is the second woman at the head of the bank.", CONTRADICT, {"number"}),
        ("He ran the third-fastest time of the year.", "It was the fastest time of the year.", AGREE, set()),
        ("It was the third-fastest time of the year.", "It was the fastest time of the year.", CONTRADICT, {"number"}),
        ("The court is the highest court of Vardan.", "The chamber is the second-highest court of Vardan.", CONTRADICT, {"number"}),
        # Rates.
        ("The dam lets 300 cubic metres a second through.", "The dam lets 26 million cubic metres a day through.", AGREE, set()),
        ("Gas costs 310 dollars per thousand cubic metres.", "Gas costs $290 per 1,000 cubic metres.", CONTRADICT, {"number"}),
        # Shares in words.
        ("The shares rose by 29% in Torvald.", "The shares rose by almost a third in Torvald.", AGREE, set()),
        # A figure that is passed is no figure about reached.
        ("The couple repaid about 60,000 dollars.", "The couple repaid more than 60,000 dollars.", DIFFER, {"number"}),
        ("The couple repaid 60,000 dollars.", "The couple repaid about 60,000 dollars.", AGREE, set()),
        # By how many votes: the result's own margin.
        ("Parliament passed the law by 118 votes to 97.", "Parliament passed the law with a majority of 21 votes.", AGREE, set()),
        ("Parliament passed the law by 118 votes to 97.", "Parliament passed the law with a majority of 31 votes.", CONTRADICT, {"number"}),
        # What both clauses do without is denied by neither; what would have been was not.
        ("Inspectors can enter farms without a warrant.", "Inspectors cannot enter farms without a warrant.", CONTRADICT, {"polarity"}),
        ("The plan lets the police search homes.", "The plan would have let the police search homes.", DIFFER, {"polarity"}),
        ("The minister would have liked to attend the talks.", "The minister attended the talks.", AGREE, set()),
        # Ranges, years, and one event's two sides.
        ("The roof was checked in 2022.", "The roof was checked in the autumn of 2024.", CONTRADICT, {"time"}),
        ("The pipe was last inspected in 2021.", "The pipe was inspected in June 2024.", CONTRADICT, {"time"}),
        ("The last inspection of the pipe was in 2021.", "Engineers inspected the pipe in June 2024.", CONTRADICT, {"time"}),
        ("The last inspection of the pipe was in 2021.", "Engineers inspected the pipe in June 2019.", AGREE, set()),
        ("The pipe was last inspected in 2021.", "The pipe will be inspected in June 2024.", DIFFER, {"certainty", "time"}),
        ("The roof was checked in 2022.", "The roof of the new hall was laid in the autumn of 2024.", AGREE, set()),
        ("She led the bank from 2011 to 2016.", "She led the bank from 2012 to 2016.", CONTRADICT, {"time"}),
        ("The recall covers cars built between 2019 and 2022.", "The recall covers cars built from 2018 to 2022.", CONTRADICT, {"time"}),
        ("The bridge was closed before the storm.", "The bridge was closed after the storm.", CONTRADICT, {"time"}),
        ("The bridge was closed before the storm.", "The bridge was closed two days before the storm.", AGREE, set()),
        # Who keeps silent on one thing may have done another.
        ("Chief executive Ingrid Vass apologised to customers.", "Ingrid Vass did not answer questions at a press conference.", AGREE, set()),
        # An hour told without its half of the day.
        ("The valve was shut shortly after 8 p.m.", "The valve was shut shortly after eight.", AGREE, set()),
        ("The valve was shut shortly after 8 p.m.", "The valve was shut shortly after 8 a.m.", CONTRADICT, {"time"}),
        # A toll that stands at a bound, and beyond it: another moment; a bound that is only a figure cut down is rounding.
        ("At least four people were killed in the blast.", "The blast killed five people.", DIFFER, {"number"}),
        ("At least 50 people were killed in the blast.", "The blast killed 58 people.", DIFFER, {"number"}),
        ("More than 50 people were killed in the blast.", "The blast killed 58 people.", AGREE, set()),
        ("More than 54 people were killed in the blast.", "The blast killed 58 people.", DIFFER, {"number"}),
        ("Dozens of people were hurt in the blast.", "The blast hurt more than 50 people.", AGREE, set()),
        # Currencies near par are no conflict, nor is a rough sum.
        ("The offer is worth 190 million euros.", "The offer is worth £167m.", AGREE, set()),
        # Things that there were not.
        ("No siren was heard in Torvald.", "The siren did go off in Torvald.", CONTRADICT, {"polarity"}),
        ("The council said that this is not a strike.", "The council called it a strike.", CONTRADICT, {"polarity"}),
        ("Nobody was hurt in the fire.", "Two people were hurt in the fire.", CONTRADICT, {"polarity"}),
        ("This is not a threat but a reality.", "This is a reality, not a threat.", AGREE, set()),
        ("Dam No. 2 gave way on Monday.", "Dam No. 2 gave way on Monday morning.", AGREE, set()),
        ("The pilot had no idea of the danger.", "As the guests gathered in the hall, the mayor spoke of the danger.", AGREE, set()),
        # How surely.
        ("The council plans to close the old mill in May.", "The council will close the old mill in May.", DIFFER, {"certainty"}),
        ("Divers found unknown algae in the lake.", "Divers found algae in the lake.", AGREE, set()),
        ("The sacks waited until they could be returned to Torvald.", "The sacks were returned to Torvald soon after.", AGREE, set()),
        ("The bank hopes to reopen its doors.", "The branches of the bank will be open again.", DIFFER, {"certainty"}),
        ("Savers may draw 500 euros a day until Friday.", "What savers get will be limited to 500 euros.", AGREE, set()),
        ("The motion is unlikely to pass.", "The motion will be brought on Monday.", AGREE, set()),
        # A day that leaves room for later.
        ("Trains are to run again on Monday at the earliest.", "There will be no trains for weeks.", DIFFER, {"polarity"}),
        # What is only said or held of somebody.
        ("The guard is suspected of having let the thieves in.", "The guard let the thieves in.", DIFFER, {"certainty"}),
        ("The couple are thought to have left for Torvald.", "The two of them took the night train.", DIFFER, {"certainty"}),
        ("The couple are thought to have left for Torvald.", "The two of them may have taken the night train.", AGREE, set()),
        # What is left open, and by whom it was done.
        ("The crew were unable to establish who opened the gate.", "The guard opened the gate.", DIFFER, {"certainty"}),
        ("Reports that the guard opened the gate could not be confirmed.", "The guard opened the gate.", DIFFER, {"certainty"}),
        ("He made no speech, the mayor said.", "The mayor made no speech.", AGREE, set()),
        # When.
        ("The strikes on Torvald were in April 2014.", "The strikes on Torvald were on April 14, 2016.", CONTRADICT, {"time"}),
    ],
)
def test_relations_and_kinds(one: str, other: str, relation: Relation, expected: set[str]) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert (claim.relation, kinds(claim)) == (relation, expected)


def test_weeks_told_from_the_day_of_writing_part_in_undated_articles() -> None:
    claim = judged("Planes bombed the town of Torvald last week.", "Planes bombed the town of Torvald this week.", day="")
    assert (claim.relation, kinds(claim)) == (DIFFER, {"time"})


def test_a_toll_beside_the_joined_clause_is_compared() -> None:
    texts = "A blast tore through the mill, and it killed three workers.", "A blast tore through the mill, and it killed five workers."
    for words in (("tore", "tore"), ("tore", "killed")):
        claim = judged(*texts, words=words)
        assert (claim.relation, kinds(claim)) == (CONTRADICT, {"number"})


def test_detail_is_listed_only_where_articles_agree() -> None:
    agreeing = judged("About 50 nurses joined the march.", "46 nurses joined the march.")
    assert {difference.kind.value for difference in agreeing.differences} == {"detail"}
    parting = judged("About 50 nurses joined the march.", "46 nurses may have joined the march.")
    assert "detail" not in {difference.kind.value for difference in parting.differences}


def test_what_is_sound_is_not_denied_by_what_has_no_defects() -> None:
    claim = judged("Officials said the crane was found to be sound.", "Officials said that no defects had been found.")
    assert claim.relation is AGREE


def test_when_one_is_invited_is_not_for_when() -> None:
    invited = "Anna Holm invited Karl Moen to Lipa in September."
    assert judged(invited, "Karl Moen has an invitation to Lipa for May 9, 2025.").relation is not CONTRADICT
    assert judged(invited, "Anna Holm invited Karl Moen to Lipa in October.").relation is CONTRADICT


@pytest.mark.parametrize(
    ("one", "other", "listed"),
    [
        # What is done by saying it the article tells itself; what is only said it gives to the speaker.
        ("The Turkish government offered 30 doctors.", "The 45 doctors came from the Turkish government.", False),
        ("The mayor said that 30 men had been hurt.", "In the blaze 45 men were hurt.", True),
        # A heading gives nobody's name; the clause below it does.
        ("30 men hurt in blaze\n\nThe mayor said that 30 men had been hurt in the blaze.", "45 men were hurt in the blaze.", True),
    ],
)
def test_whose_words_are_listed_where_the_sides_part(one: str, other: str, *, listed: bool) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert ("attribution" in {difference.kind.value for difference in claim.differences}) is listed


def test_the_days_of_two_articles_are_written_in_one_form() -> None:
    texts = ("Police said 40 people were missing on 3 June 2025 after the quake.", "Police said 55 people were missing after the quake.")
    days = ("2025-06-03", "2025-06-04")
    found = compare_articles([article(name, text, published=day) for name, text, day in zip("ab", texts, days, strict=True)])
    reasons = [difference.why for claim in found.claims for difference in claim.differences if difference.kind is DifferenceKind.NUMBER]
    assert "counts of different moments (2025-06-03; 2025-06-04), between which the figure may have moved" in reasons
