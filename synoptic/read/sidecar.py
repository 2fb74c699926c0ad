"""Tables that say what the files of a folder do not: file, outlet, date."""

import csv
import json
from collections.abc import Iterable, Mapping
from io import StringIO
from pathlib import Path

from synoptic.errors import SettingError
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


def read_sidecar(path: str) -> dict[str, dict[str, str]]:
    """The fields of the articles that a table names: path of the file, as it lies beside the table → field → value.

    `path` is a CSV, TSV or JSON file (a list of objects, or an object of objects by file), or a folder with `articles.csv`, `.tsv` or
    `.json` in it. Columns: `file` and any of outlet, agency, byline, title, published, modified, url, language; others are passed over.
    Raises SettingError where it cannot be read or has no column `file`; a folder without a table gives an empty mapping.
    """
    table = Path(path)
    if table.is_dir():
        table = next((table / name for name in SIDECARS if (table / name).is_file()), table)
        if table.is_dir():
            return {}
    rows = _rows(table)
    return {str(table.parent / name): fields for name, fields in map(_row_fields, rows) if name}


def _rows(table: Path) -> Iterable[Mapping[str, object]]:
    try:
        text = decode(table.read_bytes(), path=str(table)).text
        if table.suffix.lower() == ".json":
            return _json_rows(json.loads(text), str(table))
        delimiter = "\t" if table.suffix.lower() == ".tsv" else _delimiter(text)
        rows = list(csv.DictReader(StringIO(text), delimiter=delimiter))
    except (OSError, ValueError, csv.Error, RecursionError) as error:
        raise SettingError(f"{shown(str(table))}: not a readable table ({error})", path=str(table)) from error
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
