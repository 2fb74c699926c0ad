"""What written figures and marks are to the time grammar: "2013" a year, "5.30" minutes or a decimal, "’80s" a decade, "Q3" a quarter."""

import re
from collections.abc import Callable

from synoptic.annotate.times.lexeme import Lexeme
from synoptic.annotate.times.meaning import Meaning, Point

_HALVES = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_EARLIEST_YEAR, _LATEST_YEAR = 1000, 2199
# "'20s" and "'10s" are written of this century, "'30s" of the last.
_OLD_DECADE = 3
# "The 1800s" and "the 1900s" are centuries, "the 2000s" ten years.
_CENTURY_LIKE = 200
# Two figures of a year are this century's up to here.
_PIVOT = 40
_SIGNS = {",": "comma", ".": "dot", "/": "slash", "(": "paren"}


def _number(lexeme: Lexeme) -> Lexeme:
    text = lexeme.text
    extra = _HALVES.get(text[-1], 0.5 if text.endswith(" 1/2") else 0.0)
    plain = text.removesuffix(" 1/2").rstrip("½¼¾ ")
    value = float(plain.replace(",", "")) + extra
    kind = "num"
    if len(plain) == 4 and plain.isdigit() and plain.isascii() and _EARLIEST_YEAR <= value <= _LATEST_YEAR:  # noqa: PLR2004 - a year has four figures
        kind = "y"
    elif "." in plain and len(plain.partition(".")[2]) == 2 and "," not in plain:  # noqa: PLR2004 - minutes have two figures
        kind = "decimal"
    return _as(lexeme, kind, value)


def _as(lexeme: Lexeme, kind: str, number: float = 0.0, meaning: Meaning | None = None) -> Lexeme:
    return Lexeme(kind, lexeme.start, lexeme.end, lexeme.text, number, meaning)


def _decade(lexeme: Lexeme) -> Lexeme:
    digits = re.sub(r"\D", "", lexeme.text)
    if len(digits) == 3:  # noqa: PLR2004 - "800s": no decade
        return _as(lexeme, "_")
    bare = len(digits) == 2 and lexeme.text[0].isdigit()  # noqa: PLR2004 - "80s"
    value = int(digits) // 10
    if len(digits) == 2:  # noqa: PLR2004 - "’80s"
        value += 190 if value >= _OLD_DECADE else 200
    elif not _EARLIEST_YEAR <= int(digits) <= _LATEST_YEAR:
        return _as(lexeme, "_")
    if value % 10 == 0 and value < _CENTURY_LIKE:
        return _as(lexeme, "decade", value, Point(century=value // 10))
    return _as(lexeme, "shortdecade" if bare else "decade", value, Point(decade=value))


def _short_year(lexeme: Lexeme) -> Lexeme:
    number = int(lexeme.text[1:])
    return _as(lexeme, "shortyear", number + (1900 if number >= _PIVOT else 2000))


def _fiscal(lexeme: Lexeme) -> Lexeme:
    number = int(re.sub(r"\D", "", lexeme.text))
    return _as(lexeme, "date", 0, Point(year=number if number > 99 else number + (1900 if number >= _PIVOT else 2000)))  # noqa: PLR2004


def _part(lexeme: Lexeme) -> Lexeme:
    digit = int(next(character for character in lexeme.text if character.isdigit()))
    if "h" in lexeme.text:
        return _as(lexeme, "halfdate", 0, Point(half=digit)) if digit <= 2 else _as(lexeme, "_")  # noqa: PLR2004 - two halves
    return _as(lexeme, "quarterdate", 0, Point(quarter=digit))


def _clock(lexeme: Lexeme) -> Lexeme:
    hour, minute = (int(figures) for figures in lexeme.text.replace("h", ":").split(":")[:2])
    return _as(lexeme, "clock", hour * 60 + minute) if hour <= 24 and minute < 60 else _as(lexeme, "_")  # noqa: PLR2004 - the clock's own bounds


def _digits(lexeme: Lexeme) -> Lexeme:
    return _as(lexeme, "ord", float(re.sub(r"\D", "", lexeme.text)))


# By the name of the group that a figure or mark was found as.
FIGURES: dict[str, Callable[[Lexeme], Lexeme]] = {
    "holiday": lambda lexeme: lexeme,
    "iso": lambda lexeme: lexeme,
    "numdate": lambda lexeme: lexeme,
    "spacedate": lambda lexeme: Lexeme("numdate", lexeme.start, lexeme.end, lexeme.text.rstrip(".")),
    "clock": _clock,
    "ordinal": _digits,
    "decade": _decade,
    "shortyear": _short_year,
    "fiscal": _fiscal,
    "part": _part,
    "number": _number,
    "ampm": lambda lexeme: lexeme,
    "zone": lambda lexeme: lexeme,
    "fraction": lambda lexeme: _as(lexeme, "num", _HALVES[lexeme.text]),
    "poss": lambda lexeme: lexeme,
    "dash": lambda lexeme: lexeme,
    "mark": lambda lexeme: _as(lexeme, _SIGNS[lexeme.text]),
    "sign": lambda lexeme: _as(lexeme, "sign"),
}
