"""Whether articles tell of one event: what they share, how many sentences match, and what a third article has to do with both."""

import numpy as np
import pytest

from synoptic.align.affairs import one_event

_LENGTH = 8


def told_of_one(unlike: float, names: float) -> bool:
    """Whether two articles of eight sentences, of which none matches, tell of one event."""
    apart, same = (np.array([[0.0, value], [value, 0.0]]) for value in (unlike, names))
    return bool(one_event(np.repeat([0, 1], _LENGTH), apart, same, [])[0, 1])


@pytest.mark.parametrize("unlike", [0.0, 0.3])
def test_articles_with_names_in_common_tell_of_one_event(unlike: float) -> None:
    assert told_of_one(unlike, names=0.4)


@pytest.mark.parametrize(("unlike", "names"), [(0.3, 0.2), (0.0, 0.1)])
def test_articles_without_tell_of_two(unlike: float, names: float) -> None:
    assert not told_of_one(unlike, names)


def test_what_both_share_with_a_third_links_two() -> None:
    names = np.array([[1.0, 0.5, 0.0], [0.5, 1.0, 0.5], [0.0, 0.5, 1.0]])
    assert one_event(np.repeat([0, 1, 2], _LENGTH), np.full((3, 3), 0.2), names, []).all()
