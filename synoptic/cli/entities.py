"""The command `synoptic entities`: who and what is named, in how many ways, and why they are one."""

from enum import StrEnum
from typing import Annotated

import typer

from synoptic.cli.metadata import gather_metadata
from synoptic.cli.output import check_output, complain, write_output
from synoptic.cli.screen import terminal_width, wants_colour


class Format(StrEnum):
    """What the entities are written as."""

    TEXT = "text"
    JSON = "json"


class Kind(StrEnum):
    """The types of entity that can be asked for."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    EVENT = "event"
    FACILITY = "facility"
    OTHER = "other"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("entities")(entities_command)


def entities_command(  # noqa: PLR0913 - typer's calling convention: one parameter an option
    files: Annotated[list[str], typer.Argument(metavar="FILES...", help="Files or folders, of one article or of several about one event.")],
    *,
    name: Annotated[str | None, typer.Option("--name", metavar="TEXT", help="Only what is named or described with this text.")] = None,
    type: Annotated[list[Kind] | None, typer.Option("--type", help="Only this type; may be repeated.")] = None,  # noqa: A002 - the name of the option
    unnamed: Annotated[bool, typer.Option("--unnamed", help="Also what is spoken of again without a name: the blast, the deal.")] = False,
    why: Annotated[bool, typer.Option("--why", help="Say of each why its mentions are one.")] = False,
    format: Annotated[Format, typer.Option("--format", "-f", help="text or json.")] = Format.TEXT,  # noqa: A002 - the name of the option
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help="Write there instead of to standard output.")] = None,
    table: Annotated[
        str | None, typer.Option("--metadata", metavar="TABLE", help="A CSV, TSV or JSON table of dates and outlets, a row a file.")
    ] = None,
    model: Annotated[str | None, typer.Option("--model", metavar="NAME", help="Another installed spaCy model.")] = None,
) -> None:
    """List whom and what the articles name, under all their names, and why these are one."""
    check_output(output)
    metadata = gather_metadata({}, files, table=table)
    from synoptic.model import EntityType  # noqa: PLC0415 - not for --help
    from synoptic.pipeline import Settings, read_paths  # noqa: PLC0415 - not for --help
    from synoptic.render.as_entities import choose_entities, render_entities_json, render_entities_text  # noqa: PLC0415 - not for --help

    story, problems = read_paths(files, settings=Settings(model=model), metadata=metadata)
    chosen = choose_entities(story.entities, types=[EntityType(kind) for kind in type or ()], text=name, unnamed=unnamed)
    if format is Format.JSON:
        text = render_entities_json(chosen)
    else:
        text = render_entities_text(chosen, everybody=story.entities, width=terminal_width(), why=why, colour=wants_colour(output))
    write_output(text, output)
    for problem in problems:
        complain(f"{problem.article}: {problem.message}" if problem.article else problem.message)
