"""Firsts told by their distance or by their date: "the first rise in nearly two years" and "its first increase since October 2023" are one claim."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from synoptic.align.units import Pair, Unit
from synoptic.model import Annotated, Statement, Story, Timex, TimexType

# A distance told in words is off by so much of itself; "almost two and a half years" is two years and five months or four.
_ROUGH = 0.12
# How sure it is that two firsts of one anchor with somebody or something in common are one.
SURE = 0.75
# Characters before a time in which its "since" is looked for.
_REACH = 20


@dataclass(frozen=True, slots=True)
class _First:
    """The statement's index and article, the days between which its anchor lies, and whom its sentence names."""

    statement: int
    article: int
    earliest: int
    latest: int
    named: frozenset[str]


def join_firsts(story: Story, units: Sequence[Unit]) -> dict[Pair, float]:
    """Indices of two statements of different articles that call something the first since one day, and name somebody or something in common."""
    found = list(_firsts(story, units))
    return {
        (one.statement, other.statement): SURE
        for one, other in combinations(found, 2)
        if one.article != other.article and max(one.earliest, other.earliest) <= min(one.latest, other.latest) and one.named & other.named
    }


def _firsts(story: Story, units: Sequence[Unit]) -> Iterator[_First]:
    heads = {(mention.article, mention.head): entity.id for entity in story.entities for mention in entity.mentions}
    owned = [(unit, statement) for unit in units for statement in unit.statements]
    for number, (unit, statement) in enumerate(owned):
        annotated = story.articles[unit.article]
        if statement.times and any(annotated.reading.tokens[i].lemma == "first" for i in statement.tokens):
            sentence = annotated.reading.sentences[unit.sentence]
            named = frozenset(heads[key] for i in range(sentence.first, sentence.last) if (key := (statement.article, i)) in heads)
            for earliest, latest in _anchors(annotated, statement):
                yield _First(number, unit.article, earliest, latest, named)


def _anchors(annotated: Annotated, statement: Statement) -> Iterator[tuple[int, int]]:
    """The days between which lies what nothing of the kind had happened since."""
    for timex in annotated.times:
        if timex.id in statement.times and timex.days:
            first, last = (day.toordinal() for day in timex.days)
            if timex.type is TimexType.DURATION:
                rough = round(_ROUGH * (last - first))
                yield first - rough, first + rough
            elif _stands_behind_since(annotated, timex):
                yield first, last


def _stands_behind_since(annotated: Annotated, timex: Timex) -> bool:
    before = annotated.article.text[max(0, timex.span.start - _REACH) : timex.span.start]
    return before.casefold().rstrip().endswith("since")
