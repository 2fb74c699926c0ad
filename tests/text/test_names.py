"""Words compared by sound."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synoptic.text.demonyms import is_adjective_of
from synoptic.text.names import fold, same_spelling, sounds, spelling_distance
from synoptic.text.names_east import is_family_first, same_syllables


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Perić", "Perich"),
        ("Kutschma", "Kuchma"),
        ("Đurić", "Djuric"),
        ("Yevhen", "Evhen"),
        ("Qasim", "Kasim"),
        ("Περικλής", "Periklis"),
        ("Тарасов", "Tarasov"),
    ],
)
def test_one_word(one: str, other: str) -> None:
    assert same_spelling(one, other)


@pytest.mark.parametrize(("one", "other"), [("Perić", "Petrić"), ("Hasan", "Hussein"), ("Belov", "Belovsky"), ("Lin", "Lim"), ("", "Lin")])
def test_two_words(one: str, other: str) -> None:
    assert not same_spelling(one, other)


@given(st.text(max_size=40), st.text(max_size=40))
def test_distance_is_a_share_and_even(one: str, other: str) -> None:
    distance = spelling_distance(one, other)
    assert 0.0 <= distance <= 1.0
    assert distance == spelling_distance(other, one)


@given(st.text(max_size=40))
def test_any_text_folds_and_sounds(text: str) -> None:
    assert fold(fold(text)) == fold(text) or not text.isascii()
    sounds(text)


@pytest.mark.parametrize(("one", "other"), [("Tae-woo", "Tae-wu"), ("Jong Min", "Jong-min"), ("Xiaolin", "Hsiao-lin")])
def test_one_row_of_syllables(one: str, other: str) -> None:
    assert same_syllables(one, other)


def test_families_that_stand_first() -> None:
    assert is_family_first(("Park", "Min-seo"))
    assert not is_family_first(("Kim", "Basinger"))
    assert not is_family_first(("Park",))


@pytest.mark.parametrize(
    ("word", "place", "expected"),
    [("lipan", "lipa", True), ("vardanian", "vardania", True), ("gelonian", "vardania", False), ("lipa", "lipa", False)],
)
def test_adjectives_of_places(word: str, place: str, *, expected: bool) -> None:
    assert is_adjective_of(word, place) == expected
