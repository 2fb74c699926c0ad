"""Which format a file is in, and its pages."""

import re

from synoptic.errors import ReadError
from synoptic.read.deadline import deadline
from synoptic.read.decode import decode
from synoptic.read.limits import Limits
from synoptic.read.page import Page
from synoptic.read.source import plain_suffix, shown

_HTML_START = re.compile(
    r"\s*(?:<!--.{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|article|div|meta|section|main|h1|p)\b", re.IGNORECASE | re.DOTALL
)
_DECLARED = re.compile(rb"<meta[^<>]{0,300}charset\s*=\s*[\"']?\s*([\w-]{2,30})", re.IGNORECASE)
_MAIL_START = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n)*){2,}")
_MAIL_HEADER = re.compile(rb"^(?:MIME-Version|Content-Type|Received|Message-ID|From|Snapshot-Content-Location):", re.IGNORECASE | re.MULTILINE)
_HEAD = 4096
_PAGE_SUFFIXES = frozenset((".html", ".htm", ".xhtml"))
_TABLE = "a table, not an article's text; give each row's text as a .txt file or a line of .jsonl"
_OFFICE = "{} document, which is not read; save it as .docx or .txt"
# What is not read, by its name, and what to do about it.
_UNREAD = {
    ".rtf": _OFFICE.format("a rich-text"),
    ".doc": _OFFICE.format("an old Word"),
    ".odt": _OFFICE.format("an OpenDocument"),
    ".pages": _OFFICE.format("a Pages"),
    ".webarchive": "a Safari web archive, which is not read; save the page as .html or print it to PDF",
    ".xml": "XML, such as a feed, which is not read; save the articles it names as .html, .txt or .json",
    **dict.fromkeys((".csv", ".tsv", ".xls", ".xlsx", ".ods"), _TABLE),
}
_UNREAD.update(dict.fromkeys((".rss", ".atom", ".rdf"), _UNREAD[".xml"]))
# The same by their first bytes, where the name does not say; pages in XHTML begin as XML does.
_UNREAD_START = (
    (re.compile(rb"\s*\{\\rtf"), _UNREAD[".rtf"]),
    (re.compile(rb"bplist00"), _UNREAD[".webarchive"]),
    (re.compile(rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis", re.DOTALL), _UNREAD[".odt"]),
    (re.compile(rb"\s*<(?:\?xml|rss|feed|rdf:RDF)\b", re.IGNORECASE), _UNREAD[".xml"]),
)
_PAGE = re.compile(rb"<!doctype html|<html\b", re.IGNORECASE)
_PLAIN_SUFFIXES = frozenset((".txt", ".md", ".markdown", ".text"))


def read_pages(raw: bytes, *, path: str, limits: Limits) -> tuple[Page, ...]:
    """The pages of a file's bytes. Raises ReadError where the format is none that is read, the file is broken, or reading takes too long."""
    suffix = plain_suffix(path)
    if suffix in _PLAIN_SUFFIXES:
        return _text_pages(raw, suffix, path=path, limits=limits)
    with deadline(limits.seconds, path):
        return _marked_pages(raw, suffix, path=path, limits=limits)


def _marked_pages(raw: bytes, suffix: str, *, path: str, limits: Limits) -> tuple[Page, ...]:
    head = raw[:_HEAD]
    if unread := _unread(head, suffix):
        raise ReadError(f"{shown(path)}: {unread}", path=path)
    if head.startswith((b"%PDF-", b"PK\x03\x04")):
        from synoptic.read.documents import read_document  # noqa: PLC0415 - its libraries only where such a file comes

        return (read_document(raw, path=path, limits=limits),)
    if suffix in (".eml", ".mhtml", ".mht") or _is_mail(head):
        from synoptic.read.mail import read_mail  # noqa: PLC0415 - as above

        return (read_mail(raw, path=path, limits=limits),)
    return _text_pages(raw, suffix, path=path, limits=limits)


def _unread(head: bytes, suffix: str) -> str | None:
    """What a file is that is not read, and what to do about it; None for others, pages and PDF under a wrong name among them."""
    if head.startswith(b"%PDF-") or suffix in _PAGE_SUFFIXES or _PAGE.search(head):
        return None
    return _UNREAD.get(suffix) or next((what for start, what in _UNREAD_START if start.match(head)), None)


def _text_pages(raw: bytes, suffix: str, *, path: str, limits: Limits) -> tuple[Page, ...]:
    head = raw[:_HEAD]
    declared = _DECLARED.search(head)
    decoded = decode(raw, path=path, declared=declared[1].decode("ascii", "replace") if declared else None)
    pages = _decoded_pages(decoded.text, suffix, path=path, limits=limits)
    if not decoded.problem:
        return pages
    first = pages[0]
    return (Page(first.text, first.fields, first.noise, first.headings, (decoded.problem, *first.problems)), *pages[1:])


def _decoded_pages(text: str, suffix: str, *, path: str, limits: Limits) -> tuple[Page, ...]:
    if suffix in (".json", ".jsonl", ".ndjson") or (suffix not in _PLAIN_SUFFIXES and re.match(r"\s*[\[{]\s*[\"{\[]", text)):
        from synoptic.read.records import read_records  # noqa: PLC0415 - as above

        return read_records(text, path=path, limits=limits)
    if suffix in _PAGE_SUFFIXES or (suffix not in _PLAIN_SUFFIXES and _HTML_START.match(text[:_HEAD])):
        from synoptic.read.html import read_html  # noqa: PLC0415 - as above

        return (read_html(text, path=path, limits=limits),)
    return (Page(text),)


def _is_mail(head: bytes) -> bool:
    start = _MAIL_START.match(head)
    return bool(start) and len(_MAIL_HEADER.findall(start.group() if start else b"")) > 1
