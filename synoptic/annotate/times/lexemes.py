"""From characters to lexemes: the words, numbers and marks that the time grammar knows, and gaps for all the others."""

import re

from synoptic.annotate.times.figures import FIGURES
from synoptic.annotate.times.lexeme import Lexeme
from synoptic.annotate.times.named_days import NAMES
from synoptic.annotate.times.numerals import join_numerals
from synoptic.lexicon import times as words
from synoptic.lexicon.numbers import WORDS as NUMBER_WORDS
from synoptic.model import Span

_MULTIPLIERS = {"hundred": 100.0, "thousand": 1000.0, "million": 1e6, "billion": 1e9}


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
  | (?P<zone>\b(?:[Ll]ocal|(?:[Ee]astern|[Cc]entral|[Mm]ountain|[Pp]acific)(?:\ [Ss]tandard|\ [Dd]aylight)?)\ [Tt]ime\b
      | (?<=[mM]\.\ )(?:Eastern|Central|Mountain|Pacific)\b)
  | (?P<word>[^\W\d_]+(?:['’]clock)?)
  | (?P<poss>['’]s?(?!\w))
  | (?P<dash>[-‐‑–—]+)
  | (?P<mark>[,./(])
  | (?P<sign>[^\s\w])
    """,
    re.VERBOSE,
)


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
    return list(join_numerals(found))


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
    return FIGURES[group](Lexeme("_" if group == "sign" else group, match.start(), match.end(), text.lower()))
