"""What one line, or one part of a line, is if it is no part of the article."""

import re
from collections.abc import Iterator
from functools import lru_cache

from synoptic.lexicon import furniture as lexicon
from synoptic.model import Span
from synoptic.read.bylines import read_byline, unmark
from synoptic.read.dates import CLOCK, clock_value, find_dates

# Longer parts are text, whatever they begin with.
_MOST_WORDS = 45
_MOST_CHARACTERS = 1_000
_MOST_PROMPT_WORDS = 32
_MOST_CREDIT_WORDS = 70
# An agency's caption tells the story again below the picture's own sentence.
_MOST_AGENCY_CAPTION_WORDS = 130
_LABEL_WORDS = 6
_OPEN_MARKS = " \t\u00a0>»›→►▶▼•·●▪◦*#_~|+[(-–—✔★☆📷📸📹🎥🔴👉⚡️❗❓✉️📩🔗"
_CLOSE_MARKS = " \t\u00a0<«‹←|*#_~])-–—"
_SEPARATOR = re.compile(r"(?<!\s)(?:\s+[|•●▪◦‖¦]\s*|\s+·\s+|\s{3,}|\s*\t\s*|\s{2,}(?=[A-Z\[])|\s*\|\s+)")
_TRAIL_SEPARATOR = re.compile(r"(?<!\s)\s+(?:[/>»›→]|::)\s+")
# "Share", said by somebody or of shares, is text; so is a prompt's verb in a told sentence.
_TOLD = re.compile(r"\b(?:said|says|told|added|according to|warned|announced|stated|reported that|insisted|argued|replied)\b", re.IGNORECASE)


def _compile(table: tuple[tuple[str, str], ...], end: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(rf"(?:{pattern}){end}", re.IGNORECASE)) for kind, pattern in table)


_WHOLE = _compile(lexicon.WHOLE, r"\Z")
_OPENING = _compile(lexicon.OPENING, "")
_SHARE = re.compile(rf"(?:{lexicon.SHARE_BAR})\Z", re.IGNORECASE)
_LONE_LETTER = re.compile(r"\W*(?:x|line|likes|saved|signal|threads|this|now|open)\W*\Z", re.IGNORECASE)
_SECTION = re.compile(rf"(?:{lexicon.SECTION})\Z", re.IGNORECASE)
_LABEL = re.compile(rf"(?:{lexicon.DATE_LABEL})(?: (?:on|at|by))?\s?[:.,-]?(?=\s|$)", re.IGNORECASE)
_CREDIT = re.compile(rf"(?:^|[\s.(]){lexicon.CREDIT_TAIL}\Z")
_CAPTION_SIGN = re.compile(lexicon.CAPTION_SIGN)
_AGENCY_CAPTION = re.compile(
    r"(?:GETTY(?: IMAGES)?|Getty Images|REUTERS|Reuters|AFP|EPA|PA|AP|SWNS|ALAMY|Alamy|REX|Rex Features|BBC|TASS|Shutterstock)"
    r"(?: ?[•/] ?[A-Z]{2,8})? (?=[A-Z\"'][a-z])[^.]{20,}[^.!?…:\"”]\Z"
)
_FILE_PICTURE = re.compile(lexicon.FILE_PICTURE)
_DATELINED = re.compile(r"\([A-Z][A-Za-z]{1,9}\) ?[-–—]")
_BRACKETED = re.compile(r"\[[^\[\]\n]{8,300}\]\Z")
_LINK_PROMPT = re.compile(r"[^\n]{10,200}[^.!?\"”’)…\s]\s+(?:Read more|Read More|READ MORE|Full story)\s?[»>…]*\Z")
# A live blog's entries begin with the hour.
_CLOCK_ALONE = re.compile(r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,4}\)?)?\Z", re.IGNORECASE)
_TERMINAL = re.compile(r"[.!?…][\"”“’‘'´`»)\]*_]*\Z")
_LINK = re.compile(r"!?\[[^\[\]\n]{0,300}\]\([^()\s]{0,1000}\)")
_HASHTAGS = re.compile(r"(?:[#＃][^\W\d][\w-]*[\s,|·]*)+\Z")
_PICTURE = re.compile(r"!\[[^\[\]\n]{0,300}\]\([^()\s]{0,1000}\)\W*\Z")
# "The Lever – the weekly of the docks": what a paper calls itself is two words at least, and no headline has only its source so named.
_SELF_NAMED = re.compile(
    r"(?P<name>[^\W\d][\w.'’ -]{1,40}?)\s+[–—|-]\s+(?=\S+\s+\S)(?:[\w'’-]+ ){0,4}(?:edition|agency|newspaper|paper|weekly|daily|monthly|magazine"
    r"|journal|news|voice|notebook|blog|bulletin|gazette|portal|radio|television|broadcaster)\b[^.!?:]{0,60}\Z",
    re.IGNORECASE,
)
_MOST_NAME_WORDS = 4
LINK_LIST = re.compile(rf"(?:{lexicon.LINK_LIST})\Z", re.IGNORECASE)
COMMENTS = re.compile(rf"(?:{lexicon.COMMENTS})\Z", re.IGNORECASE)


def ends_sentence(text: str) -> bool:
    """Whether a line ends as a sentence does."""
    return bool(_TERMINAL.search(text.rstrip()))


def bare(text: str) -> str:
    """A line without Markdown, bullets, arrows and brackets around it."""
    return unmark(text).strip().lstrip(_OPEN_MARKS).rstrip(_CLOSE_MARKS).strip()


@lru_cache(maxsize=4096)
def part_kind(text: str) -> str | None:
    """The kind of noise that a line, or a part of one, is as a whole; None for text.

    >>> part_kind("Share on Facebook"), part_kind("Last updated: Wed 5 Mar 2025, 17.52"), part_kind("Share prices fell.")
    ('share', 'metadata', None)
    """
    if len(text) > _MOST_CHARACTERS:
        return None
    plain = bare(text)
    words = len(plain.split())
    if not words or not any(character.isalnum() for character in plain):
        return "other" if text.strip() else None
    if _PICTURE.match(text.strip()):
        return "caption"
    if _HASHTAGS.match(text.strip()):
        return "metadata"
    if words > _MOST_WORDS:
        return "caption" if (words <= _MOST_CREDIT_WORDS and _opening_caption(plain)) or _is_file_picture(plain, words) else None
    return (
        _share(plain)
        or _date_line(plain)
        or ("metadata" if read_byline(plain) else None)
        or _caption(plain, unmark(text))
        or _whole(plain, text)
        or _opening(plain, text, words)
        or _link(plain, text.strip())
    )


def is_section(text: str) -> bool:
    """Whether a part names nothing but a section of a paper: "World", "News / Politics"."""
    return bool(_SECTION.match(bare(text)))


def names_itself(plain: str) -> bool:
    """Whether a line is a paper's name and what it says of itself."""
    found = _SELF_NAMED.match(plain)
    words = found["name"].split() if found else []
    return 0 < len(words) <= _MOST_NAME_WORDS and all(
        word[0].isupper() or word in ("of", "the", "and", "de", "la", "del", "di", "der") for word in words
    )


def _share(plain: str) -> str | None:
    return "share" if _SHARE.match(plain) and not _LONE_LETTER.match(plain) else None


def _whole(plain: str, text: str) -> str | None:
    plain = _straight(plain)
    marked = "\x00" + plain if text.lstrip().startswith(("*", "(", "•", "-", "[")) else ""
    return next((kind for kind, pattern in _WHOLE if pattern.match(plain) or (marked and pattern.match(marked))), None)


def _link(plain: str, text: str) -> str | None:
    """A line in brackets, one that ends in "Read more", or one of nothing but links."""
    lone = _BRACKETED.match(text) or _LINK_PROMPT.match(plain) or (_is_links(text) and not ends_sentence(plain))
    return "navigation" if lone else None


def _is_links(text: str) -> bool:
    rest, count = _LINK.subn("", text)
    return count > 0 and not any(map(str.isalnum, rest))


def _opening(plain: str, text: str, words: int) -> str | None:
    if words > _MOST_PROMPT_WORDS:
        return "caption" if _opening_caption(plain) else None
    plain = _straight(plain)
    told = _TOLD.search(plain) and not re.match(r"[^.:]{2,30}:", plain) and not text.lstrip().startswith(">>")
    for kind, pattern in _OPENING:
        if (kind == "caption" or not told) and pattern.match(plain):
            return kind
    return None


def _opening_caption(plain: str) -> bool:
    plain = _straight(plain)
    return any(kind == "caption" and pattern.match(plain) for kind, pattern in _OPENING)


def _is_file_picture(plain: str, words: int) -> bool:
    """Whether a paragraph is an agency's caption: "FILE - In this March 3, 2020, file photo, …"; an article glued to one has a dateline."""
    return words <= _MOST_AGENCY_CAPTION_WORDS and bool(_FILE_PICTURE.match(plain)) and not _DATELINED.search(plain)


def _straight(text: str) -> str:
    """A text with typewriter apostrophes, as the patterns have them; no character moves."""
    return text.replace("’", "'")


def _caption(plain: str, whole: str) -> str | None:
    if _is_file_picture(plain, len(plain.split())) or _CREDIT.search(plain) or _CREDIT.search(whole) or _AGENCY_CAPTION.match(plain):
        return "caption"
    return "caption" if not ends_sentence(plain) and _CAPTION_SIGN.search(plain) else None


def _date_line(plain: str) -> str | None:
    """A line that holds a full date, or a labelled time, and besides only labels, clock times and a few words of no sentence."""
    if not any(map(str.isdigit, plain)):
        return None
    if _CLOCK_ALONE.match(plain):
        return "metadata"
    rest = plain
    dates = list(find_dates(plain, day_first=True))
    labelled = _LABEL.match(plain)
    clocks = [match for match in CLOCK.finditer(plain) if clock_value(match)]
    if not dates and not (labelled and clocks):
        return None
    for span in sorted({mark.span for mark in dates}, reverse=True):
        rest = rest[: span.start] + " " + rest[span.end :]
    rest = CLOCK.sub(lambda match: " " if clock_value(match) else match[0], rest)
    if read_byline(rest.strip(" .,;:|·–—-")):
        return "metadata"
    rest = re.sub(
        rf"\b(?:{lexicon.DATE_LABEL}|on|at|by|in|from|for|time|hrs|the|local|of|and|as|page|edition|no|min|mins|minutes?|read|reading)\b|\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b",
        " ",
        rest,
        flags=re.IGNORECASE,
    )
    words = re.sub(r"[^\w\s'’.&-]", " ", rest).split()
    words = [word for word in words if any(character.isalpha() for character in word)]
    if not words:
        return "metadata"
    capitalised = sum(word[0].isupper() for word in words)
    close = len(words) <= _LABEL_WORDS and (capitalised == len(words) or len(words) <= 2)  # noqa: PLR2004 - "page 1", "min read"
    return "metadata" if close and not ends_sentence(rest) else None


def parts(text: str, span: Span, *, trails: bool) -> Iterator[Span]:
    """The parts of a line between bars, bullets, tabs and wide gaps; with `trails` also between the marks of "Home > News"."""
    start = span.start
    cuts = [match.span() for match in _SEPARATOR.finditer(text, span.start, span.end)]
    if trails:
        cuts = sorted(cuts + [match.span() for match in _TRAIL_SEPARATOR.finditer(text, span.start, span.end)])
    for first, last in cuts:
        if first > start:
            yield Span(start, first)
        start = max(start, last)
    if start < span.end:
        yield Span(start, span.end)
