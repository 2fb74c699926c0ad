"""The same bytes from a new interpreter, whatever its seed for hashing."""

import os
import subprocess
import sys

from tests.conftest import EXAMPLE_STORIES, article_paths

PROGRAM = """
import sys
from synoptic import compare
from synoptic.render.as_json import render_json
sys.stdout.write(render_json(compare(sys.argv[1:])))
"""


def _printed(seed: str) -> bytes:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-c", PROGRAM, *article_paths(EXAMPLE_STORIES[0])]
    return subprocess.run(command, env=environment, capture_output=True, check=True).stdout


def test_the_seed_for_hashing_does_not_matter() -> None:
    first, second = _printed("1"), _printed("2")
    assert first
    assert first == second
