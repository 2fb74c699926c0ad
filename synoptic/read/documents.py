"""PDF and DOCX, through pypdf and python-docx."""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from synoptic.errors import ReadError
from synoptic.model import Span
from synoptic.read.decode import normal_lines
from synoptic.read.limits import Limits
from synoptic.read.page import Page
from synoptic.read.printed import Printed, Row, join_rows, page_rows, spell_out
from synoptic.read.source import shown

if TYPE_CHECKING:
    from pypdf import PageObject

_MOST_PAGES = 500
_WORD_PART = "word/document.xml"
# What the libraries raise on files that are broken or made to break them.
_STUMBLES = (
    ValueError, LookupError, TypeError, AttributeError, RecursionError, OverflowError, NotImplementedError, AssertionError, SyntaxError, OSError,
)  # fmt: skip
_TITLE_BAR = re.compile(r"\s+[|»•·–—-]\s+|\s*\|\s*|:\s+")
_LEAST_TITLE_WORDS, _LONGEST_TITLE = 4, 500
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def read_document(raw: bytes, *, path: str, limits: Limits) -> Page:
    """The page of a PDF or DOCX file. Raises ReadError where it is broken, protected, too big or another kind of archive."""
    return _read_pdf(raw, path, limits) if raw.startswith(b"%PDF-") else _read_docx(raw, path, limits)


def _read_pdf(raw: bytes, path: str, limits: Limits) -> Page:
    import pypdf  # noqa: PLC0415 - only for a PDF
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    rows: list[Row] = []
    size = 0
    try:
        reader = pypdf.PdfReader(io.BytesIO(raw))
        if reader.is_encrypted and not reader.decrypt(""):
            raise ReadError(f"{shown(path)}: the PDF is protected by a password; save an open copy", path=path)
        for number, pdf_page in zip(range(_MOST_PAGES), reader.pages, strict=False):
            found = list(_page_rows(pdf_page, number))
            rows.extend(found)
            size += sum(len(row.text) for row in found)
            if size > limits.characters:
                break
        stated = ((reader.metadata.title if reader.metadata else None) or "")[:_LONGEST_TITLE]
    except (PyPdfError, *_STUMBLES) as error:
        raise ReadError(f"{shown(path)}: broken PDF ({type(error).__name__}); save it again or give its text", path=path) from error
    printed = join_rows(rows)
    if not printed.text.strip():
        raise ReadError(f"{shown(path)}: a PDF without text, perhaps a scan; give its text", path=path)
    fields = {**_titled(printed, spell_out(stated)), "url": printed.address or ""}
    return Page(printed.text, {name: value for name, value in fields.items() if value}, headings=tuple(sorted(printed.headings)))


def _page_rows(pdf_page: "PageObject", number: int) -> Iterator[Row]:
    """The lines of one page of a PDF, in the order in which it writes them."""
    pieces: list[tuple[str, float, float]] = []

    def note(text: str, outer: Sequence[float], inner: Sequence[float], _: object, size: float) -> None:
        scale = abs(inner[3] * outer[3]) or 1.0
        pieces.append((spell_out(_CONTROL.sub("", normal_lines(text))), size * scale, inner[4] * outer[1] + inner[5] * outer[3] + outer[5]))

    pdf_page.extract_text(visitor_text=note)
    return page_rows(pieces, page=number, tall=float(pdf_page.mediabox.height))


def _titled(printed: Printed, stated: str) -> dict[str, str]:
    """The title, and the outlet beside it: the stated one, or the longest part of it that stands in the text; else the largest heading.

    What programs state is as often the name of a file or of the whole site.
    """
    paragraphs = {_letters(paragraph): paragraph for paragraph in printed.text.split("\n\n")}
    parts = [part.strip() for part in _TITLE_BAR.split(stated)]
    runs = [(first, last) for first in range(len(parts)) for last in range(first + 1, len(parts) + 1)]
    shown = [(len(title), first, last, title) for first, last in runs if (title := paragraphs.get(_letters(" ".join(parts[first:last]))))]
    if shown:
        _, first, last, title = max(shown)
        return {"title": title, "outlet": (parts[last:] or parts[:first] or [""])[-1]}
    largest = printed.text[slice(*printed.headings[0])] if printed.headings else ""
    return {"title": largest} if len(largest.split()) >= _LEAST_TITLE_WORDS else {}


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _read_docx(raw: bytes, path: str, limits: Limits) -> Page:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            names = {entry.filename: entry.file_size for entry in archive.infolist()}
        if _WORD_PART not in names:
            raise ReadError(f"{shown(path)}: an archive, not an article's text; unpack it and give the files in it", path=path)
        if sum(names.values()) > limits.raw_bytes:
            raise ReadError(f"{shown(path)}: more than {limits.raw_bytes:,} bytes unpacked; save the article's text instead", path=path)
        return _docx_page(raw)
    except (zipfile.BadZipFile, *_STUMBLES) as error:
        kind = "DOCX file" if path.lower().endswith(".docx") else "archive"
        raise ReadError(f"{shown(path)}: broken {kind} ({type(error).__name__}); save it again or give its text", path=path) from error


def _docx_page(raw: bytes) -> Page:
    import docx  # noqa: PLC0415 - only for a DOCX file

    document = docx.Document(io.BytesIO(raw))
    texts, headings, position, title = [], [], 0, ""
    for paragraph in document.paragraphs:
        text = _CONTROL.sub("", normal_lines(paragraph.text)).strip()
        if not text:
            continue
        style = (paragraph.style.name if paragraph.style is not None else "") or ""
        if style == "Title" or (style == "Heading 1" and not title):
            title = title or text
        elif style.startswith("Heading"):
            headings.append(Span(position, position + len(text)))
        texts.append(text)
        position += len(text) + 2
    return Page("\n\n".join(texts), {"title": title} if title else {}, headings=tuple(headings))
