"""A synopsis for the terminal: dense, plain, and safe to print whatever the articles hold."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from synoptic.model import Relation, Synopsis
from synoptic.render.outline import Entry, Note, Outline, Quote, Section, written_places
from synoptic.render.safe import clip, columns, visible
from synoptic.render.sections import outline_synopsis
from synoptic.render.styles import styled
from synoptic.render.surroundings import MARKS, shown_around

LEAST_WIDTH = 40
# A quotation longer than this is cut unless details are asked for: some three lines of 80 columns.
_QUOTED = 220
# The same for who says it: a source may be described at length.
_REMARKED = 60
# If no id is longer than this, ids stand in a column of their own; else words hang under them.
_TAG = 18
_HANGING = 4

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


def render_text(synopsis: Synopsis, *, width: int = 80, colour: bool = False, details: bool = False, core: bool = False) -> str:
    """The synopsis as lines of at most `width` columns (at least 40), with ANSI colours if asked for.

    `details` adds offsets, scores, reasons, and everything that is cut or summed up without it; `core` leaves out what one alone says.
    """
    outline = outline_synopsis(synopsis, details=details, core=core)
    longest = max((columns(visible(article.label)) for article in outline.articles), default=1)
    page = _Page(max(width, LEAST_WIDTH), colour, details, longest if longest <= _TAG else _HANGING)
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
    return joined if len(joined) <= 2 * _TAG or len(articles) == 1 else f"{articles[0]} and {len(articles) - 1} more"


def _chunks(one: Quote, page: _Page, *, style: str = "") -> list[Chunk]:
    words = visible(one.words)
    words = words if page.details else clip(words, _QUOTED)
    chunks = _between(_mark(words, one.marked, "alert" if one.alerted else style), one.around, page)
    if one.remark:
        said = visible(one.remark)
        chunks.append((f"({said if page.details else clip(said, _REMARKED)})", "dim"))
    if page.details:
        chunks.append((written_places(one), "dim"))
    return chunks


def _mark(words: str, marked: Iterable[str], style: str) -> list[Chunk]:
    """The words, those among them that differ in another style; marks are widened to whole words, since chunks are parted by spaces."""
    parts = words.split(" ")
    hit = [False] * len(parts)
    for mark in marked:
        sought = visible(mark)
        start = words.find(sought)
        if sought and start >= 0:
            first = words.count(" ", 0, start)
            last = words.count(" ", 0, start + len(sought))
            hit[first : last + 1] = [True] * (last + 1 - first)
    return [(part, "marked" if told else style) for part, told in zip(parts, hit, strict=True)] if any(hit) else [(words, style)]


def _between(chunks: list[Chunk], around: tuple[str, str], page: _Page) -> list[Chunk]:
    """Chunks with the rest of their sentence around them: dimmed, or told apart by marks where there is no colour."""
    if not any(around):
        return chunks
    opening, closing = ("", "") if page.colour else MARKS
    # What touches the words, a comma or a quote mark, stays with them.
    before, behind = shown_around(around, visible)
    before, _, touching = before.rpartition(" ")
    touched, _, behind = behind.partition(" ")
    chunks = [(touching + opening + chunks[0][0], chunks[0][1]), *chunks[1:]]
    chunks = [*chunks[:-1], (chunks[-1][0] + closing + touched, chunks[-1][1])]
    return [chunk for chunk in ((before, "dim"), *chunks, (behind, "dim")) if chunk[0]]


def _note(note: Note, indent: str, page: _Page) -> Iterator[str]:
    style = "dim" if note.label == "why" else ""
    yield from _wrap([(f"{note.label}:", "dim"), (note.text, style)], page, indent, f"{indent}  ")


def _tagged(tag: str, chunks: list[Chunk], page: _Page, indent: str = "  ") -> Iterator[str]:
    """Chunks beside their tag, which has a column to itself; one that is too long for it pushes only the first line."""
    shown = visible(tag)
    hanging = len(indent) + page.tag + 2
    first = indent + shown + " " * max(2, page.tag - columns(shown) + 2)
    if columns(first) > page.width // 2:
        yield from _wrap([(f"{shown}:", "tag"), *chunks], page, indent, " " * hanging)
        return
    lines = _wrap(chunks, page, first, " " * hanging)
    yield next(lines).replace(shown, _paint(shown, "tag", page), 1)
    yield from lines


def _wrap(chunks: Iterable[Chunk], page: _Page, first: str = "", rest: str = "") -> Iterator[str]:
    """Words laid into lines of the page's width; `first` opens the first line and `rest` the others."""
    indent = columns(rest)
    opening, used, line = first, columns(first), list[Chunk]()
    for word, wide, style in _words(chunks, page.width - max(used, indent)):
        if line and used + 1 + wide > page.width:
            yield opening + _painted(line, page)
            opening, used, line = rest, indent, []
        used += wide + bool(line)
        line.append((word, style))
    yield opening + _painted(line, page)


def _painted(line: Iterable[Chunk], page: _Page) -> str:
    """The words of a line, neighbours of one style painted together."""
    return " ".join(_paint(" ".join(word for word, _ in run), style, page) for style, run in groupby(line, key=lambda chunk: chunk[1]))


def _words(chunks: Iterable[Chunk], most: int) -> Iterator[tuple[str, int, str]]:
    """Each word with its columns and its style; one that is wider than a line in pieces."""
    for text, style in chunks:
        for word in visible(text).split():
            wide = columns(word)
            if wide <= most:
                yield word, wide, style
            else:
                yield from ((piece, columns(piece), style) for piece in _pieces(word, max(most, 1)))


def _pieces(word: str, most: int) -> Iterator[str]:
    """A word too wide for a line, cut into pieces that fit: after a slash where there is one, so that the last name of a path stays whole."""
    piece, used = "", 0
    for character in word:
        wide = columns(character)
        if used + wide > most and piece:
            cut = piece.rfind("/") + 1 or len(piece)
            yield piece[:cut]
            piece = piece[cut:]
            used = columns(piece)
        piece += character
        used += wide
    yield piece


def _paint(text: str, style: str, page: _Page) -> str:
    return styled(text, style, colour=page.colour)
