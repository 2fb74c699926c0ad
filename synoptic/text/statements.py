"""Statements added to a story after its articles were read."""

from collections.abc import Iterable
from dataclasses import replace

from synoptic.model import Annotated, Statement, Story


def with_statements(story: Story, added: Iterable[Statement]) -> Story:
    """The story with further statements, each once and in its place in its article's text; one that a clause makes already is not added."""
    own = {statement.id: statement for statement in added}
    return replace(story, articles=tuple(_with_added(annotated, own.values()) for annotated in story.articles))


def _with_added(annotated: Annotated, added: Iterable[Statement]) -> Annotated:
    known = {statement.id for statement in annotated.statements}
    own = [statement for statement in added if statement.article == annotated.article.id and statement.id not in known]
    return replace(annotated, statements=tuple(sorted((*annotated.statements, *own), key=lambda statement: statement.predicate)))
