"""Sections on people and words: who says what, when, how each article names whom."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from synoptic.model import Attribution, AttributionKind, Entity, Label, MentionForm, Synopsis, Timex
from synoptic.render.lookup import Lookup, gather, quote
from synoptic.render.outline import Entry, Note, Quote, Section, heading

_OPENING = tuple("\"“„«‘'")
_PLAIN_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
NO_SOURCE = "Source not named"


def speech_section(synopsis: Synopsis, lookup: Lookup) -> Iterator[Section]:
    """Who says what: speakers by how many origins quote them, then by how much they say."""
    speakers: dict[str, list[Attribution]] = {}
    for attribution in sorted(synopsis.attributions, key=lambda one: (one.article, one.content)):
        speakers.setdefault(_source(attribution, lookup).casefold().removeprefix("the "), []).append(attribution)
    named = [(_source(said[0], lookup), said) for said in speakers.values()]
    ranked = sorted(named, key=lambda pair: (pair[0] == NO_SOURCE, -_origins(pair[1], lookup), -len(pair[1]), pair[0]))
    entries = tuple(Entry(heading(name), gather([_content(one, lookup) for one in said]), evidence=_acts(said, lookup)) for name, said in ranked)
    if entries:
        yield Section("Who says what", entries)


def _source(attribution: Attribution, lookup: Lookup) -> str:
    entity = lookup.entities.get(attribution.entity) if attribution.entity else None
    if entity:
        return entity.name
    return lookup.words(attribution.article, attribution.source) if attribution.source else NO_SOURCE


def _origins(said: list[Attribution], lookup: Lookup) -> int:
    return len({lookup.origins.get(one.article, one.article) for one in said})


def _content(attribution: Attribution, lookup: Lookup) -> Quote:
    words = " … ".join(lookup.words(attribution.article, span) for span in attribution.content)
    if attribution.kind is AttributionKind.DIRECT and not words.startswith(_OPENING):
        words = f"“{words}”"
    cue = lookup.words(attribution.article, attribution.cue) if attribution.cue else ""
    return Quote(words, ((attribution.article, attribution.content),), cue)


def _acts(said: list[Attribution], lookup: Lookup) -> tuple[Note, ...]:
    sources = [f"“{lookup.words(one.article, one.source)}”" if one.source else "none" for one in said]
    return tuple(
        Note("act", f"{one.article}:{one.content[0].start}, {one.kind} {one.act}, source {source}") for one, source in zip(said, sources, strict=True)
    )


def timeline_section(synopsis: Synopsis, lookup: Lookup) -> Iterator[Section]:
    """What is dated, in the order of the calendar; a claim once, by its gist."""
    claims = {claim.id: claim for claim in synopsis.claims}
    entries = []
    for dated in synopsis.timeline:
        shared = [claims[key] for key in dated.claims if key in claims]
        told = {key for claim in shared for key in claim.statements}
        quotes = [Quote(claim.gist, tuple((article, ()) for article in claim.articles)) for claim in shared]
        quotes += gather([quote(lookup, one) for one in lookup.statements_of(dated.statements) if one.id not in told])
        if quotes:
            evidence = tuple(_expressions(dated.statements, dated.value, lookup))
            entries.append(Entry(heading(_calendar(dated.value, dated.statements, lookup)), tuple(quotes), evidence=evidence))
    if entries:
        yield Section("When", tuple(entries))


def _calendar(value: str, statements: Iterable[str], lookup: Lookup) -> str:
    """The value, with the days it stands for where that cannot be seen from it (a week, a season, an interval)."""
    intervals = [] if _PLAIN_DATE.fullmatch(value) else [timex.interval for timex in _times(statements, value, lookup) if timex.interval]
    if not intervals:
        return value
    first, after = intervals[0]
    try:
        last = str(date.fromisoformat(after) - timedelta(days=1))
    except (ValueError, OverflowError):  # a day before the calendar's first, as old news of BC has
        return value
    return f"{value} ({first})" if first == last else f"{value} ({first} to {last})"


def _times(statements: Iterable[str], value: str, lookup: Lookup) -> Iterator[Timex]:
    for statement in lookup.statements_of(statements):
        found = (lookup.times[key] for key in statement.times if key in lookup.times)
        yield from (timex for timex in found if timex.value == value)


def _expressions(statements: Iterable[str], value: str, lookup: Lookup) -> Iterator[Note]:
    """The words that were resolved to this value, and where they stand."""
    for timex in _times(statements, value, lookup):
        yield Note("as", f"{timex.article}:{timex.span.start}–{timex.span.end} “{timex.text}”")


def names_section(synopsis: Synopsis, lookup: Lookup) -> Iterator[Section]:
    """How each article names whom: those who are named in more than one way, or in words that take a side."""
    labels: dict[str, list[Label]] = {}
    for label in synopsis.labels:
        labels.setdefault(label.entity, []).append(label)
    told = [entity for entity in synopsis.entities if entity.id in labels or len(set(_names(entity))) > 1]
    ranked = sorted(told, key=lambda one: (-sum(label.loaded for label in labels.get(one.id, ())), -len(one.mentions), one.name, one.id))
    entries = tuple(_naming(entity, labels.get(entity.id, []), lookup) for entity in ranked)
    if entries:
        yield Section("Names and words", entries)


def _names(entity: Entity) -> list[str]:
    return [mention.text for mention in entity.mentions if mention.form is MentionForm.NAME]


def _naming(entity: Entity, labels: list[Label], lookup: Lookup) -> Entry:
    by_article: dict[str, Counter[str]] = {}
    for mention in entity.mentions:
        if mention.form is MentionForm.NAME:
            by_article.setdefault(mention.article, Counter())[mention.text] += 1
    names = [Quote(_tally(forms), ((article, ()),)) for article, forms in sorted(by_article.items())]
    words = [_label(label, lookup) for label in sorted(labels, key=lambda one: (not one.loaded, one.article, one.span))]
    return Entry(
        heading(f"{entity.name} ({entity.type})"), gather(names) + gather(words), evidence=tuple(Note("together", why) for why in entity.why)
    )


def _tally(forms: Counter[str]) -> str:
    return ", ".join(form if count == 1 else f"{form} ×{count}" for form, count in forms.items())


def _label(label: Label, lookup: Lookup) -> Quote:
    speaker = lookup.entities.get(label.voice) if label.voice else None
    voice = f"in the voice of {speaker.name}" if speaker else "in its own voice" if label.voice is None else "in another's voice"
    return Quote(f"“{label.text}”", ((label.article, (label.span,)),), f"{voice}, takes a side" if label.loaded else voice, label.loaded)
