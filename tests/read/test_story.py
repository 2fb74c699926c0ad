"""Files and folders to the articles of a story."""

import io
import json
import sys
from pathlib import Path

import pytest

from synoptic.errors import ReadError, SettingError
from synoptic.read import Limits, read_articles, read_sidecar, read_story

TEXT = "Bus drivers in Port Ansel stayed off work for a second day on Wednesday, the company said.\n"


def write(folder: Path, name: str, content: str | bytes = TEXT) -> str:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


def test_ids_do_not_depend_on_order(tmp_path: Path) -> None:
    paths = [
        write(tmp_path, "x/a.txt", TEXT + "One."),
        write(tmp_path, "y/a.md", TEXT + "Two."),
        write(tmp_path, "a-2.txt"),
        write(tmp_path, "b.txt"),
    ]
    forwards, _ = read_story(paths, metadata={})
    backwards, _ = read_story(paths[::-1], metadata={})
    assert forwards == backwards
    assert sorted(article.id for article in forwards) == ["a", "a-2", "a-3", "b"]
    assert {article.id for article in forwards if article.path == paths[2]} == {"a-2"}


def test_same_file_twice_stays_two(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt")
    articles, problems = read_story([path, path], metadata={})
    assert [article.id for article in articles] == ["a", "a-2"]
    assert articles[0].sha256 == articles[1].sha256
    assert problems == ()


def test_folder_with_table(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    write(tmp_path, "deep/b.md")
    write(tmp_path, "README.md")
    write(tmp_path, "articles.csv", "file,outlet,published,author\na.txt,The Ledger,4 March 2025,Ann Lee\n")
    articles, problems = read_story([str(tmp_path)], metadata={})
    assert [(article.id, article.outlet, article.published, article.byline) for article in articles] == [
        ("a", "The Ledger", "2025-03-04", "Ann Lee"),
        ("b", None, None, None),
    ]
    assert problems == ()


def test_metadata_overrules_table(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt")
    write(tmp_path, "articles.json", '[{"file": "a.txt", "outlet": "The Ledger"}]')
    articles, _ = read_story([str(tmp_path)], metadata={path: {"outlet": "The Post"}})
    assert articles[0].outlet == "The Post"


def test_bad_files_are_problems(tmp_path: Path) -> None:
    good = write(tmp_path, "good.txt")
    bad = [
        str(tmp_path / "none.txt"),
        write(tmp_path, "empty.txt", " \n"),
        write(tmp_path, "pic.txt", b"\x89PNG\r\n\x1a\n" + bytes(99)),
        write(tmp_path, "bom.txt.gz", b"\x1f\x8bxx"),
    ]
    (tmp_path / "bare").mkdir()
    articles, problems = read_story([*bad, str(tmp_path / "bare"), good], metadata={})
    assert [article.id for article in articles] == ["good"]
    assert [problem.message.split(";")[0] for problem in problems] == [
        "no such file",
        "the file is empty",
        "this is a PNG picture, not an article's text",
        "broken gzip file (Error -3 while decompressing data: unknown compression method)",
        "no article in this folder",
    ]
    assert all("\n" not in problem.message for problem in problems)


def test_a_folder_says_what_it_passes_over(tmp_path: Path) -> None:
    read = [write(tmp_path, name) for name in ("a.txt", "b.md")]
    for name in ("old.rtf", "x.odt", "y.doc", "deep/z", "feed.xml", "texts.csv", "page.php"):
        write(tmp_path, name)
    for name in ("README", "LICENSE.rtf", ".hidden", ".cache/x.odt", "pic.jpg", "style.css", "page_files/z", "page_files/ad.php"):
        write(tmp_path, name, "file\toutlet\n")
    write(tmp_path, "known.csv", "File;Outlet\na.txt;The Post\n")
    write(tmp_path, "out.csv", "story,article,path,outlet\n")
    (tmp_path / "gone.php").symlink_to(tmp_path / "nowhere")
    articles, problems = read_story([str(tmp_path)], metadata={})
    assert [article.path for article in articles] == read
    assert [(problem.article, problem.message.split(";")[0]) for problem in problems] == [
        (str(tmp_path), "8 files are no articles by their names: deep/z, feed.xml, gone.php, old.rtf, page.php and 3 more")
    ]


def test_a_link_that_leads_nowhere_is_a_problem(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    articles, problems = read_story([str(tmp_path)], metadata={})
    assert [article.id for article in articles] == ["a"]
    assert [(problem.article, problem.message) for problem in problems] == [(str(tmp_path / "gone.txt"), "no such file; check the path")]


def test_limits(tmp_path: Path) -> None:
    path = write(tmp_path, "long.txt", TEXT * 20)
    with pytest.raises(ReadError, match="more than the limit of 1,000; split it or raise the limit"):
        read_articles(path, limits=Limits(characters=1_000))
    assert read_articles(path, limits=Limits(characters=10_000))
    with pytest.raises(ReadError, match="more than 100 bytes"):
        read_articles(path, limits=Limits(raw_bytes=100))


def test_names_with_control_and_direction_marks(tmp_path: Path) -> None:
    path = write(tmp_path, "a\u202eb\n.txt")
    (article,) = read_articles(path)
    assert article.id == "a_b_"
    with pytest.raises(ReadError) as caught:
        read_articles(str(tmp_path / "c\u202ed.txt"))
    assert "\u202e" not in str(caught.value)


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    class Standard:
        buffer = io.BytesIO(TEXT.encode())

    monkeypatch.setattr(sys, "stdin", Standard())
    (article,) = read_articles("-", metadata={"outlet": "The Ledger"})
    assert (article.id, article.outlet, article.text) == ("stdin", "The Ledger", TEXT)


def test_standard_input_that_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(ReadError, match="standard input: it is closed"):
        read_articles("-")


def test_bad_date_is_a_problem(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt")
    articles, problems = read_story([path], metadata={path: {"published": "yesterday"}})
    assert articles[0].published is None
    assert "is no date" in problems[0].message


UNDATED = (
    ("a.txt", "Gate shut\n\nPublished: 31 June 2025\n\n" + TEXT, "31 June 2025"),
    ("a.md", "# Gate shut\n\nUpdated on 31/31/2025 by us\n\n" + TEXT, "31/31/2025"),
    ("a.json", json.dumps({"text": TEXT, "published": "31/31/2025"}), "31/31/2025"),
    ("a.jsonl", json.dumps({"text": TEXT, "datePublished": "soon"}), "soon"),
    (
        "a.html",
        (
            '<html><head><script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "not a date"}</script></head>'
            f"<body><h1>Gate shut</h1><p>{TEXT}</p></body></html>"
        ),
        "not a date",
    ),
    ("b.html", f'<html><head><meta property="article:published_time" content="0000-00-00"></head><body><p>{TEXT}</p></body></html>', "0000-00-00"),
)


@pytest.mark.parametrize(("name", "text", "stated"), UNDATED)
def test_a_stated_date_that_is_none_is_a_problem(tmp_path: Path, name: str, text: str, stated: str) -> None:
    path = write(tmp_path, name, text)
    (article,), problems = read_story([path], metadata={})
    assert article.published is None
    assert [(problem.article, problem.message) for problem in problems] == [(path, f"published {stated!r} is no date; write it as 2025-03-04")]
    assert read_story([path], metadata={path: {"published": "2025-06-30"}})[0][0].published == "2025-06-30"


@pytest.mark.parametrize("line", ["Published: 30 June 2025", "Updated 9:05 p.m.", "Published: 2 hours ago", "Posted Aug. 18", "Page 31 of 99"])
def test_a_label_without_an_impossible_date_is_none(tmp_path: Path, line: str) -> None:
    _, problems = read_story([write(tmp_path, "a.txt", f"Gate shut\n\n{line}\n\n{TEXT}")], metadata={})
    assert problems == ()


def test_what_is_wrong_with_a_folders_table_is_said_and_its_files_are_read(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    table = write(tmp_path, "articles.csv", "file,outlt,language\na.txt,The Post,klingon\nb.txt,,en\n")
    articles, problems = read_story([str(tmp_path)], metadata={})
    assert [article.id for article in articles] == ["a"]
    assert [(problem.article, problem.message.partition(" (")[0]) for problem in problems] == [
        (table, "no field is called 'outlt'; passed over"),
        (table, f"rows of files that are not there: {tmp_path / 'b.txt'}"),
        (str(tmp_path / "a.txt"), "language 'klingon' is no code; write it as en"),
    ]


@pytest.mark.parametrize(("table", "said"), [("outlet\nx\n", "no column named 'file'"), ("", "empty"), ("file,outlet\n", "an empty table")])
def test_a_bad_table_in_a_folder_stops_no_article(tmp_path: Path, table: str, said: str) -> None:
    write(tmp_path, "a.txt")
    write(tmp_path, "articles.csv", table)
    articles, problems = read_story([str(tmp_path)], metadata={})
    assert len(articles) == len(problems) == 1
    assert said in problems[0].message


def test_sidecar_without_file_column(tmp_path: Path) -> None:
    path = write(tmp_path, "articles.csv", "outlet,published\nx,y\n")
    with pytest.raises(SettingError, match="no column named 'file'"):
        read_sidecar(path)
