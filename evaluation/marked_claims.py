"""Claims as readers marked them, laid as alignments for the judge: each span as the statements that fit it best."""

import importlib.util
import itertools
import json
import pickle
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from evaluation.sets import StoryFolder, scorer_path
from evaluation.systems import held_out_weights
from synoptic.align import align_story
from synoptic.model import Alignment, Span, Statement, Story
from synoptic.pipeline import read_together
from synoptic.read import read_story

RELATIONS = ("agree", "differ", "contradict")
# Share of a statement's characters that must lie in a reader's span for the statement to tell it.
_INSIDE = 0.5


@dataclass(frozen=True, slots=True)
class Marked:
    """A claim as a reader marked it between two articles: its relation, the kinds of difference, and a line to show it by.

    `certain` is False where two readers part: their relation is then the stronger one, and nobody is asked to find it.
    """

    label: str
    one: str
    other: str
    alignment: Alignment
    relation: str
    kinds: frozenset[str]
    certain: bool = True


Aligned = tuple[Story, tuple[Alignment, ...]]


def read_aligned(folder: StoryFolder, kept: Path | None = None) -> Aligned:
    """A story as it comes to the judge, aligned with weights that were not fitted on it; from `kept` where it lies there."""

    def read() -> Aligned:
        articles, _ = read_story([str(path) for _, path in folder.articles], metadata={})
        return align_story(read_together(articles), weights=held_out_weights(folder.name))

    return keep_aligned(folder.name, kept, read)


def keep_aligned(name: str, kept: Path | None, read: Callable[[], Aligned]) -> Aligned:
    """What `read` gives, from `kept` where it lies there; kept there else."""
    file = kept / f"{name}.pickle" if kept else None
    if file and file.is_file():
        found: Aligned = pickle.loads(file.read_bytes())  # noqa: S301 - of our own making
        return found
    found = read()
    if file:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(pickle.dumps(found))
    return found


def marked_claims(folder: StoryFolder, story: Story) -> Iterator[Marked]:
    """The reader's claims, every two articles of each."""
    statements = {annotated.article.id: annotated.statements for annotated in story.articles}
    files = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in folder.marked}
    yield from _paired_sentences(folder, statements, files) if "sentences.json" in files else _gold_claims(folder, statements)


def _gold_claims(folder: StoryFolder, statements: Mapping[str, Sequence[Statement]]) -> Iterator[Marked]:
    scorer = scorer_module("score_synopsis.py")
    for claim in json.loads(folder.marked[0].read_text(encoding="utf-8"))["claims"]:
        told: list[str] = []
        for article, spans in claim["spans"].items():
            text = folder.text(article)
            told += tellers(statements[article], [Span(*scorer.locate(text, span)) for span in spans])
        alignment = Alignment(tuple(dict.fromkeys(told)), 1.0, "laid by hand")
        for one, other in itertools.combinations(sorted(claim["spans"]), 2):
            relation, kinds = scorer.relation_between(claim, one, other), frozenset(scorer.kinds_between(claim, one, other))
            yield Marked(f"{folder.name} {one}-{other}: {claim['gist']}", one, other, alignment, relation, kinds)


def _paired_sentences(folder: StoryFolder, statements: Mapping[str, Sequence[Statement]], files: Mapping[str, Any]) -> Iterator[Marked]:
    first, second = ({tuple(sorted(pair[:2])): pair for pair in files[name]["pairs"]} for name in ("ann1.json", "ann2.json"))
    for key in sorted(first.keys() & second.keys()):
        if "sure" not in (first[key][2], second[key][2]):
            continue
        told = [entry for place in key for entry in tellers(statements[place[0]], [Span(*files["sentences.json"][place[0]][int(place[1:])])])]
        relations = sorted((first[key][3], second[key][3]), key=RELATIONS.index)
        certain = "agree" not in relations or relations[0] == relations[1]
        label = f"{folder.name}: {key[0]} {key[1]}"
        yield Marked(label, key[0][0], key[1][0], Alignment(tuple(told), 1.0, "laid by hand"), relations[1], frozenset(), certain)


def tellers(statements: Sequence[Statement], spans: Sequence[Span]) -> list[str]:
    """The ids of the statements that tell the spans: those that lie in one by half or more, else the one that fits it best."""
    found: list[str] = []
    for span in spans:
        inside = [entry.id for entry in statements if _common(entry, span) >= _INSIDE * _length(entry)]
        nearest = max(statements, key=lambda entry: _common(entry, span) / (_length(entry) + span.end - span.start), default=None)
        if not inside and nearest and _common(nearest, span):
            inside = [nearest.id]
        found += inside
    return found


def _common(statement: Statement, span: Span) -> int:
    return sum(max(0, min(own.end, span.end) - max(own.start, span.start)) for own in statement.spans)


def _length(statement: Statement) -> int:
    return sum(own.end - own.start for own in statement.spans)


@cache
def scorer_module(name: str) -> ModuleType:
    """One of the given scorers."""
    path = scorer_path(name)
    sys.path[:0] = [str(path.parent), str(path.parent.parent / "gold")]
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
