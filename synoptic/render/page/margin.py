"""The margin beside a sentence: how the others stand to it, in which claims, and what they have there."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from synoptic.model import Claim, DifferenceKind, Relation, Statement, strongest
from synoptic.render.page.differing import relations
from synoptic.render.page.index import Column, Index, words_of
from synoptic.render.page.markup import Html, join, tag, unseen
from synoptic.render.page.signs import RELATIONS, claim_link, glyph, letters, not_compared, only_here
from synoptic.render.safe import clip

_LONGEST_QUOTE = 140
# Kinds of difference that do not by themselves make articles part.
_LIGHT = frozenset((DifferenceKind.DETAIL, DifferenceKind.ATTRIBUTION))


def note(index: Index, column: Column, number: int, statements: Sequence[Statement], reasons: Mapping[str, str]) -> Html | None:
    """The note on one sentence of an article, given its statements and why some were not compared; None where nothing is to be said."""
    if not statements:
        return None
    ordered = sorted(statements, key=lambda statement: statement.spans)
    claims = sorted(index.claims_on(ordered), key=lambda claim: -strongest(relations_around(claim, column.article.id)).strength)
    lines = [*_where_apart(index, column, claims), *_where_agreed(index, column, claims)]
    lines += [_on_own(index, statement, reasons) for statement in ordered if statement.id not in index.claims_of]
    anchor = column.sentence_anchor(number)
    back = tag("a", unseen("back to sentence "), str(number + 1), href=f"#ref-{anchor}", class_="back")
    return tag("li", back, tag("div", *dict.fromkeys(lines)), id=f"note-{anchor}")


def relations_around(claim: Claim, article: str) -> dict[Relation, list[str]]:
    """The other articles of a claim by how they stand to one of them, the strongest relation first."""
    relation = relations(claim)
    found: dict[Relation, list[str]] = {}
    for other in claim.articles:
        if other != article:
            found.setdefault(relation(article, other), []).append(other)
    return dict(sorted(found.items(), key=lambda entry: -entry[0].strength))


def _others(index: Index, column: Column, claim: Claim) -> list[tuple[Relation, list[Column]]]:
    """The other articles of a claim that are in the synopsis, by relation."""
    around = relations_around(claim, column.article.id)
    found = [(relation, [index.columns[other] for other in others if other in index.columns]) for relation, others in around.items()]
    return [(relation, others) for relation, others in found if others]


def _where_apart(index: Index, column: Column, claims: Iterable[Claim]) -> Iterator[Html]:
    """A line for each relation, agreement aside, in which others stand to this article, with their words; the same words of several claims once."""
    by_words: defaultdict[tuple[Relation, Html], list[Claim]] = defaultdict(list)
    for claim in claims:
        for relation, others in _others(index, column, claim):
            if relation is not Relation.AGREE:
                by_words[relation, join(_their_words(index, claim, others), "; ")].append(claim)
    for (relation, words), apart in by_words.items():
        yield _line(relation, words, [claim_link(index, claim) for claim in apart])


def _where_agreed(index: Index, column: Column, claims: Iterable[Claim]) -> Iterator[Html]:
    """A line for each set of other articles that agree, with all the claims in which they do: longer notes would tear the text apart."""
    by_others: defaultdict[tuple[Column, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        for relation, others in _others(index, column, claim):
            if relation is Relation.AGREE:
                by_others[tuple(others)].append(claim)
    for known, agreed in by_others.items():
        yield _line(Relation.AGREE, letters(known), [claim_link(index, claim) for claim in agreed])


def _line(relation: Relation, words: Html, links: Iterable[Html]) -> Html:
    head = join([glyph(relation), f" {RELATIONS[relation][1]}: "])
    return tag("p", head, words, " ", tag("span", join(links, ", "), class_="to-claim"), class_=f"on {relation}")


def _their_words(index: Index, claim: Claim, columns: Iterable[Column]) -> Iterator[Html]:
    """What others have there: the words of the difference, else their statement; the same words once."""
    by_words: defaultdict[str, list[Column]] = defaultdict(list)
    for column in columns:
        by_words[_values(claim, column) or _statements(index, claim, column)].append(column)
    for words, found in by_words.items():
        yield join([letters(found), " ", tag("span", clip(words, _LONGEST_QUOTE), class_="value")])


def _values(claim: Claim, column: Column) -> str:
    """An article's words in the differences of a claim, without detail and attribution where it parts in something else."""
    own = [(d.kind, value) for d in claim.differences for article, value in d.values if article == column.article.id]
    weighty = [value for kind, value in own if kind not in _LIGHT]
    return ", ".join(dict.fromkeys(weighty or [value for _, value in own]))


def _statements(index: Index, claim: Claim, column: Column) -> str:
    return " … ".join(words_of(statement, column.article) for statement in index.said_in(claim, column.article.id))


def _on_own(index: Index, statement: Statement, reasons: Mapping[str, str]) -> Html:
    if statement.id in index.alone:
        return tag("p", only_here(), class_="on alone")
    return tag("p", not_compared(), ": ", reasons.get(statement.id, ""), class_="on uncompared")
