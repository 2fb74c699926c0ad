"""Features of two sentences as wholes: shared words, names and figures, their articles, speakers and places; matrices of sentences × sentences."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from synoptic.align.lexis import Bag, Lexis, Matrix, cover, indicator, nearest_terms
from synoptic.align.terms import ArticleTerms, Term, TermKind
from synoptic.align.units import Unit, sentence_tokens
from synoptic.model import Annotated, Story

_FEW = 4.0
# The shorter of two articles of one story shares this much of its names and words with the other, as two shares added: in the
# development stories 0.83 and more; of a hundred pairs of articles on different events 0.70 and less.
ONE_STORY = 0.80


def sentence_matrices(lexis: Lexis, sentences: Sequence[Bag], proper: NDArray[np.bool_]) -> dict[str, Matrix]:
    """The words, names and figures that two sentences share."""
    near, exact = nearest_terms(lexis, sentences), nearest_terms(lexis, sentences, exact=True)
    here, english, rare = (cover(sentences, near, weights) for weights in (lexis.rare_here, lexis.rare_in_english, lexis.rare))
    same = cover(sentences, exact, lexis.rare)
    names = cover(sentences, near, np.where(proper, lexis.rare, 0.0))
    numeric = np.array([term.kind is TermKind.NUMBER for term in lexis.terms], dtype=np.float64)
    figures = cover(sentences, near, numeric).mass
    has_figure = (indicator(sentences, numeric).sum(axis=1) > 0).astype(np.float64)
    weight = np.log(indicator(sentences, lexis.rare).sum(axis=1) + 1e-3)
    return {
        "here_mean": here.mean,
        "here_most": here.most,
        "english_mean": english.mean,
        "english_most": english.most,
        "rare_mean": rare.mean,
        "rare_least": rare.least,
        "same_mean": same.mean,
        "same_most": same.most,
        "names": names.mean,
        "figures": np.minimum(figures, figures.T),
        "other_figures": np.outer(has_figure, has_figure) * (figures <= 0),
        "lighter": np.minimum.outer(weight, weight),
        "heavier": np.maximum.outer(weight, weight),
        **_best_terms(lexis, sentences, near),
    }


def article_matrices(lexis: Lexis, units: Sequence[Unit], sentences: Sequence[Bag], proper: NDArray[np.bool_]) -> dict[str, Matrix]:
    """How much two whole articles have in common: of two about different events every pair of sentences is the less likely to say the same."""
    numbers = sorted({unit.article for unit in units})
    held: dict[int, set[int]] = {number: set() for number in numbers}
    for unit, bag in zip(units, sentences, strict=True):
        held[unit.article].update(bag)
    whole = [tuple(sorted(held[number])) for number in numbers]
    near, place = nearest_terms(lexis, whole), np.array([numbers.index(unit.article) for unit in units], dtype=np.intp)
    spread = np.ix_(place, place)
    names = cover(whole, near, np.where(proper, lexis.rare_in_english, 0.0))
    words = cover(whole, near, np.where(proper, 0.0, lexis.rare_in_english))
    return {"unlike_articles": np.maximum(0.0, ONE_STORY - names.most - words.most)[spread]}


def _best_terms(lexis: Lexis, sentences: Sequence[Bag], near: Matrix) -> dict[str, Matrix]:
    """The weight of the one, and of the three, heaviest terms of a sentence that another covers."""
    best, three = np.zeros((2, len(sentences), len(sentences)))
    for row, bag in enumerate(sentences):
        if bag:
            covered = -np.sort(-near[:, list(bag)] * lexis.rare[list(bag)], axis=1)
            best[row], three[row] = covered[:, 0], covered[:, :3].sum(axis=1)
    return {"best_term": np.maximum(best, best.T), "best_terms": np.maximum(three, three.T)}


def voice_matrices(story: Story, units: Sequence[Unit]) -> dict[str, Matrix]:
    """Whether two sentences have a speaker, and one in common."""
    speakers = [_speakers(story.articles[unit.article], unit) for unit in units]
    quoted = np.array([bool(names) for names in speakers], dtype=np.float64)
    both = np.outer(quoted, quoted)
    same = np.array([[float(bool(one & other)) for other in speakers] for one in speakers])
    return {"same_speaker": same, "other_speaker": both * (1 - same), "one_speaks": np.add.outer(quoted, quoted) % 2}


def _speakers(annotated: Annotated, unit: Unit) -> frozenset[str]:
    """Whose words the sentence's statements are: entity ids, or the source's words where no entity was found."""
    found = set()
    for statement in unit.statements:
        if statement.attribution is not None:
            attribution = annotated.attributions[statement.attribution]
            if attribution.entity:
                found.add(attribution.entity)
            elif attribution.source:
                found.add(annotated.reading.text(attribution.source).casefold())
    return frozenset(found)


def place_matrices(units: Sequence[Unit]) -> dict[str, Matrix]:
    """Where in their articles two sentences stand."""
    place = np.array([unit.place for unit in units])
    headings = np.add.outer(*[np.array([float(unit.heading) for unit in units])] * 2)
    leads = np.add.outer(*[np.array([float(unit.lead) for unit in units])] * 2)
    return {
        "one_heading": (headings == 1) * 1.0,
        "two_headings": (headings == 2) * 1.0,  # noqa: PLR2004
        "one_lead": (leads == 1) * 1.0,
        "two_leads": (leads == 2) * 1.0,  # noqa: PLR2004
        "apart": np.abs(np.subtract.outer(place, place)),
    }


def bigram_matrix(story: Story, units: Sequence[Unit], terms: Sequence[ArticleTerms]) -> dict[str, Matrix]:
    """The number of runs of two terms that two sentences share."""
    vocabulary: dict[tuple[Term, Term], int] = {}
    bags = []
    for unit in units:
        run = [term for index in sentence_tokens(story, unit) for term in terms[unit.article].by_token.get(index, ())]
        bags.append({vocabulary.setdefault(pair, len(vocabulary)) for pair in pairwise(run) if pair[0] != pair[1]})
    held = indicator([tuple(sorted(bag)) for bag in bags], np.ones(len(vocabulary)))
    return {"bigrams": np.minimum(held @ held.T, _FEW)}
