import csv
import io
from pathlib import Path

import pytest

from synoptic.model import NotCompared
from synoptic.render.as_csv import COLUMNS, cell, render_csv
from tests import factory

CODEBOOK = Path(__file__).parents[2] / "docs" / "table.md"


def rows(written: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written)))


def test_one_row_a_statement() -> None:
    story = factory.bridge_story()
    table = rows(render_csv(story))
    assert {row["statement"] for row in table} == {statement.id for statement in story.statements}
    assert len(table) == len(story.statements)


def test_a_row_says_where_it_is_from() -> None:
    story = factory.bridge_story()
    texts = {article.id: article.text for article in story.articles}
    for row in rows(render_csv(story)):
        assert texts[row["article"]][int(row["start"]) : int(row["end"])] == row["text"]
    first = rows(render_csv(story))[0]
    assert (first["outlet"], first["url"], first["language"], first["published"], first["origin"]) == (
        "Orvelle Herald",
        "https://herald.example/bridge",
        "en",
        "2025-03-05",
        "o1",
    )


def test_what_a_statement_is_to_the_others() -> None:
    table = {row["text"]: row for row in rows(render_csv(factory.bridge_story()))}
    shared = table["The closure will last six weeks"]
    assert (shared["status"], shared["relation"], shared["differences"], shared["shared_with"], shared["origins"], shared["numbers"]) == (
        "shared",
        "contradict",
        "number",
        "post wire",
        "2",
        "6 week",
    )
    alone = table["Buses run by way of the harbour"]
    assert (alone["status"], alone["relation"], alone["claims"], alone["origins"]) == ("only here", "", "", "1")
    apart = table["Shopkeepers demand compensation"]
    assert (apart["status"], apart["why_not_compared"]) == ("not compared", "what is demanded has no counterpart in kind")
    quoted = table["Nobody will cross before it is safe"]
    assert (quoted["voice"], quoted["speaker"], quoted["polarity"]) == ("Jana Kovár", "Kovar", "negated")


def test_every_column_is_in_the_codebook() -> None:
    codebook = CODEBOOK.read_text(encoding="utf-8")
    assert [column for column in COLUMNS if f"| `{column}` |" not in codebook] == []


def test_every_status_is_in_the_codebook() -> None:
    codebook = CODEBOOK.read_text(encoding="utf-8")
    assert {row["status"] for row in rows(render_csv(factory.bridge_story()))} == {"shared", "only here", "not compared"}
    assert all(f"`{status}`" in codebook for status in ("shared", "only here", "not compared"))
    assert NotCompared.__name__


@pytest.mark.parametrize("words", factory.HOSTILE)
def test_no_cell_is_a_formula_or_moves_the_cursor(words: str) -> None:
    written = render_csv(factory.spoil(factory.bridge_story(), words))
    table = list(csv.reader(io.StringIO(written)))
    assert {len(row) for row in table} == {len(COLUMNS)}
    assert not [value for row in table for value in row if value.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert all(line.isprintable() for line in written.split("\n"))


@pytest.mark.parametrize(
    ("value", "written"),
    [("=1", "'=1"), ("-", "'-"), ("＝1", "'＝1"), (" =1", "'=1"), ("a=b", "a=b"), (-3, "-3"), (0.81, "0.81"), (1_234_567.0, "1234567"), (None, "")],
)
def test_cell(value: str | float | None, written: str) -> None:
    assert cell(value) == written
