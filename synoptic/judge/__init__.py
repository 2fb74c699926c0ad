"""Claims judged: agree, differ, contradict; how each article labels whom; what is dated when."""

from synoptic.judge.claims import judge_claims
from synoptic.judge.labels import find_labels
from synoptic.judge.story_claims import judge_story
from synoptic.judge.timeline import draw_timeline

__all__ = ["draw_timeline", "find_labels", "judge_claims", "judge_story"]
