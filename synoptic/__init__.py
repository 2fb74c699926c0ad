"""Synoptic: several news articles about one event, side by side."""

from synoptic.errors import ReadError, SettingError, StoryError, SynopticError
from synoptic.model import Article, Synopsis
from synoptic.pipeline import Settings, compare, compare_articles

__all__ = ["Article", "ReadError", "SettingError", "Settings", "StoryError", "Synopsis", "SynopticError", "compare", "compare_articles"]
__version__ = "0.1.0"
