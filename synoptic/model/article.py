"""One published text, as read."""

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple


class Span(NamedTuple):
    """Characters `[start, end)` of one article's text, counted in Unicode code points."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Noise:
    """A span of the file that is no part of the article.

    `kind` is one of metadata, share, caption, navigation, prompt, address, other.
    """

    span: Span
    kind: str


@dataclass(frozen=True, slots=True)
class Article:
    """One published text with what is known about it.

    `text` is the canonical text of SYNOPSIS_JSON.md, to which every offset refers; `noise` is marked in it, never cut.
    `headings` are the spans of the title (first, where the text holds it) and of crossheads.
    `published` and `modified` are ISO 8601 dates or date-times; `language` is an ISO 639-1 code. None: not known.
    `id` is the file's stem made unique within the story.
    """

    id: str
    path: str
    sha256: str
    text: str = field(repr=False)
    outlet: str | None = None
    agency: str | None = None
    byline: str | None = None
    title: str | None = None
    published: str | None = None
    modified: str | None = None
    url: str | None = None
    language: str | None = None
    noise: tuple[Noise, ...] = ()
    headings: tuple[Span, ...] = ()

    @property
    def day(self) -> date | None:
        """The day on which it was published; None where none is known."""
        try:
            return date.fromisoformat((self.published or "")[: len("2025-01-31")])
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read, resolved or compared; `article` is an id, or a path where no article came of it."""

    article: str | None
    message: str
