"""Statements quoted sentence by sentence: a clause alone is hard to read."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from synoptic.model import Span, Statement
from synoptic.render.asides import join_spans
from synoptic.render.lookup import Lookup, in_its_sentence, remark
from synoptic.render.outline import Quote

# Clauses of one sentence with no more than this between them ("and that", a comma, "he said") are quoted in one piece.
_GAP = 24


def quote_sentences(lookup: Lookup, ids: Iterable[str], *, tagged: bool = False, whole: bool = True) -> tuple[Quote, ...]:
    """Statements, those of one sentence as one quote, by article and place.

    A sentence that has no other statements is quoted `whole`; of another only the clauses in question.
    """
    asked = set(ids)
    told: dict[tuple[str, int], list[Statement]] = {}
    for statement in lookup.statements_of(asked):
        told.setdefault((statement.article, statement.sentence), []).append(statement)
    held = {key: [span for other in lookup.of_sentence[key] if other.id not in asked for span in other.spans] for key in told}
    quotes = (_quote(lookup, same, held[key], whole=whole) for key, same in told.items())
    return tuple(replace(one, tagged=tagged) for one in quotes)


def _quote(lookup: Lookup, statements: Sequence[Statement], held: Sequence[Span], *, whole: bool) -> Quote:
    article = statements[0].article
    spans = sorted(span for statement in statements for span in statement.spans)
    noise = [noise.span for noise in lookup.articles[article].noise]
    sentence = lookup.sentence(article, spans) if whole and not held else None
    shown = (sentence,) if sentence else tuple(join_spans(spans, [*held, *noise], gap=_GAP))
    remarks = {remark(lookup, statement) for statement in statements}
    one = Quote(" … ".join(lookup.words(article, span) for span in shown), ((article, shown),), remarks.pop() if len(remarks) == 1 else "")
    last = max(statements, key=lambda statement: statement.spans[-1].end)
    return in_its_sentence(lookup, one, statements[0], last) if whole and not sentence else one
