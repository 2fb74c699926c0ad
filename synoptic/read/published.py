"""When an article was published and changed, by its labels, its dateline and its address."""

import re
from collections.abc import Iterator, Sequence

from synoptic.lexicon.furniture import DATE_LABEL
from synoptic.read.bylines import copyright_notice, dateline_end
from synoptic.read.dates import CLOCK, clock_value, dated_in_year, find_dates, impossible_date
from synoptic.read.lines import Line

_CHANGED = re.compile(r"(?:last )?(?:updated?|modified|edited|amended|revised|changed|upd)\b", re.IGNORECASE)
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-]?(\d{1,2})[/-]?(\d{1,2})(?=[/_.-]|$)")
_URL_YEAR = re.compile(r"/((?:19|20)\d\d)(?:/|-\d{2}/)")
_LABELLED = re.compile(rf"^\W{{0,4}}{DATE_LABEL}\b[^\n]{{1,80}}$", re.IGNORECASE | re.MULTILINE)
# A dateline stands at the start of one of the first paragraphs.
_DATELINE_PARAGRAPHS = 3


def label_dates(labels: Sequence[str], *, day_first: bool) -> dict[str, str | None]:
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


def impossible_dates(text: str) -> list[str]:
    """The dates after a label that no calendar has: the "31 June 2025" of "Published: 31 June 2025"."""
    return list(filter(None, (impossible_date(match.group()) for match in _LABELLED.finditer(text))))


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


def dateline_date(lines: Sequence[Line], url: str | None) -> str | None:
    """The day of a dateline; its year from the line itself, the address or the copyright line."""
    noted = next((year for line in lines if line.kind and (year := copyright_notice(line.text)[1])), None)
    for line in [line for line in lines if line.prose][:_DATELINE_PARAGRAPHS]:
        opening = line.text[: dateline_end(line.text)]
        full = next(find_dates(opening), None)
        if full:
            return full.value
        year = _url_year(url) or noted
        mark = dated_in_year(opening, year) if year else None
        if mark:
            return mark.value
    return None


def address_date(url: str | None) -> str | None:
    """The day in an address such as ".../2025/11/16/...", None where there is none."""
    match = _URL_DATE.search(url or "")
    return next((mark.value for mark in find_dates("-".join(match.groups()))), None) if match else None


def _url_year(url: str | None) -> int | None:
    match = _URL_YEAR.search(url or "")
    return int(match[1]) if match else None
