"""What speaks for two sentences of different articles saying the same: a row of features for every such pair.

A sentence is compared as a whole, by the best two of its statements, by who does what in them, by names, figures, speakers,
place in the article, and by how the pair stands among the other pairs of the two sentences.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from synoptic.align.relatedness import relatedness
from synoptic.align.terms import ArticleTerms, Term, TermKind, article_terms, namings
from synoptic.lexicon.words import word_table
from synoptic.model import Annotated, Statement, Story

Matrix = NDArray[np.float64]

# Rarity in English at large of what is no word of the table, and of the most frequent word.
_RAREST, _FREQUENT = 1.1, 0.1
_NAMED, _DATED = 1.0, 0.7
# The title and the first two paragraphs tell the story in short.
_LEAD = 2
_FEW = 4.0
# The shorter of two articles of one story shares this much of its names and words with the other, as two shares added: in the
# development stories 0.83 and more; of a hundred pairs of articles on different events 0.70 and less.
ONE_STORY = 0.80
# Two subjects are different ones where less of the one's weight is covered by the other.
LEAST_SUBJECT = 0.3


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence to compare: its article's place in the story, its index there, its share of the way through the article."""

    article: int
    sentence: int
    place: float
    heading: bool
    lead: bool
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """`rows` (pairs × features, named by `FEATURES`) for the pairs of unit indices `pairs`; `statement_scores` (statements × statements)
    says how alike two statements are, `statements` names them."""

    units: tuple[Unit, ...]
    pairs: tuple[tuple[int, int], ...]
    rows: Matrix
    statements: tuple[Statement, ...]
    statement_scores: Matrix


def sentence_units(story: Story) -> tuple[Unit, ...]:
    """The sentences of a story that hold statements, by article and place."""
    return tuple(unit for number, annotated in enumerate(story.articles) for unit in _article_units(number, annotated))


def _article_units(number: int, annotated: Annotated) -> list[Unit]:
    by_sentence: dict[int, list[Statement]] = defaultdict(list)
    for statement in annotated.statements:
        by_sentence[statement.sentence].append(statement)
    sentences = annotated.reading.sentences
    paragraphs = sorted({s.paragraph for s in sentences if s.index in by_sentence})
    leads = set(paragraphs[:_LEAD])
    return [
        Unit(number, index, index / len(sentences), sentences[index].heading, sentences[index].paragraph in leads, tuple(by_sentence[index]))
        for index in sorted(by_sentence)
    ]


@dataclass(frozen=True, slots=True)
class _Lexis:
    """The terms of a story with their relatedness and weights; a bag is a tuple of indices of terms."""

    terms: tuple[Term, ...]
    related: Matrix
    rare_here: NDArray[np.float64]
    rare_in_english: NDArray[np.float64]

    @property
    def rare(self) -> NDArray[np.float64]:
        return self.rare_here * self.rare_in_english


Bag = tuple[int, ...]


def gather_evidence(story: Story) -> Evidence:
    """The evidence for every two sentences of different articles of a story."""
    units = sentence_units(story)
    named = namings(story)
    terms = [article_terms(annotated, named) for annotated in story.articles]
    statements = [(unit.article, statement) for unit in units for statement in unit.statements]
    owner = np.array([n for n, unit in enumerate(units) for _ in unit.statements], dtype=np.intp)
    vocabulary: dict[Term, int] = {}

    def bag(article: int, tokens: Sequence[int]) -> Bag:
        return tuple(vocabulary.setdefault(term, len(vocabulary)) for term in terms[article].of(tokens))

    sentences = [bag(unit.article, _sentence_tokens(story, unit)) for unit in units]
    wholes = [bag(article, statement.tokens) for article, statement in statements]
    subjects = [bag(article, _role_tokens(statement, subject=True)) for article, statement in statements]
    others = [bag(article, _role_tokens(statement, subject=False)) for article, statement in statements]
    predicates = [bag(article, _predicate_tokens(statement)) for article, statement in statements]
    lexis = _weigh(tuple(vocabulary), sentences)
    proper = _proper_terms(story, terms, vocabulary)
    by_sentence = _sentence_matrices(lexis, sentences, proper)
    by_statement = _statement_matrices(lexis, wholes, subjects, others, predicates)
    pooled = {name: _pool(matrix, owner, len(units)) for name, matrix in by_statement.items()}
    apart = _best_pair_matrices(units, by_statement["statement_rare"], _apart_matrices(lexis, wholes, subjects, by_statement, proper, [s for _, s in statements]))
    matrices = {**by_sentence, **pooled, **apart, **_article_matrices(lexis, units, sentences, proper), **_voice_matrices(story, units), **_place_matrices(units), **_bigram_matrix(story, units, terms)}
    pairs, rows = _rows(units, matrices)
    return Evidence(units, pairs, rows, tuple(s for _, s in statements), by_statement["statement_rare"])


def _sentence_tokens(story: Story, unit: Unit) -> range:
    sentence = story.articles[unit.article].reading.sentences[unit.sentence]
    return range(sentence.first, sentence.last)


def _role_tokens(statement: Statement, *, subject: bool) -> list[int]:
    return [index for role in statement.roles if (role.name == "subject") is subject for index in role.tokens]


def _predicate_tokens(statement: Statement) -> list[int]:
    taken = {index for role in statement.roles for index in role.tokens}
    return [index for index in statement.tokens if index not in taken]


def _weigh(terms: tuple[Term, ...], sentences: Sequence[Bag]) -> _Lexis:
    counts = np.ones(len(terms))
    for bag in sentences:
        counts[list(bag)] += 1
    counts = np.maximum(counts - 1, 1)
    rank = word_table().rank
    scale = np.log(len(rank)) - np.log(10)
    english = np.array([_english_rarity(term, rank, float(scale)) for term in terms])
    return _Lexis(terms, relatedness(terms), np.log1p(len(sentences) / counts), english)


def _english_rarity(term: Term, rank: Mapping[str, int], scale: float) -> float:
    if term.kind is TermKind.WORD:
        return float(np.log((10 + rank[term.text]) / 10) / scale) + _FREQUENT if term.text in rank else _RAREST
    return _DATED if term.kind is TermKind.TIME else _NAMED


def _indicator(bags: Sequence[Bag], weights: NDArray[np.float64]) -> Matrix:
    matrix = np.zeros((len(bags), len(weights)))
    for row, bag in enumerate(bags):
        matrix[row, list(bag)] = weights[list(bag)]
    return matrix


def _nearest(lexis: _Lexis, bags: Sequence[Bag], *, exact: bool = False) -> Matrix:
    """For every bag (rows) and term (columns), how closely the term is related to the nearest of the bag."""
    if exact:
        return _indicator(bags, np.ones(len(lexis.terms)))
    matrix = np.zeros((len(bags), len(lexis.terms)))
    for row, bag in enumerate(bags):
        if bag:
            matrix[row] = lexis.related[list(bag)].max(axis=0)
    return matrix


@dataclass(frozen=True, slots=True)
class _Cover:
    """How much of each bag's weight another bag covers: `share` of the first by the second, and the weight itself."""

    share: Matrix
    mass: Matrix

    @property
    def mean(self) -> Matrix:
        return np.sqrt(self.share * self.share.T)

    @property
    def most(self) -> Matrix:
        return np.maximum(self.share, self.share.T)

    @property
    def least(self) -> Matrix:
        return np.minimum(self.share, self.share.T)


def _cover(bags: Sequence[Bag], nearest: Matrix, weights: NDArray[np.float64]) -> _Cover:
    mass, total = _mass(bags, nearest, weights)
    return _Cover(mass / np.where(total > 0, total, 1.0), mass)


def _mass(bags: Sequence[Bag], nearest: Matrix, weights: NDArray[np.float64]) -> tuple[Matrix, Matrix]:
    """The weight of each bag (rows) that each other (columns) covers, and the whole weight of each (one column).

    A bag holds a dozen of a thousand terms: summing over its own is some fifty times less work than a product of matrices.
    """
    by_term = np.ascontiguousarray(nearest.T)
    mass, total = np.zeros((len(bags), len(nearest))), np.zeros((len(bags), 1))
    for row, bag in enumerate(bags):
        if bag:
            own = list(bag)
            mass[row], total[row] = weights[own] @ by_term[own], weights[own].sum()
    return np.round(mass, 9), total


def _sentence_matrices(lexis: _Lexis, sentences: Sequence[Bag], proper: NDArray[np.bool_]) -> dict[str, Matrix]:
    near, exact = _nearest(lexis, sentences), _nearest(lexis, sentences, exact=True)
    here, english, rare = (_cover(sentences, near, weights) for weights in (lexis.rare_here, lexis.rare_in_english, lexis.rare))
    same = _cover(sentences, exact, lexis.rare)
    names = _cover(sentences, near, np.where(proper, lexis.rare, 0.0))
    numeric = np.array([term.kind is TermKind.NUMBER for term in lexis.terms], dtype=np.float64)
    figures = _cover(sentences, near, numeric).mass
    has_figure = (_indicator(sentences, numeric).sum(axis=1) > 0).astype(np.float64)
    weight = np.log(_indicator(sentences, lexis.rare).sum(axis=1) + 1e-3)
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


def _article_matrices(lexis: _Lexis, units: Sequence[Unit], sentences: Sequence[Bag], proper: NDArray[np.bool_]) -> dict[str, Matrix]:
    """How much two whole articles have in common: of two about different events every pair of sentences is the less likely to say the same."""
    numbers = sorted({unit.article for unit in units})
    whole = [tuple(sorted({term for unit, bag in zip(units, sentences, strict=True) if unit.article == number for term in bag})) for number in numbers]
    near, place = _nearest(lexis, whole), np.array([numbers.index(unit.article) for unit in units], dtype=np.intp)
    spread = np.ix_(place, place)
    names = _cover(whole, near, np.where(proper, lexis.rare_in_english, 0.0))
    words = _cover(whole, near, np.where(proper, 0.0, lexis.rare_in_english))
    return {"unlike_articles": np.maximum(0.0, ONE_STORY - names.most - words.most)[spread]}


def _best_terms(lexis: _Lexis, sentences: Sequence[Bag], near: Matrix) -> dict[str, Matrix]:
    """The weight of the one, and of the three, heaviest terms of a sentence that another covers."""
    best, three = np.zeros((2, len(sentences), len(sentences)))
    for row, bag in enumerate(sentences):
        if bag:
            covered = -np.sort(-near[:, list(bag)] * lexis.rare[list(bag)], axis=1)
            best[row], three[row] = covered[:, 0], covered[:, :3].sum(axis=1)
    return {"best_term": np.maximum(best, best.T), "best_terms": np.maximum(three, three.T)}


def _statement_matrices(
    lexis: _Lexis, wholes: Sequence[Bag], subjects: Sequence[Bag], others: Sequence[Bag], predicates: Sequence[Bag]
) -> dict[str, Matrix]:
    near = _nearest(lexis, wholes)
    rare, english = _cover(wholes, near, lexis.rare), _cover(wholes, near, lexis.rare_in_english)
    subject = _cover(subjects, _nearest(lexis, subjects), lexis.rare).most
    other = _cover(others, _nearest(lexis, others), lexis.rare).mean
    predicate = _cover(predicates, _nearest(lexis, predicates), lexis.rare_in_english).most
    return {
        "statement_rare": rare.mean,
        "statement_rare_most": rare.most,
        "statement_english": english.mean,
        "statement_english_most": english.most,
        "statement_mass": np.minimum(rare.mass, rare.mass.T) * rare.mean,
        "subject_predicate": subject * predicate,
        "predicate_object": predicate * other,
        "subject_predicate_object": np.cbrt(subject * predicate * other),
        "subject": subject,
        "predicate": predicate,
    }


def _apart_matrices(
    lexis: _Lexis, wholes: Sequence[Bag], subjects: Sequence[Bag], by_statement: Mapping[str, Matrix], proper: NDArray[np.bool_], statements: Sequence[Statement]
) -> dict[str, Matrix]:
    """What speaks against two statements: names and words that each has and the other lacks, other subjects, polarity and certainty."""
    near = _nearest(lexis, wholes)
    names, words = (_left_over(wholes, near, np.where(mask, lexis.rare, 0.0)) for mask in (proper, ~proper))
    has_subject = np.array([float(bool(bag)) for bag in subjects])
    polarity, certainty = (np.array([list(type(value)).index(value) for value in values]) for values in ([s.polarity for s in statements], [s.certainty for s in statements]))
    return {
        "names_left": np.minimum(names, names.T),
        "words_left": np.minimum(words, words.T),
        "names_left_over": np.maximum(names, names.T),
        "other_subject": np.outer(has_subject, has_subject) * (by_statement["subject"] < LEAST_SUBJECT),
        "best_predicate": by_statement["predicate"],
        "best_subject": by_statement["subject"],
        "other_polarity": (polarity[:, np.newaxis] != polarity) * 1.0,
        "other_certainty": (certainty[:, np.newaxis] != certainty) * 1.0,
    }


def _left_over(bags: Sequence[Bag], nearest: Matrix, weights: NDArray[np.float64]) -> Matrix:
    """The weight of what each statement has (rows) and another (columns) does not cover."""
    mass, total = _mass(bags, nearest, weights)
    return np.round(total - mass, 9)


def _best_pair_matrices(units: Sequence[Unit], alike: Matrix, matrices: Mapping[str, Matrix]) -> dict[str, Matrix]:
    """Of each matrix over statements, the value of the most alike two of every two sentences."""
    edges = np.cumsum([0, *(len(unit.statements) for unit in units)]).tolist()
    rows, columns = (np.zeros((len(units), len(units)), dtype=np.intp) for _ in range(2))
    for i in range(len(units)):
        band = alike[edges[i] : edges[i + 1]]
        for j in range(i):
            best = int(band[:, edges[j] : edges[j + 1]].argmax())
            width = edges[j + 1] - edges[j]
            rows[i, j], columns[i, j] = edges[i] + best // width, edges[j] + best % width
    lower = np.tril(np.ones((len(units), len(units))), -1)
    return {name: found + found.T for name, matrix in matrices.items() for found in (matrix[rows, columns] * lower,)}


def _pool(matrix: Matrix, owner: NDArray[np.intp], size: int) -> Matrix:
    """The best of a statements-by-statements matrix for every two sentences."""
    rows = np.zeros((size, matrix.shape[1]))
    np.maximum.at(rows, owner, matrix)
    pooled = np.zeros((size, size))
    np.maximum.at(pooled, owner, rows.T)
    return pooled


def _proper_terms(story: Story, terms: Sequence[ArticleTerms], vocabulary: Mapping[Term, int]) -> NDArray[np.bool_]:
    proper = np.zeros(len(vocabulary), dtype=np.bool_)
    for own in terms:
        for index in own.proper:
            for term in own.by_token.get(index, ()):
                if term in vocabulary and term.kind is TermKind.WORD:
                    proper[vocabulary[term]] = True
    return proper


def _voice_matrices(story: Story, units: Sequence[Unit]) -> dict[str, Matrix]:
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


def _place_matrices(units: Sequence[Unit]) -> dict[str, Matrix]:
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


def _bigram_matrix(story: Story, units: Sequence[Unit], terms: Sequence[ArticleTerms]) -> dict[str, Matrix]:
    """The number of runs of two terms that two sentences share."""
    vocabulary: dict[tuple[Term, Term], int] = {}
    bags = []
    for unit in units:
        run = [term for index in _sentence_tokens(story, unit) for term in terms[unit.article].by_token.get(index, ())]
        bags.append({vocabulary.setdefault(pair, len(vocabulary)) for pair in zip(run, run[1:], strict=False) if pair[0] != pair[1]})
    held = _indicator([tuple(sorted(bag)) for bag in bags], np.ones(len(vocabulary)))
    return {"bigrams": np.minimum(held @ held.T, _FEW)}


# Features whose distance from the best of a sentence's other pairs is a feature too.
_RANKED = ("rare_mean", "statement_rare", "statement_mass", "best_terms")
FEATURES: tuple[str, ...] = (
    *("here_mean", "here_most", "english_mean", "english_most", "rare_mean", "rare_least", "same_mean", "same_most"),
    *("names", "figures", "other_figures", "lighter", "heavier", "best_term", "best_terms"),
    *("statement_rare", "statement_rare_most", "statement_english", "statement_english_most", "statement_mass"),
    *("subject_predicate", "predicate_object", "subject_predicate_object", "subject", "predicate"),
    *("names_left", "words_left", "names_left_over", "other_subject", "best_predicate", "best_subject", "other_polarity", "other_certainty"),
    *("same_speaker", "other_speaker", "one_speaks", "one_heading", "two_headings", "one_lead", "two_leads", "apart", "bigrams"),
    *(f"{name}_below_{side}" for name in _RANKED for side in ("row", "column")),
    *("neighbours", "mutual", "unlike_articles"),
)


def _rows(units: Sequence[Unit], matrices: Mapping[str, Matrix]) -> tuple[tuple[tuple[int, int], ...], Matrix]:
    members: dict[int, list[int]] = defaultdict(list)
    for n, unit in enumerate(units):
        members[unit.article].append(n)
    pairs: list[tuple[int, int]] = []
    blocks: list[Matrix] = [np.zeros((0, len(FEATURES)))]
    for one, other in combinations(sorted(members), 2):
        square = np.ix_(members[one], members[other])
        block = {name: matrix[square] for name, matrix in matrices.items()}
        block |= _standing(block)
        blocks.append(np.stack([block[name] for name in FEATURES], axis=-1).reshape(-1, len(FEATURES)))
        pairs += [(i, j) for i in members[one] for j in members[other]]
    return tuple(pairs), np.concatenate(blocks)


def _standing(block: Mapping[str, Matrix]) -> dict[str, Matrix]:
    """How each pair stands among the pairs of its two sentences, and how well their neighbours match."""
    found = {}
    for name in _RANKED:
        found[f"{name}_below_row"] = block[name] - block[name].max(axis=1, keepdims=True)
        found[f"{name}_below_column"] = block[name] - block[name].max(axis=0, keepdims=True)
    padded = np.pad(block["rare_mean"], 1)
    found["neighbours"] = padded[:-2, :-2] + padded[2:, 2:]
    found["mutual"] = ((found["rare_mean_below_row"] == 0) & (found["rare_mean_below_column"] == 0)) * 1.0
    return found
