"""What a story speaks of in other words, and what stays two."""

import pytest

from tests.link.story import at, entities

ONE = [
    # A general noun for what was spoken of, in one article.
    (
        ("The old dam at Brod leaks. Engineers inspected the structure on Monday.", "Brod is small."),
        ("a", "The old dam"),
        ("a", "the structure"),
    ),
    # One of a kind in every article.
    (("A ceasefire took effect at noon.", "The truce held overnight in Brod."), ("a", "A ceasefire"), ("b", "The truce")),
    # The event of all articles under several nouns.
    (
        ("An explosion shook Brod on Monday. The blast killed two.", "The disaster in Brod killed two."),
        ("a", "The blast"),
        ("b", "The disaster in Brod"),
    ),
    # A body by what it was said to be.
    (
        ("The port's operator, Marlin Group, apologised.", "The operator paid a fine. Marlin Group was silent."),
        ("a", "Marlin Group"),
        ("b", "The operator"),
    ),
    # Members act for their body.
    (("The National Police came. Officers fired tear gas.", "The National Police left."), ("a", "The National Police"), ("a", "Officers")),
    (("The Lawyers' Collective spoke. The lawyers were angry.", "It rained."), ("a", "The Lawyers' Collective"), ("a", "The lawyers")),
    (("A team of six inspectors came to Brod.", "Brod waited."), ("a", "A team of six inspectors"), ("a", "six inspectors")),
    # Persons by what they are to another.
    (
        ("Ivan Marek was arrested in Brod. His lawyer, Petra Novak, said her client was ill.", "Ivan Marek was in jail."),
        ("a", "Ivan Marek"),
        ("a", "her client"),
    ),
    (
        ("Joan Dale, 19, was hurt. Her mother was with her, and Mrs. Ruth Dale thanked the doctors.", "It rained."),
        ("a", "Her mother"),
        ("a", "Ruth Dale"),
    ),
    # Names.
    (("Dam No. 2 broke on Monday. The dam was old.", "Dam No. 2 is no more."), ("a", "Dam No. 2"), ("a", "The dam")),
    (
        ("The Brod Evening Courier said so. Its editor left the Courier in May.", "It rained."),
        ("a", "The Brod Evening Courier"),
        ("a", "the Courier"),
    ),
    (("Ships left Port Almara on Monday. The dockers of Almara waved.", "It rained."), ("a", "Port Almara"), ("a", "Almara")),
    (("The National Mining Inspectorate, known by its initials NMI, spoke.", "The NMI was late."), ("a", "NMI"), ("b", "The NMI")),
]


@pytest.mark.parametrize(("texts", "one", "other"), ONE)
def test_one_thing_in_other_words(texts: tuple[str, ...], one: tuple[str, str], other: tuple[str, str]) -> None:
    found = entities(*texts)
    assert at(found, *one) & at(found, *other)


TWO = [
    # Another is not the same, a figure or a year tells two apart.
    (("A quake of magnitude 6.4 hit Brod. A magnitude 5.1 quake followed.", "It rained."), ("a", "A quake"), ("a", "A magnitude 5.1 quake")),
    (("The fire in Lipa spread. The Lipa fire of 2018 was worse.", "The fire spread."), ("a", "The fire in Lipa"), ("a", "The Lipa fire of 2018")),
    # Two guards are not five, one's members not another's.
    (("Two guards died in Brod. Five guards were praised.", "It rained."), ("a", "Two guards"), ("a", "Five guards")),
    # The other party's side is none.
    (
        ("The Vardanian side agreed. The other side did not. Vardania is small.", "Vardanian troops left Vardania."),
        ("a", "Vardania"),
        ("a", "The other side"),
    ),
]


@pytest.mark.parametrize(("texts", "one", "other"), TWO)
def test_two_things_stay_two(texts: tuple[str, ...], one: tuple[str, str], other: tuple[str, str]) -> None:
    found = entities(*texts)
    assert not at(found, *one) & at(found, *other)


def test_a_mention_reaches_as_far_as_what_tells_which() -> None:
    found = entities("Shots fell near a station claimed by both sides. The station is old.", "It rained.")
    assert at(found, "a", "a station claimed by both sides") == at(found, "a", "The station") != set()


def test_every_new_merge_says_why() -> None:
    found = entities("A clash shook Brod on Monday. The clash killed two.", "The shooting in Brod killed two. The shooting was loud.")
    assert any("in other words" in reason for entity in found for reason in entity.why)
