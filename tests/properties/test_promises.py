"""What a reader must be able to trust, whatever the story: DESIGN.md's promises on the examples and, where it is here, the gold."""

from collections.abc import Iterator
from itertools import chain, combinations, permutations
from pathlib import Path

import pytest

from synoptic import Settings, compare
from synoptic.model import Relation, Span, Synopsis
from synoptic.render.as_json import render_json
from tests.conftest import EXAMPLE_STORIES, SHARED, article_paths

STRENGTH = list(Relation)
GOLD_STORIES = tuple(sorted(path.parent for path in (SHARED / "gold").glob("*/gold.json")))
STORIES = [pytest.param(folder, id=folder.name) for folder in (*EXAMPLE_STORIES, *GOLD_STORIES)]
EXAMPLES = [pytest.param(folder, id=folder.name) for folder in EXAMPLE_STORIES]


@pytest.fixture(scope="module")
def read() -> "dict[Path, Synopsis]":
    """Synopses made so far in this module, by folder."""
    return {}


@pytest.fixture
def synopsis(request: pytest.FixtureRequest, read: "dict[Path, Synopsis]") -> Synopsis:
    """The synopsis of the story that the test is given."""
    folder: Path = request.param
    if folder not in read:
        read[folder] = compare(article_paths(folder))
    return read[folder]


every_story = pytest.mark.parametrize("synopsis", STORIES, indirect=True)


def test_gold_is_here_or_said_to_be_absent(shared: Path) -> None:
    assert GOLD_STORIES, f"{shared.name} holds no gold"


@every_story
def test_every_quoted_span_equals_the_characters_of_its_article(synopsis: Synopsis) -> None:
    articles = {article.id: article for article in synopsis.articles}
    for article_id, span, text in quoted(synopsis):
        assert articles[article_id].text[span.start : span.end] == text
    for article_id, span in placed(synopsis):
        assert 0 <= span.start < span.end <= len(articles[article_id].text)


@every_story
def test_statements_show_their_spans(synopsis: Synopsis) -> None:
    articles = {article.id: article for article in synopsis.articles}
    for statement in synopsis.statements:
        rest = statement.text
        for span in statement.spans:
            words = articles[statement.article].text[span.start : span.end]
            assert words in rest
            rest = rest[rest.index(words) + len(words) :]


@every_story
def test_an_article_s_text_is_its_file_unchanged(synopsis: Synopsis) -> None:
    for article in synopsis.articles:
        assert article.text == Path(article.path).read_text(encoding="utf-8-sig")


@every_story
def test_no_statement_lies_in_noise(synopsis: Synopsis) -> None:
    noise = {article.id: [entry.span for entry in article.noise] for article in synopsis.articles}
    for statement in synopsis.statements:
        assert not [cut for cut in noise[statement.article] for span in statement.spans if cut.overlaps(span)]


@every_story
def test_ids_are_unique(synopsis: Synopsis) -> None:
    for things in (synopsis.articles, synopsis.entities, synopsis.statements, synopsis.claims, synopsis.times):
        ids = [thing.id for thing in things]
        assert len(ids) == len(set(ids))


@every_story
def test_what_is_referred_to_exists(synopsis: Synopsis) -> None:
    articles, entities = {article.id for article in synopsis.articles}, {entity.id for entity in synopsis.entities}
    statements, times = {statement.id for statement in synopsis.statements}, {timex.id for timex in synopsis.times}
    claims = {claim.id for claim in synopsis.claims}
    assert {key for claim in synopsis.claims for key in claim.statements} <= statements
    assert {key for statement in synopsis.statements for key in statement.times} <= times
    assert {statement.voice for statement in synopsis.statements} - {None} <= entities
    assert {attribution.entity for attribution in synopsis.attributions} - {None} <= entities
    assert {label.entity for label in synopsis.labels} - {""} <= entities  # what is labelled need not be a named entity
    assert {entry.statement for entry in synopsis.not_compared} <= statements
    assert {key for entry in synopsis.timeline for key in entry.claims} <= claims
    assert {key for entry in synopsis.timeline for key in entry.statements} <= statements
    assert {article for article, _ in synopsis.origins} == articles


@every_story
def test_every_statement_is_shared_or_alone_or_not_compared(synopsis: Synopsis) -> None:
    shared_ones = {key for claim in synopsis.claims for key in claim.statements}
    alone = {key for _, keys in synopsis.alone for key in keys}
    not_compared = {entry.statement for entry in synopsis.not_compared}
    assert not shared_ones & alone
    assert not alone & not_compared
    assert shared_ones | alone | not_compared == {statement.id for statement in synopsis.statements}


@every_story
def test_relations_are_consistent(synopsis: Synopsis) -> None:
    home = {statement.id: statement.article for statement in synopsis.statements}
    origins = dict(synopsis.origins)
    for claim in synopsis.claims:
        assert tuple(sorted({home[key] for key in claim.statements})) == claim.articles
        assert len(claim.articles) > 1
        assert [pair.articles for pair in claim.pairs] == list(combinations(claim.articles, 2))
        assert claim.relation == max((pair.relation for pair in claim.pairs), key=STRENGTH.index)
        assert claim.relation is Relation.AGREE or claim.differences
        assert claim.origins == len({origins[article] for article in claim.articles})
        for difference in claim.differences:
            assert {article for article, _ in difference.values} <= set(claim.articles)
            assert difference.why


@pytest.mark.parametrize("folder", EXAMPLES)
def test_the_order_of_the_articles_does_not_matter(folder: Path) -> None:
    paths = article_paths(folder)
    assert len({render_json(compare(list(order))) for order in permutations(paths)}) == 1


@pytest.mark.parametrize("folder", [pytest.param(folder, id=folder.name) for folder in GOLD_STORIES])
def test_the_order_of_the_gold_s_articles_does_not_matter(folder: Path) -> None:
    paths = article_paths(folder)
    assert render_json(compare(paths)) == render_json(compare(paths[::-1]))


@pytest.mark.parametrize("folder", EXAMPLES)
def test_two_processes_give_the_same_bytes(folder: Path) -> None:
    paths = article_paths(folder)
    assert render_json(compare(paths)) == render_json(compare(paths, settings=Settings(processes=2)))


EVERY_EXAMPLE_ARTICLE = [pytest.param(Path(path), id=Path(path).stem) for folder in EXAMPLE_STORIES for path in article_paths(folder)]


@pytest.mark.parametrize("path", EVERY_EXAMPLE_ARTICLE)
def test_an_article_compared_with_itself_differs_in_nothing(path: Path, tmp_path: Path) -> None:
    again = tmp_path / f"again{path.suffix}"
    again.write_bytes(path.read_bytes())
    synopsis = compare([str(path), str(again)])
    assert synopsis.claims
    assert {claim.relation for claim in synopsis.claims} == {Relation.AGREE}
    assert not [difference for claim in synopsis.claims for difference in claim.differences]
    assert len({origin for _, origin in synopsis.origins}) == 1
    assert not [keys for _, keys in synopsis.alone if keys]


def _strangers() -> Iterator[tuple[Path, Path]]:
    """Articles of different example stories, each with one of every other story."""
    for one, other in combinations(EXAMPLE_STORIES, 2):
        for left, right in zip(article_paths(one), article_paths(other), strict=False):
            yield Path(left), Path(right)


@pytest.mark.parametrize(("one", "other"), [pytest.param(*pair, id=f"{pair[0].stem}-{pair[1].stem}") for pair in _strangers()])
def test_articles_on_different_events_share_nothing(one: Path, other: Path) -> None:
    synopsis = compare([str(one), str(other)])
    assert [claim.gist for claim in synopsis.claims] == []
    assert len({origin for _, origin in synopsis.origins}) == len(synopsis.articles)


def quoted(synopsis: Synopsis) -> Iterator[tuple[str, Span, str]]:
    """Every span that is shown with its words: article id, span, words."""
    for mention in chain.from_iterable(entity.mentions for entity in synopsis.entities):
        yield mention.article, mention.span, mention.text
    for timex in synopsis.times:
        yield timex.article, timex.span, timex.text
    for label in synopsis.labels:
        yield label.article, label.span, label.text
    for statement in synopsis.statements:
        for quantity in statement.quantities:
            yield statement.article, quantity.span, quantity.text


def placed(synopsis: Synopsis) -> Iterator[tuple[str, Span]]:
    """Every span that is shown by its place alone: article id, span."""
    for statement in synopsis.statements:
        yield from ((statement.article, span) for span in statement.spans)
    for attribution in synopsis.attributions:
        for place in (*attribution.content, attribution.cue, attribution.source):
            if place is not None:
                yield attribution.article, place
    for article in synopsis.articles:
        yield from ((article.id, entry.span) for entry in article.noise)
    for copy in synopsis.copies:
        yield from ((copy.source, passage.source) for passage in copy.passages)
        yield from ((copy.copy, passage.copy) for passage in copy.passages)
