"""The lines of a text with what each is: text, heading, or one of the kinds of noise."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from synoptic.model import Noise, Span
from synoptic.read.bylines import dateline_end
from synoptic.read.furniture import COMMENTS, LINK_LIST, bare, ends_sentence, names_itself, part_kind, parts
from synoptic.read.panels import panel_kind
from synoptic.text.paragraphs import is_wrapped, lines, paragraphs, sentences

# A paragraph of the article: a sentence of some length, or simply long. Prompts and captions that look so are told by rules before.
_LEAST_PROSE_WORDS = 8
_LONG_LINE_WORDS = 35
_MOST_LABEL_WORDS = 6
_MOST_CROSSHEAD_WORDS = 14
# Comments stand below the article: a heading "Comments" above this share of the text is a counter.
_COMMENTS_BELOW = 0.5
_MOST_TITLE_WORDS = 22
_STANDFIRST_REACH = 8
# Crossheads of the 383 articles in the development corpus have at most nine words; unstopped lines of ten and more were captions and links.
_LEAST_CAPTION_WORDS = 10
_LEAST_PARAGRAPHS = 5
_LEAST_STOPPED_SHARE = 0.9
_BULLET = re.compile(r"\s*(?:[-*•–—+▪●]|\d{1,2}[.)])\s+")
_MARKED = re.compile(r"\s*#{1,6}\s+\S")
_BOLD = re.compile(r"\s*(\*\*|__)(?=\S).+(?<=\S)\1\s*\Z")
_ITALIC = re.compile(r"\s*([*_])(?![*_\s]).+(?<![*_\s])\1\s*\Z")
# An introduction to a list, a live blog's time, a tweet's owner.
_UNFINISHED = re.compile(r"[:;,–—-]\s*\Z|\*\*|^\W*\d|\(@\w+\)")
_QUOTED = re.compile(r"\s*[\"“‘«„']")


@dataclass(frozen=True, slots=True)
class Line:
    """One line (or paragraph, where the file breaks lines at a column).

    `kind` is the kind of noise it is, None for text; `prose` says that it is a paragraph of the article; `level` is 1 to 6 for
    Markdown headings, 7 for a line all in bold, 0 otherwise; `place` is "head" before the first paragraph, "tail" after the last, else "body".
    """

    span: Span
    text: str
    kind: str | None
    prose: bool
    level: int
    place: str = "body"

    @property
    def words(self) -> int:
        """The number of its words."""
        return len(self.text.split())

    @property
    def bullet(self) -> bool:
        """Whether it is an entry of a list."""
        return bool(_BULLET.match(self.text)) and not self.level

    @property
    def italic(self) -> bool:
        """Whether all of it is in italics or bold."""
        return self.level > 6 or bool(_ITALIC.match(self.text))  # noqa: PLR2004 - bold


def read_lines(text: str, *, marked: Sequence[Noise] = ()) -> list[Line]:
    """The lines of a text with their kinds and places, link lists and comments below the article included.

    `marked` is noise that the file's markup has told already.
    """
    found = _first_as_title(list(_mark([_line(text, span) for span in _units(text)], marked)), text)
    prose = [index for index, line in enumerate(found) if line.prose]
    first, last = (_head_end(found, prose[0]), prose[-1]) if prose else (len(found), len(found))
    placed = [replace(line, place="head" if index < first else "tail" if index > last else "body") for index, line in enumerate(found)]
    return _without_comments(_without_captions(_without_link_lists(placed, text)), len(text))


def _head_end(found: Sequence[Line], first: int) -> int:
    """Where the head ends: at the first paragraph, or after the byline and date that follow it, for then it is a standfirst."""
    end = first
    for index in range(first + 1, min(first + _STANDFIRST_REACH, len(found))):
        if found[index].prose:
            return end if index < len(found) else first
        end = index + 1 if found[index].kind == "metadata" else end
    return first


def _first_as_title(found: list[Line], text: str) -> list[Line]:
    """A text's first line that is one question, exclamation or unfinished sentence is its title, though it is as long as a paragraph."""
    index = next((index for index, line in enumerate(found) if not line.kind), None)
    if index is None or not found[index].prose or index + 1 == len(found):
        return found
    line = found[index]
    asks = line.text.rstrip().endswith(("?", "!", "…", "...")) and line.words <= _MOST_TITLE_WORDS
    if asks and len(list(sentences(text, line.span))) == 1 and any(other.prose for other in found[index + 1 :]):
        return [*found[:index], replace(line, prose=False), *found[index + 1 :]]
    return found


def _without_captions(found: Sequence[Line]) -> list[Line]:
    """In an article whose paragraphs end in full stops a long line without one is a caption or a link, unless it is marked, listed or the last."""
    prose = [line for line in found if line.prose]
    stopped = sum(ends_sentence(line.text) for line in prose)
    if len(prose) < _LEAST_PARAGRAPHS or stopped < _LEAST_STOPPED_SHARE * len(prose):
        return list(found)
    last = max(index for index, line in enumerate(found) if line.kind or line.prose)
    seen = found[: last + 1]
    return [
        *(replace(line, kind="caption") if _is_bare_caption(line, before) else line for before, line in pairwise([None, *seen]) if line),
        *found[last + 1 :],
    ]


def _is_bare_caption(line: Line, before: Line | None) -> bool:
    if line.kind or line.prose or line.level or line.bullet or line.place == "head" or line.words < _LEAST_CAPTION_WORDS:
        return False
    listed = before is not None and (before.text.rstrip().endswith((":", ";", ",")) or before.bullet)
    told = _QUOTED.match(line.text) or _UNFINISHED.search(line.text) or ends_sentence(line.text)
    return not listed and not told and len(list(sentences(line.text, Span(0, len(line.text))))) == 1


def _mark(found: Sequence[Line], marked: Sequence[Noise]) -> Iterator[Line]:
    """Lines with the kinds of the marked noise that holds them. Both are in order, so each is looked at once."""
    waiting = sorted(marked, key=lambda noise: noise.span)
    index = 0
    for line in found:
        while index < len(waiting) and waiting[index].span.end <= line.span.start:
            index += 1
        held = index < len(waiting) and waiting[index].span.holds(line.span)
        yield replace(line, kind=waiting[index].kind, prose=False) if held else line


def _units(text: str) -> Iterator[Span]:
    """Lines; where lines are broken at a column, its paragraphs, but blocks that hold a line of noise as lines."""
    if not is_wrapped(text):
        yield from lines(text)
        return
    for block in paragraphs(text):
        inner = [Span(block.start + span.start, block.start + span.end) for span in lines(text[block.start : block.end])]
        yield from inner if any(part_kind(text[a:b]) for a, b in inner) else [block]


def _line(text: str, span: Span) -> Line:
    content = text[span.start : span.end]
    level = len(content.split()[0]) if _MARKED.match(content) else 7 if _BOLD.match(content) else 0
    kind = line_kind(text, span, trails=False)
    return Line(span, content, kind, prose=kind is None and _is_prose(content), level=level)


def _is_prose(text: str) -> bool:
    """Whether a line is a paragraph of running text by its length and end, or by its dateline."""
    words = len(text.split())
    if words >= _LONG_LINE_WORDS:
        return True
    return words >= _LEAST_PROSE_WORDS and (ends_sentence(text) or (dateline_end(text) > 0 and not names_itself(bare(text))))


def line_kind(text: str, span: Span, *, trails: bool) -> str | None:
    """The kind of a line: of the whole, or of its parts where some are noise and the rest are labels."""
    whole = part_kind(text[span.start : span.end]) or panel_kind(text[span.start : span.end])
    if whole:
        return whole
    pieces = [text[a:b] for a, b in parts(text, span, trails=trails)]
    kinds = [part_kind(piece) for piece in pieces]
    told = [kind for kind in kinds if kind]
    if len(pieces) > 1 and told and all(kind or is_label(piece) for kind, piece in zip(kinds, pieces, strict=True)):
        return told[0]
    return None


def is_label(text: str) -> bool:
    """Whether a part is a few words and no sentence."""
    return len(text.split()) <= _MOST_LABEL_WORDS and not ends_sentence(text)


def _without_link_lists(found: Sequence[Line], text: str) -> list[Line]:
    """Lines under a heading such as "Related articles" are links: to the next paragraph in the tail, to the next gap in the body."""
    listed: list[Line] = []
    open_list = False
    for line in found:
        if (line.kind or line.place == "tail") and LINK_LIST.match(bare(line.text).rstrip(" :")):
            open_list = True
            line = replace(line, kind=line.kind or "navigation")  # noqa: PLW2901 - it opens the list
        elif open_list and not line.kind:
            near = line.place == "tail" or line.bullet or not _gap(text, listed[-1].span, line.span)
            open_list = not line.prose and near and not line.level
            line = replace(line, kind="navigation") if open_list else line  # noqa: PLW2901 - the list closes at the first that is none
        listed.append(line)
    return listed


def _gap(text: str, before: Span, after: Span) -> bool:
    return text.count("\n", before.end, after.start) > 1


def _without_comments(found: Sequence[Line], length: int) -> list[Line]:
    """All that follows a heading "Comments" in the lower part of a text is its readers'."""
    for index, line in enumerate(found):
        if line.span.start > _COMMENTS_BELOW * length and line.kind != "prompt" and COMMENTS.match(bare(line.text)) and index + 1 < len(found):
            return [*found[:index], *(replace(entry, kind="other", prose=False, place="tail") for entry in found[index:])]
    return list(found)


def is_crosshead(line: Line) -> bool:
    """Whether a line of text within the article is a heading."""
    if line.kind or line.prose:
        return False
    if line.level:
        return True
    if line.bullet or line.words > _MOST_CROSSHEAD_WORDS or line.text.rstrip().endswith((":", ",", ";", "–", "—")):
        return False
    stop = ends_sentence(line.text) and not line.text.rstrip().endswith(("?", "!", "…", "?”", '?"'))
    return not stop and not (_QUOTED.match(line.text) and ends_sentence(line.text))
