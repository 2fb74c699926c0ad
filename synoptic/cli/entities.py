"""The command `synoptic entities`: who and what is named, in how many ways, and why they are one."""

from enum import StrEnum
from typing import Annotated

import typer

from synoptic.cli.metadata import gather_metadata
from synoptic.cli.options import Files, Model, Output, Published, Table, Width
from synoptic.cli.output import check_output, nothing_found, tell_problems, write_output
from synoptic.cli.screen import terminal_width, wants_colour
from synoptic.model import EntityType


class Format(StrEnum):
    """What the entities are written as."""

    TEXT = "text"
    JSON = "json"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("entities", short_help="Whom and what they name, under all their names.")(entities_command)


def entities_command(  # noqa: PLR0913 - typer's calling convention: one parameter an option
    files: Files,
    *,
    name: Annotated[str | None, typer.Option("--name", metavar="TEXT", help="Only what is named or described with this text.")] = None,
    type: Annotated[list[EntityType] | None, typer.Option("--type", help="Only this type; may be repeated.")] = None,  # noqa: A002 - the name of the option
    unnamed: Annotated[bool, typer.Option("--unnamed", help="Also what is spoken of again without a name: the blast, the deal.")] = False,
    why: Annotated[bool, typer.Option("--why", help="Say of each why its mentions are one.")] = False,
    format: Annotated[Format, typer.Option("--format", "-f", help="text or json.")] = Format.TEXT,  # noqa: A002 - the name of the option
    output: Output = None,
    published: Published = None,
    table: Table = None,
    model: Model = None,
    width: Width = None,
) -> None:
    """List whom and what the articles name, under all their names, and why these are one."""
    check_output(output, files)
    metadata = gather_metadata({"published": published or []}, files, table=table)
    from synoptic.pipeline import Settings, read_paths  # noqa: PLC0415 - not for --help
    from synoptic.render.as_entities import choose_entities, render_entities_json, render_entities_text  # noqa: PLC0415 - not for --help

    story, problems = read_paths(files, settings=Settings(model=model), metadata=metadata)
    chosen = choose_entities(story.entities, types=type or (), text=name, unnamed=unnamed)
    if format is Format.JSON:
        text = render_entities_json(chosen)
    elif not chosen:
        asked = "Nobody and nothing of that name or type is named." if name or type else None
        text = nothing_found(story, "Nobody and nothing is named.", asked)
    else:
        text = render_entities_text(chosen, everybody=story.entities, width=width or terminal_width(), why=why, colour=wants_colour(output))
    write_output(text, output)
    tell_problems(problems)
