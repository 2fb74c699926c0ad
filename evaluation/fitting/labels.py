"""Fit `synoptic/judge/labelling/label_weights.json` and `side_weights.json`: what speaks for showing a wording as a label, and for its taking a side.

Usage: python -m evaluation.fitting.labels

Fitted on the stories of `gold` and `stories`, but for those of `UNREAD`, which tell what the weights are worth. For showing, a wording that
covers a reader's label is one class, every other candidate the other; for taking a side, the readers' labels alone are the lessons. Prints
for each story what is found, and what is rightly said to take a side, with weights fitted on all the others.
"""

import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

import numpy as np
from sklearn.linear_model import LogisticRegression

from evaluation.sets import ROOT, StoryFolder, story_sets
from synoptic.judge.labelling.telling import Telling
from synoptic.judge.labelling.voices import Voices
from synoptic.judge.labelling.weighing import LEAST_CHANCE, takes_side, weigh
from synoptic.judge.labelling.wordings import Owners, Wording
from synoptic.judge.labels import candidates, chosen, most_labels, voiced
from synoptic.model import Span
from synoptic.pipeline import read_together
from synoptic.read import read_story

# The own stories on which nothing of the labels was developed.
UNREAD: frozenset[str] = frozenset(
    (
        *("hostage-release", "ministry-cyberattack", "doping-ban", "train-derailment", "ceasefire-talks", "vaccine-trial"),
        *("factory-closure", "rocket-failure", "striker-transfer", "mine-collapse", "museum-theft", "tariff-dispute"),
    )
)
# How far weights are held to nothing, by leaving stories out; reasons seen less often are left out.
_PENALTY, _LEAST_SEEN = 0.05, 12
_SIDE_PENALTY, _LEAST_SEEN_SIDED = 0.1, 8
# Reasons that say where a wording stands and nothing of its words: no ground for saying that it takes a side.
_OF_PLACE = re.compile(r"once in the article|lead|heading|common|as \w+")
# A reader's label is covered by a candidate that fits it so well, as intersection over union of characters: the scorers' bound, and a good fit.
_COVERS, _FITS = 0.34, 0.6
_OUT = ROOT / "synoptic" / "judge" / "labelling"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A wording with its voice, its reasons, and whether it covers a label; `sides` whether readers said that those it fits best take a side."""

    wording: Wording
    voice: str | None
    reasons: frozenset[str]
    covers: bool
    sides: tuple[bool, ...] = ()


@dataclass(frozen=True, slots=True)
class Fitted:
    """Candidates and readers' labels of a story by article, each label with whether it takes a side, and how many are shown at most."""

    name: str
    candidates: Mapping[str, Sequence[Candidate]]
    labels: Mapping[str, Sequence[tuple[Span, bool]]]
    most: Mapping[str, int]


def read_labels(folder: StoryFolder) -> Fitted:
    """A story's candidates and the labels that its readers noted."""
    gold = json.loads(folder.marked[0].read_text(encoding="utf-8"))
    articles, _ = read_story([str(path) for _, path in folder.articles], metadata={})
    story = read_together(articles)
    telling = Telling(story)
    labels = {
        article: [(_located(folder.text(article), entry["text"]), bool(entry["loaded"])) for entry in gold["labels"] if entry["article"] == article]
        for article, _ in folder.articles
    }
    found: dict[str, list[Candidate]] = {}
    for annotated in story.articles:
        rows = list(voiced(Voices(annotated, Owners(story, annotated.article.id).heads), candidates(story, annotated)))
        noted = labels[annotated.article.id]
        spans = [row[0].span for row in rows]
        covering, sides = _covering(spans, [span for span, _ in noted]), _sides(spans, noted)
        found[annotated.article.id] = [
            Candidate(wording, voice, frozenset(telling.reasons(wording, annotated, inside=inside, speech=speech)), n in covering, tuple(sides[n]))
            for n, (wording, voice, inside, speech) in enumerate(rows)
        ]
    return Fitted(folder.name, found, labels, {annotated.article.id: most_labels(annotated) for annotated in story.articles})


def _located(text: str, wanted: str | Mapping[str, object]) -> Span:
    words, nth = (wanted, 1) if isinstance(wanted, str) else (str(wanted["text"]), int(str(wanted.get("nth", 1))))
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def _covering(spans: Sequence[Span], labels: Sequence[Span]) -> set[int]:
    """The numbers of the spans that cover a label: each label's best, and all that fit one well."""
    found = set()
    for label in labels:
        fits = [_fit(label, span) for span in spans]
        found |= {n for n, fit in enumerate(fits) if fit >= _FITS or (fit >= _COVERS and fit == max(fits))}
    return found


def _sides(spans: Sequence[Span], labels: Sequence[tuple[Span, bool]]) -> defaultdict[int, list[bool]]:
    """By the number of a span, whether each label that it fits best takes a side."""
    found: defaultdict[int, list[bool]] = defaultdict(list)
    for label, sided in labels:
        fits = [_fit(label, span) for span in spans]
        if fits and max(fits) >= _COVERS:
            found[fits.index(max(fits))].append(sided)
    return found


def _fit(one: Span, other: Span) -> float:
    both = min(one.end, other.end) - max(one.start, other.start)
    return max(0, both) / (max(one.end, other.end) - min(one.start, other.start))


def fit_weights(stories: Sequence[Fitted]) -> dict[str, float]:
    """The weight of each reason for showing a wording, "any" for every wording."""
    rows = [candidate for story in stories for row in story.candidates.values() for candidate in row]
    lessons = [(candidate.reasons, candidate.covers) for candidate in rows]
    return _fitted(lessons, penalty=_PENALTY, least=_LEAST_SEEN, shift=log(LEAST_CHANCE / (1 - LEAST_CHANCE)))


def fit_sides(stories: Sequence[Fitted]) -> dict[str, float]:
    """The weight of each reason for taking a side, "any" for every label."""
    rows = [candidate for story in stories for row in story.candidates.values() for candidate in row]
    lessons = [
        (frozenset(reason for reason in candidate.reasons if not _OF_PLACE.fullmatch(reason)), sided)
        for candidate in rows
        for sided in candidate.sides
    ]
    return _fitted(lessons, penalty=_SIDE_PENALTY, least=_LEAST_SEEN_SIDED, shift=0.0)


def _fitted(lessons: Sequence[tuple[frozenset[str], bool]], *, penalty: float, least: int, shift: float) -> dict[str, float]:
    seen = Counter(reason for found, _ in lessons for reason in found)
    reasons = sorted(reason for reason, times in seen.items() if times >= least and reason != "any")
    table = np.array([[reason in found for reason in reasons] for found, _ in lessons], float)
    line = LogisticRegression(C=penalty, max_iter=3000).fit(table, [answer for _, answer in lessons])
    weights = {reason: round(float(weight), 2) for reason, weight in zip(reasons, line.coef_[0], strict=True)}
    return {"any": round(float(line.intercept_[0]) - shift, 2), **{reason: weight for reason, weight in weights.items() if weight}}


def count_found(story: Fitted, weights: Mapping[str, float], sides: Mapping[str, float]) -> Counter[str]:
    """With some weights: labels noted, found and shown; of those found how many take a side, are said to, and are rightly said to."""
    counts: Counter[str] = Counter()
    for article, row in story.candidates.items():
        weighed = [(weigh(one.reasons, weights), one.wording, one.voice) for one in row]
        sided = [one.wording.loaded or takes_side(one.reasons, entry[0], sides) for one, entry in zip(row, weighed, strict=True)]
        said = {(one.wording.span, one.wording.entity) for one, takes in zip(row, sided, strict=True) if takes}
        kept = [wording for wording, _ in chosen(weighed, story.most[article])]
        counts += Counter(noted=len(story.labels[article]), shown=len(kept), marked=sum((w.span, w.entity) in said for w in kept))
        for label, takes in story.labels[article]:
            best = max(kept, key=lambda wording: _fit(label, wording.span), default=None)
            if best is not None and _fit(label, best.span) >= _COVERS:
                told = (best.span, best.entity) in said
                counts += Counter(found=1, sided=takes, said=told, rightly=takes and told)
    return counts


def main() -> None:
    """Fit, check on stories left out, write."""
    folders = [folder for entry in story_sets() for folder in entry.stories if entry.name in ("gold", "stories") and folder.name not in UNREAD]
    stories = [read_labels(folder) for folder in folders]
    for story in stories:
        others = [other for other in stories if other is not story]
        n = count_found(story, fit_weights(others), fit_sides(others))
        sys.stdout.write(
            f"{story.name}: {n['found']} of {n['noted']} labels found, {n['shown']} shown in {len(story.candidates)} articles, {n['marked']} of them "
            f"marked as taking a side; of those found {n['sided']} do, {n['said']} are said to, {n['rightly']} rightly\n"
        )
    for name, weights in (("label_weights.json", fit_weights(stories)), ("side_weights.json", fit_sides(stories))):
        (_OUT / name).write_text(json.dumps(weights, indent=0, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
