"""What is shown beside the spans of a statement: short asides between them, what it leads to behind them, and never what was taken out of it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from synoptic.lexicon.function_words import PREPOSITIONS
from synoptic.model import Relation, Span, Statement, Synopsis

# What stands between the pieces of a clause, a name in apposition or "he said", is rarely longer.
ASIDE = 60
# A statement that ends with a preposition is shown with what the preposition governs, at most so many clauses deep.
_GOVERNED = 3
_LONGEST_WORD = 16
# Between the two stands at most a verb that only leads on: "for ensuring | that it lasts".
_LEADING = 16
# A clause of so many words or fewer is shown with what it leads to: "the crew became aware | that a passenger was on the wrong flight".
_SHORT = 8
_LEADS_TO = frozenset("that to how why whether what".split())


def shown_spans(synopsis: Synopsis) -> dict[str, tuple[Span, ...]]:
    """Statement id → the characters to show of it, where these are more than its spans.

    Short asides close gaps between them; a gap stays where noise stands in it, or words of another statement that shares words with this one: this
    one was cut from it, so that what is agreed ("the flames were … high") can stand apart from what is disputed.
    """
    noise = {article.id: [noise.span for noise in article.noise] for article in synopsis.articles}
    texts = {article.id: article.text for article in synopsis.articles}
    beside: defaultdict[tuple[str, int], list[Statement]] = defaultdict(list)
    told = [statement for statement in synopsis.statements if statement.spans and statement.article in texts]
    for statement in told:
        beside[statement.article, statement.sentence].append(statement)
    following = by_start(told)
    disputed = {key for claim in synopsis.claims if claim.relation is not Relation.AGREE for key in claim.statements}
    shown = {}
    for one in told:
        held = [*noise.get(one.article, ()), *_left_out(one, beside)] if len(one.spans) > 1 else []
        *pieces, last = join_spans(one.spans, held, gap=ASIDE)
        spans = (*pieces, Span(last.start, _ending(one, texts[one.article], following, disputed)))
        if spans != one.spans:
            shown[one.id] = spans
    return shown


def by_start(statements: Sequence[Statement]) -> dict[tuple[str, int], Statement]:
    """Article and offset → the longest statement that begins there."""
    return {(one.article, one.spans[0].start): one for one in sorted(statements, key=lambda one: (one.spans[-1].end, one.id))}


def _ending(statement: Statement, text: str, following: Mapping[tuple[str, int], Statement], disputed: AbstractSet[str]) -> int:
    """Where the words of a statement may end: after a preposition only with the clause that it governs, which is a statement of its own; a short
    clause with the clause it leads to, unless articles part over that.
    """  # noqa: D205

    def behind(end: int, within: int) -> Statement | None:
        """The next statement of the sentence that begins so few characters behind."""
        found = (following.get((statement.article, start)) for start in range(end + 1, end + within))
        return next((one for one in found if one and one.sentence == statement.sentence), None)

    end = statement.spans[-1].end
    for _ in range(_GOVERNED):
        dangling = text[max(0, end - _LONGEST_WORD) : end].split()[-1:]
        governed = None if PREPOSITIONS.isdisjoint(map(str.casefold, dangling)) else behind(end, _LEADING)
        if not governed:
            break
        end = governed.spans[0].end
    led_to = behind(end, 2)
    return led_to.spans[0].end if led_to and led_to.id not in disputed and _leads_to(statement, led_to) else end


def _leads_to(statement: Statement, following: Statement) -> bool:
    return len(statement.text.split()) <= _SHORT and not _LEADS_TO.isdisjoint(following.text.casefold().split()[:1])


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
