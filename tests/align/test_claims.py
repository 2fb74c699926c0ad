from dataclasses import replace
from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from synoptic.align.claims import LEAST_ALIKE, group_statements, join_statements
from synoptic.align.reasons import Word
from synoptic.align.scoring import ScoredStrip
from synoptic.align.units import Pair, Unit, story_strips
from synoptic.model import Alignment, Span, Statement

Joined = dict[Pair, float]


def _statement(number: int, article: int) -> Statement:
    return Statement(f"s{number:02}", f"a{article}", (Span(0, 1),), f"w{number}", 0, 0, (0,))


def _units(articles: list[int], in_unit: int = 1) -> tuple[Unit, ...]:
    """`articles` says of each sentence in which article it stands; each holds `in_unit` statements."""
    firsts = range(0, len(articles) * in_unit, in_unit)
    made = (tuple(_statement(first + n, article) for n in range(in_unit)) for first, article in zip(firsts, articles, strict=True))
    return tuple(Unit(article, 0, 0.0, heading=False, lead=False, statements=own) for article, own in zip(articles, made, strict=True))


def _group(articles: list[int], joined: Joined) -> tuple[Alignment, ...]:
    words = [(Word(f"word {n}", f"w{n}", 1.0, (0, 1)), Word("word all", "all", 0.5, (1, 2))) for n in range(len(articles))]
    return group_statements(_units(articles), words, joined, {}).joined


def _scored(alike: np.ndarray, chance: float) -> list[ScoredStrip]:
    """Two sentences of two articles, each with two statements."""
    (strip,) = story_strips(_units([0, 1], in_unit=2))
    return [ScoredStrip(strip, np.array([[chance]]), alike)]


@st.composite
def joined_maps(draw: st.DrawFn) -> tuple[list[int], Joined]:
    articles = sorted(draw(st.lists(st.integers(0, 4), min_size=2, max_size=12)))
    across = [(i, j) for i, j in combinations(range(len(articles)), 2) if articles[i] != articles[j]]
    chosen = draw(st.lists(st.sampled_from(across), unique=True)) if across else []
    return articles, {pair: draw(st.integers(1, 20)) / 20 for pair in chosen}


@given(joined_maps())
def test_no_claim_holds_two_statements_of_different_articles_that_were_not_joined(case: tuple[list[int], Joined]) -> None:
    articles, joined = case
    for alignment in _group(articles, joined):
        members = [int(key[1:]) for key in alignment.statements]
        assert members == sorted(set(members))
        assert len({articles[n] for n in members}) > 1
        assert all(pair in joined for pair in combinations(members, 2) if articles[pair[0]] != articles[pair[1]])


@given(joined_maps())
def test_every_joined_pair_is_in_a_claim_and_no_claim_within_another(case: tuple[list[int], Joined]) -> None:
    articles, joined = case
    claims = [{int(key[1:]) for key in alignment.statements} for alignment in _group(articles, joined)]
    assert all(any({i, j} <= claim for claim in claims) for i, j in joined)
    assert not any(one < other for one in claims for other in claims)


@given(joined_maps())
def test_the_order_in_which_pairs_were_joined_does_not_matter(case: tuple[list[int], Joined]) -> None:
    articles, joined = case
    assert _group(articles, dict(sorted(joined.items()))) == _group(articles, joined)


def test_a_wrong_pair_does_not_chain_two_claims() -> None:
    found = _group([0, 1, 2, 3], {(0, 1): 0.9, (2, 3): 0.8, (1, 2): 0.4})
    assert [alignment.statements for alignment in found] == [("s00", "s01"), ("s02", "s03"), ("s01", "s02")]


def test_two_clauses_of_one_article_may_say_what_one_of_another_says() -> None:
    (found,) = _group([0, 0, 1], {(0, 2): 0.9, (1, 2): 0.7})
    assert found.statements == ("s00", "s01", "s02")
    assert (round(found.score, 6), found.why) == (0.8, "both have: all")


def test_the_clauses_of_a_sentence_that_both_have_word_for_word_are_one_claim() -> None:
    texts = ["we studied them", "we gave them names", "We studied them,", "we gave them names"]
    units = tuple(
        replace(unit, statements=tuple(replace(one, text=texts[int(one.id[1:])]) for one in unit.statements)) for unit in _units([0, 1], in_unit=2)
    )
    joined = {(0, 2): 0.9, (1, 3): 0.8}
    (whole,) = group_statements(units, [()] * len(texts), joined, {}).joined
    assert (whole.statements, round(whole.score, 6)) == (("s00", "s01", "s02", "s03"), 0.85)
    assert len(group_statements(_units([0, 1], in_unit=2), [()] * len(texts), joined, {}).joined) == 2


def test_what_may_belong_together_stays_in_pairs_the_likeliest_first() -> None:
    found = group_statements(_units([0, 1, 1]), [()] * 3, {(0, 1): 0.9}, {(0, 1): 0.2, (0, 2): 0.3})
    assert [alignment.statements for alignment in found.joined] == [("s00", "s01")]
    assert [(alignment.statements, alignment.score) for alignment in found.possible] == [(("s00", "s02"), 0.3)]


def test_of_two_sentences_the_best_statements_are_joined_one_to_one() -> None:
    alike = np.array([[0.9, 0.8], [0.7, LEAST_ALIKE]])
    assert join_statements(_scored(alike, 0.6), 0.5) == {(0, 2): 0.6, (1, 3): 0.6}
    assert join_statements(_scored(alike, 0.4), 0.5) == {}
    assert join_statements(_scored(alike, 0.6), 0.1, below=0.5) == {}
    assert join_statements(_scored(alike, 0.4), 0.1, below=0.5) == {(0, 2): 0.4, (1, 3): 0.4}


def test_the_best_two_are_joined_even_where_no_statement_is_much_like_another() -> None:
    assert join_statements(_scored(np.full((2, 2), LEAST_ALIKE / 2), 0.6), 0.5) == {(0, 2): 0.6}
