"""The page in a real browser: quiet, reachable by keyboard, readable without script, on a phone, in the dark and in print."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import cast

import pytest
from pypdf import PdfReader

from tests.browser.chromium import Answer, Page

pytestmark = pytest.mark.browser
Opened = Callable[..., Page]

_AXE = (
    "axe.run(document, {resultTypes: ['violations']})"
    ".then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)).join(' | ')))"
)
# The script follows a change of address only after it: two turns of the page's own clock are enough.
_SETTLED = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
_VISIBLE = "[...document.querySelectorAll('{}')].filter(one => one.checkVisibility()).length"


@pytest.fixture(params=["bridge", "crowd", "bare"])
def path(request: pytest.FixtureRequest, pages: dict[str, Path]) -> Path:
    return pages[request.param]


def _visible(page: Page, selector: str) -> int:
    return int(page.evaluate(_VISIBLE.format(selector)))


def _violations(page: Page, axe: str) -> list[str]:
    page.evaluate(f"{axe}; 0")
    return cast("list[str]", page.evaluate(_AXE))


@pytest.mark.parametrize(
    ("name", "look"),
    [
        ("bridge", {}),
        ("bridge", {"width": 390, "scheme": "dark"}),
        ("bridge", {"scripts": False, "scheme": "dark"}),
        ("crowd", {"scheme": "dark"}),
        ("bare", {"width": 390}),
    ],
)
def test_axe_finds_no_violation(name: str, look: Answer, pages: dict[str, Path], opened: Opened, axe: str) -> None:
    assert _violations(opened(pages[name], **look), axe) == []


def test_axe_finds_no_violation_in_the_examples(example_pages: dict[str, Path], opened: Opened, axe: str) -> None:
    assert len(example_pages) >= 3
    for page in example_pages.values():
        assert _violations(opened(page), axe) == []


def test_axe_finds_no_violation_over_the_page(pages: dict[str, Path], opened: Opened, axe: str) -> None:
    page = opened(pages["bridge"])
    page.evaluate("document.querySelector('a.open').click()")
    assert page.evaluate("document.getElementById('context').open")
    assert _violations(page, axe) == []


def test_asks_for_nothing_and_reports_no_error(path: Path, opened: Opened) -> None:
    page = opened(path)
    page.evaluate("document.querySelectorAll('a.open, .filter button').forEach(one => one.click())")
    assert [request["request"]["url"] for request in page.told("Network.requestWillBeSent")] == [path.as_uri()]
    assert page.told("Log.entryAdded") == []
    assert page.told("Runtime.exceptionThrown") == []


def test_what_is_read_before_the_overview_is_not_cut(pages: dict[str, Path], opened: Opened) -> None:
    lead = "document.querySelector('.scroll:has(.matrix)').previousElementSibling"
    page = opened(pages["crowd"], width=400)
    assert "a number is the side" in str(page.evaluate(f"{lead}.textContent"))
    assert float(cast("float", page.evaluate(f"{lead}.getBoundingClientRect().right"))) <= 400


@pytest.mark.parametrize("width", [320, 390, 768, 1280, 1920])
def test_never_scrolls_sideways(width: int, path: Path, opened: Opened) -> None:
    assert opened(path, width=width).evaluate("document.documentElement.scrollWidth") <= width


def test_reads_the_same_without_script(pages: dict[str, Path], opened: Opened) -> None:
    page = opened(pages["bridge"], scripts=False)
    assert _visible(page, ".reader") == 3
    assert _visible(page, "tbody.claim") == 3
    assert _visible(page, ".filter") == 0
    assert page.evaluate("document.querySelector('a.open').hash.startsWith('#A-')")


def test_shows_one_article_at_a_time(pages: dict[str, Path], opened: Opened) -> None:
    page = opened(pages["bridge"])
    assert _visible(page, ".reader") == 1
    page.evaluate("document.querySelectorAll('.chooser a')[2].focus()")
    page.press("Enter")
    page.evaluate(_SETTLED)
    assert page.evaluate("document.querySelector('.reader.open').id") == "read-C"
    assert page.evaluate("document.querySelector('.chooser [aria-current]').hash") == "#read-C"


def test_an_address_opens_the_article_that_holds_it(pages: dict[str, Path], opened: Opened) -> None:
    page = opened(pages["bridge"], "#B-3")
    assert page.evaluate("document.querySelector('.reader.open').id") == "read-B"
    assert page.evaluate("document.getElementById('B-3').matches(':target')")


def test_a_cell_opens_its_sentence_by_keyboard_and_gives_the_focus_back(pages: dict[str, Path], opened: Opened) -> None:
    page = opened(pages["bridge"])
    page.evaluate("document.querySelector('#claims a.open').focus()")
    wanted = page.evaluate("document.getElementById(document.activeElement.hash.slice(1)).innerText.slice(0, 40)")
    page.press("Enter")
    assert page.evaluate("document.getElementById('context').open")
    assert page.evaluate("document.getElementById('context').contains(document.activeElement)")
    assert page.evaluate("document.querySelector('#context .lit').innerText").startswith(wanted[:30])
    page.press("Escape")
    assert not page.evaluate("document.getElementById('context').open")
    assert page.evaluate("document.activeElement.matches('#claims a.open')")


def test_reads_on_from_the_sentence_to_the_article(pages: dict[str, Path], opened: Opened) -> None:
    page = opened(pages["bridge"])
    page.evaluate("document.querySelector('#claims td:last-child a.open').focus()")
    anchor = page.evaluate("document.activeElement.hash")
    page.press("Enter")
    page.press("Tab")
    page.press("Tab")
    assert page.evaluate("document.activeElement.id") == "context-more"
    page.press("Enter")
    page.evaluate(_SETTLED)
    assert page.evaluate("location.hash") == anchor
    assert page.evaluate("document.querySelector('.reader.open').contains(document.querySelector(location.hash))")


def test_everything_can_be_reached_by_keyboard(path: Path, opened: Opened) -> None:
    page = opened(path)
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    wanted = page.evaluate(
        "[...document.querySelectorAll('a[href], button, input, summary, [tabindex=\"0\"]')].filter(one => one.checkVisibility()).length"
    )
    page.evaluate("globalThis.met = new Set(); globalThis.faint = 0; 0")
    for _ in range(wanted):
        page.press("Tab")
        page.evaluate(
            "met.add(document.activeElement); faint += getComputedStyle(document.activeElement).outlineStyle === 'none' "
            "|| !document.activeElement.checkVisibility(); 0"
        )
    assert page.evaluate("met.size") == wanted
    assert page.evaluate("faint") == 0


def test_the_first_stop_skips_to_the_claims(pages: dict[str, Path], opened: Opened) -> None:
    page = opened(pages["bridge"])
    page.press("Tab")
    assert page.evaluate("document.activeElement.innerText") == "Skip to the claims"
    page.press("Enter")
    assert page.evaluate("location.hash") == "#claims"


def test_filters_claims_by_relation_and_words(pages: dict[str, Path], opened: Opened) -> None:
    page = opened(pages["crowd"])
    whole = _visible(page, "tbody.claim")
    page.evaluate("document.querySelector('[data-show=contradict]').focus()")
    page.press(" ")
    assert _visible(page, "tbody.claim") == _visible(page, ".matrix tbody tr") == 2
    assert page.evaluate("document.getElementById('found').textContent") == f"2 of {whole} claims"
    page.evaluate("document.getElementById('find').focus()")
    page.write("inspection")
    assert _visible(page, "tbody.claim") == 1
    page.evaluate("location.hash = '#' + document.querySelector('tbody.agree').id")
    page.evaluate(_SETTLED)
    assert _visible(page, "tbody.claim") == whole


def test_is_dark_where_the_reader_likes_it_dark(pages: dict[str, Path], opened: Opened) -> None:
    colour = "getComputedStyle(document.body).backgroundColor"
    light, dark = (opened(pages["bridge"], scheme=scheme).evaluate(colour) for scheme in ("light", "dark"))
    assert sum(map(int, light[4:-1].split(", "))) > 700
    assert sum(map(int, dark[4:-1].split(", "))) < 100


def test_whom_a_row_is_about_has_the_width_of_a_phone(pages: dict[str, Path], opened: Opened) -> None:
    page = opened(pages["bridge"], width=390)
    heads = "[...document.querySelectorAll('#voices tbody th, #names tbody th')]"
    assert min(cast("list[float]", page.evaluate(f"{heads}.map(one => one.getBoundingClientRect().width)"))) > 300
    assert page.evaluate(f"{heads}.every(one => getComputedStyle(one.querySelector('bdi')).fontWeight === '600')")


def test_marks_part_no_words_and_no_claim_from_its_number(pages: dict[str, Path], opened: Opened) -> None:
    page = opened(pages["bridge"])
    assert page.evaluate("[...document.querySelectorAll('.sentence mark')].every(one => getComputedStyle(one).padding === '0px')")
    links = "[...document.querySelectorAll('a')].filter(one => /^claim \\d+$/.test(one.textContent))"
    assert page.evaluate(f"new Set({links}.map(one => getComputedStyle(one).whiteSpace)).size") == 1
    assert page.evaluate(f"getComputedStyle({links}[0]).whiteSpace") == "nowrap"


def test_prints_an_article_below_its_heading(pages: dict[str, Path], opened: Opened) -> None:
    sheets = [" ".join(sheet.extract_text().split()) for sheet in PdfReader(BytesIO(opened(pages["bridge"]).pdf())).pages]
    first = next(sheet for sheet in sheets if "Read one article" in sheet)
    assert first.startswith("Read one article")
    assert "The mayor of Orvelle, Jana Kovar" in first


def test_prints_every_article_and_no_controls(path: Path, opened: Opened) -> None:
    page = opened(path, media="print", scheme="dark")
    assert _visible(page, ".reader") == page.evaluate("document.querySelectorAll('.reader').length")
    assert _visible(page, ".filter, .contents, .chooser, dialog, .way, .dated a.open") == 0
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.pdf().startswith(b"%PDF")


def test_prints_what_is_folded(pages: dict[str, Path], opened: Opened) -> None:
    page = opened(pages["crowd"])
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate("document.querySelectorAll('details:not([open])').length") == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate("document.querySelectorAll('details[open]').length") == 0
