"""The alignment table: claims as rows, articles as columns; with many articles a table of signs first, and then who says what in words."""

from collections.abc import Sequence

from synoptic.model import Claim, Relation, Span
from synoptic.render.page.claim_parts import claim_head, claim_notes
from synoptic.render.page.differing import difference_spans
from synoptic.render.page.index import Column, Index
from synoptic.render.page.markup import Html, tag
from synoptic.render.page.matrix import matrix
from synoptic.render.page.signs import RELATIONS, by_sentence, cell_head, column_heads, glyph, said_together, section, sign, silence
from synoptic.render.page.wordings import wordings_row
from synoptic.render.ranking import PERHAPS, WHO_IS_WHO


def claims_section(index: Index) -> Html:
    """The claims, those that contradict first."""
    claims = index.claims
    if not claims:
        return section("claims", "Claims", tag("p", "No statement was found in more than one article.", class_="none"), count=0)
    grouped = {relation: [claim for claim in claims if claim.relation is relation] for relation in RELATIONS}
    overview = None if index.is_wide else matrix(index, claims)
    tables = [_relation_table(index, relation, found) for relation, found in grouped.items() if found]
    return section("claims", "Claims", _filter(grouped), overview, *tables, count=len(claims))


def _filter(grouped: dict[Relation, list[Claim]]) -> Html:
    """Buttons that choose among the relations and a field that searches the rows; only the script shows them."""
    every = tag("button", "All ", str(sum(map(len, grouped.values()))), type="button", data_show="all", aria_pressed="true")
    choices = [
        tag("button", sign(relation), f" {len(found)}", type="button", data_show=relation.value, aria_pressed="false")
        for relation, found in grouped.items()
        if found
    ]
    field = tag("label", tag("span", "Find in claims"), tag("input", type="search", id="find", autocomplete="off", spellcheck="false"))
    status = tag("p", role="status", id="found")
    return tag(
        "div", tag("div", every, *choices, class_="choices", role="group", aria_label="Show claims that"), field, status, class_="filter scripted"
    )


def _relation_table(index: Index, relation: Relation, claims: Sequence[Claim]) -> Html:
    _, word, meaning = RELATIONS[relation]
    title = tag("h3", glyph(relation), f" {word.capitalize()} ", tag("span", str(len(claims)), class_="count"), id=relation.value)
    parts: dict[str, list[Claim]] = {}
    for claim in claims:
        parts.setdefault(index.apart.get(claim.id, ""), []).append(claim)
    tables = [
        _folded(heading, len(parts[heading]), table) if heading else table
        for heading in ("", WHO_IS_WHO, PERHAPS)
        if (table := _table(index, heading or f"Claims in which articles {word}", parts.get(heading, ())))
    ]
    return tag("div", title, tag("p", meaning, class_="lead"), *tables, class_=f"relation {relation.value}")


def _folded(heading: str, count: int, table: Html) -> Html:
    return tag("details", tag("summary", heading, " ", tag("span", str(count), class_="count")), table, class_="folded")


def _table(index: Index, caption: str, claims: Sequence[Claim]) -> Html | None:
    if not claims:
        return None
    row, heads = (_wide_claim, column_heads(index)) if index.is_wide else (wordings_row, [tag("th", "What each says", scope="col")])
    head = tag("thead", tag("tr", tag("th", "Claim", scope="col", class_="first"), *heads))
    rows = [row(index, claim) for claim in claims]
    return tag("table", tag("caption", caption, class_="unseen"), head, *rows, class_=f"alignment {'wide' if index.is_wide else 'narrow'}")


def _wide_claim(index: Index, claim: Claim) -> Html:
    marks = difference_spans(index, claim)
    cells = [_cell(index, claim, column, marks.get(column.article.id, [])) for column in index.columns.values()]
    notes = claim_notes(index, claim)
    first = tag("tr", claim_head(index, claim, rows=2 if notes else None), *cells)
    second = tag("tr", tag("td", notes, colspan=len(cells), class_="notes-cell"), class_="why-row") if notes else None
    return tag("tbody", first, second, id=index.anchors[claim.id], class_=f"claim {claim.relation}")


def _cell(index: Index, claim: Claim, column: Column, marks: Sequence[Span]) -> Html:
    statements = index.said_in(claim, column.article.id)
    if not statements:
        return tag("td", cell_head(column), silence(index, column, tag("span", "not here", class_="silent")), class_="empty")
    return tag("td", cell_head(column), *(said_together(index, column, same, marks=marks) for same in by_sentence(statements)))
