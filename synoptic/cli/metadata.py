"""What a user says of the articles beforehand: `--outlet FILE=VALUE` and a sidecar table."""

import re
from collections.abc import Mapping, Sequence
from os.path import normpath
from pathlib import Path

from synoptic.errors import SettingError

_FILE_NAME = re.compile(r"[^\s:?]+\.\w{2,7}")


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
    for sign in signs:
        file = _given(assignment[:sign], files)
        if file:
            return file, assignment[sign + 1 :]
    if len(files) == 1 and not _looks_like_file(assignment):
        return files[0], assignment
    if signs:
        raise SettingError(f"--{field} names {assignment[: signs[0]]}, which is not among the files given")
    raise SettingError(f"--{field} {assignment}: say of which file, as in --{field} {files[0]}={assignment}")


def _given(name: str, files: Sequence[str]) -> str | None:
    """The name where it is one of the files and folders given, or a file in such a folder, named whole or by what it is called there."""
    path = Path(normpath(name))
    for file in files:
        folder = Path(file)
        if path == Path(normpath(file)) or (folder.is_dir() and folder in path.parents and path.is_file()):
            return name
        if folder.is_dir() and (folder / path).is_file():
            return str(folder / path)
    return None


def _looks_like_file(assignment: str) -> bool:
    """Whether `NAME=VALUE` names a file, though none of the story; a title or an address may hold an equals sign."""
    name, sign, _ = assignment.partition("=")
    return bool(sign) and (bool(_FILE_NAME.fullmatch(name)) or Path(name).is_file())
