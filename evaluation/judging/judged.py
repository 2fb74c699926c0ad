"""What the judge says of claims laid as readers marked them, and how right that is."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from evaluation.figures import Figure, counted
from evaluation.given_scorers import scorer_module
from evaluation.judging.marked_claims import RELATIONS, Marked
from synoptic.judge import judge_claims
from synoptic.model import Claim, Statement, Story

# The words in brackets of a reason are an article's own.
_QUOTED = re.compile(r" \([^)]*\)")


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
        yield counted("relation", relation, len(rows), len(rows))
        yield counted("always agree", sum(row.marked.relation == "agree" for row in rows), len(rows), len(rows))
        both = [(row.kinds, row.marked.kinds) for row in rows]
        yield counted("difference kinds", *_counts(both))
        for kind in sorted(set().union(*(told | true for told, true in both))):
            yield counted(f"  {kind}", *_counts([(told & {kind}, true & {kind}) for told, true in both]))
        yield counted(
            "contradictions", *_counts([(frozenset({row.relation}) & {"contradict"}, {row.marked.relation} & {"contradict"}) for row in rows])
        )
    differing = [row for row in rows if row.relation != "agree"]
    right = [row for row in differing if row.marked.relation != "agree"]
    wanted = [row for row in rows if row.marked.certain and row.marked.relation != "agree"]
    found = sum(row.relation != "agree" for row in wanted)
    yield counted("pairs that differ", len(right), len(wanted), len(differing), found=found)


def _counts(rows: Iterable[tuple[Iterable[str], Iterable[str]]]) -> tuple[int, int, int]:
    """Right, gold and predicted of sets told and true."""
    pairs = [(set(told), set(true)) for told, true in rows]
    return sum(len(told & true) for told, true in pairs), sum(len(true) for _, true in pairs), sum(len(told) for told, _ in pairs)


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
