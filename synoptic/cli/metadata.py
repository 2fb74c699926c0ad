"""What a user says of the articles beforehand: `--outlet FILE=VALUE` and a sidecar table."""

from collections.abc import Iterable, Mapping, Sequence

from synoptic.errors import SettingError

# Fields of an article that can be given on the command line, with what their value is.
FIELDS: Mapping[str, str] = {
    "published": "a date such as 2024-10-20",
    "outlet": "the name of the outlet",
    "agency": "the agency whose report it carries",
    "byline": "the names of its writers",
    "title": "its title",
    "url": "its address",
    "language": "a code such as en",
}


def gather_metadata(given: Mapping[str, Sequence[str]], files: Sequence[str]) -> dict[str, dict[str, str]]:
    """`{file: {field: value}}` from `{field: ["FILE=VALUE", …]}`; a bare value is of the only file. Raises SettingError."""
    metadata: dict[str, dict[str, str]] = {}
    for field, assignments in given.items():
        for assignment in assignments:
            file, value = _assignment(field, assignment, files)
            metadata.setdefault(file, {})[field] = value
    return metadata


def _assignment(field: str, assignment: str, files: Sequence[str]) -> tuple[str, str]:
    """The file and the value; the longest file that fits, since names and values may both hold an equals sign."""
    for file in sorted(files, key=len, reverse=True):
        if assignment.startswith(f"{file}="):
            return file, assignment[len(file) + 1 :]
    if len(files) == 1:
        return files[0], assignment
    file, sign, _ = assignment.partition("=")
    if sign:
        raise SettingError(f"--{field} names {file}, which is not among the files given")
    raise SettingError(f"--{field} {assignment}: say of which file, as in --{field} {_example(files)}={assignment}")


def _example(files: Iterable[str]) -> str:
    return next(iter(files), "one.txt")
