from itertools import permutations

import pytest

from synoptic.align import align_statements, find_incomparable
from synoptic.align.verbatim import join_verbatim
from synoptic.model import Certainty, Span
from synoptic.pipeline import read_together
from tests.align.story import articles, covered, joined_sentences, laid, statements

FIRE = (
    (
        "Fire destroyed the Marlow paper mill on Sunday night, killing four workers. The owner had ignored safety warnings, union officials said. "
        "Ministers will visit the site tomorrow."
    ),
    (
        "Four workers died when a blaze gutted the paper mill in Marlow late on Sunday. Schools in the town stayed closed. "
        "Union officials said that the owner had paid no attention to warnings about safety."
    ),
)
RESIGNATION = (
    (
        "Prime Minister Dagny Holt resigned on Friday after losing a vote in parliament. Her party will choose a successor in June. "
        "The currency fell two percent."
    ),
    (
        "The resignation of Prime Minister Dagny Holt came on Friday, hours after parliament voted against her. "
        "A successor is to be chosen by her party in June. Markets were calm."
    ),
)
ARREST = (
    (
        "Police arrested Tomas Reyes in Linden on Monday over the theft of a painting. The painting, a portrait of a nun, was found in his garage. "
        "He will appear in court next week."
    ),
    (
        "Police in Linden detained Tomas Reyes on Monday on suspicion of stealing a painting. "
        "Officers found the picture in the garage of his house. The museum thanked the public."
    ),
)
SHARES = "Company chairman Ivar Stroud sold his shares in the bank on Tuesday. The bank reported a loss of 40 million crowns."
FOOTBALL = "Football coach Bela Korda praised his young goalkeeper on Tuesday. The club won the match by three goals."
PILOTS = "The Northern Union called a strike at the harbour for Friday. Pilots at Aldane Air rejected the pay offer."
TEACHERS = "Teachers in Corvo started a strike over class sizes. The airline Vesta bought twelve new jets."


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (FIRE, {("Fire destroyed", "Four workers"), ("The owner", "Union officials")}),
        (RESIGNATION, {("Prime Minister", "The resignation"), ("Her party", "A successor")}),
        (ARREST, {("Police arrested", "Police in"), ("The painting,", "Officers found")}),
    ],
)
def test_paraphrases_are_joined_and_nothing_else(texts: tuple[str, str], expected: set[tuple[str, str]]) -> None:
    assert {(_opening(one), _opening(other)) for one, other in joined_sentences(laid(*texts))} == expected


def _opening(sentence: str) -> str:
    return " ".join(sentence.split()[:2])


@pytest.mark.parametrize("texts", [(SHARES, FOOTBALL), (PILOTS, TEACHERS), (FIRE[0], RESIGNATION[1]), (ARREST[0], FIRE[1]), (FOOTBALL, ARREST[1])])
def test_articles_on_different_events_share_nothing(texts: tuple[str, str]) -> None:
    assert align_statements(laid(*texts)).joined == ()


def test_the_order_of_the_articles_does_not_matter() -> None:
    given = articles(*FIRE, f"{FIRE[0]} Smoke was seen for miles.")
    first = align_statements(read_together(given))
    assert first.joined
    assert all(align_statements(read_together(order)) == first for order in permutations(given))


def test_every_claim_has_statements_of_two_articles_and_says_what_they_share() -> None:
    story = laid(*FIRE, FIRE[0])
    known = statements(story)
    for alignment in align_statements(story).joined:
        assert len({known[key].article for key in alignment.statements}) > 1
        assert 0.0 <= alignment.score <= 1.0
        assert " have: " in alignment.why


@pytest.mark.parametrize(
    "planted", ["The bridge over the Sarn collapsed at noon, injuring seven cyclists.", "Governor Nils Aster vetoed the fishing bill."]
)
@pytest.mark.parametrize(("before", "after"), [(SHARES, FOOTBALL), (PILOTS, TEACHERS)])
def test_a_sentence_planted_into_two_articles_is_found_where_it_stands(planted: str, before: str, after: str) -> None:
    texts = f"{before} {planted}", f"{planted} {after}"
    story = laid(*texts)
    keys = tuple(key for alignment in align_statements(story).joined for key in alignment.statements)
    for annotated, text in zip(story.articles, texts, strict=True):
        spans = covered(story, annotated.article.id, keys)
        start = text.index(planted)
        words = Span(start, start + len(planted) - 1)  # the full stop asserts nothing
        assert (min(span.start for span in spans), max(span.end for span in spans)) == words


def test_one_article_alone_cannot_be_compared() -> None:
    story = laid(SHARES)
    assert align_statements(story).joined == ()
    assert {entry.why for entry in find_incomparable(story, [])} == {"no other article of the story could be read"}
    assert {entry.statement for entry in find_incomparable(story, [])} == set(statements(story))


def test_a_question_cannot_be_compared_and_an_assertion_can() -> None:
    story = laid(f"{SHARES} Who will lead the bank?", FOOTBALL)
    known = statements(story)
    found = find_incomparable(story, [])
    assert [(known[entry.statement].certainty, entry.why) for entry in found] == [(Certainty.ASKED, "a question asserts nothing")]


@pytest.mark.parametrize("texts", [(), ("", ""), ("...", "?!"), (SHARES, "")])
def test_where_there_is_nothing_to_compare_nothing_is_joined(texts: tuple[str, ...]) -> None:
    assert align_statements(laid(*texts)).joined == ()


def test_a_passage_in_the_same_words_joins_clauses_that_share_little_else() -> None:
    one = f"{SHARES} The mayor said the evening, which ended late, was about the centenary of the rescue of the Corvo miners, and about money."
    other = f"{FOOTBALL} A concert on Friday is to mark the centenary of the rescue of the Corvo miners, who had been under ground for nine days."
    assert any("centenary" in said and "centenary" in told for said, told in joined_sentences(laid(one, other)))


def test_a_long_name_in_common_is_no_passage() -> None:
    statements_of = [
        statement
        for annotated in laid(
            "Members of the House of Lords of the United Kingdom slept.", "He read of the House of Lords of the United Kingdom."
        ).articles
        for statement in annotated.statements
    ]
    assert join_verbatim(statements_of, [statement.text for statement in statements_of], ()) == {}
