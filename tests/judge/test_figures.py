"""Figures, times and places laid against each other: which part, and which only seem to; each both ways round."""

import pytest

from synoptic.model import Relation
from tests.judge.story import judged, kinds

AGREE, DIFFER, CONTRADICT = Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT


@pytest.mark.parametrize(
    ("one", "other", "relation", "parts"),
    [
        # Counts of sides that say one thing each, though the words are others.
        ("About 900 weavers joined the walkout.", "More than 1,100 have put down their tools since dawn.", CONTRADICT, {"number"}),
        ("Five people died in the fire.", "The morgue counted eleven.", CONTRADICT, {"number"}),
        ("Four were acquitted.", "Three walked free.", CONTRADICT, {"number"}),
        ("Ten others were missing in the valley.", "Seven people are missing in the valley.", CONTRADICT, {"number"}),
        ("Six former managers will be charged.", "Seven former directors will be charged.", CONTRADICT, {"number"}),
        ("Organisers said 60,000 people took part.", "Police counted 20,000 marchers.", CONTRADICT, {"number"}),
        ("Police put the crowd at 20,000.", "The crowd was 60,000 strong.", CONTRADICT, {"number"}),
        ("The blast left one dead and three wounded.", "The blast left three dead.", CONTRADICT, {"number"}),
        ("The blast left one dead and three wounded.", "The blast left three wounded.", AGREE, set()),
        # The how-manieth.
        ("It was the first rise in two years.", "It was the third rise in two years.", CONTRADICT, {"number"}),
        ("She scored in the first half of the match.", "She scored in the second half of the match.", AGREE, set()),
        # How long.
        ("The meeting lasted 50 minutes.", "The two mayors spent almost two hours talking about the harbour.", CONTRADICT, {"number"}),
        ("The judge took an hour and a half to read the verdict.", "The judge read for barely forty minutes.", CONTRADICT, {"number"}),
        ("The fire raged for almost three hours.", "After half an hour the fire was out.", CONTRADICT, {"number"}),
        ("A flight of 11 hours took them to Torvald.", "The plane turned back after four hours.", AGREE, set()),
        ("The first truce lasted 31 hours.", "The first truce lasted a day and a half.", AGREE, set()),
        ("The first truce lasted 31 hours.", "The first truce lasted three days.", CONTRADICT, {"number"}),
        # How often.
        ("The regulator inspected the bridge only twice.", "The bridge was inspected only once by the regulator.", CONTRADICT, {"number"}),
        ("The bridge was inspected three times in five years.", "The bridge was inspected twice in five years.", CONTRADICT, {"number"}),
        ("Once the bridge was inspected, the mayor left.", "The bridge was inspected twice.", AGREE, set()),
        ("The new hall is twice the size of the old one.", "The new hall was inspected once.", AGREE, set()),
        # A figure set right, with the true one in another clause.
        (
            "The firm has paid 180 million dollars to the families.",
            "The families have seen 112 million dollars, not the 180 million the firm boasts of.",
            CONTRADICT,
            {"number"},
        ),
        # What was before, a name's number, some of all, another currency, a vague number, a mere possibility.
        ("The previous bid was $70 a share.", "The bid is $60 a share.", AGREE, set()),
        ("The Osprey 2 update came on Monday.", "The Osprey 8 update came on Monday.", AGREE, set()),
        ("The crash killed ten Americans.", "The crash killed 12 people.", AGREE, set()),
        ("The crash killed two pilots and ten passengers.", "The crash killed 12 people.", AGREE, set()),
        ("The ferry had 12 crew members aboard.", "The ferry had 40 passengers aboard.", AGREE, set()),
        ("Several hundred fans gathered at the gate.", "Between 400 and 500 fans gathered at the gate.", AGREE, set()),
        ("Several hundred fans gathered at the gate.", "Some 3,000 fans gathered at the gate.", CONTRADICT, {"number"}),
        ("Dozens of thefts were reported in Torvald.", "Police counted 300 thefts in Torvald.", DIFFER, {"number"}),
        ("Mining cost the firm 100 million yen.", "Mining cost the firm 3 million dollars.", DIFFER, {"number"}),
        ("The ferry is licensed for 120 people.", "The ferry is licensed to carry 100 passengers.", DIFFER, {"number"}),
        ("The pipe may hold 500 barrels of oil.", "The pipe holds 900 barrels of oil.", DIFFER, {"number", "certainty"}),
        ("The waves reached four metres.", "The waves were less than two metres high.", CONTRADICT, {"number"}),
        # Two people.
        ("Anna Holm won 34 races.", "Peter Berg won 14 races.", AGREE, set()),
        ("Anna Holm retired on Monday.", "Peter Berg retired on Tuesday after 15 seasons.", AGREE, set()),
    ],
)
def test_figures(one: str, other: str, relation: Relation, parts: set[str]) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert (claim.relation, kinds(claim)) == (relation, parts)


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("She was arrested two years ago.", "She was arrested in 2022.", AGREE),
        ("She was arrested two years ago.", "She was arrested in 2019.", CONTRADICT),
        ("The gas was fired shortly before midnight.", "The gas was fired at 11.45 p.m.", AGREE),
        ("The gas was fired shortly before midnight.", "The gas was fired at 9 p.m.", CONTRADICT),
        ("The ferry left port at dawn.", "The ferry set sail from port in the evening.", CONTRADICT),
        ("The ferry left port in the morning.", "The ferry left port at 11 a.m.", AGREE),
        ("The rate is now the highest since 2009.", "The rate has not been so high since 2011.", CONTRADICT),
        ("The firm was founded on 3 May 1990.", "On Monday the firm marked the 30th anniversary of its founding.", AGREE),
        ("The guns fell silent late last night.", "The guns fell silent in the early hours of Wednesday.", AGREE),
        # Which year a date without one is of was only guessed.
        ("The sample was taken on 21 October.", "The sample was taken on Oct. 21 last year.", AGREE),
        ("The sample was taken on 21 October.", "The sample was taken on Oct. 24 last year.", CONTRADICT),
        ("The sample was taken on 21 October 2023.", "The sample was taken on 21 October 2021.", CONTRADICT),
        # What is not before a day is on it at the earliest; a day that dates a noun dates nothing else.
        ("The vaccine will arrive on Friday.", "The vaccine will not arrive before Monday.", CONTRADICT),
        ("The vaccine will arrive on Monday.", "The vaccine will not arrive until Monday.", AGREE),
        ("The vaccine will arrive by Friday.", "The vaccine will arrive on Thursday.", AGREE),
        ("By Monday's decree the markets stay shut.", "The markets stay shut on Friday.", AGREE),
        ("The march is planned for next Tuesday.", "The march is planned for 20 March.", CONTRADICT),
        ("The flight is due to leave at 11:55 pm on Sunday.", "The flight is due to leave at 11:55 p.m. Sunday.", AGREE),
    ],
)
def test_rough_times(one: str, other: str, relation: Relation) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is relation


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("The tram caught fire in Lisbon at night.", "The tram caught fire in Nairobi at night.", CONTRADICT),
        ("The tram caught fire in Lisbon at night.", "The tram caught fire in Portugal at night.", AGREE),
        ("The tram caught fire in Lisbon at night.", "The tram caught fire in Kenya at night.", CONTRADICT),
        ("The tram caught fire in Brill, Portugal, at night.", "The tram caught fire in Portugal at night.", AGREE),
    ],
)
def test_places(one: str, other: str, relation: Relation) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is relation
