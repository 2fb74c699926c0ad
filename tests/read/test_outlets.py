"""Which outlet an article's own lines name."""

from pathlib import Path

import pytest

from synoptic.read import read_articles


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("By Ann Lee, The Daily Beacon, 4 March 2025", "The Daily Beacon"),
        ("By Ann Lee, Ansel Kurier", "Ansel Kurier"),
        ("By Ann Lee for the Daily Spark", "Daily Spark"),
        ("By Ann Lee, Diario de Ansel, 4 March 2025", "Diario de Ansel"),
        ("By Ann Lee, Port Ansel", None),
        ("By Ann Lee, Political Editor, 4 March 2025", None),
    ],
)
def test_the_newsroom_behind_a_name(tmp_path: Path, line: str, outlet: str | None) -> None:
    path = tmp_path / "a.txt"
    path.write_text(
        f"Gate shut for a week\n\n{line}\n\nThe gate at the harbour of Ansel was shut for a week on Monday, the mayor said.\n", encoding="utf-8"
    )
    (article,) = read_articles(str(path), metadata={})
    assert (article.outlet, article.byline) == (outlet, "Ann Lee")
