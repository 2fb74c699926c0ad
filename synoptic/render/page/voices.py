"""Who said what: speakers, and under each the words that every article gives them."""

from collections import defaultdict
from collections.abc import Sequence

from synoptic.model import Attribution, AttributionKind, Span
from synoptic.render.lookup import counted
from synoptic.render.naming import names_somebody
from synoptic.render.page.index import Column, Index
from synoptic.render.page.markup import Html, join, name, tag
from synoptic.render.page.signs import NOT_HERE, cell_head, claim_link, column_heads, in_context, letter, meta, quoted, section, silence

_KINDS = {
    AttributionKind.DIRECT: "in quote marks",
    AttributionKind.INDIRECT: "in the article's words",
    AttributionKind.MIXED: "partly in quote marks",
    AttributionKind.UNMARKED: "speech without quote marks",
}
_NO_SOURCE = "No source named"


def voices_section(index: Index) -> Html:
    """Who said what, those whom the most articles quote first."""
    speakers = _by_speaker(index)
    if not speakers:
        return section("voices", "Who said what", tag("p", "No attribution was found.", class_="none"), count=0)
    lead = tag("p", "What is given as said or thought by somebody, and how: in quote marks, or in the article's own words.", class_="lead")
    body = _table(index, speakers) if index.is_wide else join(_folded(index, speaker, found) for speaker, found in speakers)
    return section("voices", "Who said what", lead, body, count=sum(len(found) for _, found in speakers))


def _by_speaker(index: Index) -> list[tuple[str, list[Attribution]]]:
    found: defaultdict[tuple[int, str], list[Attribution]] = defaultdict(list)
    for attribution in index.synopsis.attributions:
        if attribution.article in index.columns and attribution.content:
            found[_speaker(index, attribution)].append(attribution)
    ordered = sorted(found.items(), key=lambda entry: (entry[0][0], -len({a.article for a in entry[1]}), -len(entry[1]), entry[0][1]))
    return [(speaker, sorted(said, key=lambda attribution: attribution.content)) for (_, speaker), said in ordered]


def _speaker(index: Index, attribution: Attribution) -> tuple[int, str]:
    """The speaker's rank and name: an entity, else the source as written, else nobody named."""
    entity = index.entity_name(attribution.entity)
    if entity:
        return 0, entity
    words = _words(index.columns[attribution.article], attribution.source)
    return (1, words) if names_somebody(words) else (2, _NO_SOURCE)


def _words(column: Column, span: Span | None) -> str:
    return column.article.text[max(span.start, 0) : span.end] if span else ""


def _table(index: Index, speakers: Sequence[tuple[str, list[Attribution]]]) -> Html:
    head = tag("thead", tag("tr", tag("th", "Speaker", scope="col", class_="first"), *column_heads(index)))
    rows = [
        tag("tbody", tag("tr", tag("th", tag("span", name(speaker), class_="line"), scope="row", class_="first"), *_cells(index, found)))
        for speaker, found in speakers
    ]
    return tag("table", tag("caption", "Speakers and what each article gives them", class_="unseen"), head, *rows, class_="alignment wide")


def _cells(index: Index, found: Sequence[Attribution]) -> list[Html]:
    cells = []
    for column in index.columns.values():
        said = [_saying(index, column, attribution) for attribution in found if attribution.article == column.article.id]
        body = tag("ul", *(tag("li", saying) for saying in said), class_="sayings") if said else silence(index, column, NOT_HERE)
        cells.append(tag("td", cell_head(column), body, class_=None if said else "empty quiet"))
    return cells


def _folded(index: Index, speaker: str, found: Sequence[Attribution]) -> Html:
    columns = list(dict.fromkeys(index.columns[attribution.article] for attribution in found))
    summary = tag("summary", name(speaker), " – ", counted(len(found), "statement"), " in ", counted(len(columns), "article"))
    rows = [tag("li", letter(index.columns[a.article]), " ", _saying(index, index.columns[a.article], a)) for a in found]
    return tag("details", summary, tag("ul", *rows, class_="sayings lettered"), class_="speaker")


def _saying(index: Index, column: Column, attribution: Attribution) -> Html:
    content = " … ".join(filter(None, (_words(column, span) for span in attribution.content)))
    source, cue = _words(column, attribution.source), _words(column, attribution.cue)
    as_written = join(filter(None, (name(source) if source else None, tag("i", cue) if cue else None)), " ")
    claims = index.claims_on(index.held_by(attribution.article, attribution.content))
    links = join((claim_link(index, claim) for claim in claims), ", ") or None
    facts = (as_written or None, _KINDS[attribution.kind], links)
    return tag("div", quoted(content), " ", meta(*facts, context=in_context(column, column.sentence_of(attribution.content))), class_="said")
