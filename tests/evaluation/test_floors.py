import pytest

from evaluation.figures import Figure
from evaluation.floors import NOISE, Floors, falls, named, raised

HERE = frozenset({"gold"})


@pytest.mark.parametrize(
    ("floor", "figure", "fallen"),
    [
        (0.50, 0.50, False),
        (0.50, 0.70, False),
        (0.50, 0.50 - NOISE / 2, False),
        (0.50, 0.50 - 2 * NOISE, True),
        (0.50, None, True),
    ],
)
def test_a_figure_falls_below_its_floor_by_more_than_noise(floor: float, figure: float | None, *, fallen: bool) -> None:
    now: Floors = {} if figure is None else {"gold/relation": figure}
    assert bool(list(falls({"gold/relation": floor}, now, sets=HERE))) is fallen


def test_a_set_that_was_not_scored_cannot_fall() -> None:
    assert not list(falls({"pairs/sentence pairs": 0.9}, {}, sets=HERE))


def test_floors_only_rise() -> None:
    assert raised({"a": 0.5, "b": 0.5}, {"a": 0.6, "b": 0.4, "c": 0.1}) == {"a": 0.6, "b": 0.5, "c": 0.1}


def test_floors_are_lowered_where_that_is_asked_for() -> None:
    assert raised({"a": 0.5, "b": 0.5}, {"b": 0.4}, lower=True) == {"a": 0.5, "b": 0.4}


def test_what_has_no_figure_has_no_floor() -> None:
    nan = float("nan")
    assert named("gold", {"x": Figure("x", 0.5, 0.5, 0.50049), "y": Figure("y", nan, nan, nan)}) == {"gold/x": 0.5}
