"""Stories of a few sentences of our own, read and linked."""

from collections.abc import Sequence

from synoptic.annotate.mentions import find_mentions
from synoptic.annotate.parse import read_closely
from synoptic.link import link_mentions
from synoptic.model import Annotated, Entity
from tests.factory import article


def annotated(name: str, text: str) -> Annotated:
    """An article with its mentions and nothing else."""
    reading = read_closely(article(name, text))
    return Annotated(reading, find_mentions(reading))


def entities(*texts: str) -> tuple[Entity, ...]:
    """The entities of a story whose articles are a, b, c and so on."""
    return link_mentions([annotated("abcdef"[n], text) for n, text in enumerate(texts)])


def at(found: Sequence[Entity], article_id: str, words: str) -> set[str]:
    """Names of the entities that have a mention of just these words in an article."""
    return {entity.name for entity in found for mention in entity.mentions if mention.article == article_id and mention.text == words}
