"""What stands in an article, made safe to show: no character may move the cursor, turn the line round or hide."""

import re
import unicodedata
from urllib.parse import urlsplit

# Category Cf also holds the joiners that Persian, Indic scripts and emoji need to be written; they stay.
_JOINERS = frozenset("\u200c\u200d")
# Web pages are full of these: places where a line may or may not break. They show nothing and hide nothing.
_BREAKS = str.maketrans("", "", "\u00ad\u200b\u2060\ufeff")
_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
_SPACES = re.compile(r"[ \t\n\r\v\f\u0085\u00a0\u2028\u2029]+")
# Most text has none of these, and to ask so is cheaper than to look at every character.
_PLAIN = re.compile(r"[ -~\u00a1-\u00ac\u00ae-\u024f‐-‧€]*")
# `json` escapes the control characters below the space only; a terminal obeys more.
_UNSEEN_IN_JSON = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_SCHEMES = frozenset(("http", "https"))
# Longer addresses are trackers' or attacks; a browser's own limit is not far above it.
_LONGEST_ADDRESS = 2000
# The characters of RFC 3986; whatever else stands in an address is written with a per cent sign.
_ADDRESS = re.compile(r"[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+")
_NARROW = re.compile(r"[ -\u02ff‐-‧€]*")
# More combining marks than this on one letter are there to deface the page (Vietnamese and pointed Hebrew need three).
_MOST_MARKS = 4
_MARK = r"[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_MARKS = re.compile(rf"{_MARK}{{{_MOST_MARKS + 1},}}")


def visible(text: str) -> str:
    r"""The text on one line: runs of white space as one space, control, direction and other unseen characters as escapes.

    Soft hyphens and zero-width spaces are left out.

    >>> visible("Ann\x1b[2J\u202e  gpj\n")
    'Ann\\x1b[2J\\u202e gpj'
    """
    line = _SPACES.sub(" ", text.translate(_BREAKS)).strip()
    if _PLAIN.fullmatch(line):
        return line
    shown = _MARKS.sub(lambda marks: marks.group()[:_MOST_MARKS] + "…", line)
    return "".join(_escape(character) if _is_unseen(character) else character for character in shown)


def _is_unseen(character: str) -> bool:
    return unicodedata.category(character) in _UNSEEN and character not in _JOINERS


def _escape(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code <= 0xFF else f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"  # noqa: PLR2004 - the widths of the escapes


def clip(text: str, most: int) -> str:
    """At most `most` characters, cut between words where that is near, with an ellipsis where something was cut.

    >>> clip("The bridge will stay closed", 12)
    'The bridge …'
    """
    if len(text) <= most:
        return text
    cut = text[: most - 2]
    space = cut.rfind(" ")
    return (cut[:space] if space > most // 2 else cut).rstrip() + " …"


def columns(text: str) -> int:
    """How many columns of a terminal the text fills: wide East Asian characters two, combining marks none."""
    if _NARROW.fullmatch(text):
        return len(text)
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character) or character in _JOINERS:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def unseen_escaped(written: str) -> str:
    """JSON with the characters that are not seen (control, direction, half a surrogate pair) as its escapes: the same to a program."""
    return _UNSEEN_IN_JSON.sub(lambda character: f"\\u{ord(character.group()):04x}", written)


def web_address(address: str | None) -> str | None:
    """The address where it may stand in a link: http or https, with a host and no user, in the characters of RFC 3986, of sane length; else None."""
    if not address or len(address) > _LONGEST_ADDRESS or not _ADDRESS.fullmatch(address):
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme.lower() in _SCHEMES and parts.hostname and "@" not in parts.netloc else None
