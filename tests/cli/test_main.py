"""How the command starts and leaves, in a process of its own."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# The hand-built story instead of a pipeline that has to load a model first.
STAND_IN = """
import os, signal, sys
import synoptic.pipeline as pipeline
from synoptic.cli.main import run
from tests.factory import bridge_story
pipeline.compare = lambda *_, **__: {body}
sys.argv = ["synoptic", "compare", "a", "b", *sys.argv[1:]]
run()
"""


# A job in the background, such as a whole test run may be, hands on that it ignores interrupts.
HEEDING = "import signal\nsignal.signal(signal.SIGINT, signal.default_int_handler)\n"


def python(code: str, *arguments: str, stdout: int = subprocess.PIPE) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", HEEDING + code, *arguments]
    return subprocess.run(command, cwd=ROOT, stdout=stdout, stderr=subprocess.PIPE, text=True, check=False)


@pytest.mark.parametrize("arguments", [["--help"], ["compare", "--help"], ["--version"], ["compare"], ["compare", "--no-such-option"]])
def test_help_and_mistakes_do_not_wait_for_spacy(arguments: list[str]) -> None:
    code = (
        f"import sys; sys.argv = ['synoptic', *{arguments!r}]\n"
        "from synoptic.cli.main import run\n"
        "try:\n    run()\nexcept SystemExit:\n    pass\n"
        "heavy = {'spacy', 'numpy', 'synoptic.pipeline', 'synoptic.read', 'trafilatura', 'lxml', 'jinja2'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    assert python(code).returncode == 0


def test_unreachable_objects_are_looked_for_rarely_in_the_command_only() -> None:
    code = (
        "import gc, sys; sys.argv = ['synoptic', '--version']\n"
        "usual = gc.get_threshold()\n"
        "from synoptic.cli.main import run\n"
        "assert gc.get_threshold() == usual\n"
        "try:\n    run()\nexcept SystemExit:\n    pass\n"
        "assert gc.isenabled() and gc.get_threshold()[0] > 10 * usual[0]"
    )
    assert python(code).returncode == 0


def test_the_version_is_told() -> None:
    done = python("import sys; sys.argv = ['synoptic', '--version']\nfrom synoptic.cli.main import run\nrun()")
    assert (done.returncode, done.stdout.split()[0]) == (0, "synoptic")


def test_no_command_shows_the_help() -> None:
    done = python("import sys; sys.argv = ['synoptic']\nfrom synoptic.cli.main import run\nrun()")
    assert done.returncode == 0
    assert "compare" in done.stdout


def test_a_closed_pipe_is_no_error() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = python(STAND_IN.format(body="bridge_story()"), stdout=writer)
    os.close(writer)
    assert done.returncode == 141
    assert "Traceback" not in done.stderr
    assert "Broken" not in done.stderr


def test_an_interrupt_is_one_line(tmp_path: Path) -> None:
    done = python(STAND_IN.format(body="os.kill(os.getpid(), signal.SIGINT)"), "-o", str(tmp_path / "s.json"))
    assert (done.returncode, done.stdout) == (130, "")
    assert done.stderr == "synoptic: interrupted; nothing was written\n"
    assert list(tmp_path.iterdir()) == []


def test_an_interrupt_while_loading_is_one_line() -> None:
    code = (
        "import os, signal, sys\n"
        "class Slow:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'synoptic.cli.app':\n"
        "            os.kill(os.getpid(), signal.SIGINT)\n"
        "from synoptic.cli.main import run\n"
        "sys.meta_path.insert(0, Slow())\n"
        "run()"
    )
    done = python(code)
    assert (done.returncode, done.stderr) == (130, "synoptic: interrupted; nothing was written\n")


def shell(command: str) -> "subprocess.CompletedProcess[str]":
    """A command line in which {run} is the program on the hand-built story, its standard streams turned as the line says."""
    code = STAND_IN.format(body="bridge_story()").replace("sys.argv = ", "sys.argv = sys.argv[1:] and ['synoptic', *sys.argv[1:]] or ")
    line = command.format(run=f"{shlex.quote(sys.executable)} -c {shlex.quote(code)}")
    return subprocess.run(["/bin/sh", "-c", line], cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("arguments", ["", "--version", "--help", "compare --help"])
def test_a_full_disk_is_one_line(arguments: str) -> None:
    done = shell(f"{{run}} {arguments} > /dev/full")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "No space left on device" in done.stderr


def test_a_closed_output_is_one_line() -> None:
    done = shell("{run} >&-")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "standard output: cannot be written" in done.stderr
    assert "-o" in done.stderr


def test_a_file_is_written_where_standard_output_is_closed(tmp_path: Path) -> None:
    done = shell(f"{{run}} compare a b -o {shlex.quote(str(tmp_path / 's.json'))} >&-")
    assert done.returncode == 0
    assert (tmp_path / "s.json").read_text(encoding="utf-8").startswith("{")


@pytest.mark.parametrize("closed", ["2>&-", "2>/dev/full"])
def test_nobody_to_tell_problems_to_is_no_error(closed: str) -> None:
    done = shell(f"{{run}} {closed}")
    assert (done.returncode, done.stdout.startswith("Orvelle bridge")) == (0, True)
    assert shell(f"{{run}} compare --no-such-option {closed}").returncode == 2


def test_the_reader_of_the_help_may_go() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    code = "import sys; sys.argv = ['synoptic', 'compare', '--help']\nfrom synoptic.cli.main import run\nrun()"
    done = python(code, stdout=writer)
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, "")
