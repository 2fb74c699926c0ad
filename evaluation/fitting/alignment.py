"""Fit the aligner's weights: `python -m evaluation.fitting.alignment` writes `synoptic/align/weights.json` and the held-out ones.

Learnt from: stories with readers' sentence pairs, and stories with gold claims. The stories are dealt into parts, those of one event into one,
and for each part weights are also fitted without it (`evaluation/held_out/NUMBER.json`): a score of its stories is taken with those.
Needs ../shared and scikit-learn.
"""

import itertools
import json
import sys
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier

from evaluation.given_scorers import scorer_module
from evaluation.sets import HELD_OUT, ROOT, StoryFolder, event_of, story_sets
from evaluation.tasks.strangers import stranger_stories
from synoptic.align.collective import COLLECTIVE, collective_strips
from synoptic.align.coverage import Matrix
from synoptic.align.evidence import FEATURES, Evidence, gather_evidence
from synoptic.align.scoring import RULED_OUT, Cascade, Logistic, Network, Weights, score_strips, standardised
from synoptic.model import Story
from synoptic.pipeline import read_together
from synoptic.read import read_story

OUT = ROOT / "synoptic" / "align" / "weights.json"
POSSIBLE = 0.5
# What one reader lists and the other does not, or neither as sure, counts so much, as a pair that does not say the same. Other weights, as one that
# does too, do no better at equal precision.
POSSIBLE_WEIGHT = 0.3
# Stories written by ourselves and those of the gold tell by paraphrase, real news does not: so much more than real news the former count, of which
# there is less. Three times costs real news a point.
WRITTEN, WRITTEN_WEIGHT = frozenset({"gold", "examples", "stories"}), 1.7
# Inverse strength of the L2 penalty (one over twice the variance of a Gaussian prior).
PENALTY = 0.02
NEWTON_STEPS = 6
# The network's logit is the mean of so many networks' of so many units, each from a start of its own and stopped early.
NETWORKS, UNITS, EPOCHS, RATE, BATCH, DECAY = 8, 24, 15, 0.002, 256, 0.1
# Parts into which stories are divided for first scores of unseen ones.
FOLDS = 5
# Parts of which each is held out once: the more, the nearer to leaving out one story, and the longer it takes.
PARTS = 14
# Pairs of articles on different events to learn from; fifty more changed nothing.
STRANGERS = 30
LEAST_UNLIKE = 0.03
STRANGER = "strangers"
# Decimals of the weights as they are stored.
_DIGITS = 5
# Of pairs of sentences in real news F1 is best at .5 and little less up to .62, in written stories, where paraphrase is the rule, best below .3: more
# would be joined there, and one join in three would be wrong. From .62 on nine in ten of the look-alikes of `gold` are kept apart, and what is joined
# wrongly is every seventh pair; what parts below it `parting/possible.py` tells.
THRESHOLD = 0.62


@dataclass(frozen=True)
class Labelled:
    """One story's evidence with what the readers say of every pair: 1 the same, 0 not, 0.5 possibly. `of` is its set."""

    name: str
    of: str
    evidence: Evidence
    labels: NDArray[np.float64]

    @cached_property
    def rows(self) -> Matrix:
        """The features of every pair, a row each."""
        return _rows([part.features for part in self.evidence.by_strip()], len(FEATURES))

    @property
    def worth(self) -> NDArray[np.float64]:
        """What each pair counts as a lesson."""
        possible = np.where(self.labels == POSSIBLE, POSSIBLE_WEIGHT, 1.0)
        return possible * WRITTEN_WEIGHT if self.of in WRITTEN else possible


def labelled_stories() -> Iterator[Labelled]:
    """The stories to learn from."""
    for story_set in story_sets():
        for folder in story_set.stories:
            story = read_folder(folder)
            evidence = gather_evidence(story)
            yield Labelled(folder.name, story_set.name, evidence, _labels(folder, story, evidence))


def labelled_strangers() -> Iterator[Labelled]:
    """Articles on different events, of which no two sentences say the same.

    Two with as much in common as articles of one story are left out: their events may be one affair, and some of their sentences the same.
    """
    unlike = FEATURES.index("unlike_articles")
    for number, story in enumerate(stranger_stories(learnt_from=True, articles=STRANGERS, pairs=STRANGERS)):
        evidence = gather_evidence(story)
        labelled = Labelled(f"strangers {number}", STRANGER, evidence, np.zeros(len(_pairs(evidence))))
        if len(labelled.rows) and labelled.rows[0, unlike] > LEAST_UNLIKE:
            yield labelled


def _pairs(evidence: Evidence) -> NDArray[np.intp]:
    """Every two units of different articles, as rows of two indices: strip by strip, a strip's row by row."""
    found = [np.argwhere(np.ones(strip.shape)) + np.array([strip.rows.start, strip.columns.start]) for strip in evidence.strips]
    return np.concatenate([np.zeros((0, 2), dtype=np.intp), *found])


def _rows(strips: Sequence[NDArray[np.float64]], width: int) -> Matrix:
    """The features (features × rows × columns) of some strips, a row a pair, in the order of the pairs."""
    return np.concatenate([np.zeros((0, width)), *(features.reshape(width, -1).T for features in strips)])


def read_folder(folder: StoryFolder) -> Story:
    """The articles of a story, read closely and linked."""
    articles, _ = read_story([str(path) for _, path in folder.articles], metadata={})
    return read_together(articles)


def _labels(folder: StoryFolder, story: Story, evidence: Evidence) -> NDArray[np.float64]:
    spots, said = _reader_pairs(folder) if any(path.name == "sentences.json" for path in folder.marked) else _gold_pairs(folder)
    where = []
    for unit in evidence.units:
        annotated = story.articles[unit.article]
        where.append(annotated.article.id + str(_best_spot(spots[annotated.article.id], annotated.reading.sentences[unit.sentence].span)))
    return np.array([said.get(tuple(sorted((where[i], where[j]))), 0.0) for i, j in _pairs(evidence)])


def _best_spot(spots: Sequence[Sequence[int]], span: tuple[int, int]) -> int:
    return max(range(len(spots)), key=lambda n: min(spots[n][1], span[1]) - max(spots[n][0], span[0]))


def _reader_pairs(folder: StoryFolder) -> tuple[dict[str, Any], dict[tuple[str, ...], float]]:
    files = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in folder.marked}
    first, second = ({tuple(sorted(pair[:2])): pair[2] for pair in files[name]["pairs"]} for name in ("ann1.json", "ann2.json"))
    sure = {key for key in first.keys() & second.keys() if "sure" in (first[key], second[key])}
    return files["sentences.json"], {key: 1.0 if key in sure else POSSIBLE for key in first.keys() | second.keys()}


def _gold_pairs(folder: StoryFolder) -> tuple[dict[str, Any], dict[tuple[str, ...], float]]:
    scorer = scorer_module("score_synopsis.py")
    gold = json.loads(folder.marked[0].read_text(encoding="utf-8"))
    texts = {name: folder.text(name) for name in gold["articles"]}
    spots = {name: scorer.sentences(text) for name, text in texts.items()}
    said = {}
    for claim in gold["claims"]:
        homes = {name: scorer.touched([scorer.locate(texts[name], span) for span in spans], spots[name]) for name, spans in claim["spans"].items()}
        for one, other in itertools.combinations(sorted(homes), 2):
            said.update({(f"{one}{i}", f"{other}{j}"): 1.0 for i in homes[one] for j in homes[other]})
    return spots, {tuple(sorted(key)): value for key, value in said.items()}


def fit_logistic(rows: Sequence[NDArray[np.float64]], stories: Sequence[Labelled]) -> Logistic:
    """A logistic model over standardised features with an L2 penalty, by Newton's method (iteratively reweighted least squares)."""
    table, target = np.concatenate(rows), np.concatenate([story.labels == 1 for story in stories]).astype(np.float64)
    worth = np.concatenate([story.worth for story in stories])
    mean, scale = table.mean(axis=0), table.std(axis=0)
    scale[scale == 0] = 1.0
    design = np.hstack([(table - mean) / scale, np.ones((len(table), 1))])
    penalty = np.diag([*[1 / PENALTY] * table.shape[1], 0.0])
    weights = np.zeros(design.shape[1])
    for _ in range(NEWTON_STEPS):
        chance = 1 / (1 + np.exp(-design @ weights))
        gradient = design.T @ (worth * (target - chance)) - penalty @ weights
        curvature = (design * (worth * chance * (1 - chance))[:, np.newaxis]).T @ design + penalty
        weights += np.linalg.solve(curvature, gradient)
    return Logistic(_rounded(mean), _rounded(scale), _rounded(weights[:-1]), round(float(weights[-1]), _DIGITS))


def _rounded(values: NDArray[np.float64]) -> tuple[float, ...]:
    return tuple(np.round(values, _DIGITS).tolist())


def dealt(stories: Sequence[Labelled], parts: int) -> Iterator[tuple[list[Labelled], list[Labelled]]]:
    """Each part of the stories beside all others; what is of one event is in one part."""
    events = {event: number % parts for number, event in enumerate(dict.fromkeys(event_of(story.name) for story in stories))}
    of = [(events[event_of(story.name)], story) for story in stories]
    for part in range(parts):
        yield [story for own, story in of if own == part], [story for own, story in of if own != part]


def fit_first(stories: Sequence[Labelled]) -> Cascade:
    """The model of single pairs: a network fitted to what a logistic model does not rule out."""
    sieve = fit_logistic([story.rows for story in stories], stories)
    near = [sieve.probabilities(story.rows) >= RULED_OUT for story in stories]
    rows, labels, worth = (
        np.concatenate([values[kept] for values, kept in zip(column, near, strict=True)])
        for column in ([story.rows for story in stories], [story.labels for story in stories], [story.worth for story in stories])
    )
    return Cascade(sieve, fit_network(rows, labels == 1, worth))


def fit_network(rows: Matrix, target: NDArray[np.bool_], worth: NDArray[np.float64]) -> Network:
    """The mean of several networks, as one of all their units."""
    mean, scale = np.round(rows.mean(axis=0), _DIGITS), np.round(rows.std(axis=0), _DIGITS)
    scale[scale == 0] = 1.0
    table = standardised(rows, mean, scale)
    found = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        for start in range(NETWORKS):
            network = MLPClassifier((UNITS,), alpha=DECAY, batch_size=BATCH, learning_rate_init=RATE, max_iter=EPOCHS, random_state=start)
            found.append(network.fit(table, target, sample_weight=worth))
    incoming, offsets, outgoing = (
        np.round(np.concatenate(parts, axis=-1), _DIGITS)
        for parts in zip(*((entry.coefs_[0], entry.intercepts_[0], entry.coefs_[1].ravel() / NETWORKS) for entry in found), strict=True)
    )
    bias = sum(float(entry.intercepts_[1][0]) for entry in found) / NETWORKS
    return Network(mean, scale, incoming, offsets, outgoing, round(bias, _DIGITS))


def fit(stories: Sequence[Labelled]) -> Weights:
    """Both models. What the second learns from are first scores of stories that the first had not seen."""
    rows: dict[str, NDArray[np.float64]] = {}
    for unseen, others in dealt(stories, FOLDS):
        first = fit_first(others)
        rows |= {story.name: _second_rows(story, first) for story in unseen}
    second = fit_logistic([rows[story.name] for story in stories], stories)
    return Weights(fit_first(stories), second, THRESHOLD)


def _second_rows(story: Labelled, first: Cascade) -> NDArray[np.float64]:
    """What the first model's probabilities of the other pairs say of each pair."""
    strips = story.evidence.strips
    ends = np.cumsum([strip.shape[0] * strip.shape[1] for strip in strips])
    parts = np.split(first.probabilities(story.rows), ends[:-1]) if strips else []
    chances = [part.reshape(strip.shape) for strip, part in zip(strips, parts, strict=True)]
    return _rows(list(collective_strips(strips, chances)), len(COLLECTIVE))


def _scores(evidence: Evidence, weights: Weights) -> NDArray[np.float64]:
    """The probability of each pair, in the order of the pairs."""
    return np.concatenate([np.zeros(0), *(scored.chances.ravel() for scored in score_strips(evidence, weights))])


def pair_figures(scored: Sequence[tuple[NDArray[np.float64], NDArray[np.float64]]], threshold: float) -> tuple[float, float, float]:
    """Precision (possible pairs are right), recall (of sure pairs) and F1."""
    made = [(scores >= threshold, labels) for scores, labels in scored]
    right, predicted = sum(int((m & (s > 0)).sum()) for m, s in made), sum(int(m.sum()) for m, _ in made)
    found, gold = sum(int((m & (s == 1)).sum()) for m, s in made), sum(int((s == 1).sum()) for _, s in made)
    precision, recall = right / max(predicted, 1), found / max(gold, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def weights_object(weights: Weights, learnt_from: Sequence[Labelled]) -> dict[str, Any]:
    """The weights as they are stored."""
    models = {
        name: {"mean": model.mean, "scale": model.scale, "weights": model.weights, "bias": model.bias}
        for name, model in (("sieve", weights.first.sieve), ("second", weights.second))
    }
    network = weights.first.network
    arrays = {name: getattr(network, name).tolist() for name in ("mean", "scale", "incoming", "offsets", "outgoing")}
    learnt = sorted(story.name for story in learnt_from if story.of != STRANGER)
    return {
        "learnt_from": learnt,
        "features": FEATURES,
        "collective": COLLECTIVE,
        "threshold": weights.threshold,
        **models,
        "network": {**arrays, "bias": network.bias},
    }


def write(path: Path, weights: Weights, learnt_from: Sequence[Labelled], **more: Sequence[str]) -> None:
    """Store weights."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({**weights_object(weights, learnt_from), **more}) + "\n", encoding="utf-8")


def main() -> None:
    """Fit on all stories, and without each part of them; print how the unseen are scored."""
    stories, strangers = list(labelled_stories()), list(labelled_strangers())
    write(OUT, fit([*stories, *strangers]), stories)
    unseen = []
    for part, (held_out, others) in enumerate(dealt(stories, PARTS)):
        weights = fit([*others, *strangers])
        write(HELD_OUT / f"{part:02}.json", weights, others, held_out=[story.name for story in held_out])
        for story in held_out:
            unseen.append((story, (_scores(story.evidence, weights), story.labels)))
            _say(f"{story.name[:24]:24} threshold {weights.threshold:.2f}", [unseen[-1][1]], weights.threshold)
    for threshold in (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6):
        for name in sorted({story.of for story in stories}):
            _say(f"{name:24} at {threshold:.2f}", [scored for story, scored in unseen if story.of == name], threshold)


def _say(what: str, scored: Sequence[tuple[NDArray[np.float64], NDArray[np.float64]]], threshold: float) -> None:
    sys.stdout.write(f"{what:40} P {{:.3f}}  R {{:.3f}}  F1 {{:.3f}}\n".format(*pair_figures(scored, threshold)))


if __name__ == "__main__":
    main()
