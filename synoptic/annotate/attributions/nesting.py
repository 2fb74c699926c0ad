"""Which attribution stands inside which: "A says that B said"."""

from collections.abc import Sequence
from dataclasses import replace

from synoptic.model import Attribution

# More contents open at one place than this is no nesting that a reader could follow.
_DEEPEST = 16


def nested(ordered: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Each attribution with the index of the smallest one whose content holds its own content and cue.

    Contents are walked in order of their start; only those still open can hold what comes, and no more than `_DEEPEST` are kept open.
    """
    around: dict[int, int] = {}
    opened: list[int] = []
    for number, attribution in enumerate(ordered):
        start = attribution.content[0].start
        opened = [index for index in opened if ordered[index].content[-1].end > start]
        holders = [index for index in opened if _holds(ordered[index], attribution)]
        if holders:
            around[number] = min(holders, key=lambda index: (_size(ordered[index]), index))
        opened = [*opened[-_DEEPEST:], number]
    return tuple(replace(attribution, inside=around.get(number)) for number, attribution in enumerate(ordered))


def _holds(outer: Attribution, inner: Attribution) -> bool:
    parts = (*inner.content, *([inner.cue] if inner.cue else []))
    return outer.content != inner.content and all(any(span.holds(part) for span in outer.content) for part in parts)


def _size(attribution: Attribution) -> int:
    return sum(end - start for start, end in attribution.content)
