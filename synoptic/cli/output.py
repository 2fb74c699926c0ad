"""Where the commands write: standard output, a file that is whole or absent, and messages of one line."""

import os
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import typer

from synoptic.cli.main import PIPE_CLOSED, let_go, say
from synoptic.errors import SettingError
from synoptic.model import Problem, Story
from synoptic.render.safe import visible


def complain(message: str) -> None:
    """One line on standard error, whatever the message quotes."""
    say(f"synoptic: {visible(message)}")


def problem_line(problem: Problem) -> str:
    """A problem with the article or file it is about."""
    return f"{problem.article}: {problem.message}" if problem.article else problem.message


def tell_problems(problems: Iterable[Problem]) -> None:
    """Each problem as a line on standard error."""
    for problem in problems:
        complain(problem_line(problem))


def nothing_found(story: Story, nothing: str, asked: str | None) -> str:
    """What to write where there is nothing to list: that no article was read, that what was `asked` for is not there, or `nothing`."""
    if not any(annotated.reading.sentences for annotated in story.articles):
        return "No article was read closely: the problems say why.\n"
    return f"{asked or nothing}\n"


def write_output(text: str, output: str | None) -> None:
    """The text to a file, or to standard output where `output` is None or "-". Raises SettingError where the file cannot be written."""
    if output is None or output == "-":
        _write_standard(text)
        return
    try:
        _replace_file(Path(output), text)
    except OSError as error:
        raise SettingError(f"{output}: cannot be written ({error.strerror or error}); name another file with -o") from error


def _write_standard(text: str) -> None:
    try:
        sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.flush()
    except BrokenPipeError:
        let_go(sys.stdout)  # the reader has gone (`| head`): nothing more can be said
        raise typer.Exit(PIPE_CLOSED) from None
    except OSError as error:
        let_go(sys.stdout)
        raise SettingError(f"standard output: cannot be written ({error.strerror or error}); name a file with -o") from error


def check_output(output: str | None, files: Sequence[str] = ()) -> None:
    """Raise SettingError at once where `output` could not be written after minutes of reading, or would take an article's place."""
    if output is None or output == "-":
        return
    if not output.strip():
        raise SettingError("-o names no file; write one behind it, such as synopsis.json, or leave it out")
    path = Path(output)
    if path.is_dir():
        raise SettingError(f"{output}: is a folder; name a file in it, such as {path / 'synopsis.json'}")
    if not path.parent.is_dir():
        raise SettingError(f"{output}: there is no folder {path.parent}; make it or name another file with -o")
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise SettingError(f"{output}: cannot be written (permission denied); name another file with -o")
    _keep_off(path, files)


def _keep_off(path: Path, files: Sequence[str]) -> None:
    """Raise SettingError where a file to be written is one of those to be read, or lies in a folder of them and looks like one."""
    from synoptic.read.source import SUFFIXES, plain_suffix  # noqa: PLC0415 - not for --help

    target = path.resolve()
    for file in map(Path, files):
        if file.is_file() and file.resolve() == target:
            raise SettingError(f"{path}: is one of the articles; name another file with -o")
        if file.is_dir() and file.resolve() in target.parents and plain_suffix(path.name) in SUFFIXES:
            raise SettingError(f"{path}: would be read as an article of {file} the next time; name a file outside that folder with -o")


def _replace_file(path: Path, text: str) -> None:
    """Write beside the file and rename: a reader, or a Ctrl-C, never meets half of it. A device or pipe is written to as it is."""
    if path.exists() and not path.is_file():
        path.write_text(text, encoding="utf-8", errors="backslashreplace", newline="")
        return
    target = path.resolve()  # a link keeps pointing to the file that is written anew
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:64]}.", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            file.write(text)
        Path(name).chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    """The mask for new files; the system tells it only by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
