"""Every command and every option is explained in a page of docs/ that a person wrote, in a section of its own."""

import re
from pathlib import Path

import pytest
import typer

from synoptic.cli.app import build_app
from synoptic.cli.main import INTERRUPTED, NOTHING_COMPARED, OK, PIPE_CLOSED
from synoptic.render import claims

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGES = "\n".join(path.read_text(encoding="utf-8") for path in sorted(DOCS.glob("*.md")))
SECTIONS = (
    "Where they contradict each other",
    "Where they differ",
    "What one alone says",
    "Who says what",
    "When",
    "Names and words",
    "Copies and origins",
    "Not compared",
    "Problems",
)
COMMANDS = typer.main.get_group(build_app()).commands


def section(command: str) -> str:
    """What stands under the heading of a command, up to the next heading of its level."""
    found = re.search(rf"^## synoptic {command}\n(.*?)(?=^## |^# |\Z)", PAGES, re.MULTILINE | re.DOTALL)
    return found[1] if found else ""


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_has_a_section(command: str) -> None:
    assert section(command), f"docs/ has no page with the heading '## synoptic {command}'"


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_option_is_explained(command: str) -> None:
    options = [option for parameter in COMMANDS[command].params for option in parameter.opts if option.startswith("-")]
    assert [option for option in options if f"`{option}`" not in section(command)] == []


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_option_has_a_help(command: str) -> None:
    assert COMMANDS[command].help
    assert [parameter.name for parameter in COMMANDS[command].params if not getattr(parameter, "help", None)] == []


def test_no_option_is_explained_that_is_not_there() -> None:
    for command in COMMANDS.values():
        known = {option for parameter in command.params for option in parameter.opts}
        assert set(re.findall(r"^\| `(--[a-z-]+)`", section(command.name or ""), re.MULTILINE)) <= known


@pytest.mark.parametrize("status", [OK, NOTHING_COMPARED, INTERRUPTED, PIPE_CLOSED])
def test_every_status_is_explained(status: int) -> None:
    assert f"\n| {status} |" in PAGES


@pytest.mark.parametrize("heading", [claims.all_say(2), claims.some_say(1, 3), *SECTIONS])
def test_every_section_is_explained(heading: str) -> None:
    assert f"| {heading}" in PAGES
