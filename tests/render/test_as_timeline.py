from dataclasses import replace
from datetime import date

import pytest

from synoptic.model import Difference, DifferenceKind, Synopsis, TimelineEntry, TimexType
from synoptic.render.as_timeline import Axis, dated_apart, fit_axis, render_timeline, scale
from synoptic.render.lookup import look_up
from synoptic.render.safe import columns
from tests import factory

YEAR = Axis(date(2025, 1, 1), date(2026, 1, 1), 73)


def test_what_happened_stands_before_what_is_expected() -> None:
    lines = render_timeline(_with_reopening()).splitlines()
    assert lines[0] == "Timeline of 3 articles, published 2025-03-04 to 2025-03-05"
    assert lines.index("What happened") < lines.index("What is expected")
    assert next(line for line in lines if line.startswith("2025-06-01")) in lines[lines.index("What is expected") :]
    assert next(line for line in lines if line.startswith("2025-03-04")) in lines[: lines.index("What is expected")]


def test_a_claim_of_several_articles_stands_once() -> None:
    lines = render_timeline(factory.bridge_story(), width=120).splitlines()
    told = [line for line in lines if "shut the Linden bridge" in line or "closed the Linden bridge" in line]
    assert len(told) == 1
    assert "herald, post, wire" in told[0]


@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_asked_for(width: int) -> None:
    assert all(columns(line) <= width for line in render_timeline(_with_reopening(), width=width).splitlines())


def test_no_colour_unless_asked_for() -> None:
    assert "\x1b" not in render_timeline(factory.bridge_story())
    assert "\x1b" in render_timeline(factory.bridge_story(), colour=True)


def test_a_story_that_dates_nothing_says_so() -> None:
    assert "Nothing in it is dated." in render_timeline(replace(factory.bridge_story(), timeline=()))


def test_dates_that_do_not_meet_stand_side_by_side() -> None:
    story = _with_dates("2025-03-04", "2025-03-06")
    apart = dated_apart(story.claims[0], look_up(story), {timex.id: timex for timex in story.times})
    assert [(article, timex.value) for article, timex in apart] == [("a", "2025-03-04"), ("b", "2025-03-06")]
    assert "b: 2025-03-06" in render_timeline(story).partition("Dated otherwise")[2]


def test_a_claim_that_does_not_differ_in_time_tells_of_two_events() -> None:
    story = _with_dates("2025-03-04", "2025-03-06")
    same = replace(story.claims[0], differences=())
    assert dated_apart(same, look_up(story), {timex.id: timex for timex in story.times}) == ()


def test_dates_are_written_as_elsewhere() -> None:
    story = _with_dates("2025-03-04", "2025-03-06")
    evening = tuple(replace(timex, value=f"{timex.value}TEV") for timex in story.times)
    dated = tuple(replace(entry, value=f"{entry.value}TEV") for entry in story.timeline)
    shown = render_timeline(replace(story, times=evening, timeline=dated))
    assert shown.count("2025-03-04 evening") == 2
    assert "TEV" not in shown


def test_dates_that_meet_are_no_difference() -> None:
    story = _with_dates("2025-03-04", "2025-03-04")
    assert dated_apart(story.claims[0], look_up(story), {timex.id: timex for timex in story.times}) == ()


@pytest.mark.parametrize(
    ("first", "end", "bar"),
    [
        (date(2025, 1, 1), date(2025, 1, 2), "█"),
        (date(2025, 1, 6), date(2025, 1, 16), " ██"),
        (date(2024, 1, 1), date(2025, 1, 11), "◂█"),
        (date(2025, 12, 22), date(2026, 6, 1), " " * 71 + "█▸"),
        (date(2020, 1, 1), date(2021, 1, 1), "◂"),
        (date(2027, 1, 1), date(2028, 1, 1), " " * 72 + "▸"),
    ],
)
def test_bars_are_to_scale(first: date, end: date, bar: str) -> None:
    assert YEAR.bar(first, end) == bar


def test_an_axis_leaves_out_what_lies_far_off() -> None:
    near = [(date(2025, 3, day), date(2025, 3, day + 1)) for day in range(1, 20)]
    axis = fit_axis([(date(1945, 5, 9), date(1945, 5, 10)), *near], [date(2025, 3, 20)], 60)
    assert axis.first > date(2025, 1, 1)
    assert axis.end > date(2025, 3, 20)


@pytest.mark.parametrize(("end", "mark"), [(date(2025, 1, 20), "01-04"), (date(2025, 9, 1), "2025-02"), (date(2035, 1, 1), "2026")])
def test_the_scale_is_marked_by_days_months_or_years(end: date, mark: str) -> None:
    assert mark in scale(Axis(date(2025, 1, 1), end, 60))


def _with_reopening() -> Synopsis:
    """The bridge's story, whose reopening is expected."""
    story = factory.bridge_story()
    post = next(article for article in story.articles if article.id == "post")
    timex = factory.timex(post, "harbour", "2025-06-01", interval=("2025-06-01", "2025-06-02"))
    buses = next(statement for statement in story.statements if "harbour" in statement.text)
    dated = replace(buses, times=(timex.id,))
    statements = tuple(dated if statement is buses else statement for statement in story.statements)
    entry = TimelineEntry(timex.value, (), (dated.id,), ahead=(dated.id,))
    return replace(story, statements=statements, times=(*story.times, timex), timeline=(*story.timeline, entry))


def _with_dates(one: str, other: str) -> Synopsis:
    """A claim of two articles with a date each."""
    texts = {"a": ("The gate fell on Tuesday.", "Tuesday", one), "b": ("The gate fell on Thursday.", "Thursday", other)}
    articles, statements, times = [], [], []
    for name, (text, words, value) in texts.items():
        article = factory.article(name, text, published="2025-03-07")
        timex = factory.timex(article, words, value, interval=(value, f"{value[:-1]}{int(value[-1]) + 1}"))
        articles.append(article)
        times.append(replace(timex, type=TimexType.DATE))
        statements.append(factory.statement(article, text, times=(timex,)))
    differing = Difference(DifferenceKind.TIME, (("a", "Tuesday"), ("b", "Thursday")), "")
    claim = replace(factory.claim(*statements), differences=(differing,) if one != other else ())
    dated = list(zip(statements, times, strict=True))
    entries = tuple(
        TimelineEntry(value, (claim.id,), tuple(statement.id for statement, timex in dated if timex.value == value)) for value in sorted({one, other})
    )
    return replace(
        factory.bridge_story(),
        articles=tuple(articles),
        statements=tuple(statements),
        times=tuple(times),
        claims=(claim,),
        timeline=entries,
        published=("2025-03-07", "2025-03-07"),
    )
