"""What a user says of the articles beforehand: `--outlet FILE=VALUE` and a sidecar table."""

from collections.abc import Mapping, Sequence
from os.path import normpath
from pathlib import Path

from synoptic.errors import SettingError


def gather_metadata(given: Mapping[str, Sequence[str]], files: Sequence[str], *, table: str | None = None) -> dict[str, dict[str, str]]:
    """`{file: {field: value}}` from `{field: ["FILE=VALUE", …]}`; a bare value is of the only file.

    `table` is a sidecar table (`synoptic.read.read_sidecar`), which the single values overrule. Raises SettingError.
    """
    metadata = _tabled(table, files) if table else {}
    for field, assignments in given.items():
        for assignment in assignments:
            file, value = _assignment(field, assignment, files)
            metadata.setdefault(file, {})[field] = value
    return metadata


def _tabled(table: str, files: Sequence[str]) -> dict[str, dict[str, str]]:
    """The rows of a table; a file that does not lie beside the table is sought by its name among the files and folders given."""
    from synoptic.read import read_sidecar  # noqa: PLC0415 - few runs have a table

    metadata: dict[str, dict[str, str]] = {}
    for listed, fields in read_sidecar(table).items():
        name = Path(listed).name
        places = [listed] if Path(listed).exists() else [file for file in files if Path(file).name == name]
        places += [str(Path(folder) / name) for folder in files if Path(folder).is_dir()] if listed not in places else []
        for place in places:
            metadata.setdefault(place, {}).update(fields)
    return metadata


def _assignment(field: str, assignment: str, files: Sequence[str]) -> tuple[str, str]:
    """The file and the value, parted at the first equals sign before which a file or folder of the story stands: names may hold one too."""
    signs = [place for place, character in enumerate(assignment) if character == "="]
    for place in signs:
        if _is_given(assignment[:place], files):
            return assignment[:place], assignment[place + 1 :]
    if len(files) == 1 and not _looks_like_file(assignment):
        return files[0], assignment
    if signs:
        raise SettingError(f"--{field} names {assignment[: signs[0]]}, which is not among the files given")
    raise SettingError(f"--{field} {assignment}: say of which file, as in --{field} {files[0]}={assignment}")


def _is_given(name: str, files: Sequence[str]) -> bool:
    """Whether the name is one of the files and folders given, or a file in such a folder."""
    path = normpath(name)
    return any(path == normpath(file) or (Path(file).is_dir() and Path(file) in Path(path).parents and Path(path).is_file()) for file in files)


def _looks_like_file(assignment: str) -> bool:
    """Whether `NAME=VALUE` names a file that exists but is not of the story; a title or an address may hold an equals sign."""
    name, sign, _ = assignment.partition("=")
    return bool(sign) and Path(name).is_file()
