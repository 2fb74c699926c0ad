"""Names without what stands before them, names that no mention holds, and how far a mention reaches."""

import pytest

from synoptic.model import EntityType
from tests.link.story import at, entities

ONE = [
    # What stands before a name is no part of it.
    (
        ("District Collector Ana Kovac closed the schools on Monday.", "Collector Kovac spoke in Brod. Officials heard Ana Kovac."),
        ("a", "Ana Kovac"),
        ("b", "Kovac"),
    ),
    (("The race was won by Kenyan Amos Kipruto on Monday.", "Amos Kipruto was pleased."), ("a", "Amos Kipruto"), ("b", "Amos Kipruto")),
    (
        ("Retired Volamar historian Ana Kovac spoke on Monday. She had left Volamar in May.", "Volamar is in Brod. Ana Kovac worked for Volamar."),
        ("a", "Volamar"),
        ("b", "Volamar"),
    ),
    (("Brod lost. Pitcher Ivan Rehn was tired on Monday.", "Rehn had pitched."), ("a", "Ivan Rehn"), ("b", "Rehn")),
    (("Marta Holm won on Monday.", "The deputies cheered Iron Marta Holm in Brod."), ("a", "Marta Holm"), ("b", "Marta Holm")),
    # A firm's first word is the firm, whatever the tagger takes it for.
    (
        ("Lipa-based Pelagia Marine owns the ship. Pelagia said on Monday it was well.", "Nothing is known of Pelagia Marine."),
        ("a", "Pelagia"),
        ("b", "Pelagia Marine"),
    ),
    (
        ("German chipmaker Halvor Silicon is to build in Brod. The plan pleased Halvor.", "Halvor Silicon is hiring."),
        ("a", "Halvor"),
        ("b", "Halvor Silicon"),
    ),
    # A body, building or storm by its noun alone.
    (
        ("The rebels of the Lipa National Front met on Monday. A Front spokeswoman left.", "The Front will hand over its arms."),
        ("a", "Lipa National Front"),
        ("b", "The Front"),
    ),
    (
        ("The Brod Hydropower Complex was opened on Monday.", "The Complex feeds all of Brod."),
        ("a", "The Brod Hydropower Complex"),
        ("b", "The Complex"),
    ),
    (("Cyclone Sefa killed four on Monday. Sefa was the worst in years.", "The storm has passed."), ("a", "Sefa"), ("b", "The storm")),
    (("Mount Orani erupted on Monday near Brod.", "The mountain is quiet again, and Orani smokes."), ("a", "Mount Orani"), ("b", "The mountain")),
    (("The Panama-flagged Talia Grande sank on Monday.", "Divers looked for the tanker near Brod."), ("a", "Talia Grande"), ("b", "the tanker")),
    (
        ("The General Confederation of Workers (CGT) called a strike on Monday.", "The CGT will march in Brod."),
        ("a", "The General Confederation of Workers"),
        ("b", "The CGT"),
    ),
    (
        ("Workers took down the old towers of Gandara on Monday.", "The Gandara Towers are gone."),
        ("a", "the old towers of Gandara"),
        ("b", "The Gandara Towers"),
    ),
    # Nicknames, clipped given names, another spelling or case of a surname.
    (
        ('Mayor Rosa "Iron Chari" Dimal was shot on Monday.', "Chari is alive, her brother said in Brod."),
        ("a", 'Rosa "Iron Chari" Dimal'),
        ("b", "Chari"),
    ),
    (("Ernesto Dimal was killed in Brod on Monday.", "Mayor Nesto Dimal was loved. Nesto was sixty."), ("a", "Ernesto Dimal"), ("b", "Nesto Dimal")),
    (("Foreign Minister Eleni Vardaki spoke in Athens on Monday.", "Ms Vardakis denied it."), ("a", "Eleni Vardaki"), ("b", "Vardakis")),
    (
        ("Reporter Marta Lindqvist was freed on Monday.", "M. Lindquist was an agent, they said in Brod. Lindquist left."),
        ("a", "Marta Lindqvist"),
        ("b", "Lindquist"),
    ),
    (
        ("Patrick De Smedt left on Monday. De Smedt was angry.", "The union of Patrick Desmedt met in Brod."),
        ("a", "Patrick De Smedt"),
        ("b", "Patrick Desmedt"),
    ),
    (("The union leader P. Appalaraju spoke in Brod.", "Union leader Appala Raju spoke on Monday."), ("a", "P. Appalaraju"), ("b", "Appala Raju")),
    (
        ("The nurse Annelies Verhoeven was freed on Monday. Verhoeven was well.", "They freed the Dutchwoman Anneliese Verhoeven in Brod."),
        ("a", "Annelies Verhoeven"),
        ("b", "Anneliese Verhoeven"),
    ),
    (
        ("The House of Deputies met on Monday.", "The House was full. Members of the House cheered in Brod."),
        ("a", "The House of Deputies"),
        ("b", "The House"),
    ),
    # By age, by country.
    (
        (
            "Union leader Ana Kovac met the opposition leader, Aslan Berdi, 62, on Monday.",
            "The 62-year-old opposition leader was freed in Brod. Berdi left.",
        ),
        ("a", "Aslan Berdi"),
        ("b", "The 62-year-old opposition leader"),
    ),
    (("Ana Kovac, 51, was freed on Monday.", "The 51-year-old was well in Brod. Kovac left."), ("a", "Ana Kovac"), ("b", "The 51-year-old")),
    (("Nigeria striker Tobi Ade signed on Monday. The Nigerian was pleased.", "Tobi Ade left Brod."), ("a", "The Nigerian"), ("b", "Tobi Ade")),
    # What the story names elsewhere is a name at a sentence's start too.
    (("The cheese was sold at Maxival on Monday.", "It was sold out.\n\nMaxival, too, has questions to answer."), ("a", "Maxival"), ("b", "Maxival")),
    # The description that leads up to a name over a comma, with it.
    (
        ("A tip came from a retired art detective, Pieter Kuil, on Monday.", "Pieter Kuil was thanked."),
        ("a", "a retired art detective, Pieter Kuil"),
        ("b", "Pieter Kuil"),
    ),
]


@pytest.mark.parametrize(("texts", "one", "other"), ONE)
def test_is_one(texts: tuple[str, ...], one: tuple[str, str], other: tuple[str, str]) -> None:
    found = entities(*texts)
    assert at(found, *one) == at(found, *other) != set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Manana Kheladi spoke in Brod on Monday. Officials heard Manana Kheladi, and Kheladi left.", "Manana Kheladi"),
        ("They met in Santa Rosa on Monday, and Rosa Diaz spoke of Santa Rosa.", "Santa Rosa"),
        ("Timur Aslan spoke in Brod on Monday. Officials heard Timur Aslan, and Aslan left.", "Timur Aslan"),
        ("The ferry KM Sinar left Port Salva on Monday. Port Salva is near Lipa.", "Port Salva"),
    ],
)
def test_a_name_keeps_its_first_word(text: str, name: str) -> None:
    assert at(entities(text, "It rained in Brod."), "a", name) != set()


def test_two_ages_are_two_people() -> None:
    found = entities("A driver was held in Brod. The 41-year-old was tired on Monday.", "A widow was hurt in Brod. The 67-year-old was asleep.")
    assert at(found, "a", "The 41-year-old").isdisjoint(at(found, "b", "The 67-year-old"))


def test_a_datelines_place_is_not_what_the_report_begins_with() -> None:
    found = entities("LIPA, May 3 (KRP) - A former bishop went on trial on Monday.", "Lipa was quiet. The former bishop said nothing.")
    assert at(found, "a", "LIPA").isdisjoint(at(found, "a", "A former bishop"))


def test_a_title_of_work_belongs_to_its_name() -> None:
    found = entities(
        "Presidential peace adviser Ana Kovac and rebel chairman Ivan Marek signed it on Monday.",
        "Brigadier Petar Kovac spoke. The peace adviser was pleased.",
    )
    assert at(found, "b", "The peace adviser") == at(found, "a", "Ana Kovac") != set()


def test_a_firm_is_no_person() -> None:
    found = entities("Lipa-based Pelagia Marine owns the ship. Pelagia is well, Pelagia said.", "It rained in Brod.")
    assert {entity.type for entity in found for mention in entity.mentions if mention.text == "Pelagia"} == {EntityType.ORGANISATION}


def test_a_countrys_adjective_is_no_name_of_its_own() -> None:
    found = entities("He met a Vardanian minister in Vardan on Monday, and Vardanians cheered.", "Duties on Vardanian wine rose.")
    assert at(found, "b", "Vardanian") == set()
