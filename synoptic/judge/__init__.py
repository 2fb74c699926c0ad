"""Claims judged: agree, differ, contradict; and how each article labels whom."""

from synoptic.judge.claims import judge_claims
from synoptic.judge.timeline import draw_timeline
from synoptic.model import Label, Story


def find_labels(story: Story) -> tuple[Label, ...]:
    """How each article names actors and events, in whose voice, and whether the wording takes a side."""
    return ()


__all__ = ["draw_timeline", "find_labels", "judge_claims"]
