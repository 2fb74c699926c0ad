"""Labels: how each article names the same person, body, place or event, in whose voice, and whether the wording takes a side."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from synoptic.judge.labelling.sayings import sayings
from synoptic.judge.labelling.telling import Telling
from synoptic.judge.labelling.turns import turns
from synoptic.judge.labelling.voices import Voices
from synoptic.judge.labelling.wordings import Kind, Owners, Wording, namings
from synoptic.model import Annotated, Label, Span, Story

# Of one bearer an article seldom has more ways of naming worth showing; those that take a side are always shown.
_MOST_OF_ONE = 4
# Characters of an article for which one label is shown at most, beside those that take a side: a bound for texts full of names.
_CHARACTERS_A_LABEL = 60
# Of the shortest article so many.
_ALWAYS = 4


def find_labels(story: Story) -> tuple[Label, ...]:
    """How each article names actors and events, in whose voice, and whether the wording takes a side; in order of article and place.

    A wording is shown where a word in it judges, or where enough speaks for it (`Telling`): it stands in quote marks, colours whom it names,
    names people or an event that others name otherwise; once in an article and voice. It takes a side where a word in it judges, or where
    readers said so of most like it. `entity` is "" for those named once only.
    """
    telling = Telling(story)
    labels = [label for annotated in story.articles for label in _labels(story, annotated, telling)]
    return tuple(sorted(labels, key=lambda label: (label.article, label.span, label.entity)))


def candidates(story: Story, annotated: Annotated) -> list[Wording]:
    """The wordings of one article among which labels are chosen, in order of place; judging words only where no other wording holds them."""
    owners = Owners(story, annotated.article.id)
    found = [*namings(annotated, owners), *sayings(annotated, owners)]
    found += _others(turns(annotated, owners), {(wording.kind, wording.head) for wording in found}, {wording.span for wording in found})
    others = [wording.span for wording in found if wording.kind is not Kind.WORD]
    free = [wording for wording in found if wording.kind is not Kind.WORD or not any(span.holds(_head(annotated, wording)) for span in others)]
    return sorted(free, key=lambda one: (one.span, one.kind, one.entity))


def _others(more: Iterable[Wording], named: AbstractSet[tuple[Kind, int]], spans: AbstractSet[Span]) -> list[Wording]:
    """Of further wordings those that are none of the ones found before, with other words around the same head."""
    return [wording for wording in more if wording.span not in spans and (wording.kind, wording.head) not in named]


def _head(annotated: Annotated, wording: Wording) -> Span:
    token = annotated.reading.tokens[wording.head]
    return Span(token.start, token.end)


def _labels(story: Story, annotated: Annotated, telling: Telling) -> list[Label]:
    weighed, sided = [], set()
    for wording, voice, inside, speech in voiced(Voices(annotated, Owners(story, annotated.article.id).heads), candidates(story, annotated)):
        weight, takes_side = telling.weighed(wording, annotated, inside=inside, speech=speech)
        weighed.append((weight, wording, voice))
        if takes_side:
            sided.add((wording.span, wording.entity))
    return [
        Label(w.article, w.entity, w.span, w.text, voice, loaded=(w.span, w.entity) in sided) for w, voice in chosen(weighed, most_labels(annotated))
    ]


def most_labels(annotated: Annotated) -> int:
    """How many labels are shown of an article at most, beside those that take a side."""
    return max(_ALWAYS, len(annotated.article.text) // _CHARACTERS_A_LABEL)


def voiced(voices: Voices, found: Sequence[Wording]) -> Iterator[tuple[Wording, str | None, bool, bool]]:
    """Each wording with its speaker (None: the article), whether somebody says it, and whether word for word.

    What somebody calls a thing takes a side, and so does what a speaker says "it" is.
    """
    plain = _plainly_named(voices, found)
    for wording in found:
        voice, inside = voices.at(wording.span)
        if voice is None and (namer := voices.namer(wording.head)):
            voice, inside = namer, True
        speech = voices.is_speech(wording.span)
        judged = wording.judging and not wording.loaded and (inside or wording.kind is Kind.QUOTED)
        shown = replace(wording, loaded=True) if judged else wording
        if not speech and shown.kind is not Kind.QUOTED and (_is_inserted(voices, shown) or (shown.loaded and (voice, shown.entity) in plain)):
            voice, inside = None, False
        yield shown, voice, inside, speech


def _is_inserted(voices: Voices, wording: Wording) -> bool:
    """Whether a description stands beside a name that it explains: in reported words that is the article's doing."""
    return wording.kind is Kind.DESCRIPTION and voices.dependency(wording.head) == "appos"


def chosen(weighed: Sequence[tuple[float, Wording, str | None]], most: int) -> Iterator[tuple[Wording, str | None]]:
    """The wordings to show: those that take a side, and the most telling of the others, once in a voice and none that mostly repeats another."""
    seen: set[tuple[str, tuple[str, ...], str | None]] = set()
    often: defaultdict[str, int] = defaultdict(int)
    kept: list[Span] = []
    heads: set[int] = set()
    for weight, wording, voice in sorted(weighed, key=lambda one: (-one[0], one[1].span, one[1].entity)):
        if weight <= 0 and not wording.loaded:
            continue
        key = (wording.entity, wording.fold, voice)
        room = wording.loaded or (len(kept) < most and (not wording.entity or often[wording.entity] < _MOST_OF_ONE))
        if key in seen or not room or wording.head in heads or _repeats(wording.span, kept):
            continue
        seen.add(key)
        often[wording.entity] += 1
        kept.append(wording.span)
        heads.add(wording.head)
        yield wording, voice


def _repeats(span: Span, kept: Iterable[Span]) -> bool:
    """Whether more than half of what a span and one of others hold is in both."""
    return any(
        2 * (min(span.end, other.end) - max(span.start, other.start)) > max(span.end, other.end) - min(span.start, other.start) for other in kept
    )


def _plainly_named(voices: Voices, found: Sequence[Wording]) -> set[tuple[str | None, str]]:
    """Speaker and bearer where the speaker's own words, as quoted, name the bearer without taking a side.

    Of these a word that takes a side, in what the article only reports, is the article's: a president quoted as thanking "President X" did
    not call him a dictator a paragraph earlier.
    """
    return {
        (voices.at(wording.span)[0], wording.entity) for wording in found if wording.entity and not wording.loaded and voices.is_speech(wording.span)
    }
