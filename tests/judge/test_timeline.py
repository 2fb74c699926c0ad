from dataclasses import replace

from synoptic.judge import draw_timeline
from synoptic.model import Annotated, Reading, Statement, Story, Timex, TimexType
from tests import factory

FERRY = (
    "The ferry sank on Tuesday. It had left at 5:20 that day. It was built in 1998. "
    "The search will go on until Friday. It was quiet for the past week. Now all wait."
)
REPORT = "The ferry went down on Monday. The search will end on Friday."
DAYS = {
    "Tuesday": ("2025-03-04", ("2025-03-04", "2025-03-05")),
    "Monday": ("2025-03-03", ("2025-03-03", "2025-03-04")),
    "5:20": ("2025-03-04T05:20", ("2025-03-04", "2025-03-05")),
    "1998": ("1998", ("1998-01-01", "1999-01-01")),
    "Friday": ("2025-03-07", ("2025-03-07", "2025-03-08")),
    "the past week": ("P1W", ("2025-02-26", "2025-03-06")),
    "Now": ("PRESENT_REF", ("2025-03-05", "2025-03-06")),
}


def _annotated(name: str, text: str) -> Annotated:
    """An article whose every sentence is a statement with the times that stand in it."""
    article = factory.article(name, text, published="2025-03-05")
    statements: list[Statement] = []
    times: list[Timex] = []
    for sentence in text.removesuffix(".").split(". "):
        inside = [factory.timex(article, words, value, interval=span) for words, (value, span) in DAYS.items() if words in sentence]
        inside = [replace(timex, type=TimexType.DURATION) if timex.value.startswith("P1") else timex for timex in inside]
        statements.append(factory.statement(article, sentence, times=inside))
        times += inside
    return Annotated(Reading(article, (), (), ()), times=tuple(times), statements=tuple(statements))


def test_entries_stand_in_the_order_of_the_calendar() -> None:
    story = Story((_annotated("a", FERRY), _annotated("b", REPORT)), ())
    assert [entry.value for entry in draw_timeline(story, ())] == [
        "1998",
        "2025-02-26/2025-03-05",
        "2025-03-03",
        "2025-03-04",
        "2025-03-04T05:20",
        "2025-03-07",
    ]


def test_an_entry_has_all_its_statements_and_their_claims() -> None:
    ferry, report = _annotated("a", FERRY), _annotated("b", REPORT)
    search = factory.claim(ferry.statements[3], report.statements[1])
    sank = factory.claim(ferry.statements[0], report.statements[0])
    entries = {entry.value: entry for entry in draw_timeline(Story((ferry, report), ()), (search, sank))}
    assert entries["2025-03-07"].statements == (ferry.statements[3].id, report.statements[1].id)
    assert entries["2025-03-07"].claims == (search.id,)
    assert entries["2025-03-03"].claims == entries["2025-03-04"].claims == (sank.id,)
    assert entries["1998"].claims == ()


def test_a_story_that_dates_nothing_has_no_entries() -> None:
    assert draw_timeline(Story((_annotated("a", "The ferry sank."),), ()), ()) == ()
