from dataclasses import replace

import pytest

from synoptic.annotate import annotate
from synoptic.judge import draw_timeline
from synoptic.link import link_story
from synoptic.model import Span, TimelineEntry
from tests import factory
from tests.judge.story import linked

# Published on Wednesday, 5 March 2025.
FERRY = (
    "The ferry sank on Tuesday. It had left the harbour of Marn at 5:20 that day. The yard built it in 1998. "
    "The search for the crew will go on until Friday. The sea was quiet for the past week. Now all wait for news."
)
REPORT = "The ferry went down on Monday. The search for the crew will end on Friday."


def _entries(*texts: str, days: tuple[str, ...] = ()) -> dict[str, TimelineEntry]:
    return {entry.value: entry for entry in draw_timeline(linked(*texts, days=days), ())}


def test_entries_stand_in_the_order_of_the_calendar() -> None:
    assert list(_entries(FERRY, REPORT)) == ["1998", "2025-02-26/2025-03-05", "2025-03-03", "2025-03-04", "2025-03-04T05:20", "2025-03-07"]


def test_an_entry_has_all_its_statements_and_their_claims() -> None:
    story = linked(FERRY, REPORT)
    ferry, report = (annotated.statements for annotated in story.articles)
    search = factory.claim(ferry[3], report[1])
    sank = factory.claim(ferry[0], report[0])
    entries = {entry.value: entry for entry in draw_timeline(story, (search, sank))}
    assert entries["2025-03-07"].statements == (ferry[3].id, report[1].id)
    assert entries["2025-03-07"].claims == (search.id,)
    assert entries["2025-03-03"].claims == entries["2025-03-04"].claims == (sank.id,)
    assert entries["1998"].claims == ()


def test_a_story_that_dates_nothing_has_no_entries() -> None:
    assert draw_timeline(linked("The ferry sank."), ()) == ()


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("The yard will launch its second ferry this month.", True),
        ("Marn Lines is set to launch a second ferry later this year.", True),
        ("Later this week, the yard is showing the ferry to visitors.", True),
        ("The yard launched its second ferry earlier this month.", False),
        ("The mayor named the ferry on Thursday, 6 March 2025.", False),  # a zone in which it is Thursday already
        ("The ferry opens to visitors on Thursday.", True),
        ("The yard would have shown the ferry last week.", False),
    ],
)
def test_tense_tells_what_is_expected(text: str, *, ahead: bool) -> None:
    (entry,) = _entries(text).values()
    assert bool(entry.ahead) is ahead


@pytest.mark.parametrize(
    "text",
    [
        "The ferry won the first prize of the port since 1998.",
        "It was the biggest loss of 2025 for the yard.",
        "Hall D, 14 Harbour Street, March 7.",
        "Ana Ruiz is the oldest captain of the line today.",
    ],
)
def test_a_bound_a_name_and_an_address_date_nothing(text: str) -> None:
    assert _entries(text) == {}


def test_what_has_gone_on_since_a_date_reaches_to_the_article() -> None:
    assert list(_entries("Ana Ruiz has led the yard since May 2019.")) == ["2019-05-01/2025-03-05"]


def test_what_a_day_dates_is_not_listed_under_its_year() -> None:
    assert list(_entries("In 2025, the first storm reached the yard on March 3.")) == ["2025-03-03"]
    assert list(_entries("The captain sold his blue 2008 Corvo van last month.")) == ["2025-02"]


def test_what_is_said_on_a_day_stands_there() -> None:
    entries = _entries("The yard announced on Monday that it had sold the old ferry to a line from Tolm.")
    assert [len(entry.statements) for entry in entries.values()] == [1]
    assert list(entries) == ["2025-03-03"]


def test_an_article_tells_a_thing_once() -> None:
    entries = _entries("The old ferry sank off the harbour of Marn on Tuesday.\n\nThe ferry sank off the harbour of Marn on Tuesday with nine.")
    assert len(entries["2025-03-04"].statements) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The crane will carry the captain's blue 2008 Corvo van.",
        "Divers look for the wreck (Marn, March 1, 2024).",
        "An earlier version of this article said that the ferry was built in 1997.",
    ],
)
def test_a_model_year_a_picture_and_a_correction_date_nothing(text: str) -> None:
    assert _entries(text) == {}


def test_the_year_in_a_headline_gives_way_to_the_day() -> None:
    headline = "Ferry built in 1998 sinks"
    article = factory.article("a", f"{headline}\n\nThe yard of Marn built the ferry on 4 May 1998.", published="2025-03-05")
    story = link_story([annotate(replace(article, headings=(Span(0, len(headline)),)))])
    assert [entry.value for entry in draw_timeline(story, ())] == ["1998-05-04"]
