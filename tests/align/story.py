"""Stories of our own sentences, read and linked, and what is joined in them."""

from synoptic.align import align_statements
from synoptic.model import Article, Span, Statement, Story
from synoptic.pipeline import read_together
from tests.factory import article


def articles(*texts: str) -> list[Article]:
    """Articles a, b, c and so on."""
    return [article("abcdefgh"[n], text, published="2024-03-12") for n, text in enumerate(texts)]


def laid(*texts: str) -> Story:
    """The story of articles a, b, c and so on."""
    return read_together(articles(*texts))


def statements(story: Story) -> dict[str, Statement]:
    """Every statement of a story by its id."""
    return {statement.id: statement for annotated in story.articles for statement in annotated.statements}


def joined_sentences(story: Story) -> set[tuple[str, str]]:
    """The first words of every two sentences of different articles that have statements in one claim, as (of the earlier article, of the later)."""
    known = statements(story)
    readings = {annotated.article.id: annotated.reading for annotated in story.articles}
    found = set()
    for alignment in align_statements(story).joined:
        members = [known[key] for key in alignment.statements]
        for one in members:
            for other in members:
                if one.article < other.article:
                    found.add(tuple(readings[s.article].text(readings[s.article].sentences[s.sentence].span) for s in (one, other)))
    return {(one, other) for one, other in found}


def covered(story: Story, article_id: str, keys: tuple[str, ...]) -> list[Span]:
    """The characters of some statements of one article."""
    known = statements(story)
    return [span for key in keys if known[key].article == article_id for span in known[key].spans]
