"""The fitted choice of cues, contents and sources: all candidates of an article are scored at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from synoptic.annotate.attributions.acceptance import Chosen, Source, acceptance_numbers, acceptance_places
from synoptic.annotate.attributions.certain import Choice, choose_certain
from synoptic.annotate.attributions.content_features import content_numbers, content_places, pattern_codes
from synoptic.annotate.attributions.contents import propose_contents
from synoptic.annotate.attributions.cues import Cue
from synoptic.annotate.attributions.features import cue_numbers, cue_places
from synoptic.annotate.attributions.layout import Layout, Pieces
from synoptic.annotate.attributions.patterns import Pattern
from synoptic.annotate.attributions.source_features import SourceRow, source_numbers, source_places, source_rows
from synoptic.annotate.attributions.sources import Path
from synoptic.annotate.attributions.table import Floats, Table
from synoptic.annotate.attributions.weights import Weights

# A token less likely to be a cue than this gets no contents: it costs time and (held-out articles) gains nothing.
LEAST_CUE = 0.16


def candidates(layout: Layout, cue: Cue) -> Mapping[Pieces, Pattern]:
    """Stretches that may be the content of a cue, each with the patterns that proposed it."""
    found = propose_contents(layout, cue.head)
    certain = choose_certain(layout, cue)
    if certain is not None:
        found[certain[1]] = found.get(certain[1], Pattern(0)) | Pattern.SURE
    return found


@dataclass(frozen=True, slots=True)
class Ranking:
    """The best content of each likely cue with how good it is, in [0, 1].

    `seconds` tells by the cue's head how good its second best content is; `cue_scores` are over all tokens.
    """

    choices: list[Choice]
    seconds: Mapping[int, float]
    cue_scores: Floats


def rank_contents(layout: Layout, table: Table, cues: Sequence[Cue], weights: Weights) -> Ranking:
    """The best content of each likely cue."""
    over_tokens = np.zeros(table.size + 1)
    if not cues:
        return Ranking([], {}, over_tokens)
    heads = np.array([cue.head for cue in cues], dtype=np.int64)
    scores = 1 / (1 + np.exp(-weights.cue.score(cue_places(table, heads), cue_numbers(table, cues, heads))))
    likely = [cue for cue, score in zip(cues, scores, strict=True) if score >= LEAST_CUE]
    over_tokens[heads] = scores
    return _best_contents(layout, table, likely, over_tokens, weights)


def _best_contents(layout: Layout, table: Table, cues: list[Cue], cue_scores: Floats, weights: Weights) -> Ranking:
    rows = [(cue, pieces, pattern) for cue in cues for pieces, pattern in candidates(layout, cue).items()]
    if not rows:
        return Ranking([], {}, cue_scores)
    heads = np.array([cue.head for cue, _, _ in rows], dtype=np.int64)
    patterns = pattern_codes([pattern for _, _, pattern in rows])
    contents = [pieces for _, pieces, _ in rows]
    starts = np.array([pieces[0][0] for pieces in contents], dtype=np.int64)
    ends = np.array([pieces[-1][1] for pieces in contents], dtype=np.int64)
    places = content_places(table, heads, patterns, starts, ends)
    scores = weights.content.score(places, content_numbers(table, heads, patterns, contents, cue_scores))
    best: dict[int, Choice] = {}
    seconds: dict[int, float] = {}
    for (cue, pieces, _), score in zip(rows, scores.tolist(), strict=True):
        leader = best.get(cue.head)
        if leader is None or score > leader[2]:
            best[cue.head] = (cue, pieces, score)
            seconds[cue.head] = leader[2] if leader else 0.0
        else:
            seconds[cue.head] = max(seconds[cue.head], score)
    return Ranking(list(best.values()), seconds, cue_scores)


def rank_sources(layout: Layout, table: Table, choices: Sequence[Choice], weights: Weights) -> list[Source]:
    """The source of each choice: the way to it and its head, nobody where that is the likeliest."""
    rows = [(number, row) for number, (cue, pieces, _) in enumerate(choices) for row in source_rows(layout, cue.head, pieces)]
    if not rows:
        return []
    only = [row for _, row in rows]
    scores = weights.source.score(source_places(table, only), source_numbers(table, only))
    best: dict[int, tuple[float, SourceRow]] = {}
    nobody: dict[int, float] = {}
    for (number, row), score in zip(rows, scores.tolist(), strict=True):
        if number not in best or score > best[number][0]:
            best[number] = (score, row)
        if row.path is Path.NOBODY:
            nobody[number] = score
    return [Source(best[n][1].path, best[n][1].source, best[n][0], nobody[n]) for n in range(len(choices))]


def accept(table: Table, ranking: Ranking, choices: Sequence[Choice], sources: Sequence[Source], weights: Weights) -> list[float]:
    """How well each choice with its source is an attribution, in [0, 1]."""
    chosen = gather(ranking, choices, sources)
    if not chosen:
        return []
    scores = weights.acceptance.score(acceptance_places(table, chosen), acceptance_numbers(table, chosen, ranking.cue_scores))
    return [float(score) for score in scores]


def gather(ranking: Ranking, choices: Sequence[Choice], sources: Sequence[Source]) -> list[Chosen]:
    """Choices with all that the last look at them takes into account."""
    return [Chosen(*choice, ranking.seconds.get(choice[0].head, 0.0), source) for choice, source in zip(choices, sources, strict=True)]
