"""What an article's own lines say about it: outlet, agency, byline, dates, address.

Order of trust, most trusted first: what the user states, a sidecar table, the markup of the file (JSON-LD, then meta tags),
lines of metadata in the text, the dateline, the address, the copyright line.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from urllib.parse import urlsplit

from synoptic.lexicon.furniture import DATE_LABEL
from synoptic.lexicon.newsrooms import OUTLETS
from synoptic.model import Span
from synoptic.read.bylines import (
    Credit,
    agency_name,
    copyright_notice,
    dateline_agency,
    dateline_end,
    is_name_shaped,
    is_newsroom_name,
    is_person_name,
    read_byline,
    source_agency,
    unmark,
)
from synoptic.read.dates import CLOCK, clock_value, dated_in_year, find_dates, writes_day_first
from synoptic.read.furniture import bare, is_section, part_kind, parts
from synoptic.read.head import Head, title_span
from synoptic.read.lines import Line

_CHANGED = re.compile(r"(?:last )?(?:updated?|modified|edited|amended|revised|changed|upd)\b", re.IGNORECASE)
_LABEL = re.compile(rf"\b(?:{DATE_LABEL})\b", re.IGNORECASE)
_URL = re.compile(r"(?:https?://|\bwww\.)[^\s<>()\[\]\"'|]+", re.IGNORECASE)
_URL_LABEL = re.compile(r"(?:original|source|full|permanent|canonical|article)? ?(?:url|link|permalink|source|address)\s?:", re.IGNORECASE)
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-]?(\d{1,2})[/-]?(\d{1,2})(?=[/_.-]|$)")
_URL_YEAR = re.compile(r"/((?:19|20)\d\d)(?:/|-\d{2}/)")
_WEEKDAY = re.compile(r"\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b")
_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
_TRANSLATED = re.compile(r"(?P<outlet>[^–—|-]{2,40}?)\s+[–—|-]\s*(?:automatic|machine|auto)", re.IGNORECASE)
_BOLD_NAME = re.compile(r"\s*\*\*(?P<name>[A-Z][^*\n]{2,40})\*\*\s*[–—|:-]\s*\S")
_OWN_COPY = re.compile(r"[*_]?(?P<agency>[A-Z][\w.&-]{1,20})[*_]?\Z")
# A dateline stands at the start of one of the first paragraphs.
_DATELINE_PARAGRAPHS = 3
_MOST_OUTLET_WORDS = 6


def state_fields(head: Head, text: str, labels: Sequence[str]) -> dict[str, str]:
    """The fields that an article's lines state; a field not stated is absent.

    `labels` are the parts of its metadata lines, those above the text first.
    """
    url = _url(head.lines)
    stated: dict[str, str | None] = {"url": url, **_dates(labels, day_first=writes_day_first(text)), **_credits(head.lines, labels)}
    if head.title is not None:
        stated["title"] = plain_title(text[slice(*title_span(head.lines[head.title], text))])
    stated["published"] = stated.get("published") or _dateline_date(head.lines, url) or _url_date(url) or (stated.get("modified") or "")[:10]
    stated["outlet"] = (
        _masthead(head, text) or _named_beside_date(labels) or _translated(labels) or _owner(head.lines) or _affiliation(labels) or _tagline(head) or outlet_of(url)
    )
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


def _dates(labels: Sequence[str], *, day_first: bool) -> dict[str, str | None]:
    """Published and modified: the first date of each kind by the label before it."""
    published: str | None = None
    modified: str | None = None
    for label in labels:
        for changed, value in _labelled_dates(label, day_first=day_first, known=published):
            if changed:
                modified = modified or value
            else:
                published = published or value
    return {"published": published, "modified": modified}


def _labelled_dates(label: str, *, day_first: bool, known: str | None) -> Iterator[tuple[bool, str]]:
    """Each date of a part, and whether its label says that the article was changed then. "Updated 9:05 p.m." is of the day before it."""
    clocks = [match for match in CLOCK.finditer(label) if clock_value(match)]
    end, day = 0, (known or "")[:10]
    for mark in find_dates(label, day_first=day_first):
        yield bool(_CHANGED.search(label, end, mark.span.start)), _with_clock(mark.value, label[end : mark.span.start])
        end, day = mark.span.end, mark.value[:10]
    for clock in clocks:
        changed = _CHANGED.search(label, end, clock.start())
        if clock.start() >= end and changed and day:
            yield True, f"{day}T{clock_value(clock)}"


def _with_clock(value: str, before: str) -> str:
    """A day with the time of day that stands before it: "4:12 AM GMT, June 15"."""
    clock = next((match for match in CLOCK.finditer(before) if clock_value(match)), None)
    return value if "T" in value or clock is None else f"{value}T{clock_value(clock)}"


def _credits(lines: Sequence[Line], labels: Sequence[str]) -> dict[str, str | None]:
    """Byline and agency: of the byline, of the dateline, of a source line, of a label that is an agency's name."""
    found = [credit for label in labels if (credit := read_byline(label.strip(" >*_")) or _byline_after_date(label))]
    byline = next((credit.byline for credit in found if credit.byline), None) or _lone_name(labels)
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


def _own_copy(labels: Sequence[str]) -> str | None:
    """The agency of a line such as "*MNS* · PORTO VERO · 9 October 2025": a short form first, then a place in capitals."""
    for first, second in zip(labels, labels[1:], strict=False):
        match = _OWN_COPY.match(first.strip())
        if match and match["agency"].isupper() and second.strip().isupper() and not is_section(second) and not is_section(first):
            return match["agency"]
    return None


def _dateline_date(lines: Sequence[Line], url: str | None) -> str | None:
    """The day of a dateline; its year from the line itself, the address, the copyright line or `_year_by_weekday`."""
    noted = next((year for line in lines if line.kind and (year := copyright_notice(line.text)[1])), None)
    for line in [line for line in lines if line.prose][:_DATELINE_PARAGRAPHS]:
        opening = line.text[: dateline_end(line.text)]
        full = next(find_dates(opening), None)
        if full:
            return full.value
        year = _url_year(url) or noted or _year_by_weekday(opening, line.text, lines)
        mark = dated_in_year(opening, year) if year else None
        if mark:
            return mark.value
    return None


def _year_by_weekday(opening: str, paragraph: str, lines: Sequence[Line]) -> int | None:
    """The one year named in the article in which the dateline's day falls on the weekday that its paragraph names first.

    An agency's dateline has no year, but its first sentence says "on Thursday" of the same day.
    """
    weekday = _WEEKDAY.search(paragraph)
    years = sorted({int(year) for line in lines if line.prose or line.bullet for year in _YEAR.findall(line.text)})
    if not weekday:
        return None
    days = [mark.value for year in years if (mark := dated_in_year(opening, year))]
    fitting = [day for day in days if date.fromisoformat(day).strftime("%A") == weekday[1]]
    return int(fitting[0][:4]) if len(fitting) == 1 else None


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


def _url_date(url: str | None) -> str | None:
    match = _URL_DATE.search(url or "")
    return next((mark.value for mark in find_dates("-".join(match.groups()))), None) if match else None


def _url_year(url: str | None) -> int | None:
    match = _URL_YEAR.search(url or "")
    return int(match[1]) if match else None


def _masthead(head: Head, text: str) -> str | None:
    """The outlet a masthead above the title names, by its first part that is no section; else the part after the title in its line."""
    if head.title is None:
        return None
    for line in head.lines[: head.title]:
        if line.kind in ("metadata", "navigation"):
            for piece in parts(text, line.span, trails=True):
                name = re.split(r"[,–—:]\s", bare(text[slice(*piece)]), maxsplit=1)[0].strip()
                alone = piece.start == line.span.start and piece.end == line.span.end
                if part_kind(text[slice(*piece)]) is None and _is_outlet_name(name) and not (alone and is_person_name(name)):
                    return _title_case(name)
    span, line = title_span(head.lines[head.title], text), head.lines[head.title]
    rest = bare(text[span.end : line.span.end])
    return rest if span != line.span and _is_outlet_name(rest) else None


def _is_outlet_name(name: str) -> bool:
    words = name.split()
    if not 0 < len(words) <= _MOST_OUTLET_WORDS or is_section(name) or part_kind(name) is not None:
        return False
    return all(word[0].isupper() or not word[0].isalpha() or word in ("of", "the", "and") for word in words) and any(map(str.isalpha, name))


def _affiliation(labels: Sequence[str]) -> str | None:
    """The newsroom after the name in a byline: "By Diego Farrell, Allied World Press", "By Ann Lee | The Globe-Herald"."""
    for label in labels:
        _, _, rest = bare(label).partition(", ")
        if rest and read_byline(label) and is_newsroom_name(rest):
            return rest
    return next((plain for label in labels if is_newsroom_name(plain := bare(label)) and part_kind(label) is None), None)


def _tagline(head: Head) -> str | None:
    """The bold name at the start of a line of the head: "**The Lever** – the paper of working people"."""
    matches = (_BOLD_NAME.match(line.text) for line in head.lines if line.place == "head" and line.kind == "metadata")
    return next((match["name"] for match in matches if match and _is_outlet_name(match["name"])), None)


def _title_case(name: str) -> str:
    """A name in capitals as it is usually written; short forms stay."""
    words = name.split()
    if not name.isupper() or len(words) == 1:
        return name
    return " ".join(word.capitalize() if re.search("[AEIOUÀ-Ü]", word) and (len(word) > 2 or not index) else word for index, word in enumerate(words))  # noqa: PLR2004


def _named_beside_date(labels: Sequence[str]) -> str | None:
    """The outlet in "Fakty Plus, Friday 26/09/2025" or "KarInform / Politics / 17.11.2025"."""
    for index, label in enumerate(labels):
        mark = next(find_dates(label, day_first=True), None)
        if not mark:
            continue
        before = bare(label[: mark.span.start]).rstrip(" ,")
        after = bare(re.split(r",\s", label[mark.span.end :].lstrip(" ,"), maxsplit=1)[0])
        if is_newsroom_name(after):
            return after
        trail = bare(labels[index - 2]) if index > 1 and not before and is_section(labels[index - 1]) else ""
        for name in (before, trail):
            if name and is_name_shaped(name) and not read_byline(name) and not _LABEL.search(name) and not is_section(name) and not agency_name(name) and not name.isupper():
                return name
    return None


def _translated(labels: Sequence[str]) -> str | None:
    return next((match["outlet"].strip() for label in labels if (match := _TRANSLATED.match(bare(label)))), None)


def _owner(lines: Sequence[Line]) -> str | None:
    return next((name for line in lines if line.kind and (name := copyright_notice(line.text)[0])), None)


def outlet_of(url: str | None) -> str | None:
    """The outlet of an address: its usual name where it is known, else the host without "www.".

    >>> outlet_of("https://www.rferl.org/a/1.html"), outlet_of("https://news.example.org/x")
    ('Radio Free Europe/Radio Liberty', 'news.example.org')
    """
    if not url:
        return None
    try:
        host = (urlsplit(url if "://" in url else f"//{url}").hostname or "").removeprefix("www.").removeprefix("amp.").removeprefix("m.")
    except ValueError:
        return None
    labels = host.split(".")
    return next((OUTLETS[tail] for start in range(len(labels)) if (tail := ".".join(labels[start:])) in OUTLETS), host or None)
