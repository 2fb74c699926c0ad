from synoptic.model import Relation
from synoptic.render.ranking import doubtful
from tests import factory

A, B, C, D = (factory.statement(factory.article(name, f"{name} says it."), f"{name} says it") for name in "abcd")


def test_a_low_score_is_doubtful() -> None:
    sure, weak = factory.claim(A, B, score=0.7), factory.claim(C, D, score=0.69)
    assert doubtful((sure, weak)) == {weak.id}


def test_what_differs_is_not() -> None:
    assert doubtful((factory.claim(A, B, score=0.55, relation=Relation.DIFFER),)) == frozenset()
