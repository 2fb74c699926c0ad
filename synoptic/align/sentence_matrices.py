"""Features of two sentences as wholes: shared words, names and figures, their articles, speakers and places; a matrix a strip."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from synoptic.align.affairs import same_names, unlike_articles
from synoptic.align.coverage import Bags, Facing, Matrix, Met, face, face_exactly, meet, pack, pack_unrelated
from synoptic.align.lexis import Lexis, Vector
from synoptic.align.owners import named_heads, owned_nouns
from synoptic.align.units import Strip, Unit, sentence_text, sentence_tokens
from synoptic.align.vocabulary import Bag, Vocabulary
from synoptic.lexicon.meanings import meanings, of_unit_length
from synoptic.model import Annotated, Story

_FEW = 4.0
# Of so few sentences the mean says as much of each as of what they have in common.
_FEW_SENTENCES = 20
# Heaviest shared terms that are counted.
_THREE = 3
# Of pairs with a probability of .4 to .5 in which a thing has two owners two in ten were right, of those above six in seven.
_OTHER_OWNER = 0.8


@dataclass(frozen=True, slots=True)
class Sentences:
    """What a story's sentences are compared by: terms, runs of two terms, speakers; whether they have a figure, their weight (logarithm).

    `place`, `heading` and `lead` are numbers a unit; `unlike` and `same_names` are matrices of articles, and `article` the row of each unit's
    there; `meaning` and `meaning_here` (units × dimensions) have unit length.
    """

    bags: Bags
    runs: Bags
    speakers: Bags
    owned: Bags
    owned_by: Bags
    has_figure: Vector
    weight: Vector
    place: Vector
    heading: Vector
    lead: Vector
    article: NDArray[np.intp]
    unlike: Matrix
    same_names: Matrix
    meaning: Matrix
    meaning_here: Matrix


def describe_sentences(story: Story, units: Sequence[Unit], bags: Sequence[Bag], vocabulary: Vocabulary, lexis: Lexis) -> Sentences:
    """What the units of a story are compared by; `bags` are their terms."""
    packed, every = pack(bags, lexis.related), slice(0, len(units))
    numbers, article = np.unique(np.array([unit.article for unit in units], dtype=np.intp), return_inverse=True)
    meaning, meaning_here = _meanings(story, units)
    wholes = pack(_by_article(bags, article, len(numbers)), lexis.related)
    named = named_heads(story)
    owned = [owned_nouns(story, unit, named) for unit in units]
    return Sentences(
        bags=packed,
        runs=pack_unrelated(_runs(story, units, vocabulary)),
        speakers=pack_unrelated([_speakers(story.articles[unit.article], unit) for unit in units]),
        owned=pack_unrelated([noun for noun, _ in found] for found in owned),
        owned_by=pack_unrelated(owned),
        has_figure=(packed.total(every, lexis.numeric) > 0).astype(np.float64),
        weight=np.log(packed.total(every, lexis.rare) + 1e-3),
        place=np.array([unit.place for unit in units]),
        heading=np.array([float(unit.heading) for unit in units]),
        lead=np.array([float(unit.lead) for unit in units]),
        article=article,
        unlike=unlike_articles(lexis, wholes),
        same_names=same_names(lexis, wholes),
        meaning=meaning,
        meaning_here=meaning_here,
    )


def same_owners(sentences: Sentences, strip: Strip) -> Matrix:
    """Of every pair what is left of its probability: less where a thing that both speak of has another named owner in each."""
    things, same = (meet(bags.held, bags.held, strip.rows, strip.columns).count() for bags in (sentences.owned, sentences.owned_by))
    return np.where((things > 0) & (same == 0), _OTHER_OWNER, 1.0)


def _meanings(story: Story, units: Sequence[Unit]) -> tuple[Matrix, Matrix]:
    """What the sentences mean; and by what each differs from the story's mean: what all have in common tells none of them apart."""
    found = of_unit_length(meanings([sentence_text(story, unit) for unit in units]))
    return found, of_unit_length(found - found.sum(axis=0) / (len(found) + _FEW_SENTENCES))


def _cosines(vectors: Matrix, strip: Strip) -> Matrix:
    cosines: Matrix = np.round(vectors[strip.rows] @ vectors[strip.columns].T, 6)
    return cosines


def _runs(story: Story, units: Sequence[Unit], vocabulary: Vocabulary) -> list[list[tuple[int, int]]]:
    """The runs of two different terms in each sentence."""
    rows = (vocabulary.run(unit.article, sentence_tokens(story, unit)) for unit in units)
    return [[pair for pair in pairwise(row) if pair[0] != pair[1]] for row in rows]


def _speakers(annotated: Annotated, unit: Unit) -> list[str]:
    """Whose words the sentence's statements are: entity ids, or the source's words where no entity was found."""
    found = []
    for statement in unit.statements:
        if statement.attribution is not None:
            attribution = annotated.attributions[statement.attribution]
            if attribution.entity:
                found.append(attribution.entity)
            elif attribution.source:
                found.append(annotated.reading.text(attribution.source).casefold())
    return found


def _by_article(bags: Sequence[Bag], article: NDArray[np.intp], count: int) -> list[Bag]:
    held: list[set[int]] = [set() for _ in range(count)]
    for number, bag in zip(article.tolist(), bags, strict=True):
        held[number].update(bag)
    return [tuple(sorted(terms)) for terms in held]


def sentence_matrices(lexis: Lexis, sentences: Sentences, strip: Strip) -> dict[str, Matrix]:
    """The words, names and figures that two sentences share; their articles, speakers and places."""
    facing = face(sentences.bags, strip.rows, strip.columns)
    here, english, rare = (facing.cover(weights) for weights in (lexis.rare_here, lexis.rare_in_english, lexis.rare))
    same = face_exactly(sentences.bags, strip.rows, strip.columns).cover(lexis.rare)
    figures = facing.cover(lexis.numeric)
    weight = strip.sides(sentences.weight)
    has_figure = strip.sides(sentences.has_figure)
    runs = meet(sentences.runs.held, sentences.runs.held, strip.rows, strip.columns)
    article = strip.sides(sentences.article)
    return {
        "here_mean": here.mean,
        "here_most": here.most,
        "english_mean": english.mean,
        "english_most": english.most,
        "rare_mean": rare.mean,
        "rare_least": rare.least,
        "same_mean": same.mean,
        "same_most": same.most,
        "names": facing.cover(np.where(lexis.proper, lexis.rare, 0.0)).mean,
        "figures": np.minimum(figures.mass, figures.mass_back),
        "other_figures": has_figure[0] * has_figure[1] * (figures.mass <= 0),
        "lighter": np.minimum(*weight),
        "heavier": np.maximum(*weight),
        **_best_terms(lexis, facing),
        "bigrams": np.minimum(runs.count(), _FEW),
        "unlike_articles": sentences.unlike[article],
        "meaning": _cosines(sentences.meaning, strip),
        "meaning_here": _cosines(sentences.meaning_here, strip),
        **_voice_matrices(sentences, strip),
        **_place_matrices(sentences, strip),
    }


def _best_terms(lexis: Lexis, facing: Facing) -> dict[str, Matrix]:
    """The weight of the one, and of the three, heaviest terms of a sentence that another covers."""
    heaviest = [_heaviest(lexis, met) for met in (facing.there, facing.back)]
    return {name: np.maximum(one, other) for name, one, other in zip(("best_term", "best_terms"), *heaviest, strict=True)}


def _heaviest(lexis: Lexis, met: Met) -> tuple[Matrix, Matrix]:
    """For every cell the weight of the heaviest term that meets there, and of the three heaviest together."""
    weight = lexis.rare[met.term] * met.strength
    order = np.lexsort((-weight, met.cell))
    cell, weight = met.cell[order], weight[order]
    first = np.diff(cell, prepend=-1) != 0
    rank = np.arange(len(cell)) - np.maximum.accumulate(np.where(first, np.arange(len(cell)), 0)) if len(cell) else cell
    best, three = (replace(met, cell=cell).summed(np.where(rank < most, weight, 0.0)) for most in (1, _THREE))
    return best, three


def _voice_matrices(sentences: Sentences, strip: Strip) -> dict[str, Matrix]:
    """Whether two sentences have a speaker, and one in common."""
    one, other = strip.sides((np.diff(sentences.speakers.held.starts) > 0).astype(np.float64))
    same = (meet(sentences.speakers.held, sentences.speakers.held, strip.rows, strip.columns).count() > 0) * 1.0
    return {"same_speaker": same, "other_speaker": one * other * (1 - same), "one_speaks": (one + other) % 2}


def _place_matrices(sentences: Sentences, strip: Strip) -> dict[str, Matrix]:
    """Where in their articles two sentences stand."""
    headings, leads = (np.add(*strip.sides(values)) for values in (sentences.heading, sentences.lead))
    return {
        "one_heading": (headings == 1) * 1.0,
        "two_headings": (headings == 2) * 1.0,  # noqa: PLR2004
        "one_lead": (leads == 1) * 1.0,
        "two_leads": (leads == 2) * 1.0,  # noqa: PLR2004
        "apart": np.abs(np.subtract(*strip.sides(sentences.place))),
    }
