import os
import sys
from pathlib import Path

import pytest

from synoptic.cli.output import check_output, complain, write_output
from synoptic.errors import SettingError


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    target = tmp_path / "s.md"
    write_output("# Marn\nКапија\n", str(target))
    assert target.read_bytes() == "# Marn\nКапија\n".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["s.md"]


def test_a_file_that_was_there_keeps_its_mode(tmp_path: Path) -> None:
    target = tmp_path / "s.md"
    target.write_text("old", encoding="utf-8")
    target.chmod(0o640)
    write_output("new", str(target))
    assert (target.read_text(encoding="utf-8"), target.stat().st_mode & 0o777) == ("new", 0o640)


def test_a_new_file_obeys_the_mask(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_output("new", str(tmp_path / "s.md"))
    finally:
        os.umask(before)
    assert (tmp_path / "s.md").stat().st_mode & 0o777 == 0o640


def test_a_link_keeps_pointing(tmp_path: Path) -> None:
    (tmp_path / "real.md").write_text("old", encoding="utf-8")
    (tmp_path / "link.md").symlink_to("real.md")
    write_output("new", str(tmp_path / "link.md"))
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_text(encoding="utf-8") == "new"


def test_a_device_is_written_to(capsys: pytest.CaptureFixture[str]) -> None:
    write_output("gone", os.devnull)
    assert not Path(os.devnull).is_file()
    assert capsys.readouterr().out == ""


def test_a_failure_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    (tmp_path / "s.md").write_text("kept", encoding="utf-8")
    with pytest.raises(SettingError, match="No space left on device"):
        write_output("new", str(tmp_path / "s.md"))
    assert [path.name for path in tmp_path.iterdir()] == ["s.md"]
    assert (tmp_path / "s.md").read_text(encoding="utf-8") == "kept"


@pytest.mark.parametrize("output", [None, "-"])
def test_standard_output(output: str | None, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    check_output(output)
    write_output("Капија \ud800\n", output)
    assert capsysbinary.readouterr().out == "Капија \\ud800\n".encode()


def test_a_long_name_is_written(tmp_path: Path) -> None:
    name = "s" * 240 + ".md"
    write_output("new", str(tmp_path / name))
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_complaint_is_one_safe_line(capsys: pytest.CaptureFixture[str]) -> None:
    complain("a.txt:\n\x1b[2J gone")
    assert capsys.readouterr() == ("", "synoptic: a.txt: \\x1b[2J gone\n")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="who may do everything is refused nothing")
def test_a_folder_without_permission(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(SettingError, match="permission"):
        check_output(str(tmp_path / "s.md"))


def test_no_output_takes_the_place_of_an_article(tmp_path: Path) -> None:
    article, other = tmp_path / "a.txt", tmp_path / "s.json"
    article.write_text("x", encoding="utf-8")
    with pytest.raises(SettingError, match="one of the articles"):
        check_output(str(article), [str(article), "b.txt"])
    with pytest.raises(SettingError, match="read as an article"):
        check_output(str(other), [str(tmp_path)])
    check_output(str(other), [str(article)])
    check_output(str(tmp_path / "s.csv"), [str(tmp_path)])
