"""Who and what is one by the style of news: titles, roles by what was done, missions, members, works, names of one's own."""

from dataclasses import replace

import pytest

from synoptic.annotate.mentions import find_mentions
from synoptic.annotate.parse import read_closely
from synoptic.link import link_mentions
from synoptic.model import Annotated, Noise, Span
from tests.factory import article
from tests.link.story import at, entities

ONE = [
    # Roles by what was done, and whom a title or a crosshead speaks of.
    (
        ("A court sentenced Ivan Marek to six years on Monday. Petra Novak was in court.", "The condemned man may appeal. Ivan Marek said nothing."),
        ("a", "Ivan Marek"),
        ("b", "The condemned man"),
    ),
    (
        ("Fire in Brod\n\nThe roof burned on Monday.\n\nSurvivor: it was hot\n\nPetra Novak, a cook, ran out. She is well.", "It rained."),
        ("a", "Survivor"),
        ("a", "Petra Novak"),
    ),
    (("The Keeper of the Seals, Ana Kovac, said it was over. Ana Kovac left.", "Ana Kovac spoke."), ("a", "The Keeper"), ("a", "Ana Kovac")),
    # A surname without more is who was named first.
    (
        ("General Jovan Peric was tried on Monday. Minister Adam Peric, no relation, was glad. Peric lost his farm.", "Jovan Peric wept."),
        ("a", "Jovan Peric"),
        ("b", "Jovan Peric"),
    ),
    (("Joris Dale, Mira Dale's father, wept on Monday. The father had come by train.", "It rained."), ("a", "Joris Dale"), ("a", "The father")),
    # Types by what stands beside a name, and names that only lengthen or shorten another.
    (
        ("The nurse was brought home. Nela Verhoor, 34, was well on Monday. Verhoor thanked the pilots.", "It was Verhoor who told reporters."),
        ("a", "Nela Verhoor"),
        ("b", "Verhoor"),
    ),
    (("Minister Saskia van Dalen denied it on Monday.", "Van Dalen was in Brod. She denied it."), ("a", "Saskia van Dalen"), ("b", "Van Dalen")),
    (
        ("The striker left FC Brodstad on Monday. Lipa bought him.", "Brodstad wanted more. The club Brodstad was angry."),
        ("a", "FC Brodstad"),
        ("b", "Brodstad"),
    ),
    (
        ("She thanked the Sultanate of Mahrad on Monday. The talks were held in Mahrad.", "Mahrad was pleased."),
        ("a", "the Sultanate of Mahrad"),
        ("b", "Mahrad"),
    ),
    # Other names.
    (
        ("The Old Mill, as lawyers call the Justice Ministry, was silent.", "The Justice Ministry was silent."),
        ("a", "The Old Mill"),
        ("b", "The Justice Ministry"),
    ),
    (
        ("The National Unity party won in Brod.", "National Unity won the vote, National Unity said."),
        ("a", "The National Unity party"),
        ("b", "National Unity"),
    ),
    # Those whom a body sends or is made of, and those who speak for it.
    (
        ("Observers from the Northern Union came to Brod. The mission stayed a week.", "The Northern Union was pleased."),
        ("a", "Observers"),
        ("a", "The mission"),
    ),
    (
        ("The dockers' union called a vote. Members will vote on Monday.", "The union was firm. The strikers went home."),
        ("a", "Members"),
        ("b", "The strikers"),
    ),
    (
        ("An inquiry blamed the owner on Monday. The commission sat for a year. The commission heard many.", "It rained."),
        ("a", "An inquiry"),
        ("a", "The commission"),
    ),
    (("The Finance Ministry was firm. A ministry spokesman declined to comment.", "It rained."), ("a", "The Finance Ministry"), ("a", "ministry")),
    # Works and things.
    (("A pumping station burned on Monday. Guards left the station.", "It rained."), ("a", "A pumping station"), ("a", "the station")),
    (
        ("A merger was agreed in Brod on Monday. The deal is worth a lot.", "The merger pleased Brod. The offer is good."),
        ("a", "A merger"),
        ("b", "The offer"),
    ),
    # Who is identified, named to a post or said to be somebody is that.
    (("Police identified the pilot as Ana Kovac. It rained.", "The pilot was Ana Kovac."), ("a", "Ana Kovac"), ("a", "the pilot")),
    (("The tenth passenger was Ana Kovac. It rained.", "Ana Kovac died."), ("a", "Ana Kovac"), ("a", "The tenth passenger")),
    (("Ana Kovac was appointed general manager on Monday.", "Rehn left."), ("a", "Ana Kovac"), ("a", "general manager")),
]


@pytest.mark.parametrize(("texts", "one", "other"), ONE)
def test_one_by_the_style_of_news(texts: tuple[str, ...], one: tuple[str, str], other: tuple[str, str]) -> None:
    found = entities(*texts)
    assert at(found, *one) & at(found, *other)


TWO = [
    # What a clause dates is another; so is the treaty to come.
    (("A quake shook Brod on Monday. In 1998 a quake killed many.", "The quake was strong."), ("a", "A quake"), ("a", "a quake")),
    (
        ("They initialled an accord on Monday. The accord is short. A full treaty will follow, and a full treaty takes time.", "The accord holds."),
        ("a", "an accord"),
        ("a", "A full treaty"),
    ),
    # Missions of two sorts, buildings of two owners.
    (
        ("The Union's combat mission ended. The Union's diplomatic mission stays.", "The Union's combat mission is over."),
        ("a", "The Union's combat mission"),
        ("a", "The Union's diplomatic mission"),
    ),
    # Two persons of one noun, each told by where he is.
    (("A man slept on the train. The man in the palace knew nothing.", "It rained."), ("a", "A man"), ("a", "The man")),
    # "Head" of something is a head; a head trainer is none.
    (("The club's head athletic trainer Jan Rehn hurt his head.", "Jan Rehn is well."), ("a", "Jan Rehn"), ("a", "his head")),
    # A spokesman without a name is who is meant right behind him; a banker of one article is no billionaire of another.
    (
        ("Jon Rehn, a spokesman for the rebels, spoke. It rained. A spokesman in Brod was calm. All were safe, the spokesman said.", "It rained."),
        ("a", "Jon Rehn"),
        ("a", "the spokesman"),
    ),
    (
        ("The mayor, Jon Rehn, a banker by day, came.", "Petra Vann showed a car on Monday. The billionaire was pleased."),
        ("a", "Jon Rehn"),
        ("b", "The billionaire"),
    ),
    # Whoever is hired as a coach is not the coach of another club.
    (
        ("Jon Rehn, head coach of Brod, rested. Petra Vann left school. She was hired as head coach at Lipa.", "It rained."),
        ("a", "Jon Rehn"),
        ("a", "head coach at Lipa"),
    ),
]


@pytest.mark.parametrize(("texts", "one", "other"), TWO)
def test_two_by_the_style_of_news(texts: tuple[str, ...], one: tuple[str, str], other: tuple[str, str]) -> None:
    found = entities(*texts)
    assert not at(found, *one) & at(found, *other)


def test_an_outlet_names_itself() -> None:
    text = "THE LIPA COURIER\n\nThe mayor told the Courier that all was well. He told this newspaper so twice.\n"
    masthead = Noise(Span(0, 16), "metadata")
    reading = read_closely(replace(article("a", text, outlet="The Lipa Courier"), noise=(masthead,)))
    found = link_mentions([Annotated(reading, find_mentions(reading))])
    assert at(found, "a", "THE LIPA COURIER") == at(found, "a", "Courier") == at(found, "a", "this newspaper") != set()


def test_our_town_is_the_outlets() -> None:
    text = "The storm hit houses in Brod on Monday. In our town a roof fell. Trains from Lipa were late. People in Lipa waited."
    reading = read_closely(article("a", text, outlet="Lipa Courier"))
    other = read_closely(article("b", "The storm hit Lipa and the town of Brod. The streets of Lipa were dark."))
    found = link_mentions([Annotated(each, find_mentions(each)) for each in (reading, other)])
    assert at(found, "a", "our town") == {"Lipa"}


def test_a_title_speaks_of_whom_the_article_is_about() -> None:
    text = "Teacher jailed for fraud\n\nIvan Marek was jailed on Monday in Brod. Marek, 50, said he was sorry."
    reading = read_closely(replace(article("a", text), headings=(Span(0, 24),)))
    found = link_mentions([Annotated(reading, find_mentions(reading))])
    assert at(found, "a", "Teacher") == at(found, "a", "Ivan Marek") != set()


def test_a_mention_reaches_over_what_tells_who_is_meant() -> None:
    linked = entities("Mira Hadley, who leads the rescue team, was calm. The baker Tom Osrin wept.", "Mira Hadley spoke to Tom Osrin.")
    texts = {mention.text for entity in linked for mention in entity.mentions}
    assert {"Mira Hadley, who leads the rescue team", "Mira Hadley", "The baker Tom Osrin", "Tom Osrin"} <= texts
