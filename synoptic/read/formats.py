"""Which format a file is in, and its pages."""

import re

from synoptic.read.deadline import deadline
from synoptic.read.decode import decode
from synoptic.read.limits import Limits
from synoptic.read.page import Page
from synoptic.read.source import plain_suffix

_HTML_START = re.compile(
    r"\s*(?:<!--.{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|article|div|meta|section|main|h1|p)\b", re.IGNORECASE | re.DOTALL
)
_DECLARED = re.compile(rb"<meta[^<>]{0,300}charset\s*=\s*[\"']?\s*([\w-]{2,30})", re.IGNORECASE)
_MAIL_START = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n)*){2,}")
_MAIL_HEADER = re.compile(rb"^(?:MIME-Version|Content-Type|Received|Message-ID|From|Snapshot-Content-Location):", re.IGNORECASE | re.MULTILINE)
_HEAD = 4096
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
    if head.startswith((b"%PDF-", b"PK\x03\x04")):
        from synoptic.read.documents import read_document  # noqa: PLC0415 - its libraries only where such a file comes

        return (read_document(raw, path=path, limits=limits),)
    if suffix in (".eml", ".mhtml", ".mht") or _is_mail(head):
        from synoptic.read.mail import read_mail  # noqa: PLC0415 - as above

        return (read_mail(raw, path=path, limits=limits),)
    return _text_pages(raw, suffix, path=path, limits=limits)


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
    if suffix in (".html", ".htm", ".xhtml") or (suffix not in _PLAIN_SUFFIXES and _HTML_START.match(text[:_HEAD])):
        from synoptic.read.html import read_html  # noqa: PLC0415 - as above

        return (read_html(text, path=path, limits=limits),)
    return (Page(text),)


def _is_mail(head: bytes) -> bool:
    start = _MAIL_START.match(head)
    return bool(start) and len(_MAIL_HEADER.findall(start.group() if start else b"")) > 1
