from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synoptic.group import find_copies, find_origins
from synoptic.group.words import words_of
from synoptic.model import Article, Noise
from tests.factory import article, place

WIRE = (
    "A freight train left the rails near Torvald on Friday, spilling grain over both tracks and closing the line to the coast, the rail office said. "
    "Nobody was hurt. Crews worked through the night to lift nine wagons, and the first passenger train is due at noon on Saturday."
)
# The wire's text with light edits: a new lead, one word for another, one clause cut.
REPRINT = (
    "Commuters face a day of delays.\n\nA goods train left the rails near Torvald on Friday, spilling grain over both tracks and closing the line "
    "to the coast, the rail office said. Nobody was hurt. Crews worked all night to lift nine wagons."
)
QUOTE = "“We heard a bang, then a long scraping noise, and after that it was very quiet indeed for a while,”"
OWN = f"Grain lay ankle deep beside the track at Torvald this morning. {QUOTE} said farmer Odd Berg."
QUOTING = f"The accident woke Odd Berg. {QUOTE} he told this paper."


@pytest.mark.parametrize(
    ("one", "other", "copied"),
    [
        (WIRE, REPRINT, True),
        (WIRE, WIRE, True),
        (WIRE, OWN, False),
        (OWN, QUOTING, False),  # what two reporters both heard
        (WIRE, "", False),
        ("the the the the " * 400, "the the the the " * 400, False),  # formulas are no anchors
    ],
)
def test_copies_are_words_of_ones_own(one: str, other: str, *, copied: bool) -> None:
    assert bool(find_copies([article("a", one), article("b", other)])) is copied


def test_passages_stand_where_they_say() -> None:
    one, other = article("a", WIRE), article("b", REPRINT)
    (copy,) = find_copies([one, other])
    (passage,) = copy.passages
    assert one.text[slice(*passage.source)].startswith("train left the rails")
    assert other.text[slice(*passage.copy)].endswith("to lift nine wagons")


@pytest.mark.parametrize(
    ("first", "second", "source"),
    [
        ({"published": "2025-03-02"}, {"published": "2025-03-01"}, "b"),
        ({"published": "2025-03-01"}, {"published": "2025-03-01T06:00"}, "a"),  # the same day: the longer text
        ({"outlet": "Echo", "agency": "Norpress"}, {"outlet": "Norpress", "agency": "Norpress"}, "b"),
        ({}, {}, "a"),
    ],
)
def test_the_source_is_the_earlier_or_the_agency(first: dict[str, str], second: dict[str, str], source: str) -> None:
    one, other = replace(article("a", WIRE + " More."), **first), replace(article("b", WIRE), **second)  # type: ignore[arg-type]
    assert [copy.source for copy in find_copies([one, other])] == [source]
    assert find_copies([one, other]) == find_copies([other, one])


def test_noise_is_never_copied() -> None:
    one, other = article("a", WIRE), article("b", WIRE)
    noisy = [replace(entry, noise=(Noise(place(entry, WIRE), "other"),)) for entry in (one, other)]
    assert find_copies(noisy) == ()


def test_a_quotation_left_open_ends_with_its_line() -> None:
    words = words_of(article("a", "He said: “Come in\nand sit"))
    assert [word.fold for word in words if word.quoted] == ["come", "in"]


def _origins(*articles: Article) -> int:
    return len(set(find_origins(articles, find_copies(articles)).values()))


def test_origins_join_reprints_and_nothing_else() -> None:
    wire, reprint, own = article("a", WIRE), article("b", REPRINT), article("c", OWN)
    assert _origins(wire, reprint, own) == 2
    assert _origins(own, article("d", QUOTING)) == 2


def test_a_short_shared_passage_needs_the_same_credit() -> None:
    long = " ".join(f"Village {n} had rain, and its council met to talk of drains number {n} again." for n in range(20))
    other = " ".join(f"The harbour at pier {n} stayed shut while divers looked at chain {n} below." for n in range(20))
    one, two = article("a", f"{WIRE} {long}"), article("b", f"{WIRE} {other}")
    assert _origins(one, two) == 2
    assert _origins(replace(one, agency="Norpress"), replace(two, agency="NORPRESS")) == 1


def test_identical_short_texts_are_one_origin() -> None:
    assert _origins(article("a", "Bridge closed."), article("b", "Bridge  closed")) == 1


def test_origins_do_not_depend_on_order_or_names() -> None:
    articles = [article("a", WIRE), article("b", REPRINT), article("c", OWN)]
    forwards, backwards = (find_origins(row, find_copies(row)) for row in (articles, articles[::-1]))
    assert forwards == backwards
    renamed = [replace(entry, id=f"x{entry.id}") for entry in articles]
    assert sorted(find_origins(renamed, find_copies(renamed)).values()) == sorted(forwards.values())


@given(st.lists(st.text(alphabet="ab \n\"“”'.é", max_size=60), min_size=2, max_size=4))
def test_any_text_is_taken(texts: list[str]) -> None:
    articles = [article(f"x{n}", text * 6) for n, text in enumerate(texts)]
    copies = find_copies(articles)
    assert copies == find_copies(articles[::-1])
    by_id = {entry.id: entry for entry in articles}
    for copy in copies:
        for passage in copy.passages:
            assert 0 <= passage.source.start < passage.source.end <= len(by_id[copy.source].text)
            assert 0 <= passage.copy.start < passage.copy.end <= len(by_id[copy.copy].text)
    assert set(find_origins(articles, copies)) == set(by_id)
