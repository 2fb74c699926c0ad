"""How far a mention reaches: with the clause that says which one is meant, with the apposition after a name."""

from collections.abc import Iterator, Mapping, Sequence

from synoptic.link.units import Unit
from synoptic.model import Mention, MentionForm, Span

# What follows a noun and belongs to it: "a station claimed by both countries", "the boy whom they showed", "a barrier upstream".
_BEHIND = frozenset(("prep", "acl", "relcl", "advmod", "npadvmod"))
_LONGEST = 25
_COMMAS = frozenset(",(–—-")


def long_mentions(unit: Unit, described: Mapping[int, Sequence[Unit]]) -> Iterator[Mention]:
    """The longer spans of a unit's mention: of a description with what tells which one it is, of a name with the description after it.

    >>> # "a pumping station" in "near a pumping station claimed by both countries": that, and the whole phrase
    """
    end = unit.whole.end if unit.form is MentionForm.PRONOUN else _end_behind(unit)
    if unit.form is MentionForm.NAME:
        text = unit.reading.article.text
        after = [other for other in described.get(unit.number, ()) if text[unit.core.span.end : other.core.span.start] == ", "]
        end = max([end, *(_end_behind(other) for other in after)])
    if end > unit.whole.end:
        span = Span(unit.whole.start, end)
        core = unit.core
        yield Mention(core.article, span, unit.reading.text(span), core.type, core.form, core.head, core.confidence)


def _end_behind(unit: Unit) -> int:
    """Where the phrase of a unit's head ends, up to the first mark."""
    reading, last = unit.reading, unit.tokens[-1].index
    for child in reading.children[unit.head.index]:
        token = reading.tokens[child]
        if child <= last or token.dep not in _BEHIND:
            continue
        below = reading.subtree(child)
        if below[0] != last + 1 or below[-1] - below[0] + 1 != len(below) or below[-1] - unit.tokens[0].index > _LONGEST:
            break
        stop = next((index for index in below if reading.tokens[index].text in _COMMAS), below[-1] + 1)
        last = max(last, stop - 1)
        if stop <= below[-1]:
            break
    return max(unit.whole.end, reading.tokens[last].end)
