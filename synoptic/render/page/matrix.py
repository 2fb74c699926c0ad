"""The alignment table of many articles: a sign where an article says a claim, and the number of its side where they part."""

from collections.abc import Sequence

from synoptic.model import Claim
from synoptic.render.page.differing import sides
from synoptic.render.page.index import Column, Index
from synoptic.render.page.markup import Html, join, tag, unseen
from synoptic.render.page.signs import NOT_COMPARED, glyph
from synoptic.render.safe import clip

_LONGEST_GIST = 70
_LEAD = (
    "Who says what: a number is the side an article is on, two numbers that it agrees with both sides, a dot that all agree, "
    "a blank that it does not say, a question mark that nothing of it is compared."
)


def matrix(index: Index, claims: Sequence[Claim]) -> Html:
    """One row a claim, one narrow column an article; every sign leads to the sentence in its context."""
    columns = list(index.columns.values())
    heads = [tag("th", tag("a", column.letter, unseen(f" {column.name}"), href=f"#{column.anchor}"), scope="col") for column in columns]
    head = tag("thead", tag("tr", tag("th", "Claim", scope="col", class_="first"), *heads))
    caption = tag("caption", "Overview of claims and articles", class_="unseen")
    table = tag("table", caption, head, tag("tbody", *(_row(index, claim, columns) for claim in claims)), class_="matrix")
    frame = tag("div", table, class_="scroll", tabindex=0, role="region", aria_label="Overview of claims and articles")
    return join([tag("p", _LEAD, class_="lead"), frame])


def _row(index: Index, claim: Claim, columns: Sequence[Column]) -> Html:
    groups = sides(claim, [column.article.id for column in index.columns_of(claim)])
    on = {column.article.id: [n for n, group in enumerate(groups, 1) if column.article.id in group] for column in columns}
    gist = tag("a", clip(claim.gist, _LONGEST_GIST), href=f"#{index.anchors[claim.id]}")
    head = tag("th", glyph(claim.relation, worded=True), " ", gist, scope="row", class_="first")
    return tag("tr", head, *(_cell(index, claim, column, on[column.article.id], len(groups)) for column in columns), data_relation=claim.relation)


def _cell(index: Index, claim: Claim, column: Column, on: Sequence[int], count: int) -> Html:
    """A cell of the table: the sides that an article is on, a dot where there is only one."""
    statements = index.said_in(claim, column.article.id)
    number = column.sentence_of(statements[0].spans) if statements else None
    if column.article.id not in index.compared:
        return tag("td", tag("span", NOT_COMPARED[0], aria_hidden="true"), unseen(f"{column.letter}, {NOT_COMPARED[1]}"))
    if number is None or not on:
        return tag("td")
    shown = tag("span", "•" if count == 1 else " ".join(map(str, on)), aria_hidden="true")
    words = unseen(f"{column.letter} says it" if count == 1 else f"{column.letter}, side {' and '.join(map(str, on))}")
    return tag("td", tag("a", shown, words, href=f"#{column.sentence_anchor(number)}", class_="open"), class_=f"side-{min(on[0], 3)}")
