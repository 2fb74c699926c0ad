"""A synopsis as a notebook shows it: a fragment of plain HTML, the claims side by side, without script, style sheet, link or id."""

from collections import Counter
from collections.abc import Sequence

from synoptic.model import Claim, Span, Synopsis
from synoptic.render.lookup import counted
from synoptic.render.page.claim_parts import columns_among
from synoptic.render.page.differing import difference_spans, sides
from synoptic.render.page.index import Column, Index, index, words_of
from synoptic.render.page.markup import Html, join, name, tag, text
from synoptic.render.page.signs import letters, manner, marked, quoted, sign, silence, voice

# Notebooks set tables flush right and in one line; this is all that has to be said against it.
_CELL = "text-align: left; vertical-align: top; white-space: normal"


def render_notebook(synopsis: Synopsis) -> str:
    """The story, its articles and its claims as one table; what else a synopsis holds is counted."""
    found = index(synopsis)
    columns = list(found.columns.values())
    articles = join((join([letters([column]), " ", name(column.name)]) for column in columns), ", ")
    parts = [tag("p", tag("b", synopsis.title, dir="auto")), tag("p", articles), _claims(found, columns), tag("p", _rest(found))]
    return tag("div", *parts, class_="synoptic", lang="en")


def _claims(found: Index, columns: Sequence[Column]) -> Html:
    if not found.claims:
        return tag("p", "No statement was found in more than one article.")
    heads = [tag("th", letters([column]), " ", name(column.name), scope="col", style=_CELL) for column in columns]
    head = tag(
        "tr", tag("th", "Claim", scope="col", style=_CELL), *(heads if found.is_wide else [tag("th", "What each says", scope="col", style=_CELL)])
    )
    return tag("table", tag("thead", head), tag("tbody", *(_claim(found, claim, columns) for claim in found.claims)))


def _claim(found: Index, claim: Claim, columns: Sequence[Column]) -> Html:
    marks = difference_spans(found, claim)
    differences = [tag("div", tag("i", difference.kind), ": ", difference.why) for difference in claim.differences if difference.why]
    head = tag("th", sign(claim.relation), *differences, scope="row", style=_CELL)
    cells = [_cell(found, claim, [column], marks) for column in columns] if found.is_wide else [_sides(found, claim, marks)]
    return tag("tr", head, *cells)


def _cell(found: Index, claim: Claim, columns: Sequence[Column], marks: dict[str, list[Span]]) -> Html:
    said = [_said(found, claim, column, marks) for column in columns]
    return tag("td", join(said) or join(silence(found, column, text("–")) for column in columns), style=_CELL)


def _sides(found: Index, claim: Claim, marks: dict[str, list[Span]]) -> Html:
    groups = sides(claim, [column.article.id for column in found.columns_of(claim)])
    on = Counter(article for group in groups for article in group)
    telling = [min(group, key=on.__getitem__) for group in groups]  # who is on several sides is the least telling of each
    rows = [
        tag("li", letters(columns_among(found, group)), " ", _said(found, claim, found.columns[article], marks))
        for group, article in zip(groups, telling, strict=True)
    ]
    return tag("td", tag("ol", *rows), style=_CELL)


def _said(found: Index, claim: Claim, column: Column, marks: dict[str, list[Span]]) -> Html:
    """The statements of one article, each with its voice and certainty."""
    return join(
        tag(
            "div",
            quoted(marked(found, column, statement, marks.get(column.article.id, ())), plain=words_of(statement, column.article)),
            " ",
            tag("small", join([voice(found, statement), manner(statement)], " · ")),
        )
        for statement in found.said_in(claim, column.article.id)
    )


def _rest(found: Index) -> str:
    synopsis = found.synopsis
    counts = [
        counted(len(found.alone), "statement") + " in one article only",
        f"{len(synopsis.not_compared)} not compared",
        counted(len(synopsis.attributions), "attribution"),
        counted(len(synopsis.timeline), "date"),
        counted(len(synopsis.problems), "problem"),
    ]
    return ", ".join(counts) + ". synoptic.render.html.render_html gives the whole page."
