"""Synoptic: several news articles about one event, side by side."""

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from synoptic.errors import ReadError, SettingError, StoryError, SynopticError
    from synoptic.model import Article, Synopsis
    from synoptic.pipeline import Settings, compare, compare_articles

__all__ = ["Article", "ReadError", "SettingError", "Settings", "StoryError", "Synopsis", "SynopticError", "compare", "compare_articles"]
__version__ = "0.1.0"

# A public name is imported when it is first used: `synoptic --help` needs none of the stages.
_HOMES = {
    "synoptic.errors": ("ReadError", "SettingError", "StoryError", "SynopticError"),
    "synoptic.model": ("Article", "Synopsis"),
    "synoptic.pipeline": ("Settings", "compare", "compare_articles"),
}


def __getattr__(name: str) -> object:
    for module, names in _HOMES.items():
        if name in names:
            return getattr(importlib.import_module(module), name)
    raise AttributeError(f"module 'synoptic' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
