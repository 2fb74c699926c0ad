"""Whole texts: title, fields, noise, headings."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synoptic.errors import ReadError
from synoptic.model import Article
from synoptic.read.assemble import assemble
from synoptic.read.page import Page

BODY = (
    "Bus drivers in Port Ansel stayed off work for a second day on Wednesday in a dispute over night shifts.\n\n"
    "Nine of ten buses stood idle, the company said. The union put the share higher.\n\n"
    "What the drivers want\n\n"
    "They want no more than two night shifts a week and a bonus for each of them.\n\n"
)


def read(text: str, **fields: str) -> Article:
    return assemble(Page(text), article_id="a", path="a.txt", digest="0", metadata=fields)


def cut(article: Article) -> list[str]:
    return [article.text[slice(*noise.span)] for noise in article.noise]


def test_paper() -> None:
    article = read(
        "THE ANSEL POST\nBusiness\n\nBuses stand still for a second day\n\n"
        f"By Kofi Menda, Port Ansel\nFriday, 7 March 2025 — page 1\n\n{BODY}Caption: The pier. (Photo: R. Lind)\n"
    )
    assert article.outlet == "The Ansel Post"
    assert (article.title, article.byline, article.published) == ("Buses stand still for a second day", "Kofi Menda", "2025-03-07")
    assert cut(article) == [
        "THE ANSEL POST",
        "Business",
        "By Kofi Menda, Port Ansel",
        "Friday, 7 March 2025 — page 1",
        "Caption: The pier. (Photo: R. Lind)",
    ]
    assert [article.text[slice(*span)] for span in article.headings] == ["Buses stand still for a second day", "What the drivers want"]


@pytest.mark.parametrize(
    "masthead",
    ["ANSEL WORKER – the weekly of the docks and depots", "The Ansel Post – Morning edition", "ANSPRESS | State News Agency of the Port of Ansel"],
)
def test_a_paper_that_says_what_it_is_stands_above_the_title(masthead: str) -> None:
    article = read(f"{masthead}\n7 March 2025\n\nBuses stand still for a second day\n\nAna Ruiz in Port Ansel\n\n{BODY}")
    assert article.title == "Buses stand still for a second day"
    assert cut(article) == [masthead, "7 March 2025", "Ana Ruiz in Port Ansel"]


@pytest.mark.parametrize(
    "title", ["Ansel Mayor Resigns – newspaper", "Buses stand still – the daily cost of a strike", "ANSEL – Buses stand still again"]
)
def test_a_title_with_a_dash_stays_the_title(title: str) -> None:
    assert read(f"{title}\n\nDrivers stay off work for a second day\n\n{BODY}").title == title


def test_a_form_in_the_text_is_no_news() -> None:
    form = "Newsletter Sign up Please confirm you are not a robot. Invalid email address. Please try again later. View all our newsletters."
    article = read(f"Buses stand still for a second day\n\n{BODY}{form}\n\nThe company has asked a court to end the strike.\n")
    assert cut(article) == [form]


def test_glued() -> None:
    article = read(f" date 2024-10-20 {BODY.strip()} Share")
    assert article.title is None
    assert article.published == "2024-10-20"
    assert cut(article) == ["date 2024-10-20", "Share"]


def test_markdown_with_credit_and_address() -> None:
    article = read(
        f"# Buses stand still\n\nBy [AFP](#)\n\nOctober 20, 2024\n\n**ansel.example**\n\n{BODY}Original url:\n\n"
        f"<https://www.themoscowtimes.com/2024/10/20/buses-a1>"
    )
    assert (article.title, article.agency, article.byline, article.outlet) == ("Buses stand still", "AFP", None, "The Moscow Times")
    assert article.url == "https://www.themoscowtimes.com/2024/10/20/buses-a1"
    assert cut(article) == [
        "By [AFP](#)",
        "October 20, 2024",
        "**ansel.example**",
        "Original url:",
        "<https://www.themoscowtimes.com/2024/10/20/buses-a1>",
    ]


def test_live_blog() -> None:
    article = read(
        "LIVE: Bus strike – latest updates\n\nLast updated: Wed 5 Mar 2025, 17.52    Share on Facebook | Copy link\n\n"
        "**KEY POINTS**\n- Nine of ten buses idle\n\n**17.40 – Talks on Thursday**\n" + BODY
    )
    assert article.title == "LIVE: Bus strike – latest updates"
    assert (article.published, article.modified) == ("2025-03-05", "2025-03-05T17:52")
    assert cut(article) == ["Last updated: Wed 5 Mar 2025, 17.52    Share on Facebook | Copy link", "**KEY POINTS**"]


def test_dateline_gives_agency_and_day() -> None:
    article = read(f"Buses stand still\n\nPORT ANSEL, March 5 (MNX) — {BODY}© 2025 MNX. All rights reserved.")
    assert (article.agency, article.published) == ("MNX", "2025-03-05")
    assert cut(article) == ["© 2025 MNX. All rights reserved."]


def test_dateline_in_figures_with_the_hour() -> None:
    assert read(f"Buses stand still\n\nPORT ANSEL, 15.05.2025, 11:40 /MNX/ – {BODY}").published == "2025-05-15T11:40"


def test_dateline_without_year_is_no_date() -> None:
    assert read(f"Buses stand still\n\nPORT ANSEL, March 5 (MNX) — {BODY}").published is None


def test_posted_and_updated() -> None:
    article = read(f"Buses stand still for a day\n\nPosted Aug. 18, 2025, 6:40 p.m. Updated 9:05 p.m.\n\n{BODY}")
    assert (article.published, article.modified) == ("2025-08-18T18:40", "2025-08-18T21:05")


def test_metadata_overrules() -> None:
    article = read(
        f"Buses stand still for a day\n\nBy Ann Lee\n\n{BODY}", outlet="The Ledger", published="2025-01-02", byline="Bo Ray", language="en-GB"
    )
    assert (article.outlet, article.published, article.byline, article.language) == ("The Ledger", "2025-01-02", "Bo Ray", "en")


def test_related_links_and_comments() -> None:
    article = read(
        f"Buses stand still for a day\n\n{BODY}Related articles\nFerries are full\nWhat the law says\n\nComments (2)\n"
        f"I walked for an hour and I am angry about it.\nSo am I."
    )
    assert cut(article) == [
        "Related articles",
        "Ferries are full",
        "What the law says",
        "Comments (2)",
        "I walked for an hour and I am angry about it.",
        "So am I.",
    ]


def test_no_text() -> None:
    with pytest.raises(ReadError, match="no text"):
        read("... --- !!!")


PIECES = ("a", "B", " ", "\n", ".", "Share", "By ", "2024-10-20", "|", "*", "#", "“", "[x](#)", "Photo: ", "\u202e", "\x00", BODY)


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_offsets(text: str) -> None:
    try:
        article = read(text)
    except ReadError:
        return
    assert article.text == text
    spans = [noise.span for noise in article.noise]
    assert spans == sorted(spans)
    assert all(0 <= span.start < span.end <= len(text) for span in (*spans, *article.headings))
    assert all(first.end <= second.start for first, second in pairwise(spans))
    assert read(text) == article
