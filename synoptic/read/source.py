"""Files, folders and standard input to bytes, bounded."""

import re
import sys
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from synoptic.errors import ReadError
from synoptic.read.limits import Limits

_STANDARD_INPUT = "-"
# What a folder is searched for; other files lie beside articles without being any.
SUFFIXES = frozenset(
    (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".json", ".jsonl", ".ndjson", ".eml", ".pdf", ".docx")
)
SIDECARS = ("articles.csv", "articles.tsv", "articles.json")
# What people call the column of the files in a table of their own.
FILE_COLUMNS = ("file", "path", "filename", "name")
# What a saved page brings along, and pictures and recordings that lie beside an article.
_BESIDE = frozenset(
    ".jpg .jpeg .jfif .png .gif .svg .webp .avif .ico .bmp .tif .tiff .heic .css .js .mjs .map .woff .woff2 .ttf .otf .eot .mp3 .m4a .wav .ogg "
    ".mp4 .m4v .mov .webm .avi .mkv .part .download .db .ini .lnk".split()
)
_SAVED_FOLDER = re.compile(r".+[_.](?:files|dateien|archivos|fichiers)", re.IGNORECASE)
_NAMED = 5
_NOT_ARTICLES = frozenset(("readme", "license", "licence", "changelog", "notice"))
_GZIP = b"\x1f\x8b"
_CHUNK = 1 << 20


def read_bytes(path: str, limits: Limits) -> bytes:
    """The bytes of a file or of standard input, unpacked where they are gzip. Raises ReadError where there are none or too many."""
    raw = _read_bounded(path, limits)
    if raw.startswith(_GZIP):
        raw = unpack(raw, path=path, limits=limits)
    if not raw.strip():
        raise ReadError(f"{shown(path)}: the file is empty; give a file with an article in it", path=path)
    return raw


def unpack(raw: bytes, *, path: str, limits: Limits) -> bytes:
    """The content of gzip data, no more of it unpacked than the limit. Raises ReadError where it is broken or too much."""
    pieces, size = [], 0
    decoder = zlib.decompressobj(wbits=31)
    try:
        while raw:
            piece = decoder.decompress(raw, _CHUNK)
            pieces.append(piece)
            size += len(piece)
            if size > limits.raw_bytes:
                raise _too_big(path, limits)
            raw = decoder.unconsumed_tail or decoder.unused_data
            if decoder.eof and raw:
                decoder = zlib.decompressobj(wbits=31)
            elif not raw and not decoder.eof and not piece:
                break
        pieces.append(decoder.flush(_CHUNK))
    except zlib.error as error:
        raise ReadError(f"{shown(path)}: broken gzip file ({error}); unpack it by hand or fetch it again", path=path) from error
    if not decoder.eof:
        raise ReadError(f"{shown(path)}: the gzip file ends too early; fetch it again", path=path)
    return b"".join(pieces)


def shown(path: str) -> str:
    """A path as it may stand in a message: one line, no control or direction marks."""
    name = "standard input" if path == _STANDARD_INPUT else path
    return "".join(character if character.isprintable() else f"\\u{ord(character):04x}" for character in name)


def _read_bounded(path: str, limits: Limits) -> bytes:
    try:
        if path == _STANDARD_INPUT:
            if sys.stdin is None:
                raise ReadError(f"{shown(path)}: it is closed; pipe an article into it or name a file", path=path)
            raw = sys.stdin.buffer.read(limits.raw_bytes + 1)
        else:
            with Path(path).open("rb") as file:
                raw = file.read(limits.raw_bytes + 1)
    except FileNotFoundError as error:
        raise ReadError(f"{shown(path)}: no such file; check the path", path=path) from error
    except IsADirectoryError as error:
        raise ReadError(f"{shown(path)}: this is a folder; give the files in it or compare the whole folder", path=path) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ReadError(f"{shown(path)}: cannot be read ({reason}); check its permissions", path=path) from error
    if len(raw) > limits.raw_bytes:
        raise _too_big(path, limits)
    return raw


def own_output(path: str) -> ReadError:
    """What to raise for a file that this program wrote."""
    return ReadError(f"{shown(path)}: written by synoptic, no article; leave it out or move it away", path=path)


def _too_big(path: str, limits: Limits) -> ReadError:
    return ReadError(f"{shown(path)}: more than {limits.raw_bytes:,} bytes; give the article alone or raise the limit", path=path)


def article_files(path: str) -> Iterator[str]:
    """The files of a path: itself, or the articles in a folder and its folders, in order of name. Raises ReadError for a folder without any."""
    folder = Path(path)
    if path == _STANDARD_INPUT or not folder.is_dir():
        yield path
        return
    found = sorted(str(file) for file in folder.rglob("*") if _is_offered(file, folder) and plain_suffix(file.name) in SUFFIXES)
    if not found:
        raise ReadError(f"{shown(path)}: no article in this folder; articles are files such as .txt, .md, .html, .json, .eml, .pdf, .docx", path=path)
    yield from found


def passed_over(path: str) -> str | None:
    """A sentence that counts the files of a folder that are no articles by their names and yet may be meant as such; None where there are none."""
    folder = Path(path)
    if not folder.is_dir():
        return None
    names = sorted(shown(str(file.relative_to(folder))) for file in folder.rglob("*") if _is_offered(file, folder) and _is_unread(file))
    if not names:
        return None
    said = "1 file is no article by its name" if len(names) == 1 else f"{len(names)} files are no articles by their names"
    return f"{said}: {name_some(names)}; save what is an article as .txt, .html, .docx or .pdf"


def name_some(names: Sequence[str]) -> str:
    """The first of some names, and how many more there are: "a, b, c, d, e and 3 more"."""
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more


def _is_offered(file: Path, folder: Path) -> bool:
    """Whether a file of a folder, or a link that leads nowhere, is there to be read: neither hidden nor a table of fields nor a note."""
    inside = file.relative_to(folder)
    if any(part.startswith(".") for part in inside.parts) or file.name.lower() in SIDECARS or stem(str(file)).lower() in _NOT_ARTICLES:
        return False
    return file.is_file() or (file.is_symlink() and not file.exists())


def _is_unread(file: Path) -> bool:
    suffix = plain_suffix(file.name)
    if suffix in SUFFIXES or suffix in _BESIDE or any(_SAVED_FOLDER.fullmatch(part.name) for part in file.parents):
        return False
    return suffix not in (".csv", ".tsv") or not _lists_files(file)


def _lists_files(table: Path) -> bool:
    """Whether a table has a column of files: one of fields, or one that this program wrote."""
    try:
        with table.open(encoding="utf-8-sig", errors="replace") as lines:
            return any(column.strip('" ').lower() in FILE_COLUMNS for column in re.split(r"[,;\t]", lines.readline(_CHUNK).strip()))
    except OSError:
        return False


def plain_suffix(name: str) -> str:
    """A file name's suffix in small letters, without ".gz" after it."""
    path = Path(name.lower())
    return Path(path.stem).suffix if path.suffix == ".gz" else path.suffix


def stem(path: str) -> str:
    """A file name without its suffix and ".gz"; "stdin" for standard input."""
    if path == _STANDARD_INPUT:
        return "stdin"
    name = Path(path).name
    name = name[:-3] if name.lower().endswith(".gz") else name
    return Path(name).stem or name or "article"
