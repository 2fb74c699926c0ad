from collections.abc import Callable
from pathlib import Path

import pytest

from synoptic.cli.app import main

GATE = "The council of Marn shut the north gate on Monday.\n\nIt will open again on 4 June 2025, the mayor said.\n"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command: its status, what it wrote and what it complained of."""

    def _run(*arguments: str) -> tuple[int, str, str]:
        status = main(["timeline", *arguments])
        out, err = capsys.readouterr()
        return status, out, err

    return _run


@pytest.fixture
def gate(tmp_path: Path) -> str:
    """The file of one article."""
    file = tmp_path / "gate.txt"
    file.write_text(GATE, encoding="utf-8")
    return str(file)


def test_one_article_is_enough(run: Run, gate: str) -> None:
    status, out, err = run(gate, "--published", "2025-06-02")
    assert (status, err) == (0, "")
    happened, _, expected = out.partition("What is expected")
    assert "2025-06-02" in happened
    assert "2025-06-04" in expected


def test_without_a_date_it_says_what_stays_open(run: Run, gate: str) -> None:
    status, out, err = run(gate)
    assert status == 0
    assert "1 time expression could not be resolved." in out
    assert "no date found" in err


def test_it_can_be_written_to_a_file(run: Run, gate: str, tmp_path: Path) -> None:
    status, out, _ = run(gate, "--published", "2025-06-02", "-o", str(tmp_path / "timeline.txt"))
    assert (status, out) == (0, "")
    assert (tmp_path / "timeline.txt").read_text(encoding="utf-8").startswith("Timeline of 1 article")


def test_no_article_is_an_error_of_one_line(run: Run, tmp_path: Path) -> None:
    status, out, err = run(str(tmp_path / "nothing.txt"))
    assert (status, out) == (2, "")
    assert err.startswith("synoptic: nothing to read")
