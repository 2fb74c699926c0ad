"""Write docs/reference from the code, or with --check say whether it is current.

The pages hold what the code says of itself: the commands' help, the public names' signatures and docstrings, the model's fields.
A change that makes them stale fails CI; `python docs/generate_reference.py` mends it.
"""

import dataclasses
import enum
import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import typer

import synoptic
from synoptic import errors, model
from synoptic.cli.app import build_app

FOLDER = Path(__file__).resolve().parent / "reference"
_MODULES = re.compile(r"\b(?:[a-z_]+\.)+(?=[A-Z])")
NOTICE = "<!-- Written by docs/generate_reference.py from the code; change the docstrings instead. -->"


def main() -> int:
    """Write the pages; with --check write nothing and return 1 where one is stale."""
    pages = {"commands.md": commands(), "python.md": python(), "model.md": types()}
    if "--check" not in sys.argv[1:]:
        FOLDER.mkdir(exist_ok=True)
        for name, page in pages.items():
            (FOLDER / name).write_text(page, encoding="utf-8")
        return 0
    stale = [name for name, page in pages.items() if not (FOLDER / name).is_file() or (FOLDER / name).read_text(encoding="utf-8") != page]
    print(f"docs/reference is stale ({', '.join(stale)}): run python docs/generate_reference.py" if stale else "docs/reference is current")
    return int(bool(stale))


def _page(title: str, parts: Iterator[str]) -> str:
    return "\n\n".join([f"# {title}", NOTICE, *parts]) + "\n"


def commands() -> str:
    """Every command with its arguments and options."""
    return _page("Commands", _command_parts(typer.main.get_group(build_app())))


def _command_parts(group: typer.core.TyperGroup) -> Iterator[str]:
    yield inspect.cleandoc(group.help or "")
    yield (
        "Exit status: 0 where there is a result, 2 where nothing could be compared or an option is wrong, 130 where it was interrupted, "
        "141 where what it writes to was closed."
    )
    for name, command in sorted(group.commands.items()):
        yield f"## synoptic {name}"
        yield inspect.cleandoc(command.help or "")
        rows = [_option_row(p) for p in command.params if isinstance(p, (typer.core.TyperArgument, typer.core.TyperOption)) and not p.hidden]
        yield "\n".join(["| | |", "|---|---|", *rows])


def _option_row(parameter: typer.core.TyperArgument | typer.core.TyperOption) -> str:
    placeholder = parameter.metavar
    if parameter.param_type_name == "argument":
        return f"| `{placeholder or parameter.name}` | {parameter.help or ''} |"
    names = ", ".join(parameter.opts)
    return f"| `{names}{f' {placeholder}' if placeholder else ''}` | {parameter.help or ''} |".replace("|html", "\\|html")


def python() -> str:
    """The package's public functions, classes and errors."""
    return _page("Python", _python_parts())


def _python_parts() -> Iterator[str]:
    yield inspect.getdoc(synoptic) or ""
    yield "All of it is `import synoptic`; what the functions return is described in [model.md](model.md)."
    for name in sorted(synoptic.__all__):
        thing = getattr(synoptic, name)
        if inspect.isfunction(thing):
            yield f"## synoptic.{name}\n\n{_signature(name, thing)}\n\n{inspect.getdoc(thing)}"
        elif inspect.isclass(thing) and not issubclass(thing, Exception) and thing.__module__ != "synoptic.model":
            yield f"## synoptic.{name}\n\n{inspect.getdoc(thing)}"
    yield "## Errors"
    for name, thing in vars(errors).items():
        if inspect.isclass(thing) and issubclass(thing, Exception):
            yield f"**{name}** ({thing.__base__.__name__ if thing.__base__ else ''}). {inspect.getdoc(thing)}"


def _signature(name: str, function: object) -> str:
    """The signature, a parameter a line, with types as they are written and defaults that do not change from run to run."""
    if not callable(function):
        return ""
    signature = inspect.signature(function)
    lines, starred = [], False
    for parameter in signature.parameters.values():
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY and not starred:
            lines.append("    *,")
            starred = True
        default = "" if parameter.default is inspect.Parameter.empty else f" = {_default(parameter.default)}"
        lines.append(f"    {parameter.name}: {_MODULES.sub('', inspect.formatannotation(parameter.annotation))}{default},")
    returned = inspect.formatannotation(signature.return_annotation).rpartition(".")[2]
    return "\n".join(["```python", f"{name}(", *lines, f") -> {returned}", "```"])


def _default(value: object) -> str:
    """A default as one would write it; one that is a dataclass is described in its own section."""
    return f"{type(value).__name__}()" if dataclasses.is_dataclass(value) else repr(value)


def types() -> str:
    """The dataclasses and enums of `synoptic.model`."""
    return _page("What is returned: synoptic.model", _type_parts())


def _type_parts() -> Iterator[str]:
    yield inspect.getdoc(model) or ""
    yield "As JSON, a `Synopsis` has the shape that `synoptic compare --format json` writes; the codebook is [json.md](json.md)."
    for name in sorted(model.__all__):
        thing = getattr(model, name)
        if not inspect.isclass(thing):
            yield f"## {name}\n\n" + (f"{_signature(name, thing)}\n\n{inspect.getdoc(thing)}" if inspect.isfunction(thing) else f"`{thing!r}`")
            continue
        yield f"## {name}\n\n{_documentation(thing)}".rstrip()
        if dataclasses.is_dataclass(thing):
            yield "\n".join(["| field | type |", "|---|---|", *(f"| `{f.name}` | `{_plain(f.type)}` |" for f in dataclasses.fields(thing))])
        elif issubclass(thing, enum.Enum):
            yield "One of " + ", ".join(f"`{member.value}`" for member in thing) + "."


def _documentation(thing: type) -> str:
    """The docstring, where it is the class's own."""
    written = vars(thing).get("__doc__")
    return inspect.cleandoc(written) if written and not written.startswith(f"{thing.__name__}(") else ""


def _plain(kind: object) -> str:
    """A type as one writes it, without the modules its names come from, fit for a table."""
    return _MODULES.sub("", kind if isinstance(kind, str) else inspect.formatannotation(kind)).replace("|", "\\|")


if __name__ == "__main__":
    sys.exit(main())
