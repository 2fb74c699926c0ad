"""Which outlet an article is of, by masthead, labels, owner and address."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from synoptic.lexicon.furniture import DATE_LABEL
from synoptic.lexicon.newsrooms import OUTLETS
from synoptic.read.bylines import agency_name, copyright_notice, is_name_shaped, is_newsroom_name, is_person_name, read_byline
from synoptic.read.dates import find_dates
from synoptic.read.furniture import bare, is_section, part_kind, parts
from synoptic.read.head import Head, title_span
from synoptic.read.lines import Line

_LABEL = re.compile(rf"\b(?:{DATE_LABEL})\b", re.IGNORECASE)
_TRANSLATED = re.compile(r"(?P<outlet>[^–—|-]{2,40}?)\s+[–—|-]\s*(?:automatic|machine|auto)", re.IGNORECASE)
_BOLD_NAME = re.compile(r"\s*\*\*(?P<name>[A-Z][^*\n]{2,40})\*\*\s*[–—|:-]\s*\S")
# What parts a byline's name from the newsroom, and the date behind it.
_OF_WHOM = re.compile(r",\s| for (?:the )?")
_DATED = re.compile(r",\s[^,]*\d.*$")
_MOST_OUTLET_WORDS = 6
# "TV" and "FM" stay in capitals in a masthead that is written so.
_SHORT = 2


def stated_outlet(head: Head, text: str, labels: Sequence[str], url: str | None) -> str | None:
    """The outlet that an article's lines or its address name, the most telling place first; None where none does."""
    return (
        _masthead(head, text)
        or _named_beside_date(labels)
        or _translated(labels)
        or _owner(head.lines)
        or _affiliation(labels)
        or _tagline(head)
        or outlet_of(url)
    )


def _masthead(head: Head, text: str) -> str | None:
    """The outlet a masthead above the title names, by its first part that is no section; else the part after the title in its line."""
    if head.title is None:
        return None
    for line in head.lines[: head.title]:
        if line.kind in ("metadata", "navigation"):
            for piece in parts(text, line.span, trails=True):
                name = re.split(r"[,–—:]\s", bare(text[slice(*piece)]), maxsplit=1)[0].strip()
                alone = piece.start == line.span.start and piece.end == line.span.end
                if part_kind(text[slice(*piece)]) is None and _is_outlet_name(name) and not (alone and (is_person_name(name) or _is_kicker(name))):
                    return _title_case(name)
    span, line = title_span(head.lines[head.title], text), head.lines[head.title]
    rest = bare(text[span.end : line.span.end])
    return rest if span != line.span and _is_outlet_name(rest) else None


def _is_kicker(name: str) -> bool:
    """Whether one word above a title is more likely what the article is about than where it stands."""
    return " " not in name and not name.isupper() and not is_newsroom_name(f"The {name}")


def _is_outlet_name(name: str) -> bool:
    words = name.split()
    if not 0 < len(words) <= _MOST_OUTLET_WORDS or is_section(name) or part_kind(name) is not None:
        return False
    return all(word[0].isupper() or not word[0].isalpha() or word in ("of", "the", "and") for word in words) and any(map(str.isalpha, name))


def _affiliation(labels: Sequence[str]) -> str | None:
    """The newsroom after the name in a byline: "By Diego Farrell, Allied World Press", "By Ann Lee | The Globe-Herald"."""
    for label in labels:
        pieces = _OF_WHOM.split(bare(label))[1:] if read_byline(_DATED.sub("", label)) else []
        found = next((piece for piece in pieces if is_newsroom_name(piece)), None)
        if found:
            return found
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
    spoken = [bool(re.search("[AEIOUÀ-Ü]", word)) and (len(word) > _SHORT or not index) for index, word in enumerate(words)]
    return " ".join(word.capitalize() if said else word for word, said in zip(words, spoken, strict=True))


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
            other = read_byline(name) or _LABEL.search(name) or is_section(name) or agency_name(name) or name.isupper()
            if name and is_name_shaped(name) and not other:
                return name
    return None


def _translated(labels: Sequence[str]) -> str | None:
    return next((match["outlet"].strip() for label in labels if (match := _TRANSLATED.match(bare(label)))), None)


def _owner(lines: Sequence[Line]) -> str | None:
    """Whose copyright a line of its own states; pictures have owners too, with a photographer before a stroke."""
    owners = (copyright_notice(line.text)[0] for line in lines if line.kind == "metadata")
    return next((name for name in owners if name and "/" not in name), None)


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
