"""The command `synoptic timeline`: what a story dates, drawn to scale."""

from typing import Annotated

import typer

from synoptic.cli.metadata import gather_metadata
from synoptic.cli.options import Files, Model, Output, Published, Table
from synoptic.cli.output import check_output, tell_problems, write_output
from synoptic.cli.screen import terminal_width, wants_colour


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("timeline", short_help="What they date, in the order of time.")(timeline_command)


def timeline_command(
    files: Files,
    *,
    published: Published = None,
    table: Table = None,
    output: Output = None,
    model: Model = None,
    width: Annotated[int | None, typer.Option("--width", min=60, metavar="N", help="Columns of the text; by the terminal if not given.")] = None,
) -> None:
    """Draw what the articles date: what happened, what is expected, and what they date differently."""
    check_output(output, files)
    metadata = gather_metadata({"published": published or []}, files, table=table)
    from synoptic.pipeline import Settings, date_story  # noqa: PLC0415 - not for --help
    from synoptic.render.as_timeline import render_timeline  # noqa: PLC0415 - not for --help

    synopsis = date_story(files, settings=Settings(model=model), metadata=metadata)
    write_output(render_timeline(synopsis, width=width or terminal_width(), colour=wants_colour(output)), output)
    tell_problems(synopsis.problems)
