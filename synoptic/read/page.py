"""What the reader of one format hands on: a text with what its markup says about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from synoptic.model import Noise, Span

# The fields of an article that a file, a sidecar table or an option may give.
FIELDS = ("outlet", "agency", "byline", "title", "published", "modified", "url", "language")


@dataclass(frozen=True, slots=True)
class Page:
    """One article as its format gives it, before its text is looked through.

    `text` is the canonical text; `fields` are those the markup states, the most trusted already chosen; `noise` and `headings`
    are what the markup marks; `problems` are sentences about what could not be read.
    """

    text: str
    fields: Mapping[str, str] = field(default_factory=dict)
    noise: tuple[Noise, ...] = ()
    headings: tuple[Span, ...] = ()
    problems: tuple[str, ...] = ()
