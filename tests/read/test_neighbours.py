import pytest

from synoptic.model import Article
from synoptic.read.neighbours import date_by_neighbours

WIRE = "Ferry stopped by fog\n\nPORT ELM, Dec. 30 (NNA) - The ferry stayed in port on Monday, its owner said."


def _article(name: str, published: str | None, text: str = "Fog on the sound. The ferry did not leave.") -> Article:
    return Article(name, f"{name}.txt", "", text, published=published)


@pytest.mark.parametrize(
    ("neighbours", "expected"),
    [
        (["2024-12-30"], "2024-12-30"),
        (["2024-12-31T09:00"], "2024-12-30"),
        (["2025-01-02"], "2024-12-30"),
        (["2024-06-01", "2025-01-05"], "2024-12-30"),
        (["2024-06-01"], None),
        ([], None),
    ],
)
def test_a_dateline_gets_the_year_of_its_neighbours(neighbours: list[str], expected: str | None) -> None:
    others = [_article(f"other{n}", day) for n, day in enumerate(neighbours)]
    (wire, *_), problems = date_by_neighbours([_article("wire", None, WIRE), *others])
    assert wire.published == expected
    assert bool(problems) is (expected is not None)


@pytest.mark.parametrize("text", ["", "The ferry stayed in port on Dec. 30, its owner said.", "\n\n\n"])
def test_an_article_without_dateline_stays_undated(text: str) -> None:
    (wire, _), problems = date_by_neighbours([_article("wire", None, text), _article("other", "2024-12-31")])
    assert wire.published is None
    assert problems == ()


def test_a_date_that_is_stated_stays() -> None:
    (wire, _), problems = date_by_neighbours([_article("wire", "2019-12-30", WIRE), _article("other", "2024-12-31")])
    assert wire.published == "2019-12-30"
    assert problems == ()


def test_the_29th_of_february_takes_a_year_that_has_one() -> None:
    text = "RIGA, Feb. 29 (NNA) - It froze."
    (wire, _), _ = date_by_neighbours([_article("wire", None, text), _article("other", "2024-03-02")])
    assert wire.published == "2024-02-29"
