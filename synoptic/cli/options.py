"""Arguments and options that several commands share, each worded once."""

from typing import Annotated

import typer


def field(name: str, what: str) -> typer.models.OptionInfo:
    """An option that sets a field of one file's article and may be repeated."""
    option: typer.models.OptionInfo = typer.Option(f"--{name}", metavar="[FILE=]VALUE", help=f"{what}, where it does not say or says it wrong.")
    return option


Files = Annotated[list[str], typer.Argument(metavar="FILE", help="Files or folders of articles about one event; - is standard input.")]
Output = Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help="Write there instead of to standard output.")]
Published = Annotated[list[str] | None, field("published", "A file's date, such as 2024-10-20")]
Table = Annotated[str | None, typer.Option("--metadata", metavar="TABLE", help="A CSV, TSV or JSON table of such fields, a row a file.")]
Model = Annotated[str | None, typer.Option("--model", metavar="NAME", help="Another installed spaCy model.")]
Processes = Annotated[int, typer.Option("--processes", min=1, metavar="N", help="How many processes read the articles.")]
Width = Annotated[int | None, typer.Option("--width", min=40, metavar="N", help="Columns of the text; by the terminal if not given.")]
