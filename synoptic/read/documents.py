"""PDF and DOCX, through pypdf and python-docx."""

import io
import re
import zipfile

from synoptic.errors import ReadError
from synoptic.model import Span
from synoptic.read.decode import normal_lines
from synoptic.read.limits import Limits
from synoptic.read.page import Page
from synoptic.read.source import shown

_MOST_PAGES = 500
_WORD_PART = "word/document.xml"
# What the libraries raise on files that are broken or made to break them.
_STUMBLES = (
    ValueError, LookupError, TypeError, AttributeError, RecursionError, OverflowError, NotImplementedError, AssertionError, SyntaxError, OSError,
)  # fmt: skip
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def read_document(raw: bytes, *, path: str, limits: Limits) -> Page:
    """The page of a PDF or DOCX file. Raises ReadError where it is broken, protected, too big or another kind of archive."""
    return _read_pdf(raw, path, limits) if raw.startswith(b"%PDF-") else _read_docx(raw, path, limits)


def _read_pdf(raw: bytes, path: str, limits: Limits) -> Page:
    import pypdf  # noqa: PLC0415 - only for a PDF
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    pieces: list[str] = []
    size = 0
    try:
        reader = pypdf.PdfReader(io.BytesIO(raw))
        if reader.is_encrypted and not reader.decrypt(""):
            raise ReadError(f"{shown(path)}: the PDF is protected by a password; save an open copy", path=path)
        for _, pdf_page in zip(range(_MOST_PAGES), reader.pages, strict=False):
            pieces.append(_CONTROL.sub("", normal_lines(pdf_page.extract_text())).strip())
            size += len(pieces[-1])
            if size > limits.characters:
                break
        title = (reader.metadata.title if reader.metadata else None) or ""
    except (PyPdfError, *_STUMBLES) as error:
        raise ReadError(f"{shown(path)}: broken PDF ({type(error).__name__}); save it again or give its text", path=path) from error
    text = "\n\n".join(piece for piece in pieces if piece)
    if not text.strip():
        raise ReadError(f"{shown(path)}: a PDF without text, perhaps a scan; give its text", path=path)
    shared = title.strip() if title.strip() and title.strip().casefold() in text.casefold() else ""
    return Page(text, {"title": shared} if shared else {})


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
        raise ReadError(f"{shown(path)}: broken DOCX file ({type(error).__name__}); save it again or give its text", path=path) from error


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
