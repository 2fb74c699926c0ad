"""The saved pages of our own making are read as well as docs/reading.md says."""

from evaluation.tasks.pages.build import build_pages
from evaluation.tasks.pages.layouts import LAYOUTS
from evaluation.tasks.pages.scoring import score_pages

LEAST_FIELD = 0.95
LEAST_RECALL, LEAST_PRECISION = 0.95, 0.98


def test_pages_are_the_same_each_time() -> None:
    assert list(build_pages(LAYOUTS[:2])) == list(build_pages(LAYOUTS[:2]))


def test_scores_of_some_layouts() -> None:
    tallies = score_pages([layout for layout in LAYOUTS if layout.name in ("broadsheet", "tables", "live-blog")])
    assert all(tallies[name].share >= LEAST_FIELD for name in ("title", "outlet", "published", "modified", "byline", "agency"))
    assert tallies["noise recall"].share >= LEAST_RECALL
    assert tallies["noise precision"].share >= LEAST_PRECISION
