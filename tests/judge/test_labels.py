from collections.abc import Sequence

import pytest

from synoptic.judge import find_labels
from synoptic.link import link_mentions, link_speakers
from synoptic.model import Label, Story
from synoptic.pipeline import annotate
from tests.factory import article


def _labels(*texts: str) -> tuple[Story, tuple[Label, ...]]:
    annotated = [annotate(article("abc"[n], text, published="2025-03-05")) for n, text in enumerate(texts)]
    entities = link_mentions(annotated)
    story = Story(link_speakers(annotated, entities), entities)
    return story, find_labels(story)


def _texts(labels: Sequence[Label]) -> set[str]:
    return {label.text for label in labels}


@pytest.mark.parametrize(
    ("text", "shown", "loaded"),
    [
        ("The brutal dictator left the palace on Monday.", "The brutal dictator", True),
        ("Masked demonstrators threw stones at the station.", "Masked demonstrators", False),
        ('The mayor called the plan "a gift to nobody" on Monday.', "a gift to nobody", True),
        ("The minister boasted that the road was finished.", "boasted", True),
    ],
)
def test_wordings_are_shown(text: str, shown: str, *, loaded: bool) -> None:
    _, labels = _labels(text)
    assert (shown, loaded) in {(label.text, label.loaded) for label in labels}


@pytest.mark.parametrize("text", ["The council met on Monday.", "Rain fell for two days.", ""])
def test_plain_texts_have_none(text: str) -> None:
    assert _labels(text)[1] == ()


def test_one_bearer_in_several_ways() -> None:
    story, labels = _labels(
        "President Anna Holm opened the dam on Monday. The president spoke for an hour.",
        "The Norden strongwoman Anna Holm opened the dam on Monday. Holm, the reckless tyrant of the north, spoke for an hour.",
    )
    holm = next(entity.id for entity in story.entities if entity.name.endswith("Anna Holm"))
    of_holm = [label for label in labels if label.entity == holm]
    assert "President Anna Holm" in _texts(of_holm)
    assert {label.article for label in of_holm} == {"a", "b"}
    assert any(label.loaded for label in labels if label.article == "b")


def test_the_voice_is_the_speakers_inside_what_he_says() -> None:
    story, labels = _labels(
        'The mayor, Karl Moen, arrived. "These hooligans burned our library," Karl Moen said. A shameless mob had gathered, the paper wrote.'
    )
    (moen,) = {entity.id for entity in story.entities if "Moen" in entity.name}
    voices = {label.text: label.voice for label in labels}
    assert voices["These hooligans"] == moen


def test_labels_stand_in_their_articles_and_in_order() -> None:
    story, labels = _labels("The so-called expert blamed the weak government.", "The heroic firefighters saved an old man, the mayor claimed.")
    texts = {annotated.article.id: annotated.article.text for annotated in story.articles}
    assert all(texts[label.article][slice(*label.span)] == label.text for label in labels)
    assert list(labels) == sorted(labels, key=lambda label: (label.article, label.span, label.entity))
