"""What is shown between the spans of a statement: short asides, and never what was taken out of it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from synoptic.model import Span, Statement, Synopsis

# What stands between the pieces of a clause, a name in apposition or "he said", is rarely longer.
_ASIDE = 60


def shown_spans(synopsis: Synopsis) -> dict[str, tuple[Span, ...]]:
    """Statement id → the characters to show of it, where these are more than its spans.

    Short asides close gaps between them; a gap stays where noise stands in it, or words of another statement that shares words with this one: this
    one was cut from it, so that what is agreed ("the flames were … high") can stand apart from what is disputed.
    """
    noise = {article.id: [noise.span for noise in article.noise] for article in synopsis.articles}
    articles = {article.id for article in synopsis.articles}
    beside: defaultdict[tuple[str, int], list[Statement]] = defaultdict(list)
    told = [statement for statement in synopsis.statements if statement.spans and statement.article in articles]
    for statement in told:
        beside[statement.article, statement.sentence].append(statement)
    shown = {}
    for one in told:
        if len(one.spans) > 1:
            spans = tuple(join_spans(one.spans, [*noise.get(one.article, ()), *_left_out(one, beside)], gap=_ASIDE))
            if spans != one.spans:
                shown[one.id] = spans
    return shown


def _left_out(statement: Statement, beside: Mapping[tuple[str, int], Sequence[Statement]]) -> list[Span]:
    """The spans of the other statements of its sentence that share words with a statement."""
    others = (other.spans for other in beside[statement.article, statement.sentence] if other.id != statement.id)
    return [span for spans in others if any(one.overlaps(other) for one in statement.spans for other in spans) for span in spans]


def join_spans(spans: Sequence[Span], held: Sequence[Span], *, gap: int) -> list[Span]:
    """Spans in order, with those put together that touch or have no more than `gap` characters between them, and nothing of `held`."""
    joined: list[Span] = []
    for span in spans:
        between = Span(joined[-1].end, span.start) if joined else None
        if between and between.end - between.start <= gap and not any(between.overlaps(other) for other in held):
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined
