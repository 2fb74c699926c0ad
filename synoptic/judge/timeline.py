"""What a story dates, in the order of the calendar."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from synoptic.judge.moments.dating import Clauses
from synoptic.model import Act, Annotated, Claim, Statement, Story, TimelineEntry, Timex, TimexType

_Place = tuple[str, str, str, str]

# Values that say no day; "an hour later" on a day told of, whose hour nobody told.
_NOW, _NO_HOUR = "_REF", "TXX:XX"
_YEAR = "2025"
# How far above a time the verb stands that says when something was said.
_CLIMB = 8
# Two clauses of one article that share so much of the shorter are one told twice: a caption, a line under a headline.
_REPEATED = 0.8
_LEAST_SHARED = 3
_TELLING = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})


@dataclass(frozen=True, slots=True)
class _Dated:
    """A clause at a place of the calendar: whether it lies ahead of its article, and whether its own words hold the date."""

    statement: Statement
    ahead: bool
    own: bool = True


def draw_timeline(story: Story, claims: Sequence[Claim]) -> tuple[TimelineEntry, ...]:
    """An entry for each TIMEX3 value with a stretch of the calendar, with the statements that speak of it and their claims.

    Entries stand by their first day, then time of day, then last day. A length that ends or begins at the article's date ("the past
    three months") is an entry of the days it covers, and so is what has gone on since a date; "now" dates nothing and repetitions have
    no place. What is said on a day stands there with the first of the statements that it says. What one article tells twice stands once, and
    the year in a headline gives way to the days that the text tells.
    """
    dated: dict[_Place, list[_Dated]] = defaultdict(list)
    for annotated in story.articles:
        found: dict[_Place, list[_Dated]] = defaultdict(list)
        for place, one in _of_article(annotated):
            found[place].append(one)
        days = {place[0][: len(_YEAR)] for place in found if len(place[-1]) > len(_YEAR)}
        for place, several in found.items():
            told = [one for one in several if not (one.statement.heading and place[-1] in days)]
            if told:
                dated[place] += _once(annotated, told)
    order = {statement.id: n for n, statement in enumerate(statement for annotated in story.articles for statement in annotated.statements)}
    return tuple(_entry(place[-1], dated[place], claims, order) for place in sorted(dated))


def _entry(value: str, dated: Sequence[_Dated], claims: Sequence[Claim], order: dict[str, int]) -> TimelineEntry:
    own = {one.statement.id for one in dated if one.own}
    return TimelineEntry(
        value=value,
        claims=tuple(claim.id for claim in claims if not own.isdisjoint(claim.statements)),
        statements=tuple(sorted({one.statement.id for one in dated}, key=order.__getitem__)),
        ahead=tuple(sorted({one.statement.id for one in dated if one.ahead}, key=order.__getitem__)),
    )


def _of_article(annotated: Annotated) -> Iterator[tuple[_Place, _Dated]]:
    """What an article dates, and where it stands."""
    clauses = Clauses(annotated)
    for statement in annotated.statements:
        for timex in clauses.dating(statement):
            if place := _place(timex):
                yield place, _Dated(statement, clauses.ahead(statement, timex))
        for timex in clauses.lasting(statement):
            if (place := _place(timex)) and place[0] < clauses.today:
                yield _stretch(place[0], clauses.today), _Dated(statement, ahead=False)
    yield from _said(annotated, clauses)


def _said(annotated: Annotated, clauses: Clauses) -> Iterator[tuple[_Place, _Dated]]:
    """What was said on a day, where only the words that introduce it tell the day: "the mayor announced on Friday that …"."""
    used = {key for statement in annotated.statements for key in statement.times}
    cues = {one.cue_head: number for number, one in enumerate(annotated.attributions) if one.cue_head is not None and one.act is Act.SPEECH}
    contents: dict[tuple[int, int], Statement] = {}
    for statement in annotated.statements:
        if statement.attribution is not None:
            contents.setdefault((statement.attribution, statement.sentence), statement)
    for timex in annotated.times:
        place = _place(timex) if timex.id not in used and not clauses.signs(timex) else None
        token = clauses.token(timex) if place else None
        number = cues.get(_verb_above(annotated, token.index, cues)) if token else None
        told = contents.get((number, token.sentence)) if token and number is not None else None
        if place and told:
            yield place, _Dated(told, ahead=False, own=False)


def _verb_above(annotated: Annotated, index: int, cues: dict[int, int]) -> int:
    """The nearest word above a token that introduces what somebody says; -1 where there is none."""
    for _ in range(_CLIMB):
        if index in cues:
            return index
        head = annotated.reading.tokens[index].head
        if head == index:
            return -1
        index = head
    return -1


def _once(annotated: Annotated, dated: Sequence[_Dated]) -> list[_Dated]:
    """Clauses of one article at one place without those that a fuller one tells again."""
    words = {one.statement.id: _words(annotated, one.statement) for one in dated}
    kept: list[_Dated] = []
    for one in sorted(dated, key=lambda one: (one.statement.heading, -len(words[one.statement.id]))):
        own = words[one.statement.id]
        if not any(_is_repeated(own, words[other.statement.id]) for other in kept):
            kept.append(one)
    return kept


def _words(annotated: Annotated, statement: Statement) -> frozenset[str]:
    tokens = (annotated.reading.tokens[index] for index in statement.tokens)
    return frozenset(token.lemma.lower() for token in tokens if token.pos in _TELLING)


def _is_repeated(own: frozenset[str], other: frozenset[str]) -> bool:
    shared = len(own & other)
    return own == other or (shared >= _LEAST_SHARED and shared >= _REPEATED * min(len(own), len(other)))


def _place(timex: Timex) -> _Place | None:
    """Where a time stands: its first day, time of day, the day after its last, and the value of its entry."""
    if timex.interval is None or timex.value.endswith((_NOW, _NO_HOUR)) or timex.type is TimexType.SET:
        return None
    first, end = timex.interval
    last = (date.fromisoformat(end) - timedelta(1)).isoformat()
    if timex.type is TimexType.DURATION:
        return _stretch(first, last)
    return first, timex.value.partition("T")[2], end, timex.value


def _stretch(first: str, last: str) -> _Place:
    """The place of the days from one to another."""
    end = (date.fromisoformat(last) + timedelta(1)).isoformat()
    return first, "", end, first if first == last else f"{first}/{last}"
