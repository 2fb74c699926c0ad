"""Fit `synoptic/judge/label_weights.json`: what speaks for showing a wording as a label, from what careful readers noted.

Usage: python -m evaluation.fit_labels

Fitted on the `gold` set and the stories of `DEVELOPED`; the other own stories are never read here, so that they tell what the weights are
worth. A wording that covers a reader's label is one class, every other candidate the other. Prints for each story what is found with
weights fitted on all the others.
"""

import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from evaluation.sets import StoryFolder, story_sets
from synoptic.judge.labels import candidates, chosen, most_labels, voiced
from synoptic.judge.telling import Telling
from synoptic.judge.voices import Voices
from synoptic.judge.wordings import Wording
from synoptic.model import Span
from synoptic.pipeline import read_together
from synoptic.read import read_story

# The own stories on which the labels were developed.
DEVELOPED = frozenset(("coup-trial-verdict", "summit-accord", "border-skirmish", "airline-merger", "dam-inquiry"))
# How far weights are held to nothing, by leaving stories out; reasons seen less often are left out.
_PENALTY, _LEAST_SEEN = 0.05, 12
# A candidate is shown from this chance on: about 25 in an article of 2,000 characters, where readers note 8.
_LEAST_CHANCE = 0.09
# A reader's label is covered by a candidate that fits it so well, as intersection over union of characters: the scorers' bound, and a good fit.
_COVERS, _FITS = 0.34, 0.6
_OUT = Path(__file__).resolve().parent.parent / "synoptic" / "judge" / "label_weights.json"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A wording with its voice, its reasons, and whether it covers a label."""

    wording: Wording
    voice: str | None
    reasons: frozenset[str]
    covers: bool


@dataclass(frozen=True, slots=True)
class Fitted:
    """Candidates and readers' labels of a story by article, with how many labels are shown at most."""

    name: str
    candidates: Mapping[str, Sequence[Candidate]]
    labels: Mapping[str, Sequence[Span]]
    most: Mapping[str, int]


def read_labels(folder: StoryFolder) -> Fitted:
    """A story's candidates and the labels that its readers noted."""
    gold = json.loads(folder.marked[0].read_text(encoding="utf-8"))
    articles, _ = read_story([str(path) for _, path in folder.articles], metadata={})
    story = read_together(articles)
    telling = Telling(story)
    labels = {
        article: [_located(folder.text(article), entry["text"]) for entry in gold["labels"] if entry["article"] == article]
        for article, _ in folder.articles
    }
    found: dict[str, list[Candidate]] = {}
    for annotated in story.articles:
        rows = list(voiced(Voices(annotated), candidates(story, annotated)))
        covering = _covering([row[0].span for row in rows], labels[annotated.article.id])
        found[annotated.article.id] = [
            Candidate(wording, voice, frozenset(telling.reasons(wording, annotated, inside=inside, speech=speech)), n in covering)
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


def _fit(one: Span, other: Span) -> float:
    both = min(one.end, other.end) - max(one.start, other.start)
    return max(0, both) / (max(one.end, other.end) - min(one.start, other.start))


def fit_weights(stories: Sequence[Fitted]) -> dict[str, float]:
    """The weight of each reason, "any" for every wording."""
    rows = [candidate for story in stories for row in story.candidates.values() for candidate in row]
    seen = Counter(reason for candidate in rows for reason in candidate.reasons)
    reasons = sorted(reason for reason, times in seen.items() if times >= _LEAST_SEEN and reason != "any")
    table = np.array([[reason in candidate.reasons for reason in reasons] for candidate in rows], float)
    line = LogisticRegression(C=_PENALTY, max_iter=3000).fit(table, [candidate.covers for candidate in rows])
    weights = {reason: round(float(weight), 2) for reason, weight in zip(reasons, line.coef_[0], strict=True)}
    return {"any": round(float(line.intercept_[0]) - log(_LEAST_CHANCE / (1 - _LEAST_CHANCE)), 2), **{k: w for k, w in weights.items() if w}}


def count_found(story: Fitted, weights: Mapping[str, float]) -> tuple[int, int, int]:
    """With some weights: labels found, labels noted, labels shown."""
    found = shown = 0
    for article, row in story.candidates.items():
        weighed = [(sum(weights.get(reason, 0.0) for reason in one.reasons), one.wording, one.voice) for one in row]
        spans = [wording.span for wording, _ in chosen(weighed, story.most[article])]
        shown += len(spans)
        found += sum(any(_fit(label, span) >= _COVERS for span in spans) for label in story.labels[article])
    return found, sum(map(len, story.labels.values())), shown


def main() -> None:
    """Fit, check on stories left out, write."""
    folders = [folder for entry in story_sets() for folder in entry.stories if entry.name == "gold" or folder.name in DEVELOPED]
    stories = [read_labels(folder) for folder in folders]
    for story in stories:
        found, noted, shown = count_found(story, fit_weights([other for other in stories if other is not story]))
        sys.stdout.write(f"{story.name}: {found} of {noted} labels found, {shown} shown in {len(story.candidates)} articles\n")
    _OUT.write_text(json.dumps(fit_weights(stories), indent=0, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
