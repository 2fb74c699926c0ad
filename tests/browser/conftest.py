"""The browser and the pages that it is shown."""

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from synoptic.model import Synopsis
from synoptic.render.html import render_html
from tests import factory
from tests.browser.chromium import Browser, Page, find_chromium
from tests.conftest import ROOT
from tests.render.crowd import crowded_story

# The newest axe-core, where somebody has put it there (npm install --no-save axe-core), else the one that the development dependencies bring.
_AXE = (ROOT / "node_modules" / "axe-core" / "axe.min.js",)
_AXE_PACKAGE = "axe_core_python"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A chromium for all tests; they are skipped where none is installed."""
    path = find_chromium()
    if path is None:
        pytest.skip("no chromium is installed (Debian: apt-get install chromium); the page was not looked at in a browser")
    with Browser(path) as running:
        yield running


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core; the test is skipped where it is not installed."""
    spec = find_spec(_AXE_PACKAGE)
    shipped = [Path(folder) / "axe.min.js" for folder in (spec.submodule_search_locations or ())] if spec else []
    found = next((path for path in (*_AXE, *shipped) if path.is_file()), None)
    if found is None:
        pytest.skip("axe-core is not installed (pip install axe-core-python); accessibility was not checked")
    return found.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Files of hand-built pages: three articles, twenty, and one that shares nothing."""
    stories = {"bridge": factory.bridge_story(), "crowd": crowded_story(), "bare": factory.synopsis(factory.article("a", "One.\n"))}
    return write_pages(stories, tmp_path_factory.mktemp("pages"))


@pytest.fixture(scope="session")
def example_pages(example_synopses: dict[str, Synopsis], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Files of the pages of all examples."""
    return write_pages(example_synopses, tmp_path_factory.mktemp("examples"))


def write_pages(synopses: dict[str, Synopsis], folder: Path) -> dict[str, Path]:
    """The page of each synopsis as a file of its name."""
    paths = {name: folder / f"{name}.html" for name in synopses}
    for name, path in paths.items():
        path.write_text(render_html(synopses[name]), encoding="utf-8")
    return paths


@pytest.fixture
def opened(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens a file in a page of its own, closed after the test."""
    made: list[Page] = []

    def open_page(path: Path, anchor: str = "", *, width: int = 1280, scheme: str = "light", scripts: bool = True, media: str = "screen") -> Page:
        page = browser.new_page()
        made.append(page)
        page.resize(width, 800)
        page.prefer(scheme=scheme, media=media)
        page.allow_scripts(allowed=scripts)
        page.open(path, anchor)
        page.allow_scripts(allowed=True)
        return page

    yield open_page
    for page in made:
        page.close()
