"""Statements of different articles that say the same in almost the same words: no weighing is needed to join them."""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import combinations

import numpy as np

from synoptic.align.coverage import meet, pack_unrelated
from synoptic.align.units import Pair, Strip
from synoptic.lexicon.words import word_table
from synoptic.model import Statement

_WORD = re.compile(r"\w+")
# Fewer words than these, or fewer that are not among English's most frequent, are formulas ("thank you so much", "this is the first time").
LEAST_WORDS, _LEAST_RARE, _FREQUENT_RANKS = 5, 3, 300
# Of the words of two statements together, the share that both have: one changed figure in a clause of five words leaves more.
LEAST_SHARED = 0.6
# Two spellings of one word are no shorter, and share so much.
_LEAST_SPELT, _SPELT_ALIKE = 5, 0.8
# Five words in a row, three of them rare and two of these no names: longer formulas are names and titles ("the President of the Republic of").
_PASSAGE, _LEAST_UNNAMED = 5, 2
# How sure it is that a shared passage tells of one thing: of those found in the stories learnt from four in five do.
_SURE_OF_PASSAGE = 0.8


def join_verbatim(statements: Sequence[Statement], sentences: Sequence[str], strips: Iterable[Strip]) -> dict[Pair, float]:
    """Indices of two statements of different articles → the share of their words that both have (Jaccard), where it is large.

    `sentences` are the texts in which the statements stand: of two equal sentences every two equal statements are joined, short as they may be.
    `strips` hold every two statements of different articles.
    """
    words = [frozenset(_WORD.findall(statement.text.casefold())) for statement in statements]
    alike = {(i, j): share for i, j, share in _alike(words, strips)} | dict.fromkeys(_equal(statements, sentences), 1.0)
    return alike | dict.fromkeys(_with_a_passage(statements, alike), _SURE_OF_PASSAGE)


def are_the_same_words(texts: Sequence[str]) -> bool:
    """Whether all of some texts are the first but for marks, capitals and spelling ("analysed", "analyzed"); figures are the same.

    >>> are_the_same_words(["We analysed it", "we analyzed it,"]), are_the_same_words(["12 died", "13 died"])
    (True, False)
    """
    first, *others = (_WORD.findall(text.casefold()) for text in texts)
    return all(len(first) == len(other) and all(map(_is_the_same_word, first, other)) for other in others)


def _is_the_same_word(one: str, other: str) -> bool:
    if one == other:
        return True
    figures = any(character.isdigit() for character in one + other)
    return not figures and min(len(one), len(other)) >= _LEAST_SPELT and SequenceMatcher(None, one, other, autojunk=False).ratio() >= _SPELT_ALIKE


def _with_a_passage(statements: Sequence[Statement], known: Container[Pair]) -> Iterator[Pair]:
    """Pairs of statements of different articles that share some words in a row, without those that are known to be alike."""
    words = [_WORD.findall(statement.text) for statement in statements]
    places: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for n, row in enumerate(words):
        folded = [word.casefold() for word in row]
        for start in range(len(row) - _PASSAGE + 1):
            places[tuple(folded[start : start + _PASSAGE])].append((n, start))
    shared: dict[Pair, set[int]] = defaultdict(set)
    for group in places.values():
        for (i, start), (j, _) in combinations(group, 2):
            if statements[i].article != statements[j].article and (i, j) not in known:
                shared[i, j].update(range(start, start + _PASSAGE))
    for (i, j), covered in shared.items():
        rare = [word for word in (words[i][n] for n in covered) if _rare(frozenset({word.casefold()}))]
        if len(rare) >= _LEAST_RARE and sum(word.islower() for word in rare) >= _LEAST_UNNAMED:
            yield i, j


def _equal(statements: Sequence[Statement], sentences: Sequence[str]) -> Iterator[Pair]:
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for n, (statement, sentence) in enumerate(zip(statements, sentences, strict=True)):
        places[statement.text, sentence].append(n)
    for group in places.values():
        yield from ((i, j) for i, j in combinations(group, 2) if statements[i].article != statements[j].article)


def _rare(bag: frozenset[str]) -> int:
    rank = word_table().rank
    return sum(rank.get(word, _FREQUENT_RANKS) >= _FREQUENT_RANKS for word in bag)


def _alike(words: Sequence[frozenset[str]], strips: Iterable[Strip]) -> Iterator[tuple[int, int, float]]:
    """Pairs of long enough sets with a large enough share of common words."""
    bags = pack_unrelated(bag if len(bag) >= LEAST_WORDS and _rare(bag) >= _LEAST_RARE else () for bag in words)
    size = np.diff(bags.held.starts).astype(np.float32)
    for strip in strips:
        rows, columns = strip.statement_rows, strip.statement_columns
        common = meet(bags.held, bags.held, rows, columns).count().astype(np.float32)
        share = common / np.maximum(size[rows, np.newaxis] + size[columns] - common, 1.0)
        for row, column in np.argwhere(share >= LEAST_SHARED).tolist():
            yield rows.start + row, columns.start + column, round(float(share[row, column]), 6)
