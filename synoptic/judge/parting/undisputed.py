"""What stands though two articles part in a figure, a time or a place: their clauses without the words in which they part."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from synoptic.judge.finding import Finding, Pair
from synoptic.judge.sides import Side
from synoptic.lexicon.grammar import NOUNS
from synoptic.model import DifferenceKind, Reading, Relation, Span, Statement, Token
from synoptic.text.ids import content_id

# A clause without such words still says that the thing happened; without whoever did it, or with its opposite, it would say nothing.
_TAKEN_OUT = frozenset({DifferenceKind.NUMBER, DifferenceKind.TIME, DifferenceKind.PLACE})
_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV", "PRON"})
_SAYING = _CONTENT | {"NUM", "AUX"}
# Fewer content words say too little to stand alone.
_LEAST_CONTENT = 2
_COUNTING = frozenset({"nummod", "quantmod", "advmod", "npadvmod"})
_MEASURED = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY"})
# "m", "km" and their like are no things.
_LONGEST_UNIT = 2


def undisputed(sides: Mapping[str, Side], findings: Mapping[Pair, Sequence[Finding]]) -> tuple[Statement, ...]:
    """A claim's statements without what their articles part in; none where that is more than figures, times and places, or nothing would be left.

    What is taken out is taken out of both articles that part in it, unless it stands outside an article's clauses.
    """
    parted = [(pair, finding) for pair, row in findings.items() for finding in row if finding.relation is not Relation.AGREE]
    if not parted or not all(finding.kind in _TAKEN_OUT for _, finding in parted):
        return ()
    words = parting_words(findings)
    left = {article: [_without(side, statement, words[article]) for statement in side.statements] for article, side in sides.items()}
    changed = {article for article, side in sides.items() if tuple(left[article]) != side.statements}
    parting = {(article, phrase) for pair, finding in parted for article, phrase in zip(pair, (finding.one, finding.other), strict=True)}
    if not changed or any(article not in changed and holds(sides[article], phrase) for article, phrase in parting):
        return ()
    told = tuple(tuple(statement for statement in row if statement) for row in left.values())
    return tuple(statement for row in told for statement in row) if all(told) else ()


def parting_words(findings: Mapping[Pair, Sequence[Finding]]) -> defaultdict[str, set[tuple[DifferenceKind, str]]]:
    """By article, the words in which it parts with another, with the kind of their difference."""
    words: defaultdict[str, set[tuple[DifferenceKind, str]]] = defaultdict(set)
    for (one, other), row in findings.items():
        for finding in row:
            if finding.relation is not Relation.AGREE:
                words[one].add((finding.kind, finding.one))
                words[other].add((finding.kind, finding.other))
    return words


def holds(side: Side, phrase: str) -> bool:
    """Whether a side's own clauses hold some words of its article."""
    return any(True for entry in side.statements for _ in _starts(side.reading.article.text, entry, phrase))


def _without(side: Side, statement: Statement, words: set[tuple[DifferenceKind, str]]) -> Statement | None:
    """The statement without some words; itself where it holds none of them, None where too little is left."""
    out = {index for kind, phrase in sorted(words) for index in places(side, statement, kind, phrase)}
    if not out:
        return statement
    tokens = [token for token in side.tokens_of(statement) if token.index not in out]
    runs = [run for run in _runs(tokens) if any(token.pos in _SAYING for token in run)]
    kept = {token.index for run in runs for token in run}
    if statement.predicate not in kept or sum(token.pos in _CONTENT for run in runs for token in run) < _LEAST_CONTENT:
        return None
    return narrowed(side.reading, statement, runs, kept)


def places(side: Side, statement: Statement, kind: DifferenceKind, phrase: str) -> Iterator[int]:
    """The tokens of a phrase in a statement, with the preposition before it; of people and things counted the number only."""
    tokens = side.reading.tokens
    inside = side.tokens_of(statement)
    for start in _starts(side.reading.article.text, statement, phrase):
        found = set(_reach(inside, start, start + len(phrase)))
        top = next((tokens[index] for index in sorted(found) if tokens[index].head not in found or tokens[index].head == index), None)
        if top is None:
            continue
        if kind is DifferenceKind.NUMBER and top.pos in NOUNS and top.entity not in _MEASURED and len(top.text) > _LONGEST_UNIT:
            yield from (index for index in found if _counts(tokens, index, top))
        else:
            yield from found
            if tokens[top.head].dep == "prep" and tokens[top.head].index in statement.tokens:
                yield top.head


def _starts(text: str, statement: Statement, phrase: str) -> Iterator[int]:
    for span in statement.spans:
        start = text.find(phrase, span.start, span.end) if phrase else -1
        if start >= 0:
            yield start


def _reach(tokens: Sequence[Token], start: int, end: int) -> Iterator[int]:
    """The tokens between two offsets, with those that no space parts from the last of them, and what stands in brackets behind."""
    bracketed = False
    for token in tokens:
        bracketed = (bracketed and token.text != ")") or (token.text == "(" and token.start == end + 1)
        if token.end > start and (token.start <= end or bracketed):
            yield token.index
            end = max(end, token.end)


def _counts(tokens: Sequence[Token], index: int, counted: Token) -> bool:
    """Whether a token of a phrase belongs to the number of what it counts."""
    while index != counted.index:
        token = tokens[index]
        if token.dep in _COUNTING or token.pos == "NUM":
            return True
        if token.head == index:
            return False
        index = token.head
    return False


def _runs(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """The unbroken runs of some tokens, without the punctuation at their ends."""
    run: list[Token] = []
    for token in tokens:
        if run and token.index > run[-1].index + 1:
            yield _stripped(run)
            run = []
        run.append(token)
    yield _stripped(run)


def _stripped(run: list[Token]) -> list[Token]:
    while run and run[0].pos == "PUNCT":
        run = run[1:]
    while run and run[-1].pos == "PUNCT":
        run = run[:-1]
    return run


def narrowed(reading: Reading, statement: Statement, runs: Sequence[Sequence[Token]], kept: set[int]) -> Statement:
    """The statement with nothing but some runs of its tokens."""
    spans = tuple(Span(run[0].start, run[-1].end) for run in runs)
    return replace(
        statement,
        id=content_id("s", statement.article, reading.article.sha256, spans),
        spans=spans,
        text=" … ".join(reading.text(span) for span in spans),
        tokens=tuple(index for index in statement.tokens if index in kept),
        roles=tuple(replace(role, tokens=tuple(index for index in role.tokens if index in kept)) for role in statement.roles if role.head in kept),
        times=(),
        quantities=tuple(quantity for quantity in statement.quantities if any(span.holds(quantity.span) for span in spans)),
    )
