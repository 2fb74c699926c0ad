"""The command `synoptic compare`: one story from the files given."""

import sys
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import PurePath
from typing import TYPE_CHECKING, Annotated

import typer

from synoptic.cli.metadata import gather_metadata
from synoptic.cli.options import Files, Model, Output, Processes, Published, Table, Width, field
from synoptic.cli.output import check_output, tell_problems, write_output
from synoptic.cli.screen import terminal_width, wants_colour
from synoptic.errors import StoryError
from synoptic.model import Synopsis

if TYPE_CHECKING:
    from synoptic.read.limits import Limits

_LEAST_ARTICLES = 2


class Format(StrEnum):
    """What a synopsis is written as."""

    TEXT = "text"
    JSON = "json"
    MD = "md"
    CSV = "csv"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class _View:
    """What of a synopsis is shown, and how."""

    details: bool
    core: bool
    with_text: bool
    width: int
    colour: bool


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("compare", short_help="What articles share, where they part, who says what.")(compare_command)


def compare_command(  # noqa: PLR0913 - typer takes one parameter an option
    files: Files,
    *,
    format: Annotated[Format | None, typer.Option("--format", "-f", help="text, json, md, csv or html; by the name of -o if not given.")] = None,  # noqa: A002
    output: Output = None,
    details: Annotated[bool, typer.Option("--details", help="Show the evidence too: offsets, scores, reasons (text and md).")] = False,
    with_text: Annotated[bool, typer.Option("--with-text", help="Put the articles' texts into the JSON.")] = False,
    min_origins: Annotated[int, typer.Option("--min-origins", min=1, metavar="N", help="Only claims of at least N independent origins.")] = 1,
    min_score: Annotated[float, typer.Option("--min-score", min=0, max=1, metavar="X", help="Only claims at least this sure, 0 to 1.")] = 0.0,
    published: Published = None,
    outlet: Annotated[list[str] | None, field("outlet", "A file's outlet")] = None,
    agency: Annotated[list[str] | None, field("agency", "The agency whose report a file carries")] = None,
    byline: Annotated[list[str] | None, field("byline", "A file's writers")] = None,
    title: Annotated[list[str] | None, field("title", "A file's title")] = None,
    url: Annotated[list[str] | None, field("url", "A file's address")] = None,
    language: Annotated[list[str] | None, field("language", "A file's language, such as en")] = None,
    table: Table = None,
    model: Model = None,
    processes: Processes = 1,
    max_characters: Annotated[
        int, typer.Option("--max-characters", min=1, metavar="N", help="Refuse an article with more characters than this.")
    ] = 1_000_000,
    width: Width = None,
) -> None:
    """Lay articles about one event side by side: what all say, where they differ, what one alone says, who said what."""
    check_output(output, files)
    chosen = format or _format_of(output)
    given = {"published": published, "outlet": outlet, "agency": agency, "byline": byline, "title": title, "url": url, "language": language}
    metadata = gather_metadata({field: values for field, values in given.items() if values}, files, table=table)
    from synoptic.cli.progress import shown_progress  # noqa: PLC0415 - not for --help
    from synoptic.pipeline import Settings, compare  # noqa: PLC0415 - not for --help
    from synoptic.render.choice import choose_claims  # noqa: PLC0415 - not for --help

    settings = Settings(model=model, processes=processes, limits=_limits(max_characters))
    with shown_progress() as progress:
        found = compare(files, settings=settings, metadata=metadata, progress=progress)
    _require_comparable(found)
    synopsis = choose_claims(found, min_origins=min_origins, min_score=min_score)
    view = _View(details, min_origins > 1, with_text, width or terminal_width(), wants_colour(output))
    write_output(_render(synopsis, chosen, view), output)
    if chosen is not Format.TEXT or output or not (sys.stdout.isatty() and sys.stderr.isatty()):
        tell_problems(synopsis.problems)


def _limits(characters: int) -> "Limits":
    """The usual limits, with the bound on a file's bytes lifted where so many characters would not fit (four bytes each at most)."""
    from synoptic.read.limits import DEFAULT_LIMITS  # noqa: PLC0415 - not for --help

    return replace(DEFAULT_LIMITS, characters=characters, raw_bytes=max(DEFAULT_LIMITS.raw_bytes, 4 * characters))


def _require_comparable(synopsis: Synopsis) -> None:
    """Raise StoryError, with what is wrong with each article, where fewer than two say anything that can be compared."""
    from synoptic.pipeline import reasons  # noqa: PLC0415 - not for --help

    speaking = {statement.article for statement in synopsis.statements}
    if len(speaking) < _LEAST_ARTICLES:
        silent = (problem for problem in synopsis.problems if problem.article not in speaking)
        raise StoryError(f"nothing to compare: {len(speaking)} of {len(synopsis.articles)} articles could be read closely{reasons(silent)}")


def _format_of(output: str | None) -> Format:
    """The format that the output's name ends in, text where it ends in none of them."""
    ending = PurePath(output).suffix[1:].lower() if output else ""
    endings = {"json": Format.JSON, "md": Format.MD, "markdown": Format.MD, "csv": Format.CSV, "html": Format.HTML, "htm": Format.HTML}
    return endings.get(ending, Format.TEXT)


def _render(synopsis: Synopsis, chosen: Format, view: _View) -> str:
    """The synopsis in the chosen format; only its renderer is imported."""
    match chosen:
        case Format.JSON:
            from synoptic.render.as_json import render_json  # noqa: PLC0415

            return render_json(synopsis, with_text=view.with_text)
        case Format.MD:
            from synoptic.render.as_markdown import render_markdown  # noqa: PLC0415

            return render_markdown(synopsis, details=view.details, core=view.core)
        case Format.CSV:
            from synoptic.render.as_csv import render_csv  # noqa: PLC0415

            return render_csv(synopsis)
        case Format.HTML:
            from synoptic.render.html import render_html  # noqa: PLC0415

            return render_html(synopsis)
        case Format.TEXT:
            from synoptic.render.as_text import render_text  # noqa: PLC0415

            return render_text(synopsis, width=view.width, colour=view.colour, details=view.details, core=view.core)
