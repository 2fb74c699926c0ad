"""The small parts of which every section is made: relation signs, letters of articles, quoted words with their voice, links into the text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from synoptic.model import Certainty, Claim, Polarity, Relation, Span, Statement
from synoptic.render.asides import join_spans
from synoptic.render.naming import names_somebody
from synoptic.render.page.calendar import moment_in_words
from synoptic.render.page.index import Column, Index, words_of
from synoptic.render.page.markup import Html, join, name, tag, text, unseen
from synoptic.render.page.passages import pieces

# Sign, word, and what the word means. Each stands with its word, so that neither colour nor shape has to be known.
RELATIONS: Final[Mapping[Relation, tuple[str, str, str]]] = {
    Relation.CONTRADICT: ("≠", "contradict", "Both cannot be so of the same event."),
    Relation.DIFFER: ("≈", "differ", "Both could be so, yet they do not say the same."),
    Relation.AGREE: ("=", "agree", "Nothing here that a reader must choose between."),
}
ONLY_HERE: Final = ("○", "only here", "No other article of this story says it.")
NOT_COMPARED: Final = ("?", "not compared", "Could not be compared; it is not counted as only here.")

_CERTAINTIES: Final = {
    Certainty.HEDGED: "hedged",
    Certainty.HOPED: "a hope",
    Certainty.PLANNED: "a plan",
    Certainty.DENIED: "a denial",
    Certainty.ASKED: "a question",
}


# Between two clauses of one sentence so many characters are shown.
_GAP = 80
# Where many cells are empty a dash is quieter than the words, which a screen reader still says.
NOT_HERE: Final = tag("span", tag("span", "–", aria_hidden="true"), unseen("not here"), class_="silent")
_QUOTE_MARKS = frozenset("\"“”„«»‘’'‹›")


def sign(relation: Relation) -> Html:
    """A relation as its sign and its word."""
    return _sign(*RELATIONS[relation][:2], kind=relation.value)


def only_here() -> Html:
    """The sign of what one article alone says."""
    return _sign(*ONLY_HERE[:2], kind="alone")


def not_compared() -> Html:
    """The sign of what could not be compared."""
    return _sign(*NOT_COMPARED[:2], kind="uncompared")


def cell_head(column: Column) -> Html:
    """What a cell says of its column, where cells stand below one another."""
    return tag("span", letter(column), " ", name(column.name), class_="cell-head")


def silence(index: Index, column: Column, absent: Html) -> Html:
    """What stands where an article has nothing: `absent`, or that nothing of it is compared."""
    return absent if column.article.id in index.compared else not_compared()


def _sign(shape: str, word: str, *, kind: str) -> Html:
    return tag("span", tag("span", shape, class_="glyph", aria_hidden="true"), " ", word, class_=f"sign {kind}")


def glyph(relation: Relation, *, worded: bool = False) -> Html:
    """A relation's sign alone; `worded` adds its word for a screen reader, where it stands nowhere beside it."""
    shape, word, _ = RELATIONS[relation]
    drawn = tag("span", shape, class_=f"glyph {relation}", aria_hidden="true")
    return join([drawn, unseen(f" {word} ")]) if worded else drawn


def column_heads(index: Index) -> list[Html]:
    """The heads of the articles' columns."""
    return [tag("th", _column_head(column), scope="col") for column in index.columns.values()]


def _column_head(column: Column) -> Html:
    published = moment_in_words(column.article.published)
    when = tag("span", published, class_="when") if published else None
    return join(filter(None, (tag("a", letter(column), " ", name(column.name), href=f"#{column.anchor}"), when)), " ")


def letter(column: Column) -> Html:
    """An article's letter."""
    return tag("b", column.letter, class_="letter")


def letters(columns: Iterable[Column]) -> Html:
    """Letters of several articles."""
    return join(map(letter, columns), " ")


def heading(title: str, *, anchor: str, count: int | None = None) -> Html:
    """A section's heading."""
    return tag("h2", title, tag("span", f" {count}", class_="count") if count is not None else None, id=f"{anchor}-title")


def section(anchor: str, title: str, *parts: str | None, count: int | None = None) -> Html:
    """A section of the page, named by its heading."""
    return tag("section", heading(title, anchor=anchor, count=count), *parts, id=anchor, aria_labelledby=f"{anchor}-title")


def in_context(column: Column, number: int | None) -> Html | None:
    """The link to a sentence where it stands, which the script opens over the page."""
    if number is None:
        return None
    words = ("in context", unseen(f": {column.letter}, sentence {number + 1}"))
    return tag("a", *words, href=f"#{column.sentence_anchor(number)}", class_="open way")


def meta(*facts: str | None, context: Html | None = None) -> Html:
    """The small line under quoted words: facts about them, and the way to their sentence, which is not printed."""
    way = tag("span", " · ", context, class_="way") if context else None
    return tag("span", join(filter(None, facts), " · "), way, class_="meta")


def said(index: Index, column: Column, statement: Statement, *, marks: Sequence[Span] = (), linked: bool = True) -> Html:
    """A statement word for word, the marked words in it marked, where it cannot be read alone with what stands around it; with its voice,
    certainty, and the way to its sentence."""  # noqa: D205, D209
    words = join([_around(index, statement, 0), marked(index, column, statement, marks), _around(index, statement, 1)])
    return _said(index, column, [statement], quoted(words, plain=words_of(statement, column.article)), linked=linked)


def by_sentence(statements: Iterable[Statement]) -> Iterator[list[Statement]]:
    """Statements of one article in order, those of one sentence and voice together."""
    for _, same in groupby(statements, key=lambda one: (one.sentence, one.voice, one.speaker)):
        yield list(same)


def said_together(index: Index, column: Column, statements: Sequence[Statement], *, marks: Sequence[Span] = ()) -> Html:
    """Statements of one sentence and voice (`by_sentence`) as `said`, in one piece with what stands between them."""
    if len(statements) == 1:
        return said(index, column, statements[0], marks=marks)
    source = column.article.text
    told = sorted(span for statement in statements for span in index.shown.get(statement.id, statement.spans))
    spans = [span for span in join_spans(told, (), gap=0) if 0 <= span.start < span.end <= len(source)]
    noise = [noise.span for noise in column.article.noise]
    words: list[str | None] = [_around(index, statements[0], 0)]
    for before, span in zip((None, *spans), spans, strict=False):
        gap = Span(before.end, span.start) if before else None
        if gap:
            close = gap.end - gap.start <= _GAP and not any(gap.overlaps(other) for other in noise)
            words.append(tag("span", source[gap.start : gap.end], class_="around") if close else " … ")
        words.append(run(source, span, marks))
    last = max(statements, key=lambda statement: statement.spans[-1].end)
    plain = source[spans[0].start : spans[-1].end] if spans else ""
    return _said(index, column, statements, quoted(join([*words, _around(index, last, 1)]), plain=plain))


def _around(index: Index, statement: Statement, side: int) -> Html | None:
    """What of its sentence is shown before (0) or behind (1) a statement."""
    words = index.around.get(statement.id, ("", ""))[side]
    return tag("span", words, class_="around") if words else None


def _said(index: Index, column: Column, statements: Sequence[Statement], words: Html, *, linked: bool = True) -> Html:
    """Quoted words with the voice of their statements, the certainty that all of them have, and the way to their sentence."""
    context = in_context(column, column.sentence_of(statements[0].spans)) if linked else None
    manners = {manner(statement) for statement in statements}
    return tag("div", words, " ", meta(voice(index, statements[0]), manners.pop() if len(manners) == 1 else None, context=context), class_="said")


def marked(index: Index, column: Column, statement: Statement, marks: Sequence[Span]) -> Html:
    """The words of a statement with their short asides (`shown_spans`), some characters marked; for what else is left out stands an ellipsis."""
    text = column.article.text
    inside = [span for span in index.shown.get(statement.id, statement.spans) if 0 <= span.start < span.end <= len(text)]
    if not inside:
        return join([words_of(statement, column.article)])
    return join((run(text, span, marks) for span in inside), " … ")


def run(text: str, span: Span, marks: Sequence[Span]) -> Html:
    """The characters of a span with some of them marked."""
    return join(tag("mark", piece.words) if piece.marks else piece.words for piece in pieces(text, span, [(mark, "mark") for mark in marks]))


def quoted(words: str, *, plain: str | None = None) -> Html:
    """Words in quote marks of the page's own, unless they stand in their own; `plain` are the words where they come with marks."""
    ends = (plain or words).strip()
    return tag("span" if {ends[:1], ends[-1:]} <= _QUOTE_MARKS else "q", words, dir="auto")


def voice(index: Index, statement: Statement) -> Html:
    """Whose voice a statement is in: somebody's, or the article's own."""
    written = statement.speaker if statement.speaker and names_somebody(statement.speaker) else None
    speaker = index.entity_name(statement.voice) or written
    return join(["voice of ", name(speaker)]) if speaker else text("own voice")


def manner(statement: Statement) -> str | None:
    """How sure a statement is put, and whether it says that something is not so; None for a plain one."""
    found = [_CERTAINTIES.get(statement.certainty, ""), "negated" if statement.polarity is Polarity.NEGATED else ""]
    return ", ".join(filter(None, found)) or None


def claim_link(index: Index, claim: Claim) -> Html:
    """The link to a claim's row."""
    return tag("a", f"claim {index.numbers[claim.id]}", href=f"#{index.anchors[claim.id]}")
