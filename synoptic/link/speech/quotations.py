"""The same words in quote marks in one article and without a speaker in another: one quote, and one who says it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from anyascii import anyascii

from synoptic.model import Annotated, Attribution, AttributionKind, Span, Statement

# Words in a row, the same in both, from which two writers have them from one mouth; and the share of the quotation that they must be,
# up to a number of words that is enough of any (and bounds the work on hostile text).
_LEAST_RUN, _LEAST_SHARE, _ENOUGH = 8, 0.5, 40
# Runs are looked for where this many words in a row are the same; a beginning that more quotations have is a set phrase.
_SEED, _COMMON = 5, 64
# An indirect content is the passage itself where they share this much of both.
_SAME = 0.8
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_MARKS = frozenset('"“”„‟«»')


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class _Quoted:
    """A piece of a direct content: its words, its article's index and what is said of it there."""

    article: int
    words: tuple[str, ...]
    attribution: Attribution


@dataclass(frozen=True, slots=True)
class _Passage:
    """Words of an article that another one has in quote marks, with the attributions that it has there."""

    span: Span
    quoted: tuple[Attribution, ...]

    @property
    def entity(self) -> str | None:
        """Who says it, where all who quote it agree."""
        named = {attribution.entity for attribution in self.quoted}
        return next(iter(named)) if len(named) == 1 else None


# (quotation, place in it) by the words that begin there.
_Index = Mapping[tuple[str, ...], Sequence[tuple[_Quoted, int]]]


def share_quotations(articles: Sequence[Annotated]) -> tuple[Annotated, ...]:
    """The same articles, in which a passage that another article quotes is that quote too.

    A passage of which nothing was known becomes an attribution without cue and source, its statements get the quote's voice; an indirect content
    becomes direct speech without quote marks, and gets the quote's speaker where it had none. Linear in the articles' length.
    """
    index = _index(articles)
    return (
        tuple(_with_shared(annotated, list(_passages(number, annotated, index))) for number, annotated in enumerate(articles))
        if index
        else tuple(articles)
    )


def _index(articles: Sequence[Annotated]) -> _Index:
    found: dict[tuple[str, ...], list[tuple[_Quoted, int]]] = defaultdict(list)
    for number, annotated in enumerate(articles):
        for attribution in annotated.attributions:
            if attribution.kind is AttributionKind.DIRECT:
                for span in attribution.content:
                    words = tuple(word.text for word in _words(annotated.article.text, span))
                    if len(words) >= _LEAST_RUN:
                        quoted = _Quoted(number, words, attribution)
                        for place in range(len(words) - _SEED + 1):
                            found[words[place : place + _SEED]].append((quoted, place))
    return found


def _words(text: str, span: Span) -> Iterator[_Word]:
    for match in _WORD.finditer(text, span.start, span.end):
        yield _Word(anyascii(match.group()).casefold(), Span(match.start(), match.end()))


def _passages(number: int, annotated: Annotated, index: _Index) -> Iterator[_Passage]:
    words = [word for sentence in annotated.reading.sentences for word in _words(annotated.article.text, sentence.span)]
    texts = tuple(word.text for word in words)
    place = 0
    while place + _SEED <= len(words):
        rivals = index.get(texts[place : place + _SEED], ())
        runs = [
            (_common(texts, place, quoted.words, start), quoted)
            for quoted, start in (rivals if len(rivals) <= _COMMON else ())
            if quoted.article != number
        ]
        longest = max((length for length, quoted in runs if length >= _least(quoted)), default=0)
        if longest:
            said = tuple(quoted.attribution for length, quoted in runs if length == longest)
            yield _Passage(Span(words[place].span.start, words[place + longest - 1].span.end), said)
        place += longest or 1


def _least(quoted: _Quoted) -> float:
    return min(max(_LEAST_RUN, _LEAST_SHARE * len(quoted.words)), _ENOUGH)


def _common(one: Sequence[str], start: int, other: Sequence[str], place: int) -> int:
    """How many words are the same from two places on."""
    length = 0
    while start + length < len(one) and place + length < len(other) and one[start + length] == other[place + length]:
        length += 1
    return length


def _with_shared(annotated: Annotated, passages: Sequence[_Passage]) -> Annotated:
    known = list(annotated.attributions)
    added: list[Attribution] = []
    for passage in passages:
        over = [number for number, attribution in enumerate(known) if any(span.overlaps(passage.span) for span in attribution.content)]
        if not over:
            added.append(_new(annotated, passage))
        elif len(over) == 1 and _is_same(known[over[0]], passage):
            attribution = known[over[0]]
            known[over[0]] = replace(attribution, kind=AttributionKind.UNMARKED, entity=attribution.entity or passage.entity)
    if not added and tuple(known) == annotated.attributions:
        return annotated
    return _in_order(annotated, known, added)


def _is_same(attribution: Attribution, passage: _Passage) -> bool:
    """Whether an indirect content is the passage, so that it is word for word what was said."""
    if attribution.kind is not AttributionKind.INDIRECT or len(attribution.content) > 1:
        return False
    content = attribution.content[0]
    common = min(content.end, passage.span.end) - max(content.start, passage.span.start)
    return common >= _SAME * (max(content.end, passage.span.end) - min(content.start, passage.span.start))


def _new(annotated: Annotated, passage: _Passage) -> Attribution:
    text, (start, end) = annotated.article.text, passage.span
    marked = (text[start - 1 : start] in _MARKS or text[end : end + 2].strip(".,!?")[:1] in _MARKS) if start else False
    kind = AttributionKind.DIRECT if marked else AttributionKind.UNMARKED
    if not _MARKS.isdisjoint(text[start:end]):
        kind = AttributionKind.MIXED
    quoted = min(passage.quoted, key=lambda attribution: (-attribution.confidence, attribution.article))
    return Attribution(annotated.article.id, kind, (passage.span,), act=quoted.act, entity=passage.entity, confidence=quoted.confidence)


def _in_order(annotated: Annotated, known: Sequence[Attribution], added: Sequence[Attribution]) -> Annotated:
    """The article with its attributions in order of their content; what points to them by number points to the same ones as before."""
    everything = [*known, *added]
    order = sorted(range(len(everything)), key=lambda number: (everything[number].content[0].start, -everything[number].content[-1].end, number))
    place = {number: position for position, number in enumerate(order)}
    moved = tuple(
        replace(everything[number], inside=None if everything[number].inside is None else place[everything[number].inside or 0]) for number in order
    )
    new = [(attribution.content[0], place[len(known) + number], attribution.entity) for number, attribution in enumerate(added)]
    statements = tuple(_pointed(statement, place, new) for statement in annotated.statements)
    return replace(annotated, attributions=moved, statements=statements)


def _pointed(statement: Statement, place: Mapping[int, int], added: Sequence[tuple[Span, int, str | None]]) -> Statement:
    if statement.attribution is not None:
        return replace(statement, attribution=place[statement.attribution])
    holder = next(((number, entity) for span, number, entity in added if all(span.holds(part) for part in statement.spans)), None)
    return replace(statement, attribution=holder[0], voice=holder[1]) if holder else statement
