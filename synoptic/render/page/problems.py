"""What was not compared, and what could not be read or resolved: silence is said."""

from collections import defaultdict

from synoptic.model import Statement
from synoptic.render.page.index import Index
from synoptic.render.page.markup import Html, join, name, tag
from synoptic.render.page.signs import letter, letters, said, section


def problems_section(index: Index) -> Html:
    """Problems by article, and statements that were not compared, by the reason."""
    problems = index.synopsis.problems
    listed = tag("ul", *(tag("li", _whose(index, problem.article), problem.message) for problem in problems), class_="problems")
    parts = [tag("h3", "Problems"), listed if problems else tag("p", "None.", class_="none"), tag("h3", "Not compared"), _not_compared(index)]
    return section("problems", "Problems, and what was not compared", *parts, count=len(problems) + len(index.synopsis.not_compared))


def _whose(index: Index, article: str | None) -> Html | None:
    if article is None:
        return None
    column = index.columns.get(article)
    return join([letter(column), " ", name(column.name), ": "]) if column else join([tag("code", article), ": "])


def _not_compared(index: Index) -> Html:
    by_reason: defaultdict[str, list[Statement]] = defaultdict(list)
    for entry in index.synopsis.not_compared:
        if entry.statement in index.statements:
            by_reason[entry.why].append(index.statements[entry.statement])
    apart = [column for key, column in index.columns.items() if key not in index.compared]
    parts = [tag("p", "Nothing of ", letters(apart), class_="none")] if apart else []
    parts += [_reason(index, why, statements) for why, statements in sorted(by_reason.items())]
    return join(parts) or tag("p", "None: every statement was compared.", class_="none")


def _reason(index: Index, why: str, statements: list[Statement]) -> Html:
    rows = [
        tag(
            "li",
            letter(index.columns[statement.article]),
            " ",
            said(index, index.columns[statement.article], statement),
            id=index.anchors[statement.id],
        )
        for statement in statements
    ]
    return tag("details", tag("summary", why, tag("span", f" {len(rows)}", class_="count")), tag("ul", *rows, class_="sayings lettered"))
