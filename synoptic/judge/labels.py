"""Labels: how each article names the same person, body, place or event, in whose voice, and whether the wording takes a side."""

from collections import defaultdict
from collections.abc import Sequence

from synoptic.judge.wordings import Wording, groups, wordings
from synoptic.model import Annotated, Attribution, AttributionKind, EntityType, Label, Span, Story

# Of one bearer an article seldom has more ways of naming worth showing; those that take a side are always shown.
_MOST_OF_ONE = 4
# Below this an attribution without quote marks is as often wrong as right (the development stories); its words count as the article's.
_LEAST_CONFIDENCE = 0.62
# Verbs by which somebody gives a thing a name; the thing itself is named in the article's words.
_NAMING = frozenset("call describe label dub brand term denounce condemn".split())
_EVENTS = frozenset({EntityType.EVENT})


def find_labels(story: Story) -> tuple[Label, ...]:
    """How each article names actors and events, in whose voice, and whether the wording takes a side; in order of article and place.

    A wording is shown where the bearer is named in several ways across the story, where it takes a side, where it stands in quote marks,
    or where it describes people or an event by more than a noun; once in an article and voice. `entity` is "" for those named once only.
    """
    found = {annotated.article.id: list(wordings(story, annotated)) for annotated in story.articles}
    ways: defaultdict[str, set[tuple[str, ...]]] = defaultdict(set)
    for row in found.values():
        for wording in row:
            ways[wording.entity].add(wording.fold)
    labels = [label for annotated in story.articles for label in _labels(annotated, found[annotated.article.id], ways)]
    return tuple(sorted(labels, key=lambda label: (label.article, label.span, label.entity)))


def _labels(annotated: Annotated, found: Sequence[Wording], ways: dict[str, set[tuple[str, ...]]]) -> list[Label]:
    plain = _plainly_named(annotated, found)
    kept: list[Label] = []
    seen: set[tuple[str, tuple[str, ...], str | None]] = set()
    often: defaultdict[str, int] = defaultdict(int)
    for wording in sorted(found, key=lambda one: (one.span, one.entity)):
        voice, inside = voice_at(annotated, wording.span)
        if wording.loaded and not wording.quoted and (voice, wording.entity) in plain and not _in_speech(annotated, wording.span):
            voice = None
        key = (wording.entity, wording.fold, voice)
        shown = wording.loaded or often[wording.entity] < _MOST_OF_ONE or not wording.entity
        if key in seen or not shown or not _is_label(wording, ways, attributed=inside):
            continue
        seen.add(key)
        often[wording.entity] += 1
        kept.append(Label(wording.article, wording.entity, wording.span, wording.text, voice, wording.loaded))
    return kept


def _is_label(wording: Wording, ways: dict[str, set[tuple[str, ...]]], *, attributed: bool) -> bool:
    if wording.loaded or wording.quoted:
        return True
    if wording.entity:
        return len(ways[wording.entity]) > 1 and (groups(wording) or wording.telling or wording.type in _EVENTS)
    return wording.telling and (groups(wording) or wording.type in _EVENTS or (attributed and wording.coloured))


def _plainly_named(annotated: Annotated, found: Sequence[Wording]) -> set[tuple[str | None, str]]:
    """Speaker and bearer where the speaker's own words, as quoted, name the bearer without taking a side.

    Of these a word that takes a side, in what the article only reports, is the article's: a president quoted as thanking "President X" did
    not call him a dictator a paragraph earlier.
    """
    return {
        (voice_at(annotated, wording.span)[0], wording.entity)
        for wording in found
        if wording.entity and not wording.loaded and _in_speech(annotated, wording.span)
    }


def _in_speech(annotated: Annotated, span: Span) -> bool:
    """Whether a span lies in speech given word for word."""
    return any(
        attribution.kind in {AttributionKind.DIRECT, AttributionKind.UNMARKED} and any(part.holds(span) for part in attribution.content)
        for attribution in annotated.attributions
    )


def voice_at(annotated: Annotated, span: Span) -> tuple[str | None, bool]:
    """Who speaks at a span: the entity of the innermost attribution that holds it (None where it has none), and whether one does."""
    holding = [
        (sum(b - a for a, b in attribution.content), number, attribution)
        for number, attribution in enumerate(annotated.attributions)
        if any(part.start <= span.start and span.end <= part.end + 1 for part in attribution.content) and _lends_voice(annotated, attribution, span)
    ]
    if not holding:
        return None, False
    return min(holding, key=lambda entry: entry[:2])[2].entity, True


def _lends_voice(annotated: Annotated, attribution: Attribution, span: Span) -> bool:
    """Whether words in the content are the source's: not in a doubtful attribution, nor what a source calls something ("called the hike …")."""
    if attribution.kind in {AttributionKind.DIRECT, AttributionKind.UNMARKED}:
        return True
    naming = attribution.cue_head is not None and annotated.reading.tokens[attribution.cue_head].lemma in _NAMING
    if _is_quoted(annotated.article.text, attribution, span):
        return True
    return not naming and (attribution.kind is AttributionKind.MIXED or attribution.confidence >= _LEAST_CONFIDENCE)


def _is_quoted(text: str, attribution: Attribution, span: Span) -> bool:
    """Whether a span stands in quote marks within a content."""
    first = min(part.start for part in attribution.content)
    before = text[max(0, first - 1) : span.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
