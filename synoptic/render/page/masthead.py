"""The head of the page: the story, what was found in figures, the way about, and the articles."""

from pathlib import PurePath

from synoptic.model import Relation
from synoptic.render.lookup import counted, story_size
from synoptic.render.page.calendar import from_to, moment_in_words
from synoptic.render.page.index import Column, Index
from synoptic.render.page.markup import Html, join, name, tag
from synoptic.render.page.signs import NOT_COMPARED, ONLY_HERE, RELATIONS, letter, not_compared, only_here, section, sign
from synoptic.render.safe import web_address

_CAUTION = (
    "Every quoted word stands in an article; nothing here is generated, and nothing says who is right. "
    "What belongs together was found by a program, which errs: read the sentences in their context."
)
_SECTIONS = (
    ("articles", "Articles"),
    ("claims", "Claims"),
    ("only-here", "Only here"),
    ("read", "Read"),
    ("voices", "Who said what"),
    ("timeline", "Timeline"),
    ("names", "Names"),
    ("origins", "Origins"),
    ("problems", "Problems"),
)


def masthead(index: Index) -> Html:
    """The title of the story and what the synopsis holds, in figures that lead to it."""
    synopsis = index.synopsis
    facts = [*story_size(synopsis), _dates(index)]
    title = tag("h1", synopsis.title, dir="auto")
    return tag(
        "header",
        tag("p", "Synoptic", class_="brand"),
        title,
        tag("p", " · ".join(filter(None, facts)), class_="facts"),
        _figures(index),
        class_="masthead",
    )


def _dates(index: Index) -> str | None:
    if not index.synopsis.published:
        return None
    first, last = (moment_in_words(moment) or "" for moment in index.synopsis.published)
    return from_to(first, last)


def _figures(index: Index) -> Html:
    """How many claims of each relation, how many statements of one article, how many problems."""
    synopsis = index.synopsis
    counts = [(sign(relation), sum(claim.relation is relation for claim in index.claims), relation.value) for relation in RELATIONS]
    found = [tag("li", tag("a", tag("b", str(count)), " ", words, href=f"#{anchor}")) for words, count, anchor in counts if count]
    problems = len(synopsis.problems)
    others = (
        (ONLY_HERE[1], len(index.alone), "only-here"),
        (NOT_COMPARED[1], len(synopsis.not_compared), "problems"),
        ("problem" if problems == 1 else "problems", problems, "problems"),
    )
    found += [tag("li", tag("a", tag("b", str(count)), f" {words}", href=f"#{anchor}")) for words, count, anchor in others if count]
    return tag("ul", *found, class_="figures")


def contents() -> Html:
    """The way about the page."""
    return tag(
        "nav", tag("ul", *(tag("li", tag("a", words, href=f"#{anchor}")) for anchor, words in _SECTIONS)), class_="contents", aria_label="Sections"
    )


def articles_section(index: Index) -> Html:
    """The articles, each with what is known about it."""
    return section(
        "articles",
        "Articles",
        tag("ul", *(_card(column) for column in index.columns.values()), class_="cards" if index.is_wide else "cards many"),
        count=len(index.columns),
    )


def _card(column: Column) -> Html:
    article = column.article
    title = tag("a", article.title or column.name, href=f"#{column.anchor}", dir="auto")
    who = join(filter(None, (name(column.name), tag("span", "by ", name(article.byline)) if article.byline else None)), ", ")
    when = [moment_in_words(article.published) or "no date found", f"changed {moment_in_words(article.modified)}" if article.modified else None]
    agency = f"credits {article.agency}" if article.agency and article.agency != column.name else None
    what = [f"origin {column.origin}", agency, counted(len(article.text.split()), "word"), _original(column)]
    lines = (
        tag("h3", letter(column), " ", title),
        tag("p", who),
        tag("p", join(filter(None, when), " · ")),
        tag("p", join(filter(None, what), " · "), class_="small"),
    )
    return tag("li", *lines, tag("p", tag("code", PurePath(article.path).name or article.path), class_="small path"))


def _original(column: Column) -> Html | None:
    """The link to the article on the web, where its address is one that a page may lead to."""
    address = web_address(column.article.url)
    return tag("a", "original page", href=address, rel="noreferrer noopener nofollow external") if address else None


def legend() -> Html:
    """How to read the signs."""
    rows = [(sign(relation), RELATIONS[relation][2]) for relation in (Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT)]
    rows += [(only_here(), ONLY_HERE[2]), (not_compared(), NOT_COMPARED[2])]
    entries = [tag("div", tag("dt", words), tag("dd", meaning)) for words, meaning in rows]
    return tag("section", tag("h2", "How to read this page", id="legend-title"), tag("dl", *entries), id="legend", aria_labelledby="legend-title")


def colophon(index: Index) -> Html:
    """What the page is and is not, and which files it was made of."""
    files = [tag("li", letter(column), " ", tag("code", column.article.sha256)) for column in index.columns.values()]
    words = tag(
        "p",
        _CAUTION,
    )
    return tag(
        "footer",
        legend(),
        words,
        tag("details", tag("summary", "Files (SHA-256)"), tag("ul", *files, class_="digests")),
        tag("p", "Synopsis ", tag("code", index.synopsis.id), class_="small"),
    )
