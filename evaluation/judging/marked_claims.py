"""Claims as readers marked them, laid as alignments for the judge: each span as the statements that fit it best."""

import itertools
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from evaluation.given_scorers import scorer_module
from evaluation.sets import StoryFolder
from synoptic.model import Alignment, Span, Statement, Story

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
