"""Bylines, datelines, source and copyright lines."""

import pytest

from synoptic.read.bylines import Credit, copyright_notice, dateline_agency, dateline_end, read_byline, read_names, source_agency, unmark

BYLINES = (
    ("By [AFP](#)", Credit(None, "AFP")),
    ("By [NWA](#)", Credit(None, "NWA")),
    ("By Reuters Staff", Credit(None, "Reuters")),
    ("By ANNA KOVAC, Allied Free Press", Credit("Anna Kovac", None)),
    ("By Ruth Amsel, Tobruk", Credit("Ruth Amsel", None)),
    ("By Mary Dunn | mdunn@paper.example", Credit("Mary Dunn", None)),
    ("By KLX Newsroom, with wire reports", Credit("KLX Newsroom", None)),
    ("By Jane Doe, John Roe and Ann Poe in London", Credit("Jane Doe, John Roe, Ann Poe", None)),
    ("By AFP and Jane Doe", Credit("Jane Doe", "AFP")),
    ("Written by Aoife O'Neill", Credit("Aoife O'Neill", None)),
    ("By JANE DOE, POLITICAL EDITOR FOR THE DAILY COMET", Credit("Jane Doe", None)),
)
NO_BYLINES = (
    "By Friday the rebels had left",
    "By the time he came",
    "By far.”",
    "By midnight it was over.",
    "Bystanders Cheered",
    "By doing so, Smith lost",
)
DATELINES = (
    ("BELGRADE (Reuters) - The", "Reuters"),
    ("ALTYN, November 17. /KarPress/. Chairman", "KarPress"),
    ("Puerto Real, 15 June 2025 (RNX).- Some", "RNX"),
    ("CALDER, Aug. 18 (Continental Wire) — An", "Continental Wire"),
    ("PORT ANSEL, Tarsis (MP) — Bus", "MP"),
    ("(Reuters) - The", "Reuters"),
    ("May 3 (Reuters) - The", "Reuters"),
    ("MOSCOW — TASS — The", "TASS"),
    ("TOKYO/SEOUL (Reuters) - North", "Reuters"),
    ("BEIJING, Feb. 3 (Xinhua) -- China", "Xinhua"),
    ("PORT ANSEL, 15.05.2025, 11:40 /MNX/ – The", "MNX"),
    ("PORT ANSEL, 2025-05-15 (MNX) - The", "MNX"),
    ("PORT ANSEL, 15 May 2025 (dpa) - The", "dpa"),
    ("ANSEL, 15 May 2025 (Diario de Ansel) - The", "Diario de Ansel"),
    ("15 May 2025 (HarbourBrief) - The", "HarbourBrief"),
)
NO_DATELINES = (
    "The ferry (built 1998) - was",
    "Police (2120 GMT Monday) said",
    "Sen. John Smith (R-Texas) - who",
    "Smith (Labour) said",
    "CALDER - A blast",
    "A plain sentence.",
)


@pytest.mark.parametrize(("line", "credit"), BYLINES)
def test_read_byline(line: str, credit: Credit) -> None:
    assert read_byline(line) == credit


@pytest.mark.parametrize("line", NO_BYLINES)
def test_read_no_byline(line: str) -> None:
    assert read_byline(line) is None


@pytest.mark.parametrize(("line", "agency"), DATELINES)
def test_dateline_agency(line: str, agency: str) -> None:
    assert dateline_agency(line) == agency
    assert dateline_end(line) > 0


@pytest.mark.parametrize("line", NO_DATELINES)
def test_no_dateline_agency(line: str) -> None:
    assert dateline_agency(line) is None


def test_bare_dateline_has_an_end() -> None:
    assert dateline_end("CALDER POINT - A blast tore") == len("CALDER POINT - ")


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("Source: Continental Press", "Continental Press"),
        ("Source: AFP", "AFP"),
        ("Via Reuters.", "Reuters"),
        ("Source: the mayor's office", None),
        ("AFP", "AFP"),
    ],
)
def test_source_agency(line: str, agency: str | None) -> None:
    assert source_agency(line) == agency


@pytest.mark.parametrize(
    ("line", "notice"),
    [
        ("© 2025 Continental Press. All rights reserved.", ("Continental Press", 2025)),
        ("Copyright 2017 The Associated Press. All rights reserved.", ("The Associated Press", 2017)),
        ("The right to copy was disputed.", (None, None)),
    ],
)
def test_copyright_notice(line: str, notice: tuple[str | None, int | None]) -> None:
    assert copyright_notice(line) == notice


@pytest.mark.parametrize(
    ("names", "credit"),
    [
        ("Ann Lee, Bo Ray", Credit("Ann Lee, Bo Ray", None)),
        ("By Ann Lee, Political Editor; AFP", Credit("Ann Lee", "AFP")),
        ("The Daily Comet", Credit(None, None)),
        ("Agence France-Presse", Credit(None, "AFP")),
    ],
)
def test_read_names(names: str, credit: Credit) -> None:
    assert read_names(names, outlet="Daily Comet") == credit


def test_unmark() -> None:
    assert unmark("**Read** [this](http://x.example)") == "Read this"
