import numpy as np
import pytest

from synoptic.align.relatedness import LEAST_RELATED, NEAR_NUMBER, SAME_STEM, WITHIN_TIME, Related, relatedness, stem
from synoptic.align.terms import Term, TermKind


def _word(text: str, part: str = "n") -> Term:
    return Term(TermKind.WORD, text, part)


def _number(value: float, measure: str = "") -> Term:
    return Term(TermKind.NUMBER, f"{value:g}", measure, value=value)


def _time(first: str, last: str) -> Term:
    return Term(TermKind.TIME, first, interval=(first, last))


def _strength(related: Related, one: int, other: int) -> float:
    row = slice(related.starts[one], related.starts[one + 1])
    return float(related.strengths[row][related.others[row] == other].sum())


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [
        (_word("protester"), _word("protest", "v"), SAME_STEM),
        (_word("kremlin"), _word("kremlin", "a"), SAME_STEM),
        (_word("strike"), _word("strike", "v"), 1.0),
        (_word("kill", "v"), _word("slay", "v"), LEAST_RELATED),
        (_word("soldier"), _word("troops"), LEAST_RELATED),
        (_word("zelensky"), _word("zelenskyy"), LEAST_RELATED),  # by their beginning: no word of the table
        (_number(154), _number(150), NEAR_NUMBER),
        (_number(154, "count"), _number(150, "count"), NEAR_NUMBER),
        (_number(60, "count"), _number(60), 1.0),  # a bare number may count or measure anything
        (_time("2024-03-12", "2024-03-13"), _time("2024-03-01", "2024-04-01"), WITHIN_TIME),
    ],
)
def test_related(one: Term, other: Term, least: float) -> None:
    assert _strength(relatedness([one, other]), 0, 1) >= least


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (_word("port"), _word("poem")),
        (_word("minister"), _word("banana")),
        (_word("gas"), _word("gasp", "v")),
        (_number(100), _number(112)),
        (_number(60, "count"), _number(60, "metre")),
        (_number(1), _number(-1)),
        (_number(12), _word("12")),
        (_time("2024-03-12", "2024-03-13"), _time("2024-03-13", "2024-03-14")),
    ],
)
def test_unrelated(one: Term, other: Term) -> None:
    assert _strength(relatedness([one, other]), 0, 1) == 0.0


def test_the_matrix_is_symmetric_with_ones_in_the_diagonal() -> None:
    terms = [_word("strike"), _word("walkout"), _word("striker"), _number(10), _number(10.2), _time("2024", "2025")]
    related = relatedness(terms)
    matrix = np.array([[_strength(related, one, other) for other in range(len(terms))] for one in range(len(terms))])
    assert np.array_equal(matrix, matrix.T)
    assert matrix.diagonal().tolist() == [1.0] * len(terms)
    assert ((matrix == 0.0) | (matrix >= LEAST_RELATED)).all()
    assert len(relatedness([]).others) == 0


@pytest.mark.parametrize(("word", "expected"), [("resignation", "resign"), ("resigned", "resign"), ("ministers", "minist"), ("gas", "gas"), ("", "")])
def test_stem(word: str, expected: str) -> None:
    assert stem(word) == expected
