import pytest
from hypothesis import given
from hypothesis import strategies as st

from synoptic.annotate.attributions.quotation import find_quotations
from synoptic.model import Span
from synoptic.text.paragraphs import paragraphs


def inner(text: str, *, depth: int | None = None) -> list[str]:
    found = find_quotations(text, list(paragraphs(text)))
    return [text[q.inner.start : q.inner.end] for q in found if depth is None or q.depth == depth]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We won," she said. "At last."', ["We won,", "At last."]),
        ("“We won,” she said.", ["We won,"]),
        ("''We won,'' she said.", ["We won,"]),
        ("‘We won,’ she said.", ["We won,"]),
        ("'We won,' she said.", ["We won,"]),
        ("„Wir gewinnen“, sagte sie.", ["Wir gewinnen"]),
        ("„Pobedili smo”, rekla je.", ["Pobedili smo"]),
        ("« Nous gagnons », dit-elle.", [" Nous gagnons "]),
        ("«Победа», сказала она.", ["Победа"]),
        ("»Wir gewinnen«, sagte sie.", ["Wir gewinnen"]),
        ('“We won," she said. “At last.”', ["We won,", "At last."]),
        ('"We won,” she said. "At last."', ["We won,", "At last."]),
        ("“We won,“ she said. “At last.“", ["We won,", "At last."]),
        ("''We won,\" she said.", ["We won,"]),
        ('“The board is 6" wide and too short,” she said.', ['The board is 6" wide and too short,']),
        ('“They call it the "long walk" here,” she said.', ['They call it the "long walk" here,', "long walk"]),
        ("The workers' union and the '90s don't quote.", []),
        ("It's the students' day, isn't it?", []),
    ],
)
def test_marks(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


def test_a_quotation_within_another() -> None:
    text = "“He told me ‘go away’ and left,” she said."
    assert inner(text, depth=0) == ["He told me ‘go away’ and left,"]
    assert inner(text, depth=1) == ["go away"]


def test_a_quotation_runs_on_over_paragraphs_that_open_with_a_mark() -> None:
    text = "“The first day was long.\n\n“The second was longer.” She sat down."
    found = find_quotations(text, list(paragraphs(text)))
    assert [(q.closed, q.runs_on) for q in found] == [(False, True), (True, False)]


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    text = "“The day was long, she said.\n\nNobody answered."
    assert inner(text) == ["The day was long, she said."]


@given(st.text(alphabet="\"“”„‘’'«»` \nab.,", max_size=200))
def test_quotations_are_spans_of_the_text(text: str) -> None:
    for quotation in find_quotations(text, list(paragraphs(text))):
        assert quotation.span.holds(quotation.inner)
        assert Span(0, len(text)).holds(quotation.span)
        assert quotation.inner.start < quotation.inner.end


def test_ten_thousand_unclosed_marks_are_read_in_one_pass() -> None:
    text = '"a ' * 10_000
    assert len(find_quotations(text, list(paragraphs(text)))) <= 10_000
