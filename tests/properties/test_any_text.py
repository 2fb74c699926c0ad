"""No characters, however odd, may stop a comparison or move a span."""

from hashlib import sha256

from hypothesis import given, settings
from hypothesis import strategies as st

from synoptic import compare_articles
from synoptic.model import Article
from synoptic.render.as_json import render_json
from tests.properties.test_promises import placed, quoted

# Each example parses two texts: few, but of kinds that have broken readers before.
FEW = settings(max_examples=25)
ODD = '“ ” " \n\n \u202e \x00 \ud800 — ( … # Dr.'.split(" ")
WORDS = st.sampled_from([*ODD, "The mayor", "said", "that", "on Monday", "14 trucks", "not", "1,000", "Share"])
TEXTS = st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join))


def _article(name: str, text: str) -> Article:
    return Article(name, f"{name}.txt", sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), text, published="2024-05-06", language="en")


@FEW
@given(TEXTS, TEXTS)
def test_any_two_texts_can_be_compared(left: str, right: str) -> None:
    synopsis = compare_articles([_article("left", left), _article("right", right)])
    characters = {article.id: article.text for article in synopsis.articles}
    for article, span, text in quoted(synopsis):
        assert characters[article][span.start : span.end] == text
    for article, span in placed(synopsis):
        assert 0 <= span.start < span.end <= len(characters[article])


@FEW
@given(TEXTS, TEXTS)
def test_any_two_texts_give_the_same_in_either_order(left: str, right: str) -> None:
    pair = [_article("left", left), _article("right", right)]
    assert render_json(compare_articles(pair)) == render_json(compare_articles(pair[::-1]))
