from collections.abc import Sequence

import pytest

from synoptic.annotate import annotate
from synoptic.judge import find_labels
from synoptic.link import link_story
from synoptic.model import Label, Story
from tests.factory import article


def _labels(*texts: str) -> tuple[Story, tuple[Label, ...]]:
    annotated = [annotate(article("abc"[n], text, published="2025-03-05")) for n, text in enumerate(texts)]
    story = link_story(annotated)
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
        ("The council squandered the savings on Monday.", "squandered the savings", True),
        ("Guards treacherously entered the village.", "treacherously entered the village", True),
        ("The much-loved library burned on Monday.", "The much-loved library", True),
        ("A wreath was laid for the fallen on Monday.", "the fallen", False),
        ("Our soldiers crossed the river on Monday.", "Our soldiers", True),
        ("The man in the tower would not come down.", "The man in the tower", False),
        ('"It was a gift to nobody," Karl Moen said on Monday.', "a gift to nobody", True),
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


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Karl Moen called the report a shameful smear.", "a shameful smear"),
        ("The raid, which Karl Moen called barbaric, lasted an hour.", "barbaric"),
        ("Karl Moen denounced the raid as an act of piracy.", "an act of piracy"),
        ("Karl Moen spoke of a treacherous raid.", "a treacherous raid"),
    ],
)
def test_what_somebody_calls_a_thing_is_said_in_his_voice(text: str, shown: str) -> None:
    story, labels = _labels(f"{text} Karl Moen left on Monday.")
    (moen,) = {entity.id for entity in story.entities if "Moen" in entity.name}
    assert {label.text: label.voice for label in labels}[shown] == moen


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("They carried out the order with dignity and a smile.", "with dignity and a smile"),
        ("Building king Karl Moen left the town on Monday.", "Building king"),
        ("The ruling Northern League met on Monday.", "The ruling Northern League"),
        ("Anna Holm sobbed that the harbour was lost.", "sobbed"),
        ("The mayor, Anna Holm, raged that no boat had come.", "raged"),
    ],
)
def test_turns_of_phrase(text: str, shown: str) -> None:
    _, labels = _labels(text, "The mayor, Anna Holm, spoke of the harbour on Monday. Karl Moen, a builder, and the Northern League met.")
    assert shown in _texts(labels)


def test_nobody_is_judged_by_his_name() -> None:
    _, labels = _labels("Pal Horvath and Mary Savage left on Monday.", "Mary Savage and Pal Horvath met on Monday.")
    assert not any(label.loaded for label in labels)


def test_colour_tells_a_side_where_articles_differ() -> None:
    texts = ("The clumsy forgery was shown on Monday by Karl Moen.", "The letter was shown on Monday by Karl Moen.", "Karl Moen showed the letter.")
    _, labels = _labels(*texts)
    assert {label.text for label in labels if label.loaded} == {"The clumsy forgery"}


def test_a_flood_that_claims_lives_says_nothing() -> None:
    _, labels = _labels("The flood claimed nine lives.", "The mayor claimed that the dam was safe.")
    assert {label.article for label in labels if label.text == "claimed"} == {"b"}


def test_a_long_complement_is_no_part_of_a_label() -> None:
    _, labels = _labels("The furious residents of the three northern villages between the lake and the railway line met on Monday.")
    assert "The furious residents" in _texts(labels)


def test_an_explanation_beside_a_name_is_the_articles() -> None:
    _, labels = _labels("The prosecutor said that Karl Moen, the disgraced mayor of Holm, had fled the town. The prosecutor left on Monday.")
    (voice,) = {label.voice for label in labels if label.text.startswith("the disgraced mayor")}
    assert voice is None


def test_nothing_is_shown_twice() -> None:
    _, labels = _labels("The brutal dictator left. The brutal dictator returned.", "The brutal dictator of the north left on Monday.")
    spans = [(label.article, label.text) for label in labels]
    assert len(spans) == len(set(spans))


def test_labels_stand_in_their_articles_and_in_order() -> None:
    story, labels = _labels("The so-called expert blamed the weak government.", "The heroic firefighters saved an old man, the mayor claimed.")
    texts = {annotated.article.id: annotated.article.text for annotated in story.articles}
    assert all(texts[label.article][slice(*label.span)] == label.text for label in labels)
    assert list(labels) == sorted(labels, key=lambda label: (label.article, label.span, label.entity))
