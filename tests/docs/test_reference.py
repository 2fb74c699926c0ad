"""The written reference says what the code does."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator

from synoptic.model import Synopsis
from synoptic.render.as_json import render_json
from synoptic.render.as_text import render_text
from tests import factory
from tests.conftest import ROOT

# Keys that are articles' ids, not fields.
KEYED_BY_ARTICLE = {"alone", "values"}


def test_the_generated_pages_are_current() -> None:
    done = subprocess.run([sys.executable, str(ROOT / "docs" / "generate_reference.py"), "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_field_of_the_json_is_in_its_codebook(example_synopses: dict[str, Synopsis]) -> None:
    codebook = (ROOT / "docs" / "reference" / "json.md").read_text(encoding="utf-8")
    described = set(re.findall(r"[a-z_0-9]+", " ".join(re.findall(r"`([^`]+)`", codebook))))
    used = {key for synopsis in example_synopses.values() for key in _keys(json.loads(render_json(synopsis, with_text=True)))}
    assert used - described == set()


def _keys(value: object, within: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if within not in KEYED_BY_ARTICLE:
                yield key
            yield from _keys(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from _keys(inner, within)


def test_the_page_on_the_terminal_shows_what_is_printed() -> None:
    shown = (ROOT / "docs" / "terminal.md").read_text(encoding="utf-8").partition("## Reading what it shows")[2].split("```\n")[1]
    assert render_text(factory.bridge_story(), width=80).startswith(shown)


def test_links_between_the_pages_lead_somewhere() -> None:
    for page in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), ROOT / "evaluation" / "README.md", ROOT / "benchmarks" / "README.md"]:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.relative_to(ROOT)}: {target}"
