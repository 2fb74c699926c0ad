"""What times are told from, and what becomes of them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from synoptic.annotate.times.meaning import Anchor, Point, Shift
from synoptic.annotate.times.periods import Period, interval_of
from synoptic.model import TimexType

NO_DATE = "the article has no date"
NO_DAY = "the calendar has no such day"
_LONG_UNITS = ("month", "quarter", "season", "half", "year", "decade", "century")

# Asked only where tense decides: PAST, FUTURE or UNKNOWN.
Direction = Callable[[], str]


@dataclass(frozen=True, slots=True)
class Anchors:
    """What times are told from.

    The article's day and minute; the day the text spoke of last with its part, its minute and its sentence; the first day of
    the last period, a day or longer; the last day before the article's; the sentence read, with whether the expression opens its paragraph.
    """

    published: date | None
    clock: int | None = None
    day: date | None = None
    day_part: str = ""
    day_clock: int | None = None
    day_sentence: int = -1
    period: date | None = None
    past_day: date | None = None
    sentence: int = -1
    opening: bool = False

    def of(self, shift: Shift) -> date | None:
        """The day from which a shift is counted."""
        if shift.anchor is Anchor.PUBLISHED:
            return self.published
        return (self.period if shift.unit in _LONG_UNITS else self.day) or self.published


@dataclass(frozen=True, slots=True)
class Resolved:
    """A value with its type; `interval` as in `Timex`; `day` is the day it speaks of, where it is one."""

    type: TimexType
    value: str
    interval: tuple[str, str] | None = None
    modifier: str = ""
    why: str = ""
    day: date | None = None
    clock: int | None = None
    period: date | None = None


def of_period(period: Period, point: Point) -> Resolved:
    """A period as a value, with the part of the day and the edge that the words name."""
    is_day = period.unit == "day"
    part = point.part + point.zone if is_day else ""
    clock = int(part[1:3]) * 60 + int(part[4:6]) if ":" in part else None
    return Resolved(
        TimexType.TIME if part else TimexType.DATE,
        period.value + part,
        interval_of(period.value),
        point.edge,
        day=period.first if is_day else None,
        period=period.first,
        clock=clock,
    )
