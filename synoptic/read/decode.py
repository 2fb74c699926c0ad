"""Bytes to characters: byte-order marks, encodings, broken bytes, line ends."""

import codecs
import re
from dataclasses import dataclass

from synoptic.errors import ReadError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"PK\x03\x04", "a zip archive"),
    (b"%PDF-", "a PDF"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "a database"),
    (b"\xd0\xcf\x11\xe0", "an old Office document (save it as .docx or .txt)"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"OggS", "a recording"),
    (b"ID3", "a recording"),
)
# Text has hardly any of these; a file in which more than this share of the first bytes are such is no text.
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROL_SHARE = 0.02
_SAMPLE = 8192
# UTF-16 without a mark: every second byte of mostly Latin text is zero.
_LEAST_ZERO_SHARE = 0.35
# A UTF-8 file with at most this share of broken sequences is a damaged UTF-8 file, not one in another encoding.
_MOST_BROKEN_SHARE = 0.002
_LEAST_MULTIBYTE = 1
_DETECTED = 200_000


@dataclass(frozen=True, slots=True)
class Decoded:
    r"""The characters of a file, its line ends as `\\n`; `problem` says in one sentence what was wrong with its bytes."""

    text: str
    encoding: str
    problem: str | None = None


def decode(raw: bytes, *, path: str, declared: str | None = None) -> Decoded:
    """Decode a text file by its byte-order mark, as UTF-8, as declared, or as charset-normalizer detects.

    Raises ReadError for a file that is no text.
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _lenient(raw[len(mark) :], encoding)
    zero_side = _utf16_without_mark(raw)
    if zero_side:
        return _lenient(raw, zero_side)
    _refuse_binary(raw, path=path)
    try:
        return Decoded(normal_lines(raw.decode("utf-8")), "utf-8")
    except UnicodeDecodeError:
        return _other(raw, declared)


def _refuse_binary(raw: bytes, *, path: str) -> None:
    """Raise ReadError where the bytes are a picture, a program, an archive or otherwise no text."""
    for signature, name in _SIGNATURES:
        if raw.startswith(signature):
            raise ReadError(f"{path}: this is {name}, not an article's text; give the text or the saved page", path=path)
    head = raw[:_SAMPLE]
    if len(_CONTROL.findall(head)) > _MOST_CONTROL_SHARE * len(head):
        raise ReadError(f"{path}: this is a binary file, not an article's text; give the text or the saved page", path=path)


def normal_lines(text: str) -> str:
    r"""The text with `\\n` as its only line end and no byte-order mark before it."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")


def _utf16_without_mark(raw: bytes) -> str | None:
    head = raw[:_SAMPLE]
    pairs = len(head) // 2
    if pairs < 8 or len(raw) % 2:  # noqa: PLR2004 - too few to tell
        return None
    if head[1::2].count(0) > _LEAST_ZERO_SHARE * pairs and not head[0::2].count(0):
        return "utf-16-le"
    if head[0::2].count(0) > _LEAST_ZERO_SHARE * pairs and not head[1::2].count(0):
        return "utf-16-be"
    return None


def _lenient(raw: bytes, encoding: str) -> Decoded:
    text = raw.decode(encoding, errors="replace")
    broken = text.count("\ufffd")
    problem = f"{broken} broken {encoding.upper()} sequences were read as \ufffd" if broken else None
    return Decoded(normal_lines(text), encoding, problem)


def _other(raw: bytes, declared: str | None) -> Decoded:
    """Bytes that are not valid UTF-8: damaged UTF-8, or another encoding."""
    damaged = raw.decode("utf-8", errors="replace")
    multibyte = sum(character > "\x7f" and character != "\ufffd" for character in damaged)
    broken = damaged.count("\ufffd")
    if broken <= max(multibyte // 2, 1) and multibyte >= _LEAST_MULTIBYTE and broken <= max(1, _MOST_BROKEN_SHARE * len(damaged)):
        return Decoded(normal_lines(damaged), "utf-8", f"{broken} broken UTF-8 sequences were read as \ufffd")
    for encoding in filter(None, (declared, _detect(raw))):
        try:
            return Decoded(normal_lines(raw.decode(encoding)), encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    text = raw.decode("cp1252", errors="replace")
    return Decoded(normal_lines(text), "cp1252", "the encoding could not be told; read as Windows-1252")


def _detect(raw: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - only for files that are not UTF-8

    best = from_bytes(raw[:_DETECTED]).best()
    if best is None:
        return None
    # In Western text the two differ only in quote marks and dashes, which Windows-1252 has and Latin-1 lacks.
    return "cp1252" if best.encoding in ("latin_1", "iso8859_15") and re.search(rb"[\x80-\x9f]", raw) else str(best.encoding)
