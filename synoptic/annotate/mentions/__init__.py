"""Spans that name somebody or something in one article: names, descriptions, pronouns."""

from synoptic.annotate.mentions.find import find_mentions

__all__ = ["find_mentions"]
