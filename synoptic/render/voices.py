"""Sections on people and words: who says what, when, how each article names whom."""

from collections import Counter
from collections.abc import Iterator

from synoptic.model import Attribution, AttributionKind, Entity, Label, MentionForm, Synopsis
from synoptic.render.lookup import Lookup, gather, quote
from synoptic.render.outline import Entry, Note, Quote, Section, heading

_OPENING = tuple("\"“„«‘'")
NO_SOURCE = "Source not named"


def speech_section(synopsis: Synopsis, lookup: Lookup) -> Iterator[Section]:
    """Who says what: speakers by how many origins quote them, then by how much they say."""
    speakers: dict[str, list[Attribution]] = {}
    for attribution in synopsis.attributions:
        speakers.setdefault(_source(attribution, lookup), []).append(attribution)
    ranked = sorted(speakers.items(), key=lambda pair: (pair[0] == NO_SOURCE, -_origins(pair[1], lookup), -len(pair[1]), pair[0]))
    entries = tuple(
        Entry(heading(name), gather([_content(one, lookup) for one in said]), evidence=tuple(_acts(said, lookup))) for name, said in ranked
    )
    if entries:
        yield Section("Who says what", entries)


def _source(attribution: Attribution, lookup: Lookup) -> str:
    entity = lookup.entities.get(attribution.entity) if attribution.entity else None
    if entity:
        return entity.name
    return _words(attribution.article, attribution.source, lookup) if attribution.source else NO_SOURCE


def _words(article: str, span: tuple[int, int], lookup: Lookup) -> str:
    return lookup.articles[article].text[span[0] : span[1]]


def _origins(said: list[Attribution], lookup: Lookup) -> int:
    return len({lookup.origins.get(one.article, one.article) for one in said})


def _content(attribution: Attribution, lookup: Lookup) -> Quote:
    words = " … ".join(_words(attribution.article, span, lookup) for span in attribution.content)
    if attribution.kind is AttributionKind.DIRECT and not words.startswith(_OPENING):
        words = f"“{words}”"
    cue = _words(attribution.article, attribution.cue, lookup) if attribution.cue else ""
    return Quote(words, ((attribution.article, attribution.content),), cue)


def _acts(said: list[Attribution], lookup: Lookup) -> Iterator[Note]:
    for one in said:
        source = _words(one.article, one.source, lookup) if one.source else "–"
        yield Note("act", f"{one.article}:{one.content[0].start}: {one.kind} {one.act}, source “{source}”")


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
            entries.append(Entry(heading(dated.value), tuple(quotes), evidence=tuple(_expressions(dated.statements, dated.value, lookup))))
    if entries:
        yield Section("When", tuple(entries))


def _expressions(statements: tuple[str, ...], value: str, lookup: Lookup) -> Iterator[Note]:
    """The words that were resolved to this value, and where they stand."""
    for statement in lookup.statements_of(statements):
        for key in statement.times:
            timex = lookup.times.get(key)
            if timex and timex.value == value:
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
