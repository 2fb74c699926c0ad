"""A line of days drawn to scale, with numbered marks and the letters of the articles."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from synoptic.render.page.calendar import Stretch, day_in_words, from_to
from synoptic.render.page.markup import Html, join, tag

# In percent of the width: ends that stay free for half a mark, and how near two marks may come before one takes the next lane.
_MARGIN = 3.0
_NEAREST = 3.4
# How wide a letter is, and how near an edge letters are set beside their moment and no longer around it.
_LETTER = 1.1
_EDGE = 25.0
# In pixels: the height of a lane, of a row of letters, and what the axis with its dates takes.
_LANE = 24
_FLAG_ROW = 18
_AXIS_ROOM = 34
# A closer view is drawn of the busiest part where half of the marks and more fill no more than one of these shares of the line.
_BUSY_SHARE = 0.5
_CLOSE_SHARES = (0.005, 0.02, 0.05, 0.12)
_LEAST_MARKS = 3
# Steps between ticks, in days and in months; the first that gives no more than so many ticks is taken.
_MOST_TICKS = 8
_STEPS = (1 / 24, 3 / 24, 6 / 24, 0.5, 1, 2, 7, 14)
_MONTH_STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000)
_DAYS_IN_MONTH = 30.44
_YEAR = 12


@dataclass(frozen=True, slots=True)
class Mark:
    """A numbered stretch of days."""

    number: int
    days: Stretch


@dataclass(frozen=True, slots=True)
class Flag:
    """Words under a moment: the letters of the articles that came out then."""

    words: str
    day: float


@dataclass(frozen=True, slots=True)
class Scale:
    """A line of days from `first` to `last` laid on the width of the drawing."""

    first: float
    last: float

    def at(self, day: float) -> float:
        """The place of a day, in percent of the width."""
        return _MARGIN + (100 - 2 * _MARGIN) * (day - self.first) / (self.last - self.first)

    def holds(self, days: Stretch) -> bool:
        """Whether a stretch lies on the line."""
        return self.first <= days[0] and days[1] <= self.last


@dataclass(slots=True)
class _Lanes:
    """Lanes beside a line; each thing takes the first that is free at its place."""

    free: list[float] = field(default_factory=list)

    def take(self, start: float, end: float) -> int:
        """The lane for what fills the line from `start` to `end`."""
        lane = next((n for n, until in enumerate(self.free) if start >= until), len(self.free))
        self.free[lane : lane + 1] = [end]
        return lane


def draw(marks: Sequence[Mark], flags: Sequence[Flag]) -> Iterator[Html]:
    """The whole line; and first, where most of it happens in little room, that part drawn closer."""
    days = [mark.days for mark in marks] + [(flag.day, flag.day) for flag in flags]
    if not marks:
        return
    whole = _scale(min(start for start, _ in days), max(end for _, end in days))
    close = _busiest(days, whole)
    if close is None:
        yield _figure(whole, marks, flags, "")
        return
    inside = [mark for mark in marks if close.holds(mark.days)]
    yield _figure(close, inside, [flag for flag in flags if close.holds((flag.day, flag.day))], "The busiest days: ")
    outside = [mark for mark in marks if not close.holds(mark.days)]
    if outside:
        beside = [flag for flag in flags if not close.holds((flag.day, flag.day))]
        above = Flag("closer above", (close.first + close.last) / 2)
        yield _figure(whole, outside, [*beside, above], "All of it: ", lens=close)


def _scale(first: float, last: float) -> Scale:
    """A scale that begins and ends with a day."""
    end = int(last) if last == int(last) else int(last) + 1
    return Scale(int(first), max(end, int(first) + 1))


def _busiest(days: Sequence[Stretch], whole: Scale) -> Scale | None:
    """The shortest part of the line that holds half of it all and is much shorter than the whole; None where there is no such part."""
    wanted = max(_LEAST_MARKS, round(len(days) * _BUSY_SHARE))
    for share in _CLOSE_SHARES:
        found = _fullest(days, (whole.last - whole.first) * share)
        if len(found) >= wanted:
            return _scale(found[0][0], max(end for _, end in found))
    return None


def _fullest(days: Sequence[Stretch], room: float) -> list[Stretch]:
    """The most stretches, in order, that lie within so much room; the earliest of several such."""
    ordered = sorted(one for one in days if one[1] - one[0] <= room)
    found = ([one for one in ordered[n:] if one[1] - start <= room] for n, (start, _) in enumerate(ordered))
    return max(found, key=len, default=[])


def _figure(scale: Scale, marks: Sequence[Mark], flags: Sequence[Flag], title: str, *, lens: Scale | None = None) -> Html:
    drawn, lanes = _marks(scale, marks)
    base = max(lanes, 1) * _LANE + 8
    letters, rows = _flags(scale, flags, base)
    glass = _lens(scale, lens, base=base) if lens else None
    height = base + _AXIS_ROOM + rows * _FLAG_ROW
    svg = tag("svg", glass, _axis(scale, base), *drawn, *letters, width="100%", height=height, aria_hidden="true", focusable="false", class_="days")
    first, last = (day_in_words(date.fromordinal(int(day))) for day in (scale.first, scale.last - 1))
    words = title + from_to(first, last)
    # What scrolls must be within reach of the keyboard, and what is within its reach must have a name.
    frame = tag("div", svg, class_="scroll", tabindex=0, role="region", aria_label=f"Drawn to scale, {words}; the list below says the same")
    return tag("figure", tag("figcaption", words), frame)


def _marks(scale: Scale, marks: Sequence[Mark]) -> tuple[list[Html], int]:
    """Numbered marks, each with a bar as long as its stretch, and the number of lanes that they take."""
    lanes = _Lanes()
    placed = []
    for mark in marks:
        start, end = map(scale.at, mark.days)
        placed.append((mark.number, start, end, lanes.take(start, max(start + _NEAREST, end + _NEAREST / 2))))
    count = len(lanes.free)
    return [part for number, start, end, lane in placed for part in _mark(number, start, end, (count - lane) * _LANE - _LANE / 2 + 2)], count


def _mark(number: int, start: float, end: float, y: float) -> Iterator[Html]:
    if end > start:
        yield tag("rect", x=f"{start:.2f}%", y=y - 3, width=f"{end - start:.2f}%", height=6, class_="bar")
    yield tag("circle", cx=f"{start:.2f}%", cy=y, r=10, class_="mark")
    yield tag("text", str(number), x=f"{start:.2f}%", y=y + 4, text_anchor="middle", class_="mark-number")


def _flags(scale: Scale, flags: Sequence[Flag], base: float) -> tuple[list[Html], int]:
    """Letters under the axis, and in how many rows they stand."""
    lanes = _Lanes()
    drawn = []
    for flag in sorted(flags, key=lambda flag: flag.day):
        x, width = scale.at(flag.day), _LETTER * len(flag.words)
        anchor, left = ("start", x) if x < _EDGE else ("end", x - width) if x > 100 - _EDGE else ("middle", x - width / 2)
        y = base + 40 + lanes.take(left, left + width + _LETTER) * _FLAG_ROW
        drawn.append(tag("text", flag.words, x=f"{x:.2f}%", y=y, text_anchor=anchor, class_="flag"))
    return drawn, len(lanes.free)


def _lens(scale: Scale, close: Scale, *, base: float) -> Html:
    """The part of the line that is drawn closer above."""
    start, end = scale.at(close.first), scale.at(close.last)
    return tag("rect", x=f"{start:.2f}%", y=2, width=f"{max(end - start, 0.4):.2f}%", height=base + 4, class_="lens")


def _axis(scale: Scale, base: float) -> Html:
    parts = [tag("line", x1=f"{_MARGIN}%", x2=f"{100 - _MARGIN}%", y1=base, y2=base, class_="axis")]
    for day, words in _ticks(scale):
        x = f"{scale.at(day):.2f}%"
        parts += [
            tag("line", x1=x, x2=x, y1=base - 4, y2=base + 5, class_="axis"),
            tag("text", words, x=x, y=base + 20, text_anchor="middle", class_="tick"),
        ]
    return join(parts)


def _ticks(scale: Scale) -> list[tuple[float, str]]:
    """Where the axis is marked, and with what: hours, days, months or years, whichever are few enough."""
    length = scale.last - scale.first
    for step in _STEPS:
        if length / step <= _MOST_TICKS:
            return [(scale.first + n * step, _tick_words(scale.first + n * step, step)) for n in range(int(length / step) + 1)]
    months = next((step for step in _MONTH_STEPS if length / _DAYS_IN_MONTH / step <= _MOST_TICKS), _MONTH_STEPS[-1])
    return list(_month_ticks(scale, months))


def _tick_words(day: float, step: float) -> str:
    minutes = round((day - int(day)) * 24 * 60)
    if step < 1 and minutes:
        return f"{minutes // 60:02d}:{minutes % 60:02d}"
    moment = date.fromordinal(int(day))
    return f"{moment.day} {moment:%b}"


def _month_ticks(scale: Scale, step: int) -> Iterator[tuple[float, str]]:
    first = date.fromordinal(int(scale.first))
    month = -(-(first.year * _YEAR + first.month - 1 + (first.day > 1)) // step) * step
    while month // _YEAR < date.max.year:
        moment = date(max(month // _YEAR, 1), month % _YEAR + 1, 1)
        if moment.toordinal() > scale.last:
            return
        yield moment.toordinal(), str(moment.year) if moment.month == 1 or step >= _YEAR else f"{moment:%b %Y}"
        month += step
