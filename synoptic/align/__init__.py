"""Statements to claims: which statements of different articles speak of the same thing."""

from collections.abc import Sequence

from synoptic.model import Alignment, Claim, NotCompared, Story


def align_statements(story: Story) -> tuple[Alignment, ...]:
    """The groups of statements that belong together, best first."""
    return ()


def find_incomparable(story: Story, claims: Sequence[Claim]) -> tuple[NotCompared, ...]:
    """Statements that could not be compared, and why."""
    return ()
