"""The year that a dateline leaves out, from the dates of the articles beside it.

An agency writes "BELGRADE, Oct. 20 (AP) —": whoever gets the report knows the year. Saved alone, it has no date; beside other articles of
its story it has one.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from synoptic.model import Article, Problem
from synoptic.read.bylines import dateline_end
from synoptic.read.dates import dated_in_year
from synoptic.text.paragraphs import lines

# A story runs for weeks: a day further than this from every dated article beside it is another event's, or another year's.
_LONGEST_STORY = 31
# A dateline stands at the start of one of the first lines of text, after headline, masthead and byline.
_FIRST_LINES = 12


def date_by_neighbours(articles: Sequence[Article]) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles of a story, undated ones with the day of their dateline in the year their neighbours give it; each such year is said."""
    known = sorted(day for article in articles if (day := article.day))
    dated, problems = [], []
    for article in articles:
        day = _nearest_day(article, known) if known and not article.published else None
        if day:
            problems.append(Problem(article.id, f"its dateline has no year; {day.year} is taken from the articles beside it"))
        dated.append(replace(article, published=day.isoformat()) if day else article)
    return tuple(dated), tuple(problems)


def _nearest_day(article: Article, known: Sequence[date]) -> date | None:
    """The dateline's day in the year that brings it nearest to a known day; None where there is no dateline, or it lies too far."""
    opening = _dateline(article)
    years = range(known[0].year - 1, known[-1].year + 2)
    days = [date.fromisoformat(mark.value) for year in years if (mark := dated_in_year(opening, year))]
    distances = [(min(abs((day - other).days) for other in known), day) for day in days]
    distance, day = min(distances, default=(_LONGEST_STORY + 1, date.min))
    return day if distance <= _LONGEST_STORY else None


def _dateline(article: Article) -> str:
    """The first dateline among the first lines, "" where there is none."""
    for _, (start, end) in zip(range(_FIRST_LINES), lines(article.text), strict=False):
        line = article.text[start:end]
        length = dateline_end(line)
        if length:
            return line[:length]
    return ""
