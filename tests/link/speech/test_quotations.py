"""What one article quotes and another has without quote marks."""

import pytest

from synoptic.link.speech.quotations import share_quotations
from synoptic.model import Annotated, Attribution, AttributionKind, Span
from tests.link.story import annotated

QUOTED = "Harbour chief Ana Kovac spoke. “We will not open the old lock again before the winter storms are over,” Kovac said."
WORDS = "We will not open the old lock again before the winter storms are over"


def quoting(name: str = "a", entity: str = "kovac") -> Annotated:
    article = annotated(name, QUOTED)
    start = QUOTED.index(WORDS)
    said = Attribution(name, AttributionKind.DIRECT, (Span(start, start + len(WORDS)),), entity=entity, confidence=0.9)
    return Annotated(article.reading, article.mentions, (said,))


def other(text: str, *attributions: Attribution) -> Annotated:
    article = annotated("b", text)
    return Annotated(article.reading, article.mentions, attributions)


def test_a_passage_that_another_article_quotes_is_that_quote() -> None:
    text = f"The harbour was quiet. {WORDS}. Ships wait outside."
    (_, found) = share_quotations([quoting(), other(text)])
    (said,) = found.attributions
    assert (text[said.content[0].start : said.content[0].end], said.kind, said.entity) == (WORDS, AttributionKind.UNMARKED, "kovac")


def test_in_quote_marks_it_is_direct() -> None:
    (_, found) = share_quotations([quoting(), other(f"The harbour was quiet. “{WORDS}.”")])
    assert [said.kind for said in found.attributions] == [AttributionKind.DIRECT]


def test_partly_in_quote_marks_it_is_mixed() -> None:
    text = WORDS.replace("the old lock", "“the old lock”")
    (_, found) = share_quotations([quoting(), other(f"The harbour was quiet. {text}.")])
    assert [said.kind for said in found.attributions] == [AttributionKind.MIXED]


def test_an_indirect_content_that_is_quoted_elsewhere_was_said_word_for_word() -> None:
    text = f"{WORDS}, the harbour chief told us."
    indirect = Attribution("b", AttributionKind.INDIRECT, (Span(0, len(WORDS)),))
    (_, found) = share_quotations([quoting(), other(text, indirect)])
    assert [(said.kind, said.entity) for said in found.attributions] == [(AttributionKind.UNMARKED, "kovac")]


def test_who_says_it_stays_open_where_two_articles_give_it_to_two() -> None:
    (_, _, found) = share_quotations([quoting(), quoting("c", "petrov"), other(f"{WORDS}.")])
    assert [said.entity for said in found.attributions] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "The old lock will stay shut until the winter storms are over.",
        "We will not open the old gate.",
        "Nothing of the kind was said.",
    ],
)
def test_other_words_are_no_quote(text: str) -> None:
    assert share_quotations([quoting(), other(text)])[1].attributions == ()


def test_one_article_alone_stays_as_it_is() -> None:
    article = quoting()
    assert share_quotations([article]) == (article,)


def test_numbers_of_what_holds_what_stay_right() -> None:
    text = f"{WORDS}. The mayor said the clerk agreed that it was late."
    outer, inner = text.index("the clerk"), text.index("it was late")
    given = (
        Attribution("b", AttributionKind.INDIRECT, (Span(outer, len(text) - 1),)),
        Attribution("b", AttributionKind.INDIRECT, (Span(inner, len(text) - 1),), inside=0),
    )
    (_, found) = share_quotations([quoting(), other(text, *given)])
    assert [said.inside for said in found.attributions] == [None, None, 1]
