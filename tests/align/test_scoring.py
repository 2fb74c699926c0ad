import json
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from synoptic.align.collective import COLLECTIVE, _best_other, _detours, _through_others
from synoptic.align.evidence import FEATURES
from synoptic.align.scoring import RULED_OUT, Cascade, Logistic, Network, load_weights
from synoptic.errors import SettingError


def _matrices(*, most: int = 6) -> st.SearchStrategy[np.ndarray]:
    sizes = st.tuples(st.integers(1, most), st.integers(1, most))
    return sizes.flatmap(
        lambda size: st.lists(st.integers(0, 5), min_size=size[0] * size[1], max_size=size[0] * size[1]).map(
            lambda cells: np.array(cells, dtype=np.float64).reshape(size) / 5
        )
    )


@given(_matrices())
def test_the_best_other_cell_of_a_row(p: np.ndarray) -> None:
    expected = [[max((value for k, value in enumerate(row) if k != j), default=0.0) for j in range(len(row))] for row in p.tolist()]
    assert _best_other(p).tolist() == expected


@given(_matrices(most=5))
def test_a_detour_goes_by_another_sentence_of_either_article(p: np.ndarray) -> None:
    rows, columns = (range(size) for size in p.shape)
    expected = [
        [max((min(p[i, b], p[a, b], p[a, j]) for a in rows for b in columns if a != i and b != j), default=0.0) for j in columns] for i in rows
    ]
    assert _detours(p).tolist() == expected


@given(_matrices(most=6))
def test_a_third_sentence_speaks_for_a_pair_as_far_as_both_match_it(p: np.ndarray) -> None:
    """Three articles of a third of the sentences each, the last with what is over."""
    third = len(p) // 3
    edges = [0, third, 2 * third, min(p.shape)]
    articles = [slice(first, last) for first, last in pairwise(edges) if first < last]
    known = np.minimum(*(p[: edges[-1], : edges[-1]], p[: edges[-1], : edges[-1]].T))
    blocks = {(one.start, other.start): known[one, other] for one in articles for other in articles if one != other}
    through = _through_others(blocks)
    for one, other in combinations(articles, 2):
        rest = [k for article in articles if article not in (one, other) for k in range(article.start, article.stop)]
        assert ((one.start, other.start) in through) == bool(rest)
        if rest:
            expected = [[max(min(known[i, k], known[j, k]) for k in rest) for j in _places(other)] for i in _places(one)]
            assert through[one.start, other.start].tolist() == expected


def _places(article: slice) -> range:
    return range(article.start, article.stop)


def test_probabilities_rise_with_what_speaks_for_a_pair() -> None:
    model = Logistic((1.0, 0.0), (2.0, 1.0), (1.5, -0.5), 0.0)
    none, more, less = model.probabilities(np.array([[1.0, 0.0], [3.0, 0.0], [1.0, 2.0]])).tolist()
    assert none == 0.5
    assert less < none < more
    assert model.probabilities(np.zeros((0, 2))).tolist() == []


def _network() -> Network:
    """A unit for each of two features, from its mean on: the first speaks for a pair, the second against it."""
    return Network(np.array([1.0, 0.0]), np.array([2.0, 1.0]), np.eye(2), np.zeros(2), np.array([1.5, -0.5]), 0.0)


def test_a_network_weighs_what_its_units_let_through() -> None:
    below, more, less, far, farther = _network().probabilities(np.array([[-9.0, -9.0], [3.0, 0.0], [1.0, 2.0], [99.0, 0.0], [999.0, 0.0]])).tolist()
    assert below == 0.5
    assert less < below < more < far == farther


def test_a_network_is_asked_of_what_the_sieve_has_not_ruled_out() -> None:
    sieve = Logistic((0.0, 0.0), (1.0, 1.0), (1.0, 0.0), 0.0)
    rows = np.array([[-9.0, 5.0], [9.0, 5.0]])
    found = Cascade(sieve, _network()).probabilities(rows)
    assert sieve.probabilities(rows)[0] == found[0] < RULED_OUT
    assert found[1] == _network().probabilities(rows)[1]


def test_the_shipped_weights_are_of_the_features_that_are_gathered() -> None:
    weights = load_weights()
    assert len(weights.second.weights) == len(COLLECTIVE)
    assert 0.0 < weights.threshold < 1.0


def _stored(*, scale: float = 1.0, size: int = len(FEATURES), rows: int = len(FEATURES)) -> str:
    model = {"mean": [0.0] * size, "scale": [scale] * size, "weights": [1.0] * size, "bias": 0.0}
    network = {"mean": [0.0] * rows, "scale": [1.0] * rows, "incoming": [[1.0]] * rows, "offsets": [0.0], "outgoing": [1.0], "bias": 0.0}
    return json.dumps({"features": FEATURES, "collective": COLLECTIVE, "sieve": model, "network": network, "second": model, "threshold": 0.5})


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (None, "no readable weights"),
        ("", "no readable weights"),
        ("{}", "no readable weights"),
        ("[1]", "no readable weights"),
        ('"weights"', "no readable weights"),
        (json.dumps({"features": ["length"], "collective": []}), "fitted for other features"),
        (_stored(size=len(FEATURES) - 1), "not one mean, scale and weight"),
        (_stored(scale=0.0), "not one mean, scale and weight"),
        (_stored(rows=len(FEATURES) - 1), "not one mean, scale and row"),
    ],
)
def test_weights_that_do_not_fit_are_told_in_one_line(tmp_path: Path, written: str | None, said: str) -> None:
    path = tmp_path / "weights.json"
    if written is not None:
        path.write_text(written, encoding="utf-8")
    with pytest.raises(SettingError, match=said) as caught:
        load_weights(str(path))
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
