"""Who said what in a story as rows, and which rows of different articles are the same words."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from anyascii import anyascii

from synoptic.model import Article, Attribution, Entity, Span, Story

# Two contents are the same words where they share this much of the shorter one's, and at least so many.
_SAME_SHARE = 0.6
_LEAST_SHARED = 3
# A word that more contents than this use tells none of them apart (and would make the search slow).
_COMMON = 40
# Below this share of the longer one a content was cut; below this likeness it was put otherwise.
_CUT, _OTHERWISE = 0.75, 0.85
_WORD = re.compile(r"\w+")
_LEAST_LETTERS = 4
NO_SOURCE = "(no source)"


@dataclass(frozen=True, slots=True)
class Said:
    """One act of saying: who, in which way, which words, and where they stand.

    `speaker` is the name across the story, the words of the source where it is not resolved, or `NO_SOURCE`; `resolved` says which.
    `same` are the ids of what other articles have of the same words, `notes` say what became of them there.
    """

    id: str
    speaker: str
    resolved: bool
    source: str
    kind: str
    act: str
    cue: str
    content: str
    article: Article
    spans: tuple[Span, ...]
    confidence: float
    inside: str | None = None
    same: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def list_quotes(story: Story, *, speaker: str | None = None) -> tuple[Said, ...]:
    """What the articles of a story put in somebody's mouth, by speaker, the same words of different articles side by side.

    `speaker` narrows to those whose name, or any name or wording the story has for them, holds its words in order (accents aside).
    """
    entities = {entity.id: entity for entity in story.entities}
    rows = [row for annotated in story.articles for row in _rows_of(annotated.reading.article, annotated.attributions, entities)]
    rows = _side_by_side(rows)
    if speaker is not None:
        rows = [row for row in rows if _is_called(row, speaker, story.entities)]
    groups = {row.id: min((row.id, *row.same)) for row in rows}
    return tuple(sorted(rows, key=lambda row: (row.speaker == NO_SOURCE, row.speaker.casefold(), groups[row.id], row.article.id, row.spans)))


def _rows_of(article: Article, attributions: Sequence[Attribution], entities: Mapping[str, Entity]) -> Iterator[Said]:
    for number, attribution in enumerate(attributions):
        entity = entities.get(attribution.entity) if attribution.entity else None
        source = _words(article, attribution.source)
        yield Said(
            id=f"{article.id}:{number + 1}",
            speaker=entity.name if entity else source or NO_SOURCE,
            resolved=entity is not None,
            source=source,
            kind=str(attribution.kind),
            act=str(attribution.act),
            cue=_words(article, attribution.cue),
            content=" … ".join(_words(article, span) for span in attribution.content),
            article=article,
            spans=attribution.content,
            confidence=attribution.confidence,
            inside=None if attribution.inside is None else f"{article.id}:{attribution.inside + 1}",
        )


def _words(article: Article, span: Span | None) -> str:
    return " ".join(article.text[span.start : span.end].split()) if span else ""


def _is_called(row: Said, wanted: str, entities: Sequence[Entity]) -> bool:
    """Whether the words of `wanted` stand, in order, in a name of the speaker."""
    names = [row.speaker, row.source]
    names += [mention.text for entity in entities if row.resolved and entity.name == row.speaker for mention in entity.mentions]
    words = _fold(wanted)
    return bool(words) and any(_in_order(words, _fold(name)) for name in names)


def _in_order(words: Sequence[str], name: Sequence[str]) -> bool:
    rest = iter(name)
    return all(word in rest for word in words)


def _fold(text: str) -> list[str]:
    return _WORD.findall(anyascii(text).casefold())


def _side_by_side(rows: Sequence[Said]) -> list[Said]:
    """The rows with what other articles have of the same words."""
    bags = [frozenset(word for word in _fold(row.content) if len(word) >= _LEAST_LETTERS or word.isdigit()) for row in rows]
    holders: dict[str, list[int]] = defaultdict(list)
    for number, bag in enumerate(bags):
        for word in sorted(bag):
            holders[word].append(number)
    found = []
    for number, row in enumerate(rows):
        shared = Counter(other for word in sorted(bags[number]) if len(holders[word]) <= _COMMON for other in holders[word])
        others = [
            rows[other]
            for other, count in sorted(shared.items())
            if rows[other].article.id != row.article.id
            and len(bags[number] & bags[other]) >= max(_LEAST_SHARED, _SAME_SHARE * min(len(bags[number]), len(bags[other])))
            and count
        ]
        found.append(replace(row, same=tuple(other.id for other in others), notes=_notes(row, others)))
    return found


def _notes(row: Said, others: Sequence[Said]) -> tuple[str, ...]:
    """What a reader should look at: the same words cut, put otherwise, without quote marks, or given to somebody else."""
    notes = []
    words = _fold(row.content)
    for other in others:
        theirs = _fold(other.content)
        if row.resolved and other.resolved and row.speaker != other.speaker:
            notes.append(f"{other.id} gives it to {other.speaker}")
        if len(words) < _CUT * len(theirs):
            notes.append(f"longer in {other.id}")
        elif len(theirs) >= _CUT * len(words) and len(set(words) & set(theirs)) < _OTHERWISE * len(set(words) | set(theirs)):
            notes.append(f"worded otherwise in {other.id}")
        if row.kind in ("unmarked", "indirect") and other.kind == "direct":
            notes.append(f"in quote marks in {other.id}")
    return tuple(notes)
