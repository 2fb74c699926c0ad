"""Full dates as newsrooms print them."""

import pytest

from synoptic.read.dates import dated_in_year, find_dates, iso_date, writes_day_first

DATES = (
    ("date 2024-10-20 The", "2024-10-20"),
    ("October 20, 2024", "2024-10-20"),
    ("17.11.2025, 09:12", "2025-11-17T09:12"),
    ("Last updated: Wed 5 Mar 2025, 17.52", "2025-03-05T17:52"),
    ("Friday, 7 March 2025 — page 1", "2025-03-07"),
    ("9 October 2025, 14:31 GMT", "2025-10-09T14:31+00:00"),
    ("07. 03. 2025. 18:20", "2025-03-07T18:20"),  # as along the Danube
    ("2025. 03. 07., 18:20", "2025-03-07T18:20"),
    ("Aug 18, 2025 7:22 PM", "2025-08-18T19:22"),
    ("Aug. 18, 2025, at 12:05 a.m. EDT", "2025-08-18T00:05-04:00"),
    ("14 June 2025, 23:58 hrs.", "2025-06-14T23:58"),
    ("2017-09-15T17:52:03.123+02:00", "2017-09-15T17:52+02:00"),
    ("1st of May 2024 at 9 am", "2024-05-01T09:00"),
    ("Wed 03/05/25", "2025-03-05"),  # the weekday decides: 3 May was a Saturday
    ("04/13/2025", "2025-04-13"),
    ("13/04/2025", "2025-04-13"),
)
NO_DATES = ("March 2024", "31.02.2024", "version 1.2.3.4", "2024", "call 020 7946 0958", "3/4 of them", "chapters 3. 4. 5. and on", "99.99.9999", "")


@pytest.mark.parametrize(("text", "value"), DATES)
def test_find_dates(text: str, value: str) -> None:
    assert [mark.value for mark in find_dates(text)] == [value]


@pytest.mark.parametrize("text", NO_DATES)
def test_find_no_dates(text: str) -> None:
    assert list(find_dates(text)) == []


def test_span_holds_weekday_and_time() -> None:
    text = "Posted Monday, Aug. 18, 2025, 6:40 p.m. by us"
    (mark,) = find_dates(text)
    assert text[mark.span.start : mark.span.end] == "Monday, Aug. 18, 2025, 6:40 p.m."


@pytest.mark.parametrize(
    ("text", "day_first"),
    [
        ("05/03/2025", True),
        ("05/03/2025 … 05/13/2025", False),
        ("25/03/2025 and 05/03/2025", True),
        ("03/05/2025. Gov. Smith said on March 5 that the color of the defense center", False),
        ("05/03/2025. On 5 March the organisers said the programme", True),
    ],
)
def test_writes_day_first(text: str, *, day_first: bool) -> None:
    assert writes_day_first(text) is day_first


def test_dated_in_year() -> None:
    mark = dated_in_year("PORT DARAM, March 4 (MNA)", 2025)
    assert mark is not None
    assert mark.value == "2025-03-04"
    assert dated_in_year("PORT DARAM, February 30 (MNA)", 2025) is None


def test_iso_date_of_what_is_none() -> None:
    assert iso_date("yesterday") is None
