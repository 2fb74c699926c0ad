"""Two sentences of our own writing, laid against each other as one claim: is a conflict told where there is one, and none where there is none.

`python -m evaluation.tasks.two_sentences [--set NAME]` shows every miss. The sets of the table were written without a look at the program's answers;
all but `unread` were read since, and rules made on what was missed there.
"""

import argparse
import csv
from collections import defaultdict
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from evaluation.figures import Figure, counted
from synoptic.annotate import annotate
from synoptic.judge import judge_claims
from synoptic.link import link_story
from synoptic.model import Alignment, Annotated, Article, Claim, Relation

TABLE = Path(__file__).resolve().parent / "two_sentences.tsv"
_DAY = "2025-03-05"


class Pair(NamedTuple):
    """Two sentences, how they stand to each other by who wrote them, and the set that they are of."""

    set: str
    relation: Relation
    one: str
    other: str


def score_two_sentences() -> Sequence[Figure]:
    """How rightly contradictions are told, one figure a set."""
    sets: defaultdict[str, list[tuple[bool, bool]]] = defaultdict(list)
    for pair in pairs():
        sets[pair.set].append((pair.relation is Relation.CONTRADICT, told(pair) is Relation.CONTRADICT))
    return [_figure(name, answers) for name, answers in sets.items()]


def _figure(name: str, answers: Sequence[tuple[bool, bool]]) -> Figure:
    """Precision, recall and F1 of contradictions; of a set that holds none how many of its pairs are rightly left alone."""
    if any(gold for gold, _ in answers):
        right = sum(gold and said for gold, said in answers)
        return counted(f"conflicts told, {name}", right, sum(gold for gold, _ in answers), sum(said for _, said in answers))
    return counted(f"no conflict told, {name}", sum(not said for _, said in answers), len(answers), len(answers))


def pairs() -> Iterator[Pair]:
    """The pairs of the table; lines that begin with # are comments."""
    with TABLE.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE):
            yield Pair(row["set"], Relation(row["relation"]), row["one"], row["other"])


def told(pair: Pair) -> Relation:
    """How the program says that two sentences stand to each other; what it finds nothing to claim in agrees."""
    claim = _judged(pair)
    return claim.relation if claim else Relation.AGREE


def _judged(pair: Pair) -> Claim | None:
    story = link_story([_read("a", pair.one), _read("b", pair.other)])
    if not all(entry.statements for entry in story.articles):
        return None
    ids = tuple(statement.id for entry in story.articles for statement in entry.statements)
    return max(judge_claims(story, [Alignment(ids, 1.0, "")], {}), key=lambda claim: claim.relation.strength, default=None)


def _read(name: str, text: str) -> Annotated:
    digest = sha256(text.encode("utf-8")).hexdigest()
    return annotate(Article(name, "", digest, text, published=_DAY, language="en"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Print each pair told otherwise than it was written, and the differences found; 0 always."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.tasks.two_sentences", description=__doc__)
    parser.add_argument("--set", action="append", default=[], help="which sets; may be repeated")
    options = parser.parse_args(arguments)
    for pair in pairs():
        answer = _judged(pair) if not options.set or pair.set in options.set else None
        if answer and answer.relation is not pair.relation:
            print(f"{pair.set}: {pair.relation.value}, told {answer.relation.value}\n  {pair.one}\n  {pair.other}")
            for difference in answer.differences:
                print(f"  {difference.kind.value}: {', '.join(words for _, words in difference.values)} ({difference.why})")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
