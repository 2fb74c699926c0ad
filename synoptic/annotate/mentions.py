"""Spans that name somebody or something in one article."""

from synoptic.model import Mention, Reading


def find_mentions(reading: Reading) -> tuple[Mention, ...]:
    """The mentions of a reading, in order."""
    return ()
