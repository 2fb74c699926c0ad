"""Whole sentences in quote marks that no cue reached: they go on with what somebody was said to say in the sentence before."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from synoptic.annotate.attributions.layout import NOWHERE, Layout, Pieces, tokens_in
from synoptic.annotate.attributions.passage import content_spans
from synoptic.annotate.attributions.table import FIRST_PERSON
from synoptic.lexicon.grammar import FINITE
from synoptic.model import Act, Attribution, AttributionKind, Sentence

# Fewer words in quote marks may be a title or a slogan.
_LEAST_WORDS = 4
# A speaker named in the sentence before is less sure than one named beside the words.
_CARRIED = 0.9
# Whole sentences in quote marks are said by somebody, though nobody is named.
_ALONE = 0.6
_WORD = re.compile(r"\w")


def carry_over(layout: Layout, found: Sequence[Attribution]) -> list[Attribution]:
    """Attributions with the sentences, of their paragraph or the next ones, that carry them on.

    Direct speech takes the sentences into its content; where the sentence before them tells what somebody said in other words,
    they are a further saying of the same source. A paragraph that opens with such a sentence, after nobody spoke, is direct speech without a source.
    """
    every = list(found)
    reached, ends = _reached(layout, every), _ends(layout, every)
    left_open = frozenset(number for number, quote in enumerate(quote for quote in layout.quotations if quote.depth == 0) if not quote.closed)
    speaking: int | None = None
    open_before = False
    for sentence in layout.reading.sentences:
        quotes = _whole_quotes(layout, sentence)
        if not quotes or any(reached[sentence.first : sentence.last]):
            # A heading does not end a quotation that is left open before it.
            if sentence.heading and open_before:
                continue
            speaking = _speaker(layout, every, ends[sentence.index])
        elif speaking is not None:
            speaking = _carried(layout, every, speaking, quotes)
        elif layout.paragraph_of[sentence.index][0] == sentence.first:
            every.append(_alone(layout, quotes))
            speaking = len(every) - 1
        open_before = layout.quote_of[sentence.last - 1] in left_open
    return every


def _reached(layout: Layout, found: Sequence[Attribution]) -> list[bool]:
    """For each token whether it stands in the content of an attribution by the writer, not by somebody quoted, or is its cue."""
    reached = [False] * len(layout.reading.tokens)
    for attribution in found:
        if attribution.cue_head is not None and layout.quote_of[attribution.cue_head] != NOWHERE:
            continue
        for span in attribution.content:
            first, last = tokens_in(layout.reading, span)
            reached[first:last] = [True] * (last - first)
        if attribution.cue_head is not None:
            reached[attribution.cue_head] = True
    return reached


def _ends(layout: Layout, found: Sequence[Attribution]) -> dict[int, list[int]]:
    """For each sentence the attributions that have their cue or the end of their content in it."""
    ends: dict[int, list[int]] = defaultdict(list)
    for number, attribution in enumerate(found):
        if attribution.cue_head is not None:
            last = tokens_in(layout.reading, attribution.content[-1])[1] - 1
            for sentence in {layout.reading.tokens[index].sentence for index in (attribution.cue_head, last)}:
                ends[sentence].append(number)
    return ends


def _whole_quotes(layout: Layout, sentence: Sentence) -> Pieces:
    """The quotations that hold all of a sentence with a verb; none where something else stands in it."""
    words = [token for token in layout.reading.tokens[sentence.first : sentence.last] if _WORD.search(token.text)]
    if len(words) < _LEAST_WORDS or sentence.heading or any(layout.quote_of[token.index] == NOWHERE for token in words):
        return ()
    if not any(token.tag in FINITE for token in words):
        return ()
    return tuple(layout.quotes[quote] for quote in dict.fromkeys(layout.quote_of[token.index] for token in words))


def _speaker(layout: Layout, every: Sequence[Attribution], ending: Sequence[int]) -> int | None:
    """The last of the attributions of a sentence by which somebody else than the writer speaks."""
    told = [
        number
        for number in ending
        if every[number].act is Act.SPEECH and every[number].inside is None and _is_somebody(layout, every[number]) and every[number].cue is not None
    ]
    return max(told, key=lambda number: (every[number].cue or every[number].content[0], number), default=None)


def _is_somebody(layout: Layout, attribution: Attribution) -> bool:
    return attribution.source_head is not None and layout.reading.tokens[attribution.source_head].text.lower() not in FIRST_PERSON


def _carried(layout: Layout, every: list[Attribution], speaking: int, quotes: Pieces) -> int:
    """The number of the attribution that a sentence in quote marks went to: the speaker's direct speech, else a new one."""
    one = every[speaking]
    spans = tuple(span for span in content_spans(layout, quotes, AttributionKind.DIRECT) if span not in one.content)
    if not spans:
        return speaking
    if one.kind is AttributionKind.DIRECT:
        every[speaking] = replace(one, content=tuple(sorted((*one.content, *spans))))
        return speaking
    every.append(replace(one, kind=AttributionKind.DIRECT, content=spans, confidence=round(one.confidence * _CARRIED, 3)))
    return len(every) - 1


def _alone(layout: Layout, quotes: Pieces) -> Attribution:
    """What nobody is named for."""
    spans = content_spans(layout, quotes, AttributionKind.DIRECT)
    return Attribution(article=layout.reading.article.id, kind=AttributionKind.DIRECT, content=spans, confidence=_ALONE)
