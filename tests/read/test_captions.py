"""What captions tell, in texts of our own. Rows: a caption, what of it is read."""

import pytest

from synoptic.model import Span
from synoptic.read.assemble import assemble
from synoptic.read.page import Page
from synoptic.text.paragraphs import subtract

BODY = "The ferry went down on Monday with forty people on board, and boats from the whole coast came to help."
CAPTIONS = [
    ("The captain said the ferry had been repaired a week before", "The captain said the ferry had been repaired a week before"),
    ("Image copyright GP Image caption Ana Ruiz, who was on board, said it was very cold", "Ana Ruiz, who was on board, said it was very cold"),
    ("Photo: Boats at the quay. The mayor said nobody was missing. (Photo: Port Authority)", "The mayor said nobody was missing."),
    ("Photo: Boats at the quay of Porta Nova after the ferry had gone down in the night", ""),
    ("13/34 18 November 2017 Two boats lie at the quay of Porta Nova", ""),
    ("Two women were said to be safe in a village on the other side of the bay tonight", ""),
    ("Minister says the ferries of the coast will be checked again before the summer begins", ""),
]  # fmt: skip


@pytest.mark.parametrize(("caption", "read"), CAPTIONS)
def test_what_a_caption_tells_is_read(caption: str, read: str) -> None:
    lines = ["Ferry goes down", *[BODY] * 3, caption, *[BODY] * 3]
    text = "\n\n".join(lines)
    article = assemble(Page(text), article_id="a", path="a.txt", digest="", metadata={})
    start = text.index(caption)
    kept = subtract(Span(start, start + len(caption)), [noise.span for noise in article.noise])
    assert "".join(text[a:b] for a, b in kept).strip() == read


def test_the_title_of_a_gallery_is_cut() -> None:
    shown = [
        "Photos: Ferry goes down The mayor said nobody was missing. Hide Caption 1 of 2",
        "Photos: Ferry goes down Boats came. Hide Caption 2 of 2",
    ]
    text = "\n\n".join(["Ferry goes down", BODY, BODY, *shown, BODY])
    article = assemble(Page(text), article_id="a", path="a.txt", digest="", metadata={})
    kept = " ".join(text[a:b].strip() for a, b in subtract(Span(0, len(text)), [noise.span for noise in article.noise]))
    assert "The mayor said nobody was missing." in kept
    assert "Photos" not in kept
    assert "Boats came" not in kept
    assert kept.count("Ferry goes down") == 1
