import pytest

from synoptic.cli.progress import shown_progress


def test_nothing_is_shown_where_nobody_watches(capsys: pytest.CaptureFixture[str]) -> None:
    with shown_progress() as progress:
        assert progress is None
    assert capsys.readouterr() == ("", "")


def test_a_terminal_is_told_and_wiped(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    with shown_progress() as progress:
        assert progress
        progress(1, 3)
    out, err = capsys.readouterr()
    assert out == ""
    assert "read 1 of 3 articles" in err
    assert err.endswith("\r\x1b[K")


def test_an_error_wipes_it_too(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    with pytest.raises(KeyboardInterrupt), shown_progress():
        raise KeyboardInterrupt
    assert capsys.readouterr().err.endswith("\r\x1b[K")
