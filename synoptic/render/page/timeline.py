"""The timeline, drawn to scale: what is dated, when, and when the articles came out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from synoptic.model import TimelineEntry
from synoptic.render.page.calendar import Stretch, day_in_words, in_words, stretch
from synoptic.render.page.index import Column, Index, words_of
from synoptic.render.page.markup import Html, join, name, tag
from synoptic.render.page.signs import claim_link, count_of, glyph, in_context, letter, letters, section

# In percent of the width: ends that stay free for half a mark, and how near two marks may come before one takes the next lane.
_MARGIN = 3.0
_NEAREST = 3.4
_LANE = 24
_AXIS_ROOM = 46
# A closer view is drawn of the busiest stretch where this share of the marks fills no more than that share of the line.
_BUSY_SHARE = 0.5
_CLOSE_SHARE = 0.12
_LEAST_MARKS = 3
# Steps between ticks, in days; the first that gives no more than so many ticks is taken.
_STEPS = (1 / 24, 3 / 24, 6 / 24, 0.5, 1, 2, 7, 14)
_MOST_TICKS = 8
_MONTH_STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000)
_DAYS_IN_MONTH = 30.44


@dataclass(frozen=True, slots=True)
class _Dated:
    """An entry with its number on the drawing and its stretch, None where it has no place on a line of days."""

    number: int
    entry: TimelineEntry
    days: Stretch | None


@dataclass(frozen=True, slots=True)
class _Scale:
    """A line of days from `first` to `last` laid on the width of the drawing."""

    first: float
    last: float

    def at(self, day: float) -> float:
        """The place of a day, in percent of the width."""
        return _MARGIN + (100 - 2 * _MARGIN) * (day - self.first) / (self.last - self.first)


def timeline_section(index: Index) -> Html:
    """The drawing, one or two scales of it, and the entries it shows, in order."""
    dated = _in_order(index.synopsis.timeline)
    if not dated:
        return section("timeline", "Timeline", tag("p", "Nothing in these articles is dated.", class_="none"), count=0)
    drawn = [one for one in dated if one.days]
    lead = tag("p", "When each thing happened, by the articles' own words. Numbers lead to the list below; letters are the days on which articles came out.", class_="lead")
    return section("timeline", "Timeline", lead, *_drawings(index, drawn), tag("ol", *(_listed(index, one) for one in dated), class_="dated"), count=len(dated))


def _in_order(entries: Sequence[TimelineEntry]) -> list[_Dated]:
    placed = [(stretch(entry.value), entry) for entry in entries]
    ordered = sorted(placed, key=lambda one: (one[0] is None, one[0] or (0, 0), one[1].value))
    return [_Dated(number, entry, days) for number, (days, entry) in enumerate(ordered, 1)]


def _published(index: Index) -> list[tuple[float, Column]]:
    """When the articles came out; a date without a clock stands at its noon."""
    found = []
    for column in index.columns.values():
        moment = (column.article.published or "")[:16]
        days = stretch(moment)
        if days:
            found.append((sum(days) / 2, column))
    return found


def _drawings(index: Index, drawn: Sequence[_Dated]) -> Iterator[Html]:
    """The whole line; and a closer one of its busiest part, where most of it happens in little room."""
    published = _published(index)
    days = [one.days for one in drawn if one.days] + [(moment, moment) for moment, _ in published]
    if not drawn:
        return
    whole = _scale(min(start for start, _ in days), max(end for _, end in days))
    close = _busiest(days, whole)
    yield _figure(whole, drawn, published, "All of it", lens=close)
    if close:
        inside = [one for one in drawn if one.days and one.days[0] >= close.first and one.days[1] <= close.last]
        yield _figure(close, inside, [one for one in published if close.first <= one[0] <= close.last], "The busiest days, closer")


def _scale(first: float, last: float) -> _Scale:
    """A scale that begins and ends with a day."""
    start = int(first)
    end = int(last) if last == int(last) else int(last) + 1
    return _Scale(start, max(end, start + 1))


def _busiest(days: Sequence[Stretch], whole: _Scale) -> _Scale | None:
    """The shortest part of the line that holds most of the short stretches, where it is much shorter than the whole."""
    room = (whole.last - whole.first) * _CLOSE_SHARE
    short = sorted(one for one in days if one[1] - one[0] <= room)
    wanted = max(_LEAST_MARKS, round(len(days) * _BUSY_SHARE))
    best: tuple[int, float, float, float] | None = None
    for n, (start, _) in enumerate(short):
        inside = [end for _, end in short[n:] if end - start <= room]
        if len(inside) >= wanted:
            best = max(best or (0, 0, 0, 0), (len(inside), start - max(inside), start, max(inside)))
    return _scale(best[2], best[3]) if best else None


def _figure(scale: _Scale, drawn: Sequence[_Dated], published: Sequence[tuple[float, Column]], title: str, *, lens: _Scale | None = None) -> Html:
    marks, lanes = _marks(scale, drawn)
    base = lanes * _LANE + 8
    flags, rows = _flags(scale, published, base)
    parts = [*([_lens(scale, lens, base)] if lens else []), _axis(scale, base), *marks, *flags]
    words = f"{day_in_words(date.fromordinal(int(scale.first)))} to {day_in_words(date.fromordinal(int(scale.last) - 1))}"
    svg = tag("svg", *parts, width="100%", height=base + _AXIS_ROOM + rows * 18, aria_hidden="true", focusable="false", class_="line-of-days")
    return tag("figure", tag("figcaption", f"{title}: {words}"), tag("div", svg, class_="scroll"))


def _marks(scale: _Scale, drawn: Sequence[_Dated]) -> tuple[list[Html], int]:
    """Numbered marks, each in the lowest lane that is free at its place, with a bar as long as its stretch; and the number of lanes."""
    free: list[float] = []
    placed = []
    for one in drawn:
        start, end = (scale.at(day) for day in one.days or (scale.first, scale.first))
        lane = next((n for n, until in enumerate(free) if start >= until), len(free))
        free[lane : lane + 1] = [max(start + _NEAREST, end + _NEAREST / 2)]
        placed.append((one.number, start, end, lane))
    lanes = len(free) or 1
    return [mark for number, start, end, lane in placed for mark in _mark(number, start, end, (lanes - lane) * _LANE - _LANE / 2 + 2)], lanes


def _mark(number: int, start: float, end: float, y: float) -> Iterator[Html]:
    if end > start:
        yield tag("rect", x=f"{start:.2f}%", y=y - 3, width=f"{end - start:.2f}%", height=6, class_="bar")
    yield tag("circle", cx=f"{start:.2f}%", cy=y, r=10, class_="mark")
    yield tag("text", str(number), x=f"{start:.2f}%", y=y + 4, text_anchor="middle", class_="mark-number")


def _flags(scale: _Scale, published: Sequence[tuple[float, Column]], base: float) -> tuple[list[Html], int]:
    """Letters of the articles under the axis, where they came out; and in how many rows they stand."""
    free: list[float] = []
    flags = []
    for moment, column in sorted(published, key=lambda one: (one[0], one[1].letter)):
        x = scale.at(moment)
        row = next((n for n, until in enumerate(free) if x >= until), len(free))
        free[row : row + 1] = [x + 2.2]
        flags.append(tag("text", column.letter, x=f"{x:.2f}%", y=base + 40 + row * 18, text_anchor="middle", class_="flag"))
    return flags, len(free)


def _lens(scale: _Scale, lens: _Scale, base: float) -> Html:
    start, end = scale.at(lens.first), scale.at(lens.last)
    return tag("rect", x=f"{start:.2f}%", y=0, width=f"{max(end - start, 0.4):.2f}%", height=base + 8, class_="lens")


def _axis(scale: _Scale, base: float) -> Html:
    parts = [tag("line", x1=f"{_MARGIN}%", x2=f"{100 - _MARGIN}%", y1=base, y2=base, class_="axis")]
    for day, words in _ticks(scale):
        x = f"{scale.at(day):.2f}%"
        parts += [tag("line", x1=x, x2=x, y1=base - 4, y2=base + 5, class_="axis"), tag("text", words, x=x, y=base + 20, text_anchor="middle", class_="tick")]
    return join(parts)


def _ticks(scale: _Scale) -> list[tuple[float, str]]:
    """Where the axis is marked, and with what: hours, days, months or years, whichever are few enough."""
    length = scale.last - scale.first
    for step in _STEPS:
        if length / step <= _MOST_TICKS:
            return [(day, _tick_words(day, step)) for n in range(int(length / step) + 1) if (day := scale.first + n * step) <= scale.last]
    months = next((step for step in _MONTH_STEPS if length / _DAYS_IN_MONTH / step <= _MOST_TICKS), _MONTH_STEPS[-1])
    return list(_month_ticks(scale, months))


def _tick_words(day: float, step: float) -> str:
    minutes = round((day - int(day)) * 24 * 60)
    if step < 1 and minutes:
        return f"{minutes // 60:02d}:{minutes % 60:02d}"
    moment = date.fromordinal(int(day))
    return f"{moment.day} {moment:%b}"


def _month_ticks(scale: _Scale, step: int) -> Iterator[tuple[float, str]]:
    first = date.fromordinal(int(scale.first))
    month = -(-(first.year * 12 + first.month - 1 + (first.day > 1)) // step) * step
    while month // 12 < date.max.year:
        moment = date(max(month // 12, 1), month % 12 + 1, 1)
        if moment.toordinal() > scale.last:
            return
        yield moment.toordinal(), str(moment.year) if moment.month == 1 or step >= 12 else f"{moment:%b %Y}"  # noqa: PLR2004 - months
        month += step


def _listed(index: Index, one: _Dated) -> Html:
    """An entry in words: its date, the claims dated so, and what single articles date so."""
    claims = [claim for claim in index.synopsis.claims if claim.id in set(one.entry.claims)]
    claimed = {key for claim in claims for key in claim.statements}
    rows = [tag("li", glyph(claim.relation, worded=True), " ", letters(index.columns_of(claim)), " ", tag("q", claim.gist, dir="auto"), " ", claim_link(index, claim)) for claim in claims]
    rows += [_single(index, key) for key in one.entry.statements if key in index.statements and key not in claimed]
    when = tag("span", in_words(one.entry.value), class_="date")
    off = None if one.days else tag("span", " (no place on the line)", class_="silent")
    return tag("li", when, off, tag("ul", *rows, class_="sayings lettered"), id=f"date-{one.number}")


def _single(index: Index, key: str) -> Html:
    statement = index.statements[key]
    column = index.columns[statement.article]
    return tag("li", letter(column), " ", tag("q", words_of(statement, column.article), dir="auto"), " ", in_context(column, column.sentence_of(statement.spans)))
