"""What an article's own lines say about it: outlet, agency, byline, dates, address.

Order of trust, most trusted first: what the user states, a sidecar table, the markup of the file (JSON-LD, then meta tags),
lines of metadata in the text, the dateline, the address, the copyright line.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from synoptic.lexicon.furniture import DATE_LABEL
from synoptic.model import Span
from synoptic.read.bylines import Credit, dateline_agency, is_person_name, read_byline, source_agency, unmark
from synoptic.read.dates import find_dates, has_slashed_date, writes_day_first
from synoptic.read.furniture import bare, is_section, part_kind, parts
from synoptic.read.head import Head, title_span
from synoptic.read.lines import Line
from synoptic.read.outlets import stated_outlet
from synoptic.read.published import address_date, dateline_date, label_dates

_LABEL = re.compile(rf"\b(?:{DATE_LABEL})\b", re.IGNORECASE)
_URL = re.compile(r"(?:https?://|\bwww\.)[^\s<>()\[\]\"'|]+", re.IGNORECASE)
_URL_LABEL = re.compile(r"(?:original|source|full|permanent|canonical|article)? ?(?:url|link|permalink|source|address)\s?:", re.IGNORECASE)
_OWN_COPY = re.compile(r"[*_]?(?P<agency>[A-Z][\w.&-]{1,20})[*_]?\Z")
# A dateline stands at the start of one of the first paragraphs.
_DATELINE_PARAGRAPHS = 3


def state_fields(head: Head, text: str, above: Sequence[str], below: Sequence[str]) -> dict[str, str]:
    """The fields that an article's lines state; a field not stated is absent.

    `above` and `below` are the parts of its metadata lines before and after the text.
    """
    labels = (*above, *below)
    url = _url(head.lines)
    stated: dict[str, str | None] = {
        "url": url,
        **label_dates(labels, day_first=not any(map(has_slashed_date, labels)) or writes_day_first(text)),
        **_credits(head.lines, above, below),
    }
    if head.title is not None:
        stated["title"] = plain_title(text[slice(*title_span(head.lines[head.title], text))])
    dated = stated.get("published") or dateline_date(head.lines, url) or address_date(url)
    stated["published"] = dated or (stated.get("modified") or "")[:10]
    stated["outlet"] = stated_outlet(head, text, labels, url)
    if stated.get("byline") == stated["outlet"]:
        stated["byline"] = None
    return {name: value for name, value in stated.items() if value}


def plain_title(line: str) -> str:
    """A title without Markdown and white space.

    >>> plain_title("# **Ferry** sinks ")
    'Ferry sinks'
    """
    return re.sub(r"\s+", " ", unmark(re.sub(r"^\s*#{1,6}\s+", "", line))).strip(" #\t")


def label_parts(text: str, spans: Sequence[Span]) -> list[str]:
    """The parts, between bars and gaps, of lines of metadata."""
    return [text[a:b] for span in spans for a, b in parts(text, span, trails=True)]


def _credits(lines: Sequence[Line], above: Sequence[str], below: Sequence[str]) -> dict[str, str | None]:
    """Byline and agency: of the byline, of the dateline, of a source line, of a label that is an agency's name.

    A name alone is a byline above the text only: below it stand tags.
    """
    labels = (*above, *below)
    found = [credit for label in labels if (credit := read_byline(label.strip(" >*_")) or _byline_after_date(label))]
    byline = next((credit.byline for credit in found if credit.byline), None) or _lone_name(above) or _name_before_date(above)
    paragraphs = [line for line in lines if line.prose][:_DATELINE_PARAGRAPHS]
    agencies = (
        *(credit.agency for credit in found),
        *(dateline_agency(line.text) for line in paragraphs),
        *(source_agency(label) for label in labels),
        _own_copy(labels),
    )
    return {"byline": byline, "agency": next(filter(None, agencies), None)}


def _byline_after_date(label: str) -> Credit | None:
    """A byline that shares its part with a date: "By Ann Lee, 3 May 2024", "3 May 2024 by Ann Lee"."""
    match = re.search(r"\bby\s+(?=[A-Z])", label, re.IGNORECASE)
    if not match:
        return None
    rest = label[match.start() :]
    mark = next(find_dates(rest, day_first=True), None)
    cut = rest[: mark.span.start] if mark else rest
    return read_byline(_LABEL.split(cut)[0].rstrip(" ,;:-–—("))


def _lone_name(labels: Sequence[str]) -> str | None:
    return next((plain for label in labels if is_person_name(plain := bare(label)) and not plain.isupper() and part_kind(label) is None), None)


def _name_before_date(labels: Sequence[str]) -> str | None:
    """The person before a date in one part: "Ann Lee in Port Ansel July 1, 2024"."""
    for label in labels:
        mark = next(find_dates(label, day_first=True), None)
        name = re.split(r"\s(?:in|from|for)\s", bare(label[: mark.span.start]), maxsplit=1)[0].rstrip(" ,") if mark else ""
        if is_person_name(name) and not name.isupper() and not _LABEL.search(name):
            return name
    return None


def _own_copy(labels: Sequence[str]) -> str | None:
    """The agency of a line such as "*MNS* · PORTO VERO · 9 October 2025": a short form first, then a place in capitals."""
    for first, second in pairwise(labels):
        match = _OWN_COPY.match(first.strip())
        if match and match["agency"].isupper() and second.strip().isupper() and not is_section(second) and not is_section(first):
            return match["agency"]
    return None


def _url(lines: Sequence[Line]) -> str | None:
    """The article's own address: the one a label announces, else the last that stands alone."""
    lone: str | None = None
    announced = False
    for line in lines:
        if line.kind != "address":
            announced = False
            continue
        match = _URL.search(line.text)
        labelled = announced or bool(_URL_LABEL.match(bare(line.text)))
        if match and labelled:
            return match.group().rstrip(".,;")
        lone = match.group().rstrip(".,;") if match and line.place != "body" else lone
        announced = labelled
    return lone
