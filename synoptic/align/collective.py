"""What the chances of a story's other pairs say of each pair: rivals, neighbours, ways round, and third articles."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from synoptic.align.coverage import Matrix
from synoptic.align.units import Strip

COLLECTIVE: tuple[str, ...] = (
    *("logit", "third", "detour", "best_rival", "lesser_rival", "below_one", "below_other", "most_rivals", "least_rivals", "neighbour"),
    "logit_third",
)
# Probabilities are kept this far from 0 and 1, so that their logits stay finite.
_CLIP = 1e-4
# Numbers of a cube that are held at once; the processor's cache holds about as many.
_AT_ONCE = 1 << 16


def collective_strips(strips: Sequence[Strip], chances: Sequence[Matrix]) -> Iterator[NDArray[np.float64]]:
    """The features of the pairs of each strip (`COLLECTIVE` × rows × columns), from the first model's chances of all of them."""
    blocks = _blocks(strips, chances)
    third = _through_others(blocks)
    for strip, p in zip(strips, chances, strict=True):
        places = [(strip.rows.start, strip.columns.start + block.start) for block in strip.blocks()]
        through = np.concatenate([third.get(place, blocks[place]) for place in places], axis=1)
        yield _strip_features(strip, p, through, np.concatenate([_detours(blocks[place]) for place in places], axis=1))


_Blocks = dict[tuple[int, int], Matrix]


def _blocks(strips: Sequence[Strip], chances: Sequence[Matrix]) -> _Blocks:
    """The chances of the pairs of every two articles, both ways round, by the first sentences of the one and the other."""
    found = {
        (strip.rows.start, strip.columns.start + block.start): p[:, block]
        for strip, p in zip(strips, chances, strict=True)
        for block in strip.blocks()
    }
    return found | {(other, one): p.T for (one, other), p in found.items()}


def _through_others(blocks: _Blocks) -> _Blocks:
    """For every two sentences, the best chance that both say what one sentence of a third article says; nothing where there is no third."""
    articles = sorted({one for one, _ in blocks})
    found = {}
    for one, other in blocks:
        thirds = [article for article in articles if article not in {one, other}]
        if one < other and thirds:
            found[one, other] = _best_common(*(np.concatenate([blocks[side, third] for third in thirds], axis=1) for side in (one, other)))
    return found


def _best_common(one: Matrix, other: Matrix) -> Matrix:
    """For every row of the one and every row of the other the greatest of what both have of a column."""
    found = np.empty((len(one), len(other)))
    step = max(1, _AT_ONCE // max(1, other.size))
    for start in range(0, len(one), step):
        found[start : start + step] = np.minimum(one[start : start + step, np.newaxis], other).max(axis=2)
    return found


def _strip_features(strip: Strip, p: Matrix, third: Matrix, detours: Matrix) -> NDArray[np.float64]:
    logit = np.log((p + _CLIP) / (1 - p + _CLIP))
    widths = np.diff(strip.starts, append=strip.shape[1])
    best_row = np.concatenate([_best_other(p[:, block]) for block in strip.blocks()], axis=1)
    best_column = _best_other(p.T).T
    row_sum = np.repeat(np.add.reduceat(p, strip.starts, axis=1), widths, axis=1) - p
    column_sum = p.sum(axis=0, keepdims=True) - p
    best, lesser = np.maximum(best_row, best_column), np.minimum(best_row, best_column)
    most, least = np.maximum(row_sum, column_sum), np.minimum(row_sum, column_sum)
    neighbour = np.maximum(*strip.neighbours(p))
    return np.stack((logit, third, detours, best, lesser, p - lesser, p - best, most, least, neighbour, logit * third))


def _best_other(p: NDArray[np.float64]) -> NDArray[np.float64]:
    """For every cell the greatest of the other cells of its row (the last axis); 0 where there is none."""
    first = p.max(axis=-1, keepdims=True)
    top = p == first
    only = np.count_nonzero(top, axis=-1, keepdims=True) == 1
    second = np.where(top, 0.0, p).max(axis=-1, keepdims=True)
    best: NDArray[np.float64] = np.where(top & only, second, first)
    return best


def _detours(p: Matrix) -> Matrix:
    """For sentences i and j the best chance of a way round: i says the same as some j', j' the same as some i', and i' the same as j."""
    if p.shape[0] > p.shape[1]:
        return _detours(p.T).T  # the way back is as good, and the shorter side is the cheaper to start from
    found = np.empty_like(p)
    step = max(1, _AT_ONCE // p.size)
    for start in range(0, len(p), step):
        rows = p[start : start + step]
        ways = np.minimum(_best_other(np.minimum(rows[:, np.newaxis], p)), p)
        ways[np.arange(len(rows)), np.arange(start, start + len(rows))] = 0.0
        found[start : start + step] = ways.max(axis=1)
    return found
