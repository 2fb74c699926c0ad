"""Anchors: the days that times are told from, and what a time is once it is resolved."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from synoptic.annotate.times.meaning import Anchor, Point, Shift
from synoptic.annotate.times.periods import Period, interval_of
from synoptic.model import TimexType

NO_DATE = "the article has no date"
NO_DAY = "the calendar has no such day"
_LONG_UNITS = ("month", "quarter", "season", "half", "year", "decade", "century")

# Asked only where tense decides: PAST, PRESENT, FUTURE or UNKNOWN.
Direction = Callable[[], str]


# An article tells of days as near its own as news is; others it only mentions.
_TOLD_DAYS = 7


@dataclass(frozen=True, slots=True)
class Scene:
    """A day of which the text speaks: the part of it and the minute, where they are named, and in which sentence and paragraph."""

    day: date
    part: str = ""
    clock: int | None = None
    sentence: int = -1
    paragraph: int = -1


@dataclass(frozen=True, slots=True)
class Anchors:
    """What times are told from.

    The article's day and minute; the day the text spoke of last, the last that lies near the article's (the scene), and the last not after
    it; the first day of the last period, a day or longer. And where we read: the sentence, the paragraph, and whether the expression opens it.
    """

    published: date | None
    clock: int | None = None
    last: Scene | None = None
    scene: Scene | None = None
    past_day: date | None = None
    period: date | None = None
    sentence: int = -1
    paragraph: int = -1
    opening: bool = False

    @property
    def day(self) -> date | None:
        """The day the text spoke of last."""
        return self.last.day if self.last else None

    def speak_of(self, scene: Scene) -> "Anchors":
        """The anchors once the text has spoken of a day."""
        near = self.published is not None and abs((scene.day - self.published).days) <= _TOLD_DAYS
        past = self.published is not None and scene.day <= self.published
        return replace(self, last=scene, scene=scene if near else self.scene, past_day=scene.day if past else self.past_day, period=scene.day)

    def counted_from(self, shift: Shift) -> date | None:
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
