"""JSON records of articles: schema.org NewsArticle, IPTC ninjs, and the plain shapes that scrapers write."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

from synoptic.errors import ReadError
from synoptic.lexicon.field_names import BODY_KEYS, LIST_KEYS, RECORD_KEYS
from synoptic.read.bylines import agency_name
from synoptic.read.dates import iso_date, no_date
from synoptic.read.language import normal_language
from synoptic.read.limits import Limits
from synoptic.read.page import Page
from synoptic.read.source import name_some, own_output, shown

Record = Mapping[str, object]

_NAME_KEYS = ("name", "title", "value", "literal", "#text", "legalName")
_HTML = re.compile(r"</?(?:p|div|br|span|a|h\d|ul|li|strong|em|b|i|figure|blockquote|img)\b[^<>]*>", re.IGNORECASE)
_LONGEST_FIELD = 2_000
# What this program writes.
_OWN_SCHEMA = re.compile(r"(?:synopsis|quotes|entities)/\d")
# Later than the first web page in seconds, later than it in milliseconds.
_EPOCH_SECONDS = range(600_000_000, 5_000_000_000)
_EPOCH_MILLISECONDS = range(600_000_000_000, 5_000_000_000_000)


def read_records(text: str, *, path: str, limits: Limits) -> tuple[Page, ...]:
    """The articles of a JSON or JSON Lines file. Raises ReadError where it is broken or holds no article.

    An entry without a text and a broken line of JSON Lines are problems of the first page.
    """
    try:
        value = json.loads(text)
        if isinstance(value, dict) and _OWN_SCHEMA.fullmatch(str(value.get("schema"))):
            raise own_output(path)
        found = list(_find_records(value, limits))
        problems = _without_text("entry", [number for number, record in enumerate(found, 1) if record is None])
        records = [record for record in found if record is not None]
    except (ValueError, RecursionError) as error:
        records, problems = _read_lines(text, path, limits, error)
    pages = [page for record in records if (page := _record_page(record, path=path, limits=limits))]
    if not pages:
        raise ReadError(f"{shown(path)}: JSON without an article; each needs a text under one of {', '.join(BODY_KEYS[:5])}", path=path)
    if len(pages) > limits.articles:
        raise ReadError(f"{shown(path)}: {len(pages):,} articles, more than the limit of {limits.articles:,}; split the file", path=path)
    first = pages[0]
    return (Page(first.text, first.fields, first.noise, first.headings, (*first.problems, *problems)), *pages[1:])


def _read_lines(text: str, path: str, limits: Limits, error: Exception) -> tuple[list[Record], list[str]]:
    """JSON Lines: the records of the lines that can be read, and a sentence for each that cannot."""
    records: list[Record] = []
    problems: list[str] = []
    empty: list[int] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            found = [record for record in _find_records(json.loads(line), limits) if record is not None]
        except (ValueError, RecursionError):
            problems.append(f"line {number} is no JSON and was passed over")
            continue
        records.extend(found)
        if not found:
            empty.append(number)
    if not records:
        reason = "nested too deep" if isinstance(error, RecursionError) else str(error)
        raise ReadError(f"{shown(path)}: broken JSON ({reason}); mend it or give the article's text", path=path) from error
    return records, [*problems, *_without_text("line", empty)]


def _without_text(what: str, numbers: Sequence[int]) -> list[str]:
    """One sentence about the entries or lines that hold no article; none where there are none."""
    return [f"{what} {name_some(list(map(str, numbers)))}: no text; passed over"] if numbers else []


def _find_records(value: object, limits: Limits, depth: int = 0) -> Iterator[Record | None]:
    """The objects that hold an article: the value itself, or those in its lists; None for each entry of a list that holds none."""
    if depth > 5:  # noqa: PLR2004 - an envelope in an envelope is as deep as interfaces go
        return
    if isinstance(value, list):
        for entry in value[: limits.articles + 1]:
            found = list(_find_records(entry, limits, depth + 1))
            yield from found or ([] if _is_other_thing(entry) else [None])
    elif isinstance(value, dict):
        if _body(value):
            yield value
            return
        for key in LIST_KEYS:
            if isinstance(value.get(key), list | dict):
                yield from _find_records(value[key], limits, depth + 1)


def _is_other_thing(entry: object) -> bool:
    """Whether an entry says that it is no article: the site or the trail of links in a page's graph."""
    stated = entry.get("@type") if isinstance(entry, dict) else None
    return bool(stated) and not re.search("Article|Posting|Report", str(stated))


def _record_page(record: Record, *, path: str, limits: Limits) -> Page | None:
    """The page of one record: its title, a blank line and its body; a body in HTML is laid out as text."""
    body = _body(record)
    if body is None:
        return None
    fields = article_fields(record)
    if _HTML.search(body):
        from synoptic.read.html.fragment import fragment_text  # noqa: PLC0415 - only for bodies in HTML

        body = fragment_text(body, path=path, limits=limits)
    title = fields.get("title")
    return Page(f"{title}\n\n{body}" if title else body, fields, problems=tuple(no_date(value) for value in unread_dates(record)))


def _body(record: Record) -> str | None:
    for key in BODY_KEYS:
        value = record.get(key)
        if isinstance(value, list) and value and all(isinstance(entry, str) for entry in value):
            value = "\n\n".join(value)
        if isinstance(value, str) and value.strip():
            return value.replace("\r\n", "\n").replace("\r", "\n")
    return None


def article_fields(record: Record) -> dict[str, str]:
    """The fields that a record states, in the forms of `Article`."""
    found = {name: value for name, keys in RECORD_KEYS.items() if (value := _first(record, keys, name))}
    if found.get("modified") == found.get("published"):
        found.pop("modified", None)
    known = agency_name(found.get("byline", ""))
    if known:
        found["agency"] = found.get("agency") or known
        found.pop("byline")
    if found.get("byline") and found.get("byline") == found.get("outlet"):
        found.pop("byline")
    if "agency" in found and not agency_name(found["agency"]) and found["agency"] == found.get("outlet"):
        found.pop("agency")
    return found


def unread_dates(record: Record) -> list[str]:
    """What a record states first for its day of publication, where nothing it states is a date."""
    stated = [plain for key in RECORD_KEYS["published"] if (plain := _plain(record.get(key)))]
    return stated[:1] if not _first(record, RECORD_KEYS["published"], "published") else []


def _first(record: Record, keys: Sequence[str], name: str) -> str | None:
    """The first value of a field that has its form."""
    for key in keys:
        if key in record:
            value = _FORMS.get(name, _plain)(record[key])
            if value:
                return value
    return None


def _plain(value: object) -> str | None:
    """A string, or the name in an object, or the first in a list; one line of it."""
    if isinstance(value, list):
        return next((plain for entry in value if (plain := _plain(entry))), None)
    if isinstance(value, dict):
        return next((plain for key in _NAME_KEYS if (plain := _plain(value.get(key)))), None)
    if not isinstance(value, str):
        return None
    return re.sub(r"\s+", " ", re.sub(r"<[^<>]{1,200}>", "", value[:_LONGEST_FIELD])).strip() or None


def _names(value: object) -> str | None:
    """All names of a list of people, joined with commas; "By " before them left out."""
    entries = value if isinstance(value, list) else [value]
    plain = [name for entry in entries if (name := _plain(entry)) and "://" not in name]
    names = [re.sub(r"^(?:by|von|par|por|di)\s+", "", name, flags=re.IGNORECASE) for name in plain]
    return ", ".join(dict.fromkeys(re.sub(r"\s+and\s+", ", ", name) for name in names)) or None


def _date(value: object) -> str | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float) and (int(value) in _EPOCH_SECONDS or int(value) in _EPOCH_MILLISECONDS):
        seconds = value / 1000 if int(value) in _EPOCH_MILLISECONDS else value
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="minutes")
    plain = _plain(value)
    return iso_date(plain) if plain else None


def _address(value: object) -> str | None:
    if isinstance(value, dict):
        return _address(value.get("@id") or value.get("url"))
    return value.strip() if isinstance(value, str) and re.match(r"https?://\S+$", value.strip()) else None


def _language(value: object) -> str | None:
    plain = _plain(value)
    return normal_language(plain) if plain else None


_FORMS = {"published": _date, "modified": _date, "url": _address, "byline": _names, "language": _language}
