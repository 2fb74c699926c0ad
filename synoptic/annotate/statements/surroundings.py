"""Under which attribution and in which time expressions each token of an article stands; looked up once, so that no clause searches them all."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from synoptic.annotate.attributions.reckonings import gives_figure
from synoptic.model import Attribution, Reading, Span, Timex, Token


@dataclass(frozen=True, slots=True)
class Surroundings:
    """`innermost` maps a token to the shortest attribution whose content holds it, `cued` a token to the attributions whose cue it heads.

    Cues that only give a figure are left out: "police put the crowd at 20,000" is the article's own statement of what police did.
    `cues` are the token indices of each attribution's cue, `contents` its content as stretches `[first, last)` of token indices.
    `times` maps a token to the time expressions that share a character with it, in their order; `timed` are the tokens that begin in one.
    """

    innermost: Mapping[int, int]
    cued: Mapping[int, tuple[int, ...]]
    cues: tuple[range, ...]
    contents: tuple[tuple[range, ...], ...]
    lengths: tuple[int, ...]
    times: Mapping[int, tuple[int, ...]]
    timed: frozenset[int]


def look_around(reading: Reading, attributions: Sequence[Attribution], times: Sequence[Timex]) -> Surroundings:
    """The surroundings of a reading's tokens."""
    starts = [token.start for token in reading.tokens]
    contents = tuple(tuple(_beginning_in(starts, span) for span in attribution.content) for attribution in attributions)
    lengths = tuple(sum(end - start for start, end in attribution.content) for attribution in attributions)
    cued: dict[int, tuple[int, ...]] = {}
    for number, attribution in enumerate(attributions):
        if attribution.cue_head is not None and not gives_figure(reading.tokens[attribution.cue_head]):
            cued[attribution.cue_head] = (*cued.get(attribution.cue_head, ()), number)
    return Surroundings(
        innermost=_innermost(contents, lengths),
        cued=cued,
        cues=tuple(_beginning_in(starts, attribution.cue) if attribution.cue else range(0) for attribution in attributions),
        contents=contents,
        lengths=lengths,
        times=_times(reading.tokens, starts, times),
        timed=frozenset(index for timex in times for index in _beginning_in(starts, timex.span)),
    )


def _beginning_in(starts: Sequence[int], span: Span) -> range:
    """The indices of the tokens that begin within a span."""
    return range(bisect_left(starts, span.start), bisect_left(starts, span.end))


def _innermost(contents: Sequence[Sequence[range]], lengths: Sequence[int]) -> dict[int, int]:
    """Token → the shortest content that holds it, the first of two as short. Each token is given away once, whatever the contents' nesting."""
    found: dict[int, int] = {}
    beyond: dict[int, int] = {}
    for number in sorted(range(len(contents)), key=lambda number: (lengths[number], number)):
        for stretch in contents[number]:
            for index in _free(stretch, beyond):
                found[index] = number
    return found


def _free(stretch: range, beyond: dict[int, int]) -> Iterator[int]:
    """The tokens of a stretch that no earlier one held; `beyond` maps a held token to where the next free one may be."""
    index = _next_free(stretch.start, beyond)
    while index < stretch.stop:
        yield index
        beyond[index] = index + 1
        index = _next_free(index + 1, beyond)


def _next_free(index: int, beyond: dict[int, int]) -> int:
    free = index
    while free in beyond:
        free = beyond[free]
    while index in beyond:
        beyond[index], index = free, beyond[index]
    return free


def _times(tokens: Sequence[Token], starts: Sequence[int], times: Sequence[Timex]) -> dict[int, tuple[int, ...]]:
    found: dict[int, tuple[int, ...]] = {}
    for number, timex in enumerate(times):
        first = max(0, bisect_left(starts, timex.span.start) - 1)
        for token in tokens[first : bisect_left(starts, timex.span.end)]:
            if token.end > timex.span.start:
                found[token.index] = (*found.get(token.index, ()), number)
    return found
