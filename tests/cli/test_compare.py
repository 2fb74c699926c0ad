"""`synoptic compare` as somebody uses it: what it writes, and what it says when something is wrong."""

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from synoptic import pipeline
from synoptic.cli.app import main
from synoptic.errors import SynopticError
from synoptic.model import Synopsis
from synoptic.pipeline import Settings
from tests import factory

GATE = "The council of Marn shut the north gate on Monday.\n\nIt will open again on 4 June 2025, the mayor said.\n"
KEYS = "The north gate of Marn has been shut since Monday.\n\nThe keeper lost the keys, a clerk said on 2 June 2025.\n"
RUSSIAN = (
    "Городской совет Марна закрыл северные ворота в понедельник, сообщил журналистам мэр города. "
    "Ворота снова откроют в июне, когда будут найдены ключи, которые потерял сторож. До этого дня жители будут ходить через южные ворота.\n"
)
FORMATS = ("text", "json", "md", "csv", "html")

Run = Callable[..., tuple[int, str, str]]
Files = Callable[..., list[str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command: its status, what it wrote and what it complained of."""

    def _run(*arguments: str) -> tuple[int, str, str]:
        status = main(["compare", *arguments])
        out, err = capsys.readouterr()
        return status, out, err

    return _run


@pytest.fixture
def files(tmp_path: Path) -> Files:
    """Write files, `name.txt` a keyword, and give their paths."""

    def _files(**texts: str | bytes) -> list[str]:
        for name, text in texts.items():
            (tmp_path / f"{name}.txt").write_bytes(text.encode("utf-8") if isinstance(text, str) else text)
        return [str(tmp_path / f"{name}.txt") for name in texts]

    return _files


@pytest.fixture
def bridge(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, object]]:
    """The hand-built story instead of what the files hold; the list receives what the pipeline was asked for."""
    asked: list[dict[str, object]] = []

    def _compare(paths: list[str], **options: object) -> Synopsis:
        asked.append({"paths": paths, **options})
        return factory.bridge_story()

    monkeypatch.setattr(pipeline, "compare", _compare)
    return asked


def test_two_files_give_a_synopsis(run: Run, files: Files) -> None:
    status, out, _ = run(*files(gate=GATE, keys=KEYS))
    assert status == 0
    assert "2 articles · 2 origins" in out
    assert "The keeper lost the keys" in out


def test_a_folder_gives_the_same_as_its_files(run: Run, files: Files, tmp_path: Path) -> None:
    paths = files(gate=GATE, keys=KEYS)
    one = json.loads(run(*paths, "--format", "json")[1])
    two = json.loads(run(str(tmp_path), "--format", "json")[1])
    assert one == two


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_goes_to_standard_output_and_to_a_file(run: Run, bridge: list[object], tmp_path: Path, form: str) -> None:
    status, out, _ = run("a", "b", "--format", form)
    assert (status, bool(bridge)) == (0, True)
    assert run("a", "b", "--format", form, "-o", str(tmp_path / "written"))[:2] == (0, "")
    assert (tmp_path / "written").read_text(encoding="utf-8") == out
    assert [path.name for path in tmp_path.iterdir()] == ["written"]


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("s.json", "{\n"),
        ("s.md", "# Orvelle"),
        ("s.MARKDOWN", "# Orvelle"),
        ("s.csv", "story,article,"),
        ("s.html", "<!doctype html>"),
        ("s.txt", "Orvelle bridge"),
    ],
)
def test_the_files_name_says_the_format(run: Run, bridge: list[object], tmp_path: Path, name: str, start: str) -> None:
    assert run("a", "b", "-o", str(tmp_path / name))[0] == 0
    assert bridge
    assert (tmp_path / name).read_text(encoding="utf-8").lower().startswith(start.lower())


def test_options_choose_claims(run: Run, bridge: list[object]) -> None:
    assert len(json.loads(run("a", "b", "-f", "json")[1])["claims"]) == 3
    assert len(json.loads(run("a", "b", "-f", "json", "--min-score", "0.8")[1])["claims"]) == 2
    assert len(json.loads(run("a", "b", "-f", "json", "--min-origins", "3")[1])["claims"]) == 0
    assert bridge


@pytest.mark.parametrize("form", ["text", "md"])
def test_the_core_leaves_out_what_one_alone_says(run: Run, bridge: list[object], form: str) -> None:
    assert "What one alone says" in run("a", "b", "-f", form)[1]
    core = run("a", "b", "-f", form, "--min-origins", "2")[1]
    assert "What one alone says" not in core
    assert "6 said by one alone" in " ".join(core.split())
    assert bridge


def test_options_reach_the_pipeline(run: Run, bridge: list[dict[str, object]], files: Files) -> None:
    one, two = files(one=GATE, two=KEYS)
    options = (
        "--model",
        "big",
        "--processes",
        "2",
        "--max-characters",
        "99000000",
        "--outlet",
        f"{one}=The Post",
        "--published",
        f"{two}=2025-06-02",
    )
    assert run(one, two, *options)[0] == 0
    asked = bridge[0]
    settings = asked["settings"]
    assert isinstance(settings, Settings)
    assert (settings.model, settings.processes, settings.limits.characters) == ("big", 2, 99_000_000)
    assert settings.limits.raw_bytes >= 4 * 99_000_000
    assert asked["metadata"] == {one: {"outlet": "The Post"}, two: {"published": "2025-06-02"}}


def test_details_width_and_text(run: Run, bridge: list[object]) -> None:
    assert "herald:58–127" in run("a", "b", "--details")[1]
    assert max(map(len, run("a", "b", "--width", "60")[1].splitlines())) <= 60
    assert json.loads(run("a", "b", "-f", "json", "--with-text")[1])["articles"][0]["text"]
    assert bridge


def test_what_is_piped_has_no_colour(run: Run, bridge: list[object]) -> None:
    assert "\x1b" not in run("a", "b")[1]
    assert bridge


def test_a_bad_file_does_not_stop_the_others(run: Run, files: Files) -> None:
    paths = files(gate=GATE, keys=KEYS, empty="", binary=bytes(range(256)) * 8)
    status, out, err = run(*paths, "no-such-file.txt")
    assert status == 0
    problems = out[out.index("\nProblems\n") :]
    for name in ("empty.txt", "binary.txt", "no-such-file.txt"):
        assert name in problems
        assert [line for line in err.splitlines() if name in line]


@pytest.mark.parametrize(
    ("texts", "more", "said"),
    [
        ({}, ["no-such-file.txt"], "no such file"),
        ({"gate": GATE}, [], "at least two articles, got 1"),
        ({"gate": GATE, "empty": ""}, [], "empty"),
        ({"gate": GATE, "blank": " \n\t\n"}, [], "empty"),
        ({"gate": GATE, "binary": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4}, [], "binary.txt"),
        ({"gate": GATE, "long": "The gate is shut. " * 60_000}, [], "1,000,000"),
        ({"gate": GATE, "russian": RUSSIAN}, [], "language 'ru' is not read"),
    ],
    ids=["missing", "single", "empty", "blank", "binary", "long", "language"],
)
def test_nothing_to_compare_is_one_line(run: Run, files: Files, texts: dict[str, str | bytes], more: list[str], said: str) -> None:
    status, out, err = run(*files(**texts), *more)
    assert (status, out) == (2, "")
    assert said in err
    assert err.count("\n") == 1
    assert "Traceback" not in err


def test_a_folder_without_articles(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    status, out, err = run(str(tmp_path / "empty"))
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert str(tmp_path / "empty") in err


def test_many_bad_files_are_still_one_short_line(run: Run, files: Files) -> None:
    status, _, err = run(*files(gate=GATE, **{f"empty{n}": "" for n in range(40)}))
    assert (status, err.count("\n")) == (2, 1)
    assert "and 37 more" in err


def test_the_bound_on_characters_can_be_lifted(run: Run, files: Files) -> None:
    paths = files(gate=GATE, keys=KEYS)
    status, _, err = run(*paths, "--max-characters", "60")
    assert (status, err.count("\n")) == (2, 1)
    assert "60" in err
    assert run(*paths, "--max-characters", "5000000")[0] == 0


def test_the_same_article_twice_is_one_origin(run: Run, files: Files) -> None:
    status, out, _ = run(*files(gate=GATE, again=GATE))
    assert status == 0
    assert "2 articles · 1 origin " in out
    assert "Origin 1: again, gate" in out


def test_an_unread_language_is_said_and_the_others_are_compared(run: Run, files: Files) -> None:
    status, out, err = run(*files(gate=GATE, keys=KEYS, russian=RUSSIAN))
    assert status == 0
    assert "russian" in out[out.index("\nProblems\n") :]
    assert "not read" in err


def test_encodings_are_told_and_broken_ones_are_read(run: Run, files: Files) -> None:
    cafe = "The café of Marn was shut, Zoë Müller said on 2 June 2025.\n"
    broken = KEYS.encode().replace(b"keeper", b"kee\xc3per") + b"\xe2\x82"
    status, out, _ = run(*files(gate=GATE, cafe=cafe.encode("cp1252"), broken=broken))
    assert status == 0
    assert "The café of Marn" in out
    assert "lost the keys" in out


def test_no_date_anywhere_is_said(run: Run, files: Files) -> None:
    status, out, err = run(*files(gate="The gate was shut yesterday.\n", keys="The keeper lost the keys.\n"))
    assert status == 0
    assert "no date" in out
    assert "--published" in err


def test_names_cannot_move_the_cursor(run: Run, tmp_path: Path) -> None:
    names = ("evil\x1b[2J\x07.txt", "gnp\u202etxt.txt")
    for name in names:
        (tmp_path / name).write_text(GATE, encoding="utf-8")
    (tmp_path / "bad\x1b]0;x\x07.txt").write_bytes(b"")
    for form in FORMATS:
        status, out, err = run(str(tmp_path), "--format", form)
        assert status == 0
        assert not {"\x1b", "\x07", "\u202e"} & set(out + err)


def test_a_given_field_overrules_the_file(run: Run, files: Files) -> None:
    gate, keys = files(gate=GATE, keys=KEYS)
    options = (
        "--published",
        f"{gate}=2025-06-03",
        "--outlet",
        f"{keys}=Marn Post",
        "--agency",
        f"{gate}=Norpress",
        "--title",
        f"{gate}=North gate shut",
    )
    more = ("--byline", f"{gate}=Ida Marsh", "--url", f"{gate}=https://marn.example/?id=1", "--language", f"{keys}=en")
    written = json.loads(run(gate, keys, "-f", "json", *options, *more)[1])
    one, two = written["articles"]
    assert (one["published"], one["agency"], one["title"], one["byline"]) == ("2025-06-03", "Norpress", "North gate shut", "Ida Marsh")
    assert (one["url"], two["outlet"], two["language"]) == ("https://marn.example/?id=1", "Marn Post", "en")


def test_a_table_says_what_the_files_do_not(run: Run, files: Files, tmp_path: Path) -> None:
    gate, keys = files(gate=GATE, keys=KEYS)
    table = tmp_path / "elsewhere" / "known.csv"
    table.parent.mkdir()
    table.write_text("file,outlet,published\ngate.txt,Marn Post,2025-06-03\nkeys.txt,The Lever,2025-06-02\n", encoding="utf-8")
    written = json.loads(run(gate, keys, "-f", "json", "--metadata", str(table), "--outlet", f"{keys}=Marn Echo")[1])
    assert [(one["outlet"], one["published"]) for one in written["articles"]] == [("Marn Post", "2025-06-03"), ("Marn Echo", "2025-06-02")]


def test_standard_input_is_an_article(run: Run, files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(KEYS.encode("utf-8"))))
    status, out, _ = run(*files(gate=GATE), "-")
    assert status == 0
    assert "The keeper lost the keys" in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--format", "xml"), "'xml' is not one of 'text', 'json', 'md', 'csv', 'html'"),
        (("--colour",), "No such option: --colour"),
        (("--processes", "0"), "--processes"),
        (("--min-score", "7"), "--min-score"),
        (("--width", "3"), "--width"),
        (("--model", "no_such_model"), "no_such_model"),
        (("--model", "numpy"), "no spaCy model numpy is installed"),
        (("--model", "no.such.model"), "no spaCy model no.such.model is installed"),
        (("--model", "./no"), "no spaCy model ./no is installed"),
        (("--model", str(Path(__file__).parent)), "cannot be loaded"),
        (("--metadata", "no-such-table.csv"), "no-such-table.csv"),
        (("--outlet", "The Post"), "say of which file"),
        (("--outlet", "other.txt=The Post"), "other.txt, which is not among the files"),
        (("--published", "gate.txt"), "say of which file"),
        (("-o", "no/such/folder/s.json"), "no folder"),
        (("-o", "."), "is a folder"),
        (("-o", ""), "-o names no file"),
        (("--colour",), "see synoptic compare --help"),
    ],
)
def test_a_wrong_option_is_one_line(run: Run, files: Files, arguments: tuple[str, ...], said: str) -> None:
    status, out, err = run(*files(gate=GATE, keys=KEYS), *arguments)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert said in err


def test_no_file_at_all_is_one_line(run: Run) -> None:
    status, out, err = run()
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "FILE" in err


def test_an_output_that_cannot_be_written_is_told_at_once(run: Run, bridge: list[object], tmp_path: Path) -> None:
    target = tmp_path / "file"
    target.write_text("kept", encoding="utf-8")
    status, _, err = run("a", "b", "-o", str(target / "s.json"))
    assert (status, err.count("\n"), bridge) == (2, 1, [])
    assert target.read_text(encoding="utf-8") == "kept"


def test_an_interrupt_leaves_what_was_there(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> Synopsis:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "compare", interrupted)
    target = tmp_path / "s.json"
    target.write_text("kept", encoding="utf-8")
    assert run("a", "b", "-o", str(target))[0] == 130
    assert [path.name for path in tmp_path.iterdir()] == ["s.json"]
    assert target.read_text(encoding="utf-8") == "kept"


def test_an_error_of_ours_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object, **__: object) -> Synopsis:
        raise SynopticError("the table of\nplaces is \x1b[2Jgone")

    monkeypatch.setattr(pipeline, "compare", failing)
    assert run("a", "b") == (2, "", "synoptic: the table of places is \\x1b[2Jgone\n")


def test_problems_are_told_beside_a_table(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    story = replace(factory.bridge_story(), claims=())
    monkeypatch.setattr(pipeline, "compare", lambda *_, **__: story)
    _, out, err = run("a", "b", "-f", "csv")
    assert len(list(csv.reader(io.StringIO(out)))) == len(story.statements) + 1
    assert "synoptic: notes.pdf: not a text file; give the text as .txt or .md\n" in err


def test_what_a_library_warns_of_is_not_told_as_it_is() -> None:
    code = "import logging; from synoptic.cli.app import main; main(['--version']); logging.getLogger('pypdf').warning('odd')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == ""
