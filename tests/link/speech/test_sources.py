"""Whose words a document's are, and who "they" are."""

from dataclasses import replace

import pytest

from synoptic.annotate.attributions import find_attributions
from synoptic.link import link_mentions, link_speakers
from tests.link.story import annotated, at


def speakers(text: str) -> list[str | None]:
    """The names of the entities that speak, in the order of the attributions."""
    read = annotated("a", text)
    given = replace(read, attributions=find_attributions(read.reading))
    found = link_mentions([given])
    names = {entity.id: entity.name for entity in found}
    (linked,) = link_speakers([given], found)
    return [names.get(attribution.entity or "") for attribution in linked.attributions]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The Harbour Authority reported a leak on Monday. The statement said that nobody was hurt.", "Harbour Authority"),
        ("The Lipa District Court heard Ana Kovac on Monday. According to the ruling, she must pay the town.", "Lipa District Court"),
        ("Ana Kovac spoke on Monday. According to the Daily Courier's survey, the bridge will fall.", "Daily Courier"),
        ("The Daily Courier reported a leak. The Harbour Authority denied it. The statement said that nobody was hurt.", "Harbour Authority"),
        ("Ana Kovac said in a statement that she was ill. The Harbour Authority reported a leak. The statement said that she slept.", "Ana Kovac"),
        ("Ana Kovac reported a leak on Monday. The statement said that nobody was hurt.", None),
        ("The Harbour Authority reported a leak. A statement said that nobody was hurt.", None),
        (
            "The Harbour Authority reported a leak. Ana Kovac said in a memo that she was ill. The report said that nobody was hurt.",
            "Harbour Authority",
        ),
    ],
)
def test_documents_speak_for_their_issuers(text: str, last: str | None) -> None:
    assert speakers(text)[-1] == last


def test_they_are_who_spoke_before() -> None:
    assert speakers("The National Bank said prices would rise. They warned that wages would fall.") == ["National Bank", "National Bank"]
    assert speakers("Ana Kovac said prices would rise. They warned that wages would fall.")[1:] == [None]


def test_it_is_no_dam_that_speaks() -> None:
    found = speakers(
        "The Lena Dam broke on Monday. The Water Board said the wall of the Lena Dam was too high. The dam was old. It said the drains were clogged."
    )
    assert found == ["Water Board", "Water Board"]
    assert speakers("Ana Kovac visited the Lena Dam. Kovac said the Lena Dam was too high. It was old, it said.")[-1] != "Lena Dam"


def test_a_banks_staff_forecasts_in_its_name() -> None:
    assert speakers("The National Bank met. The bank's staff said prices would rise.")[-1] == "National Bank"
    assert speakers("The Mercy Hospital closed. The hospital's staff said prices would rise.")[-1] != "Mercy Hospital"


def test_a_lawyer_is_named_by_whose_he_is() -> None:
    found = speakers("Captain Jon Rehn was arrested on Monday. His lawyer said that Rehn was ill. She said that Rehn slept.")
    assert found[-1] == "lawyer of Jon Rehn"


def test_nobody_is_she_in_her_own_words() -> None:
    text = 'Petra Novak fell on Monday. Doctor Ana Kovac was near. "She was unhurt," Kovac said.'
    read = annotated("a", text)
    found = link_mentions([replace(read, attributions=find_attributions(read.reading))])
    assert "Ana Kovac" not in at(found, "a", "She")
    assert "Ana Kovac" in at(link_mentions([read]), "a", "She")


def test_who_is_whose_name_stands_before_it() -> None:
    found = speakers("The Lumen Foundation was accused of waste on Monday and was singled out by Ana Kovac who said the money was gone.")
    assert found[-1] == "Ana Kovac"


def test_it_is_an_organiser_who_spoke_and_no_spokesman() -> None:
    organiser = "The organiser of the fair said a canister had exploded. The organiser said two men were hurt. It added that the fair was over."
    assert speakers(organiser)[-1] is not None
    assert speakers(organiser.replace("organiser", "spokesman"))[-1] is None


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Velmar Airlines was sold on Monday. Ana Ruiz of Corvan Foods said wages would rise. The company said so on Tuesday.", "Corvan Foods"),
        (
            "A tenth of all milk is lost, according to the Norvara Dairy Association. The group said more would be.",
            "Norvara Dairy Association",
        ),
        ("Velmar Foods was sold on Monday. The Dockers' Union said wages would fall. The company said they would rise.", "Velmar Foods"),
    ],
)
def test_the_company_is_the_body_at_hand(text: str, last: str) -> None:
    assert speakers(text)[-1] == last


def test_a_spokesman_is_named_behind_whose_he_is() -> None:
    found = speakers("A spokesman for the ministry, Pavel Tamm, said the bridge was shut. He added that it was old.")
    assert found == ["Pavel Tamm", "Pavel Tamm"]
