"""What a user says of the articles beforehand: `--outlet FILE=VALUE` and a sidecar table."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from os.path import normpath
from pathlib import Path

from synoptic.cli.output import complain
from synoptic.errors import ReadError, SettingError

# A title or an address may hold an equals sign; what these say does not.
_WITHOUT_SIGN = frozenset({"published", "language"})
_FILE_NAME = re.compile(r"[^\s:?]+\.\w{2,7}")


def gather_metadata(given: Mapping[str, Sequence[str]], files: Sequence[str], *, table: str | None = None) -> dict[str, dict[str, str]]:
    """`{file: {field: value}}` from `{field: ["FILE=VALUE", …]}`; a bare value is of the only file.

    `table` is a sidecar table (`synoptic.read.read_sidecar`), which the single values overrule. Raises SettingError; what of the table is passed over
    is told on standard error.
    """
    metadata = _tabled(table, files) if table else {}
    stated: set[tuple[str, str]] = set()
    for field, assignments in given.items():
        for assignment in assignments:
            file, value = _assignment(field, assignment, files)
            _check(field, file, value)
            if (field, normpath(file)) in stated:
                raise SettingError(f"--{field} is given twice for {file}; leave one out")
            stated.add((field, normpath(file)))
            metadata.setdefault(file, {})[field] = value
    return metadata


def _check(field: str, file: str, value: str) -> None:
    """Raise SettingError for a value that would be passed over."""
    from synoptic.read.dates import iso_date  # noqa: PLC0415 - not for --help
    from synoptic.read.language import normal_language  # noqa: PLC0415 - not for --help

    if not value.strip():
        raise SettingError(f"--{field} {file}=: no value; write one behind the equals sign or leave the option out")
    if field == "published" and not iso_date(value):
        raise SettingError(f"--published {value}: no date; write it as 2024-10-20")
    if field == "language" and not normal_language(value):
        raise SettingError(f"--language {value}: no code of a language; write it as en")


def _tabled(table: str, files: Sequence[str]) -> dict[str, dict[str, str]]:
    """The rows of a table by the files given that they are of."""
    from synoptic.read.sidecar import find_table, read_table  # noqa: PLC0415 - few runs have a table
    from synoptic.read.source import name_some  # noqa: PLC0415 - as above

    found = find_table(table)
    if found is None:
        raise SettingError(f"{table}: a folder without a table; name the table in it")
    sidecar = read_table(found)
    metadata: dict[str, dict[str, str]] = {}
    strangers: list[str] = []
    for listed, fields in sidecar.rows.items():
        places = _places(Path(listed), files)
        strangers += [] if places else [Path(listed).name]
        for place in places:
            metadata.setdefault(place, {}).update(fields)
    for problem in (*sidecar.problems, *([f"rows of files that are not given: {name_some(strangers)}"] if strangers else [])):
        complain(f"{found}: {problem}")
    return metadata


def _places(listed: Path, files: Sequence[str]) -> list[str]:
    """The files given that a row is of: the one that lies where the row says, beside the table; else those that are called so."""
    target = listed.resolve()
    folders = [Path(file) for file in files if Path(file).is_dir()]
    there = [file for file in files if Path(file).resolve() == target]
    there += [str(folder / target.relative_to(folder.resolve())) for folder in folders if folder.resolve() in target.parents and target.is_file()]
    named = [file for file in files if Path(file).name == listed.name]
    return there or named + [str(folder / listed.name) for folder in folders if (folder / listed.name).is_file()]


def _assignment(field: str, assignment: str, files: Sequence[str]) -> tuple[str, str]:
    """The file and the value, parted at the first equals sign before which a file or folder of the story stands: names may hold one too."""
    signs = [place for place, character in enumerate(assignment) if character == "="]
    for sign in signs:
        file = _given(assignment[:sign], files)
        if file:
            return file, assignment[sign + 1 :]
    if len(files) == 1 and not _looks_like_file(assignment) and not (signs and field in _WITHOUT_SIGN):
        return files[0], assignment
    if signs:
        raise SettingError(f"--{field} names {assignment[: signs[0]]}, which is not among the files given")
    raise SettingError(f"--{field} {assignment}: say of which file, as in --{field} {files[0]}={assignment}")


def _given(name: str, files: Sequence[str]) -> str | None:
    """The name where it is one of the files and folders given, or a file in such a folder, named whole, by what it is called there or shown as."""
    path = Path(normpath(name))
    for file in files:
        folder = Path(file)
        if path == Path(normpath(file)) or (folder.is_dir() and folder in path.parents and path.is_file()):
            return name
        if folder.is_dir() and (folder / path).is_file():
            return str(folder / path)
    from synoptic.read.source import stem  # noqa: PLC0415 - not for --help

    shown = [file for file in _articles_among(files) if stem(file) == name]
    return shown[0] if len(shown) == 1 else None


def _articles_among(files: Sequence[str]) -> Iterator[str]:
    """The files given and the articles in the folders given; none of a folder that holds none."""
    from synoptic.read.source import article_files  # noqa: PLC0415 - not for --help

    for given in files:
        with suppress(ReadError, OSError):
            yield from article_files(given)


def _looks_like_file(assignment: str) -> bool:
    """Whether `NAME=VALUE` names a file, though none of the story; a title or an address may hold an equals sign."""
    name, sign, _ = assignment.partition("=")
    return bool(sign) and (bool(_FILE_NAME.fullmatch(name)) or Path(name).is_file())
