"""Which words of the articles make a claim's differences, as characters that can be marked."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from synoptic.model import MORE_SPECIFIC, Claim, Relation, Span, strongest
from synoptic.render.page.index import Index

_WORD = re.compile(r"\w+(?:[.,’'-]\w+)*")
_GAP = re.compile(r"\s*(?:…|\.\.\.)\s*")
# Where less is shared, two wordings are different sentences, and to mark their words would mark all of them.
_LEAST_SHARED = 0.5
# Shorter words without a figure (of, the, was) seldom make a difference by themselves.
_SHORTEST = 4

Sides = list[list[str]]
"""Article ids in groups of which every two agree, the larger group first; one that agrees with several groups stands in each."""


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
        for holder, value in difference.values if difference.why != MORE_SPECIFIC else ():
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
    """The articles of a claim in groups of which every two agree, in order of size and then of the articles.

    Agreement need not carry over ("at least 40" and "about 50" may both agree with 46): each article joins the first group that it wholly
    agrees with, and then every other as well.
    """
    relation = relations(claim)
    groups: Sides = []
    for article in (*articles, *articles):
        fitting = [group for group in groups if article not in group and all(relation(article, other) is Relation.AGREE for other in group)]
        known = any(article in group for group in groups)
        for group in fitting if known else fitting[:1]:
            group.append(article)
        if not known and not fitting:
            groups.append([article])
    order = {article: n for n, article in enumerate(articles)}
    return sorted((sorted(group, key=order.__getitem__) for group in groups), key=lambda group: (-len(group), [order[one] for one in group]))


def standings(claim: Claim, groups: Sides) -> list[tuple[list[str], Relation, list[str]]]:
    """How the groups of a claim part, two by two; where an article of the one agrees with one of the other, pair by pair."""
    relation = relations(claim)
    found: list[tuple[list[str], Relation, list[str]]] = []
    for one, two in combinations(groups, 2):
        apart = {(a, b): relation(a, b) for a in one for b in two if a != b and relation(a, b) is not Relation.AGREE}
        if len(apart) == len(one) * len(two):
            found.append((one, strongest(apart.values()), two))
        else:
            found += [([a], between, [b]) for (a, b), between in apart.items()]
    return list({frozenset((tuple(one), tuple(two))): (one, between, two) for one, between, two in found}.values())


def relations(claim: Claim) -> Callable[[str, str], Relation]:
    """How two articles of a claim stand to one another; where no pair says so, as the claim does."""
    told = {frozenset(pair.articles): pair.relation for pair in claim.pairs}
    return lambda one, two: told.get(frozenset((one, two)), claim.relation)
