"""Rules for what happens again and again: "every other day", "twice a week", "daily", "on Sundays"."""

from synoptic.annotate.times.grammar import Found, rule
from synoptic.annotate.times.lengths import length_value, unit_of
from synoptic.annotate.times.meaning import Length, Repeat
from synoptic.lexicon import times as words

# What "every other day" and "every few days" count.
_TIMES: dict[str, float | None] = {"other": 2.0, "couple": None}


def _every(found: Found) -> Repeat | None:
    """Every day, every other week, every four years, every Monday, each morning."""
    unit, number = found["unit"], found.get("number")
    times = _TIMES.get(number.kind, number.number) if number else 1.0
    name = unit_of(unit)
    if name:
        return Repeat(length_value(Length(((times, name),))))
    fixed = {"weekday": f"XXXX-WXX-{unit.number:.0f}", "month": f"XXXX-{unit.number:02.0f}", "season": f"XXXX-{words.SEASONS.get(unit.text, '')}"}
    return Repeat(fixed.get(unit.kind) or f"XXXX-XX-XX{words.DAY_PARTS.get(unit.text, '')}")


def _frequency(found: Found) -> Repeat | None:
    """Twice a week, three times a year."""
    name = unit_of(found["unit"])
    return Repeat(length_value(Length(((1.0, name),)))) if name else None


def _daily(found: Found) -> Repeat:
    return Repeat(words.FREQUENCIES[found.all[-1].text])


def _weekdays(found: Found) -> Repeat | None:
    """On Sundays, Monday mornings, every Sunday morning, Friday nights."""
    part = found.get("part")
    if part is not None and part.kind == "units":
        return Repeat(f"XXXX-WXX-{found['day'].number:.0f}TNI") if part.text == "nights" else None
    return Repeat(f"XXXX-WXX-{found['day'].number:.0f}{(words.PART_PLURALS | words.DAY_PARTS).get(part.text, '') if part else ''}")


_REPEATED = "(?P<unit>{unit|units|quarter|weekend|weekday|month|part|season})"

RULES = (
    rule("set", "{every} (?P<day>{weekday}) (?P<part>{part})", _weekdays),
    rule("set", "{once}? {every} (?P<number>{num|ord|second|other|couple})? " + _REPEATED, _every),
    rule("set", "(?:{once} | {couple|num} {times}) (?:{a}|{every}) (?P<unit>{unit})", _frequency),
    rule("often", "{daily}", _daily),
    rule("set", "(?P<day>{weekdayplural})", _weekdays),
    rule("set", "(?P<day>{weekday}) (?P<part>{partplural|units})", _weekdays),
)
