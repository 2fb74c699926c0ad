"""Copies, origins and stories: articles compared as wholes."""

from collections.abc import Mapping, Sequence

from synoptic.model import Article, Copy


def find_copies(articles: Sequence[Article]) -> tuple[Copy, ...]:
    """Passages that one article has from another, noise left out."""
    return ()


def find_origins(articles: Sequence[Article], copies: Sequence[Copy]) -> Mapping[str, str]:
    """Article id → origin id: an agency report and its reprints are one origin."""
    return {article.id: article.id for article in articles}
