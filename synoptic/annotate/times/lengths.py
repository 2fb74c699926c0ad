"""Rules for lengths of time and for what happens again and again: "almost two and a half years", "a ten-year", "twice a week"."""

from dataclasses import replace

from synoptic.annotate.times.grammar import Found, rule
from synoptic.annotate.times.lexeme import Lexeme
from synoptic.annotate.times.meaning import OPENING, Length
from synoptic.lexicon import times as words

_UNIT_ORDER = "millennium century decade year season quarter month fortnight week weekend night day hour minute second".split()
_LETTERS = {
    "millennium": "ML", "century": "CE", "decade": "DE", "year": "Y", "season": "SE", "quarter": "Q", "month": "M", "week": "W", "weekend": "WE",
    "night": "D", "day": "D",
}  # fmt: skip
_CLOCK_LETTERS = {"hour": "H", "minute": "M", "second": "S"}
_UNIT_KINDS = ("unit", "quarter", "second", "weekend")


def unit_of(lexeme: Lexeme) -> str:
    """The unit that a word names, singular or plural; "" for other words."""
    return words.UNITS.get(lexeme.text) or words.PLURAL_UNITS.get(lexeme.text) or ("weekend" if lexeme.kind == "weekend" else "")


def length_value(length: Length) -> str:
    """The TIMEX3 value of a length: P2.5Y, PT1H20M, PXM."""
    days, clock = "", ""
    for amount, unit in length.parts:
        times = 2.0 if unit == "fortnight" else 1.0
        figure = "X" if amount is None else f"{amount * times:.10g}"
        if unit in _CLOCK_LETTERS:
            clock += figure + _CLOCK_LETTERS[unit]
        else:
            days += figure + _LETTERS.get(unit, "W")
    return f"P{days}" + (f"T{clock}" if clock else "")


def _counted(found: Found) -> Length | None:
    """Three years, a week, five-year, a further three years, 48 hours."""
    number, unit = found.get("number"), found["unit"]
    name = unit_of(unit)
    hyphened = any(lexeme.kind == "dash" for lexeme in found.all)
    if number is not None and number.kind in ("num", "y"):
        amount: float | None = number.number
        attributive = unit.kind == "unit" and found.after.kind == "_"  # "a five year bond"
        if unit.kind in _UNIT_KINDS and not hyphened and not attributive and amount != 1 and not (amount or 2) < 1:
            return None
        if name == "quarter" and (hyphened or found.after.kind == "of"):
            return None  # three-quarters of those asked
        if unit.kind == "units" and amount == 1 and number.text != "1":
            return None
    else:
        amount = None if number is not None else 1.0
        if number is not None and number.kind == "dozen":
            amount = 12.0
    return Length(((amount, name),), single=unit.kind != "units") if name else None


def _a_unit(found: Found) -> Length | None:
    unit = found["unit"]
    name = unit_of(unit)
    if unit.kind in ("second", "quarter"):
        return None
    return Length(((1.0, name),), single=True)


def _half(found: Found) -> Length | None:
    name = unit_of(found["unit"])
    if name in _HALVED:
        amount, smaller = _HALVED[name]
        return Length(((amount, smaller),), single=True)
    return Length(((0.5, name),), single=True) if name not in ("", "second") else None


# Half of a unit, in whole ones of the next.
_HALVED = {"hour": (30.0, "minute"), "day": (12.0, "hour"), "year": (6.0, "month"), "decade": (5.0, "year"), "century": (50.0, "year")}


def _and_half(found: Found) -> Length | None:
    """A year and a half, three years and a half."""
    number = found.get("number")
    return Length((((number.number if number else 1.0) + 0.5, unit_of(found["unit"])),))


def _quarter_of(found: Found) -> Length | None:
    number, name = found.get("number"), unit_of(found["unit"])
    share = 0.25 * (number.number if number else 1.0)
    if name == "hour":
        return Length(((60 * share, "minute"),))
    return Length(((100 * share, "year"),)) if name == "century" else Length(((share, name),)) if name == "year" else None


def _long_word(found: Found) -> Length:
    unit, amount = words.LONG_WORDS[found.all[-1].text]
    return Length(((amount, unit),))


def _anniversary(found: Found) -> Length | None:
    return Length(((found["nth"].number, "year"),)) if found["nth"].number >= 1 else None


def _compound(found: Found) -> Length | None:
    """An hour and twenty minutes: amounts are said and units fall."""
    first, second = found["first"].meaning, found["second"].meaning
    if not isinstance(first, Length) or not isinstance(second, Length):
        return None
    parts = first.parts + second.parts
    order = [_UNIT_ORDER.index(unit) for _, unit in parts]
    said = all(amount is not None for amount, _ in parts)
    return Length(parts) if said and order == sorted(set(order)) and order[-1] - order[0] < len(_UNIT_ORDER) // 2 else None


def _or_range(found: Found) -> Length | None:
    """Two or three years, 10 to 15 minutes: the lower bound, as "at least"."""
    low, length = found["low"].number, found["length"].meaning
    if not isinstance(length, Length) or len(length.parts) != 1:
        return None
    high, unit = length.parts[0]
    return Length(((low, unit),), modifier="EQUAL_OR_MORE") if high is not None and low < high else None


def _vague(found: Found) -> Length | None:
    """Hours, for weeks, years of: a plural unit that no number counts."""
    unit = found["unit"]
    if unit.text == "minutes" and found.after.kind == "of":
        return None
    moments = unit_of(unit) == "second" and found.after.kind not in ("ago", "later", "earlier")
    return None if moments or unit_of(unit) in ("quarter", "night", "weekend", "season") else Length(((None, unit_of(unit)),))


def _whole(found: Found) -> Length | None:
    """All day, the whole year."""
    unit = found["unit"]
    return Length(((1.0, "day" if unit.kind == "part" else unit_of(unit)),), single=True) if unit.kind != "part" or unit.text == "night" else None


def _sided(found: Found) -> Length | None:
    """The past three months, the next few days, the first 100 days."""
    length, side = found["length"].meaning, found["side"]
    if not isinstance(length, Length) or (length.single and length.parts[0][0] == 1 and found["length"].kind == "lena"):
        return None
    sides = {"ord": OPENING, "final": OPENING, "past": -1, "last": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}
    return replace(length, side=sides.get(side.kind, 0))


def _with_article(found: Found) -> Length | None:
    """The three months, the 24 hours; not the article of "the two-day visit"."""
    length = found["length"].meaning
    return length if isinstance(length, Length) and not length.single and length.side == 0 else None


def _sided_unit(found: Found) -> Length | None:
    """The past year, the last decade, the next month: a length that ends or begins now."""
    unit, side = unit_of(found["unit"]), found["side"].kind
    if unit in ("day", "weekend", "") or (side in ("last", "next") and unit in ("quarter", "second")):
        return None
    return Length(((1.0, unit),), side=1 if side in ("next", "coming") else -1, single=True)


def _modified(found: Found) -> Length | None:
    """Nearly six hours, at least ten days: the length with what is said of it."""
    length = found["length"].meaning
    if not isinstance(length, Length):
        return None
    return replace(length, modifier=_modifier([lexeme.kind for lexeme in found.all[:-1]], found.all[0].text))


def _modifier(kinds: list[str], word: str) -> str:
    negated = "no" in kinds
    if "more" in kinds or "over" in kinds:
        return "EQUAL_OR_LESS" if negated else "MORE_THAN"
    if "less" in kinds:
        return "EQUAL_OR_MORE" if negated else "LESS_THAN"
    if "least" in kinds:
        return "EQUAL_OR_MORE"
    if "most" in kinds or "up" in kinds:
        return "EQUAL_OR_LESS"
    return "LESS_THAN" if "almost" in kinds or word == "under" else "APPROX"


def _or_so(found: Found) -> Length | None:
    length = found["length"].meaning
    if not isinstance(length, Length):
        return None
    return replace(length, modifier={"more": "EQUAL_OR_MORE", "less": "EQUAL_OR_LESS"}.get(found.all[-1].kind, "APPROX"))


_UNIT = "(?P<unit>{unit|units|quarter|second|weekend})"
_AGE = "(?:{dash}? {old|durable})?"
_APPROX = (
    "(?:{about|almost} | (?<={for|of|after|in|by|than}) {just}? {over} | {just} {over} | {no|little}? {more|less} {than} "
    "| {at} {least|most} | {up|close} {to})"
)

RULES = (
    rule("length", "(?P<nth>{ord|second}) {anniversary}", _anniversary),
    rule("length", "{a} {half} {dash}? (?P<unit>{unit})", _half),
    rule("length", "{half} {dash}? {a}? (?P<unit>{unit})", _half),
    rule("length", "{a}? {quarter} {dash} (?P<unit>{unit})", _quarter_of),
    rule("length", "(?:{a} {quarter} | (?P<number>{num}) {units}) {of} {a} (?P<unit>{unit})", _quarter_of),
    rule("length", "{a} (?P<unit>{unit}) {and} {a} {half}", _and_half),
    rule("length", "(?P<number>{num}) (?P<unit>{units}) {and} {a} {half}", _and_half),
    rule("length", "(?:{a} {further|whole|straight} | {another|further}) (?P<number>{num}) {more|straight|further|whole}? " + _UNIT, _counted),
    rule("length", "{a}? (?P<number>{num}) (?P<unit>{units}) {old}?", _counted),
    rule("length", "(?P<number>{num|y}) {dash|more|straight|further|whole}? " + _UNIT + _AGE, _counted),
    rule("length", "{a}? (?P<number>{couple|dozen}) {of|more|straight}? {more}? (?P<unit>{units})", _counted),
    rule("length", "(?:{a} {number} {of} | (?P<number>{dozens}) {of}) (?P<unit>{units})", _vague),
    rule("length", "(?P<number>{dozens}) {of} (?P<unit>{units})", _vague),
    rule("length", "(?:{a} {whole|straight|further} | {another}) (?P<unit>{unit})", _a_unit),
    rule("lena", "{a} (?P<unit>{unit}) (?!{dash})", _a_unit),
    rule("length", "{all|whole} (?P<unit>{unit|part}) {durable}?", _whole),
    rule("length", "{the} {whole} (?P<unit>{unit})", _whole),
    rule("length", "{longword}", _long_word),
    rule("length", "(?P<low>{num}) (?:{to}|{or}|{dash}) (?P<length>{length})", _or_range),
    rule("length", "{between} (?P<low>{num}) {and} (?P<length>{length})", _or_range),
    rule("length", "(?P<first>{length|lena}) (?:{comma}? {and} | {comma})? (?P<second>{length|lena})", _compound),
    rule("length", "(?:{the|this|that})? (?P<side>{past|last|previous|next|coming|following|ord|second|final}) (?P<length>{length})", _sided),
    rule("length", "{the} (?P<side>{past|last|next|coming}) (?P<unit>{unit|quarter}) (?!{of} (?:{month|year|date} | {the} {unit}))", _sided_unit),
    rule("length", "{the|own} (?P<length>{length})", _with_article),
    rule("length", "(?P<side>{past}) (?P<unit>{unit})", _sided_unit),
    rule("length", _APPROX + "(?P<length>{length|lena})", _modified),
    rule("length", "(?P<length>{length|lena}) (?:{or} {so|more|less})", _or_so),
    rule("length", "{the} (?P<unit>{units}) (?={before|after|since|following|of})", _vague),
    rule("length", "(?<={over|through}) {the} (?P<unit>{units})", _vague),
    rule("length", "(?P<unit>{units}) {to} {come}", _vague),
    rule("length", "(?<={for|over|after|within|in|of|on|than}) (?P<unit>{units}) (?!{dash|poss})", _vague),
    rule("length", "(?P<unit>{units}) (?:{later|earlier} | (?={ago|before|after|of|afterwards}))", _vague),
    rule("length", "(?P<unit>{units}) {dash} {durable|old}", _vague),
    rule("length", "(?P<unit>{unit}) {dash} {durable|old}", _a_unit),
)


def _described(found: Found) -> Length | None:
    """Five dry months: one word of description between the number and the unit."""
    number, word, unit = found["number"], found["word"], found["unit"]
    beside = word.start == number.end + 1 and unit.start == word.end + 1
    return Length(((number.number, unit_of(unit)),)) if beside and word.text.islower() and number.number > 1 else None


# After all others: what no number, "recent" or "these" has claimed.
BARE = (
    rule("described", "{the}? (?P<number>{num}) (?P<word>{_}) (?P<unit>{units})", _described),
    rule("bareunits", "(?P<unit>{units})", _vague),
)
