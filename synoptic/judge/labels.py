"""Labels: how each article names the same person, body, place or event, in whose voice, and whether the wording takes a side."""

from collections import defaultdict
from collections.abc import Sequence

from synoptic.judge.voices import Voices
from synoptic.judge.wordings import Wording, groups, wordings
from synoptic.model import Annotated, EntityType, Label, Story

# Of one bearer an article seldom has more ways of naming worth showing; those that take a side are always shown.
_MOST_OF_ONE = 4
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
    voices = Voices(annotated)
    plain = _plainly_named(voices, found)
    kept: list[Label] = []
    seen: set[tuple[str, tuple[str, ...], str | None]] = set()
    often: defaultdict[str, int] = defaultdict(int)
    for wording in sorted(found, key=lambda one: (one.span, one.entity)):
        voice, inside = voices.at(wording.span)
        if wording.loaded and not wording.quoted and (voice, wording.entity) in plain and not voices.is_speech(wording.span):
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


def _plainly_named(voices: Voices, found: Sequence[Wording]) -> set[tuple[str | None, str]]:
    """Speaker and bearer where the speaker's own words, as quoted, name the bearer without taking a side.

    Of these a word that takes a side, in what the article only reports, is the article's: a president quoted as thanking "President X" did
    not call him a dictator a paragraph earlier.
    """
    return {
        (voices.at(wording.span)[0], wording.entity) for wording in found if wording.entity and not wording.loaded and voices.is_speech(wording.span)
    }
