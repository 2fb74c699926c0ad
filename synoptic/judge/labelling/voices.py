"""In whose voice a stretch of text stands."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property

from synoptic.lexicon.grammar import COMPLEMENTS
from synoptic.lexicon.speech import NAMING
from synoptic.model import Annotated, Attribution, AttributionKind, Span, Token

# Contents are kept by stretches of so many characters, so that a place is asked of the few that may hold it.
_STRETCH = 500
# Below this an attribution without quote marks is as often wrong as right (the development stories); its words count as the article's.
_LEAST_CONFIDENCE = 0.5
# What is so named stands as a complement, or behind one of these words.
_NAMED_BEHIND = {
    "as": NAMING
    | frozenset("hail decry deride dismiss portray depict reject ridicule praise salute blast characterise characterize regard see view".split()),
    "of": frozenset("speak talk accuse complain warn boast".split()),
}
_OPENING = frozenset("\"“‘«'")
_CLOSING = frozenset("\"”’»'")
_WORD_FOR_WORD = frozenset({AttributionKind.DIRECT, AttributionKind.UNMARKED})


class Voices:
    """The attributions of one article, asked for by place."""

    def __init__(self, annotated: Annotated, heads: Mapping[int, str] | None = None) -> None:
        """`heads` are the entities that tokens name."""
        self._annotated = annotated
        self._heads = heads or {}
        self._near: defaultdict[int, list[tuple[int, int, Attribution, Span]]] = defaultdict(list)
        for number, attribution in enumerate(annotated.attributions):
            length = sum(part.end - part.start for part in attribution.content)
            for part in attribution.content:
                for stretch in range(part.start // _STRETCH, part.end // _STRETCH + 1):
                    self._near[stretch].append((length, number, attribution, part))

    def at(self, span: Span) -> tuple[str | None, bool]:
        """Who speaks at a span: the entity of the innermost attribution that holds it (None where it has none), and whether one does."""
        holding = [entry for entry in self._holding(span) if self._lends_voice(entry[2], span)]
        if not holding:
            speaker = self._sole_speaker(span)
            return speaker, speaker is not None
        return min(holding, key=lambda entry: entry[:2])[2].entity, True

    def _sole_speaker(self, span: Span) -> str | None:
        """Whose words a phrase in quote marks is that no attribution holds: the one speaker's of its sentence, where there is one."""
        text, sentences = self._annotated.article.text, self._annotated.reading.sentences
        if text[span.start - 1 : span.start] not in _OPENING or text[span.end : span.end + 1] not in _CLOSING:
            return None
        place = bisect_right(sentences, span.start, key=lambda sentence: sentence.span.start) - 1
        if place < 0:
            return None
        return self._speakers.get(sentences[place].index)

    @cached_property
    def _speakers(self) -> dict[int, str]:
        """The speaker of each sentence that has cues of one speaker only."""
        found: defaultdict[int, set[str | None]] = defaultdict(set)
        for attribution in self._annotated.attributions:
            if attribution.cue_head is not None:
                found[self._annotated.reading.tokens[attribution.cue_head].sentence].add(attribution.entity)
        return {sentence: name for sentence, names in found.items() if len(names) == 1 for name in names if name}

    def namer(self, index: int) -> str | None:
        """Who gives a thing the name that a token heads: "Moen" for "a smear" in "Moen called it a smear"; None where nobody known does."""
        tokens, children = self._annotated.reading.tokens, self._annotated.reading.children
        verb = _naming_verb(tokens, index)
        if verb is None:
            return None
        named = (self._heads.get(child) for child in children[verb.index] if tokens[child].dep == "nsubj")
        by = (self._heads.get(below) for child in children[verb.index] if tokens[child].dep == "agent" for below in children[child])
        return next((entity for entity in (*named, *by) if entity), None)

    def dependency(self, index: int) -> str:
        """What a token is to the one that governs it."""
        return self._annotated.reading.tokens[index].dep

    def is_speech(self, span: Span) -> bool:
        """Whether a span lies in speech given word for word."""
        return any(attribution.kind in _WORD_FOR_WORD for _, _, attribution, _ in self._holding(span))

    def _holding(self, span: Span) -> list[tuple[int, int, Attribution, Span]]:
        near = self._near.get(span.start // _STRETCH, ())
        return [entry for entry in near if entry[3].start <= span.start and span.end <= entry[3].end + 1]

    def _lends_voice(self, attribution: Attribution, span: Span) -> bool:
        """Whether words in the content are the source's: not in a doubtful attribution, nor what a source calls something."""
        if attribution.kind in _WORD_FOR_WORD or _is_quoted(self._annotated.article.text, attribution, span):
            return True
        head = attribution.cue_head
        naming = head is not None and self._annotated.reading.tokens[head].lemma in NAMING
        return not naming and (attribution.kind is AttributionKind.MIXED or attribution.confidence >= _LEAST_CONFIDENCE)


def _naming_verb(tokens: Sequence[Token], index: int) -> Token | None:
    """The verb by which somebody gives a thing the name that a token heads, its complement or behind "as" or "of"."""
    token, above = tokens[index], tokens[tokens[index].head]
    verbs = NAMING
    if token.dep == "pobj":
        verbs, above = _NAMED_BEHIND.get(above.text.lower(), frozenset()), tokens[above.head]
    elif token.dep not in COMPLEMENTS and not (token.dep == "ccomp" and token.pos in {"NOUN", "PROPN", "ADJ"}):
        return None
    return above if above.pos == "VERB" and above.lemma in verbs else None


def _is_quoted(text: str, attribution: Attribution, span: Span) -> bool:
    """Whether a span stands in quote marks within a content."""
    first = min(part.start for part in attribution.content)
    before = text[max(0, first - 1) : span.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
