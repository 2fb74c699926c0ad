"""A synopsis for the terminal: dense, plain, and safe to print whatever the articles hold."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from synoptic.model import Relation, Span, Synopsis
from synoptic.render.outline import Entry, Note, Outline, Quote, Section
from synoptic.render.safe import clip, columns, visible
from synoptic.render.sections import outline_synopsis

LEAST_WIDTH = 40
# A quotation longer than this is cut unless details are asked for: some three lines of 80 columns.
_QUOTED = 220
# Ids up to this long stand in a column of their own.
_TAG = 14

_STYLES = {"bold": "1", "dim": "2", "tag": "36", "alert": "33", "contradict": "1;31", "differ": "1;33"}
_HEADINGS = {Relation.CONTRADICT: "contradict", Relation.DIFFER: "differ"}
# Words and the style they stand in.
Chunk = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Page:
    """How to lay out: columns to fill, colour or none, details or not, and the width of the column of ids."""

    width: int
    colour: bool
    details: bool
    tag: int


def render_text(synopsis: Synopsis, *, width: int = 80, colour: bool = False, details: bool = False) -> str:
    """The synopsis as lines of at most `width` columns (at least 40), with ANSI colours if asked for.

    `details` adds offsets, scores, reasons, and everything that is cut or summed up without it.
    """
    outline = outline_synopsis(synopsis)
    tag = max((columns(visible(article.label)) for article in outline.articles), default=1)
    page = _Page(max(width, LEAST_WIDTH), colour, details, min(tag, _TAG))
    return "\n".join(line.rstrip() for line in _lines(outline, page)) + "\n"


def _lines(outline: Outline, page: _Page) -> Iterator[str]:
    yield from _wrap([(outline.title, "bold")], page)
    yield from _wrap([(outline.counts, "dim")], page)
    yield ""
    for article in outline.articles:
        yield from _tagged(article.label, [(article.text, "")], page)
    for section in outline.sections:
        yield ""
        yield from _section(section, page)


def _section(section: Section, page: _Page) -> Iterator[str]:
    style = _HEADINGS.get(section.relation, "bold") if section.relation else "bold"
    yield from _wrap([(section.heading, style)], page)
    for entry in section.entries:
        yield from _entry(entry, page)


def _entry(entry: Entry, page: _Page) -> Iterator[str]:
    indent = ""
    if entry.lead:
        indent = "    "
        yield from _lead(entry.lead, entry.number, page)
    for one in entry.quotes + (entry.more if page.details else ()):
        yield from _quote(one, indent, page)
    for note in entry.notes + (entry.evidence if page.details else ()):
        yield from _note(note, indent, page)


def _lead(lead: Quote, number: int | None, page: _Page) -> Iterator[str]:
    if number is None and lead.places and lead.tagged:
        yield from _tagged(", ".join(lead.articles), _chunks(lead, page), page)
        return
    first = f"{number:>3} " if number is not None else "  "
    tag = [(f"[{', '.join(lead.articles)}]", "tag")] if lead.places else []
    yield from _wrap(_chunks(lead, page, style="bold" if number is None else "") + tag, page, first, " " * len(first))


def _quote(one: Quote, indent: str, page: _Page) -> Iterator[str]:
    if one.tagged:
        yield from _tagged(_short(one.articles), _chunks(one, page), page, indent)
    else:
        yield from _wrap(_chunks(one, page), page, f"{indent}- ", f"{indent}  ")


def _short(articles: tuple[str, ...]) -> str:
    joined = ", ".join(articles)
    return joined if len(joined) <= 2 * _TAG or len(articles) == 1 else f"{articles[0]} +{len(articles) - 1}"


def _chunks(one: Quote, page: _Page, *, style: str = "") -> list[Chunk]:
    words = visible(one.words)
    chunks = [(words if page.details else clip(words, _QUOTED), "alert" if one.alerted else style)]
    if one.remark:
        chunks.append((f"({visible(one.remark)})", "dim"))
    if page.details and any(spans for _, spans in one.places):
        chunks.append((" ".join(_place(article, spans) for article, spans in one.places), "dim"))
    return chunks


def _place(article: str, spans: Iterable[Span]) -> str:
    return f"{visible(article)}:{','.join(f'{start}–{end}' for start, end in spans)}"


def _note(note: Note, indent: str, page: _Page) -> Iterator[str]:
    style = "dim" if note.label == "why" else ""
    yield from _wrap([(f"{note.label}:", "dim"), (note.text, style)], page, indent, f"{indent}  ")


def _tagged(tag: str, chunks: list[Chunk], page: _Page, indent: str = "  ") -> Iterator[str]:
    """Chunks under their tag: beside it where it fits its column, else after it."""
    shown = visible(tag)
    if columns(shown) <= page.tag:
        first = indent + _paint(shown, "tag", page) + " " * (page.tag - columns(shown) + 2)
        yield from _wrap(chunks, page, first, " " * (len(indent) + page.tag + 2), taken=len(indent) + page.tag + 2)
    else:
        yield from _wrap([(f"{shown}:", "tag"), *chunks], page, indent, f"{indent}    ")


def _wrap(chunks: Iterable[Chunk], page: _Page, first: str = "", rest: str = "", *, taken: int | None = None) -> Iterator[str]:
    """Words laid into lines; `first` opens the first line and fills `taken` columns (its length), `rest` opens the others."""
    line, used = first, len(first) if taken is None else taken
    empty = True
    for word, style in _words(chunks, page.width - max(used, len(rest))):
        if not empty and used + 1 + columns(word) > page.width:
            yield line
            line, used, empty = rest, len(rest), True
        line += ("" if empty else " ") + _paint(word, style, page)
        used += columns(word) + (not empty)
        empty = False
    yield line


def _words(chunks: Iterable[Chunk], most: int) -> Iterator[Chunk]:
    """Each word with its style; one that is wider than a line in pieces."""
    for text, style in chunks:
        for word in visible(text).split(" "):
            yield from ((piece, style) for piece in _pieces(word, max(most, 1)))


def _pieces(word: str, most: int) -> Iterator[str]:
    if columns(word) <= most:
        yield word
        return
    piece, used = "", 0
    for character in word:
        if used + columns(character) > most and piece:
            yield piece
            piece, used = "", 0
        piece += character
        used += columns(character)
    yield piece


def _paint(text: str, style: str, page: _Page) -> str:
    return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if page.colour and style else text


Painter = Callable[[str, str], str]
