"""A story's timeline for the terminal: each dating with a bar to scale, and who dates the same thing otherwise."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from synoptic.model import Claim, DifferenceKind, Statement, Synopsis, TimelineEntry, Timex, TimexType
from synoptic.render.dates import written_date
from synoptic.render.lookup import Lookup, counted, dated_quote, look_up
from synoptic.render.once import told_once
from synoptic.render.safe import clip, columns, visible
from synoptic.render.styles import styled
from synoptic.render.surroundings import MARKS

LEAST_WIDTH = 60
# Columns of the date before each bar: "2024-10-22 to 2024-10-24" and a space.
_LABEL = 25
# The axis leaves out this share of the datings at either end, where they would press the others together.
_TRIMMED = 0.1
# Fewer words before a clause say nothing of it.
_LEAST_BEFORE = 2
_CUT = "…"
_HEADINGS = ("what happened", "what is expected")


@dataclass(frozen=True, slots=True)
class Axis:
    """The calendar along a line: the day at its left end, the day after the one at its right end, and its columns."""

    first: date
    end: date
    width: int

    def column(self, day: date) -> int:
        """The column of a day, from 0; below 0 or past the width where it lies off the axis."""
        return ((day - self.first).days * self.width) // max((self.end - self.first).days, 1)

    def bar(self, first: date, end: date) -> str:
        """The stretch from `first` to the day before `end`, at least one column; an arrow where it goes on past an end."""
        if end <= self.first:
            return "◂"
        if first >= self.end:
            return " " * (self.width - 1) + "▸"
        left, right = max(self.column(first), 0), min(self.column(end), self.width)
        cells = ["█"] * max(right - left, 1)
        if first < self.first:
            cells[0] = "◂"
        if end > self.end:
            cells[-1] = "▸"
        return " " * min(left, self.width - 1) + "".join(cells)


@dataclass(frozen=True, slots=True)
class _Page:
    """How to lay out: columns, colour or none, and what the ids stand for."""

    width: int
    colour: bool
    lookup: Lookup
    claim_of: Mapping[str, str]
    times: Mapping[str, Timex]
    spans: Mapping[str, tuple[str, str]]

    def styled(self, text: str, style: str) -> str:
        """The text in a style, where colours are wanted."""
        return styled(text, style, colour=self.colour)


def render_timeline(synopsis: Synopsis, *, width: int = 80, colour: bool = False) -> str:
    """The timeline as lines of at most `width` columns (at least 60), with ANSI colours if asked for.

    What lies past the article that tells it is expected, all else has happened. The axis is to scale; what lies far from the rest stands
    at an arrow. Below stand the claims that articles date to days that do not meet, with each article's words.
    """
    synopsis, again = told_once(synopsis)
    times = {timex.id: timex for timex in synopsis.times}
    claim_of = {key: claim.id for claim in synopsis.claims for key in (*again[claim.id], *claim.statements)}
    spans = {timex.value: timex.interval for timex in synopsis.times if timex.interval}
    page = _Page(max(width, LEAST_WIDTH), colour, look_up(synopsis), claim_of, times, spans)
    if not synopsis.timeline:
        return f"{_title(synopsis)}\nNothing in it is dated.\n"
    lines = [page.styled(_title(synopsis), "bold"), *_chart(synopsis, page), *_dated_otherwise(synopsis, page), *_undated(synopsis)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _title(synopsis: Synopsis) -> str:
    dates = " to ".join(dict.fromkeys(synopsis.published or ()))
    return f"Timeline of {counted(len(synopsis.articles), 'article')}, published {dates or 'on unknown dates'}"


def _chart(synopsis: Synopsis, page: _Page) -> Iterator[str]:
    spans = {entry.value: span for entry in synopsis.timeline if (span := _span(entry, page)) is not None}
    published = sorted({day for article in synopsis.articles if (day := article.day)})
    axis = fit_axis(list(spans.values()), published, page.width - _LABEL)
    parts = _parted(synopsis, page)
    for heading, entries in zip(_HEADINGS, parts, strict=True):
        if entries:
            yield ""
            yield page.styled(heading.capitalize(), "bold")
            yield page.styled(" " * _LABEL + scale(axis), "dim")
            yield page.styled(f"{'published':<{_LABEL}}" + _ticks(axis, published), "dim")
        for entry, statements in entries:
            if entry.value in spans:
                yield f"{clip(written_date(entry.value), _LABEL - 1):<{_LABEL}}" + page.styled(axis.bar(*spans[entry.value]), "bar")
                yield from _told(entry, statements, page)


def _span(entry: TimelineEntry, page: _Page) -> tuple[date, date] | None:
    """The days of an entry: those of a time of its value, or those that the value names; with the day after the last."""
    interval = page.spans.get(entry.value)
    first, _, last = entry.value.partition("/")
    try:
        if interval:
            return date.fromisoformat(interval[0]), date.fromisoformat(interval[1])
        return date.fromisoformat(first), date.fromisoformat(last or first) + timedelta(1)
    except ValueError:
        return None


def _parted(synopsis: Synopsis, page: _Page) -> tuple[list[tuple[TimelineEntry, list[Statement]]], list[tuple[TimelineEntry, list[Statement]]]]:
    """The entries with the statements for which they lie behind, and with those for which they lie ahead."""
    behind: list[tuple[TimelineEntry, list[Statement]]] = []
    ahead: list[tuple[TimelineEntry, list[Statement]]] = []
    for entry in synopsis.timeline:
        statements = page.lookup.statements_of(entry.statements)
        later = [statement for statement in statements if statement.id in entry.ahead]
        for part, chosen in ((ahead, later), (behind, [statement for statement in statements if statement not in later])):
            if chosen:
                part.append((entry, chosen))
    return behind, ahead


def _told(entry: TimelineEntry, statements: Sequence[Statement], page: _Page) -> Iterator[str]:
    """A line for each thing said: statements of one claim once, with the articles that make it."""
    groups: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        groups[page.claim_of.get(statement.id, statement.id)].append(statement)
    for group in groups.values():
        tag = visible(f"{', '.join(dict.fromkeys(statement.article for statement in group))}:").join(("  ", " "))
        told = dated_quote(page.lookup, group[0], entry)
        yield tag + _in_room(visible(told.words), told.around[0], page.width - columns(tag) - 2)


def _in_room(words: str, before: str, room: int) -> str:
    """A clause with the last of the words before it in its sentence, as many as there is room for beside it."""
    left = room - columns(words) - 2 * len(MARKS)
    behind = visible(before).split()
    while behind and columns(" ".join(behind)) + len(_CUT) > left:
        behind.pop(0)
    if len(behind) < _LEAST_BEFORE:
        return clip(words, room)
    cut = "" if " ".join(behind) == " ".join(visible(before).split()) else _CUT
    return f"{cut}{' '.join(behind)} {MARKS[0]}{words}{MARKS[1]}"


def fit_axis(spans: Sequence[tuple[date, date]], published: Sequence[date], width: int) -> Axis:
    """An axis on which most stretches and the articles' dates fit, with a little room at the ends."""
    firsts, ends = sorted(first for first, _ in spans), sorted(end for _, end in spans)
    cut = int(len(spans) * _TRIMMED)
    first = min([firsts[cut], *published])
    end = max([ends[len(ends) - 1 - cut], *(day + timedelta(1) for day in published)])
    room = max((end - first).days // 20, 1)
    return Axis(_moved(first, -room), _moved(end, room), width)


def _moved(day: date, days: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def scale(axis: Axis) -> str:
    """The line above the bars: years, months or days where they begin, as many as have room."""
    marks = list(_marks(axis, (axis.end - axis.first).days))
    cells = [" "] * axis.width
    room = len(f"╷{marks[0][1]} ") if marks else 1
    for day, name in marks[:: -(-len(marks) * room // axis.width)]:
        column = axis.column(day)
        if 0 <= column <= axis.width - room:
            cells[column : column + room] = f"╷{name} "
    return "".join(cells)


def _ticks(axis: Axis, days: Sequence[date]) -> str:
    """A mark in the column of each day."""
    columns_of = {min(max(axis.column(day), 0), axis.width - 1) for day in days}
    return "".join("▼" if column in columns_of else " " for column in range(axis.width))


# An axis longer than these days is marked by years, by months.
_BY_YEARS, _BY_MONTHS = 900, 40


def _marks(axis: Axis, days: int) -> Iterator[tuple[date, str]]:
    if days > _BY_YEARS:
        for year in range(axis.first.year + 1, axis.end.year + 1):
            yield date(year, 1, 1), str(year)
    elif days > _BY_MONTHS:
        for month in range(axis.first.year * 12 + axis.first.month, axis.end.year * 12 + axis.end.month):
            yield date(month // 12, month % 12 + 1, 1), f"{month // 12}-{month % 12 + 1:02d}"
    else:
        for offset in range(days):
            day = axis.first + timedelta(offset)
            yield day, day.strftime("%m-%d")


def _dated_otherwise(synopsis: Synopsis, page: _Page) -> Iterator[str]:
    """The claims whose articles date them to days that do not meet, article by article."""
    clashes = [(claim, datings) for claim in synopsis.claims if (datings := dated_apart(claim, page.lookup, page.times))]
    if clashes:
        yield ""
        yield page.styled("Dated otherwise by others", "bold")
    for claim, datings in clashes:
        yield "  " + clip(visible(claim.gist), page.width - 4)
        for article, timex in datings:
            yield "    " + page.styled(f"{visible(article)}: {written_date(timex.value)}", "alert") + f"  “{clip(visible(timex.text), 40)}”"


def dated_apart(claim: Claim, lookup: Lookup, times: Mapping[str, Timex]) -> tuple[tuple[str, Timex], ...]:
    """Each article's dates in a claim that differs in time, where two articles' do not meet; none where they do or only one tells a date."""
    if all(difference.kind is not DifferenceKind.TIME for difference in claim.differences):
        return ()
    dated: dict[str, list[Timex]] = defaultdict(list)
    for statement in lookup.statements_of(claim.statements):
        for key in statement.times:
            timex = times.get(key)
            if timex and timex.interval and timex.type in (TimexType.DATE, TimexType.TIME) and not timex.value.endswith("_REF"):
                dated[statement.article].append(timex)
    articles = sorted(dated)
    apart = any(not _meet(dated[one], dated[other]) for n, one in enumerate(articles) for other in articles[n + 1 :])
    return tuple((article, timex) for article in articles for timex in dated[article]) if apart else ()


def _meet(ones: Sequence[Timex], others: Sequence[Timex]) -> bool:
    pairs = [(one.interval, other.interval) for one in ones for other in others]
    return any(one and other and one[0] < other[1] and other[0] < one[1] for one, other in pairs)


def _undated(synopsis: Synopsis) -> Iterator[str]:
    """How many expressions could not be resolved: what the chart does not show."""
    unresolved = [timex for timex in synopsis.times if timex.value.startswith("XXXX") and timex.type is not TimexType.SET]
    if unresolved:
        yield ""
        yield f"{counted(len(unresolved), 'time expression')} could not be resolved."
