"""Messages that carry another: the one inside is the article's, what the forwarder added is not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import parseaddr

from synoptic.model import Noise, Span
from synoptic.read.dates import iso_date

_MARK = re.compile(
    r"^[^\S\n]*(?:-{2,}[^\S\n]*(?:Forwarded|Original) message[^\S\n]*-{2,}|Begin forwarded message:|_{10,})[^\S\n]*$", re.IGNORECASE | re.MULTILINE
)
_HEADER = re.compile(r"[^\S\n]*\*?(From|Date|Sent|Subject|To|Cc|Reply-To)\*?:\*?[^\S\n]*(.*)", re.IGNORECASE)
_QUOTED = re.compile(r"^(?:>[^\S\n]?)+")
_LEAST_QUOTED = 0.5
# A line broken at a column is this share of the longest with the next word: shorter ones end where their writer meant them to.
_FULL = 0.75
# Programs break plain text at 72 to 80 characters, before what quoting adds.
_LONGEST_LINE = 100
_BULLET = re.compile(r"[^\S\n]*(?:[-*•–—]|\d{1,2}[.)])\s")
_SENT_FROM = re.compile(r"^[^\S\n]*(?:Sent from (?:my|Mail for|Outlook for|Yahoo)\b|Get Outlook for\b)[^\n]{0,60}$", re.IGNORECASE | re.MULTILINE)
_FORWARDED = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr)\s?:\s*)+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Forwarded:
    """What the innermost message states (outlet, published, title), and where its text starts."""

    fields: dict[str, str]
    start: int


def plain_subject(subject: str) -> str:
    """A subject without what answering and forwarding put before it.

    >>> plain_subject("Fwd: RE: Buses stand still")
    'Buses stand still'
    """
    return re.sub(r"\s+", " ", _FORWARDED.sub("", subject.strip())).strip()


def unquote(text: str) -> str:
    """A plain message with its lines joined to paragraphs and without the "> " before them, where most have it or another is forwarded in it."""
    lines = text.split("\n")
    shown = [line for line in lines if line.strip()]
    quoted = bool(shown) and sum(line.startswith(">") for line in shown) >= _LEAST_QUOTED * len(shown)
    if not quoted and not (_MARK.search(text) and max(map(len, shown)) <= _LONGEST_LINE):
        return text
    return "\n".join(_joined([_QUOTED.sub("", line).rstrip() for line in lines]))


def _joined(lines: list[str]) -> Iterator[str]:
    longest = max(map(len, lines))
    held = ""
    last = ""
    for line in lines:
        full = bool(last and line) and len(last) + 1 + len(line.split(maxsplit=1)[0]) >= _FULL * longest
        if held and full and not any(pattern.match(line) for pattern in (_HEADER, _MARK, _BULLET)):
            held = f"{held} {line.lstrip()}"
        else:
            yield from [held] if last or held else [""]
            held = line
        last = line
    yield held


def find_forwarded(text: str) -> Forwarded | None:
    """The innermost message that a text carries behind a forwarding line and its own From, Date and Subject; None where there is none."""
    for mark in reversed(list(_MARK.finditer(text))):
        headers, start = _headers(text, mark.end())
        if {"from", "subject"} & headers.keys():
            stated = {
                "outlet": parseaddr(headers.get("from", ""))[0].strip("* "),
                "published": iso_date(headers.get("date") or headers.get("sent", "")) or "",
                "title": plain_subject(headers.get("subject", "")),
            }
            return Forwarded({name: value for name, value in stated.items() if value}, start)
    return None


def _headers(text: str, position: int) -> tuple[dict[str, str], int]:
    """The header lines behind a forwarding line, blank ones before them passed over, and where they end."""
    headers: dict[str, str] = {}
    name = ""
    for line in re.finditer(r"[^\n]*(?:\n|\Z)", text[position:]):
        content = line.group().strip()
        header = _HEADER.match(content)
        if header:
            name = header[1].lower()
            headers.setdefault(name, header[2].strip())
        elif content and name:
            headers[name] += f" {content}"
        elif content or headers:
            return headers, position + line.start()
        if line.end() + position >= len(text):
            break
    return headers, len(text)


def message_noise(text: str, start: int) -> tuple[Noise, ...]:
    """What of a message its senders' programs wrote: all before the forwarded text, and lines such as "Sent from my iPhone"."""
    before = [Noise(Span(0, start), "other")] if start else []
    return (*before, *(Noise(Span(*match.span()), "other") for match in _SENT_FROM.finditer(text, start)))
