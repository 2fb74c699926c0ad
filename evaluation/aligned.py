"""Stories as they come to the judge: read, linked, and aligned with weights that were not fitted on them."""

import pickle
from collections.abc import Callable
from pathlib import Path

from evaluation.sets import StoryFolder
from evaluation.systems import held_out_weights
from synoptic.align import align_story
from synoptic.model import Alignments, Story
from synoptic.pipeline import read_together
from synoptic.read import read_story

Aligned = tuple[Story, Alignments]


def read_aligned(folder: StoryFolder, kept: Path | None = None) -> Aligned:
    """A story as it comes to the judge, aligned with weights that were not fitted on it; from `kept` where it lies there."""

    def read() -> Aligned:
        articles, _ = read_story([str(path) for _, path in folder.articles], metadata={})
        return align_story(read_together(articles), weights=held_out_weights(folder.name))

    return keep_aligned(folder.name, kept, read)


def keep_aligned(name: str, kept: Path | None, read: Callable[[], Aligned]) -> Aligned:
    """What `read` gives, from `kept` where it lies there; kept there else."""
    file = kept / f"{name}.pickle" if kept else None
    if file and file.is_file():
        found: Aligned = pickle.loads(file.read_bytes())  # noqa: S301 - of our own making
        return found
    found = read()
    if file:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(pickle.dumps(found))
    return found
