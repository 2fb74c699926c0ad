"""The command `synoptic quotes`: who said what, in one article or in several."""

import os
import shutil
import sys
from enum import StrEnum
from typing import Annotated

import typer

from synoptic.cli.metadata import gather_metadata
from synoptic.cli.output import check_output, complain, write_output

# Wider lines are hard to read; a wider terminal is not filled.
_WIDEST = 120


class Format(StrEnum):
    """What the quotes are written as."""

    TEXT = "text"
    CSV = "csv"
    JSON = "json"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("quotes")(quotes_command)


def quotes_command(
    files: Annotated[list[str], typer.Argument(metavar="FILES...", help="Files or folders, of one article or of several about one event.")],
    *,
    speaker: Annotated[str | None, typer.Option("--speaker", metavar="NAME", help="Only what this one says, by any name the articles use.")] = None,
    format: Annotated[Format, typer.Option("--format", "-f", help="text, csv or json.")] = Format.TEXT,  # noqa: A002
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help="Write there instead of to standard output.")] = None,
    table: Annotated[str | None, typer.Option("--metadata", metavar="TABLE", help="A CSV, TSV or JSON table of dates and outlets, a row a file.")] = None,
    model: Annotated[str | None, typer.Option("--model", metavar="NAME", help="Another installed spaCy model.")] = None,
) -> None:
    """List who says what: speaker, words, cue, article, place; the same words of different articles side by side."""
    check_output(output)
    metadata = gather_metadata({}, files, table=table)
    from synoptic.pipeline import Settings, read_paths  # noqa: PLC0415 - not for --help
    from synoptic.render.as_quotes import render_quotes_csv, render_quotes_json, render_quotes_text  # noqa: PLC0415 - not for --help
    from synoptic.render.quotes import list_quotes  # noqa: PLC0415 - not for --help

    story, problems = read_paths(files, settings=Settings(model=model), metadata=metadata)
    rows = list_quotes(story, speaker=speaker)
    if format is Format.CSV:
        text = render_quotes_csv(rows)
    elif format is Format.JSON:
        text = render_quotes_json(rows)
    else:
        text = render_quotes_text(rows, width=_terminal_width(), colour=_wants_colour(output))
    write_output(text, output)
    for problem in problems:
        complain(f"{problem.article}: {problem.message}" if problem.article else problem.message)


def _terminal_width() -> int:
    return min(shutil.get_terminal_size().columns, _WIDEST) if sys.stdout.isatty() else 80


def _wants_colour(output: str | None) -> bool:
    """Colour only on a terminal that can show it and whose owner has not declined it (no-color.org)."""
    return output in (None, "-") and sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
