"""What the fitted choice of a source looks at."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from synoptic.annotate.attributions.features import hashed
from synoptic.annotate.attributions.layout import Layout, Pieces
from synoptic.annotate.attributions.sources import Path, outside, propose_sources
from synoptic.annotate.attributions.table import Floats, Ints, Table

_FARTHEST = 40


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A candidate for the source of a cue with its content: the token of its head (the reading's size for nobody), the way, its rank."""

    cue: int
    source: int
    path: Path
    rank: int
    content: tuple[int, int]


def source_rows(layout: Layout, cue: int, pieces: Pieces) -> Iterator[SourceRow]:
    """The candidates outside a content, the likeliest by rule first; nobody last."""
    content = (pieces[0][0], pieces[-1][1])
    rank = 0
    for path, source in propose_sources(layout, cue, nearby=True):
        if outside(source, pieces):
            yield SourceRow(cue, source, path, rank, content)
            rank += 1
    yield SourceRow(cue, len(layout.reading.tokens), Path.NOBODY, rank, content)


def _columns(rows: Sequence[SourceRow]) -> tuple[Ints, Ints, Ints, Ints]:
    cues, sources, paths, ranks = np.array([(row.cue, row.source, int(row.path), row.rank) for row in rows], dtype=np.int64).T
    return cues, sources, paths, ranks


def source_places(table: Table, rows: Sequence[SourceRow]) -> Ints:
    """Hashed features of sources. Shape (sources, features)."""
    t = table
    cues, sources, paths, ranks = _columns(rows)
    none = t.size
    before = np.where((t.left[sources] > 0) & (sources < none), t.left[sources] - 1, none)
    after = np.minimum(t.right[sources], none)
    lemma = t.lemma[cues]
    side = np.sign(cues - sources)
    has_subject = (t.child["subject"][cues] != none).astype(np.int64)
    has_passive = (t.child["passive"][cues] != none).astype(np.int64)
    above = t.head[cues]
    return hashed(
        [
            (paths, ranks),
            (paths, lemma),
            (paths, t.dep[sources], t.pos[sources]),
            (paths, t.entity[sources]),
            (paths, t.dep[cues], t.tag[cues]),
            (paths, t.lemma[sources]),
            (t.lemma[sources], lemma),
            (paths, t.word[before]),
            (paths, t.word[after]),
            (paths, t.dep[sources], t.lemma[t.head[sources]]),
            (t.lemma[sources], side),
            (paths, has_subject, has_passive),
            (paths, t.child["agent"][cues] != none, has_passive),
            (paths, t.lemma[t.child["subject"][cues]]),
            (paths, t.dep[cues], t.dep[sources], side),
            (paths, lemma, has_passive),
            (paths, t.pos[above], t.dep[cues]),
            (t.dep[sources], t.pos[cues], side),
        ]
    )


def source_numbers(table: Table, rows: Sequence[SourceRow]) -> Floats:
    """Numeric features of sources. Shape (sources, features)."""
    t = table
    cues, sources, paths, ranks = _columns(rows)
    none = t.size
    first, last = np.minimum(cues, sources), np.minimum(np.maximum(cues, sources), none)
    starts, ends = np.array([row.content for row in rows], dtype=np.int64).T
    counts = np.array([row.rank for row in rows], dtype=np.int64)
    columns = [
        paths,
        ranks,
        np.clip(cues - sources, -_FARTHEST, _FARTHEST),
        t.words[last] - t.words[first],
        t.verbs[last] - t.verbs[first],
        t.commas[last] - t.commas[first],
        t.quote[cues] == t.quote[np.minimum(sources, none)],
        t.quote[cues] >= 0,
        t.right[sources] - t.left[sources],
        t.head[sources] == cues,
        t.head[sources] == t.head[cues],
        t.head[cues] == cues,
        t.sentence[cues] - t.sentence[np.minimum(sources, none)] * (sources < none),
        np.clip(starts - sources, -_FARTHEST, _FARTHEST),
        np.clip(sources - ends, -_FARTHEST, _FARTHEST),
        np.clip(starts - cues, -_FARTHEST, _FARTHEST),
        t.child["subject"][cues] != none,
        t.child["passive"][cues] != none,
        t.child["agent"][cues] != none,
        t.child["possessor"][cues] != none,
        t.heading[cues],
        counts,
    ]
    return np.stack([np.asarray(column, dtype=np.float64) for column in columns], axis=1)
