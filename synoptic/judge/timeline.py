"""What a story dates, in the order of the calendar."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

from synoptic.model import Claim, Story, TimelineEntry, Timex, TimexType

_Place = tuple[str, str, str, str]


def draw_timeline(story: Story, claims: Sequence[Claim]) -> tuple[TimelineEntry, ...]:
    """An entry for each TIMEX3 value with a stretch of the calendar, with the statements that speak of it and their claims.

    Entries stand by their first day, then time of day, then last day. A length that ends or begins at the article's date ("the past
    three months") is an entry of the days it covers; "now" dates nothing and repetitions have no place.
    """
    places = {timex.id: place for annotated in story.articles for timex in annotated.times if (place := _place(timex)) is not None}
    statements: dict[_Place, set[str]] = defaultdict(set)
    for annotated in story.articles:
        for statement in annotated.statements:
            for key in statement.times:
                if key in places:
                    statements[places[key]].add(statement.id)
    order = {statement.id: n for n, statement in enumerate(statement for annotated in story.articles for statement in annotated.statements)}
    return tuple(
        TimelineEntry(
            value=place[-1],
            claims=tuple(claim.id for claim in claims if not statements[place].isdisjoint(claim.statements)),
            statements=tuple(sorted(statements[place], key=order.__getitem__)),
        )
        for place in sorted(statements)
    )


def _place(timex: Timex) -> _Place | None:
    """Where a time stands: its first day, time of day, the day after its last, and the value of its entry."""
    if timex.interval is None or timex.value.endswith("_REF") or timex.type is TimexType.SET:
        return None
    first, end = timex.interval
    last = (date.fromisoformat(end) - timedelta(1)).isoformat()
    value = timex.value if timex.type is not TimexType.DURATION else first if first == last else f"{first}/{last}"
    return first, value.partition("T")[2], end, value
