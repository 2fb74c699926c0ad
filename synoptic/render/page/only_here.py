"""What one article alone says."""

from collections.abc import Sequence

from synoptic.model import Statement
from synoptic.render.lookup import counted
from synoptic.render.page.index import Column, Index
from synoptic.render.page.markup import Html, join, tag, text
from synoptic.render.page.signs import by_sentence, cell_head, column_heads, letter, said_together, section, silence


def only_here_section(index: Index) -> Html:
    """What one article alone says, article by article."""
    found = [(column, _alone(index, column)) for column in index.columns.values()]
    count = sum(len(statements) for _, statements in found)
    lead = tag("p", "Statements for which no counterpart was found in any other article of this story.", class_="lead")
    if not count:
        return section("only-here", "Only here", tag("p", "None was found.", class_="none"), count=0)
    body = _columns_table(index, found) if index.is_wide else join(_folded(index, column, statements) for column, statements in found if statements)
    return section("only-here", "Only here", lead, body, count=count)


def _alone(index: Index, column: Column) -> list[Statement]:
    keys = {key for article, keys in index.synopsis.alone if article == column.article.id for key in keys}
    found = [index.statements[key] for key in keys if key in index.statements and index.statements[key].article == column.article.id]
    return sorted(found, key=lambda statement: (statement.spans, statement.id))


def _columns_table(index: Index, found: Sequence[tuple[Column, list[Statement]]]) -> Html:
    cells = [tag("td", cell_head(column), _list(index, column, statements), data_article=column.letter) for column, statements in found]
    caption = tag("caption", "Statements that one article alone makes", class_="unseen")
    return tag("table", caption, tag("thead", tag("tr", *column_heads(index))), tag("tbody", tag("tr", *cells)), class_="alignment wide lists")


def _folded(index: Index, column: Column, statements: list[Statement]) -> Html:
    summary = tag("summary", letter(column), " ", tag("bdi", column.name), f" – {counted(len(statements), 'statement')}")
    return tag("details", summary, _list(index, column, statements), class_="alone-of")


def _list(index: Index, column: Column, statements: Sequence[Statement]) -> Html:
    if not statements:
        return tag("p", silence(index, column, text("none")), class_="silent")
    return tag("ul", *(_item(index, column, same) for same in by_sentence(statements)), class_="sayings")


def _item(index: Index, column: Column, statements: Sequence[Statement]) -> Html:
    """What a sentence says alone; each of its statements keeps its anchor."""
    first, *others = (index.anchors[statement.id] for statement in statements)
    anchors = (tag("span", id=anchor) for anchor in others)
    return tag("li", *anchors, said_together(index, column, statements), id=first)
