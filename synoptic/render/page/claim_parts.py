"""What a claim's row holds beside its statements: number, relation, sides and origins; differences and their reasons."""

from collections import defaultdict
from collections.abc import Iterable

from synoptic.model import MORE_SPECIFIC, Claim, Difference, Relation
from synoptic.render.lookup import counted
from synoptic.render.page.differing import sides, standings
from synoptic.render.page.index import Column, Index
from synoptic.render.page.markup import Html, join, tag
from synoptic.render.page.signs import glyph, letter, letters, said, sign

# Beyond so many sides a line for every two of them is no longer read.
_MOST_SIDES = 3


def claim_head(index: Index, claim: Claim, *, rows: int | None = None) -> Html:
    """A claim's number, which is its link, its relation, who stands against whom, and its origins."""
    anchor = index.anchors[claim.id]
    number = tag("a", f"Claim {index.numbers[claim.id]}", href=f"#{anchor}", class_="permalink")
    lines = [number, sign(claim.relation), _sides(index, claim), _origins(claim)]
    return tag("th", *(tag("span", line, class_="line") for line in lines if line), scope="row", rowspan=rows, class_="first")


def _sides(index: Index, claim: Claim) -> Html | None:
    """Who stands against whom, where the articles of a claim do not all agree."""
    groups = sides(claim, [column.article.id for column in index.columns_of(claim)])
    if claim.relation is Relation.AGREE or not index.is_wide or len(groups) > _MOST_SIDES:
        return None
    lines = [
        join([letters(columns_among(index, one)), " ", glyph(relation, worded=True), " ", letters(columns_among(index, two))])
        for one, relation, two in standings(claim, groups)
    ]
    return join((tag("span", line, class_="standing") for line in lines), " ") if lines else None


def columns_among(index: Index, articles: Iterable[str]) -> list[Column]:
    """The columns of some articles, those left out that are not in the synopsis."""
    return [index.columns[article] for article in articles if article in index.columns]


def _origins(claim: Claim) -> str:
    """How many independent sources stand behind a claim's articles."""
    if claim.origins == 1:
        return f"{counted(len(claim.articles), 'article')}, all of one origin"
    return f"{counted(len(claim.articles), 'article')}, {counted(claim.origins, 'origin')}"


def claim_notes(index: Index, claim: Claim) -> Html | None:
    """In what the articles part and why, on what ground their statements are one claim, and the clauses that tell it again."""
    found, slight = (_differences(index, claim, slight=slight) for slight in (False, True))
    ground = tag("p", "One claim: ", claim.why, f" (score {claim.score:.2f})", class_="ground") if claim.why else None
    folded = tag("details", tag("summary", "Who says more"), slight, class_="grounds") if slight else None
    return join(filter(None, (found, ground, folded, _again(index, claim)))) or None


def _differences(index: Index, claim: Claim, *, slight: bool) -> Html | None:
    """In what the articles part, or in what one only says more than another."""
    rows = [tag("li", _difference(index, difference)) for difference in claim.differences if (difference.why == MORE_SPECIFIC) is slight]
    return tag("ul", *rows, class_="differences") if rows else None


def _again(index: Index, claim: Claim) -> Html | None:
    """The clauses that tell a claim again, folded away."""
    known = [index.statements[key] for key in index.again.get(claim.id, ()) if key in index.statements]
    told = [(index.columns[statement.article], statement) for statement in sorted(known, key=lambda one: (one.article, one.spans))]
    rows = [tag("li", letter(column), " ", said(index, column, statement)) for column, statement in told]
    summary = tag("summary", "Again in ", counted(len(rows), "clause"), " of ", letters(dict.fromkeys(column for column, _ in told)))
    return tag("details", summary, tag("ul", *rows, class_="sayings lettered"), class_="grounds") if rows else None


def _difference(index: Index, difference: Difference) -> Html:
    by_value: defaultdict[str, list[str]] = defaultdict(list)
    for article, value in difference.values:
        by_value[value].append(article)
    values = [join([letters(columns_among(index, articles)), " ", tag("span", value, class_="value")]) for value, articles in by_value.items()]
    why = tag("span", difference.why, class_="why") if difference.why else None
    return join(filter(None, (tag("b", difference.kind, class_="kind"), join(values, " / "), why)), " ")
