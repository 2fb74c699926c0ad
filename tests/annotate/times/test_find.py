import pickle

import pytest

from synoptic.model import Noise, Span, Timex, TimexType
from tests.annotate.times import table
from tests.annotate.times.conftest import Finder

SENTENCES = [
    pytest.param(line, id=line.partition(" => ")[0])
    for name, block in sorted(vars(table).items())
    if name.isupper()
    for line in block.strip().splitlines()
]


def _expected(line: str) -> tuple[str, list[tuple[str, str]]]:
    """A sentence of the table without its brackets, and what stands in them with their values."""
    marked, _, values = line.partition(" => ")
    inside = [piece.partition("]")[0] for piece in marked.split("[")[1:]]
    return marked.replace("[", "").replace("]", ""), list(zip(inside, [] if values == "-" else values.split(), strict=True))


@pytest.mark.parametrize("line", SENTENCES)
def test_expressions_and_values(line: str, times: Finder) -> None:
    text, expected = _expected(line)
    assert [(timex.text, timex.value) for timex in times(text)] == expected


def test_every_expression_stands_where_it_says(times: Finder) -> None:
    for line in (parameter.values[0] for parameter in SENTENCES):
        text, _ = _expected(str(line))
        for timex in times(text):
            assert text[timex.span.start : timex.span.end] == timex.text


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("He served nearly nine years.", "LESS_THAN"),
        ("He served more than nine years.", "MORE_THAN"),
        ("He served at least nine years.", "EQUAL_OR_MORE"),
        ("He served up to nine years.", "EQUAL_OR_LESS"),
        ("He served about nine years.", "APPROX"),
        ("He left in early March.", "START"),
        ("He left in mid-March.", "MID"),
        ("He left at the end of March.", "END"),
        ("He left in March.", ""),
    ],
)
def test_modifiers(text: str, modifier: str, times: Finder) -> None:
    assert [timex.modifier for timex in times(text)] == [modifier]


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("Sales fell in the past three months.", ("2012-12-22", "2013-03-23")),
        ("He left in February.", ("2013-02-01", "2013-03-01")),
        ("He left in the summer of 2010.", ("2010-06-01", "2010-09-01")),
        ("He must leave by the end of the month.", ("2013-03-31", "2013-04-01")),
        ("He is now in Paris.", ("2013-03-22", "2013-03-23")),
        ("He waited for three months.", None),
        ("He runs every day.", None),
        ("They spoke for the first time in two years.", ("2011-03-22", "2013-03-23")),
        ("It was the hottest day in two years.", ("2011-03-22", "2013-03-23")),
        ("He has led the party for two years.", ("2011-03-22", "2013-03-23")),
        ("He led the party for two years.", None),
        ("They will meet again in six weeks.", ("2013-05-03", "2013-05-04")),
        ("They will meet again in two years.", ("2015-01-01", "2016-01-01")),
        ("He wrote it in two weeks.", None),
        ("The boats will pass twice in one day.", None),
        ("In my 20 years here, this is the worst flood.", None),
        ("He was there on the night of March 3.", ("2013-03-03", "2013-03-04")),
        ("Prices will rise in the next two weeks.", ("2013-03-22", "2013-04-06")),
    ],
)
def test_intervals(text: str, interval: tuple[str, str] | None, times: Finder) -> None:
    assert [timex.interval for timex in times(text)] == [interval]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He left on Monday.", "XXXX-WXX-1"),
        ("He left last week.", "XXXX-WXX"),
        ("He left on May 9.", "XXXX-05-09"),
        ("He left in May.", "XXXX-05"),
        ("He left yesterday.", "XXXX-XX-XX"),
        ("He left at 5 p.m.", "XXXX-XX-XXT17:00"),
        ("He left last summer.", "XXXX-SU"),
    ],
)
def test_without_a_date_what_is_relative_stays_open_and_says_why(text: str, value: str, times: Finder) -> None:
    (timex,) = times(text, None)
    assert (timex.value, timex.interval) == (value, None)
    assert timex.why


def test_without_a_date_what_is_absolute_is_resolved(times: Finder) -> None:
    assert [timex.value for timex in times("He left on May 9, 2011, after the crisis of 2009.", None)] == ["2011-05-09", "2009"]


def test_types(times: Finder) -> None:
    found = times("On Monday at 9 a.m. he began two days of talks, as he does every week.")
    assert [timex.type for timex in found] == [TimexType.TIME, TimexType.DURATION, TimexType.SET]


def test_a_line_without_a_full_stop_ends_with_what_will_be(times: Finder) -> None:
    found = times("Branches shut on Monday, to reopen on Tuesday\n\nThe bank shut its branches on Monday to save money on Tuesday.", "2026-06-08")
    assert [timex.value for timex in found] == ["2026-06-08", "2026-06-09", "2026-06-08", "2026-06-02"]


def test_what_is_put_off_decreed_or_supposed_is_to_come(times: Finder) -> None:
    text = (
        "The vote was pushed back to Friday. She decreed two days of mourning from Friday. The guns were supposed to fall silent on Friday. "
        "The talks were put off to a second round in July. Two observers – a Dane and a Swede – arrive by Friday."
    )
    assert [timex.value for timex in times(text, "2025-05-19") if timex.text in ("Friday", "July")] == ["2025-05-23"] * 3 + ["2025-07", "2025-05-23"]


def test_ids_tell_places_apart(times: Finder) -> None:
    found = times("He left on Monday and came back on Monday.")
    assert len({timex.id for timex in found}) == len(found) == 2


def test_sunday_looks_ahead_to_this_week(times: Finder) -> None:
    assert [timex.value for timex in times("The council will vote this week.", "2024-10-20")] == ["2024-W43"]
    assert [timex.value for timex in times("The council voted this week.", "2024-10-20")] == ["2024-W42"]


def test_a_month_that_has_only_begun_is_not_the_one_told_as_past(times: Finder) -> None:
    assert [timex.value for timex in times("In January, the council sold the mill.", "2024-01-01")] == ["2023-01"]
    assert [timex.value for timex in times("The council will sell the mill in January.", "2024-01-01")] == ["2024-01"]


def test_part_of_a_day_belongs_to_the_date_that_follows(times: Finder) -> None:
    assert [timex.value for timex in times("The two ships meet before dawn in the east of the bay on Jan. 13.", "2024-01-02")] == [
        "2024-01-13TMO",
        "2024-01-13",
    ]


def test_a_weekday_in_the_first_hours_of_the_next_may_still_go_on(times: Finder) -> None:
    assert [timex.value for timex in times("The moon will rise late on Monday.", "2024-01-02T03:32:00Z")] == ["2024-01-01"]
    assert [timex.value for timex in times("The moon will rise late on Monday.", "2024-01-02T12:32:00Z")] == ["2024-01-08"]


def test_days_after_an_event_without_a_day_are_not_those_to_come(times: Finder) -> None:
    assert [timex.value for timex in times("He had a stroke. The tube was removed three days later.")] == ["XXXX-XX-XX"]


@pytest.mark.parametrize("text", ["The game runs at 1080p or higher.", "1430 N. Harbour St., Marn, is near the school."])
def test_a_resolution_and_a_house_are_no_years(text: str, times: Finder) -> None:
    assert times(text) == ()


def test_a_clock_time_belongs_to_the_day_beside_it(times: Finder) -> None:
    found = times("Schools will be closed on Tuesday. Counsellors will be there from 9 a.m.")
    assert [timex.value for timex in found] == ["2013-03-26", "2013-03-26T09:00"]


def test_a_time_in_brackets_moves_nothing(times: Finder) -> None:
    found = times("The ship sank at 5:20 a.m. (2120 GMT Thursday). It had left the port at 4 a.m.")
    assert [timex.value for timex in found] == ["2013-03-22T05:20", "2013-03-21T21:20Z", "2013-03-22T04:00"]


def test_the_next_of_two_is_found(times: Finder) -> None:
    found = times("Nobody will freeze, neither this winter nor the next.", "2025-11-16")
    assert [(timex.text, timex.value) for timex in found] == [("this winter", "2025-WI"), ("the next", "2026-WI")]


def test_live_blog_heads_are_of_the_day(times: Finder) -> None:
    found = times("17.40 – Divers bring up six bodies\n\nThe ferry sank on Tuesday.\n\n15.10 – The list was wrong", "2025-03-05T17:52")
    assert [timex.value for timex in found] == ["2025-03-05T17:40", "2025-03-04", "2025-03-05T15:10"]


def test_entries_that_open_with_a_time_of_day_make_a_live_blog(times: Finder) -> None:
    text = "**14.35 A bridge is shut**\nIt creaked.\n\n**13.10 Quiet**\nNobody crossed.\n\n**09.15 The night**\nShots were heard from 11.40 p.m. on."
    assert [timex.value for timex in times(text, "2025-03-29")] == ["2025-03-29T14:35", "2025-03-29T13:10", "2025-03-29T09:15", "2025-03-28T23:40"]


def test_figures_that_open_paragraphs_in_no_order_are_no_clock(times: Finder) -> None:
    assert not times("3.20 euros for bread\n\n1.10 euros for milk\n\n2.50 euros for tea", "2025-03-29")


def test_that_night_is_the_one_told_of(times: Finder) -> None:
    found = times("They stormed the hall on the night of 27 to 28 May last year. Six died that night, she said.", "2025-10-15")
    assert [timex.value for timex in found] == ["2024-05-27/2024-05-28", "2024-05-27TNI"]


def test_noise_is_passed_over_but_for_date_lines(times: Finder) -> None:
    text = "Posted March 20, 2013, 6:40 p.m. Updated 9:05 p.m.\n\nHe left on Monday.\n\nRead also: Two years of war"
    line, other = Span(0, text.index("\n")), Span(text.index("Read"), len(text))
    found: tuple[Timex, ...] = times(text, "2013-03-20", (Noise(line, "metadata"), Noise(other, "prompt")))
    assert [timex.value for timex in found] == ["2013-03-20T18:40", "2013-03-20T21:05", "2013-03-18"]


def test_no_gap_in_a_long_run_of_triggers_is_slow_or_raises(times: Finder) -> None:
    for piece in ("one and ", "the last ", "Monday, ", "2013-", "two hundred thousand ", "between May and ", "half past "):
        assert times(piece * 400) is not None


def test_times_travel_between_processes(times: Finder) -> None:
    found = times("He left on Monday.")
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own bytes


def test_the_day_that_is_told_of_holds_through_paragraphs(times: Finder) -> None:
    text = "The river burst its banks on Thursday.\n\nThe last inspection, on May 30, found nothing.\n\nThe minister came in the afternoon."
    assert [timex.value for timex in times(text, "2023-06-09")] == ["2023-06-08", "2023-05-30", "2023-06-08TAF"]


def test_a_midnight_that_is_past_is_the_one_before(times: Finder) -> None:
    found = times("The company left the talks shortly before midnight. By 11 a.m. the queue had grown.", "2025-03-11")
    assert [timex.value for timex in found] == ["2025-03-10T24:00", "2025-03-11T11:00"]


def test_what_is_to_come_holds_no_longer_than_its_paragraph(times: Finder) -> None:
    found = times("Trains will run again on Monday.\n\nIt is expected that the rain will stop in the evening.", "2023-06-08")
    assert [timex.value for timex in found] == ["2023-06-12", "2023-06-08TEV"]
