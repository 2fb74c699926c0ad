"""Who and what the story alone tells to be one: by age and trade, by a pet name, by the kind of a body."""

import pytest

from synoptic.link.names import compare_names
from synoptic.link.names.parts import person_name
from synoptic.model import EntityType
from tests.link.story import at, entities


@pytest.mark.parametrize("name", ["Ana Baker", "Mary Cook", "Martin King", "Anna Pope"])
def test_a_trade_may_be_a_surname(name: str) -> None:
    assert person_name(name).words == tuple(name.split())


def test_mr_and_a_trade_is_a_name_and_mr_and_an_office_is_none() -> None:
    assert person_name("Ms King").words == ("King",)
    assert person_name("Mr President").words == ()
    assert person_name("Jordan King").words == ()


def test_a_trade_before_a_full_name_is_its_title() -> None:
    assert person_name("Cosmonaut Marko Silvan").words == ("Marko", "Silvan")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Renata Dvorak", "Renata Dvořáková", True),
        ("Petr Dvorak", "Renata Dvořáková", False),
        ("Jarda Novak", "Jaroslav Novák", True),
        ("Matthijs Brink", "Mathijs Brink", True),
    ],
)
def test_womens_endings_and_pet_names(one: str, other: str, same: bool) -> None:  # noqa: FBT001 - a row of the table
    assert compare_names(one, other, EntityType.PERSON).same is same


def test_who_has_a_trade_alone_in_the_story() -> None:
    found = entities("A forest worker died near Brod on Monday.", "The forest worker Petar Novak died on Monday. He was from Brod.")
    assert at(found, "a", "A forest worker") == at(found, "b", "Petar Novak") != set()


def test_two_of_one_trade_are_two() -> None:
    found = entities("The forest worker Ivan Marek died near Brod.", "The forest worker Petar Novak died near Lipa.")
    assert at(found, "a", "Ivan Marek") != at(found, "b", "Petar Novak")


def test_who_was_told_something_is_no_company() -> None:
    found = entities(
        'Volara Airlines cut 300 jobs in Brod. "We had no choice," its chairman, Ivan Marek, told KRP. The company lost money last year.',
        "Nothing else happened in Brod.",
    )
    assert at(found, "a", "The company") == {"Volara Airlines"}


def test_a_prosecutor_is_not_the_contractor_of_the_title() -> None:
    found = entities(
        "Contractor held after deadly blaze in Brenn\n\nPolice have arrested a man over the fire, prosecutor Paul Adeyemi said on Tuesday. "
        "Adeyemi said he had worked there. Adeyemi gave no name."
    )
    assert at(found, "a", "Contractor") <= {"Contractor"}


def test_south_and_north_koreans_are_two() -> None:
    found = entities("South Korean officials met in Lipa on Monday. The North Korean officials stayed away. The South Korean officials were angry.")
    assert at(found, "a", "The North Korean officials").isdisjoint(at(found, "a", "The South Korean officials"))


def test_the_brother_of_the_gunman_is_not_the_gunman() -> None:
    found = entities("Neighbours spoke to the brother of the gunman, Jon Rehn, on Monday. Rehn said he was shocked. The gunman shot himself.")
    assert at(found, "a", "the gunman").isdisjoint(at(found, "a", "Rehn"))


def test_his_office_is_not_hers() -> None:
    found = entities("President Jonas Pell will go to Odby, his office said.", "Prime Minister Anna Rosk will not go to Odby, her office said.")
    assert not any({"his office", "her office"} <= {mention.text for mention in entity.mentions} for entity in found)
