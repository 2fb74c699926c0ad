"""Verbs of saying whose subject stands behind them, and those that the tagger takes for a noun. Sentences of our own."""

from collections.abc import Callable

import pytest

from synoptic.annotate.attributions.inverted import subject_behind
from synoptic.annotate.attributions.layout import lay_out
from synoptic.model import Attribution, Reading

Read = Callable[[str], Reading]
Find = Callable[[str], tuple[Reading, tuple[Attribution, ...]]]

SAID = [
    ("The pass will not open before May, says a driver who waited two days.", "a driver who waited two days", "The pass will not open before May"),
    (
        "The tunnel will stay shut until spring, stated the transport minister, Ana Ruiz, who visited the site.",
        "the transport minister, Ana Ruiz, who visited the site",
        "The tunnel will stay shut until spring",
    ),
    ("The bridge has no foundations, reckons retired engineer Tomas Berg.", "retired engineer Tomas Berg", "The bridge has no foundations"),
    ("“A bad joke,” says Ivo Lem of the drivers' union.", "Ivo Lem of the drivers' union", "A bad joke"),
    ("The roof was not insured, claims lawyer Olga Brandt.", "lawyer Olga Brandt", "The roof was not insured"),
]


@pytest.mark.parametrize(("text", "source", "content"), SAID)
def test_the_subject_behind_is_who_says_it(find: Find, text: str, source: str, content: str) -> None:
    reading, attributions = find(text)
    said = [(reading.text(a.source) if a.source else "", " … ".join(reading.text(span) for span in a.content)) for a in attributions]
    assert said == [(source, content)]


SUBJECTS = [
    ("The road is closed, said Olga Brandt, head of the road service.", "said", "Brandt"),
    ("The road is closed, says the mayor of Lipa.", "says", "mayor"),
    ("The board, which met on Monday, reported losses.", "reported", None),
    ("The minister came, saw the damage, reported it and left.", "reported", None),
    ("The papers named four councillors, reported the Daily Courier.", "reported", "Courier"),
    ("The captain, at the port, cited problems Berg had seen.", "cited", None),
    ("The mayor said the road was closed.", "said", None),
]


@pytest.mark.parametrize(("text", "verb", "subject"), SUBJECTS)
def test_subjects_behind(read: Read, text: str, verb: str, subject: str | None) -> None:
    reading = read(text)
    head = next(token.index for token in reading.tokens if token.text == verb)
    behind = subject_behind(lay_out(reading), head)
    assert (reading.tokens[behind].text if behind is not None else None) == subject


CLOSING = [
    ("The bread came late, the press service of the chamber reports.", "the press service of the chamber"),
    ("The old pass is open, his own group assures.", "his own group"),
    ("The mine was closed, by the unions' own reports.", None),
    ("The mine was closed two days before the official report.", None),
    ("The mine paid for all, a third of the ministry's claims.", None),
]


@pytest.mark.parametrize(("text", "source"), CLOSING)
def test_a_verb_that_ends_its_sentence(find: Find, text: str, source: str | None) -> None:
    reading, attributions = find(text)
    assert [reading.text(a.source) for a in attributions if a.source] == ([source] if source else [])
