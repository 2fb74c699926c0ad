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
        ("The Post", ["a.txt"], "a.txt", "The Post"),
        ("https://post.example/?id=1", ["a.txt"], "a.txt", "https://post.example/?id=1"),
        ("-=The Post", ["-", "b.txt"], "-", "The Post"),
    ],
)
def test_a_value_finds_its_file(assignment: str, files: list[str], file: str, value: str) -> None:
    assert gather_metadata({"outlet": [assignment]}, files) == {file: {"outlet": value}}


@pytest.mark.parametrize(
    ("field", "assignments", "said"),
    [
        ("published", ["a.txt=2025-13-01"], "--published 2025-13-01: no date"),
        ("published", ["a.txt=yesterday"], "--published yesterday: no date"),
        ("published", ["a.txt="], "no value"),
        ("outlet", ["a.txt= "], "no value"),
        ("outlet", ["a.txt=The Post", "./a.txt=The Echo"], "--outlet is given twice for ./a.txt"),
        ("language", ["a.txt=klingon"], "--language klingon: no code of a language"),
    ],
)
def test_a_value_that_would_be_passed_over(field: str, assignments: list[str], said: str) -> None:
    with pytest.raises(SettingError, match=said):
        gather_metadata({field: assignments}, ["a.txt", "b.txt"])


@pytest.mark.parametrize(
    ("field", "value"), [("published", "2024-10-20T18:00+02:00"), ("published", "4 March 2025"), ("language", "en-GB"), ("language", "deu")]
)
def test_a_value_in_its_form(field: str, value: str) -> None:
    assert gather_metadata({field: [f"a.txt={value}"]}, ["a.txt", "b.txt"]) == {"a.txt": {field: value}}


@pytest.mark.parametrize(("assignment", "said"), [("The Post", "say of which file"), ("c.txt=The Post", "c.txt, which is not among the files")])
def test_a_value_without_a_file(assignment: str, said: str) -> None:
    with pytest.raises(SettingError, match=said):
        gather_metadata({"outlet": [assignment]}, ["a.txt", "b.txt"])


def test_a_file_in_a_folder_that_is_given(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    file = str(tmp_path / "a.txt")
    assert gather_metadata({"title": [f"{file}=Gate shut"]}, [str(tmp_path), "b.txt"]) == {file: {"title": "Gate shut"}}
    assert gather_metadata({"title": ["a.txt=Gate shut"]}, [str(tmp_path)]) == {file: {"title": "Gate shut"}}
    assert gather_metadata({"published": ["a=2025-06-02"]}, [str(tmp_path)]) == {file: {"published": "2025-06-02"}}
    with pytest.raises(SettingError, match=r"b\.txt, which is not among the files"):
        gather_metadata({"title": ["b.txt=Gate shut"]}, [str(tmp_path)])
    with pytest.raises(SettingError, match="b, which is not among the files"):
        gather_metadata({"published": ["b=2025-06-02"]}, [str(tmp_path)])


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


def test_a_table_elsewhere_names_the_files_by_their_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("x", encoding="utf-8")
    Path("known.csv").write_text("file,outlet\na.txt,The Post\n", encoding="utf-8")
    assert gather_metadata({}, ["./a.txt", "b.txt"], table=str(tmp_path / "known.csv")) == {"./a.txt": {"outlet": "The Post"}}


def test_what_of_a_table_is_passed_over_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "known.csv"
    table.write_text("file,outlet,publishd\na.txt,The Post,2025-03-04\na.txt,The Echo,\nc.txt,None,\n", encoding="utf-8")
    assert gather_metadata({}, ["a.txt", "b.txt"], table=str(table)) == {"a.txt": {"outlet": "The Echo"}}
    assert capsys.readouterr().err.splitlines() == [
        (
            f"synoptic: {table}: no field is called 'publishd'; passed over "
            "(known are file, outlet, agency, byline, title, published, modified, url, language)"
        ),
        f"synoptic: {table}: 2 rows are of a.txt; the last one counts",
        f"synoptic: {table}: rows of files that are not given: c.txt",
    ]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("none.csv", None, "no such table; check the path"),
        ("empty.csv", "", "an empty table"),
        ("bare.csv", "file,outlet\n", "an empty table"),
        ("list.json", "[]", "an empty table"),
        ("bad.json", "{", "not a readable table"),
        ("pic.csv", "\x89PNG\x00\x01\x02\x03" * 9, "not a readable table"),
        ("", None, "a folder without a table"),
    ],
)
def test_a_table_that_says_nothing(tmp_path: Path, name: str, text: str | None, said: str) -> None:
    if text is not None:
        (tmp_path / name).write_text(text, encoding="latin-1")
    with pytest.raises(SettingError, match=said):
        gather_metadata({}, ["a.txt", "b.txt"], table=str(tmp_path / name))
