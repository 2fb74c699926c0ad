"""Mentions to entities, across the articles of a story."""

from collections.abc import Sequence

from synoptic.model import Annotated, Entity


def link_mentions(articles: Sequence[Annotated]) -> tuple[Entity, ...]:
    """Who and what the mentions of a story name."""
    return ()


def link_speakers(articles: Sequence[Annotated], entities: Sequence[Entity]) -> tuple[Annotated, ...]:
    """The same articles with the entity of every attribution's source, and the voice of every statement, decided."""
    return tuple(articles)
