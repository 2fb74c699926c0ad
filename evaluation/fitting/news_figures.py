"""Figures of real news, those that answer one question and part and those that do not: lessons for `questions.py`.

The events of `../shared/stories` of which `news_pairs/` holds none, the first five articles of each that are not long. What earlier weights proposed
from three in ten on was read by one reader of ours; the pairs that he found to part stand in `news_figures.tsv`, by offsets only. All other pairs of
figures are lessons to the contrary: real articles hold many figures and few disputes, where our own stories were written to dispute.
"""

import csv
import json
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from evaluation.aligned import Aligned, keep_aligned
from evaluation.real_news import news_article, news_rows
from evaluation.sets import NEWS_PAIRS
from synoptic.align import align_story
from synoptic.model import Article
from synoptic.pipeline import read_together

_ARTICLES, _LONGEST = 5, 9000
_PARTED = Path(__file__).resolve().parent / "news_figures.tsv"
# A figure: its article, and where its words begin there.
Place = tuple[str, int]


def news_events(kept: Path | None) -> Iterator[tuple[str, Aligned]]:
    """The name of each event with its story and alignments; none where the articles are not here."""
    marked = {key for file in NEWS_PAIRS.glob("*/articles.json") for key in json.loads(file.read_text(encoding="utf-8")).values()}
    events: defaultdict[str, list[dict[str, str]]] = defaultdict(list)
    for row in news_rows(_LONGEST):
        events[row["event"]].append(row)
    for name, rows in sorted(events.items()):
        articles = [news_article(row) for row in rows[:_ARTICLES]]
        if len(articles) > 1 and marked.isdisjoint(row["id"] for row in rows):
            yield name, keep_aligned(f"news {name}", kept, partial(_align, articles))


def _align(articles: list[Article]) -> Aligned:
    return align_story(read_together(articles))


def parted_figures() -> frozenset[frozenset[Place]]:
    """The pairs of figures that the reader set against each other."""
    with _PARTED.open(encoding="utf-8", newline="") as file:
        return frozenset(
            frozenset(((row["article"], int(row["start"])), (row["other"], int(row["other_start"])))) for row in csv.DictReader(file, delimiter="\t")
        )
