"""Copies and origins: articles compared as wholes."""

from synoptic.group.copies import find_copies
from synoptic.group.origins import find_origins

__all__ = ["find_copies", "find_origins"]
