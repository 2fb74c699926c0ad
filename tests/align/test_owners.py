"""Whose a thing is."""

from synoptic.align.owners import named_heads, owned_nouns
from synoptic.align.units import sentence_units
from tests.align.story import laid


def _owned(one: str, other: str) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """The owned nouns of the first sentence of each of two articles."""
    story = laid(one, other)
    named, units = named_heads(story), sentence_units(story)
    first, second = (next(unit for unit in units if unit.article == number) for number in (0, 1))
    return set(owned_nouns(story, first, named)), set(owned_nouns(story, second, named))


def test_a_thing_has_one_owner_however_he_is_named_beside_it() -> None:
    here, there = _owned("The minister praised the army of Norway on Monday.", "Norway's army was praised by the minister.")
    assert here & there


def test_a_thing_of_another_owner_is_another_thing() -> None:
    here, there = _owned("The minister praised the army of Norway on Monday.", "Sweden's army was praised by the minister.")
    assert {noun for noun, _ in here} & {noun for noun, _ in there}
    assert not here & there


def test_a_thing_without_a_named_owner_is_nobodys() -> None:
    assert _owned("The army marched on Monday.", "An army of volunteers marched.") == (set(), set())
