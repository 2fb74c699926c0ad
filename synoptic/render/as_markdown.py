"""A synopsis as a Markdown note to paste (CommonMark). Nothing that an article holds becomes markup, a link or HTML."""

import re
from collections.abc import Iterator
from urllib.parse import quote as percent_encoded

from synoptic.model import Synopsis
from synoptic.render.outline import Entry, Note, Outline, Quote, Section, written_places
from synoptic.render.safe import visible, web_address
from synoptic.render.sections import outline_synopsis
from synoptic.render.surroundings import MARKS, shown_around

# What can open emphasis, code, a link, HTML, an entity, a table cell, strikethrough, mathematics or a mention.
_MARKUP = re.compile(r"[\\`*_{}\[\]<>&|~$#@]|:(?=//)|(?<=www)\.|\^")
# What makes a block only where a line starts: lists, rules, headings underlined, numbered items.
_OPENING = re.compile(r"([-+=!:]|\d{1,9}(?=[.)]))")


def render_markdown(synopsis: Synopsis, *, details: bool = False, core: bool = False) -> str:
    """The synopsis as a note; `details` adds offsets, scores and reasons, `core` leaves out what one alone says."""
    outline = outline_synopsis(synopsis, details=details, core=core)
    lines = [f"# {escape(outline.title)}", "", escape(outline.counts), "", *_articles(synopsis, outline)]
    for section in outline.sections:
        lines += ["", f"## {escape(section.heading)}", "", *_section(section, details=details)]
    return "\n".join(lines) + "\n"


def escape(text: str) -> str:
    r"""The text as Markdown shows it letter for letter, on one line.

    >>> escape("*Ann* <b> www.example.org")
    '\\*Ann\\* \\<b\\> www\\.example.org'
    """
    shown = _MARKUP.sub(lambda match: "\\" + match.group(), visible(text))
    opening = _OPENING.match(shown)
    if not opening:
        return shown
    # A digit cannot be escaped; the stop or bracket after it can.
    end = opening.end()
    return f"{shown[:end]}\\{shown[end:]}" if opening.group()[0].isdigit() else f"\\{shown}"


def link_address(url: str | None) -> str | None:
    """An address that may stand in a link, with everything percent-encoded that could close it; None for any other.

    >>> link_address("https://example.org/a b)"), link_address("javascript:alert(1)")
    ('https://example.org/a%20b%29', None)
    """
    return web_address(percent_encoded(url or "", safe="/:?#&=%+,;@~.-_[]", errors="replace"))


def _articles(synopsis: Synopsis, outline: Outline) -> Iterator[str]:
    addresses = {article.id: link_address(article.url) for article in synopsis.articles}
    for note in outline.articles:
        address = addresses.get(note.label)
        yield f"- **{escape(note.label)}** {escape(note.text)}" + (f", [original]({address})" if address else "")


def _section(section: Section, *, details: bool) -> Iterator[str]:
    for entry in section.entries:
        yield from _entry(entry, details=details)


def _entry(entry: Entry, *, details: bool) -> Iterator[str]:
    marker = f"{entry.number}." if entry.number is not None else "-"
    indent = ""
    if entry.lead:
        yield f"{marker} {_quote(entry.lead, details=details, leading=entry.number is not None)}"
        indent = " " * (len(marker) + 1)
    for one in entry.quotes + (entry.more if details else ()):
        yield f"{indent}- {_quote(one, details=details)}"
    for note in entry.notes + (entry.evidence if details else ()):
        yield f"{indent}- {_note(note)}"


def _quote(one: Quote, *, details: bool, leading: bool = False) -> str:
    before, behind = shown_around(one.around, escape)
    words = f"{before}{MARKS[0]}{escape(one.words)}{MARKS[1]}{behind}" if any(one.around) else escape(one.words)
    tag = f"**{escape(', '.join(one.articles))}**" if one.places and one.tagged else ""
    remark = f" *({escape(one.remark)})*" if one.remark else ""
    offsets = f" {escape(written_places(one))}" if details and written_places(one) else ""
    body = f"{words}{remark} {tag}" if leading else f"{tag} {words}{remark}"
    return body.strip() + offsets


def _note(note: Note) -> str:
    return f"*{escape(note.label)}:* {escape(note.text)}"
