"""The timeline: what is dated, and when, drawn to scale and listed."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from synoptic.model import Claim, TimelineEntry, Timex
from synoptic.render.lookup import dates_itself
from synoptic.render.page.calendar import in_words, stretch
from synoptic.render.page.drawing import Flag, Mark, draw
from synoptic.render.page.index import Index, words_of
from synoptic.render.page.markup import Html, join, tag
from synoptic.render.page.signs import claim_link, glyph, in_context, letter, letters, quoted, section

_LEAD = "When each thing happened, by the articles' own words. The numbers are those of the list below; letters stand where the articles came out."


def timeline_section(index: Index) -> Html:
    """The drawing, the entries on it in order, and what has no place on a line of days."""
    entries = sorted(index.synopsis.timeline, key=_order)
    if not entries:
        return section("timeline", "Timeline", tag("p", "Nothing in these articles is dated.", class_="none"), count=0)
    dated = [entry for entry in entries if stretch(entry.value)]
    marks = [Mark(number, days) for number, entry in enumerate(dated, 1) if (days := stretch(entry.value))]
    times = {timex.id: timex for timex in index.synopsis.times}
    listed = tag("ol", *(_listed(index, entry, times) for entry in dated), class_="dated") if dated else None
    drawing = [tag("p", _LEAD, class_="lead"), *draw(marks, _flags(index)), listed] if dated else []
    return section("timeline", "Timeline", *drawing, _undated(index, entries[len(dated) :]), count=len(entries))


def _order(entry: TimelineEntry) -> tuple[bool, tuple[float, float], str]:
    days = stretch(entry.value)
    return days is None, days or (0, 0), entry.value


def _flags(index: Index) -> list[Flag]:
    """When the articles came out; a date without a clock stands at its noon."""
    by_day: defaultdict[float, list[str]] = defaultdict(list)
    for column in index.columns.values():
        days = stretch((column.article.published or "")[:16])
        if days:
            by_day[sum(days) / 2].append(column.letter)
    return [Flag(" ".join(letters), day) for day, letters in by_day.items()]


def _undated(index: Index, entries: Sequence[TimelineEntry]) -> Html | None:
    if not entries:
        return None
    rows = (_listed(index, entry, {}) for entry in entries)
    return tag("div", tag("h3", "How long, and when no day is known"), tag("ul", *rows, class_="dated unplaced"))


def _listed(index: Index, entry: TimelineEntry, times: Mapping[str, Timex]) -> Html:
    """An entry in words: its date, the claims dated so, and what single articles date so."""
    claims = [claim for claim in index.claims if claim.id in entry.claims]
    claimed = {key for claim in claims for key in (*claim.statements, *index.again[claim.id])}
    rows = _told(index, claims, set(entry.statements))
    rows += [_single(index, key, entry, times) for key in dict.fromkeys(entry.statements) if key in index.statements and key not in claimed]
    return tag("li", tag("span", in_words(entry.value), class_="date"), tag("ul", *rows))


def _told(index: Index, claims: Sequence[Claim], dated: Collection[str]) -> list[Html]:
    """Each claim in the first of its statements that is dated so, with the letters of those who date it; what was told before is left out."""
    rows, told = list[Html](), set[str]()
    for claim in claims:
        held = [index.statements[key] for key in (*claim.statements, *index.again[claim.id]) if key in dated and key in index.statements]
        if not held or not told.issuperset(one.id for one in held):
            by = [column for key, column in index.columns.items() if key in {one.article for one in held}] or index.columns_of(claim)
            words = words_of(held[0], index.columns[held[0].article].article) if held else claim.gist
            rows.append(_line(glyph(claim.relation, worded=True), letters(by), quoted(words), claim_link(index, claim)))
        told.update(one.id for one in held)
    return rows


def _single(index: Index, key: str, entry: TimelineEntry, times: Mapping[str, Timex]) -> Html:
    """What one article dates so, in its words; in its sentence where only that holds the date."""
    statement = index.statements[key]
    column = index.columns[statement.article]
    number = column.sentence_of(statement.spans)
    words = words_of(statement, column.article)
    if number is not None and not dates_itself(times, statement, entry):
        span = column.layout.sentences[number]
        words = column.article.text[span.start : span.end]
    return _line(letter(column), quoted(words), in_context(column, number))


def _line(*parts: Html | None) -> Html:
    return tag("li", join(parts, " "))
