"""Files and saved pages to articles."""

from synoptic.read.limits import Limits
from synoptic.read.sidecar import read_sidecar
from synoptic.read.story import read_articles, read_story

__all__ = ["Limits", "read_articles", "read_sidecar", "read_story"]
