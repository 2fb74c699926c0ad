"""Statements to claims: which statements of different articles speak of the same thing."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from synoptic.align.claims import POSSIBLE, group_statements, join_statements
from synoptic.align.evidence import Evidence, gather_evidence
from synoptic.align.firsts import join_firsts
from synoptic.align.introductions import align_introductions
from synoptic.align.scoring import load_weights, score_strips
from synoptic.align.verbatim import join_verbatim
from synoptic.align.voices import doubt_voices
from synoptic.model import Alignments, Certainty, Claim, NotCompared, Story
from synoptic.text.statements import with_statements


def align_story(story: Story, *, weights: str | None = None) -> tuple[Story, Alignments]:
    """The groups of statements that belong together, and the story with the introductions that stand in some; `weights` as for `align_statements`."""
    said = align_statements(story, weights=weights)
    articles = {statement.id: statement.article for annotated in story.articles for statement in annotated.statements}
    sharing = {frozenset(pair) for alignment in said.joined for pair in combinations(sorted({articles[key] for key in alignment.statements}), 2)}
    introduced, introductions = align_introductions(story, sharing)
    return with_statements(story, introductions), Alignments((*said.joined, *introduced), said.possible)


def align_statements(story: Story, *, weights: str | None = None) -> Alignments:
    """The groups of statements that belong together, and the pairs that may; `weights` is a file of weights, None for the shipped ones."""
    evidence = gather_evidence(story)
    fitted = load_weights(weights)
    scored = score_strips(evidence, fitted)
    joined = join_statements(scored, fitted.threshold)
    joined = doubt_voices(story, evidence.units, joined, fitted.threshold)
    told_alike = join_verbatim(evidence.statements, _sentences(story, evidence), evidence.strips)
    for pair, share in (*told_alike.items(), *join_firsts(story, evidence.units).items()):
        joined[pair] = max(share, joined.get(pair, 0.0))
    possible = join_statements(scored, POSSIBLE, below=fitted.threshold)
    return group_statements(evidence.units, evidence.words, joined, possible)


def _sentences(story: Story, evidence: Evidence) -> list[str]:
    """The text of the sentence in which each statement of the evidence stands."""
    readings = [annotated.reading for annotated in story.articles]
    return [readings[unit.article].text(readings[unit.article].sentences[unit.sentence].span) for unit in evidence.units for _ in unit.statements]


def find_incomparable(story: Story, claims: Sequence[Claim]) -> tuple[NotCompared, ...]:
    """Statements that could not be compared, and why; none that is in a claim."""
    claimed = {key for claim in claims for key in claim.statements}
    return tuple(entry for entry in _incomparable(story) if entry.statement not in claimed)


def _incomparable(story: Story) -> Iterator[NotCompared]:
    read = [annotated for annotated in story.articles if annotated.statements]
    for annotated in read:
        for statement in annotated.statements:
            if len(read) == 1:
                yield NotCompared(statement.id, "no other article of the story could be read")
            elif statement.certainty is Certainty.ASKED:
                yield NotCompared(statement.id, "a question asserts nothing")
