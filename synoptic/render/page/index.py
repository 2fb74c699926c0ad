"""Where everything of a synopsis stands: the look-ups that all sections of the page share."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from synoptic.model import Article, Claim, Entity, Span, Statement, Synopsis
from synoptic.render.asides import shown_spans
from synoptic.render.lookup import compared_articles
from synoptic.render.once import told_once
from synoptic.render.page.passages import Layout, lay_out
from synoptic.render.ranking import PERHAPS, told_apart
from synoptic.render.surroundings import Around, article_sentences, surroundings

_ID = re.compile(r"[a-z][0-9a-f]{4,40}")
# Up to four articles have room for a column each on a laptop's screen; more are told apart by their letters.
_MOST_COLUMNS = 4


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """An article as a column: its letter (A, B, … Z, AA …) and what it is called. Two columns are the same only where they are one."""

    letter: str
    article: Article
    origin: str
    layout: Layout

    @property
    def name(self) -> str:
        """The outlet, else the agency, else the file's stem."""
        return self.article.outlet or self.article.agency or self.article.id

    @property
    def anchor(self) -> str:
        """The id of the article in the reading part."""
        return f"read-{self.letter}"

    def sentence_anchor(self, number: int) -> str:
        """The id of a sentence, from 1."""
        return f"{self.letter}-{number + 1}"

    def sentence_of(self, spans: Iterable[Span]) -> int | None:
        """The number of the sentence in which the first of some spans begins."""
        starts = [span.start for span in spans]
        return self.layout.sentence_at(min(starts)) if starts else None


@dataclass(frozen=True, slots=True)
class Index:
    """The columns by article id; claims in the page's order, with their numbers in it; statements and entities by id; claims by statement;
    the page's ids of claims and statements; the statements that stand alone; each article's statements in the order of its text; what is shown
    of statements of several spans, and around those that cannot be read alone; the articles that are compared; the further statements that tell
    a claim again; headings of claims told apart."""  # noqa: D205, D209

    synopsis: Synopsis
    claims: tuple[Claim, ...]
    columns: Mapping[str, Column]
    statements: Mapping[str, Statement]
    entities: Mapping[str, Entity]
    claims_of: Mapping[str, tuple[Claim, ...]]
    anchors: Mapping[str, str]
    numbers: Mapping[str, int]
    alone: frozenset[str]
    by_article: Mapping[str, tuple[Statement, ...]]
    shown: Mapping[str, tuple[Span, ...]]
    around: Mapping[str, Around]
    compared: frozenset[str]
    again: Mapping[str, tuple[str, ...]]
    apart: Mapping[str, str]

    @property
    def is_wide(self) -> bool:
        """Whether each article has a column of its own."""
        return len(self.columns) <= _MOST_COLUMNS

    def said_in(self, claim: Claim, article: str) -> list[Statement]:
        """The statements of a claim in one article, in the order of its text."""
        found = [self.statements[key] for key in claim.statements if key in self.statements and self.statements[key].article == article]
        return sorted(found, key=lambda statement: statement.spans)

    def held_by(self, article: str, contents: Sequence[Span]) -> list[Statement]:
        """The statements of one article that lie wholly within some of its characters."""
        inside = self.by_article.get(article, ())
        found = []
        for content in sorted(contents):
            for statement in inside[bisect_left(inside, content.start, key=_start) :]:
                if _start(statement) >= content.end:
                    break
                if all(any(span.holds(part) for span in contents) for part in statement.spans):
                    found.append(statement)
        return found

    def claims_on(self, statements: Iterable[Statement]) -> list[Claim]:
        """The claims to which some statements belong, each once."""
        return list({claim.id: claim for statement in statements for claim in self.claims_of.get(statement.id, ())}.values())

    def columns_of(self, claim: Claim) -> list[Column]:
        """The articles of a claim, as columns."""
        return [column for key, column in self.columns.items() if key in claim.articles]

    def entity_name(self, key: str | None) -> str | None:
        """The name of an entity, None where there is none of this id."""
        return self.entities[key].name if key is not None and key in self.entities else None


def index(synopsis: Synopsis) -> Index:
    """The look-ups of a synopsis. What refers to nothing that is there is left out, so that no broken synopsis stops a page."""
    synopsis, again = told_once(synopsis)
    columns = {article.id: Column(letter, article, origin, lay_out(article)) for letter, article, origin in _lettered(synopsis)}
    statements = {statement.id: statement for statement in synopsis.statements if statement.article in columns}
    claims_of: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in synopsis.claims:
        for key in dict.fromkeys((*claim.statements, *again[claim.id])):
            claims_of[key].append(claim)
    apart = told_apart(synopsis.claims, statements)
    shown = shown_spans(synopsis)
    claims = _ordered(synopsis, columns, statements, apart)
    return Index(
        synopsis,
        claims,
        columns,
        statements,
        {entity.id: entity for entity in synopsis.entities},
        {key: tuple(claims) for key, claims in claims_of.items()},
        dict(_anchors([*(claim.id for claim in synopsis.claims), *statements])),
        {claim.id: number for number, claim in enumerate(claims, 1)},
        frozenset(key for article, keys in synopsis.alone if article in columns for key in keys if key in statements),
        _by_article(statements.values()),
        shown,
        surroundings(synopsis, {article.id: tuple(article_sentences(article)) for article in synopsis.articles}, shown),
        compared_articles(synopsis),
        again,
        apart,
    )


def _ordered(synopsis: Synopsis, columns: Mapping[str, Column], statements: Mapping[str, Statement], apart: Mapping[str, str]) -> tuple[Claim, ...]:
    """The claims, the strongest relation first, the doubtful last, each in the order in which the articles come to them."""

    def place(claim: Claim) -> tuple[int, bool, float, str]:
        found = [statements[key] for key in claim.statements if key in statements and statements[key].spans]
        starts = [_start(statement) / (len(columns[statement.article].article.text) or 1) for statement in found]
        return -claim.relation.strength, apart.get(claim.id) == PERHAPS, min(starts, default=1.0), claim.id

    return tuple(sorted(synopsis.claims, key=place))


def _by_article(statements: Iterable[Statement]) -> dict[str, tuple[Statement, ...]]:
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in sorted((one for one in statements if one.spans), key=lambda one: one.spans):
        found[statement.article].append(statement)
    return {article: tuple(inside) for article, inside in found.items()}


def _lettered(synopsis: Synopsis) -> Iterator[tuple[str, Article, str]]:
    origins = dict(synopsis.origins)
    numbers: dict[str, int] = {}
    for n, article in enumerate(synopsis.articles):
        origin = numbers.setdefault(origins.get(article.id, f"?{article.id}"), len(numbers) + 1)
        yield _letter(n), article, str(origin)


def _letter(number: int) -> str:
    """The letters of a column, as a spreadsheet counts them."""
    first, last = divmod(number, len(ascii_uppercase))
    return (_letter(first - 1) if first else "") + ascii_uppercase[last]


def _anchors(keys: Iterable[str]) -> Iterator[tuple[str, str]]:
    """An id of the page for each claim and statement: its own where that is a digest, else one by its place."""
    for n, key in enumerate(dict.fromkeys(keys), 1):
        yield key, key if _ID.fullmatch(key) else f"line-{n}"


def _start(statement: Statement) -> int:
    return statement.spans[0].start


def words_of(statement: Statement, article: Article) -> str:
    """The characters of a statement, spans that do not touch joined by an ellipsis; its own `text` where no span lies in the article."""
    found = [article.text[max(start, 0) : end] for start, end in statement.spans]
    return " … ".join(filter(None, found)) or statement.text
