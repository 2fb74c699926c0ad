"""What pronouns are judged by: of what type and sex somebody is, what is direct speech, and who speaks."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import accumulate
from typing import NamedTuple

from synoptic.lexicon.persons import given_name_genders, person_nouns
from synoptic.link.clusters import Clusters
from synoptic.link.names.parts import person_name
from synoptic.link.units import Unit
from synoptic.model import Annotated, AttributionKind, EntityType, MentionForm, Reading, Span
from synoptic.text.names import fold


class Known(NamedTuple):
    """What is known of clusters, by root (whose age is told, too), and of articles, by number: direct speech, what each source says, whose it is.

    `told` has for each sentence how many of the writer's own there are up to it, `quoted` the numbers of the units in direct speech.
    """

    types: Callable[[int], EntityType]
    genders: dict[int, str]
    aged: AbstractSet[int]
    quotes: Sequence[Sequence[tuple[int, int]]]
    said: Sequence[Mapping[int, Sequence[Span]]]
    speakers: Sequence[Sequence[tuple[Span, Unit]]]
    told: Sequence[Sequence[int]]
    quoted: AbstractSet[int]

    def speaks(self, unit: Unit) -> bool:
        """Whether a unit is the source of what somebody says or thinks."""
        return unit.head.index in self.said[unit.article]

    def is_quoted(self, unit: Unit) -> bool:
        """Whether a unit stands in direct speech."""
        return unit.number in self.quoted

    def distance(self, unit: Unit, other: Unit) -> int:
        """How many sentences back another unit stands; for whoever writes around quotations, theirs do not count."""
        told = self.told[unit.article]
        return unit.sentence - other.sentence if self.is_quoted(unit) else told[unit.sentence] - told[other.sentence]


def know(
    articles: Sequence[Annotated], units: Sequence[Unit], types: Callable[[int], EntityType], clusters: Clusters, *, aged: AbstractSet[int]
) -> Known:
    """All of it for a story."""
    quotes = [_quotes(annotated) for annotated in articles]
    told = [_told(annotated.reading, spans) for annotated, spans in zip(articles, quotes, strict=True)]
    speakers = _speakers(articles, {(unit.article, unit.head.index): unit for unit in units})
    said = [_said(annotated) for annotated in articles]
    return Known(types, _genders(units, clusters), aged, quotes, said, speakers, told, frozenset(_quoted(units, quotes)))


def _quoted(units: Sequence[Unit], quotes: Sequence[Sequence[tuple[int, int]]]) -> Iterator[int]:
    """The numbers of the units in direct speech."""
    ends = [list(accumulate((end for _, end in spans), max)) for spans in quotes]
    for unit in units:
        start = unit.core.span.start
        before = bisect_right(quotes[unit.article], (start, len(unit.reading.article.text) + 1))
        if before and start < ends[unit.article][before - 1]:
            yield unit.number


def _genders(units: Sequence[Unit], clusters: Clusters) -> dict[int, str]:
    """Root → m or f, from ranks, offices, given names; the first that says so decides, names before pronouns."""
    found: dict[int, str] = {}
    for unit in units:
        if unit.form is not MentionForm.PRONOUN:
            gender = _gender(unit)
            if gender:
                found.setdefault(clusters.find(unit.number), gender)
    return found


def _gender(unit: Unit) -> str:
    nouns = person_nouns()
    for word in (*unit.title.replace(".", "").split(), unit.noun[0] if unit.form is MentionForm.DESCRIPTION else ""):
        if word in nouns and nouns[word].gender != "u":
            return nouns[word].gender
    if unit.form is MentionForm.NAME and unit.core.type is not EntityType.PLACE:
        parts = person_name(unit.core.text)
        if len(parts.words) > 1:
            return next((gender for word in parts.given if (gender := given_name_genders().get(fold(word)))), "")
    return ""


# A closing mark and a full stop stand behind the last word.
_CLOSING = 2


def _quotes(annotated: Annotated) -> list[tuple[int, int]]:
    """The spans of direct speech: its pronouns of the third person are not its speaker."""
    direct = [attribution for attribution in annotated.attributions if attribution.kind in (AttributionKind.DIRECT, AttributionKind.UNMARKED)]
    return sorted((span.start, span.end) for attribution in direct for span in attribution.content)


def _told(reading: Reading, quotes: Sequence[tuple[int, int]]) -> list[int]:
    """For each sentence how many there are up to it that are not all direct speech."""
    ends = list(accumulate((end for _, end in quotes), max))
    own = []
    for sentence in reading.sentences:
        span = reading.span(sentence.first, sentence.last)
        before = bisect_right(quotes, (span.start + 1, len(reading.article.text) + 1))
        own.append(not before or span.end > ends[before - 1] + _CLOSING)
    return list(accumulate(own))


def _said(annotated: Annotated) -> dict[int, tuple[Span, ...]]:
    """Token index of a source → what it says: nobody in it is its speaker."""
    return {attribution.source_head: attribution.content for attribution in annotated.attributions if attribution.source_head is not None}


def _speakers(articles: Sequence[Annotated], by_head: Mapping[tuple[int, int], Unit]) -> list[list[tuple[Span, Unit]]]:
    """The spans of direct speech with whom they are said to be by."""
    return [
        [
            (span, speaker)
            for attribution in annotated.attributions
            if attribution.kind is AttributionKind.DIRECT and attribution.source_head is not None
            for speaker in [by_head.get((number, attribution.source_head))]
            if speaker is not None
            for span in attribution.content
        ]
        for number, annotated in enumerate(articles)
    ]
