from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from synoptic.align import units
from synoptic.align.units import Unit, story_strips
from synoptic.model import Span, Statement

_STATEMENT = Statement("s", "a", (Span(0, 1),), "w", 0, 0, (0,))


def _units(articles: list[int], statements: int = 1) -> list[Unit]:
    return [Unit(article, n, 0.0, heading=False, lead=False, statements=(_STATEMENT,) * statements) for n, article in enumerate(articles)]


@given(st.lists(st.integers(0, 4), max_size=12).map(sorted), st.integers(1, 30))
def test_strips_hold_every_two_sentences_of_different_articles_once(articles: list[int], at_once: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(units, "_AT_ONCE", at_once)
        strips = story_strips(_units(articles))
    found = [(i, j) for strip in strips for i in range(strip.rows.start, strip.rows.stop) for j in range(strip.columns.start, strip.columns.stop)]
    assert sorted(found) == [(i, j) for i, j in combinations(range(len(articles)), 2) if articles[i] != articles[j]]
    for strip in strips:
        assert len({articles[n] for n in range(strip.rows.start, strip.rows.stop)}) == 1
        for block in strip.blocks():
            assert len({articles[strip.columns.start + n] for n in range(block.start, block.stop)}) == 1


def test_a_strip_knows_its_statements() -> None:
    (strip,) = story_strips(_units([0, 1, 1], statements=2))
    assert (strip.shape, strip.statement_rows, strip.statement_columns) == ((1, 2), slice(0, 2), slice(2, 6))


def test_neighbours_stand_in_the_same_two_articles() -> None:
    first, _ = story_strips(_units([0, 0, 1, 1, 2, 2]))
    before, after = first.neighbours(np.arange(8.0).reshape(2, 4) + 1)
    assert before.tolist() == [[0, 0, 0, 0], [0, 1, 0, 3]]
    assert after.tolist() == [[6, 0, 8, 0], [0, 0, 0, 0]]
