"""The terms of a story by number: a term is hashed once, and everything after counts and compares numbers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from synoptic.align.terms import ArticleTerms, Term, TermKind
from synoptic.align.units import Unit, sentence_tokens
from synoptic.model import Story

# Numbers of terms of a story.
Bag = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The distinct terms of the sentences that are compared, in the order in which they come.

    `by_token` gives by article and token the numbers of its terms; `proper` says which terms stand in a name somewhere in the story.
    """

    terms: tuple[Term, ...]
    by_token: tuple[Mapping[int, Bag], ...]
    proper: NDArray[np.bool_]

    def run(self, article: int, tokens: Iterable[int]) -> list[int]:
        """The terms of some tokens of an article as they follow one another."""
        own = self.by_token[article]
        return [number for index in tokens for number in own.get(index, ())]

    def bag(self, article: int, tokens: Iterable[int]) -> Bag:
        """The distinct terms of some tokens of an article, in order."""
        return tuple(dict.fromkeys(self.run(article, tokens)))


def number_terms(story: Story, units: Sequence[Unit], terms: Sequence[ArticleTerms]) -> Vocabulary:
    """The vocabulary of a story's sentences; `terms` are those of its articles."""
    numbers: dict[Term, int] = {}
    by_token: list[dict[int, Bag]] = [{} for _ in terms]
    for unit in units:
        own, numbered = terms[unit.article].by_token, by_token[unit.article]
        for index in sentence_tokens(story, unit):
            if index in own:
                numbered[index] = tuple([numbers.setdefault(term, len(numbers)) for term in own[index]])
    proper = np.zeros(len(numbers), dtype=np.bool_)
    for article in terms:
        for index in article.proper:
            for term in article.by_token.get(index, ()):
                if term.kind is TermKind.WORD and term in numbers:
                    proper[numbers[term]] = True
    return Vocabulary(tuple(numbers), tuple(by_token), proper)
