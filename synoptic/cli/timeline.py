"""The command `synoptic timeline`: what a story dates, drawn to scale."""

import os
import shutil
import sys
from typing import Annotated

import typer

from synoptic.cli.metadata import gather_metadata
from synoptic.cli.output import check_output, complain, write_output
from synoptic.model import Synopsis

# Wider lines are hard to read; a wider terminal is not filled.
_WIDEST = 120


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("timeline")(timeline_command)


def timeline_command(
    files: Annotated[list[str], typer.Argument(metavar="FILES...", help="Files or folders of articles about one event; - is standard input.")],
    *,
    published: Annotated[
        list[str] | None, typer.Option("--published", metavar="[FILE=]VALUE", help="A file's date, where it does not say or says it wrong.")
    ] = None,
    table: Annotated[str | None, typer.Option("--metadata", metavar="TABLE", help="A CSV, TSV or JSON table of dates, a row a file.")] = None,
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help="Write there instead of to standard output.")] = None,
    model: Annotated[str | None, typer.Option("--model", metavar="NAME", help="Another installed spaCy model.")] = None,
    width: Annotated[int | None, typer.Option("--width", min=60, metavar="N", help="Columns of the text; by the terminal if not given.")] = None,
) -> None:
    """Draw what the articles date: what happened, what is expected, and what they date differently."""
    check_output(output)
    metadata = gather_metadata({"published": published} if published else {}, files, table=table)
    from synoptic.pipeline import Settings, date_story  # noqa: PLC0415 - not for --help
    from synoptic.render.as_timeline import render_timeline  # noqa: PLC0415 - not for --help

    synopsis = date_story(files, settings=Settings(model=model), metadata=metadata)
    write_output(render_timeline(synopsis, width=width or _terminal_width(), colour=_wants_colour(output)), output)
    _tell_problems(synopsis)


def _tell_problems(synopsis: Synopsis) -> None:
    for problem in synopsis.problems:
        complain(f"{problem.article}: {problem.message}" if problem.article else problem.message)


def _terminal_width() -> int:
    return min(shutil.get_terminal_size().columns, _WIDEST) if sys.stdout.isatty() else 80


def _wants_colour(output: str | None) -> bool:
    """Colour only on a terminal that can show it and whose owner has not declined it (no-color.org)."""
    return output in (None, "-") and sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
