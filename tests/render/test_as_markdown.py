import re
import unicodedata

import pytest
from markdown_it import MarkdownIt

from synoptic.render.as_markdown import escape, link_address, render_markdown
from tests import factory

# What the note itself is made of; anything else would have come out of an article.
OWN_TOKENS = {"heading", "paragraph", "bullet_list", "ordered_list", "list_item", "inline", "text", "strong", "em", "link"}


def tokens(markdown: str) -> list[str]:
    """Kinds of the blocks and of what stands within them."""
    found = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown)
    kinds = [token.type for block in found for token in (block, *(block.children or ()))]
    return [re.sub(r"_(open|close)$", "", kind) for kind in kinds]


def addresses(markdown: str) -> list[str]:
    children = [child for block in MarkdownIt("commonmark").parse(markdown) for child in block.children or ()]
    return [str(child.attrGet("href")) for child in children if child.type == "link_open"]


def plain(markdown: str) -> str:
    """The note as a reader sees it."""
    found = MarkdownIt("commonmark").parse(markdown)
    return "\n".join("".join(child.content for child in block.children or ()) for block in found if block.type == "inline")


def test_the_note_says_what_the_terminal_says() -> None:
    note = plain(render_markdown(factory.bridge_story()))
    for words in (
        "The city of Orvelle has shut the Linden bridge (Jana Kovár) post, wire",
        "number: herald “six weeks” · post, wire “at least three months”",
        "herald “The reckless contractor” (in its own voice, takes a side)",
        "notes.pdf not a text file; give the text as .txt or .md",
    ):
        assert words in note


def test_the_original_is_linked() -> None:
    assert addresses(render_markdown(factory.bridge_story())) == ["https://herald.example/bridge"]


def test_claims_are_numbered_through() -> None:
    note = render_markdown(factory.bridge_story())
    assert re.findall(r"^(\d)\. ", note, re.MULTILINE) == ["1", "2", "3"]
    assert "ordered_list" in tokens(note)


def test_details_say_where_everything_stands() -> None:
    assert "herald:58–127" in plain(render_markdown(factory.bridge_story(), details=True))
    assert "herald:58–127" not in plain(render_markdown(factory.bridge_story()))


@pytest.mark.parametrize("details", [False, True])
@pytest.mark.parametrize("words", factory.HOSTILE)
def test_no_article_writes_markup(words: str, details: bool) -> None:  # noqa: FBT001
    note = render_markdown(factory.spoil(factory.bridge_story(), words), details=details)
    assert set(tokens(note)) <= OWN_TOKENS
    assert not {character for character in note if unicodedata.category(character) in {"Cc", "Cf", "Cs"}} - {"\n"}
    links = addresses(note)
    assert len(links) <= len(factory.bridge_story().articles)
    assert all(link.startswith(("https://", "http://")) for link in links)


@pytest.mark.parametrize("words", factory.HOSTILE)
def test_escaped_words_read_as_they_were(words: str) -> None:
    assert plain(f"- {escape(words)}\n") == plain(f"- {escape(words)}\n").strip()
    assert escape(words) == escape(words).strip()


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("*Ann*", "\\*Ann\\*"),
        ("- item", "\\- item"),
        ("1. item", "1\\. item"),
        ("2025-03-04", "2025-03-04"),
        ("A 3.5 % rise", "A 3.5 % rise"),
        ("see https://a.example", "see https\\://a.example"),
        ("www.a.example", "www\\.a.example"),
        ("mail me@a.example", "mail me\\@a.example"),
        ("AT&amp;T", "AT\\&amp;T"),
    ],
)
def test_escape(text: str, escaped: str) -> None:
    assert escape(text) == escaped


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://herald.example/a?b=1&c=2#d", "https://herald.example/a?b=1&c=2#d"),
        ("http://herald.example/a b)c", "http://herald.example/a%20b%29c"),
        ('https://herald.example/"><script>', "https://herald.example/%22%3E%3Cscript%3E"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("//herald.example", None),
        ("https://", None),
        ("http://[broken", None),
        ("https://herald.example@elsewhere.example/x", None),
        (None, None),
    ],
)
def test_link_address(url: str | None, address: str | None) -> None:
    assert link_address(url) == address
