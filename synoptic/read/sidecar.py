"""Tables that say what the files of a folder do not: file, outlet, date."""

import csv
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from synoptic.errors import ReadError, SettingError
from synoptic.read.decode import decode
from synoptic.read.page import FIELDS
from synoptic.read.source import FILE_COLUMNS, SIDECARS, shown

# What people call the fields in their own tables.
_ALIASES = {
    "source": "outlet",
    "publisher": "outlet",
    "author": "byline",
    "date": "published",
    "headline": "title",
    "link": "url",
    "lang": "language",
    "updated": "modified",
}


@dataclass(frozen=True, slots=True)
class Sidecar:
    """A table's rows, path of the file as it lies beside the table → field → value; and sentences about what in it was passed over."""

    path: str
    rows: Mapping[str, Mapping[str, str]]
    problems: tuple[str, ...] = ()


def read_sidecar(path: str) -> dict[str, dict[str, str]]:
    """The fields of the articles that a table names: path of the file, as it lies beside the table → field → value.

    `path` is a CSV, TSV or JSON file (a list of objects, or an object of objects by file), or a folder with `articles.csv`, `.tsv` or
    `.json` in it. Columns: `file` and any of outlet, agency, byline, title, published, modified, url, language; others are passed over.
    Raises SettingError where it cannot be read, is empty or has no column `file`; a folder without a table gives an empty mapping.
    """
    table = find_table(path)
    return {file: dict(fields) for file, fields in read_table(table).rows.items()} if table else {}


def find_table(path: str) -> str | None:
    """The table at a path: itself, or the one in a folder under its usual name; None for a folder without one."""
    folder = Path(path)
    if not folder.is_dir():
        return path
    return next((str(folder / name) for name in SIDECARS if (folder / name).is_file()), None)


def read_table(path: str) -> Sidecar:
    """As `read_sidecar` for a file, with what was passed over in it."""
    table = Path(path)
    rows = list(_rows(table))
    if not rows:
        raise SettingError(f"{shown(path)}: an empty table; give it a column 'file' and a row a file", path=path)
    named = [(name, fields) for name, fields in map(_row_fields, rows) if name]
    return Sidecar(path, {str(table.parent / name): fields for name, fields in named}, tuple(_passed_over(rows, [name for name, _ in named])))


def _passed_over(rows: Sequence[Mapping[str, object]], names: Sequence[str]) -> Iterator[str]:
    """Columns that are none of a field, and files that several rows name."""
    columns = dict.fromkeys((column or "").strip().lower() for row in rows for column in row)
    unknown = [column for column in columns if column and column not in (*FILE_COLUMNS, *FIELDS, *_ALIASES)]
    if unknown:
        yield f"no field is called {', '.join(map(repr, unknown))}; passed over (known are file, {', '.join(FIELDS)})"
    yield from (f"{count} rows are of {name}; the last one counts" for name, count in Counter(names).items() if count > 1)


def _rows(table: Path) -> Sequence[Mapping[str, object]]:
    try:
        text = decode(table.read_bytes(), path=shown(str(table))).text
        if table.suffix.lower() == ".json":
            return _json_rows(json.loads(text), str(table))
        delimiter = "\t" if table.suffix.lower() == ".tsv" else _delimiter(text)
        rows = list(csv.DictReader(StringIO(text), delimiter=delimiter))
    except FileNotFoundError as error:
        raise SettingError(f"{shown(str(table))}: no such table; check the path", path=str(table)) from error
    except ReadError as error:
        raise SettingError(f"{shown(str(table))}: not a readable table; save it as CSV", path=str(table)) from error
    except (OSError, ValueError, csv.Error, RecursionError) as error:
        reason = getattr(error, "strerror", None) or error
        raise SettingError(f"{shown(str(table))}: not a readable table ({reason}); mend it or save it as CSV", path=str(table)) from error
    if rows and not any(column and column.strip().lower() in FILE_COLUMNS for column in rows[0]):
        raise SettingError(f"{shown(str(table))}: no column named 'file'; name the column that holds the file names", path=str(table))
    return rows


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)


def _json_rows(value: object, path: str) -> list[Mapping[str, object]]:
    if isinstance(value, dict):
        value = [{"file": name, **fields} for name, fields in value.items() if isinstance(fields, dict)]
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        raise SettingError(f"{shown(path)}: not a list of objects with a 'file' each", path=path)
    return value


def _row_fields(row: Mapping[str, object]) -> tuple[str, dict[str, str]]:
    """The file a row names and the known fields it states."""
    named = {(column or "").strip().lower(): str(value).strip() for column, value in row.items() if isinstance(value, str | int)}
    file = next((named[column] for column in FILE_COLUMNS if named.get(column)), "")
    fields = {_ALIASES.get(column, column): value for column, value in named.items() if value}
    return file, {name: fields[name] for name in FIELDS if name in fields}
