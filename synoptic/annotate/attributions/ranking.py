"""The fitted choice of cues and contents: all candidates of an article are scored at once."""

from collections.abc import Sequence

import numpy as np

from synoptic.annotate.attributions.contents import propose_contents
from synoptic.annotate.attributions.cues import Cue
from synoptic.annotate.attributions.features import content_numbers, content_places, cue_numbers, cue_places, pattern_codes
from synoptic.annotate.attributions.layout import Layout, Pieces
from synoptic.annotate.attributions.source_features import SourceRow, source_numbers, source_places, source_rows
from synoptic.annotate.attributions.sources import Path
from synoptic.annotate.attributions.table import Floats, Table
from synoptic.annotate.attributions.weights import Weights

# A token less likely to be a cue than this gets no contents: it costs time and (held-out articles) gains nothing.
LEAST_CUE = 0.08


def rank_contents(layout: Layout, table: Table, cues: Sequence[Cue], weights: Weights) -> list[tuple[Cue, Pieces, float]]:
    """For each likely cue its best content and how good it is, in [0, 1]."""
    if not cues:
        return []
    heads = np.array([cue.head for cue in cues], dtype=np.int64)
    scores = 1 / (1 + np.exp(-weights.cue.score(cue_places(table, heads), cue_numbers(table, cues, heads))))
    likely = [cue for cue, score in zip(cues, scores, strict=True) if score >= LEAST_CUE]
    over_tokens = np.zeros(table.size + 1)
    over_tokens[heads] = scores
    return _best_contents(layout, table, likely, over_tokens, weights)


def _best_contents(layout: Layout, table: Table, cues: list[Cue], cue_scores: Floats, weights: Weights) -> list[tuple[Cue, Pieces, float]]:
    rows = [(cue, pieces, pattern) for cue in cues for pieces, pattern in propose_contents(layout, cue.head).items()]
    if not rows:
        return []
    heads = np.array([cue.head for cue, _, _ in rows], dtype=np.int64)
    patterns = pattern_codes([pattern for _, _, pattern in rows])
    contents = [pieces for _, pieces, _ in rows]
    starts = np.array([pieces[0][0] for pieces in contents], dtype=np.int64)
    ends = np.array([pieces[-1][1] for pieces in contents], dtype=np.int64)
    places = content_places(table, heads, patterns, starts, ends)
    scores = weights.content.score(places, content_numbers(table, heads, patterns, contents, cue_scores))
    best: dict[int, tuple[Cue, Pieces, float]] = {}
    for (cue, pieces, _), score in zip(rows, scores.tolist(), strict=True):
        if cue.head not in best or score > best[cue.head][2]:
            best[cue.head] = (cue, pieces, score)
    return list(best.values())


def rank_sources(layout: Layout, table: Table, choices: Sequence[tuple[Cue, Pieces, float]], weights: Weights) -> list[tuple[Path, int] | None]:
    """The source of each choice, with the way to it; None where nobody is the likeliest."""
    rows = [(number, row) for number, (cue, pieces, _) in enumerate(choices) for row in source_rows(layout, cue.head, pieces)]
    if not rows:
        return []
    only = [row for _, row in rows]
    scores = weights.source.score(source_places(table, only), source_numbers(table, only))
    best: dict[int, tuple[float, SourceRow]] = {}
    for (number, row), score in zip(rows, scores.tolist(), strict=True):
        if number not in best or score > best[number][0]:
            best[number] = (score, row)
    return [None if best[number][1].path is Path.NOBODY else (best[number][1].path, best[number][1].source) for number in range(len(choices))]
