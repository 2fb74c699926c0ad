"""What is shown of a statement beside its spans."""

from dataclasses import replace

from synoptic.model import Article, Relation, Statement, Synopsis
from synoptic.render.asides import shown_spans
from tests import factory

CREW = factory.article("a", "The crew became aware that a passenger had the wrong ticket. They flew on, tired, after leaving.")


def shown(article: Article, words: str, *others: str, relation: Relation = Relation.AGREE) -> str:
    """What is shown of the statement with these words, beside others of its sentence, which a claim of this relation holds."""
    told: list[Statement] = [factory.statement(article, one) for one in (words, *others)]
    claims = (factory.claim(*told[1:], relation=relation),) if others else ()
    story: Synopsis = replace(factory.synopsis(article), statements=tuple(told), claims=claims)
    return " … ".join(article.text[span.start : span.end] for span in shown_spans(story).get(told[0].id, told[0].spans))


def test_a_short_clause_is_shown_with_what_it_leads_to() -> None:
    assert shown(CREW, "The crew became aware", "that a passenger had the wrong ticket") == CREW.text.partition(".")[0]


def test_but_not_with_what_articles_part_over() -> None:
    for relation in (Relation.DIFFER, Relation.CONTRADICT):
        assert shown(CREW, "The crew became aware", "that a passenger had the wrong ticket", relation=relation) == "The crew became aware"


def test_nor_a_long_one_with_it() -> None:
    long = factory.article("a", "The crew of the plane became aware at last on Tuesday night that a passenger had the wrong ticket.")
    clause, _, rest = long.text[:-1].partition(" that ")
    assert shown(long, clause, f"that {rest}") == clause


def test_a_preposition_is_shown_with_what_it_governs() -> None:
    assert shown(CREW, "They flew on, tired, after", "leaving") == "They flew on, tired, after leaving"
