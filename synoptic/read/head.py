"""The top of an article: its title, and the masthead, sections, names and credits around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from synoptic.lexicon.newsrooms import NEWSROOM_WORDS
from synoptic.model import Span
from synoptic.read.bylines import agency_name, is_name_shaped, is_person_name, unmark
from synoptic.read.furniture import bare, ends_sentence, is_section, names_itself, part_kind, parts
from synoptic.read.lines import Line, is_label, line_kind

_LEAST_TITLE_WORDS = 3
_MOST_TITLE_WORDS = 40
_MOST_MASTHEAD_WORDS = 6
_MOST_CREDIT_WORDS = 7
_CLEAR_TITLE_WORDS = 5
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}\Z")
_TITLE_LABEL = re.compile(
    r"(?:live|watch|video|listen|podcast|analysis|opinion|explainer|explained|background"
    r"|in pictures|in photos|gallery|quiz|poll|update \d+)\s?[:–—-]",
    re.IGNORECASE,
)
# "**The Lever** – the paper of working people"
_TAGLINE = re.compile(r"\s*\*\*[A-Z][^*\n]{2,40}\*\*\s*[–—|:-]\s*\S(?:[^.!?\n]{0,80})\Z")
# "Ana Ruiz in Lisbon" under a title.
_NAMED_PLACE = re.compile(r"(?P<name>[^,.:]{3,50}?) in [A-Z][\w.'’ -]{1,40}\Z")
_ROLE = re.compile(r"(?:correspondent|reporter|editor|writer|journalist|columnist|contributor|bureau chief|newsroom|desk)s?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Head:
    """The lines of a text after the top has been looked at; `title` is the index of one, None where there is none."""

    lines: tuple[Line, ...]
    title: int | None


def read_head(lines: Sequence[Line], text: str, *, title: str | None = None) -> Head:
    """Find the title among the lines before the first paragraph, and mark the labels around it as noise.

    `title` is one known from elsewhere: the line that says the same is chosen.
    """
    head = [index for index, line in enumerate(lines) if line.place == "head"]
    chosen = _known_title(lines, title) if title else _pick_title(lines, head, text)
    marked = list(lines)
    if chosen is not None and lines[chosen].kind:
        marked[chosen] = replace(lines[chosen], kind=None)
    for index in head:
        line = marked[index]
        if index == chosen or line.kind or line.prose:
            continue
        above = chosen is not None and index < chosen
        kind = _label_kind(line, text, above=above, beside=_beside_metadata(marked, index))
        if kind:
            marked[index] = replace(line, kind=kind)
    return Head(tuple(marked), chosen)


def _known_title(lines: Sequence[Line], title: str) -> int | None:
    wanted = _letters(title)
    same = [index for index, line in enumerate(lines) if wanted and not line.prose and _letters(line.text) == wanted]
    return same[0] if same else None


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", unmark(text)).casefold()


def _pick_title(lines: Sequence[Line], head: Sequence[int], text: str) -> int | None:
    """The first Markdown heading of the head, else its first line that is no masthead.

    A line such as "LIVE: …" or "Analysis: …", which in an article would be a link, is the title where nothing stands above it.
    """
    free = [index for index in head if _may_be_title(lines[index])]
    for level in (1, 2, 3):
        marked = [index for index in free if lines[index].level == level]
        if marked:
            return marked[0]
    titles = [index for index in free if not _is_masthead(lines[index], text, following=[lines[other] for other in free if other > index])]
    return next((index for index in titles if lines[index].words >= _LEAST_TITLE_WORDS), titles[0] if titles and len(head) > 1 else None)


def _may_be_title(line: Line) -> bool:
    if line.words > _MOST_TITLE_WORDS or line.prose or line.bullet or _is_credit(line):
        return False
    return not line.kind or (line.words >= _CLEAR_TITLE_WORDS and line.kind in ("prompt", "caption") and bool(_TITLE_LABEL.match(bare(line.text))))


def _is_masthead(line: Line, text: str, *, following: Sequence[Line]) -> bool:
    """Whether a line is an outlet's or section's name: short, capitalised, and a likelier title follows."""
    if not any(other.words >= _LEAST_TITLE_WORDS for other in following):
        return False
    pieces = [text[a:b] for a, b in parts(text, line.span, trails=True)]
    if len(pieces) > 1 and all(is_label(piece) for piece in pieces):
        return True
    plain = bare(line.text)
    words = plain.split()
    if is_section(plain) or names_itself(plain):
        return True
    if len(words) > _MOST_MASTHEAD_WORDS or not all(word[0].isupper() or not word[0].isalpha() or word in ("of", "the", "and") for word in words):
        return False
    newsroom = words[-1].lower() in NEWSROOM_WORDS or agency_name(plain) is not None
    clear = any(other.words >= _CLEAR_TITLE_WORDS for other in following)
    return newsroom or (clear and (len(words) <= 2 or text.count(plain) > 1))  # noqa: PLR2004 - a bare name


def _label_kind(line: Line, text: str, *, above: bool, beside: bool) -> str | None:
    """The kind of a label in the head that no rule knows by its words."""
    kind = line_kind(text, line.span, trails=True)
    if kind:
        return kind
    plain = bare(line.text)
    if line.bullet or ends_sentence(line.text) or not plain:
        return None
    pieces = [text[a:b] for a, b in parts(text, line.span, trails=True)]
    if above:
        short = names_itself(plain) or all(is_label(piece) for piece in pieces)
        return "metadata" if short else None
    if is_section(plain) or (len(pieces) > 1 and all(is_label(piece) for piece in pieces)):
        return "metadata"
    if _is_credit(line):
        return "caption"
    named = _NAMED_PLACE.match(plain)
    if _TAGLINE.match(line.text) or (named and is_person_name(named["name"])):
        return "metadata"
    lone = (
        is_person_name(plain)
        or agency_name(plain) is not None
        or (line.words <= _MOST_CREDIT_WORDS and _ROLE.search(plain) and is_name_shaped(plain.split()[0]))
    )
    capital = plain.isupper() and line.words <= 3  # noqa: PLR2004 - a place alone
    return "metadata" if beside and (lone or capital) else None


def _is_credit(line: Line) -> bool:
    """A short name in bold or italics between byline and text says whose the picture is."""
    plain = bare(line.text)
    if bool(_DOMAIN.match(plain)):
        return True
    words = plain.split()
    named = all(word[0].isupper() or word in ("of", "the", "and", "for", "via", "by", "/", "de") for word in words)
    return line.italic and 0 < len(words) <= _MOST_CREDIT_WORDS and named and not line.text.lstrip().startswith("#")


def _beside_metadata(lines: Sequence[Line], index: int) -> bool:
    """Whether a line stands next to a byline, date or other label."""
    near = [lines[other] for other in (index - 1, index + 1) if 0 <= other < len(lines)]
    return any(line.kind in ("metadata", "share") for line in near)


def title_span(line: Line, text: str) -> Span:
    """The title's characters in its line, without what another part of the line says: "Ferry sinks | The Herald"."""
    pieces = [piece for piece in parts(text, line.span, trails=False) if not part_kind(text[slice(*piece)])]
    longest = max(pieces, key=lambda piece: len(text[slice(*piece)].split()), default=line.span)
    return longest if len(pieces) > 1 else line.span
