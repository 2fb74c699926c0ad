"""Sentences that have nothing in common but who speaks: somebody says many things in one article."""

from collections.abc import Mapping, Sequence
from functools import cache

from synoptic.align.terms import is_content, plain
from synoptic.align.units import Pair, Unit, sentence_tokens
from synoptic.model import Attribution, Story

# What is left of the probability. Of 161 pairs of sentences so joined 110 say the same, of real news 10 in 27; of those under .8 57 of 98.
SPEAKER_ALONE = 0.8


def doubt_voices(story: Story, units: Sequence[Unit], joined: Mapping[Pair, float], least: float) -> dict[Pair, float]:
    """The joined statements, by index, with their probability; less, but no less than `least`, where their sentences share a speaker alone."""
    unit_of = [unit for unit in units for _ in unit.statements]

    @cache
    def said(unit: Unit) -> tuple[frozenset[str], frozenset[str]]:
        return _said(story, unit)

    def doubted(pair: Pair) -> bool:
        (speakers, words), (others, theirs) = (said(unit_of[n]) for n in pair)
        return not speakers.isdisjoint(others) and words.isdisjoint(theirs)

    return {pair: max(chance * SPEAKER_ALONE, least) if doubted(pair) else chance for pair, chance in joined.items()}


def _said(story: Story, unit: Unit) -> tuple[frozenset[str], frozenset[str]]:
    """Who speaks in a sentence, and its content words without those that say who, and that he speaks."""
    annotated = story.articles[unit.article]
    span = annotated.reading.sentences[unit.sentence].span
    told = [entry for entry in annotated.attributions if entry.cue and span.start <= entry.cue.start < span.end]
    if not told:
        return frozenset(), frozenset()
    tokens = [annotated.reading.tokens[index] for index in sentence_tokens(story, unit)]
    words = (plain(token.lemma) for token in tokens if is_content(token) and not any(_introduces(entry, token.index, token.start) for entry in told))
    return frozenset(entry.entity for entry in told if entry.entity), frozenset(words)


def _introduces(attribution: Attribution, index: int, start: int) -> bool:
    """Whether a token, by its index and place, is an attribution's verb or within the words for its source."""
    source = attribution.source
    return index == attribution.cue_head or (source is not None and source.start <= start < source.end)
