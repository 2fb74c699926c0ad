"""A claim of many articles: side by side no more, but wording by wording, each with the letters of those who have it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from synoptic.model import Claim, Span, Statement
from synoptic.render.page.claim_parts import claim_head, claim_notes, columns_among
from synoptic.render.page.differing import difference_spans, sides
from synoptic.render.page.index import Column, Index
from synoptic.render.page.markup import Html, join, tag, unseen
from synoptic.render.page.signs import letters, said


def wordings_row(index: Index, claim: Claim) -> Html:
    """The row of a claim: its head, and the wordings of each side."""
    marks = difference_spans(index, claim)
    groups = sides(claim, [column.article.id for column in index.columns_of(claim)])
    titles = [f"Side {number}" for number in range(1, len(groups) + 1)] if len(groups) > 1 else [""]
    wordings = [_side(index, claim, group, marks, title=title) for group, title in zip(groups, titles, strict=False)]
    cell = tag("td", *wordings, claim_notes(index, claim), _absent(index, claim))
    return tag("tbody", tag("tr", claim_head(index, claim), cell), id=index.anchors[claim.id], class_=f"claim {claim.relation}")


def _side(index: Index, claim: Claim, group: Sequence[str], marks: Mapping[str, Sequence[Span]], *, title: str) -> Html:
    """What the articles of one side say; the same words in the same voice once."""
    wordings: defaultdict[Html, list[tuple[Column, Statement]]] = defaultdict(list)
    for column in columns_among(index, group):
        for statement in index.said_in(claim, column.article.id):
            shown = said(index, column, statement, marks=marks.get(column.article.id, ()), linked=False)
            wordings[shown].append((column, statement))
    rows = [tag("li", tag("span", join((_link(*one) for one in found), " "), class_="letters"), shown) for shown, found in wordings.items()]
    return join([tag("p", title, class_="side-title") if title else None, tag("ul", *rows, class_="side")])


def _link(column: Column, statement: Statement) -> Html:
    """The letter of an article, leading to its sentence."""
    number = column.sentence_of(statement.spans)
    if number is None:
        return letters([column])
    return tag("a", column.letter, unseen(f", sentence {number + 1}, in context"), href=f"#{column.sentence_anchor(number)}", class_="letter open")


def _absent(index: Index, claim: Claim) -> Html | None:
    absent = [column for key, column in index.columns.items() if key in index.compared and key not in claim.articles]
    apart = [column for key, column in index.columns.items() if key not in index.compared]
    lines = [join([words, " ", letters(columns)]) for words, columns in (("Not in", absent), ("Not compared:", apart)) if columns]
    return tag("p", join(lines, " · "), class_="silent") if lines else None
