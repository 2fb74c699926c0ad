"""Statements to claims: which statements of different articles speak of the same thing."""

from collections.abc import Iterator, Sequence

from synoptic.align.claims import group_statements, join_statements
from synoptic.align.evidence import Evidence, gather_evidence
from synoptic.align.scoring import load_weights, score_pairs
from synoptic.align.verbatim import join_verbatim
from synoptic.model import Alignment, Certainty, Claim, NotCompared, Story


def align_statements(story: Story, *, weights: str | None = None) -> tuple[Alignment, ...]:
    """The groups of statements that belong together, best first; `weights` is a file of weights, None for the shipped ones."""
    evidence = gather_evidence(story)
    fitted = load_weights(weights)
    joined = join_statements(evidence, score_pairs(evidence, fitted), fitted.threshold)
    for pair, share in join_verbatim(evidence.statements, _sentences(story, evidence)).items():
        joined[pair] = max(share, joined.get(pair, 0.0))
    return group_statements(evidence, joined)


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
