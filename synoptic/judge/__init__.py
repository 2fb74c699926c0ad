"""Claims judged: agree, differ, contradict; and how each article labels whom."""

from collections.abc import Sequence

from synoptic.judge.claims import judge_claims
from synoptic.model import Claim, Label, Story, TimelineEntry


def find_labels(story: Story) -> tuple[Label, ...]:
    """How each article names actors and events, in whose voice, and whether the wording takes a side."""
    return ()


def draw_timeline(story: Story, claims: Sequence[Claim]) -> tuple[TimelineEntry, ...]:
    """What the story dates, by TIMEX3 value, in the order of the calendar."""
    return ()


__all__ = ["draw_timeline", "find_labels", "judge_claims"]
