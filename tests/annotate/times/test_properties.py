"""What holds for every date and every text."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synoptic.annotate.times import find_times, lexemes
from synoptic.annotate.times.anchors import Anchors
from synoptic.annotate.times.find import RULES
from synoptic.annotate.times.grammar import code, rewrite
from synoptic.annotate.times.lexemes import scan
from synoptic.annotate.times.meaning import Point
from synoptic.annotate.times.periods import Period, interval_of, period_of
from synoptic.annotate.times.resolve import resolve
from synoptic.model import Article, Reading, Sentence, Span, Token

FORMATS = [
    "{month} {day}, {year}",
    "{month} {day} {year}",
    "{day} {month} {year}",
    "{day}th of {month}, {year}",
    "the {day}th of {month} {year}",
    "{short}. {day}, {year}",
    "{day} {short} {year}",
    "{year}-{number:02d}-{day:02d}",
    "{year}/{number:02d}/{day:02d}",
    "{year}-{number}-{day}",
    "{day}-{short}-{year}",
    "{year} {month} {day}",
    "{day:02d}.{number:02d}.{year}",
    "{weekday}, {month} {day}, {year}",
    "{weekday} {day} {month} {year}",
    "{weekday}, {day} {month}, {year}",
]
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))


def value_of(text: str, *, published: date | None = None, way: str = "") -> list[str]:
    """The values of the expressions in a text, by the grammar alone."""
    lexemes = rewrite(scan(text, Span(0, len(text))), RULES)
    return [resolve(lexeme.meaning, Anchors(published), lambda: way).value for lexeme in lexemes if lexeme.meaning]


def written(day: date, form: str) -> str:
    return form.format(year=day.year, number=day.month, day=day.day, month=day.strftime("%B"), short=day.strftime("%b"), weekday=day.strftime("%A"))


@pytest.mark.parametrize("form", FORMATS)
@given(day=DAYS)
def test_a_written_date_reads_back(form: str, day: date) -> None:
    assert value_of(f"on {written(day, form)} he left") == [day.isoformat()]


@given(day=DAYS, minutes=st.integers(0, 24 * 60 - 1))
def test_a_written_moment_reads_back(day: date, minutes: int) -> None:
    hour, minute = divmod(minutes, 60)
    clock = f"{hour % 12 or 12}:{minute:02d} {'a.m.' if hour < 12 else 'p.m.'}"
    expected = [f"{day.isoformat()}T{hour:02d}:{minute:02d}"]
    assert value_of(f"at {clock} on {written(day, FORMATS[0])}") == expected
    assert value_of(f"{written(day, FORMATS[2])}, {hour:02d}:{minute:02d}") == expected


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        ("yesterday", "day"),
        ("tomorrow", "day"),
        ("the day before yesterday", "day"),
        ("ten days ago", "day"),
        ("last week", "week"),
        ("two weeks ago", "week"),
        ("last month", "month"),
        ("three months ago", "month"),
        ("next year", "year"),
        ("a decade ago", "decade"),
    ],
)
@given(day=DAYS, steps=st.integers(-30, 30))
def test_a_shifted_date_shifts_relative_values_as_much(words: str, unit: str, day: date, steps: int) -> None:
    own = period_of(day, unit)
    there, here = (interval_of(value_of(words, published=each)[0]) for each in (own.shift(steps).first, own.first))
    assert here is not None
    assert there is not None
    assert period_of(date.fromisoformat(here[0]), unit).shift(steps).first == date.fromisoformat(there[0])


@given(day=DAYS, way=st.sampled_from(["past", "future", ""]), number=st.integers(0, 6))
def test_a_weekday_is_within_a_week_on_the_side_that_tense_tells(day: date, way: str, number: int) -> None:
    weekday = date(2024, 1, 1 + number).strftime("%A")
    found = date.fromisoformat(value_of(weekday, published=day, way=way)[0])
    assert found.weekday() == number
    assert timedelta(0) <= (found - day if way == "future" else day - found) < timedelta(7)


@given(day=DAYS, unit=st.sampled_from(["day", "week", "weekend", "month", "quarter", "half", "season", "year", "decade", "century"]))
def test_a_value_and_its_interval_agree(day: date, unit: str) -> None:
    period = period_of(day, unit)
    assert interval_of(period.value) == (period.first.isoformat(), period.end.isoformat())
    assert period.shift(3).shift(-3) == period
    assert unit == "weekend" or period.first <= day < period.end


@given(year=st.integers(1, 9999), month=st.integers(-5, 40), day=st.integers(-5, 40))
def test_no_number_in_a_date_raises(year: int, month: int, day: int) -> None:
    resolve(Point(year=year, month=month, day=day), Anchors(None), lambda: "")
    value_of(f"{day}.{month}.{year} and {year}-{month:02d}-{day:02d} and {month}/{day}/{year}", published=date(2013, 3, 22))


_WORDS = st.sampled_from(
    "the a last next two May March Monday 2013 1990s , . - / ( 's o'clock half past quarter to of in on between and from year days ago now "
    "early mid late end century Christmas Ramadan 5:20 a.m. GMT every FY13 Q3 ½ '90s İ ² ٣ \u200f \n fall weekend fiscal tonight overnight".split(" ")
)


def _bare(text: str) -> Reading:
    """The text as one sentence of one token, without any grammar."""
    article = Article(id="a", path="a", sha256="", text=text, published="2013-03-22")
    token = Token(0, 0, len(text), text, text.lower(), "X", "FW", "ROOT", 0, 0)
    return Reading(article, (token,), (Sentence(0, 0, 1, Span(0, len(text)), 0),), ((),))


@given(st.lists(_WORDS, max_size=40).map(" ".join) | st.text(min_size=1))
@settings(max_examples=300)
def test_no_input_of_characters_raises(text: str) -> None:
    if text:
        for timex in find_times(_bare(text)):
            assert text[timex.span.start : timex.span.end] == timex.text


@given(st.dates())
def test_no_date_of_publication_raises(day: date) -> None:
    relative = ("last century", "ten years ago", "next weekend", "the past decade", "this winter")
    for words in (*relative, "Monday", "May 9", "Feb. 29", "the 31st", "Easter"):
        assert len(value_of(f"on {words}", published=day, way="past")) <= 1
    assert Period("day", day).value == day.isoformat()


# Kinds of figures, of marks, and of what is none of them; those of words stand in the table.
_FIGURES_AND_MARKS = (
    "bos _ sign comma dot slash paren dash poss ampm iso numdate holiday clock y num decimal ord decade shortdecade "
    "shortyear date quarterdate halfdate"
)


def test_every_kind_in_a_pattern_is_one_that_something_makes() -> None:
    made = {rule.kind for rule in RULES} | {kind for kind, _ in lexemes._TABLE.values()} | set(_FIGURES_AND_MARKS.split())
    known = {code(kind) for kind in made}
    for rule in RULES:
        unknown = [character for character in rule.pattern.pattern if "\ue000" <= character <= "\uf8ff" and character not in known]
        assert not unknown, rule.pattern.pattern
