"""Copies and origins: who repeats whom, and how many independent sources stand behind the articles."""

from collections import defaultdict

from synoptic.model import CopiedPassage, Copy, Span
from synoptic.render.lookup import counted
from synoptic.render.page.index import Column, Index
from synoptic.render.page.markup import Html, join, name, tag
from synoptic.render.page.signs import in_context, letter, quoted, section
from synoptic.render.safe import clip

_LONGEST_EXCERPT = 160


def origins_section(index: Index) -> Html:
    """The origins with their articles, and for each copy the copied part of its text, drawn to scale."""
    by_origin: defaultdict[str, list[Column]] = defaultdict(list)
    for column in index.columns.values():
        by_origin[column.origin].append(column)
    lead = tag("p", "An agency report and its reprints are one origin. Claims count origins, not outlets.", class_="lead")
    listed = tag("ol", *(tag("li", _origin(columns)) for columns in by_origin.values()), class_="origins")
    copies = [copy for copy in index.synopsis.copies if copy.source in index.columns and copy.copy in index.columns]
    shown = (
        tag("ul", *(tag("li", _copy(index, copy)) for copy in copies), class_="copies")
        if copies
        else tag("p", "No copied passage was found.", class_="none")
    )
    return section("origins", "Copies and origins", lead, listed, tag("h3", "Copied passages"), shown, count=len(by_origin))


def _origin(columns: list[Column]) -> Html:
    return join((join([letter(column), " ", name(column.name), _agency(column)]) for column in columns), ", ")


def _agency(column: Column) -> str:
    agency = column.article.agency
    return f" (credits {agency})" if agency and agency != column.name else ""


def _copy(index: Index, copy: Copy) -> Html:
    source, target = index.columns[copy.source], index.columns[copy.copy]
    text = target.article.text
    copied = [Span(max(p.copy.start, 0), min(p.copy.end, len(text))) for p in copy.passages]
    share = round(100 * sum(max(end - start, 0) for start, end in copied) / (len(text.strip()) or 1))
    line = tag(
        "p",
        letter(target),
        f" {min(share, 100)} % of the text of ",
        name(target.name),
        " stands, word for word or nearly so, in ",
        letter(source),
        " ",
        name(source.name),
    )
    passages = tag("ul", *(tag("li", _passage(source, target, passage)) for passage in copy.passages), class_="sayings")
    summary = tag("summary", counted(len(copy.passages), "passage"))
    return join([line, _strip(copied, len(text) or 1), tag("details", summary, passages)])


def _strip(copied: list[Span], length: int) -> Html:
    """The copy's text as a bar, its copied parts filled."""
    ground = tag("rect", x=0, y=2, width="100%", height=10, class_="ground")
    filled = [
        tag("rect", x=f"{100 * start / length:.2f}%", y=2, width=f"{100 * max(end - start, 0) / length:.2f}%", height=10, class_="filled")
        for start, end in copied
    ]
    return tag("svg", ground, *filled, class_="strip", width="100%", height=14, aria_hidden="true", focusable="false")


def _passage(source: Column, target: Column, passage: CopiedPassage) -> Html:
    words = clip(target.article.text[max(passage.copy.start, 0) : passage.copy.end], _LONGEST_EXCERPT)
    links = [
        join([letter(column), " ", link])
        for column, span in ((target, passage.copy), (source, passage.source))
        if (link := in_context(column, column.sentence_of([span])))
    ]
    return tag("div", quoted(words), " ", tag("span", join(links, " · "), class_="meta"), class_="said")
