"""What the last look at a choice takes into account: whether a cue with its best content and its source is an attribution at all."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from synoptic.annotate.attributions.cues import Cue
from synoptic.annotate.attributions.features import ACTS, hashed
from synoptic.annotate.attributions.layout import Pieces
from synoptic.annotate.attributions.sources import Path
from synoptic.annotate.attributions.table import Floats, Ints, Table

# Choices in a row of contents' starts that are compared with one another.
_NEIGHBOURS = 6
# Two contents that share this much of all their words are rivals for one place.
_SAME = 0.5
_FARTHEST = 40


@dataclass(frozen=True, slots=True)
class Source:
    """The likeliest source of a cue: the way to it and the token of its head, with the log odds for it and for nobody.

    `path` is `Path.NOBODY` where nobody is the likeliest.
    """

    path: Path
    head: int
    score: float
    nobody_score: float


@dataclass(frozen=True, slots=True)
class Chosen:
    """A cue with its best content, how good it is, how good the second best is, and its source."""

    cue: Cue
    pieces: Pieces
    score: float
    second: float
    source: Source


def acceptance_places(table: Table, chosen: Sequence[Chosen]) -> Ints:
    """Hashed features of choices. Shape (choices, features)."""
    t, none = table, table.size
    heads, sources, paths = _columns(chosen)
    lemma, child = t.lemma[heads], t.child
    starts = np.array([choice.pieces[0][0] for choice in chosen], dtype=np.int64)
    ends = np.array([choice.pieces[-1][1] for choice in chosen], dtype=np.int64)
    side = np.sign(heads - starts)
    quoted = (t.quoted_words[ends] > t.quoted_words[starts]).astype(np.int64)
    before = np.where(heads > 0, heads - 1, none)
    return hashed(
        [
            (lemma, paths),
            (lemma, side, quoted),
            (lemma, t.lemma[sources]),
            (t.lemma[sources], paths),
            (t.entity[sources], t.pos[sources], paths),
            (lemma, t.entity[sources], t.pos[sources]),
            (lemma, t.word[starts]),
            (lemma, t.dep[starts], t.pos[starts]),
            (t.dep[heads], t.tag[heads], paths),
            (t.word[starts], t.word[np.minimum(ends, none)]),
            (lemma, t.lemma[child["preposition"][heads]], side),
            (lemma, t.word[before]),
            (t.lemma[t.head[heads]], t.dep[heads]),
            (t.heading[heads], paths, side),
            (lemma, t.lemma[np.maximum(ends - 1, 0)]),
        ]
    )


def acceptance_numbers(table: Table, chosen: Sequence[Chosen], cue_scores: Floats) -> Floats:
    """Numeric features of choices. `cue_scores` are over all tokens. Shape (choices, features)."""
    t = table
    heads, sources, paths = _columns(chosen)
    starts = np.array([choice.pieces[0][0] for choice in chosen], dtype=np.int64)
    ends = np.array([choice.pieces[-1][1] for choice in chosen], dtype=np.int64)
    scores = np.array([choice.score for choice in chosen])
    words = t.words[ends] - t.words[starts]
    over = np.concatenate(([0.0], np.cumsum(cue_scores)[:-1]))
    columns = [
        scores,
        scores - np.array([choice.second for choice in chosen]),
        cue_scores[heads],
        np.array([choice.source.score for choice in chosen]),
        np.array([choice.source.nobody_score for choice in chosen]),
        paths,
        np.array([choice.cue.form for choice in chosen]),
        np.array([ACTS.index(choice.cue.word.act) if choice.cue.word else -1 for choice in chosen]),
        words,
        (t.quoted_words[ends] - t.quoted_words[starts]) / np.maximum(words, 1),
        np.array([len(choice.pieces) for choice in chosen]),
        t.quote[heads] >= 0,
        t.heading[heads],
        np.clip(starts - heads, -_FARTHEST, _FARTHEST),
        np.clip(t.last[heads] - ends, -_FARTHEST, _FARTHEST),
        t.first_person[np.minimum(sources + 1, t.size)] - t.first_person[sources],
        t.sentence[heads],
        t.last[heads] - t.first[heads],
        over[ends] - over[starts],
        over[t.last[heads]] - over[t.first[heads]],
        t.verbs[ends] - t.verbs[starts],
        *_rivals(chosen, scores),
    ]
    return np.stack([np.asarray(column, dtype=np.float64) for column in columns], axis=1)


def _columns(chosen: Sequence[Chosen]) -> tuple[Ints, Ints, Ints]:
    heads = np.array([choice.cue.head for choice in chosen], dtype=np.int64)
    sources = np.array([choice.source.head for choice in chosen], dtype=np.int64)
    paths = np.array([int(choice.source.path) for choice in chosen], dtype=np.int64)
    return heads, sources, paths


def _rivals(chosen: Sequence[Chosen], scores: Floats) -> tuple[list[float], list[float], list[float]]:
    """For each choice: the best score of a near one that holds it, the best of one with much the same content, the most that they share."""
    around, same, most = [0.0] * len(chosen), [0.0] * len(chosen), [0.0] * len(chosen)
    order = sorted(range(len(chosen)), key=lambda number: (chosen[number].pieces[0][0], chosen[number].cue.head))
    for place, one in enumerate(order):
        for other in order[max(0, place - _NEIGHBOURS) : place + _NEIGHBOURS + 1]:
            if one == other:
                continue
            (first, last), (start, end) = _outer(chosen[one]), _outer(chosen[other])
            common = min(last, end) - max(first, start)
            if common <= 0:
                continue
            share = common / (max(last, end) - min(first, start))
            score = float(scores[other])
            if start <= min(first, chosen[one].cue.head) and max(last, chosen[one].cue.head + 1) <= end:
                around[one] = max(around[one], score)
            most[one] = max(most[one], share)
            if share >= _SAME:
                same[one] = max(same[one], score)
    return around, same, most


def _outer(choice: Chosen) -> tuple[int, int]:
    return choice.pieces[0][0], choice.pieces[-1][1]
