"""Nothing hostile in any field of a synopsis becomes markup in Markdown."""

import pytest
from markdown_it import MarkdownIt

from synoptic.render.as_markdown import render_markdown
from tests.factory import bridge_story
from tests.render.markup import take_apart
from tests.render.payloads import WORDINGS, poisoned

# Raw HTML passes: the reader that would let the most through.
READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


@pytest.mark.parametrize("details", [False, True])
@pytest.mark.parametrize("payload", WORDINGS, ids=range(len(WORDINGS)))
def test_stays_words(payload: str, details: bool) -> None:  # noqa: FBT001 - a column of the table
    shown = take_apart(READER.render(render_markdown(poisoned(bridge_story(), payload), details=details)))
    assert {element.name for element in shown.elements} <= {"h1", "h2", "p", "ul", "ol", "li", "strong", "em", "a"}
    assert {name for element in shown.elements for name in element.attributes} <= {"href", "start"}
    assert all((link.attributes["href"] or "").startswith(("https://", "http://")) for link in shown.all("a"))
