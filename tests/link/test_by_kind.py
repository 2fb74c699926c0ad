"""Bodies, places and events by their kind: who watches what, what an outlet calls itself, what all articles are about."""

import pytest

from synoptic.link.names import compare_names
from synoptic.model import EntityType
from tests.link.story import at, entities

ONE = [
    # A watchdog by what it watches; the bank of all banks.
    (
        ("The Rail Safety Authority closed the line on Monday.", "The rail regulator closed the line. Trains stood still."),
        ("a", "The Rail Safety Authority"),
        ("b", "The rail regulator"),
    ),
    (
        ("Marlin Bank lost money. Union Bank did not. The National Bank lent it more.", "Marlin Bank is broke. The central bank was silent."),
        ("a", "The National Bank"),
        ("b", "The central bank"),
    ),
    (
        (
            "Marlin Bank lost money. Union Bank did not. The Bank of Japan was calm.",
            "Marlin Bank and Union Bank are broke. The central bank slept.",
        ),
        ("a", "The Bank of Japan"),
        ("b", "The central bank"),
    ),
    (
        ("Marlin Bank lost money. Union Bank did not. The governor of Norbank was calm.", "Marlin Bank and Norbank met. The central bank slept."),
        ("a", "Norbank"),
        ("b", "The central bank"),
    ),
    # "The group" is no firm beside.
    (
        ("The Orel Front, an armed group, took a town. The Orel Front rested. Marlin Ltd left. Then the group fled.", "It rained."),
        ("a", "The Orel Front"),
        ("a", "the group"),
    ),
    # What a peninsula or plateau is called after.
    (("Fires burned in Kembra on Monday. The Kembra peninsula is dry.", "Kembra burned."), ("a", "Kembra"), ("a", "The Kembra peninsula")),
    # Short names.
    (
        ("The National Office for Risks and Floods paid. The Floods Office was late.", "It rained."),
        ("a", "The National Office for Risks and Floods"),
        ("a", "The Floods Office"),
    ),
    (
        ("The Court of Arbitration for Sport ruled on Monday. It took a year.", "A ban was lifted, the CAS said. CAS judges met."),
        ("a", "The Court of Arbitration for Sport"),
        ("b", "CAS"),
    ),
    (("They played at Marlow Park on Monday. The Marlow was full.", "It rained."), ("a", "Marlow Park"), ("a", "The Marlow")),
    (("Brodstad Rovers lost on Monday. Fans of Rovers wept.", "It rained."), ("a", "Brodstad Rovers"), ("a", "Rovers")),
    (
        ("South Korea sent a ship to Brod. Rain fell.", "The firm came from Korea. People in Korea read of it."),
        ("a", "South Korea"),
        ("b", "Korea"),
    ),
    # Things and events under several nouns.
    (
        (
            "Rail workers struck in Brod. The mayor was shot on Monday. Her car was hit, and doctors saved her. It rained. The attack was filmed.",
            "The mayor was shot in Brod. She lives. Her car was hit. It rained. The sun shone. The shooting was filmed.",
        ),
        ("a", "The attack"),
        ("b", "The shooting"),
    ),
    (
        ("The closure of the mill in Brod was announced on Monday.", "The mill in Brod will shut. The decision angered its workers."),
        ("a", "The closure of the mill in Brod"),
        ("b", "The decision"),
    ),
    (
        ("A painting was stolen from a museum in Brod. The picture is small.", "The canvas was cut from its frame in Brod."),
        ("a", "The picture"),
        ("b", "The canvas"),
    ),
    # A firm that nothing tells to be one, but which the article names far more than the one that is told to be.
    (
        ("Dorvex Motors sold vans. Halvo, a company, sold seats. Dorvex Motors and Dorvex Motors met. Few left. Few ate. The company paid.", "No."),
        ("a", "Dorvex Motors"),
        ("a", "The company"),
    ),
    # Somebody by nothing but an age.
    (("Petra Novak won the race on Monday. The 26-year-old was tired.", "Petra Novak rested."), ("a", "Petra Novak"), ("a", "The 26-year-old")),
]


@pytest.mark.parametrize(("texts", "one", "other"), ONE)
def test_one_by_its_kind(texts: tuple[str, ...], one: tuple[str, str], other: tuple[str, str]) -> None:
    found = entities(*texts)
    assert at(found, *one) & at(found, *other)


TWO = [
    # A bank that is said to be one is no central bank.
    (
        ("Marlin Savings, a bank, lost money on Monday. The central bank was silent. The central bank lent nothing.", "Marlin Savings is broke."),
        ("a", "Marlin Savings"),
        ("a", "The central bank"),
    ),
    # Every outlet has its own newspaper.
    (
        ("The mayor told this newspaper that all was well.", "The mayor did not talk to the newspaper. It rained."),
        ("a", "this newspaper"),
        ("b", "the newspaper"),
    ),
    # Several are not one town.
    (("Rain fell in the town of Brod on Monday. The two towns were dark.", "Brod was dark."), ("a", "Brod"), ("a", "The two towns")),
    # Work is no works.
    (("The steel works closed on Monday. That work was hard.", "The work was hard. The works closed."), ("a", "The steel works"), ("b", "The work")),
    # Of two watchdogs neither is meant, and none of another matter.
    (
        ("The Rail Safety Authority and the Rail Council met. The rail regulator was silent.", "It rained."),
        ("a", "The Rail Safety Authority"),
        ("a", "The rail regulator"),
    ),
    (
        ("The Rail Safety Authority met. The food regulator was silent.", "It rained."),
        ("a", "The Rail Safety Authority"),
        ("a", "The food regulator"),
    ),
    # What stands beside another name is not the only one of the story.
    (
        ("Dorvex Ltd raised its bid for rival chipmaker Sondra on Monday. It rained.", "Dorvex Ltd raised its bid. Sondra said no."),
        ("a", "Dorvex Ltd"),
        ("a", "rival chipmaker"),
    ),
    # An area is no region.
    (
        ("A bomb went off in Lower Province on Monday. Police closed the area.", "It rained."),
        ("a", "Lower Province"),
        ("a", "the area"),
    ),
    # Where the North is named as well, Korea is neither.
    (
        ("South Korea and North Korea met in Brod.", "People in Korea read of it."),
        ("a", "South Korea"),
        ("b", "Korea"),
    ),
    # Somebody whose age is told is nobody of another age.
    (("Petra Novak, 31, won on Monday. The 26-year-old was tired.", "Petra Novak rested."), ("a", "Petra Novak"), ("a", "The 26-year-old")),
]


@pytest.mark.parametrize(("texts", "one", "other"), TWO)
def test_two_by_their_kind(texts: tuple[str, ...], one: tuple[str, str], other: tuple[str, str]) -> None:
    found = entities(*texts)
    assert not at(found, *one) & at(found, *other)


def test_a_cape_is_one_before_and_behind_its_name() -> None:
    assert compare_names("Cape Orel", "Orel Cape", EntityType.PLACE).same


def test_the_story_is_about_what_it_speaks_of_most() -> None:
    found = entities(
        "The ferry MV Orel Star was seized on Monday. Crew of the MV Orel Star slept. The ferry carried oil. Nobody saw the MV Orel Star go. "
        "The MV Orel Star was held. The ferry is old. Owners of the ferry MV Sea Rose were glad.",
        "The Greek-owned ferry was seized in Brod. It rained. Nobody was hurt.",
    )
    assert at(found, "b", "The Greek-owned ferry") == at(found, "a", "MV Orel Star") != set()
