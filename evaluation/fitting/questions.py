"""Fit `synoptic/judge/number/question_weights.json`: what speaks for two figures' answering one question.

Usage: python -m evaluation.fitting.questions [--keep FOLDER] (needs scikit-learn)

Fitted on the stories named in `LESSONS` and on the real news of `news_figures.py`; all others of `stories`, `gold` and the examples tell what
the weights are worth. A lesson is two figures of two articles that cannot both be right, whatever clauses they stand in; it is one of the right
ones where a reader set these two against each other. Prints, for each chance from which two figures could be said to part, how many are found and
how many of them rightly: for the stories and events fitted on with weights fitted on the others, for the rest with those that are written.
"""

import argparse
import itertools
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from evaluation.aligned import Aligned, read_aligned
from evaluation.fitting.news_figures import Place, news_events, parted_figures
from evaluation.given_scorers import scorer_module
from evaluation.sets import ROOT, StoryFolder, story_sets
from synoptic.judge.figures.figure import Figure, figures_of
from synoptic.judge.number.question_reasons import reasons_by_step
from synoptic.judge.number.sorts import may_part
from synoptic.judge.parting.places import joined_places, places_of
from synoptic.judge.sides import Case, open_case
from synoptic.model import Span

# The own stories that were there, and had been read, when the weights were fitted.
LESSONS = frozenset(
    (
        "airline-merger bank-run border-skirmish ceasefire-talks cheese-recall chip-plant coup-trial-verdict dam-inquiry doping-ban drivers-ruling "
        "election-recount exam-leak factory-closure hospital-strike-deal hostage-release marathon-record mayor-shooting mine-collapse "
        "minister-resigns ministry-cyberattack museum-theft outbreak-ward peacekeepers-leave quake-valley refinery-fire rocket-failure "
        "speaker-vote spy-swap striker-transfer summit-accord tanker-seized tariff-dispute train-derailment vaccine-trial volcano-airspace "
        "wildfire-evacuation"
    ).split()
)
# How far weights are held to nothing; reasons that hold less often are left out.
_PENALTY, _LEAST_SEEN = 0.3, 12
_CHANCES = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7)
_OUT = ROOT / "synoptic" / "judge" / "number" / "question_weights.json"
_WORD = re.compile(r"[\w.,]*\d[\w.,]*|\w+")


@dataclass(frozen=True, slots=True)
class Lesson:
    """Two figures by what speaks for their one question, whether a claim joins their sentences, and whether a reader set them apart."""

    story: str
    known: Mapping[str, float]
    apart: bool


def read_lessons(folder: StoryFolder, kept: Path | None) -> list[Lesson]:
    """Every two figures of a story's articles that cannot both be right."""
    parted = list(_parted(folder))

    def apart(case: Case, one: str, a: Figure, other: str, b: Figure) -> bool:
        return any(row.holds(case, one, a) and row.holds(case, other, b) for row in parted if {one, other} <= row.spans.keys())

    return list(_lessons(folder.name, read_aligned(folder, kept), apart))


def read_news(kept: Path | None) -> dict[str, list[Lesson]]:
    """The lessons of each event of real news; none where its articles are not here."""
    parted = parted_figures()

    def apart(case: Case, one: str, a: Figure, other: str, b: Figure) -> bool:
        return frozenset((_place(case, one, a), _place(case, other, b))) in parted

    return {name: list(_lessons(name, aligned, apart)) for name, aligned in news_events(kept)}


def _place(case: Case, article: str, figure: Figure) -> Place:
    """Where a figure's words begin in its article; -1 where they stand in no clause."""
    text = next(entry.article.text for entry in case.story.articles if entry.article.id == article)
    found = (text.find(figure.words, span.start, span.end) for span in case.statements[figure.clause].spans)
    return article, next((place for place in found if place >= 0), -1)


def _lessons(name: str, aligned: Aligned, apart: Callable[[Case, str, Figure, str, Figure], bool]) -> Iterator[Lesson]:
    story, alignments = aligned
    case = open_case(story, alignments.joined)
    joined = joined_places(case, alignments.joined)
    sides = {annotated.article.id: case.side(annotated.article.id, annotated.statements) for annotated in story.articles}
    for one, other in itertools.combinations(sorted(sides), 2):
        for a, b in itertools.product(figures_of(sides[one]), figures_of(sides[other])):
            if may_part(a, b):
                places = places_of(case.statements[a.clause], case.statements[b.clause])
                steps = reasons_by_step(sides[one], a, sides[other], b, joined=places in joined)
                known = {reason: value for step in steps for reason, value in step.items()}
                yield Lesson(name, known, apart(case, one, a, other, b))


@dataclass(frozen=True, slots=True)
class _Parted:
    """What two articles were said to part in: spans and values by article."""

    spans: Mapping[str, Sequence[Span]]
    values: Mapping[str, str]

    def holds(self, case: Case, article: str, figure: Figure) -> bool:
        """Whether a figure of an article is the reader's value, in the words he marked."""
        statement = case.statements[figure.clause]
        text = next(entry.article.text for entry in case.story.articles if entry.article.id == article)
        near = any(
            span.start < own.end and own.start < span.end and figure.words in text[max(span.start, own.start) : min(span.end, own.end)]
            for span in self.spans[article]
            for own in (Span(statement.spans[0].start, statement.spans[-1].end),)
        )
        return near and _number(figure.words) in _words(self.values[article])


def _words(text: str) -> list[str]:
    return [word.strip(".,") for word in _WORD.findall(text.lower().replace("-", " "))]


def _number(words: str) -> str:
    told = _words(words)
    return next((word for word in told if any(sign.isdecimal() for sign in word)), next((word for word in told if word not in _SOFT), ""))


_SOFT = frozenset("about around some nearly almost more than over at least up to barely under less fewer the only just".split())


def _parted(folder: StoryFolder) -> Iterator[_Parted]:
    scorer = scorer_module("score_synopsis.py")
    for claim in json.loads(folder.marked[0].read_text(encoding="utf-8"))["claims"]:
        spans = {article: [Span(*scorer.locate(folder.text(article), span)) for span in told] for article, told in claim["spans"].items()}
        for one, other in itertools.combinations(sorted(spans), 2):
            if "number" in scorer.kinds_between(claim, one, other):
                values = next(row["values"] for row in claim["differences"] if row["kind"] == "number")
                yield _Parted({one: spans[one], other: spans[other]}, {one: str(values[one]), other: str(values[other])})


def fit_weights(lessons: Sequence[Lesson]) -> dict[str, float]:
    """The weight of each reason."""
    names = sorted({name for lesson in lessons for name in lesson.known} - {"any"})
    names = [name for name in names if sum(bool(lesson.known.get(name)) for lesson in lessons) >= _LEAST_SEEN]
    table = np.array([[lesson.known.get(name, 0.0) for name in names] for lesson in lessons])
    line = LogisticRegression(C=_PENALTY, max_iter=3000).fit(table, [lesson.apart for lesson in lessons])
    weights = {name: round(float(weight), 2) for name, weight in zip(names, line.coef_[0], strict=True)}
    return {"any": round(float(line.intercept_[0]), 2), **{name: weight for name, weight in weights.items() if weight}}


def chances(lessons: Sequence[Lesson], weights: Mapping[str, float]) -> list[float]:
    """The chance of each lesson with some weights."""
    logits = np.array([sum(weights.get(name, 0.0) * value for name, value in lesson.known.items()) for lesson in lessons])
    found: list[float] = (1 / (1 + np.exp(-logits))).tolist()
    return found


def report(name: str, told: Sequence[tuple[Lesson, float]]) -> str:
    """A line: of how many lessons set apart how many are found from each chance on, and of how many that are told."""
    rows = []
    for joined in (True, False):
        some = [(lesson.apart, chance) for lesson, chance in told if bool(lesson.known["joined"]) is joined]
        cells = (f"{least}: {sum(a for a, p in some if p >= least)} of {sum(p >= least for _, p in some)}" for least in _CHANCES)
        rows.append(f"{'joined' if joined else 'apart'} {sum(a for a, _ in some)} in {len(some)}; " + ", ".join(cells))
    return f"{name}: " + " | ".join(rows) + "\n"


def main(arguments: list[str] | None = None) -> None:
    """Fit, check on stories left out, write."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.fitting.questions", description=__doc__)
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="take stories as read and aligned from there, as evaluation.judging keeps them")
    kept = parser.parse_args(arguments).keep
    lessons = {entry.name: {f.name: read_lessons(f, kept) for f in entry.stories} for entry in story_sets() if entry.scorer == "score_synopsis.py"}
    own = {name: found for name, found in lessons["stories"].items() if name in LESSONS}
    news = read_news(kept)
    learnt = own | news
    for title, left_out in (("stories", own), ("real news", news)):
        told = []
        for name, found in left_out.items():
            weights = fit_weights([lesson for other, rows in learnt.items() if other != name for lesson in rows])
            told += list(zip(found, chances(found, weights), strict=True))
        sys.stdout.write(report(f"{title}, each left out", told) if told else "")
    weights = fit_weights([lesson for rows in learnt.values() for lesson in rows])
    lessons["stories"] = {name: found for name, found in lessons["stories"].items() if name not in LESSONS}
    for name, rows in lessons.items():
        found = [lesson for row in rows.values() for lesson in row]
        if found:
            sys.stdout.write(report(name, list(zip(found, chances(found, weights), strict=True))))
    _OUT.write_text(json.dumps(weights, indent=0, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
