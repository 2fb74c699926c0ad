"""Claims judged: agree, differ, contradict; and how each article labels whom."""

from collections.abc import Mapping, Sequence

from synoptic.model import Alignment, Claim, Label, Story, TimelineEntry


def judge_claims(story: Story, alignments: Sequence[Alignment], origins: Mapping[str, str]) -> tuple[Claim, ...]:
    """Each alignment as a claim: the relation of every two articles, and their differences with reasons."""
    return ()


def find_labels(story: Story) -> tuple[Label, ...]:
    """How each article names actors and events, in whose voice, and whether the wording takes a side."""
    return ()


def draw_timeline(story: Story, claims: Sequence[Claim]) -> tuple[TimelineEntry, ...]:
    """What the story dates, by TIMEX3 value, in the order of the calendar."""
    return ()
