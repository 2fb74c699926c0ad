"""A reading as the search for attributions sees it: edges of phrases, and what stands in quote marks."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from synoptic.annotate.attributions.quotation import Quotation, find_quotations
from synoptic.model import Reading, Span

# Half-open range of token indices.
Range = tuple[int, int]
Pieces = tuple[Range, ...]
NOWHERE = -1


@dataclass(frozen=True, slots=True)
class Layout:
    """A reading with, for each token `i`, the tokens `[left[i], right[i])` that its phrase reaches over and the outermost quotation around it.

    `quotes[q]` are the tokens of the outermost quotation `q`, marks included; `quote_of[i]` is `NOWHERE` outside quotations.
    `paragraph_of[s]` are the tokens of the paragraph of sentence `s`. `runs_on` are the quotations that the next one carries on.
    """

    reading: Reading
    left: list[int]
    right: list[int]
    quotes: tuple[Range, ...]
    quote_of: list[int]
    runs_on: frozenset[int]
    quotations: tuple[Quotation, ...]
    paragraph_of: list[Range]


def lay_out(reading: Reading) -> Layout:
    """The layout of a reading, in time linear in its length."""
    left, right = _edges(reading)
    blocks = _paragraphs(reading)
    spans = [reading.span(first, last) for first, last in blocks]
    quotations = find_quotations(reading.article.text, spans)
    outer = [quotation for quotation in quotations if quotation.depth == 0]
    quotes = [tokens_in(reading, quotation.span) for quotation in outer]
    quote_of = [NOWHERE] * len(reading.tokens)
    for number, (first, last) in enumerate(quotes):
        quote_of[first:last] = [number] * (last - first)
    return Layout(
        reading=reading,
        left=left,
        right=right,
        quotes=tuple(quotes),
        quote_of=quote_of,
        runs_on=frozenset(number for number, quotation in enumerate(outer) if quotation.runs_on),
        quotations=quotations,
        paragraph_of=_paragraph_of_sentences(reading, blocks),
    )


def _edges(reading: Reading) -> tuple[list[int], list[int]]:
    """First and last-plus-one token of each token's phrase: heads are met before what they govern, then summed up backwards."""
    order = [token.index for token in reading.tokens if token.head == token.index]
    for index in order:
        order.extend(reading.children[index])
    left = list(range(len(reading.tokens)))
    right = [index + 1 for index in left]
    for index in reversed(order):
        head = reading.tokens[index].head
        left[head] = min(left[head], left[index])
        right[head] = max(right[head], right[index])
    return left, right


def _paragraphs(reading: Reading) -> list[Range]:
    blocks: list[Range] = []
    last = NOWHERE
    for sentence in reading.sentences:
        if sentence.paragraph == last:
            blocks[-1] = (blocks[-1][0], sentence.last)
        else:
            blocks.append((sentence.first, sentence.last))
        last = sentence.paragraph
    return blocks


def _paragraph_of_sentences(reading: Reading, blocks: list[Range]) -> list[Range]:
    found, number = [], 0
    for sentence in reading.sentences:
        while blocks[number][1] <= sentence.first:
            number += 1
        found.append(blocks[number])
    return found


def tokens_in(reading: Reading, span: Span) -> Range:
    """The tokens that overlap a span."""
    tokens = reading.tokens
    first = bisect_right(tokens, span.start, key=lambda token: token.end)
    last = bisect_left(tokens, span.end, key=lambda token: token.start)
    return first, max(first, last)
