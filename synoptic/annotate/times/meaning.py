"""What time expressions mean before they are resolved: points, lengths, repetitions and references."""

from dataclasses import dataclass
from enum import Enum


class Anchor(Enum):
    """From where a shift is counted: the article's date, or the day the text spoke of last."""

    PUBLISHED = "published"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Shift:
    """`amount` units from the period of the anchor that is one `unit` long; a half-year is unit "half"."""

    unit: str
    amount: float
    anchor: Anchor = Anchor.PUBLISHED


@dataclass(frozen=True, slots=True)
class Point:
    """A stretch of the calendar, as far as the words name it; every field may be missing.

    `decade` and `century` are their first figures (199, 19); `part` is a TIMEX3 time of day ("TMO", "T05:20"), `zone` its "Z" or
    offset. `nth` picks the last (-1) or next (+1) of its kind, 0 this one, None by tense. `shift` says of which year, week … it is.
    `edge` is START, MID or END, of a clock time APPROX; `deadline` asks for the last day of the period; `either` says that day and month
    may be swapped.
    """

    year: int | None = None
    decade: int | None = None
    century: int | None = None
    half: int | None = None
    quarter: int | None = None
    season: str | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    weekend: bool = False
    holiday: str | None = None
    part: str = ""
    zone: str = ""
    nth: int | None = None
    nth_anchor: Anchor = Anchor.PUBLISHED
    shift: Shift | None = None
    edge: str = ""
    deadline: bool = False
    either: bool = False
    overnight: bool = False


AHEAD, OPENING = 3, 2


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time: amounts (None: not said) of units, greatest first.

    `side` is -1 for what lies before the article's date ("the past three months"), +1 for what follows it, `AHEAD` for a day so
    far ahead ("in six weeks"), `OPENING` for what lies inside another period ("the first three months of 2013"), 0 for none of these.
    `single` says that its unit is in the singular ("a year", "five-year").
    """

    parts: tuple[tuple[float | None, str], ...]
    modifier: str = ""
    side: int = 0
    single: bool = False


@dataclass(frozen=True, slots=True)
class Repeat:
    """What happens again and again: the TIMEX3 value of its period."""

    value: str


@dataclass(frozen=True, slots=True)
class Reference:
    """PAST_REF, PRESENT_REF or FUTURE_REF."""

    value: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one point to another, both included; `night` is the one night between two days."""

    first: Point
    last: Point
    night: bool = False


@dataclass(frozen=True, slots=True)
class Inner:
    """A piece of another period: the nth (-1: last) unit of `of`; of days, only those of `weekday` (Monday 1) where it is set."""

    unit: str
    nth: int
    of: Point
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Beside:
    """The day, night or week just before (-1) or after (+1) a day."""

    unit: str
    step: int
    of: Point
    part: str = ""


Meaning = Point | Length | Repeat | Reference | Stretch | Inner | Beside
