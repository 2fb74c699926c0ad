import pytest

from synoptic.align.terms import TermKind, article_terms, namings, plain
from synoptic.model import Story
from tests.align.story import laid


def _terms(story: Story, words: str) -> set[tuple[str, str]]:
    """Kind and text of the terms of the tokens that stand in some words of the first article."""
    annotated = story.articles[0]
    start = annotated.article.text.index(words)
    tokens = [token.index for token in annotated.reading.tokens if start <= token.start < start + len(words)]
    found = article_terms(annotated, namings(story)).by_token
    return {(term.kind.value, term.text) for index in tokens for term in found.get(index, ())}


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The ministers resigned in Oslo.", "ministers resigned", {("word", "minister"), ("word", "resign")}),
        ("The ministers have said so.", "have said so", set()),
        ("Nobody was hurt.", "Nobody", {("word", "nobody")}),
        ("The storm sank 12 ships.", "12 ships", {("number", "12"), ("word", "ship")}),
        ("The storm sank twelve ships.", "twelve ships", {("number", "12"), ("word", "ship")}),
        ("The ship sank on Sunday.", "on Sunday", {("time", "2024-03-10")}),
        ("Željko Šarić won the vote.", "Šarić", {("word", "saric")}),
    ],
)
def test_what_a_sentence_is_compared_by(text: str, words: str, expected: set[tuple[str, str]]) -> None:
    assert _terms(laid(text), words) == expected


@pytest.mark.parametrize(
    ("text", "measure"),
    [("The storm sank 12 ships.", "count"), ("It cost 12 dollars.", "money"), ("It is 12 cm long.", "metre"), ("It fell to 12 percent.", "percent")],
)
def test_a_number_knows_what_it_is_measured_in(text: str, measure: str) -> None:
    found = article_terms(laid(text).articles[0], {}).by_token.values()
    assert {term.part for terms in found for term in terms if term.kind is TermKind.NUMBER} == {measure}


def test_a_pronoun_stands_for_the_name_of_whom_it_refers_to() -> None:
    story = laid("Maria Holt resigned on Friday. She will leave in June.")
    assert ("word", "holt") in _terms(story, "She")


def test_a_name_stays_its_words() -> None:
    assert _terms(laid("Maria Holt resigned on Friday."), "Maria Holt") == {("word", "maria"), ("word", "holt")}


@pytest.mark.parametrize(("word", "expected"), [("Šarić", "saric"), ("PARIS", "paris"), ("", ""), ("naïve", "naive")])
def test_fold(word: str, expected: str) -> None:
    assert plain(word) == expected
