"""The alignment table: claims as rows, articles as columns; with many articles a table of signs first, and then who says what in words."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from synoptic.model import Claim, Difference, Relation, Span
from synoptic.render.page.differing import difference_spans, sides, standings
from synoptic.render.page.index import Column, Index, words_of
from synoptic.render.page.markup import Html, join, tag
from synoptic.render.page.matrix import matrix
from synoptic.render.page.signs import RELATIONS, column_heads, count_of, glyph, letter, letters, said, section, sign

# Beyond so many sides a line for every two of them is no longer read.
_MOST_SIDES = 3


def claims_section(index: Index) -> Html:
    """The claims, those that contradict first."""
    claims = index.synopsis.claims
    if not claims:
        return section("claims", "Claims", tag("p", "No statement was found in more than one article.", class_="none"), count=0)
    grouped = {relation: _in_order(index, relation) for relation in RELATIONS}
    overview = None if index.is_wide else matrix(index, [claim for found in grouped.values() for claim in found])
    tables = [_relation_table(index, relation, found) for relation, found in grouped.items() if found]
    return section("claims", "Claims", _filter(grouped), overview, *tables, count=len(claims))


def _in_order(index: Index, relation: Relation) -> list[Claim]:
    """The claims of one relation in the order in which the articles come to them."""
    found = [claim for claim in index.synopsis.claims if claim.relation is relation]
    return sorted(found, key=lambda claim: (_place(index, claim), index.numbers[claim.id]))


def _place(index: Index, claim: Claim) -> float:
    """How far into its article a claim first stands, as a share of the article: 0 for a lead."""
    starts = [
        statement.spans[0].start / (len(column.article.text) or 1)
        for column in index.columns_of(claim)
        for statement in index.said_in(claim, column.article.id)
        if statement.spans
    ]
    return min(starts, default=1.0)


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
    return tag("div", tag("div", every, *choices, class_="choices", role="group", aria_label="Show claims that"), field, status, class_="filter scripted")


def _relation_table(index: Index, relation: Relation, claims: Sequence[Claim]) -> Html:
    _, word, meaning = RELATIONS[relation]
    title = tag("h3", glyph(relation), f" {word.capitalize()} ", tag("span", str(len(claims)), class_="count"), id=relation.value)
    row, heads = (_wide_claim, column_heads(index)) if index.is_wide else (_narrow_claim, [tag("th", "What each says", scope="col")])
    head = tag("thead", tag("tr", tag("th", "Claim", scope="col", class_="first"), *heads))
    caption = tag("caption", f"Claims in which articles {word}", class_="unseen")
    table = tag("table", caption, head, *(row(index, claim) for claim in claims), class_=f"alignment {'wide' if index.is_wide else 'narrow'}")
    return tag("div", title, tag("p", meaning, class_="lead"), table, class_=f"relation {relation.value}")


def _wide_claim(index: Index, claim: Claim) -> Html:
    marks = difference_spans(index, claim)
    cells = [_cell(index, claim, column, marks.get(column.article.id, [])) for column in index.columns.values()]
    notes = _notes(index, claim)
    first = tag("tr", _head(index, claim, rows=2 if notes else None), *cells)
    second = tag("tr", tag("td", notes, colspan=len(cells), class_="notes-cell"), class_="why-row") if notes else None
    return tag("tbody", first, second, id=index.anchors[claim.id], class_=f"claim {claim.relation}")


def _head(index: Index, claim: Claim, *, rows: int | None = None) -> Html:
    anchor = index.anchors[claim.id]
    number = tag("a", f"Claim {index.numbers[claim.id]}", href=f"#{anchor}", class_="permalink")
    lines = [number, sign(claim.relation), _sides(index, claim), _origins(claim)]
    return tag("th", *(tag("span", line, class_="line") for line in lines if line), scope="row", rowspan=rows, class_="first")


def _sides(index: Index, claim: Claim) -> Html | None:
    """Who stands against whom, where the articles of a claim do not all agree."""
    groups = sides(claim, [column.article.id for column in index.columns_of(claim)])
    if claim.relation is Relation.AGREE or len(groups) > _MOST_SIDES:
        return None
    lines = [
        join([letters(_columns(index, one)), " ", glyph(relation, worded=True), " ", letters(_columns(index, two))])
        for one, relation, two in standings(claim, groups)
        if relation is not Relation.AGREE
    ]
    return join((tag("span", line, class_="standing") for line in lines), " ") if lines else None


def _columns(index: Index, articles: Iterable[str]) -> list[Column]:
    return [index.columns[article] for article in articles if article in index.columns]


def _origins(claim: Claim) -> str:
    """How many independent sources stand behind a claim's articles."""
    if claim.origins == 1:
        return f"{count_of(len(claim.articles), 'article')}, all of one origin"
    return f"{count_of(len(claim.articles), 'article')}, {count_of(claim.origins, 'origin')}"


def _cell(index: Index, claim: Claim, column: Column, marks: Sequence[Span]) -> Html:
    head = tag("span", letter(column), " ", tag("bdi", column.name), class_="cell-head")
    statements = index.said_in(claim, column.article.id)
    if not statements:
        return tag("td", head, tag("span", "not here", class_="silent"), class_="empty")
    return tag("td", head, *(said(index, column, statement, marks=marks) for statement in statements))


def _narrow_claim(index: Index, claim: Claim) -> Html:
    marks = difference_spans(index, claim)
    groups = sides(claim, [column.article.id for column in index.columns_of(claim)])
    wordings = [_side(index, claim, group, marks) for group in groups]
    cell = tag("td", *wordings, _notes(index, claim), _absent(index, claim))
    return tag("tbody", tag("tr", _head(index, claim), cell), id=index.anchors[claim.id], class_=f"claim {claim.relation}")


def _side(index: Index, claim: Claim, group: Sequence[str], marks: dict[str, list[Span]]) -> Html:
    """What the articles of one side say; the same words of several articles once."""
    wordings: defaultdict[str, list[tuple[Column, Html]]] = defaultdict(list)
    for column in _columns(index, group):
        for statement in index.said_in(claim, column.article.id):
            wordings[words_of(statement, column.article)].append((column, said(index, column, statement, marks=marks.get(column.article.id, []))))
    rows = [tag("li", letters(dict.fromkeys(column for column, _ in found)), " ", found[0][1]) for found in wordings.values()]
    return tag("ul", *rows, class_="side")


def _absent(index: Index, claim: Claim) -> Html | None:
    absent = [column for key, column in index.columns.items() if key not in claim.articles]
    return tag("p", "Not in ", letters(absent), class_="silent") if absent else None


def _notes(index: Index, claim: Claim) -> Html | None:
    """In what the articles part and why, and on what ground their statements are one claim."""
    differences = [tag("li", _difference(index, difference)) for difference in claim.differences]
    found = tag("ul", *differences, class_="differences") if differences else None
    ground = tag("p", "One claim: ", claim.why, f" (score {claim.score:.2f})", class_="ground") if claim.why else None
    return join(filter(None, (found, ground))) or None


def _difference(index: Index, difference: Difference) -> Html:
    by_value: defaultdict[str, list[str]] = defaultdict(list)
    for article, value in difference.values:
        by_value[value].append(article)
    values = [join([letters(_columns(index, articles)), " ", tag("span", value, class_="value")]) for value, articles in by_value.items()]
    why = tag("span", difference.why, class_="why") if difference.why else None
    return join(filter(None, (tag("b", difference.kind, class_="kind"), join(values, " / "), why)), " ")
