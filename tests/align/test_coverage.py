"""What is found by walking from terms to bags is what a table of all bags and terms would give."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from synoptic.align.coverage import face, face_exactly, pack
from synoptic.align.relatedness import Related
from synoptic.align.vocabulary import Bag

TERMS = 6


@st.composite
def _stories(draw: st.DrawFn) -> tuple[np.ndarray, list[Bag], np.ndarray, int]:
    """A matrix of relatedness, some bags, weights of terms, and how many bags stand on the one side."""
    cells = draw(st.lists(st.sampled_from((0.0, 0.0, 0.5, 0.75)), min_size=TERMS * TERMS, max_size=TERMS * TERMS))
    upper = np.triu(np.array(cells).reshape(TERMS, TERMS), 1)
    bags = draw(st.lists(st.lists(st.integers(0, TERMS - 1), unique=True, max_size=4).map(tuple), min_size=2, max_size=6))
    weights = draw(st.lists(st.integers(0, 4).map(float), min_size=TERMS, max_size=TERMS))
    return upper + upper.T + np.eye(TERMS), bags, np.array(weights), draw(st.integers(1, len(bags) - 1))


def _rows(matrix: np.ndarray) -> Related:
    rows, columns = np.nonzero(matrix)
    return Related(np.searchsorted(rows, np.arange(TERMS + 1)), columns, matrix[rows, columns])


def _mass(matrix: np.ndarray, one: Bag, other: Bag, weights: np.ndarray) -> float:
    return sum(float(weights[term]) * max((float(matrix[term, near]) for near in other), default=0.0) for term in one)


@given(_stories())
def test_bags_cover_one_another_as_far_as_the_nearest_term_of_the_other(case: tuple[np.ndarray, list[Bag], np.ndarray, int]) -> None:
    matrix, bags, weights, edge = case
    one, other = bags[:edge], bags[edge:]
    cover = face(pack(bags, _rows(matrix)), slice(0, edge), slice(edge, len(bags))).cover(weights)
    assert np.allclose(cover.mass, [[_mass(matrix, a, b, weights) for b in other] for a in one])
    assert np.allclose(cover.mass_back, [[_mass(matrix, b, a, weights) for b in other] for a in one])
    assert cover.total.ravel().tolist() == [sum(weights[list(bag)]) for bag in one]
    assert (cover.least <= cover.mean).all()
    assert (cover.mean <= cover.most).all()
    assert (cover.most <= 1).all()


@given(_stories())
def test_exactly_covered_is_only_what_both_hold(case: tuple[np.ndarray, list[Bag], np.ndarray, int]) -> None:
    matrix, bags, weights, edge = case
    cover = face_exactly(pack(bags, _rows(matrix)), slice(0, edge), slice(edge, len(bags))).cover(weights)
    assert cover.mass.tolist() == [[sum(weights[list({*a} & {*b})]) for b in bags[edge:]] for a in bags[:edge]]
