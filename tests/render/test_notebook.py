"""The view that a notebook shows."""

import pytest

from synoptic.model import Synopsis
from synoptic.render.notebook import render_notebook
from tests import factory
from tests.render.crowd import crowded_story
from tests.render.markup import take_apart


@pytest.mark.parametrize(
    "story", [factory.bridge_story(), crowded_story(), factory.synopsis(factory.article("a", "One."))], ids=["bridge", "crowd", "bare"]
)
def test_is_a_fragment_without_script_style_sheet_link_or_id(story: Synopsis) -> None:
    taken = take_apart(render_notebook(story))
    assert taken.unclosed == []
    assert {e.name for e in taken.elements}.isdisjoint({"script", "style", "a", "html", "body", "iframe", "img"})
    assert not [e for e in taken.elements if "id" in e.attributes]


def test_a_synopsis_shows_itself() -> None:
    story = factory.bridge_story()
    assert story._repr_html_() == render_notebook(story)


def test_shows_the_claims_side_by_side() -> None:
    taken = take_apart(render_notebook(factory.bridge_story()))
    (row,) = (e for e in taken.all("tr") if "contradict" in e.words)
    assert "six weeks" in row.words
    assert "at least three months" in row.words
    assert "two figures for one count" in row.words
    assert "herald" not in row.words


def test_counts_what_it_does_not_show() -> None:
    words = take_apart(render_notebook(factory.bridge_story())).elements[0].words
    assert "6 statements in one article only, 1 not compared" in words


def test_says_that_nothing_is_shared() -> None:
    assert "No statement was found in more than one article." in render_notebook(factory.synopsis(factory.article("a", "One.")))
