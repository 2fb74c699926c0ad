"""The command `synoptic quotes`: who said what, in one article or in several."""

from enum import StrEnum
from typing import Annotated

import typer

from synoptic.cli.metadata import gather_metadata
from synoptic.cli.options import Files, Model, Output, Published, Table, Width
from synoptic.cli.output import check_output, nothing_found, tell_problems, write_output
from synoptic.cli.screen import terminal_width, wants_colour


class Format(StrEnum):
    """What the quotes are written as."""

    TEXT = "text"
    CSV = "csv"
    JSON = "json"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("quotes", short_help="Who says what, word for word or in substance.")(quotes_command)


def quotes_command(  # noqa: PLR0913 - typer takes one parameter an option
    files: Files,
    *,
    speaker: Annotated[str | None, typer.Option("--speaker", metavar="NAME", help="Only what this one says, by any name the articles use.")] = None,
    format: Annotated[Format, typer.Option("--format", "-f", help="text, csv or json.")] = Format.TEXT,  # noqa: A002
    output: Output = None,
    published: Published = None,
    table: Table = None,
    model: Model = None,
    width: Width = None,
) -> None:
    """List who says what: speaker, words, cue, article, place; the same words of different articles side by side."""
    check_output(output, files)
    metadata = gather_metadata({"published": published or []}, files, table=table)
    from synoptic.pipeline import Settings, read_paths  # noqa: PLC0415 - not for --help
    from synoptic.render.as_quotes import render_quotes_csv, render_quotes_json, render_quotes_text  # noqa: PLC0415 - not for --help
    from synoptic.render.quotes import list_quotes  # noqa: PLC0415 - not for --help

    story, problems = read_paths(files, settings=Settings(model=model), metadata=metadata)
    rows = list_quotes(story, speaker=speaker)
    if format is Format.CSV:
        text = render_quotes_csv(rows)
    elif format is Format.JSON:
        text = render_quotes_json(rows)
    elif rows:
        text = render_quotes_text(rows, width=width or terminal_width(), colour=wants_colour(output))
    else:
        text = nothing_found(story, "Nobody is quoted.", "Nobody of that name is quoted." if speaker else None)
    write_output(text, output)
    tell_problems(problems)
