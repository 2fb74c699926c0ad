"""Clauses in which an article asserts something, each with its voice, polarity, certainty, numbers and times."""

from synoptic.annotate.statements.find import find_statements

__all__ = ["find_statements"]
