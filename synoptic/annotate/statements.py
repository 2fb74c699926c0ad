"""Clauses in which an article asserts something, each with its voice, polarity, certainty, numbers and times."""

from collections.abc import Iterator, Sequence

from synoptic.annotate.clauses import Clause, find_clauses
from synoptic.annotate.modality import certainty_of, polarity_of
from synoptic.annotate.quantities import find_quantities
from synoptic.model import Attribution, Reading, Span, Statement, Timex, Token
from synoptic.text.ids import content_id

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
# A clause of fewer content words says too little to be compared.
_LEAST_CONTENT = 2


def find_statements(reading: Reading, attributions: Sequence[Attribution], times: Sequence[Timex]) -> tuple[Statement, ...]:
    """The statements of a reading, in order of their predicates.

    A clause that only introduces what somebody says ("the ministry said on Monday") is no statement: its content is, in that voice.
    """
    return tuple(
        _statement(reading, clause, attributions, times)
        for sentence in reading.sentences
        for clause in find_clauses(reading, sentence)
        if _asserts(reading, clause) and not _only_introduces(reading, clause, attributions)
    )


def _asserts(reading: Reading, clause: Clause) -> bool:
    return sum(reading.tokens[i].pos in _CONTENT for i in clause.tokens) >= _LEAST_CONTENT


def _only_introduces(reading: Reading, clause: Clause, attributions: Sequence[Attribution]) -> bool:
    """Whether the clause is the cue of an attribution whose content stands in clauses of its own."""
    own = set(clause.tokens)
    for attribution in attributions:
        if attribution.cue_head != clause.head:
            continue
        within = [i for i in clause.tokens if _inside(reading.tokens[i], attribution.content)]
        if not within and _holds_other_tokens(reading, attribution.content, own):
            return True
    return False


def _inside(token: Token, spans: Sequence[Span]) -> bool:
    return any(span.start <= token.start < span.end for span in spans)


def _holds_other_tokens(reading: Reading, spans: Sequence[Span], own: set[int]) -> bool:
    return any(_inside(token, spans) for token in reading.tokens if token.index not in own)


def _statement(reading: Reading, clause: Clause, attributions: Sequence[Attribution], times: Sequence[Timex]) -> Statement:
    tokens = [reading.tokens[i] for i in clause.tokens]
    spans = tuple(_runs(tokens))
    attribution = _attribution_of(reading, clause, attributions)
    own_times = [timex for timex in times if any(span.overlaps(timex.span) for span in spans)]
    return Statement(
        id=content_id("s", reading.article.id, reading.article.sha256, spans),
        article=reading.article.id,
        spans=spans,
        text=" … ".join(reading.text(span) for span in spans),
        sentence=tokens[0].sentence,
        predicate=clause.head,
        tokens=clause.tokens,
        roles=clause.roles,
        attribution=attribution,
        polarity=polarity_of(reading, clause),
        certainty=certainty_of(reading, clause, _cues(reading, clause, attributions, attribution)),
        times=tuple(timex.id for timex in own_times),
        quantities=find_quantities(reading, clause.tokens, [timex.span for timex in times]),
        heading=reading.sentences[tokens[0].sentence].heading,
    )


def _runs(tokens: Sequence[Token]) -> Iterator[Span]:
    """The stretches of text that some tokens, in order, cover; punctuation between two of them does not part them."""
    first = last = tokens[0]
    for token in tokens[1:]:
        if token.index > last.index + 1:
            yield Span(first.start, last.end)
            first = token
        last = token
    yield Span(first.start, last.end)


def _attribution_of(reading: Reading, clause: Clause, attributions: Sequence[Attribution]) -> int | None:
    """The index of the shortest attribution whose content holds the clause's predicate, or else most of its words."""
    head = reading.tokens[clause.head]
    holding = [(sum(b - a for a, b in x.content), n) for n, x in enumerate(attributions) if _inside(head, x.content) or x.cue_head == clause.head]
    return min(holding)[1] if holding else None


def _cues(reading: Reading, clause: Clause, attributions: Sequence[Attribution], index: int | None) -> tuple[Token, ...]:
    """The words of the cue under which a clause stands, and the verb that governs it ("expressed hope that …")."""
    found = []
    if index is not None and attributions[index].cue:
        cue = attributions[index].cue
        found += [token for token in reading.tokens if cue and cue.start <= token.start < cue.end]
    head = reading.tokens[clause.head]
    if head.dep in {"ccomp", "acl"}:
        found.append(reading.tokens[head.head])
    return tuple(found)
