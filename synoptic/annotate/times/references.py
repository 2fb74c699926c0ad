"""Rules for what names no stretch of the calendar by itself: "now", "recently", "years ago", "in the future", "for a second day"."""

from synoptic.annotate.times.grammar import Found, rule
from synoptic.annotate.times.lengths import unit_of
from synoptic.annotate.times.meaning import Anchor, Length, Point, Reference, Shift
from synoptic.lexicon.times import REFERENCES


def _now(found: Found) -> Reference:
    """Now, currently, recently and their like."""
    return Reference(REFERENCES[found.all[-1].text])


def _day(found: Found) -> Reference | None:
    """These days, to this day, the present day."""
    return Reference("PRESENT_REF") if unit_of(found.all[-1]) == "day" else None


def _those(found: Found) -> Reference | None:
    """Those days, those years."""
    return Reference("PAST_REF") if found.all[0].text == "those" and unit_of(found.all[-1]) in ("day", "year") else None


def _present(_: Found) -> Reference:
    return Reference("PRESENT_REF")


def _past(_: Found) -> Reference:
    return Reference("PAST_REF")


def _future(_: Found) -> Reference:
    return Reference("FUTURE_REF")


def _vague_aside(found: Found) -> Reference | None:
    """Years ago, a few weeks from now: how many is not said."""
    length, way = found["length"].meaning, found["way"]
    if not isinstance(length, Length) or all(amount is not None for amount, _ in length.parts):
        return None
    return Reference("PAST_REF" if way.kind == "ago" else "FUTURE_REF")


def _nth_running(found: Found) -> Point | None:
    """For a second day, a third night: the day or night that is told of."""
    unit = found["unit"].text
    if unit == "night":
        return Point(part="TNI")
    return Point(shift=Shift("day", 0, Anchor.TEXT)) if unit == "day" else None


RULES = (
    rule("running", "{a} {ord|second} {straight}? (?P<unit>{unit|part}) (?!{dash})", _nth_running),
    rule("ref", "(?P<length>{length|lena}) (?P<way>{ago|from} {now}?)", _vague_aside),
    rule("ref", "{right|most}? {now}", _now),
    rule("ref", "{this} {units}", _day),
    rule("ref", "{that} {units}", _those),
    rule("ref", "(?<={to}) {this} {unit}", _day),
    rule("ref", "(?<={at|for}) (?:{the|this} {moment} | {current} (?!{_}))", _present),
    rule("ref", "{the} {current} {dash}? {unit}", _day),
    rule("ref", "{the}? {recent} {units|past|times}", _past),
    rule("ref", "{the}? {coming} {units}", _future),
    rule("ref", "{the} {near}? {past} (?!{num|length})", _past),
    rule("ref", "(?:{the} {near}? {future} | (?<={in}) {near}? {future} (?!{_}))", _future),
)
