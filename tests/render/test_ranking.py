from synoptic.model import Relation
from synoptic.render.ranking import doubtful
from tests import factory

A, B, C, D = (factory.statement(factory.article(name, f"{name} says it."), f"{name} says it") for name in "abcd")


def test_a_low_score_is_doubtful() -> None:
    sure, weak = factory.claim(A, B, score=0.6), factory.claim(C, D, score=0.55)
    assert doubtful((sure, weak)) == {weak.id}


def test_what_differs_is_not() -> None:
    assert doubtful((factory.claim(A, B, score=0.55, relation=Relation.DIFFER),)) == frozenset()


def test_two_articles_that_a_surer_claim_outdoes_are_doubtful() -> None:
    surer, outdone = factory.claim(A, B, score=0.9), factory.claim(A, C, score=0.6)
    assert doubtful((surer, outdone)) == {outdone.id}
    assert doubtful((outdone,)) == frozenset()


def test_three_articles_and_a_fair_score_are_not() -> None:
    surer, three, fair = factory.claim(A, B, score=0.9), factory.claim(A, C, D, score=0.6), factory.claim(A, D, score=0.75)
    assert doubtful((surer, three, fair)) == frozenset()
