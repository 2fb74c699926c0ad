"""Rules for dates that are named: days, months, quarters, seasons, years, decades, centuries."""

import re

from synoptic.annotate.times.grammar import Found, rule
from synoptic.annotate.times.lexeme import Lexeme
from synoptic.annotate.times.meaning import Inner, Point, Shift, Stretch
from synoptic.lexicon.times import SEASONS

_DAYS_IN_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[t ](\d\d:\d\d))?(?::[\d.]+)?(z|[+-][\d:]+)?")


def calendar_point(*, year: float | None, month: float, day: float | None = None, either: bool = False) -> Point | None:
    """A date of the calendar, or None where there is no such day."""
    if not 1 <= month <= len(_DAYS_IN_MONTH) or (day is not None and not (1 <= day <= _DAYS_IN_MONTH[int(month) - 1] and float(day).is_integer())):
        return None
    return Point(year=int(year) if year else None, month=int(month), day=int(day) if day else None, either=either)


def _iso(found: Found) -> Point | None:
    match = _ISO.match(found.all[0].text)
    if match is None:
        return None
    year, month, day, clock, zone = match.groups()
    point = calendar_point(year=int(year), month=int(month), day=int(day))
    if point is None or clock is None:
        return point
    return Point(year=point.year, month=point.month, day=point.day, part=f"T{clock}", zone=(zone or "").upper())


def _numeric(found: Found) -> Point | None:
    """31/12/2013, 12/31/13, 31.12.2013, 2013/12/31; where both orders can be meant, the article's date decides."""
    text = found.all[0].text
    mark = next(character for character in text if not character.isdecimal())
    first, second, third = (int(part) for part in text.split(mark))
    if first > 31:  # noqa: PLR2004 - no day of a month: a year
        return calendar_point(year=first, month=second, day=third)
    year = third if third > 99 else full_year(third)  # noqa: PLR2004 - two figures of a year
    if mark == "." or first > 12:  # noqa: PLR2004 - dots are written by those who put the day first
        return calendar_point(year=year, month=second, day=first)
    if second > 12:  # noqa: PLR2004 - no month
        return calendar_point(year=year, month=first, day=second)
    return calendar_point(year=year, month=first, day=second, either=first != second)


def _day(lexeme: Lexeme) -> float | None:
    """The number of a day as it is written in a date: in figures, or as an ordinal."""
    return lexeme.number if lexeme.kind in ("ord", "second") or lexeme.text.isdecimal() else None


def _date(found: Found) -> Point | None:
    day, year = found.get("day"), found.get("year")
    number = _day(day) if day else None
    if day and number is None:
        return None
    return calendar_point(year=year.number if year else None, month=found["month"].number, day=number)


def _two_figures(found: Found) -> Point | None:
    """18-Mar-13."""
    day, short = _day(found["day"]), found["short"]
    if day is None or len(short.text) != 2 or not short.text.isdecimal():  # noqa: PLR2004 - two figures of a year
        return None
    return calendar_point(year=full_year(int(short.number)), month=found["month"].number, day=day)


def full_year(short: int) -> int:
    """The year that its last two figures stand for."""
    return short + (2000 if short < _PIVOT else 1900)


# Two figures of a date are this century's up to here; news is written near its date.
_PIVOT = 70


def _day_range(found: Found) -> Stretch | None:
    """Oct. 22 to 24; 3-5 December 2025."""
    year, month = found.get("year"), found["month"].number
    first, last = (calendar_point(year=year.number if year else None, month=month, day=_day(found[name]) or 0.5) for name in ("day", "last"))
    if first is None or last is None or (first.day or 0) >= (last.day or 0):
        return None
    return Stretch(first, last)


def _month_range(found: Found) -> Stretch | None:
    year = found.get("year")
    first, last = (calendar_point(year=year.number if year else None, month=found[name].number) for name in ("month", "last"))
    return Stretch(first, last) if first and last else None


def _quarter(found: Found) -> Point | None:
    year, number = found.get("year"), found["nth"].number
    return Point(quarter=int(number), year=int(year.number) if year else None) if 1 <= number <= 4 else None  # noqa: PLR2004 - quarters


def _end_quarter(found: Found) -> Point:
    """The final quarter of 2012, the opening quarter of 1997."""
    first = found["nth"].text == "opening"
    return Point(quarter=1 if first else 4, year=int(found["year"].number))


def _half(found: Found) -> Point | None:
    year, number = found.get("year"), found["nth"].number
    return Point(half=int(number), year=int(year.number) if year else None) if number in (1, 2) else None


def _with_year(found: Found) -> Point | None:
    piece = found["piece"].meaning
    if not isinstance(piece, Point):
        return None
    return Point(quarter=piece.quarter, half=piece.half, year=int(found["year"].number))


def _season(found: Found) -> Point | None:
    year = found.get("year")
    return Point(season=SEASONS[found["season"].text], year=int(year.number) if year else None)


def _decade(found: Found) -> Point | None:
    lexeme = found["decade"]
    if isinstance(lexeme.meaning, Point):
        return lexeme.meaning
    return Point(decade=190 + int(lexeme.number) if lexeme.kind == "decadeword" else int(lexeme.number) + 190)


def _century(found: Found) -> Point | None:
    number = int(found["nth"].number)
    return Point(century=number - 1) if found["unit"].text == "century" and 1 < number < 30 else None  # noqa: PLR2004 - centuries AD the news speaks of


def _year(found: Found) -> Point | None:
    return Point(year=int(found["year"].number)) if "unit" not in {lexeme.kind for lexeme in found.all} or _names_year(found) else None


def _names_year(found: Found) -> bool:
    return any(lexeme.text == "year" for lexeme in found.all)


def _years(found: Found) -> Stretch | None:
    """2014-19, 2013/14: the second year in two figures."""
    first, last = int(found["year"].number), found["last"]
    number = first // 100 * 100 + int(last.number)
    if len(last.text) != 2 or not first < number <= first + _LONGEST_SPAN:  # noqa: PLR2004 - two figures
        return None
    return Stretch(Point(year=first), Point(year=number))


# "1945-99" is written of a span of years, "2014-12" of a month.
_LONGEST_SPAN = 60


def _nth_weekday(found: Found) -> Inner | None:
    """The last Friday of the month, the first Monday in October."""
    nth, outer = found["nth"], found["point"].meaning
    if found.get("unit") is not None:
        outer = Point(shift=Shift(found["unit"].text, 0)) if found["unit"].text in ("month", "year") else None
    if not isinstance(outer, Point) or outer.day:
        return None
    return Inner("day", -1 if nth.kind == "last" else int(nth.number), outer, weekday=int(found["day"].number))


def _ready(found: Found) -> Point | None:
    meaning = found.all[0].meaning
    return meaning if isinstance(meaning, Point) else None


_YEAR_AFTER = "(?: {dot}? {comma}? (?P<year>{y}) )?"
_OF_YEAR = "(?: (?:{of}|{comma})? {fiscal}? (?P<year>{y}) )?"

RULES = (
    rule("date", "{iso}", _iso),
    rule("date", "{numdate}", _numeric),
    rule("range", "(?P<month>{month}) {dot}? (?P<day>{num|ord}) {dash|to|through|until} (?P<last>{num|ord})" + _YEAR_AFTER, _day_range),
    rule("range", "(?P<day>{num|ord}) {dash|to|through|until} (?P<last>{num|ord}) {of}? (?P<month>{month})" + _YEAR_AFTER, _day_range),
    rule("range", "{between} (?P<day>{num|ord}) {and} (?P<last>{num|ord}) {of}? (?P<month>{month})" + _YEAR_AFTER, _day_range),
    rule("range", "{between} (?P<month>{month}) {dot}? (?P<day>{num|ord}) {and} (?P<last>{num|ord})" + _YEAR_AFTER, _day_range),
    rule("date", "(?P<month>{month}) {dot}? {the}? (?P<day>{num|ord|second}) {comma}? (?P<year>{y|shortyear})", _date),
    rule("date", "{the}? (?P<day>{ord|second}) {dash}? {of}? (?P<month>{month}) (?: {dot}? {comma}? (?P<year>{y|shortyear}) )?", _date),
    rule("date", "(?P<day>{num}) {dash} (?P<month>{month}) {dash} (?P<short>{num})", _two_figures),
    rule("date", "(?P<day>{num}) {dash}? {of}? (?P<month>{month}) (?: {dot}? {comma|dash}? (?P<year>{y|shortyear}) )?", _date),
    rule("date", "(?P<year>{y}) {comma|dash}? (?P<month>{month}) {dot}? {dash}? (?P<day>{num})", _date),
    rule("range", "(?P<month>{month}) {dot}? (?:{dash}|{to}|{through}) (?P<last>{month}) {dot}? (?P<year>{y})", _month_range),
    rule("range", "{between} (?P<month>{month}) {dot}? {and} (?P<last>{month}) (?: {dot}? (?P<year>{y}) )?", _month_range),
    rule("date", "(?P<month>{month}) {dot}? {of}? (?P<year>{y|shortyear})", _date),
    rule("date", "(?P<month>{month}) {comma} (?P<year>{y}) (?={comma|dot|bos|paren|dash|poss|sign})", _date),
    rule("date", "(?P<month>{month}) {dot}? (?P<day>{num|ord|second})", _date),
    rule("month", "(?P<month>{month})", _date),
    rule("date", "(?P<piece>{quarterdate|halfdate}) (?:{of}|{comma}|{dash})? (?P<year>{y|shortyear})", _with_year),
    rule("date", "(?P<year>{y}) {dash}? (?P<piece>{quarterdate|halfdate})", _with_year),
    rule("date", "{quarterdate|halfdate}", _ready),
    rule("date", "(?P<nth>{ord|second}) {dash} {quarter} (?!{dash} {_})" + _OF_YEAR, _quarter),
    rule("date", "{the}? {fiscal}? (?P<nth>{ord|second}) {fiscal}? {quarter} (?!{dash} {_})" + _OF_YEAR, _quarter),
    rule("date", "{the}? (?P<nth>{final|last}) {quarter} {of} {fiscal}? (?P<year>{y})", _end_quarter),
    rule("date", "{the}? (?P<nth>{ord|second}) {dash}? {half} (?: (?:{of}|{comma}) {fiscal}? (?P<year>{y}) )", _half),
    rule("halves", "{the}? (?P<nth>{ord|second}) {dash}? {half}", _half),
    rule("date", "{the}? (?P<season>{season}) (?:{of}|{comma})? (?P<year>{y|shortyear})", _season),
    rule("date", "{the}? (?P<decade>{decade})", _decade),
    rule("date", "{the} (?P<decade>{shortdecade|decadeword})", _decade),
    rule("date", "(?<={the} {early|late|mid}) (?P<decade>{shortdecade|decadeword})", _decade),
    rule("date", "(?<={the} {early|late|mid} {dash}) (?P<decade>{shortdecade|decadeword})", _decade),
    rule("date", "(?P<nth>{ord|second}) {dash} (?P<unit>{unit})", _century),
    rule("date", "{the}? (?P<nth>{ord|second}) (?P<unit>{unit})", _century),
    rule("range", "{fiscal}? {unit}? (?P<year>{y}) {dash|slash} (?P<last>{num})", _years),
    rule("date", "{the}? {fiscal|calendar} {unit}? (?P<year>{y})", _year),
    rule("date", "{the} {unit} (?P<year>{y})", _year),
    rule("year", "(?P<year>{y})", _year),
    rule("date", "{the}? (?P<nth>{ord|second|last}) (?P<day>{weekday}) {of|in} (?P<point>{month|date|year} | {the} (?P<unit>{unit}))", _nth_weekday),
    rule("date", "(?<={in|of|since|by|until|from|during|late|early}) (?P<year>{shortyear})", _year),
)
