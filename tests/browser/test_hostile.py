"""Nothing hostile in a synopsis runs or asks for anything in a real browser: not in the page, not in the notebook's view."""

from pathlib import Path

import pytest

from synoptic.render.as_markdown import render_markdown
from synoptic.render.html import render_html
from synoptic.render.notebook import render_notebook
from tests.browser.chromium import Browser, Page
from tests.factory import bridge_story
from tests.render.payloads import PAYLOADS, WORDINGS, poisoned
from tests.render.test_markdown_payloads import READER

pytestmark = pytest.mark.browser

# What the page's own script can be made to do: every sentence opened over the page, every claim filtered.
_WORK = "document.querySelectorAll('a.open, .filter button, .chooser a').forEach(one => one.click()); document.querySelectorAll('*').length"
_LOUD = (
    "[...document.querySelectorAll('*')].flatMap(one => one.getAttributeNames())"
    ".filter(name => name.startsWith('on') || ['style', 'src', 'srcdoc', 'action'].includes(name))"
)
# A page a payload would take minutes: so many stand in one field together. Each stands alone in tests/render/test_page_payloads.py.
_TOGETHER = 10
_BATCHES = [*(" ".join(PAYLOADS[n : n + _TOGETHER]) for n in range(0, len(PAYLOADS), _TOGETHER)), *PAYLOADS[:12]]


@pytest.fixture(scope="module")
def page(browser: Browser) -> Page:
    return browser.new_page()


def _told(page: Page, path: Path) -> list[object]:
    """What a page did that it must not: scripts run, requests, dialogs, refused attempts, errors."""
    requests = [told["request"]["url"] for told in page.told("Network.requestWillBeSent")]
    told = [*page.told("Page.javascriptDialogOpening"), *page.told("Log.entryAdded"), *page.told("Runtime.exceptionThrown")]
    ran = ["hit"] if page.evaluate("typeof hit !== 'undefined'") else []
    return [*ran, *(url for url in requests if url != path.as_uri()), *told]


def test_nothing_runs_in_the_page(page: Page, tmp_path: Path) -> None:
    clean = tmp_path / "clean.html"
    clean.write_text(render_html(bridge_story()), encoding="utf-8")
    page.open(clean)
    kinds = "[...new Set([...document.querySelectorAll('*')].map(one => one.localName))].sort()"
    wanted = page.evaluate(kinds)
    for number, payload in enumerate(_BATCHES):
        path = tmp_path / f"{number}.html"
        path.write_text(render_html(poisoned(bridge_story(), payload)), encoding="utf-8")
        page.open(path)
        if number % _TOGETHER == 0:
            page.evaluate(_WORK)
        assert page.evaluate(_LOUD) == [], payload
        assert set(page.evaluate(kinds)) <= {*wanted, "span"}, payload
        assert _told(page, path) == [], payload


def test_the_policy_stops_what_markup_would_let_through(page: Page, tmp_path: Path) -> None:
    """The second wall: with the markup broken open on purpose, the browser itself refuses."""
    path = tmp_path / "open.html"
    attack = "<script>hit=1</script><img src=x onerror=hit=1><svg onload=hit=1></svg><iframe srcdoc='<script>parent.hit=1</script>'></iframe>"
    path.write_text(render_html(bridge_story()).replace("<main", attack + "<main"), encoding="utf-8")
    page.open(path)
    assert page.evaluate("typeof hit") == "undefined"
    refused = " ".join(str(entry["entry"]["text"]) for entry in page.told("Log.entryAdded"))
    assert "Content Security Policy" in refused


def _bare(path: Path, parts: list[str]) -> Path:
    """A file of parts with no policy around them."""
    path.write_text('<!doctype html><meta charset="utf-8"><title>x</title>' + "\n".join(parts), encoding="utf-8")
    return path


def test_nothing_runs_in_a_notebook(page: Page, tmp_path: Path) -> None:
    """A notebook has no policy, and writes the view into its own page: only the markup protects it."""
    path = _bare(tmp_path / "notebook.html", [render_notebook(poisoned(bridge_story(), payload)) for payload in PAYLOADS])
    page.open(path)
    assert page.evaluate("[...document.querySelectorAll('.synoptic > table')].length") == len(PAYLOADS)
    assert page.evaluate("document.querySelectorAll('script, img, svg, iframe, a, form, link, object, embed, base').length") == 0
    assert (
        page.evaluate("[...document.querySelectorAll('*')].flatMap(one => one.getAttributeNames()).filter(name => name.startsWith('on')).length") == 0
    )
    assert _told(page, path) == []


def test_nothing_runs_in_markdown(page: Page, tmp_path: Path) -> None:
    path = _bare(tmp_path / "notes.html", [READER.render(render_markdown(poisoned(bridge_story(), payload))) for payload in WORDINGS])
    page.open(path)
    assert page.evaluate("document.querySelectorAll('h1').length") == len(WORDINGS)
    assert page.evaluate("document.querySelectorAll('script, img, svg, iframe, form, link, object, embed, base').length") == 0
    assert page.evaluate(_LOUD) == []
    assert _told(page, path) == []
