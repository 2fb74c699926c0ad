import csv
import io
import json
from dataclasses import replace

import pytest

from synoptic.model import Annotated, Attribution, AttributionKind, Entity, EntityType, Mention, MentionForm, Reading, Story
from synoptic.render.as_quotes import COLUMNS, render_quotes_csv, render_quotes_json, render_quotes_text
from synoptic.render.quotes import NO_SOURCE, Said, list_quotes
from tests.factory import article, place

MORNING = "“The old harbour will never open again,” Ana Ruiz said. Ferries are late."
EVENING = "The harbour will never open again and nobody is to blame, Tomas Berg said."


def entity(key: str, name: str, *mentions: Mention) -> Entity:
    return Entity(key, name, EntityType.PERSON, mentions)


def story() -> Story:
    morning, evening = article("m", MORNING, outlet="=Post", published="2024-05-01"), article("e", EVENING)
    ruiz = Mention("m", place(morning, "Ana Ruiz"), "Ana Ruiz", EntityType.PERSON, MentionForm.NAME, 0)
    first = Attribution(
        "m",
        AttributionKind.DIRECT,
        (place(morning, "The old harbour will never open again"),),
        place(morning, "said"),
        place(morning, "Ana Ruiz"),
        entity="e1",
    )
    second = Attribution(
        "e",
        AttributionKind.INDIRECT,
        (place(evening, "The harbour will never open again and nobody is to blame"),),
        place(evening, "said"),
        place(evening, "Tomas Berg"),
        entity="e2",
    )
    nobody = Attribution("m", AttributionKind.INDIRECT, (place(morning, "Ferries are late"),))
    annotated = (
        Annotated(Reading(evening, (), (), ()), attributions=(second,)),
        Annotated(Reading(morning, (), (), ()), attributions=(first, nobody)),
    )
    return Story(annotated, (entity("e1", "Ana Ruíz", ruiz), entity("e2", "Tomas Berg")))


def rows() -> dict[str, Said]:
    return {row.id: row for row in list_quotes(story())}


def test_the_same_words_in_another_article_are_found_with_what_became_of_them() -> None:
    found = rows()
    assert found["m:1"].same == ("e:1",)
    assert "e:1 gives it to Tomas Berg" in found["m:1"].notes
    assert "in quote marks in m:1" in found["e:1"].notes


def test_what_has_no_source_says_so() -> None:
    nobody = rows()["m:2"]
    assert (nobody.speaker, nobody.resolved) == (NO_SOURCE, False)


@pytest.mark.parametrize(("name", "ids"), [("Ruiz", ["m:1"]), ("ana ruiz", ["m:1"]), ("Berg", ["e:1"]), ("Ruiz Ana", []), ("Smith", []), ("", [])])
def test_a_speaker_is_found_by_any_name(name: str, ids: list[str]) -> None:
    assert [row.id for row in list_quotes(story(), speaker=name)] == ids


def test_the_order_of_the_articles_does_not_matter() -> None:
    given = story()
    assert list_quotes(given) == list_quotes(replace(given, articles=given.articles[::-1]))


def test_no_cell_is_a_formula() -> None:
    table = list(csv.DictReader(io.StringIO(render_quotes_csv(list_quotes(story())))))
    assert tuple(table[0]) == COLUMNS
    assert {row["outlet"] for row in table} == {"'=Post", ""}
    assert {row["resolved"] for row in table} == {"true", "false"}


def test_json_has_offsets_of_the_articles_text() -> None:
    texts = {"m": MORNING, "e": EVENING}
    for quote in json.loads(render_quotes_json(list_quotes(story())))["quotes"]:
        assert [texts[quote["article"]][a:b] for a, b in quote["spans"]] == quote["content"].split(" … ")


def test_text_fits_its_width() -> None:
    page = render_quotes_text(list_quotes(story()), width=60)
    assert "Ana Ruíz" in page
    assert max(map(len, page.splitlines())) <= 60
    narrow = render_quotes_text(list_quotes(story()), width=40)
    assert max(map(len, narrow.splitlines())) <= 40
    assert "…]" not in narrow
    assert all(f"{row.spans[0].start}-{row.spans[-1].end}]" in narrow for row in list_quotes(story()))
    assert render_quotes_text([]) == "Nobody is quoted.\n"
