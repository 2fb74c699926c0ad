"""The annotated article: one article to read, and beside each sentence what the others have there; at its end what it leaves out."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from synoptic.model import Claim, Relation, Span, Statement, strongest
from synoptic.render.lookup import counted
from synoptic.render.page.calendar import moment_in_words
from synoptic.render.page.differing import difference_spans
from synoptic.render.page.index import Column, Index
from synoptic.render.page.margin import note, relations_around
from synoptic.render.page.markup import Html, join, name, tag, unseen
from synoptic.render.page.passages import Block, BlockKind, pieces
from synoptic.render.page.signs import claim_link, letter, letters, not_compared, quoted, section

# With more the list is no longer read; with twenty articles it would be most of the page.
_MOST_LEFT_OUT = 25
_ALONE, _UNCOMPARED, _DIFFERING = "alone", "uncompared", "differing"
# Weakest first: where statements overlap, the strongest decides how the words are underlined.
_MARKS = (_UNCOMPARED, _ALONE, *Relation)


@dataclass(frozen=True, slots=True)
class _Marked:
    """By article and number of sentence: marked characters, weakest mark first, and statements; and why statements were not compared."""

    marks: Mapping[tuple[str, int], list[tuple[Span, str]]]
    by_sentence: Mapping[tuple[str, int], list[Statement]]
    not_compared: Mapping[str, str]


def reading_section(index: Index) -> Html:
    """Every article annotated; the script shows one at a time."""
    marked = _mark(index)
    lead = tag(
        "p", "Underlined words are also in other articles, or in this one only; the margin says which, and what the others have there.", class_="lead"
    )
    chooser = tag(
        "nav", tag("ul", *(tag("li", _choice(column)) for column in index.columns.values())), class_="chooser", aria_label="Article to read"
    )
    return section("read", "Read one article", lead, chooser, *(_article(index, column, marked) for column in index.columns.values()))


def _choice(column: Column) -> Html:
    return tag("a", letter(column), " ", name(column.name), href=f"#{column.anchor}")


def _mark(index: Index) -> _Marked:
    reasons = {entry.statement: entry.why for entry in index.synopsis.not_compared}
    marks: defaultdict[tuple[str, int], list[tuple[Span, str]]] = defaultdict(list)
    by_sentence: defaultdict[tuple[str, int], list[Statement]] = defaultdict(list)
    for statement in index.statements.values():
        kind = _kind(index, statement, reasons)
        number = index.columns[statement.article].sentence_of(statement.spans)
        if kind is not None and number is not None:
            _spread(marks, index.columns[statement.article], statement.spans, kind)
            by_sentence[statement.article, number].append(statement)
    for claim in (one for one in index.claims if one.relation is not Relation.AGREE):
        for article, spans in difference_spans(index, claim).items():
            _spread(marks, index.columns[article], spans, _DIFFERING)
    return _Marked(marks, by_sentence, reasons)


def _spread(marks: defaultdict[tuple[str, int], list[tuple[Span, str]]], column: Column, spans: Iterable[Span], kind: str) -> None:
    """Enter a mark at every sentence that its characters touch."""
    for span in spans:
        first, last = column.layout.sentence_at(span.start), column.layout.sentence_at(span.end - 1)
        for number in range(first or 0, (-1 if last is None else last) + 1):
            marks[column.article.id, number].append((span, kind))


def _kind(index: Index, statement: Statement, reasons: Mapping[str, str]) -> str | None:
    """How a statement is marked: by the strongest relation its article has to another in one of its claims, else as alone or not compared."""
    found = [relation for claim in index.claims_of.get(statement.id, ()) for relation in relations_around(claim, statement.article)]
    if found:
        return strongest(found)
    return _ALONE if statement.id in index.alone else _UNCOMPARED if statement.id in reasons else None


def _article(index: Index, column: Column, marked: _Marked) -> Html:
    article = column.article
    facts = [name(column.name), moment_in_words(article.published), name(article.byline) if article.byline else None]
    title = tag("h3", letter(column), " ", tag("span", article.title or column.name, dir="auto"), id=f"{column.anchor}-title")
    body = [_block(index, column, block, marked) for block in _joined(column.layout.blocks)]
    empty = tag("p", "This article has no text.", class_="none") if not body else None
    parts = (title, tag("p", join(filter(None, facts), " · "), class_="facts"), empty, *body, _left_out(index, column))
    return tag("article", *parts, id=column.anchor, class_="reader", aria_labelledby=f"{column.anchor}-title", tabindex=-1)


def _joined(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Blocks, each by itself but for runs of noise, which are shown as one."""
    run: list[Block] = []
    for block in blocks:
        if run and not (block.kind is BlockKind.NOISE and run[-1].kind is BlockKind.NOISE):
            yield run
            run = []
        run.append(block)
    if run:
        yield run


def _block(index: Index, column: Column, blocks: Sequence[Block], marked: _Marked) -> Html:
    if blocks[0].kind is BlockKind.NOISE:
        return tag("div", _noise(column, blocks), class_="row")
    block = blocks[0]
    numbers = range(block.first, block.last)
    notes = {
        number: found
        for number in numbers
        if (found := note(index, column, number, marked.by_sentence.get((column.article.id, number), ()), marked.not_compared))
    }
    sentences = join((_sentence(column, number, marked, noted=number in notes) for number in numbers), " ")
    element = tag("p", sentences, class_=f"block {block.kind}", dir="auto")
    margin = tag("ul", *notes.values(), class_="margin") if notes else None
    return tag("div", element, margin, class_="row")


def _noise(column: Column, blocks: Sequence[Block]) -> Html:
    """What the reader set aside, in small print: marked, never cut."""
    words = [
        tag("span", column.article.text[block.span.start : block.span.end], id=column.sentence_anchor(block.first), class_="sentence")
        for block in blocks
    ]
    kinds = ", ".join(dict.fromkeys(block.noise for block in blocks))
    return tag("p", tag("span", f"Set aside ({kinds}): ", class_="label"), join(words, " "), class_="block noise", dir="auto")


def _sentence(column: Column, number: int, marked: _Marked, *, noted: bool) -> Html:
    span = column.layout.sentences[number]
    anchor = column.sentence_anchor(number)
    words = [_piece(piece.words, piece.marks) for piece in pieces(column.article.text, span, marked.marks.get((column.article.id, number), ()))]
    reference = tag("a", unseen("note "), str(number + 1), href=f"#note-{anchor}", class_="ref", id=f"ref-{anchor}") if noted else None
    return tag("span", *words, reference, id=anchor, class_="sentence")


def _piece(words: str, marks: Sequence[str]) -> str:
    kinds = [mark for mark in marks if mark != _DIFFERING]
    inner = tag("mark", words) if _DIFFERING in marks else words
    return tag("span", inner, class_=f"u {max(kinds, key=_MARKS.index)}") if kinds else inner


def _left_out(index: Index, column: Column) -> Html:
    """Claims of other articles that this one does not have, those with the most origins first."""
    title = tag("h4", f"What {column.letter} leaves out")
    if column.article.id not in index.compared:
        return tag("div", title, tag("p", not_compared()), class_="left-out")
    absent = [claim for claim in index.claims if column.article.id not in claim.articles and index.columns_of(claim)]
    ordered = sorted(absent, key=lambda claim: (-claim.origins, -len(claim.articles), index.numbers[claim.id]))
    rows = [_absent(index, claim) for claim in ordered[:_MOST_LEFT_OUT]]
    shared = tag("ul", *rows) if rows else tag("p", "Every claim that others share is also here.", class_="none")
    rest = len(ordered) - len(rows)
    elsewhere = sum(index.statements[key].article != column.article.id for key in index.alone)
    more = [
        ("#claims", counted(rest, "more claim"), " of others, with no more origins than these.") if rest else None,
        ("#only-here", counted(elsewhere, "statement"), " of one other article only.") if elsewhere else None,
    ]
    lines = [tag("p", tag("a", words, href=address), after) for address, words, after in filter(None, more)]
    return tag("div", title, shared, *lines, class_="left-out")


def _absent(index: Index, claim: Claim) -> Html:
    return tag("li", letters(index.columns_of(claim)), " ", quoted(claim.gist), " ", claim_link(index, claim))
