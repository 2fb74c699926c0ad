"""The object is the contract of SYNOPSIS_JSON.md: names, types, and references that resolve."""

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synoptic.model import DifferenceKind, Relation
from synoptic.render.as_json import _write, render_json
from tests import factory

# Field → type of its value, as SYNOPSIS_JSON.md names them; "?" may be null. Fields may be added, none may be taken away.
STRING, NUMBER, LIST, OBJECT, FLAG = "string", "number", "list", "object", "flag"
CONTRACT = {
    "": {
        "schema": STRING,
        "story": OBJECT,
        "articles": LIST,
        "entities": LIST,
        "statements": LIST,
        "claims": LIST,
        "alone": OBJECT,
        "not_compared": LIST,
        "attributions": LIST,
        "times": LIST,
        "timeline": LIST,
        "labels": LIST,
        "copies": LIST,
        "problems": LIST,
    },
    "articles": {
        "id": STRING,
        "path": STRING,
        "sha256": STRING,
        "outlet": STRING + "?",
        "agency": STRING + "?",
        "byline": STRING + "?",
        "title": STRING + "?",
        "published": STRING + "?",
        "modified": STRING + "?",
        "url": STRING + "?",
        "language": STRING + "?",
        "characters": NUMBER,
        "origin": STRING,
        "noise": LIST,
    },
    "entities": {"id": STRING, "name": STRING, "type": STRING, "mentions": LIST, "why": LIST},
    "statements": {
        "id": STRING,
        "article": STRING,
        "spans": LIST,
        "text": STRING,
        "voice": STRING + "?",
        "speaker": STRING + "?",
        "polarity": STRING,
        "certainty": STRING,
        "times": LIST,
        "numbers": LIST,
    },
    "claims": {
        "id": STRING,
        "gist": STRING,
        "statements": LIST,
        "articles": LIST,
        "relation": STRING,
        "pairs": LIST,
        "differences": LIST,
        "score": NUMBER,
        "origins": NUMBER,
    },
    "not_compared": {"statement": STRING, "why": STRING},
    "attributions": {"article": STRING, "kind": STRING, "content": LIST, "cue": LIST + "?", "source": LIST + "?", "entity": STRING + "?"},
    "times": {"id": STRING, "article": STRING, "start": NUMBER, "end": NUMBER, "text": STRING, "value": STRING, "interval": LIST + "?"},
    "timeline": {"value": STRING, "claims": LIST, "statements": LIST},
    "labels": {
        "article": STRING,
        "entity": STRING,
        "start": NUMBER,
        "end": NUMBER,
        "text": STRING,
        "voice": STRING + "?",
        "loaded": FLAG,
    },
    "copies": {"source": STRING, "copy": STRING, "spans": LIST},
    "problems": {"article": STRING + "?", "message": STRING},
}
TYPES: dict[str, type | tuple[type, ...]] = {STRING: str, NUMBER: (int, float), LIST: list, OBJECT: dict, FLAG: bool}


@pytest.fixture
def story() -> dict[str, Any]:
    written: dict[str, Any] = json.loads(render_json(factory.bridge_story(), with_text=True))
    return written


@pytest.mark.parametrize("part", CONTRACT)
def test_fields_keep_their_names_and_types(story: dict[str, Any], part: str) -> None:
    rows = story[part] if part else [story]
    assert rows
    for row in rows:
        for name, kind in CONTRACT[part].items():
            value = row[name]
            assert isinstance(value, TYPES[kind.rstrip("?")]) or (value is None and kind.endswith("?")), name


def test_the_schema_is_named(story: dict[str, Any]) -> None:
    assert story["schema"] == "synopsis/1"
    assert set(story["story"]) == {"id", "title", "published"}


def test_quoted_spans_equal_their_characters(story: dict[str, Any]) -> None:
    texts = {article["id"]: article["text"] for article in story["articles"]}
    for row in [*story["times"], *story["labels"], *(mention for entity in story["entities"] for mention in entity["mentions"])]:
        assert texts[row["article"]][row["start"] : row["end"]] == row["text"]
    for statement in story["statements"]:
        start, end = statement["spans"][0]
        assert texts[statement["article"]][start:end] == statement["text"]


def test_ids_resolve(story: dict[str, Any]) -> None:
    ids = {part: {row["id"] for row in story[part]} for part in ("articles", "entities", "statements", "claims", "times")}
    for claim in story["claims"]:
        assert set(claim["statements"]) <= ids["statements"]
        assert set(claim["articles"]) <= ids["articles"]
        assert claim["relation"] in set(Relation)
        assert {difference["kind"] for difference in claim["differences"]} <= set(DifferenceKind)
    assert {row["statement"] for row in story["not_compared"]} <= ids["statements"]
    assert set(story["alone"]) == ids["articles"]
    assert {key for keys in story["alone"].values() for key in keys} <= ids["statements"]
    assert {row["entity"] for row in story["labels"]} <= ids["entities"]
    assert {row["voice"] for row in story["statements"]} <= ids["entities"] | {None}
    assert {key for row in story["statements"] for key in row["times"]} <= ids["times"]


def test_texts_are_left_out_unless_asked_for() -> None:
    assert "text" not in json.loads(render_json(factory.bridge_story()))["articles"][0]


def test_the_same_synopsis_gives_the_same_bytes() -> None:
    assert render_json(factory.bridge_story()) == render_json(factory.bridge_story())


@pytest.mark.parametrize("words", factory.HOSTILE)
def test_hostile_words_come_back_as_they_were(words: str) -> None:
    written = render_json(factory.spoil(factory.bridge_story(), words), with_text=True)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200f\u202e\u2066\ud800-\udfff]", written)
    assert json.loads(written)["story"]["title"] == words


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.sampled_from(Relation),
    lambda inner: st.lists(inner, max_size=3) | st.lists(inner, max_size=3).map(tuple) | st.dictionaries(st.text(), inner, max_size=3),
)


@given(_VALUES)
def test_values_are_written_as_the_library_writes_them(value: object) -> None:
    assert _write(value, "\n") == json.dumps(value, ensure_ascii=False, indent=1)
