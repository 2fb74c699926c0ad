"""Numbers with their units, in sentences of our own."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synoptic.annotate.parse import read_closely
from synoptic.annotate.quantities import find_quantities
from synoptic.annotate.quantities.numerals import parse_number, read_number, read_range, read_ratio
from synoptic.model import Quantity
from tests.factory import article

_WORDS = "a an half third of and to - – in out ten 5 2.5 1,000 $ € % m bn million per cent from between one dogs".split()


def quantities(text: str) -> tuple[Quantity, ...]:
    reading = read_closely(article("a", text))
    return find_quantities(reading, range(len(reading.tokens)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It cost €30m.", (30e6, 30e6, "EUR")),
        ("He paid 40m euros.", (40e6, 40e6, "EUR")),
        ("The port earned US$5 million.", (5e6, 5e6, "USD")),
        ("Prices fell to $US6,500.", (6500.0, 6500.0, "USD")),
        ("She got £6.4million.", (6.4e6, 6.4e6, "GBP")),
        ("The shares closed at 402p.", (4.02, 4.02, "GBP")),
        ("He has 840 million pounds of debt.", (840e6, 840e6, "GBP")),
        ("They dug an 80m-deep shaft.", (80.0, 80.0, "metre")),
        ("The waves were half a metre high.", (0.5, 0.5, "metre")),
        ("The bank lost $2.2 billion.", (2.2e9, 2.2e9, "USD")),
        ("It lost a million and a half dollars.", (1.5e6, 1.5e6, "USD")),
        ("He offered $5-7 million.", (5e6, 7e6, "USD")),
        ("Rates fell by between 5% and 7%.", (5.0, 7.0, "percent")),
        ("He offered half a per cent.", (0.5, 0.5, "percent")),
        ("Output fell 3.5 per cent.", (3.5, 3.5, "percent")),
        ("The team sent 10-15 men.", (10.0, 15.0, "man")),
        ("He needs between 5 and 7 boats.", (5.0, 7.0, "boat")),
        ("5 to 7 million people voted.", (5e6, 7e6, "people")),
        ("Twenty-five boats sank.", (25.0, 25.0, "boat")),
        ("Two hundred and five people came.", (205.0, 205.0, "people")),
        ("He has a dozen ships.", (12.0, 12.0, "ship")),
        ("Several hundred people came.", (200.0, 900.0, "people")),
        ("A few thousand voters stayed.", (2000.0, 9000.0, "voter")),
        ("A couple of dozen men left.", (24.0, 36.0, "man")),
        ("The ship lay 14 nautical miles off.", (25928.0, 25928.0, "metre")),
        ("They got ten lakh rupees.", (1e6, 1e6, "INR")),
        ("Ships sail 3 miles", (4828.032, 4828.032, "metre")),
        ("The toll stood at six.", (6.0, 6.0, "")),
        ("The blast left one dead.", (1.0, 1.0, "")),
        ("A third of voters stayed home.", (1 / 3, 1 / 3, "voter")),
        ("Two-thirds of members agreed.", (2 / 3, 2 / 3, "member")),
        ("A quarter of the crop failed.", (0.25, 0.25, "crop")),
        ("They lost half of the fleet.", (0.5, 0.5, "fleet")),
        ("Half a million people fled.", (5e5, 5e5, "people")),
        ("About 1 in 4 children work.", (0.25, 0.25, "child")),
        ("One-in-three homes lost power.", (1 / 3, 1 / 3, "home")),
        ("Nine out of ten farmers agreed.", (0.9, 0.9, "farmer")),
        ("The bank made a 25-basis-point cut.", (25.0, 25.0, "point")),
        ("Crews moved two Falcon 9 rockets.", (2.0, 2.0, "rocket")),
        ("He won 50-32-1 in five seasons.", (5.0, 5.0, "season")),
        ("A score of divers came.", (20.0, 20.0, "diver")),
        ("In Tarvik 40 sailors drowned.", (40.0, 40.0, "sailor")),
        ("Last week 12 sailors drowned.", (12.0, 12.0, "sailor")),
        ("The pipe is 12km long.", (12_000.0, 12_000.0, "metre")),
    ],
)
def test_one_quantity(text: str, expected: tuple[float, float, str]) -> None:
    (found,) = quantities(text)
    assert found.value == pytest.approx(expected[0])
    assert found.high == pytest.approx(expected[1])
    assert found.unit == expected[2]


@pytest.mark.parametrize(
    "text",
    [
        "The 1967 Winter War ended.",
        "The ship docked at 2120 GMT.",
        "Crews left at 4 a.m. with pumps.",
        "They broke Article 5 of the treaty.",
        "Flight 1549 landed.",
        "They led in the second half.",
        "The third man left.",
        "Divers looked for a third.",
        "One of the oldest sailors spoke.",
        "UPDATE 2-Bank raises rate",
        "The boat came in 5th.",
        "She rang at six.",
        "No one hurt the dog.",
        "The team won 2-1.",
        "They took game seven with an 8-7 victory.",
        "He went 50-32-1 as a coach.",
        "The 5.50 update was late.",
        "The keeper made it 0-0, then the score changed.",
    ],
)
def test_no_quantity(text: str) -> None:
    assert not quantities(text)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Rates rose from 5% to 7%.", [5.0, 7.0]),
        ("Two ships and three boats sank.", [2.0, 3.0]),
        ("The share rose 8% to 30 crowns.", [8.0, 30.0]),
    ],
)
def test_two_numbers_that_are_no_range(text: str, values: list[float]) -> None:
    assert [found.value for found in quantities(text)] == values
    assert all(found.value == found.high for found in quantities(text))


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("About 40 boats sank.", "about"),
        ("At least 40 boats sank.", "least"),
        ("More than 40 boats sank.", "over"),
        ("Up to 40 boats sank.", "most"),
        ("Only 40 boats sank.", ""),
    ],
)
def test_modifiers(text: str, modifier: str) -> None:
    assert [found.modifier for found in quantities(text)] == [modifier]


def test_numerals() -> None:
    assert [parse_number(word) for word in ("1,200", "twenty-five", "4bn", "fifth", "boat", "9" * 40)] == [1200.0, 25.0, 4e9, None, None, None]
    assert read_number("two and a half million".split()) == 2.5e6
    assert read_number(["hundred"] * 40) is None
    assert read_range(["2"], ["3bn"]) == (2e9, 3e9)
    assert read_range(["7"], ["5"]) is None
    assert read_ratio(["5"], ["3"]) is None


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from("a an half third of and to - – in out ten 5 2.5 1,000 $ € % m bn million per cent from between one dogs".split()), max_size=24
    )
)
def test_any_row_of_number_words_is_read(words: list[str]) -> None:
    text = " ".join(words)
    ends = [0]
    for found in quantities(text):
        assert text[found.span.start : found.span.end] == found.text
        assert found.value <= found.high < float("inf")
        assert found.span.start >= ends[-1]
        ends.append(found.span.start + 1)
