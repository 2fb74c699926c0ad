"""Marks that look alike and stand for one thing."""

from collections.abc import Sequence

from synoptic.model import Token

HYPHENS = frozenset("-‐‑")
DASHES = HYPHENS | {"–", "—"}


def joins(tokens: Sequence[Token], index: int) -> bool:
    """Whether a token is a hyphen that joins two words; one between spaces parts them."""
    return tokens[index].text in HYPHENS and index > 0 and tokens[index - 1].end == tokens[index].start
