"""Which wordings a reader is shown."""

from dataclasses import replace

import pytest

from synoptic.model import EntityType
from synoptic.render.naming import folded, telling_labels
from tests import factory

ONE = factory.article(
    "one", "Mayor Ana Bell met Bell's critics. The town bought its gas, this gas, and the gag law. President Bell spoke of a meeting."
)
TWO = factory.article("two", "Ana Bell spoke. The city's mayor left the talks and bought natural gas. The gas is dear.")


def kept(name: str, kind: EntityType, names: list[tuple[str, str]], labels: list[tuple[str, str]], loaded: str = "") -> list[str]:
    articles = {"one": ONE, "two": TWO}
    mentions = [factory.mention(articles[key], words, kind) for key, words in names]
    bearer = replace(factory.entity(name, *mentions), type=kind)
    found = [factory.label(articles[key], bearer, words, loaded=words == loaded) for key, words in labels]
    return [label.text for label in telling_labels(bearer, found)]


@pytest.mark.parametrize(
    ("kind", "names", "labels", "loaded", "shown"),
    [
        # what only one article calls a thing
        (EntityType.EVENT, [], [("one", "a meeting")], "", []),
        (EntityType.EVENT, [], [("one", "a meeting"), ("two", "the talks")], "", ["a meeting", "the talks"]),
        (EntityType.OTHER, [], [("one", "the gag law")], "the gag law", ["the gag law"]),
        # a name that stands among the article's names already
        (EntityType.PERSON, [("one", "Mayor Ana Bell"), ("two", "Ana Bell")], [("one", "Mayor Ana Bell")], "", []),
        (EntityType.PERSON, [("one", "Ana Bell"), ("two", "Ana Bell")], [("two", "The city's mayor")], "", ["The city's mayor"]),
        # what is only pointed at
        (
            EntityType.OTHER,
            [],
            [("one", "its gas"), ("one", "this gas"), ("one", "the gag law"), ("two", "natural gas")],
            "",
            ["the gag law", "natural gas"],
        ),
        (EntityType.OTHER, [], [("one", "its gas"), ("two", "natural gas")], "", []),
        (EntityType.OTHER, [], [("one", "its gas"), ("one", "this gas")], "", []),
        # the same in both but for the article before it
        (EntityType.OTHER, [], [("two", "The gas"), ("one", "gas")], "", []),
    ],
)
def test_labels_that_tell_something(
    kind: EntityType, names: list[tuple[str, str]], labels: list[tuple[str, str]], loaded: str, shown: list[str]
) -> None:
    assert kept("Somebody", kind, names, labels, loaded) == shown


@pytest.mark.parametrize(("words", "plain"), [("The  EU", "eu"), ("a truce", "truce"), ("another truce", "another truce"), ("", ""), ("The", "the")])
def test_folded(words: str, plain: str) -> None:
    assert folded(words) == plain
