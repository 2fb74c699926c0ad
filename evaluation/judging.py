"""Score the judge alone: `python -m evaluation.judging [--only SET] [--rules] [--misses]`.

The aligner's faults hide the judge's. So every claim that a reader marked is laid as he marked it, each of its spans as the statements that
fit it best, and judged ("laid by hand"); beside it stand the figures that the given scorers find on the aligner's own claims ("as aligned").
For a set of sentence pairs, two sentences that say the same are a claim of all their statements.

With `--rules`: how often each reason was given, and how the two articles stand there to the reader. With `--keep FOLDER` the stories as read
and aligned are kept there and taken from there the next time, which is right as long as nothing but the judge has changed.
"""

import argparse
import contextlib
import io
import json
import re
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evaluation.figures import Figure, read_rows, table
from evaluation.marked_claims import RELATIONS, Marked, marked_claims, read_aligned, scorer_module
from evaluation.sets import StorySet, story_sets
from synoptic.judge import judge_claims, judge_story
from synoptic.model import Alignment, Claim, Statement, Story

# The words in brackets of a reason are an article's own.
_QUOTED = re.compile(r" \([^)]*\)")
MEASURES = ("relation", "difference kinds", "contradictions", "pairs that differ")


@dataclass(frozen=True, slots=True)
class Judged:
    """What the judge says of a marked claim, by the scorer's reading of it."""

    marked: Marked
    relation: str
    kinds: frozenset[str]
    reasons: tuple[tuple[str, str], ...]


def judge_marked(story: Story, marked: Sequence[Marked]) -> list[Judged]:
    """The judge's word on claims laid by hand; a claim with a side that no statement tells is said to agree, as one not joined would be."""
    scorer = scorer_module("score_synopsis.py")
    alignments = list(dict.fromkeys(entry.alignment for entry in marked))
    told = {claim.statements: as_object(claim) for claim in judge_claims(story, [entry for entry in alignments if entry.statements], {})}
    found = []
    for entry in marked:
        claim = told.get(entry.alignment.statements)
        if claim is None or not {entry.one, entry.other} <= set(claim["articles"]):
            found.append(Judged(entry, "agree", frozenset(), ()))
            continue
        relation, kinds = scorer.relation_between(claim, entry.one, entry.other), frozenset(scorer.kinds_between(claim, entry.one, entry.other))
        reasons = tuple((row["kind"], row["why"]) for row in claim["differences"] if row["kind"] in kinds)
        found.append(Judged(entry, relation, kinds, reasons))
    return found


def as_object(claim: Claim) -> dict[str, Any]:
    """A claim as the scorers read it."""
    return {
        "statements": claim.statements,
        "articles": claim.articles,
        "relation": str(claim.relation),
        "pairs": [{"articles": list(pair.articles), "relation": str(pair.relation)} for pair in claim.pairs],
        "differences": [{"kind": str(row.kind), "values": dict(row.values), "why": row.why} for row in claim.differences],
        "gist": claim.gist,
    }


def figures_of(judged: Iterable[Judged]) -> Iterator[Figure]:
    """Relation, kinds (all, and each), contradictions of claims laid by hand; pairs that differ where that is what readers were asked."""
    rows = list(judged)
    relation = sum(row.relation == row.marked.relation for row in rows)
    if any(row.marked.kinds for row in rows):
        yield _figure("relation", relation, len(rows), relation, len(rows))
        yield _figure("always agree", *[count for _ in range(2) for count in (sum(row.marked.relation == "agree" for row in rows), len(rows))])
        both = [(row.kinds, row.marked.kinds) for row in rows]
        yield _figure("difference kinds", *_counts(both))
        for kind in sorted(set().union(*(told | true for told, true in both))):
            yield _figure(f"  {kind}", *_counts([(told & {kind}, true & {kind}) for told, true in both]))
        yield _figure(
            "contradictions", *_counts([(frozenset({row.relation}) & {"contradict"}, {row.marked.relation} & {"contradict"}) for row in rows])
        )
    differing = [row for row in rows if row.relation != "agree"]
    right = [row for row in differing if row.marked.relation != "agree"]
    wanted = [row for row in rows if row.marked.certain and row.marked.relation != "agree"]
    found = sum(row.relation != "agree" for row in wanted)
    yield _figure("pairs that differ", found, len(wanted), len(right), len(differing))


def _counts(rows: Iterable[tuple[Iterable[str], Iterable[str]]]) -> tuple[int, int, int, int]:
    """Found, gold, right, predicted of sets told and true."""
    pairs = [(set(told), set(true)) for told, true in rows]
    both = sum(len(told & true) for told, true in pairs)
    return both, sum(len(true) for _, true in pairs), both, sum(len(told) for told, _ in pairs)


def _figure(measure: str, found: int, gold: int, right: int, predicted: int) -> Figure:
    precision, recall = right / predicted if predicted else float("nan"), found / gold if gold else float("nan")
    f1 = 2 * precision * recall / (precision + recall) if precision + recall > 0 else 0.0
    return Figure(measure, precision, recall, f1, f"found {found}/{gold}, right {right}/{predicted}")


def figures_as_aligned(story_set: StorySet, stories: Mapping[str, tuple[Story, tuple[Alignment, ...]]]) -> list[Figure]:
    """What the set's scorer finds of the judge's work on the aligner's claims."""
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as printed:
        arguments = []
        for laid in story_set.stories:
            if laid.name in stories:
                place = Path(folder) / laid.name
                place.mkdir()
                laid.lay_out(place)
                answer = place / "synopsis"
                answer.write_text(json.dumps(_synopsis(*stories[laid.name])), encoding="utf-8")
                arguments += [str(place), str(answer)]
        scorer_module(story_set.scorer).main(arguments)
    return [figure for figure in read_rows(printed.getvalue()) if figure.measure in MEASURES]


def _synopsis(story: Story, alignments: Sequence[Alignment]) -> dict[str, Any]:
    told, claims = judge_story(story, alignments, {})
    statements = [entry for annotated in told.articles for entry in annotated.statements]
    return {
        "statements": [{"id": entry.id, "article": entry.article, "spans": [list(span) for span in entry.spans]} for entry in statements],
        "claims": [as_object(claim) for claim in claims],
    }


def matrix(judged: Iterable[Judged]) -> Iterator[str]:
    """Lines of the table of readers' relations (down) by the judge's (across)."""
    seen = Counter((row.marked.relation, row.relation) for row in judged)
    yield f"{'reader, judge':<16}" + "".join(f"{relation:>12}" for relation in RELATIONS)
    for true in RELATIONS:
        yield f"{true:<16}" + "".join(f"{seen[true, told]:>12}" for told in RELATIONS)


def rules(judged: Iterable[Judged]) -> Iterator[str]:
    """A line a reason: how often it was given, how often the reader names that kind, and his relation where it was."""
    given: defaultdict[tuple[str, str, str], list[Judged]] = defaultdict(list)
    for row in judged:
        for kind, why in row.reasons:
            given[kind, row.relation, _QUOTED.sub("", why)].append(row)
    yield f"{'kind':<12}{'told':<12}{'times':>5}{'kind right':>11}" + "".join(f"{relation:>11}" for relation in RELATIONS) + "  reason"
    for (kind, told, why), found in sorted(given.items()):
        true = Counter(row.marked.relation for row in found)
        right = sum(kind in row.marked.kinds for row in found)
        yield f"{kind:<12}{told:<12}{len(found):>5}{right:>11}" + "".join(f"{true[relation]:>11}" for relation in RELATIONS) + f"  {why}"


def misses(judged: Iterable[Judged], statements: Mapping[str, Statement]) -> Iterator[str]:
    """Every claim of which the judge says something else than the reader, with the words of both articles."""
    for row in judged:
        if row.relation != row.marked.relation or row.kinds != row.marked.kinds:
            yield f"{row.marked.label}: {row.marked.relation} {sorted(row.marked.kinds)}, told {row.relation} {list(row.reasons)}"
            for article in (row.marked.one, row.marked.other):
                told = [statements[key].text for key in row.marked.alignment.statements if statements[key].article == article]
                yield f"    {article}: {' | '.join(told) or '(no statement)'}"


def main(arguments: list[str] | None = None) -> None:
    """Score and print."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.judging", description=__doc__)
    parser.add_argument("--only", action="append", default=[], metavar="SET", help="may be repeated")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep the stories as read and aligned, and take them from there")
    parser.add_argument("--rules", action="store_true", help="print how right each reason is")
    parser.add_argument("--misses", action="store_true", help="print every claim that the judge takes otherwise than the reader")
    options = parser.parse_args(arguments)
    for story_set in story_sets():
        if not options.only or story_set.name in options.only:
            _print_set(story_set, options)


def _print_set(story_set: StorySet, options: argparse.Namespace) -> None:
    stories = {folder.name: read_aligned(folder, options.keep) for folder in story_set.stories}
    judged = []
    for folder in story_set.stories:
        story, _ = stories[folder.name]
        found = judge_marked(story, list(marked_claims(folder, story)))
        judged += found
        if options.misses:
            print(*misses(found, {entry.id: entry for annotated in story.articles for entry in annotated.statements}), sep="\n")
    rows = {
        "laid by hand": {figure.measure: figure for figure in figures_of(judged)},
        "as aligned": {figure.measure: figure for figure in figures_as_aligned(story_set, stories)},
    }
    print(f"\n{story_set.name} ({len(stories)} stories)", *table(rows, marks={}), *matrix(judged), sep="\n")
    print(*(f"as aligned, {measure}: {figure.counts}" for measure, figure in rows["as aligned"].items()), sep="\n")
    if options.rules:
        print(*rules(judged), sep="\n")


if __name__ == "__main__":
    main()
