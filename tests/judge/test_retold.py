from dataclasses import replace

from synoptic.judge.retold import Told, mark_left_over, mark_retold
from synoptic.model import Claim, Difference, DifferenceKind, Quantity, Relation, Role, Span, Statement
from tests import factory

ARTICLES = [factory.article(name, f"{name}: the gate is shut. {name}: it stays shut. {name}: nobody passes.") for name in "abcd"]
SHUT, STAYS, NOBODY = (
    [factory.statement(article, f"{article.id}: {words}") for article in ARTICLES] for words in ("the gate is shut", "it stays shut", "nobody passes")
)
A, B, C, D = range(4)


def under(*claims: Claim, statements: tuple[Statement, ...] = ()) -> list[Claim | None]:
    """For each claim the one it stands under."""
    told = {one.id: _telling(one) for one in (*SHUT, *STAYS, *NOBODY, *statements)}
    found = [claim.under for claim in mark_retold(claims, told)]
    return [next((claim for claim in claims if claim.id == key), None) for key in found]


def _telling(statement: Statement) -> Told:
    figures = frozenset(quantity.value for quantity in statement.quantities)
    return Told(statement.article, figures, frozenset(statement.text.split()[2:]), statement.introduces)


def parting(*statements: Statement, words: tuple[str, str], kind: DifferenceKind = DifferenceKind.NUMBER) -> Claim:
    difference = Difference(kind, tuple(zip("ab", words, strict=True)), "two figures")
    return factory.claim(*statements, relation=Relation.CONTRADICT, differences=(difference,))


def test_a_claim_half_of_which_a_fuller_one_holds_stands_under_it() -> None:
    fuller = factory.claim(SHUT[A], SHUT[B], SHUT[C], origins=3)
    again, other = factory.claim(SHUT[A], STAYS[B]), factory.claim(NOBODY[A], NOBODY[B])
    assert under(again, fuller, other) == [fuller, None, None]


def test_what_stands_under_another_holds_nothing_itself() -> None:
    fuller = factory.claim(SHUT[A], SHUT[B], SHUT[C], origins=3)
    again, further = factory.claim(SHUT[A], STAYS[B], score=0.8), factory.claim(STAYS[B], NOBODY[A], score=0.7)
    assert under(fuller, again, further) == [None, fuller, None]


def test_an_article_that_the_fuller_lacks_takes_two_in_three_of_the_statements() -> None:
    fuller = factory.claim(SHUT[A], SHUT[B], SHUT[C], origins=3)
    assert under(fuller, factory.claim(SHUT[A], SHUT[B], SHUT[D], score=0.8, origins=3))[1] == fuller
    assert under(fuller, factory.claim(SHUT[A], SHUT[D], score=0.8))[1] is None


def test_a_further_article_must_share_a_word_that_is_no_name() -> None:
    fuller = factory.claim(SHUT[A], SHUT[B], SHUT[C], origins=3)
    assert under(fuller, factory.claim(SHUT[A], SHUT[B], NOBODY[D], score=0.8, origins=3))[1] is None


def test_a_figure_that_another_claim_shows_need_not_be_told_again() -> None:
    fuller = factory.claim(SHUT[A], SHUT[B], SHUT[C], origins=3)
    counting = replace(STAYS[B], quantities=(Quantity(3.0, 3.0, "day", Span(0, 1), "3 days"),))
    again, other = factory.claim(SHUT[A], SHUT[B], counting, score=0.6), factory.claim(NOBODY[A], counting, score=0.8)
    assert under(fuller, again, statements=(counting,)) == [None, None]
    assert under(fuller, again, other, statements=(counting,)) == [None, fuller, None]


def test_a_figure_that_the_fuller_does_not_tell_is_told_by_itself() -> None:
    fuller = factory.claim(SHUT[A], SHUT[B], SHUT[C], origins=3)
    counting = replace(STAYS[B], quantities=(Quantity(3.0, 3.0, "day", Span(0, 1), "3 days"),))
    assert under(fuller, factory.claim(SHUT[A], counting), statements=(counting,))[1] is None


def test_another_relation_or_another_difference_is_told_by_itself() -> None:
    fuller = parting(SHUT[A], SHUT[B], STAYS[B], words=("two", "three"))
    assert under(fuller, factory.claim(SHUT[A], SHUT[B]))[1] is None
    assert under(fuller, replace(parting(SHUT[A], STAYS[A], SHUT[B], words=("two", "four")), score=0.5))[1] is None
    assert under(fuller, replace(parting(SHUT[A], STAYS[A], SHUT[B], words=("Two", "three")), score=0.5))[1] == fuller


def test_figures_are_the_same_whatever_they_count_by() -> None:
    fuller = parting(SHUT[A], SHUT[B], STAYS[B], words=("59", "58"))
    assert under(fuller, replace(parting(SHUT[A], STAYS[A], SHUT[B], words=("59 people", "58")), score=0.5))[1] == fuller
    assert under(fuller, replace(parting(SHUT[A], STAYS[A], SHUT[B], words=("59 people", "57")), score=0.5))[1] is None


def test_what_happened_does_not_stand_under_who_somebody_is() -> None:
    introduced = tuple(replace(statement, roles=(Role("subject", statement.predicate, ()),)) for statement in SHUT)
    fuller = factory.claim(*introduced[:3], origins=3)
    assert under(fuller, factory.claim(introduced[A], STAYS[B]), statements=introduced)[1] is None


def test_the_order_of_the_claims_does_not_matter() -> None:
    claims = [factory.claim(SHUT[A], SHUT[B], SHUT[C], origins=3), factory.claim(SHUT[A], STAYS[B]), factory.claim(SHUT[B], STAYS[C])]
    assert under(*claims) == under(*reversed(claims))[::-1]


def test_what_is_left_of_a_disputed_claim_stands_under_it() -> None:
    one, other = factory.article("a", "12 people were killed there."), factory.article("b", "14 people were killed there.")
    told = [factory.statement(article, article.text) for article in (one, other)]
    left = [factory.statement(article, "people were killed there") for article in (one, other)]
    disputed, remainder, beside = parting(*told, words=("12", "14")), factory.claim(*left), factory.claim(SHUT[C], SHUT[D])
    known = {statement.id: statement for statement in (*told, *left, *SHUT)}
    assert [claim.under for claim in mark_left_over((disputed, remainder, beside), known)] == [None, disputed.id, None]
    assert mark_left_over((remainder, beside), known)[0].under is None
