from pathlib import Path

import pytest

from synoptic.cli.metadata import gather_metadata
from synoptic.errors import SettingError


@pytest.mark.parametrize(
    ("assignment", "files", "file", "value"),
    [
        ("a.txt=The Post", ["a.txt", "b.txt"], "a.txt", "The Post"),
        ("./a.txt=The Post", ["a.txt", "b.txt"], "./a.txt", "The Post"),
        ("a=1.txt=x=y", ["a=1.txt", "b.txt"], "a=1.txt", "x=y"),
        ("a.txt=", ["a.txt", "b.txt"], "a.txt", ""),
        ("The Post", ["a.txt"], "a.txt", "The Post"),
        ("https://post.example/?id=1", ["a.txt"], "a.txt", "https://post.example/?id=1"),
        ("-=The Post", ["-", "b.txt"], "-", "The Post"),
    ],
)
def test_a_value_finds_its_file(assignment: str, files: list[str], file: str, value: str) -> None:
    assert gather_metadata({"outlet": [assignment]}, files) == {file: {"outlet": value}}


@pytest.mark.parametrize(("assignment", "said"), [("The Post", "say of which file"), ("c.txt=The Post", "c.txt, which is not among the files")])
def test_a_value_without_a_file(assignment: str, said: str) -> None:
    with pytest.raises(SettingError, match=said):
        gather_metadata({"outlet": [assignment]}, ["a.txt", "b.txt"])


def test_a_file_in_a_folder_that_is_given(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    file = str(tmp_path / "a.txt")
    assert gather_metadata({"title": [f"{file}=Gate shut"]}, [str(tmp_path), "b.txt"]) == {file: {"title": "Gate shut"}}
    assert gather_metadata({"title": ["a.txt=Gate shut"]}, [str(tmp_path)]) == {file: {"title": "Gate shut"}}
    with pytest.raises(SettingError, match=r"b\.txt, which is not among the files"):
        gather_metadata({"title": ["b.txt=Gate shut"]}, [str(tmp_path)])


def test_a_table_is_overruled(tmp_path: Path) -> None:
    table = tmp_path / "known.csv"
    table.write_text("file,outlet,title\na.txt,The Post,Gate shut\nother.txt,None,None\n", encoding="utf-8")
    known = gather_metadata({"outlet": ["sub/a.txt=The Echo"]}, ["sub/a.txt", "b.txt"], table=str(table))
    assert known == {"sub/a.txt": {"outlet": "The Echo", "title": "Gate shut"}}


def test_a_table_beside_the_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    table = tmp_path / "known.csv"
    table.write_text("file,outlet\na.txt,The Post\n", encoding="utf-8")
    assert gather_metadata({}, [str(tmp_path)], table=str(table)) == {str(tmp_path / "a.txt"): {"outlet": "The Post"}}
