"""How much alike two clauses, or two sentences, are in meaning."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from synoptic.judge.kept import once_a_case, once_a_statement
from synoptic.judge.sides import Case, Side, content_of
from synoptic.lexicon.meanings import meanings, of_unit_length
from synoptic.model import Statement

Vector = NDArray[np.float64]
# Of so few sentences the mean says as much of each as of what they have in common, and the likeness of two says half as much.
_FEW_SENTENCES = 20


def clauses_alike(one: Side, mine: Statement, other: Side, theirs: Statement) -> float:
    """How much alike the content words of two clauses are, taken together, in [-1, 1]."""
    return _cosine(_clause_meaning(one, mine), _clause_meaning(other, theirs))


def sentences_alike(one: Side, place: int, other: Side, across: int) -> float:
    """How much alike two sentences, by their numbers, are in what tells them apart from the rest of the story, in [-1, 1]."""
    known = _sentence_meanings(one.case)
    return _cosine(known[one.article, place], known[other.article, across])


@once_a_statement
def _clause_meaning(side: Side, statement: Statement) -> Vector:
    vector: Vector = meanings([" ".join(sorted(content_of(side, statement)))])[0]
    return vector / (float(np.linalg.norm(vector)) or 1.0)


@once_a_case
def _sentence_meanings(case: Case) -> Mapping[tuple[str, int], Vector]:
    """A vector for every sentence, the mean of the story's sentences taken off: what all have in common tells none apart.

    Of unit length in a long story, shorter where there are few sentences.
    """
    places = [(annotated.article.id, n) for annotated in case.story.articles for n in range(len(annotated.reading.sentences))]
    texts = [annotated.reading.text(sentence.span) for annotated in case.story.articles for sentence in annotated.reading.sentences]
    vectors = of_unit_length(meanings(texts))
    share = len(places) / (len(places) + _FEW_SENTENCES)
    centred = of_unit_length(vectors - vectors.mean(axis=0)) * share**0.5
    return dict(zip(places, centred, strict=True))


def _cosine(one: Vector, other: Vector) -> float:
    return round(float(one @ other), 9)
