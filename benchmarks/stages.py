"""CPU of each stage over a bare spaCy pass of the same text, loading apart."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import wraps
from importlib import import_module
from time import process_time
from typing import Any
from unittest.mock import patch

from synoptic import pipeline
from synoptic.annotate.parse import load_model
from synoptic.model import Article
from synoptic.render.as_json import render_json

# Rows of the table: a name, the functions that belong to it, each where it is called, and the budget.
STAGES: tuple[tuple[str, tuple[str, ...], float | None], ...] = (
    ("parse", ("annotate.read_closely",), None),
    ("attributions", ("annotate.find_attributions", "link.share_quotations"), 0.2),
    ("names and times", ("annotate.find_mentions", "annotate.find_times", "link.link_mentions", "link.link_speakers"), 0.25),
    ("align and judge", ("pipeline.align_story", "pipeline.judge_story", "pipeline.find_incomparable"), 0.35),
    (
        "statements, labels, copies, timeline",
        ("annotate.find_statements", *(f"pipeline.{name}" for name in ("find_labels", "find_copies", "find_origins", "draw_timeline"))),
        None,
    ),
)
REST_BUDGET = 0.1
WHOLE_BUDGET = 1.9


@dataclass(frozen=True, slots=True)
class StageCosts:
    """CPU-seconds: of the bare pass, of each stage by its row's name, and of the whole."""

    bare: float
    stages: dict[str, float]
    whole: float


def measure_stages(stories: Sequence[Sequence[Article]], *, repeats: int) -> StageCosts:
    """The least of `repeats` runs over all stories, bare passes and whole ones by turns so that a slow moment hits both."""
    _bare_pass(stories)
    _whole(stories)
    bare, runs = [], []
    for _ in range(repeats):
        bare.append(_timed(lambda: _bare_pass(stories)))
        runs.append(_staged(stories))
    whole = min(runs, key=lambda run: run[1])
    return StageCosts(min(bare), whole[0], whole[1])


def rows(costs: StageCosts) -> Iterator[tuple[str, float, float | None]]:
    """(row, ratio to the bare pass, budget): each stage, what is left beside the bare parse, and the whole."""
    budgeted = 0.0
    for name, _, budget in STAGES:
        yield name, costs.stages[name] / costs.bare, budget
        budgeted += costs.stages[name] if budget else 0.0
    yield "all the rest, a dearer parse included", (costs.whole - budgeted) / costs.bare - 1, REST_BUDGET
    yield "whole", costs.whole / costs.bare, WHOLE_BUDGET


def _bare_pass(stories: Sequence[Sequence[Article]]) -> None:
    nlp = load_model()
    for story in stories:
        for article in story:
            nlp(article.text)


def _whole(stories: Sequence[Sequence[Article]]) -> None:
    for story in stories:
        render_json(pipeline.compare_articles(story))


def _staged(stories: Sequence[Sequence[Article]]) -> tuple[dict[str, float], float]:
    costs = dict.fromkeys((name for name, _, _ in STAGES), 0.0)
    with _clocks(costs):
        whole = _timed(lambda: _whole(stories))
    return costs, whole


def _timed(work: Callable[[], None]) -> float:
    gc.collect()
    start = process_time()
    work()
    return process_time() - start


@contextmanager
def _clocks(costs: dict[str, float]) -> Iterator[None]:
    """Put a clock around the pipeline's functions, so that its order is measured and not a copy of it."""
    with ExitStack() as stack:
        for name, functions, _ in STAGES:
            for function in functions:
                caller, _, called = function.partition(".")
                module = import_module(f"synoptic.{caller}")
                stack.enter_context(patch.object(module, called, _clocked(getattr(module, called), costs, name)))
        yield


def _clocked(function: Callable[..., Any], costs: dict[str, float], name: str) -> Callable[..., Any]:
    @wraps(function)
    def clocked(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - stands in for any stage
        start = process_time()
        try:
            return function(*arguments, **options)
        finally:
            costs[name] += process_time() - start

    return clocked
