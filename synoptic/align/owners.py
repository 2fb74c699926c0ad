"""Whose a thing is: "the territorial integrity of Serbia" is another thing than "Kyiv's territorial integrity"."""

from collections.abc import Iterator, Mapping

from synoptic.align.relatedness import stem
from synoptic.align.terms import plain
from synoptic.align.units import Unit, sentence_tokens
from synoptic.model import Reading, Story

# A noun, by its stem; and the named owner it has in one sentence.
Owned = tuple[str, str]

_OF = frozenset(("of", "for"))
_BEFORE = frozenset(("poss", "amod", "compound", "nmod"))


def named_heads(story: Story) -> Mapping[tuple[str, int], str]:
    """(article id, head token) → the entity named there; a seat of power stands for its country."""
    return {(mention.article, mention.head): entity.seat_of or entity.id for entity in story.entities for mention in entity.mentions}


def owned_nouns(story: Story, unit: Unit, named: Mapping[tuple[str, int], str]) -> list[Owned]:
    """The nouns of a sentence that have a named owner, each with him; one owner's noun is listed once."""
    annotated = story.articles[unit.article]
    reading = annotated.reading
    found: list[Owned] = []
    for index in sentence_tokens(story, unit):
        token = reading.tokens[index]
        if token.pos == "NOUN":
            for owner in _owners(reading, index):
                entity = named.get((annotated.article.id, owner))
                if entity is not None:
                    found.append((stem(plain(token.lemma)), entity))
    return list(dict.fromkeys(found))


def _owners(reading: Reading, noun: int) -> Iterator[int]:
    for child in reading.children[noun]:
        token = reading.tokens[child]
        if token.dep in _BEFORE:
            yield child
        elif token.dep == "prep" and token.lemma in _OF:
            yield from (below for below in reading.children[child] if reading.tokens[below].dep == "pobj")
