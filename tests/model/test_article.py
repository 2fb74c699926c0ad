"""What is known of an article by itself."""

from datetime import date

import pytest

from synoptic.model import Article


@pytest.mark.parametrize(
    ("published", "day"),
    [("2024-03-05", date(2024, 3, 5)), ("2024-03-05T10:20+02:00", date(2024, 3, 5)), ("2024-02-31", None), ("soon", None), ("", None), (None, None)],
)
def test_day(published: str | None, day: date | None) -> None:
    assert Article("a", "a.txt", "", "", published=published).day == day
