"""What speaks for two sentences of different articles saying the same: a row of features for every such pair.

A sentence is compared as a whole, by the best two of its statements, by who does what in them, by names, figures, speakers,
place in the article, and by how the pair stands among the other pairs of the two sentences. Features are reckoned strip by strip,
one article's sentences beside those of later articles, and let go of when their pairs are scored.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from synoptic.align.coverage import Matrix
from synoptic.align.figures import Figures, describe_figures, figure_matrices
from synoptic.align.lexis import Lexis, weigh
from synoptic.align.reasons import StatementWords, Word
from synoptic.align.sentence_matrices import Sentences, describe_sentences, sentence_matrices
from synoptic.align.statement_matrices import Statements, describe_statements, statement_matrices
from synoptic.align.terms import article_terms, namings
from synoptic.align.units import Strip, Unit, sentence_tokens, sentence_units, story_strips
from synoptic.align.vocabulary import number_terms
from synoptic.model import Statement, Story

# Features whose distance from the best of a sentence's other pairs is a feature too.
_RANKED = ("rare_mean", "statement_rare", "statement_mass", "best_terms", "meaning", "meaning_here")
FEATURES: tuple[str, ...] = (
    *("here_mean", "here_most", "english_mean", "english_most", "rare_mean", "rare_least", "same_mean", "same_most"),
    *("names", "figures", "other_figures", "lighter", "heavier", "best_term", "best_terms", "meaning", "meaning_here"),
    *(f"{degree}_{figure}{how}" for figure in ("amount", "clock") for degree in ("same", "near") for how in ("", "_alike")),
    *("statement_rare", "statement_rare_most", "statement_english", "statement_english_most", "statement_mass"),
    *("subject_predicate", "predicate_object", "subject_predicate_object", "subject", "predicate"),
    *("names_left", "words_left", "names_left_over", "other_subject", "best_predicate", "best_subject", "other_polarity", "other_certainty"),
    *("same_speaker", "other_speaker", "one_speaks", "one_heading", "two_headings", "one_lead", "two_leads", "apart", "bigrams"),
    *(f"{name}_below_{side}" for name in _RANKED for side in ("one", "other")),
    *("neighbours", "mutual", "unlike_articles"),
)


@dataclass(frozen=True, slots=True)
class StripEvidence:
    """The evidence for the pairs of a strip: `features` (features × rows × columns, named by `FEATURES`), `alike` how alike its statements are."""

    strip: Strip
    features: NDArray[np.float64]
    alike: Matrix


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the sentences of a story, its units, are compared by.

    `words` are what each statement can be recognised by: only shown, never scored.
    """

    units: tuple[Unit, ...]
    statements: tuple[Statement, ...]
    strips: tuple[Strip, ...]
    lexis: Lexis
    of_sentences: Sentences
    of_statements: Statements
    figures: tuple[Figures, Figures]
    words: Sequence[Sequence[Word]]

    def by_strip(self) -> Iterator[StripEvidence]:
        """The features of all pairs, a strip at a time."""
        for strip in self.strips:
            alike, of_statements = statement_matrices(self.lexis, self.of_statements, strip)
            found = {**sentence_matrices(self.lexis, self.of_sentences, strip), **of_statements}
            found |= figure_matrices(*self.figures, alike, strip) | _standing(found, strip)
            features = np.empty((len(FEATURES), *strip.shape))
            for number, name in enumerate(FEATURES):
                features[number] = found.pop(name)  # the matrices of a long article's strip are large: none is held twice
            yield StripEvidence(strip, features, alike)


def gather_evidence(story: Story) -> Evidence:
    """The evidence for every two sentences of different articles of a story."""
    units = sentence_units(story)
    named = namings(story)
    terms = [article_terms(annotated, named) for annotated in story.articles]
    vocabulary = number_terms(story, units, terms)
    bags = [vocabulary.bag(unit.article, sentence_tokens(story, unit)) for unit in units]
    lexis = weigh(vocabulary, bags)
    return Evidence(
        units=units,
        statements=tuple(statement for unit in units for statement in unit.statements),
        strips=story_strips(units),
        lexis=lexis,
        of_sentences=describe_sentences(story, units, bags, vocabulary, lexis),
        of_statements=describe_statements(units, vocabulary, lexis),
        figures=describe_figures(story, units),
        words=StatementWords(story, units, vocabulary, lexis),
    )


def _standing(found: Mapping[str, Matrix], strip: Strip) -> dict[str, Matrix]:
    """How each pair stands among the pairs of its two sentences, and how well their neighbours match."""
    standing = {}
    widths = np.diff(strip.starts, append=strip.shape[1])
    for name in _RANKED:
        matrix = found[name]
        best_of_row = np.repeat(np.maximum.reduceat(matrix, strip.starts, axis=1), widths, axis=1)
        below = matrix - matrix.max(axis=0, keepdims=True), matrix - best_of_row
        standing[f"{name}_below_one"], standing[f"{name}_below_other"] = np.maximum(*below), np.minimum(*below)
    standing["neighbours"] = np.add(*strip.neighbours(found["rare_mean"]))
    standing["mutual"] = (standing["rare_mean_below_other"] == 0) * 1.0
    return standing
