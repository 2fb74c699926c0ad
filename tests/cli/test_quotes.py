"""`synoptic quotes` and `synoptic entities`: what they say where there is nothing to list, and their options."""

from pathlib import Path

import pytest

from synoptic.cli.app import main

GATE = "The council of Marn shut the north gate on Monday.\n\n“It will open again in June,” the mayor, Tomas Halvik, said.\n"
RUSSIAN = "Городской совет Марна закрыл северные ворота в понедельник, сообщил мэр города.\n"

Run = tuple[int, str, str]


@pytest.fixture
def gate(tmp_path: Path) -> str:
    """The file of one article."""
    file = tmp_path / "gate.txt"
    file.write_text(GATE, encoding="utf-8")
    return str(file)


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> Run:
    status = main(list(arguments))
    return status, *capsys.readouterr()


@pytest.mark.parametrize("command", ["quotes", "entities"])
def test_a_date_can_be_given(capsys: pytest.CaptureFixture[str], gate: str, command: str) -> None:
    assert "no date found" in run(capsys, command, gate)[2]
    status, _, err = run(capsys, command, gate, "--published", "2025-06-03")
    assert (status, err) == (0, "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("quotes", "--speaker", "Ana Ruiz"), "Nobody of that name is quoted.\n"),
        (("entities", "--name", "Ana Ruiz"), "Nobody and nothing of that name or type is named.\n"),
        (("entities", "--type", "event"), "Nobody and nothing of that name or type is named.\n"),
    ],
)
def test_nobody_of_that_name(capsys: pytest.CaptureFixture[str], gate: str, arguments: tuple[str, ...], said: str) -> None:
    assert run(capsys, arguments[0], gate, *arguments[1:])[:2] == (0, said)


@pytest.mark.parametrize("command", ["quotes", "entities"])
def test_an_article_that_is_not_read_is_no_article_without_names(capsys: pytest.CaptureFixture[str], tmp_path: Path, command: str) -> None:
    (tmp_path / "a.txt").write_text(RUSSIAN, encoding="utf-8")
    status, out, err = run(capsys, command, str(tmp_path / "a.txt"))
    assert (status, out) == (0, "No article was read closely: the problems say why.\n")
    assert "is not read" in err


@pytest.mark.parametrize("command", ["quotes", "entities"])
def test_the_text_fits_a_width(capsys: pytest.CaptureFixture[str], gate: str, command: str) -> None:
    out = run(capsys, command, gate, "--width", "40")[1]
    assert "Halvik" in out
    assert max(map(len, out.splitlines())) <= 40
