"""Whether two articles tell of one event: what they have in common as wholes, and how many of their sentences match."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from synoptic.align.coverage import Bags, Matrix, face, face_exactly
from synoptic.align.lexis import Lexis
from synoptic.align.units import Strip

# The shorter of two articles of one story shares this much of its names and words with the other, as two shares added: in the
# development stories 0.83 and more; of a hundred pairs of articles on different events 0.70 and less.
_ONE_STORY = 0.80

# Articles of so many sentences with less in common tell of different events where so few of their sentences match, unless they share some names: of
# 250 pairs of strangers all but two have fewer, of the six such pairs on one event that have any none.
_LONG, _FEW_MATCHES = 6, 4
# Articles of which the shorter shares less than this of its names with the other tell of different events where fewer sentences match: of 2,000
# pairs of strangers a third of those that had anything joined, and of 366 pairs on one event two.
_FEW_NAMES, _FEW_UNNAMED = 0.15, 6
# And long articles of which it shares less than this where no more than a sentence or two match: of a thousand pairs of strangers two, of pairs
# on one event none; of 1,500 pairs of strangers ten share as much.
_SOME_NAMES, _TOO_FEW_MATCHES = 0.31, 3
# The names of an article with fewer than these say nothing of its event.
_LEAST_NAMES = 4

Flags = NDArray[np.bool_]
Rows = NDArray[np.intp]


def unlike_articles(lexis: Lexis, wholes: Bags) -> Matrix:
    """How little two whole articles have in common: of two about different events every pair of sentences is the less likely to say the same."""
    every = slice(0, wholes.size)
    facing = face(wholes, every, every)
    names = facing.cover(np.where(lexis.proper, lexis.rare_in_english, 0.0))
    words = facing.cover(np.where(lexis.proper, 0.0, lexis.rare_in_english))
    return np.maximum(0.0, _ONE_STORY - names.most - words.most)


def same_names(lexis: Lexis, wholes: Bags) -> Matrix:
    """The share of the names of the article with fewer that two have in common, in the very same words; 1 where one has hardly any names."""
    every = slice(0, wholes.size)
    share = face_exactly(wholes, every, every).cover(np.where(lexis.proper, lexis.rare_in_english, 0.0)).most
    counts = wholes.total(every, lexis.proper.astype(np.float64))
    return np.where(np.minimum.outer(counts, counts) < _LEAST_NAMES, 1.0, share)


def one_event(article: Rows, unlike: Matrix, names: Matrix, matching: Iterable[tuple[Strip, Flags]]) -> Flags:
    """Which two articles (articles × articles) may tell of one event.

    `article` is the row of each sentence's article, `unlike` and `names` are what `unlike_articles` and `same_names` found, `matching` says of
    every pair of a strip whether it matches. Articles with little in common tell of one where several of their sentences match, short ones need
    not have several; such with few names in common where more do; long ones with not many more names where a few do. Two that each tell of one
    event with a third tell of that.
    """
    length = np.bincount(article)
    matches = np.zeros_like(unlike)
    for strip, found in matching:
        np.add.at(matches, strip.sides(article), found)
    matches = np.maximum(matches, matches.T)
    long = np.minimum.outer(length, length) >= _LONG
    apart = long & (unlike > 0) & (names < _SOME_NAMES) & (matches < _FEW_MATCHES)
    apart |= (names < _FEW_NAMES) & (matches < _FEW_UNNAMED)
    apart |= long & (names < _SOME_NAMES) & (matches < _TOO_FEW_MATCHES)
    return _chained(~apart)


def _chained(together: Flags) -> Flags:
    """What holds of two articles, held of any two that a chain of such links."""
    count = len(together)
    for middle in range(count):
        together = together | np.logical_and.outer(together[:, middle], together[middle])
    return together


def of_articles(articles: Flags, article: Rows, strip: Strip) -> Flags:
    """What is so of two articles (articles × articles), for every pair of a strip."""
    found: Flags = articles[strip.sides(article)]
    return found
