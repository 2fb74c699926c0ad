"""A page to an article: its lines looked through, its fields chosen, its noise and headings marked."""

import re
from collections.abc import Iterator, Mapping, Sequence

from synoptic.errors import ReadError
from synoptic.model import Article, Noise, Span
from synoptic.read.captions import told_parts
from synoptic.read.glued import find_glued
from synoptic.read.head import Head, read_head, title_span
from synoptic.read.language import detect_language, normal_language
from synoptic.read.lines import is_crosshead, read_lines
from synoptic.read.metadata import label_parts, state_fields
from synoptic.read.page import FIELDS, Page
from synoptic.text.paragraphs import subtract, trim

# What is said of a journalist at the foot of an article, within so many lines from its end.
_ABOUT = (
    r"(?:,? (?:a|an|the|our)|is|was|are|covers?|reports?|writes?|has|joined|works?|lives?|can|edits?|specialises|specializes|contributed|is based)"
)
_FOOT_LINES = 3


def assemble(page: Page, *, article_id: str, path: str, digest: str, metadata: Mapping[str, str]) -> Article:
    """The article of a page.

    `metadata` overrules what the markup states, and that what the lines state. Raises ReadError where the page holds no words.
    """
    text = page.text
    if not re.search(r"[^\W_]", text):
        raise ReadError(f"{path}: no text in it; give a file with an article", path=path)
    given = {**page.fields, **{name: value for name, value in metadata.items() if value}}
    head = read_head(read_lines(text, marked=page.noise), text, title=given.get("title"))
    noise = _mark_noise(page, head)
    known = {**state_fields(head, text, *_labels(text, head, noise)), **given}
    language = normal_language(known.get("language", "")) or detect_language(_kept(text, noise))
    noise = tuple(_apart(text, [*noise, *_about_authors(head, known.get("byline", ""))]))
    fields = {name: known.get(name) for name in FIELDS if name != "language"}
    return Article(article_id, path, digest, text, **fields, language=language, noise=noise, headings=_headings(page, head))


def _mark_noise(page: Page, head: Head) -> tuple[Noise, ...]:
    """The noise of a page: its lines of noise, what is glued to its paragraphs, what its markup marks; in order, none overlapping."""
    found = list(page.noise)
    for index, line in enumerate(head.lines):
        if index == head.title:
            found.extend(Noise(trim(page.text, part), "metadata") for part in subtract(line.span, [title_span(line, page.text)]))
        elif line.kind == "caption":
            told = list(told_parts(page.text, line, head.lines[max(0, index - 1) : index + 2 : 2] if index else head.lines[1:2]))
            found.extend(Noise(trim(page.text, part), line.kind) for part in subtract(line.span, told))
        elif line.kind:
            found.append(Noise(line.span, line.kind))
        else:
            found.extend(find_glued(page.text, line.span))
    return tuple(_apart(page.text, found))


def _about_authors(head: Head, byline: str) -> Iterator[Noise]:
    """The paragraphs at an article's foot that say who its authors are: they begin with the name in the byline."""
    names = [re.escape(name) for name in byline.split(", ") if " " in name]
    if not names:
        return
    about = re.compile(
        rf"[\W_]*(?:(?:more (?:about|from)|follow|contact|e-?mail|about) )?(?:{'|'.join(names)})(?:[\W_]*\Z| {_ABOUT}\b)", re.IGNORECASE
    )
    for line in [line for line in head.lines if not line.kind][-_FOOT_LINES:]:
        if line.place != "head" and about.match(line.text):
            yield Noise(line.span, "metadata")


def _apart(text: str, found: Sequence[Noise]) -> Iterator[Noise]:
    """Noise in order, each character in one span only, the longer span first; none without a character that shows."""
    covered = -1
    for noise in sorted(found, key=lambda noise: (noise.span.start, -noise.span.end)):
        span = trim(text, Span(max(noise.span.start, covered), noise.span.end))
        if span.start < span.end:
            yield Noise(span, noise.kind)
            covered = span.end


def _labels(text: str, head: Head, noise: Sequence[Noise]) -> tuple[list[str], list[str]]:
    """Parts of metadata above the second paragraph and below the last; what stands between is of something else."""
    paragraphs = [line.span for line in head.lines if line.prose]
    top = max([paragraphs[0].end, *(line.span.end for line in head.lines if line.place == "head")]) if paragraphs else len(text)
    bottom = paragraphs[-1].start if paragraphs else len(text)
    spans = [entry.span for entry in noise if entry.kind in ("metadata", "share")]
    above = label_parts(text, [span for span in spans if span.start < top])
    return above, label_parts(text, [span for span in spans if span.start >= max(top, bottom)])


def _kept(text: str, noise: Sequence[Noise]) -> str:
    """The text without its noise."""
    return " ".join(text[a:b] for a, b in subtract(Span(0, len(text)), [entry.span for entry in noise]))


def _headings(page: Page, head: Head) -> tuple[Span, ...]:
    """The title's span first, then those of crossheads in order."""
    titles = [title_span(head.lines[head.title], page.text)] if head.title is not None else []
    below = [
        line.span
        for index, line in enumerate(head.lines)
        if index != head.title
        and ((line.place == "body" and is_crosshead(line)) or (not line.kind and any(span.overlaps(line.span) for span in page.headings)))
    ]
    return (*titles, *(span for span in below if not any(span.overlaps(title) for title in titles)))
