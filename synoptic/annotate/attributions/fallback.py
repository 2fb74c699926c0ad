"""The choice of a content by rules alone: used where no fitted weights are installed, and the measure that they must beat."""

from collections.abc import Mapping

from synoptic.annotate.attributions.cues import Cue, Form
from synoptic.annotate.attributions.layout import NOWHERE, Layout, Pieces
from synoptic.annotate.attributions.patterns import Pattern

# How far a pattern is trusted with a cue of a frame; read off the first 150 training articles, rounded.
_CLAUSE_FRAME = {
    Pattern.CLAUSE: 0.9,
    Pattern.QUOTE_ON: 0.95,
    Pattern.QUOTE_BACK: 0.94,
    Pattern.LEFT_PHRASE: 0.85,
    Pattern.QUOTES: 0.8,
    Pattern.QUOTE: 0.78,
    Pattern.NEXT: 0.76,
    Pattern.AROUND: 0.74,
    Pattern.AROUND_LEFT: 0.6,
    Pattern.LEFT_SURFACE: 0.55,
}
_OBJECT_FRAME = {Pattern.OBJECT: 0.7, Pattern.AFTER_PREPOSITION: 0.66, Pattern.QUOTE: 0.6, Pattern.PASSIVE: 0.4}
_INFINITIVE_FRAME = {Pattern.INFINITIVE: 0.72, Pattern.PASSIVE: 0.5}
_RAISING_FRAME = {Pattern.PASSIVE: 0.6}
_ACCORDING = {Pattern.AROUND: 0.9, Pattern.AROUND_LEFT: 0.8, Pattern.AROUND_RIGHT: 0.85, Pattern.LEFT_SURFACE: 0.5}
_MARK = {Pattern.SURFACE: 0.9, Pattern.LEFT_SURFACE: 0.5}
_FRAMES: Mapping[str, Mapping[Pattern, float]] = {"c": _CLAUSE_FRAME, "o": _OBJECT_FRAME, "i": _INFINITIVE_FRAME, "r": _RAISING_FRAME}
_QUOTED = Pattern.QUOTE | Pattern.QUOTES | Pattern.QUOTE_ON | Pattern.QUOTE_BACK | Pattern.NEXT
_NOUN_DISCOUNT = 0.8
# Fewer quoted words than this are a phrase in the writer's sentence, not what was said.
_LEAST_QUOTED = 4


def choose_content(layout: Layout, cue: Cue, proposals: Mapping[Pieces, Pattern]) -> tuple[Pieces, float] | None:
    """The best content by pattern, with a score in [0, 1]; None where no pattern fits the cue."""
    table = _table(cue)
    best: tuple[float, int, Pieces] | None = None
    for pieces, pattern in proposals.items():
        score = max((table.get(single, 0.0) for single in pattern), default=0.0)
        if pattern & _QUOTED and sum(last - first for first, last in pieces) < _LEAST_QUOTED:
            score = 0.0
        if pattern == Pattern.LEFT_PHRASE and pieces[0][0] != _first_of_sentence(layout, cue.head) and layout.quote_of[pieces[0][0]] == NOWHERE:
            score -= 0.2
        size = sum(last - first for first, last in pieces)
        if score > 0 and (best is None or (score, size) > best[:2]):
            best = (score, size, pieces)
    return (best[2], best[0] * (_NOUN_DISCOUNT if cue.form is Form.NOUN else 1.0)) if best else None


def _first_of_sentence(layout: Layout, index: int) -> int:
    return layout.reading.sentences[layout.reading.tokens[index].sentence].first


def _table(cue: Cue) -> Mapping[Pattern, float]:
    if cue.form is Form.ACCORDING:
        return _ACCORDING
    if cue.form is Form.MARK:
        return _MARK
    if cue.form is Form.UNKNOWN_VERB:
        return {pattern: score for pattern, score in _CLAUSE_FRAME.items() if pattern & _QUOTED}
    table: dict[Pattern, float] = {}
    for frame in sorted(cue.word.frames if cue.word else ()):
        for pattern, score in _FRAMES[frame].items():
            table[pattern] = max(score, table.get(pattern, 0.0))
    return table
