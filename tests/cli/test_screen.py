import os

import pytest

from synoptic.cli import screen


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A terminal of 100 columns that can show colour."""
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setattr("shutil.get_terminal_size", lambda: os.terminal_size((100, 40)))
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    return monkeypatch


@pytest.mark.usefixtures("terminal")
def test_a_terminal_is_filled_and_coloured() -> None:
    assert (screen.terminal_width(), screen.wants_colour(None), screen.wants_colour("-")) == (100, True, True)


@pytest.mark.usefixtures("terminal")
def test_a_file_is_not_coloured() -> None:
    assert not screen.wants_colour("synopsis.txt")


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_colour_can_be_declined(terminal: pytest.MonkeyPatch, name: str, value: str) -> None:
    terminal.setenv(name, value)
    assert not screen.wants_colour(None)


def test_an_empty_no_color_declines_nothing(terminal: pytest.MonkeyPatch) -> None:
    terminal.setenv("NO_COLOR", "")
    assert screen.wants_colour(None)


def test_a_wide_terminal_is_not_filled(terminal: pytest.MonkeyPatch) -> None:
    terminal.setattr("shutil.get_terminal_size", lambda: os.terminal_size((300, 40)))
    assert screen.terminal_width() == 120


def test_a_pipe_has_no_colour_and_the_usual_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: False)
    assert (screen.terminal_width(), screen.wants_colour(None)) == (80, False)
