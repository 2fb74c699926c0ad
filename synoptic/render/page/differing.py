"""Which words of the articles make a claim's differences, as characters that can be marked."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from synoptic.model import Claim, Relation, Span
from synoptic.render.page.index import Index, strongest

_WORD = re.compile(r"\w+(?:[.,’'-]\w+)*")
_GAP = re.compile(r"\s*(?:…|\.\.\.)\s*")
# Where less is shared, two wordings are different sentences, and to mark their words would mark all of them.
_LEAST_SHARED = 0.5
# Shorter words without a figure (of, the, was) seldom make a difference by themselves.
_SHORTEST = 4

Sides = list[list[str]]
"""Article ids in groups that agree among themselves, the larger group first."""


def difference_spans(index: Index, claim: Claim) -> dict[str, list[Span]]:
    """Article id → the characters in which it parts from the others: the values of the claim's differences where they stand in the
    statements; where none does and the claim is no agreement, the words that no other side has."""  # noqa: D205, D209 - one sentence
    found = {article: _merged(_values(index, claim, article)) for article in claim.articles if article in index.columns}
    if any(found.values()) or claim.relation is Relation.AGREE:
        return found
    return {article: _own_words(index, claim, article) for article in found}


def _values(index: Index, claim: Claim, article: str) -> Iterator[Span]:
    text = index.columns[article].article.text
    spans = [span for statement in index.said_in(claim, article) for span in statement.spans]
    for difference in claim.differences:
        for holder, value in difference.values:
            if holder == article:
                yield from _occurrences(text, spans, filter(None, _GAP.split(value)))


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those that touch or overlap as one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _occurrences(text: str, spans: Sequence[Span], wanted: Iterable[str]) -> Iterator[Span]:
    for words in wanted:
        pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE)
        for start, end in spans:
            if 0 <= start < end and (match := pattern.search(text, start, end)):
                yield Span(*match.span())
                break


def _own_words(index: Index, claim: Claim, article: str) -> list[Span]:
    text = index.columns[article].article.text
    spans = [span for statement in index.said_in(claim, article) for span in statement.spans if span.start >= 0]
    own = [Span(*match.span()) for span in spans for match in _WORD.finditer(text, *span)]
    apart = {pair.articles for pair in claim.pairs if pair.relation is not Relation.AGREE}
    others = {word for other in index.columns if (article, other) in apart or (other, article) in apart for word in _words(index, claim, other)}
    new = [span for span in own if text[span.start : span.end].casefold() not in others]
    if len(own) - len(new) < _LEAST_SHARED * len(own):
        return []
    return [span for span in new if span.end - span.start >= _SHORTEST or any(map(str.isdigit, text[span.start : span.end]))]


def _words(index: Index, claim: Claim, article: str) -> set[str]:
    text = index.columns[article].article.text
    spans = (span for statement in index.said_in(claim, article) for span in statement.spans if span.start >= 0)
    return {match.group().casefold() for span in spans for match in _WORD.finditer(text, *span)}


def sides(claim: Claim, articles: Sequence[str]) -> Sides:
    """The articles of a claim in groups joined by agreement, in order of size and then of the articles."""
    groups = {article: [article] for article in articles}
    for pair in claim.pairs:
        one, two = (groups.get(article) for article in pair.articles)
        if pair.relation is Relation.AGREE and one is not None and two is not None and one is not two:
            one.extend(two)
            groups.update(dict.fromkeys(two, one))
    order = {article: n for n, article in enumerate(articles)}
    distinct = {id(group): sorted(group, key=order.__getitem__) for group in groups.values()}
    return sorted(distinct.values(), key=lambda group: (-len(group), order[group[0]]))


def standings(claim: Claim, groups: Sides) -> list[tuple[list[str], Relation, list[str]]]:
    """How the groups of a claim stand to one another, two by two; where articles of one group part all the same (A = B = C, A ≠ C), pair by pair."""
    relation = {frozenset(pair.articles): pair.relation for pair in claim.pairs}
    inner = [pair for group in groups for pair in combinations(group, 2) if relation.get(frozenset(pair), Relation.AGREE) is not Relation.AGREE]
    if inner:
        apart = [pair for pair in claim.pairs if pair.relation is not Relation.AGREE]
        return [([pair.articles[0]], pair.relation, [pair.articles[1]]) for pair in apart]
    found = []
    for one, two in combinations(groups, 2):
        between = [relation[frozenset((a, b))] for a in one for b in two if frozenset((a, b)) in relation]
        found.append((one, strongest(between) if between else claim.relation, two))
    return found


def relation_between(claim: Claim, one: str, two: str) -> Relation:
    """How two articles of a claim stand to one another; where no pair says so, as the claim does."""
    for pair in claim.pairs:
        if set(pair.articles) == {one, two}:
            return pair.relation
    return claim.relation
