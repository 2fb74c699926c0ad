"""A synopsis as a table: one row a statement. docs/table.md is its codebook."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass

from synoptic.model import Claim, Statement, Synopsis, strongest
from synoptic.render.lookup import Lookup, look_up
from synoptic.render.safe import visible

COLUMNS = (
    "story",
    "article",
    "path",
    "outlet",
    "agency",
    "byline",
    "title",
    "url",
    "language",
    "published",
    "modified",
    "origin",
    "statement",
    "start",
    "end",
    "spans",
    "text",
    "voice",
    "speaker",
    "polarity",
    "certainty",
    "times",
    "numbers",
    "status",
    "claims",
    "relation",
    "differences",
    "shared_with",
    "origins",
    "score",
    "why_not_compared",
)
# A spreadsheet takes a cell that opens with one of these for a formula (OWASP, "CSV Injection"), also the full-width forms.
_FORMULA = tuple("=+-@\t\r＝＋－＠")


@dataclass(frozen=True, slots=True)
class _Table:
    """What every row is looked up in."""

    story: str
    lookup: Lookup
    claims: Mapping[str, tuple[Claim, ...]]
    not_compared: Mapping[str, str]


def render_csv(synopsis: Synopsis) -> str:
    """A header and one row a statement, by article and place (RFC 4180 with line feeds).

    Cells hold no line ends; unseen characters are escapes, and what a spreadsheet would run as a formula opens with an apostrophe.
    """
    claims: dict[str, tuple[Claim, ...]] = {}
    for claim in synopsis.claims:
        for key in claim.statements:
            claims[key] = (*claims.get(key, ()), claim)
    table = _Table(synopsis.id, look_up(synopsis), claims, {entry.statement: entry.why for entry in synopsis.not_compared})
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    for statement in sorted(synopsis.statements, key=lambda one: (one.article, one.spans, one.id)):
        cells = {**_of_article(statement, table), **_of_statement(statement, table), **_of_claims(statement, table)}
        writer.writerow(cell(cells[column]) for column in COLUMNS)
    return file.getvalue()


def cell(value: str | float | None) -> str:
    """A value as the text of a cell that no spreadsheet takes for a formula.

    >>> cell("=1+1"), cell(-3), cell(None)
    ("'=1+1", '-3', '')
    """
    if value is None:
        return ""
    if not isinstance(value, str):
        return _number(value)
    shown = visible(value)
    return f"'{shown}" if shown.startswith(_FORMULA) else shown


def _number(value: float) -> str:
    """The shortest form that reads back as the same number, whole numbers without a point."""
    return str(int(value)) if float(value).is_integer() else repr(value)


Row = dict[str, str | float | None]


def _of_article(statement: Statement, table: _Table) -> Row:
    article = table.lookup.articles[statement.article]
    names = ("path", "outlet", "agency", "byline", "title", "url", "language", "published", "modified")
    known: Row = {name: getattr(article, name) for name in names}
    return {"story": table.story, "article": article.id, "origin": table.lookup.origins.get(article.id), **known}


def _of_statement(statement: Statement, table: _Table) -> Row:
    times = (table.lookup.times[key] for key in statement.times if key in table.lookup.times)
    return {
        "statement": statement.id,
        "start": statement.spans[0].start,
        "end": statement.spans[-1].end,
        "spans": " ".join(f"{start}-{end}" for start, end in statement.spans),
        "text": statement.text,
        "voice": table.lookup.speaker(statement),
        "speaker": statement.speaker,
        "polarity": str(statement.polarity),
        "certainty": str(statement.certainty),
        "times": "; ".join(f"{timex.text} = {timex.value}" for timex in times),
        "numbers": "; ".join(f"{_number(quantity.value)} {quantity.unit}".strip() for quantity in statement.quantities),
    }


def _of_claims(statement: Statement, table: _Table) -> Row:
    claims = table.claims.get(statement.id, ())
    others = sorted({article for claim in claims for article in claim.articles} - {statement.article})
    kinds = sorted({str(difference.kind) for claim in claims for difference in claim.differences})
    return {
        "status": "shared" if claims else "not compared" if statement.id in table.not_compared else "only here",
        "claims": " ".join(sorted(claim.id for claim in claims)),
        "relation": str(strongest(claim.relation for claim in claims)) if claims else None,
        "differences": " ".join(kinds),
        "shared_with": " ".join(others),
        "origins": max((claim.origins for claim in claims), default=1),
        "score": max((round(claim.score, 3) for claim in claims), default=None),
        "why_not_compared": table.not_compared.get(statement.id),
    }
