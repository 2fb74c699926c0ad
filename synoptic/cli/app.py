"""The command `synoptic`: what all its commands share."""

import importlib
import importlib.util
import logging
import sys
from typing import Annotated

import typer

from synoptic import __version__
from synoptic.cli.main import INTERRUPTED, NOTHING_COMPARED, OK, PIPE_CLOSED, let_go
from synoptic.cli.output import complain, write_output
from synoptic.errors import SynopticError

# Each module of the room has `register(app)`; a command that is not installed is not offered.
COMMANDS = ("compare", "entities", "timeline", "quotes")

app = typer.Typer(
    name="synoptic",
    help="Lay several news articles about one event side by side: what they share, where they part, who said what.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(wanted: bool) -> None:  # noqa: FBT001 - typer's calling convention
    if wanted:
        write_output(f"synoptic {__version__}\n", None)
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _common(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Show the version and leave.", callback=_show_version, is_eager=True)] = False,  # noqa: ARG001, FBT002 - its callback acts
) -> None:
    if context.invoked_subcommand is None:
        write_output(f"{context.get_help()}\n", None)


def build_app() -> typer.Typer:
    """The command with all its subcommands."""
    if not app.registered_commands:
        for name in COMMANDS:
            module = f"synoptic.cli.{name}"
            if importlib.util.find_spec(module):
                importlib.import_module(module).register(app)
    return app


def main(arguments: list[str] | None = None) -> int:
    """The status of a run with these arguments (those of the command line where None)."""
    logging.getLogger().addHandler(logging.NullHandler())  # else what libraries warn of would reach standard error as it is
    try:
        status = build_app()(args=arguments, prog_name="synoptic", standalone_mode=False)
    except typer.TyperException as error:
        context = getattr(error, "ctx", None)
        complain(f"{error.format_message().replace('Value error, ', '').rstrip('.')}; see {context.command_path if context else 'synoptic'} --help")
        return NOTHING_COMPARED
    except SynopticError as error:
        complain(str(error))
        return NOTHING_COMPARED
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except SystemExit:  # how typer leaves where the reader of its help has gone
        let_go(sys.stdout)
        return PIPE_CLOSED
    except OSError as error:
        let_go(sys.stdout)
        complain(f"{error.filename or 'not written'}: {error.strerror or error}")
        return NOTHING_COMPARED
    return status if isinstance(status, int) else OK
