"""What is told of two things, steps, shares or moments is no conflict; of one it is: on two texts of our own writing, both ways round."""

import pytest

from synoptic.model import Relation
from tests.judge.story import judged, kinds

CONTRADICT = Relation.CONTRADICT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Steps of one course, each with a day of its own.
        ("Detectives arrested the baker Jonas Pell on 4 May.", "The baker Jonas Pell was sentenced on 19 September."),
        ("The trawler left Odby harbour on Monday.", "The trawler reached Skarn on Thursday."),
        ("The singer was admitted to hospital on 3 May.", "The singer was discharged from hospital on 12 May."),
        ("The hostages were kidnapped on 3 May.", "The hostages were set free on 12 May."),
        ("The satellite was launched on 3 May.", "The satellite entered orbit on 5 May."),
        ("Denn was released in 2019.", "Denn was taken to jail in 2017."),
        ("Parliament passed the water bill on 3 May.", "The president signed the water bill on 9 May."),
        # One act told from its other end.
        ("The Herons sold the striker to Tarvik.", "Tarvik bought the striker from the Herons."),
        ("The bank lent the port 20 million crowns.", "The port borrowed 20 million crowns from the bank."),
        ("Tarvik beat Odby in the final.", "Odby lost to Tarvik in the final."),
        # Two of a kind.
        ("The northern tunnel reopened on Monday.", "The southern tunnel stays closed."),
        ("The men's team won in Odby.", "The women's team lost in Odby."),
        ("Older pupils passed the test.", "Younger pupils failed the test."),
        # What was asked for, and what came of it.
        ("The union demanded a rise of nine per cent.", "The union settled for a rise of five per cent."),
        ("Prosecutors asked for twelve years in prison.", "The judge gave him eight years in prison."),
        # Some, and the others.
        ("Three of the 20 jurors are women.", "Seventeen of the 20 jurors are men."),
        ("About 40 per cent of the voters backed the treaty.", "About 60 per cent of the voters rejected the treaty."),
        # How many there is room for, and how many came.
        ("The hall seats 900 people.", "About 400 people came to the hall."),
        ("The coach that overturned had 52 seats.", "There were 48 people on the coach that overturned."),
        # Who left, and who stayed.
        ("About 600 civilians were evacuated from the old town.", "About 4,000 civilians remain in the old town."),
        # A draw, and its shoot-out.
        ("Tarvik and Odby drew 1-1 after extra time.", "Tarvik beat Odby 5-4 on penalties."),
        # All but some, and these.
        ("All but three members voted against the reform.", "Three members voted for the reform."),
        # A month, and another.
        ("The clinic recorded 112 cases of measles in January.", "The clinic recorded nine cases of measles in February."),
        # What did not come about on one day, and did on another.
        ("The soprano did not sing on Thursday.", "The soprano sang on Saturday."),
        # One thing ruled out, and another not.
        ("Detectives ruled out robbery as a motive.", "Detectives did not rule out jealousy as a motive."),
        # Before a change, and after it.
        ("Bread cost 2.10 crowns before the tax was lifted.", "Bread cost 1.85 crowns after the tax was lifted."),
        # What is only supposed.
        ("The dam would have flooded the valley had it failed.", "The dam did not fail."),
        ("Had the dam failed, the valley would have been flooded.", "The valley was not flooded."),
        # One of a row, and another.
        ("Tarvik lost the third game.", "Tarvik won the fourth game."),
        ("The water bill received its first reading in May.", "Members approved the water bill at third reading in June."),
        # Two houses, two legs, two charges, two regions, two people.
        ("The lower house approved the pact by 88 votes to 51.", "The upper house approved the pact by 30 votes to 12."),
        ("Tarvik beat Odby 3-1 in the first leg.", "Odby beat Tarvik 2-0 in the second leg."),
        ("The judge acquitted Jonas Pell of bribery.", "Jonas Pell was found guilty of tax evasion."),
        ("Schools in the north of Odby were closed.", "Schools in the south of Odby were open."),
        ("The minister Anna Rosk will not attend the summit.", "Anna Rosk's deputy will attend the summit."),
        ("Jonas Pell was dismissed on Monday.", "Karel Brandt kept his post."),
        # Two offices, or one at two times.
        ("Anna Rosk was named foreign minister of Odby.", "Jonas Pell was named finance minister of Odby."),
        ("Anna Rosk was elected president of Odby in 2011.", "Jonas Pell was elected president of Odby in 2019."),
        ("Anna Rosk was elected chair of the party.", "Jonas Pell was elected deputy chair of the party."),
        # A thing, and another like it.
        ("Voters rejected the plan for the bridge.", "Voters approved a separate plan for the harbour."),
        ("Inflation in Odby rose to 4.1 percent in June.", "Core inflation in Odby rose to 2.8 percent in June."),
        # Some of many, and some.
        ("Half of the villagers refused to leave.", "Some villagers left."),
        ("Two of the four climbers remain in hospital.", "She left hospital on Monday."),
        ("The shelf is on level 4.", "The desk is on level 3."),
        ("None of the 38 pupils on the bus was hurt.", "The driver of the bus suffered a broken arm."),
        # Two people, one of them behind a pronoun; and a thing in common.
        ("The finance minister Jonas Pell resigned on Wednesday.", "Prime Minister Anna Rosk said she would not resign."),
        ("Train services between Arlo and Brask were suspended.", "Trains between Brask and Cullen ran as normal."),
        ("The captain of the Lark was found alive.", "Eight people were killed on the Lark."),
        ("The porter Jonas Pell ran back into the Grand Odby.", "The Grand Odby failed a fire inspection."),
        # Who was spared, and who was not.
        ("No civilians were hurt in the blast.", "The blast wounded a policeman."),
    ],
)
def test_of_two_things(one: str, other: str) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is not CONTRADICT, claim.differences


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Detectives arrested the baker Jonas Pell on 4 May.", "The baker Jonas Pell was arrested on 9 May.", "time"),
        ("The trawler left Odby harbour on Monday.", "The trawler sailed from Odby harbour on Tuesday.", "time"),
        ("Tarvik beat Odby in the final.", "Odby beat Tarvik in the final.", "actor"),
        ("The northern tunnel is open.", "The northern tunnel is closed.", "polarity"),
        ("The hall seats 900 people.", "The hall seats 1,400 people.", "number"),
        ("Tarvik beat Odby 5-4 on penalties.", "Tarvik beat Odby 4-2 on penalties.", "number"),
        ("The clinic recorded 112 cases of measles in January.", "The clinic recorded 87 cases of measles in January.", "number"),
        ("The soprano did not sing on Thursday.", "The soprano sang on Thursday.", "polarity"),
        ("Detectives ruled out robbery as a motive.", "Detectives did not rule out robbery as a motive.", "polarity"),
        ("About 4,000 civilians remain in the old town.", "About 900 civilians remain in the old town.", "number"),
        ("The vaccine will arrive on Friday.", "The vaccine will not arrive before Monday.", "time"),
        ("It was their first win in the league this year.", "It was their third win in the league this year.", "number"),
        ("The lower house approved the pact by 88 votes to 51.", "The lower house backed the pact by 79 votes to 60.", "number"),
        ("Tarvik beat Odby 3-1 in the final.", "The final ended 2-1 to Tarvik over Odby.", "number"),
        ("The jury acquitted Jonas Pell of all charges.", "Jonas Pell was convicted of fraud.", "polarity"),
        ("The president has pardoned the reporter.", "No pardon has been granted to the reporter by the president.", "polarity"),
        ("No soldiers were hurt in the blast.", "The blast wounded a soldier.", "polarity"),
        ("If you want to stay, you will have to pay.", "If you want to stay, you will not have to pay.", "polarity"),
        ("Waves of three metres were measured at Odby.", "Waves of nine metres were measured at Odby.", "number"),
        ("Anna Rosk was elected speaker of the assembly.", "The assembly chose Jonas Pell as its speaker.", "actor"),
        ("Tarvik appointed Karel Brandt as its new coach.", "Jonas Pell was named coach of Tarvik.", "actor"),
    ],
)
def test_of_one_thing(one: str, other: str, kind: str) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is CONTRADICT
        assert kind in kinds(claim)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The mine reopened in February.", "The mine has been shut since October."),
        ("The mine resumed work in February.", "The mine has been shut since the flood of October."),
    ],
)
def test_what_has_been_so_since_some_time_is_denied_by_what_was_done_later(one: str, other: str) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is CONTRADICT
        assert "polarity" in kinds(claim)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # How long somebody did a thing, and for how long he goes to prison.
        ("Denn ran this city for eleven years.", "The court sentenced Denn to six years in prison."),
        ("Denn was mayor for eleven years.", "Denn was jailed for six years."),
        # What was ordered, and is cancelled now; two people's visits.
        ("The firm cancelled the order.", "The firm ordered 40 trams in May."),
        ("The king cancelled his visit to the hospital.", "The queen visited the hospital."),
        ("The king cancelled his visit on Monday.", "The king visited Odby in 2019."),
        # Two charges.
        ("He was acquitted of tax fraud.", "The former mayor has been sentenced to six years for bribery."),
    ],
)
def test_two_matters(one: str, other: str) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is not CONTRADICT, claim.differences


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Denn was jailed for seven years.", "Denn was sentenced to six years in prison.", "number"),
        ("The king cancelled a planned visit to the hospital.", "The king visited the hospital on Tuesday.", "polarity"),
        ("The minister called off the meeting with the union.", "The minister met the union on Monday.", "polarity"),
        ("He was acquitted of bribery.", "The former mayor has been sentenced to six years for bribery.", "polarity"),
    ],
)
def test_one_matter(one: str, other: str, kind: str) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is CONTRADICT
        assert kind in kinds(claim)
