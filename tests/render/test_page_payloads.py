"""Nothing hostile in any field of a synopsis becomes markup, in the page or in the notebook's view."""

import unicodedata
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest

from synoptic.render.html import render_html
from synoptic.render.notebook import render_notebook
from synoptic.render.page.markup import shown, tag
from synoptic.render.safe import web_address
from tests.factory import bridge_story
from tests.render.crowd import crowded_story
from tests.render.markup import Taken, take_apart
from tests.render.payloads import PAYLOADS, poisoned, words_of

_VIEWS: dict[str, Callable[..., str]] = {"page": render_html, "notebook": render_notebook}
# Joiners that scripts and emoji need; all other characters of these categories are shown as escapes.
_JOINERS = "\u200c\u200d"
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


@pytest.fixture(scope="module")
def clean() -> dict[str, set[tuple[str, str]]]:
    """The pairs of element and attribute that the views themselves write; a `span` with a direction is what stands in quote marks of its own."""
    stories = (bridge_story(), crowded_story(), crowded_story(2))
    return {name: {("span", "dir"), *(shape for story in stories for shape in take_apart(view(story)).shapes())} for name, view in _VIEWS.items()}


@pytest.mark.parametrize("view", _VIEWS)
@pytest.mark.parametrize("payload", PAYLOADS, ids=range(len(PAYLOADS)))
def test_stays_words(payload: str, view: str, clean: dict[str, set[tuple[str, str]]]) -> None:
    written = _VIEWS[view](poisoned(bridge_story(), payload))
    taken = take_apart(written)
    assert taken.unclosed == []
    assert taken.comments == []
    assert taken.shapes() <= clean[view]
    assert all(_is_harmless(link.attributes["href"] or "") for link in taken.all("a"))
    assert _unseen(written) == set()
    written.encode("utf-8")


@pytest.mark.parametrize("payload", PAYLOADS[::13], ids=range(len(PAYLOADS[::13])))
def test_stays_words_with_many_articles(payload: str, clean: dict[str, set[tuple[str, str]]]) -> None:
    taken = take_apart(render_html(poisoned(crowded_story(6), payload)))
    assert taken.unclosed == []
    assert taken.shapes() <= clean["page"]


def _is_harmless(address: str) -> bool:
    return address.startswith("#") or (urlsplit(address).scheme.lower() in ("http", "https") and address.isascii() and '"' not in address)


def _unseen(written: str) -> set[str]:
    return {character for character in written if unicodedata.category(character) in _UNSEEN} - set("\n\t\r" + _JOINERS)


def test_script_and_style_stay_the_pages_own() -> None:
    def own(taken: Taken) -> list[str]:
        return [element.words for name in ("script", "style") for element in taken.all(name)]

    assert own(take_apart(render_html(poisoned(bridge_story(), PAYLOADS[0])))) == own(take_apart(render_html(bridge_story())))


def test_the_payloads_reach_every_kind_of_field() -> None:
    poison = "<script>hit=1</script>"
    untouched = [words for words in words_of(poisoned(bridge_story(), poison)) if poison not in words]
    assert untouched == []
    assert len(set(PAYLOADS)) >= 200


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("a < b & c", "a &lt; b &amp; c"),
        ('say "x"', "say &quot;x&quot;"),
        ("it's", "it&#x27;s"),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
        ("a\u202eb", "a\\u202eb"),
        ("\ud800", "\\ud800"),
        ("naïve – “quotes” שלום", "naïve – “quotes” שלום"),
    ],
)
def test_words_are_escaped(words: str, expected: str) -> None:
    assert tag("p", words) == f"<p>{expected}</p>"


def test_markup_is_not_escaped_twice() -> None:
    assert tag("p", tag("b", "a & b"), " & c", title='x"y') == '<p title="x&quot;y"><b>a &amp; b</b> &amp; c</p>'


def test_white_space_stays_as_it_is() -> None:
    assert shown(" a\u202e  b\n") == " a\\u202e  b\n"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://news.example/a?b=c#d", True),
        ("HTTP://news.example", True),
        (None, False),
        ("", False),
        ("news.example/a", False),
        ("ftp://news.example/a", False),
        ("javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("https://", False),
        ("https://user:word@news.example/", False),
        ("https://news.example/ä", False),
        ("https://[::1", False),
        ("https://news.example/" + "a" * 3000, False),
    ],
)
def test_only_plain_web_addresses_become_links(address: str | None, expected: bool) -> None:  # noqa: FBT001 - a column of the table
    assert (web_address(address) == address and address is not None) is expected
