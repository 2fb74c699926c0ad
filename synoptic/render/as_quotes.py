"""Who said what: a page for the terminal, a table, JSON. docs/attributions.md is the table's codebook."""

import csv
import io
import json
import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby

from synoptic.render.as_csv import cell
from synoptic.render.quotes import Said
from synoptic.render.safe import unseen_escaped, visible
from synoptic.render.styles import styled

COLUMNS = (
    "id", "speaker", "resolved", "source", "kind", "act", "cue", "content", "article", "outlet", "published",
    "start", "end", "spans", "inside", "same", "notes", "confidence", "path", "url", "language",
)  # fmt: skip
_INDENT = "    "


def render_quotes_csv(rows: Sequence[Said]) -> str:
    """A header and one row an act of saying (RFC 4180 with line feeds); no cell is a formula to a spreadsheet."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        known = {**_fields(row), "same": " ".join(row.same), "notes": "; ".join(row.notes), "spans": " ".join(f"{a}-{b}" for a, b in row.spans)}
        writer.writerow(cell(str(value).lower() if isinstance(value, bool) else value) for value in (known[column] for column in COLUMNS))
    return file.getvalue()


def render_quotes_json(rows: Sequence[Said]) -> str:
    """An object with `schema` and `quotes`, one an act of saying, with the table's fields; `spans` are pairs of offsets."""
    quotes = [{**_fields(row), "same": list(row.same), "notes": list(row.notes), "spans": [list(span) for span in row.spans]} for row in rows]
    return unseen_escaped(json.dumps({"schema": "quotes/1", "quotes": quotes}, ensure_ascii=False, indent=1)) + "\n"


def _fields(row: Said) -> dict[str, str | float | bool | None]:
    """The fields that are one value."""
    article = row.article
    return {
        "id": row.id,
        "speaker": row.speaker,
        "resolved": row.resolved,
        "source": row.source,
        "kind": row.kind,
        "act": row.act,
        "cue": row.cue,
        "content": row.content,
        "article": article.id,
        "outlet": article.outlet,
        "published": article.published,
        "start": row.spans[0].start,
        "end": row.spans[-1].end,
        "inside": row.inside,
        "confidence": row.confidence,
        "path": article.path,
        "url": article.url,
        "language": article.language,
    }


def render_quotes_text(rows: Sequence[Said], *, width: int = 80, colour: bool = False) -> str:
    """The rows by speaker as lines of at most `width` columns; the same words of different articles follow one another after a rule."""
    if not rows:
        return "Nobody is quoted.\n"
    lines: list[str] = []
    for speaker, said in groupby(rows, key=lambda row: (row.speaker, row.resolved)):
        name = visible(speaker[0]) + ("" if speaker[1] else "  (as written)")
        lines += [*([""] if lines else []), styled(name, "bold", colour=colour)]
        for row in said:
            lines.extend(_row_lines(row, width=width, colour=colour))
    return "\n".join(lines) + "\n"


def _row_lines(row: Said, *, width: int, colour: bool) -> Iterator[str]:
    where = ", ".join(visible(part) for part in (row.article.id, row.article.outlet, (row.article.published or "")[:10]) if part)
    act = "" if row.act == "speech" else f" {row.act}"
    head = f"{row.id}  {row.kind}{act}" + (f", {visible(row.cue)}" if row.cue else "") + f"  [{where} {row.spans[0].start}-{row.spans[-1].end}]"
    for line in textwrap.wrap(head, width, initial_indent="  ", subsequent_indent=_INDENT, break_on_hyphens=False):
        yield styled(line, "dim", colour=colour)
    content = visible(row.content)
    marked = f"“{content}”" if row.kind == "direct" else content
    yield from textwrap.wrap(marked, width, initial_indent=_INDENT, subsequent_indent=_INDENT)
    for note in row.notes:
        yield from textwrap.wrap(f"= {visible(note)}", width, initial_indent=_INDENT, subsequent_indent=_INDENT + "  ")
