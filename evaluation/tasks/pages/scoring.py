"""Scores the reading of saved pages: fields told, noise cut."""

import tempfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from evaluation.figures import Figure
from evaluation.tasks.pages.build import SavedPage, build_pages
from evaluation.tasks.pages.layouts import LAYOUTS, Layout
from synoptic.model import Article
from synoptic.read import read_articles

FIELDS = ("title", "outlet", "published", "modified", "byline", "agency")


@dataclass(slots=True)
class Tally:
    """How many were right of how many, and the ones that were not."""

    right: int = 0
    total: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, right: bool, miss: str) -> None:  # noqa: FBT001 - the outcome
        """Count one."""
        self.right += right
        self.total += 1
        if not right:
            self.misses.append(miss)

    @property
    def share(self) -> float:
        """The share that was right; 1 where there was none."""
        return self.right / self.total if self.total else 1.0


def page_figures() -> Sequence[Figure]:
    """The task: fields told and noise cut on all pages; shares, not F1."""
    tallies = score_pages(LAYOUTS)
    return [Figure(name, tally.share, tally.share, tally.share, f"{tally.right} of {tally.total}") for name, tally in sorted(tallies.items())]


def score_pages(layouts: Sequence[Layout]) -> dict[str, Tally]:
    """Fields by exact value (dates by day), noise recall by strings on the page, noise precision by strings cut."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    with tempfile.TemporaryDirectory() as folder:
        for page in build_pages(layouts):
            path = Path(folder) / f"{page.name}.html"
            path.write_text(page.source, encoding="utf-8")
            _score_page(page, read_articles(str(path))[0], tallies)
    return dict(tallies)


def _score_page(page: SavedPage, article: Article, tallies: dict[str, Tally]) -> None:
    for name in FIELDS:
        found = getattr(article, name)
        value = found[:10] if found and name in ("published", "modified") else found
        tallies[name].add(value == page.fields[name], f"{page.name} {name}: {value!r}, not {page.fields[name]!r}")
    noise: set[int] = set()
    for entry in article.noise:
        noise.update(range(*entry.span))
    cut_right, cut_all = tallies["noise recall"], tallies["noise precision"]
    for string in page.noise:
        left = _left(article.text, string, noise, page.kept)
        cut_right.add(not left, f"{page.name} left: {string!r}")
        if not left:
            cut_all.add(right=True, miss="")
    for string in page.kept:
        start = article.text.find(" ".join(string.split()))
        lost = start < 0 or any(position in noise for position in range(start, start + len(string)) if not article.text[position].isspace())
        tallies["text kept"].add(not lost, f"{page.name} lost: {string!r}")
        if lost:
            cut_all.add(right=False, miss=f"{page.name} cut: {string!r}")


def _left(text: str, string: str, noise: set[int], kept: tuple[str, ...]) -> bool:
    """Whether an occurrence of a noise string, apart from those within kept strings, is not marked."""
    wanted = " ".join(string.split())
    inside = {position for entry in kept if wanted in entry and (start := text.find(entry)) >= 0 for position in range(start, start + len(entry))}
    start = text.find(wanted)
    while start >= 0:
        whole = not (text[start - 1 : start].isalnum() or text[start + len(wanted) : start + len(wanted) + 1].isalnum())
        shown = [position for position in range(start, start + len(wanted)) if text[position].isalnum()] or [start]
        if whole and start not in inside and any(position not in noise for position in shown):
            return True
        start = text.find(wanted, start + 1)
    return False
