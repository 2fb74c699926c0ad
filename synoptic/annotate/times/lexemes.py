"""From characters to lexemes: the words, numbers and marks that the time grammar knows, and gaps for all the others."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from synoptic.annotate.times.meaning import Meaning, Point
from synoptic.annotate.times.named_days import NAMES
from synoptic.lexicon import times as words
from synoptic.lexicon.numbers import WORDS as NUMBER_WORDS
from synoptic.model import Span

_HALVES = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_MULTIPLIERS = {"hundred": 100.0, "thousand": 1000.0, "million": 1e6}
# No length of time in the news is longer than this many of any unit; what is stands for a count of something else.
_LONGEST = 1e8
_EARLIEST_YEAR, _LATEST_YEAR = 1000, 2199


@dataclass(frozen=True, slots=True)
class Lexeme:
    """Something the grammar reads as one: its kind, its characters `[start, end)`, its number or code, and its meaning once it has one."""

    kind: str
    start: int
    end: int
    text: str = ""
    number: float = 0.0
    meaning: Meaning | None = None


def _entries() -> dict[str, tuple[str, float]]:
    table: dict[str, tuple[str, float]] = {word: (kind, 0.0) for kind, all_words in words.PLAIN.items() for word in all_words.split()}
    for kind, numbered in (
        ("month", words.MONTHS),
        ("weekday", words.WEEKDAYS),
        ("wkd", words.WEEKDAY_ABBREVIATIONS),
        ("ord", words.ORDINALS),
        ("num", {word: value for word, value in NUMBER_WORDS.items() if word != "zero"}),
        ("scale", _MULTIPLIERS),
        ("decadeword", words.DECADE_WORDS),
    ):
        table.update({word: (kind, float(number)) for word, number in numbered.items()})
    for kind, named in (
        ("season", words.SEASONS),
        ("unit", words.UNITS),
        ("units", words.PLURAL_UNITS),
        ("part", words.DAY_PARTS),
        ("partplural", words.PART_PLURALS),
        ("deictic", words.DEICTIC),
        ("now", words.REFERENCES),
        ("daily", words.FREQUENCIES),
        ("longword", words.LONG_WORDS),
        ("midword", words.MID_WORDS),
        ("zone", words.ZONES),
    ):
        table.update(dict.fromkeys(named, (kind, 0.0)))
    table["second"] = ("second", 2.0)
    table["quarter"] = ("quarter", 0.0)
    table.update({word: ("weekdayplural", float(number)) for number, word in enumerate([f"{day}s" for day in words.WEEKDAYS], 1)})
    return table


_TABLE = _entries()

# One pass over the text. The longest numeric forms stand first; a word keeps its inner apostrophe only in "o'clock".
_LEXEME = re.compile(
    rf"""
    (?P<holiday>(?<!\w)(?=[A-Z])(?i:{NAMES})(?!\w))
  | (?P<iso>(?<![\d./-])\d{{4}}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{{1,9}})?)?(?:Z\b|[+-]\d\d:?\d\d)?)?(?![\d-]))
  | (?P<numdate>(?<![\d./-])(?:\d{{4}}(?P<m1>[./-])\d{{1,2}}(?P=m1)\d{{1,2}}|\d{{1,2}}(?P<m2>[./-])\d{{1,2}}(?P=m2)(?:\d{{4}}|\d\d))(?![\d/-]|\.\d))
  | (?P<spacedate>(?<![\d./-])(?:\d{{4}}\.\ \d{{1,2}}\.\ \d{{1,2}}|\d{{1,2}}\.\ \d{{1,2}}\.\ \d{{4}})(?:\.(?=\ \d{{1,2}}:\d\d)|(?![\d/-]|\.\d)))
  | (?P<clock>(?<![\d:.,])\d{{1,2}}(?::\d\d(?::\d\d)?|h\d\d)(?![\d:]))
  | (?P<ordinal>(?<![\d.,])\d{{1,3}}(?:st|nd|rd|th)\b)
  | (?P<decade>(?:(?<![\w.,])[’'‘]\d0s|(?<![\d.,])\d{{2,3}}0[’']?s)\b)
  | (?P<shortyear>(?<!\w)[’'‘]\d\d(?![\w]))
  | (?P<fiscal>\b(?:FY|fy)[ -]?(?:\d{{4}}|\d\d)\b)
  | (?P<part>\b(?:[QHqh][1-4]|[1-4][QHqh])\b)
  | (?P<number>(?<![\w,])(?<!\d\.)\d{{1,9}}(?:,\d{{3}})*(?:\.\d{{1,4}})?(?:\s?[½¼¾]|\ 1/2)?)
  | (?P<ampm>(?:(?<=\d)|\b)(?:[apAP]\.\s?[mM]\b\.?|[apAP][mM]\b))
  | (?P<fraction>[½¼¾])
  | (?P<word>[^\W\d_]+(?:['’]clock)?)
  | (?P<poss>['’]s?(?!\w))
  | (?P<dash>[-‐‑–—]+)
  | (?P<mark>[,./(])
  | (?P<sign>[^\s\w])
    """,
    re.VERBOSE,
)
# Every kind that a lexeme can have before any rule: those of words, of figures, of marks, and of what is none of them.
_FIGURES_AND_MARKS = (
    "bos _ sign comma dot slash paren dash poss ampm iso numdate holiday clock y num decimal ord decade shortdecade "
    "shortyear date quarterdate halfdate"
)
KINDS = frozenset(kind for kind, _ in _TABLE.values()) | frozenset(_FIGURES_AND_MARKS.split())
_SIGNS = {",": "comma", ".": "dot", "/": "slash", "(": "paren"}


def scan(text: str, span: Span) -> list[Lexeme]:
    """The lexemes of some characters of a text, in order; a run of words that mean no time is one gap ("_"), a mark that parts is a "sign"."""
    found: list[Lexeme] = [Lexeme("bos", span.start, span.start)]
    for match in _LEXEME.finditer(text, span.start, span.end):
        group = match.lastgroup or ""
        lexeme = _word(match) if group == "word" else _figure(group, match)
        if lexeme.kind == "_" and found and found[-1].kind == "_":
            found[-1] = lexeme
        else:
            found.append(lexeme)
    return list(_numerals(found))


def _word(match: re.Match[str]) -> Lexeme:
    shape = match.group()
    text = shape.lower()
    kind, number = _TABLE.get(text, ("_", 0.0))
    small = (kind == "wkd" or text in words.AMBIGUOUS_MONTHS) and not shape[0].isupper()
    if small or (kind == "zone" and not shape.isupper() and text != "hrs"):
        kind = "_"
    return Lexeme(kind, match.start(), match.end(), text, number)


def _figure(group: str, match: re.Match[str]) -> Lexeme:
    text = match.group()
    return _FIGURES[group](Lexeme("_" if group == "sign" else group, match.start(), match.end(), text.lower()))


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


# "'20s" and "'10s" are written of this century, "'30s" of the last.
_OLD_DECADE = 3
# "The 1800s" and "the 1900s" are centuries, "the 2000s" ten years.
_CENTURY_LIKE = 200


def _short_year(lexeme: Lexeme) -> Lexeme:
    number = int(lexeme.text[1:])
    return _as(lexeme, "shortyear", number + (1900 if number >= _PIVOT else 2000))


# Two figures of a year are this century's up to here.
_PIVOT = 40


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


_FIGURES: dict[str, Callable[[Lexeme], Lexeme]] = {
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
    "fraction": lambda lexeme: _as(lexeme, "num", _HALVES[lexeme.text]),
    "poss": lambda lexeme: lexeme,
    "dash": lambda lexeme: lexeme,
    "mark": lambda lexeme: _as(lexeme, _SIGNS[lexeme.text]),
    "sign": lambda lexeme: _as(lexeme, "sign"),
}


def _numerals(lexemes: list[Lexeme]) -> Iterator[Lexeme]:
    """Number words put together: "twenty", "-", "five"; "one hundred and twenty"; "2", "million"."""
    at = 0
    while at < len(lexemes):
        if lexemes[at].kind not in ("num", "scale") or lexemes[at].number >= _LONGEST:
            yield lexemes[at]
            at += 1
            continue
        last, value = _numeral(lexemes, at)
        kind = "num" if value < _LONGEST else "_"
        yield Lexeme(kind, lexemes[at].start, lexemes[last - 1].end, lexemes[at].text if last == at + 1 else "", value)
        at = last


def _numeral(lexemes: list[Lexeme], at: int) -> tuple[int, float]:
    """Where the numeral that starts at `at` ends, and its value."""
    total, group, last = 0.0, 0.0, at
    joint, previous = "", None
    while last < len(lexemes):
        lexeme = lexemes[last]
        if previous is not None and not joint and lexeme.kind in ("dash", "and"):
            joint, last = lexeme.kind, last + 1
            continue
        if lexeme.kind not in ("num", "scale") or not (previous is None or _continues(previous, lexeme, joint)):
            break
        if lexeme.kind == "scale":
            group = (group or 1.0) * lexeme.number
            if lexeme.number >= 1000:  # noqa: PLR2004 - a thousand closes its group
                total, group = total + group, 0.0
        else:
            group += lexeme.number
        joint, previous, last = "", lexeme, last + 1
    last -= bool(joint)
    kinds = [lexeme.kind for lexeme in lexemes[last : last + 6] if lexeme.kind != "dash"]
    if kinds[:3] == ["and", "a", "half"]:  # "two and a half", "two-and-a-half"
        return last + [lexeme.kind for lexeme in lexemes[last : last + 6]].index("half") + 1, total + group + 0.5
    return last, total + group


def _continues(left: Lexeme, right: Lexeme, joint: str) -> bool:
    """Whether one number word goes on with another: "twenty-five", "hundred and two", "2 million"."""
    if right.kind == "scale":
        return not joint
    spelled = right.text[:1].isalpha()
    if left.kind == "scale":
        return spelled and joint != "dash"
    tens = left.text[:1].isalpha() and 20 <= left.number <= 90  # noqa: PLR2004 - "twenty" to "ninety"
    return spelled and tens and right.number < 10 and joint != "and"  # noqa: PLR2004 - a unit
