"""What several test modules need: the examples, the given gold where it is here, and their synopses."""

from pathlib import Path

import hypothesis
import pytest

from synoptic import compare
from synoptic.model import Synopsis

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
EXAMPLE_STORIES = tuple(sorted(path for path in (ROOT / "examples").iterdir() if path.is_dir()))


# No test may depend on how fast the machine is, nor fail today on what passed yesterday.
hypothesis.settings.register_profile("house", deadline=None, derandomize=True)
hypothesis.settings.load_profile("house")


@pytest.fixture(scope="session")
def example_synopses() -> dict[str, Synopsis]:
    """The synopsis of every example story, by the story's name."""
    return {folder.name: compare(article_paths(folder)) for folder in EXAMPLE_STORIES}


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of measuring sets beside the checkout; the test is skipped where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("../shared is not here")
    return SHARED


def article_paths(folder: Path) -> list[str]:
    """The files of a story's articles, in order of their names."""
    return [str(path) for path in sorted(folder.iterdir()) if path.suffix in {".txt", ".md"}]
