"""Sections on people and words: who says what, when, how each article names whom."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from synoptic.model import Attribution, AttributionKind, Claim, Entity, Label, MentionForm, Synopsis, TimelineEntry, Timex
from synoptic.render.dates import written_date
from synoptic.render.lookup import Lookup, dated_quote, gather
from synoptic.render.naming import POINTERS, folded, names_somebody, telling_labels
from synoptic.render.outline import Entry, Note, Quote, Section, heading

_OPENING = tuple("\"“„«‘'")
NO_SOURCE = "Source not named"


def speech_section(synopsis: Synopsis, lookup: Lookup) -> Iterator[Section]:
    """Who says what: speakers by how many origins quote them, then by how much they say."""
    speakers: dict[str, list[Attribution]] = {}
    told = [one for one in synopsis.attributions if one.content and _tells(one, lookup)]
    for attribution in sorted(told, key=lambda one: (one.article, one.content)):
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
    words = lookup.words(attribution.article, attribution.source) if attribution.source else ""
    return words if names_somebody(words) else NO_SOURCE


def _origins(said: list[Attribution], lookup: Lookup) -> int:
    return len({lookup.origins.get(one.article, one.article) for one in said})


def _content(attribution: Attribution, lookup: Lookup) -> Quote:
    words = " … ".join(lookup.words(attribution.article, span) for span in attribution.content)
    if attribution.kind is AttributionKind.DIRECT and not words.startswith(_OPENING):
        words = f"“{words}”"
    cue = lookup.words(attribution.article, attribution.cue) if attribution.cue else ""
    return Quote(words, ((attribution.article, attribution.content),), cue if any(map(str.isalnum, cue)) else "")


def _tells(attribution: Attribution, lookup: Lookup) -> bool:
    """Whether the words say something: in "she denied that" they only point at what does."""
    words = " ".join(lookup.words(attribution.article, span) for span in attribution.content)
    return words.casefold() not in POINTERS


def _acts(said: list[Attribution], lookup: Lookup) -> tuple[Note, ...]:
    sources = [f"“{lookup.words(one.article, one.source)}”" if one.source else "none" for one in said]
    return tuple(
        Note("act", f"{one.article}:{one.content[0].start}, {one.kind} {one.act}, source {source}") for one, source in zip(said, sources, strict=True)
    )


def timeline_section(synopsis: Synopsis, lookup: Lookup) -> Iterator[Section]:
    """What is dated, in the order of the calendar; what several articles say of it once, in words that hold the date."""
    claims = {claim.id: claim for claim in synopsis.claims}
    entries = []
    for dated in synopsis.timeline:
        quotes = _dated_quotes(dated, [claims[key] for key in dated.claims if key in claims], lookup)
        if quotes:
            interval = next((timex.interval for timex in _times(dated, lookup) if timex.interval), None)
            entries.append(Entry(heading(written_date(dated.value, interval)), quotes, evidence=tuple(_expressions(dated, lookup))))
    if entries:
        yield Section("When", tuple(entries))


def _dated_quotes(dated: TimelineEntry, claims: Sequence[Claim], lookup: Lookup) -> tuple[Quote, ...]:
    """Claims first, each by the first of its statements that is dated so, then the statements that are in none of them."""
    own = set(dated.statements)
    told: set[str] = set()
    quotes = []
    for claim in claims:
        tellings = (*claim.statements, *lookup.again.get(claim.id, ()))
        statements = [one for one in lookup.statements_of(tellings) if one.id in own - told]
        if statements:
            places = {one.article: one.spans for one in reversed(statements)}  # of several in one article the first
            quotes.append(replace(dated_quote(lookup, statements[0], dated), places=tuple(sorted(places.items()))))
        told.update(tellings)
    return (*quotes, *gather([dated_quote(lookup, one, dated) for one in lookup.statements_of(own - told)]))


def _times(dated: TimelineEntry, lookup: Lookup) -> Iterator[Timex]:
    for statement in lookup.statements_of(dated.statements):
        found = (lookup.times[key] for key in statement.times if key in lookup.times)
        yield from (timex for timex in found if timex.value == dated.value)


def _expressions(dated: TimelineEntry, lookup: Lookup) -> Iterator[Note]:
    """The words that were resolved to this value, and where they stand."""
    for timex in _times(dated, lookup):
        yield Note("as", f"{timex.article}:{timex.span.start}–{timex.span.end} “{timex.text}”")


def names_section(synopsis: Synopsis, lookup: Lookup) -> Iterator[Section]:
    """How each article names whom: those whom the articles name in different ways, or in words that are a label."""
    labels: dict[str, list[Label]] = {}
    for label in synopsis.labels:
        labels.setdefault(label.entity, []).append(label)
    telling = {entity.id: telling_labels(entity, labels.get(entity.id, [])) for entity in synopsis.entities}
    told = [entity for entity in synopsis.entities if telling[entity.id] or _is_named_differently(entity)]
    ranked = sorted(told, key=lambda one: (-sum(label.loaded for label in telling[one.id]), -len(one.mentions), one.name, one.id))
    entries = tuple(_naming(entity, telling[entity.id], lookup) for entity in ranked)
    if entries:
        yield Section("Names and words", entries)


def _is_named_differently(entity: Entity) -> bool:
    """Whether two articles have it under several names; an article of its own and capitals make no other name."""
    named = [mention for mention in entity.mentions if mention.form is MentionForm.NAME]
    forms = {folded(mention.text) for mention in named}
    return len(forms) > 1 and len({mention.article for mention in named}) > 1


def _naming(entity: Entity, labels: Sequence[Label], lookup: Lookup) -> Entry:
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
