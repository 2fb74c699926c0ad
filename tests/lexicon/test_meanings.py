"""The vectors whose sum is near what a sentence means."""

import numpy as np
import pytest

from synoptic.lexicon.meanings import meanings
from synoptic.lexicon.words import known_words, word_table


def _alike(one: str, other: str) -> float:
    first, second = meanings([one, other])
    return float(first @ second / np.linalg.norm(first) / np.linalg.norm(second))


@pytest.mark.parametrize(
    ("sentence", "paraphrase", "another"),
    [
        ("Rebels freed the two captives on Sunday.", "The hostages were released by militants.", "The rebels opened a school in the town."),
        ("Police arrested the suspect at dawn.", "Officers detained a man early in the morning.", "Police praised the volunteers at dawn."),
        ("He was jailed for nine years.", "A judge sentenced him to prison.", "He trained for nine years as a surgeon."),
    ],
)
def test_paraphrases_lie_nearer_than_sentences_that_share_words(sentence: str, paraphrase: str, another: str) -> None:
    assert _alike(sentence, paraphrase) > _alike(sentence, another)


def test_a_text_without_a_known_word_has_no_meaning() -> None:
    assert not meanings(["", "1,204 §§ Ωμέγα"]).any()


def test_no_texts_give_no_rows() -> None:
    assert meanings([]).shape == (0, meanings(["word"]).shape[1])


def test_neither_order_nor_case_nor_repetition_matters() -> None:
    one, other = meanings(["Ministers met. Ministers agreed.", "agreed met MINISTERS"])
    assert np.array_equal(one, other)


def test_every_word_of_the_table_has_a_vector() -> None:
    words = list(word_table().rank)
    assert known_words(" ".join(words[:50])) == sorted({word_table().rank[word] for word in words[:50]})
    assert meanings(words[-5:]).any(axis=1).all()
