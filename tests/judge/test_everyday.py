"""The plainest pairs of a news desk, each both ways round: what a first user tries."""

import pytest

from synoptic.model import Relation
from tests.judge.story import judged

AGREE, DIFFER, CONTRADICT = Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        # Yes and no.
        ("The strike has been called off.", "The strike will go ahead on Monday.", CONTRADICT),
        ("All passengers survived the crash.", "Three passengers died in the crash.", CONTRADICT),
        ("Nobody was hurt in the blast.", "The blast injured five people.", CONTRADICT),
        ("Police have arrested two men.", "No one has been arrested.", CONTRADICT),
        ("Sabotage had been ruled out.", "Sabotage could not be ruled out.", CONTRADICT),
        ("The army has withdrawn from the town.", "The army still holds the town.", CONTRADICT),
        ("Nobody was hurt, the airport said.", "Two stewards were treated for burns.", CONTRADICT),
        ("None of the sailors was hurt.", "One sailor is fighting for his life.", CONTRADICT),
        ("The bishop praised the police for their patience.", "The bishop slammed the raid.", CONTRADICT),
        ("The council rejected the plan unanimously.", "One of the councillors dissented.", CONTRADICT),
        ("Ann Lee runs the office on an interim basis.", "Ann Lee has been appointed permanently.", CONTRADICT),
        ("The ferry ran as normal all week.", "The ferry was suspended for two days.", CONTRADICT),
        ("Rail services were suspended on Monday.", "Trains ran as normal on Monday.", CONTRADICT),
        ("Joan Pell was acquitted of fraud.", "Joan Pell received a suspended sentence.", CONTRADICT),
        ("Joan Pell conceded defeat.", "Joan Pell has not acknowledged defeat.", CONTRADICT),
        ("The doors of the theatre failed.", "The doors of the theatre kicked in.", CONTRADICT),
        ("The board voted to leave the union.", "The board intends to stay in the union.", CONTRADICT),
        ("The storm was rated at category 4.", "The storm was rated at category 2.", CONTRADICT),
        ("The strike begins at midnight on Saturday.", "The strike starts on Sunday at 6 a.m.", CONTRADICT),
        ("The fire began at 11:40 p.m. on Saturday.", "The fire began on Sunday at 12:20 a.m.", AGREE),
        ("The boat carried 212 passengers and 14 sailors.", "More than 220 people were on the boat.", AGREE),
        ("The minister survived a vote of no confidence.", "Parliament removed the minister in a vote of no confidence.", CONTRADICT),
        ("The two sides reached an agreement.", "The talks ended without an agreement.", CONTRADICT),
        ("Police fired on the crowd.", "Police did not fire a single shot.", CONTRADICT),
        ("The company paid the ransom.", "The company refused to pay the ransom.", CONTRADICT),
        ("The suspect pleaded guilty to murder.", "The suspect pleaded not guilty to murder.", CONTRADICT),
        ("Parliament approved the budget.", "Parliament voted down the budget.", CONTRADICT),
        ("The dam is intact.", "The dam has been destroyed.", CONTRADICT),
        ("Both pilots survived.", "One of the two pilots was killed.", CONTRADICT),
        ("Power has been restored to the city.", "The city is still without power.", CONTRADICT),
        ("The jury reached a verdict.", "The jury could not agree on a verdict.", CONTRADICT),
        ("The suspect was unhurt.", "The suspect was seriously wounded.", CONTRADICT),
        ("The driver was slightly injured.", "The driver was seriously injured.", CONTRADICT),
        (
            "The child was taken to hospital with serious injuries.",
            "The child was taken to hospital with injuries that are not life-threatening.",
            DIFFER,
        ),
        ("The suspect was shot dead by police.", "The suspect took his own life.", CONTRADICT),
        ("The gunman killed nine people.", "The gunman killed himself.", AGREE),
        ("The inspection of December never took place.", "The plant passed an inspection in December.", CONTRADICT),
        ("There was no handshake.", "The two leaders shook hands.", CONTRADICT),
        ("No shots were fired.", "Guards fired on the boat.", CONTRADICT),
        ("No shots were fired at the police.", "Police fired on the crowd.", AGREE),
        ("There were no arrests at the march.", "Police detained seven people at the march.", CONTRADICT),
        ("Reports of an explosion are false.", "An explosion shook the building.", CONTRADICT),
        ("There is no truth in reports of a strike.", "Workers went on strike on Monday.", CONTRADICT),
        ("The minister showed no emotion.", "The minister wept.", CONTRADICT),
        ("The alarm went off.", "The alarm failed to go off.", CONTRADICT),
        ("The driver had a valid licence.", "The driver was driving without a licence.", CONTRADICT),
        ("The hostages were freed.", "The hostages are still being held.", CONTRADICT),
        ("The company informed the authorities within hours.", "The company informed the authorities only after weeks.", CONTRADICT),
        ("The court found him guilty.", "The court cleared him.", CONTRADICT),
        ("Finance Minister Marek Halm declined to comment on the rise.", "Finance Minister Marek Halm called the rise a slap in the face.", DIFFER),
        ("The price is a commercial secret.", "The price is $290 a tonne.", DIFFER),
        # Figures, times, people, things.
        ("Ivo Lem, 62, left the court.", "Ivo Lem, who turns 62 next month, left the court.", CONTRADICT),
        ("Ivo Lem, 61, left the court.", "Ivo Lem, who turns 62 next month, left the court.", AGREE),
        ("She was the only survivor.", "She was one of three survivors.", CONTRADICT),
        ("The mayor opened the bridge.", "The governor opened the bridge.", DIFFER),
        ("Her husband called the police.", "Her son called the police.", DIFFER),
        ("Her mother called the police.", "His wife called the police.", AGREE),
        ("The driver of the lorry caused the crash.", "The driver of the car caused the crash.", DIFFER),
        ("The truck hit a bus carrying tourists.", "The lorry struck a coach with tourists.", AGREE),
        ("The body was found in the river.", "The body was found in a forest.", DIFFER),
        ("He was shot in the head.", "He was shot in the leg.", DIFFER),
        ("The zoo was open on Sunday.", "The zoo is to be open as usual on Sunday.", DIFFER),
        ("Volara is set to launch its rocket.", "The rocket is set to become the strongest in use.", AGREE),
        ("The president is considering a pardon.", "The president has granted a pardon.", DIFFER),
        ("The deal is worth $3 billion.", "The deal is worth $2 billion.", CONTRADICT),
        ("The meeting took place on Monday.", "The meeting took place on Wednesday.", CONTRADICT),
        ("Arden beat Brill in the final.", "Brill beat Arden in the final.", CONTRADICT),
        ("The attacker was a German citizen.", "The attacker was a French citizen.", CONTRADICT),
        ("The ship was sailing under the Greek flag.", "The ship was sailing under the Maltese flag.", CONTRADICT),
        ("The attacker used a knife.", "The attacker used a gun.", DIFFER),
        ("The fire started in the kitchen.", "The fire started in the attic.", DIFFER),
        ("The crash was the first to kill a passenger since 1959.", "No passenger has been killed in a crash since 1959.", AGREE),
        ("Shares of Linden Motors fell 6.6 percent.", "Shares of Linden Motors fell 1.5 percent.", DIFFER),
        ("Shares of Linden Motors fell 1 percent in early trading.", "Shares of Linden Motors rose slightly before the opening bell.", DIFFER),
        ("Oil closed at $70 a barrel.", "Oil closed at $64 a barrel.", DIFFER),
        ("The house sold for $2 million.", "The house sold for $3 million.", CONTRADICT),
        ("The deal amounts to $149 billion including debt.", "The deal amounts to $121 billion.", DIFFER),
        ("Ada Renn, who ran 83 yards, was angry after the game.", "Jana Bell ran 75 yards in the game.", AGREE),
        # Surely and perhaps.
        ("The minister may resign.", "The minister will resign.", DIFFER),
        ("The president is expected to sign the bill.", "The president signed the bill.", DIFFER),
        ("A suspected gas leak destroyed the house.", "A gas leak destroyed the house.", DIFFER),
        ("A possible meteor lit up the sky.", "A meteor lit up the sky.", DIFFER),
        ("There were rumours that the rebels had lost control of the town.", "The rebels had lost control of the town.", DIFFER),
        # The same in other words.
        ("The firm sent an email purporting to show the leak.", "The firm sent an email that showed the leak.", AGREE),
        ("Police arrested the alleged scammer.", "Police arrested the scammer.", AGREE),
        ("The bill did not pass.", "The bill failed to pass.", AGREE),
        ("The bridge is closed to traffic.", "No traffic is allowed on the bridge.", AGREE),
        ("The attacker used a gun.", "The attacker used a pistol.", AGREE),
        ("The strike began on Monday.", "Workers walked out on Monday.", AGREE),
        ("Nobody was hurt.", "There were no injuries.", AGREE),
        ("The vote was unanimous.", "Nobody voted against.", AGREE),
        ("The suspect is still at large.", "The suspect has not been caught.", AGREE),
        ("Two of the six suspects were released.", "Four suspects remain in custody.", AGREE),
        ("The bridge was built in 1967.", "The 58-year-old bridge was built in 1967.", AGREE),
        ("Three men and a woman were arrested.", "Four people were arrested.", AGREE),
        ("Two teachers and one pupil were killed.", "Five people were killed.", CONTRADICT),
        ("The rocket flew 900 kilometres.", "The rocket can fly 1,500 kilometres.", AGREE),
        ("The rocket flew 900 kilometres.", "The rocket is built to hit targets 1,500 kilometres away.", AGREE),
        ("The airline turned away two girls.", "The airline barred two girls from boarding the flight.", AGREE),
        ("The airline did not bar the girls from the flight.", "The airline turned away the girls from the flight.", CONTRADICT),
        ("The driver overtook 13 cars.", "The race was stopped on lap 20.", AGREE),
        ("Tarvik scored twice in inning seven.", "Tarvik scored twice in inning nine.", AGREE),
        ("The tent will be staffed by the Red Cross.", "Women can go to a tent staffed by the Red Cross.", AGREE),
        ("The verdict can be appealed.", "Her lawyer said that he would appeal the verdict.", AGREE),
        ("No one wants to be known as the spoiler.", "No one wants to be the spoiler.", AGREE),
        ("The bridge will be closed on Monday.", "The bridge was closed on Monday.", DIFFER),
        # How it is typeset.
        ("We didn't talk.", "We didn’t talk.", AGREE),
        ("The mayor won’t run again.", "The mayor will run again.", CONTRADICT),
        # One "not" for several verbs.
        ("The plans were not combined, written out or sent.", "The plans were not written out.", AGREE),
        ("The law wasn't finished, signed or published.", "The law was signed.", CONTRADICT),
        # Stretches of which only the unit is told.
        ("The siege lasted weeks.", "The siege lasted 20 days.", AGREE),
        ("The siege lasted eleven months.", "The siege lasted years.", DIFFER),
        ("The grocer was charged after a two-year inquiry.", "The grocer was charged after a monthslong inquiry.", DIFFER),
        # Who asks is not asked for.
        ("A mother of three called for help.", "A mother of four called for help.", CONTRADICT),
        # Two occasions.
        ("Officials said 20 people had died by noon.", "By evening the toll had risen to 35.", DIFFER),
        ("Schools will stay closed until Monday.", "Schools reopen on Monday.", AGREE),
        ("On 12 June last year a gunman killed 49 people in a club.", "On Sunday a gunman killed 59 people at a concert.", DIFFER),
        ("A girl appears in the photo.", "The girl is in the photo.", AGREE),
        ("The film opens on May 4.", "The film will open on May 4.", AGREE),
    ],
)
def test_everyday(one: str, other: str, relation: Relation) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is relation


def test_the_words_of_a_denial_hold_its_no() -> None:
    (found,) = judged("Police have arrested two men.", "No one has been arrested.").differences
    assert dict(found.values) == {"a": "have arrested two men", "b": "No one has been arrested"}
