"""The order of the stages; the only module that knows it."""

import os
import signal
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial

from synoptic.align import align_story, find_incomparable
from synoptic.annotate import READ_LANGUAGES, annotate
from synoptic.annotate.parse import load_model
from synoptic.errors import StoryError
from synoptic.group import find_copies, find_origins
from synoptic.judge import draw_timeline, find_labels, judge_story
from synoptic.link import link_story
from synoptic.model import Annotated, Article, Claim, Copy, Problem, Story, Synopsis
from synoptic.read import read_story
from synoptic.read.limits import DEFAULT_LIMITS, Limits
from synoptic.text.ids import content_id

_LEAST_ARTICLES = 2
# Reasons that an error of one line names; a folder may hold thousands of files.
_REASONS = 3

# Told how many articles of how many have been read closely.
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Settings:
    """How a story is read: the spaCy model (None: the installed small one), the number of processes, what is too much to read.

    `weights` is a file of the aligner's weights, None for the shipped ones.
    """

    model: str | None = None
    processes: int = 1
    limits: Limits = DEFAULT_LIMITS
    weights: str | None = None


def compare(
    paths: str | os.PathLike[str] | Sequence[str | os.PathLike[str]],
    *,
    settings: Settings = Settings(),
    metadata: Mapping[str, Mapping[str, str]] | None = None,
    progress: Progress | None = None,
) -> Synopsis:
    """The synopsis of the articles in some files and folders, or in one folder, all of one story.

    `metadata` maps a path as given to fields of its article (outlet, published, …) that overrule what its text says.
    `progress` is called as the articles are read closely, which is what takes long.
    Raises StoryError where fewer than two articles could be read; what could not be read beside them is a problem in the synopsis.
    """
    given = [paths] if isinstance(paths, str | os.PathLike) else paths
    articles, problems = read_story([os.fspath(path) for path in given], metadata=metadata or {}, limits=settings.limits)
    return compare_articles(articles, problems=problems, settings=settings, progress=progress)


def compare_articles(
    articles: Sequence[Article],
    *,
    problems: Sequence[Problem] = (),
    settings: Settings = Settings(),
    progress: Progress | None = None,
) -> Synopsis:
    """The synopsis of articles that have been read; their order does not matter. Raises StoryError for fewer than two."""
    if len(articles) < _LEAST_ARTICLES:
        raise StoryError(f"nothing to compare: a synopsis needs at least two articles, got {len(articles)}{reasons(problems)}")
    return _lay_together(articles, problems=problems, settings=settings, progress=progress)


def date_story(paths: Sequence[str], *, settings: Settings = Settings(), metadata: Mapping[str, Mapping[str, str]] | None = None) -> Synopsis:
    """As `compare`, for the sake of the timeline: one article is enough. Raises StoryError where none could be read."""
    articles, problems = _read_some(paths, settings=settings, metadata=metadata)
    return _lay_together(articles, problems=problems, settings=settings, progress=None)


def read_paths(
    paths: Sequence[str],
    *,
    settings: Settings = Settings(),
    metadata: Mapping[str, Mapping[str, str]] | None = None,
) -> tuple[Story, tuple[Problem, ...]]:
    """The articles of files and folders read closely and linked, one or more; and what could not be read. Raises StoryError where none could be."""
    articles, problems = _read_some(paths, settings=settings, metadata=metadata)
    story = read_together(articles, settings=settings)
    return story, tuple(sorted({*problems, *_problems(story)}, key=lambda problem: (problem.article or "", problem.message)))


def _read_some(
    paths: Sequence[str], *, settings: Settings, metadata: Mapping[str, Mapping[str, str]] | None
) -> tuple[Sequence[Article], Sequence[Problem]]:
    articles, problems = read_story(paths, metadata=metadata or {}, limits=settings.limits)
    if not articles:
        raise StoryError(f"nothing to read{reasons(problems)}")
    return articles, problems


def reasons(problems: Iterable[Problem]) -> str:
    """What is wrong with the articles of a story that could not be laid out, in parentheses; nothing where nothing is known."""
    said = list(dict.fromkeys(f"{problem.article}: {problem.message}" if problem.article else problem.message for problem in problems))
    more = [f"and {len(said) - _REASONS} more"] if len(said) > _REASONS else []
    return f" ({'; '.join([*said[:_REASONS], *more])})" if said else ""


def _lay_together(articles: Sequence[Article], *, problems: Sequence[Problem], settings: Settings, progress: Progress | None) -> Synopsis:
    story = read_together(articles, settings=settings, progress=progress)
    ordered = [annotated.article for annotated in story.articles]
    copies = find_copies(ordered)
    origins = find_origins(ordered, copies)
    story, alignments = align_story(story, weights=settings.weights)
    story, claims = judge_story(story, alignments, origins)
    return _synopsis(story, claims, copies=copies, origins=origins, problems=problems)


def read_together(articles: Sequence[Article], *, settings: Settings = Settings(), progress: Progress | None = None) -> Story:
    """Articles of one story read closely and linked, in the order of their ids."""
    annotated = annotate_all(sorted(articles, key=lambda article: article.id), settings, progress=progress)
    return link_story(annotated)


def annotate_all(articles: Sequence[Article], settings: Settings, *, progress: Progress | None = None) -> tuple[Annotated, ...]:
    """Articles read closely, in their order, in as many processes as asked for."""
    load_model(settings.model)  # once, before the processes part; a name that is no model's is told here
    found: list[Annotated] = []
    for annotated in _annotate_each(articles, settings):
        found.append(annotated)
        if progress:
            progress(len(found), len(articles))
    return tuple(found)


def _annotate_each(articles: Sequence[Article], settings: Settings) -> Iterator[Annotated]:
    work = partial(annotate, model=settings.model)
    if min(settings.processes, len(articles)) <= 1:
        yield from map(work, articles)
        return
    pool = ProcessPoolExecutor(min(settings.processes, len(articles)), initializer=_die_of_interrupt)
    try:
        yield from pool.map(work, articles)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _die_of_interrupt() -> None:
    """In a worker: a Ctrl-C, which the terminal sends to every process, ends it without a traceback."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _synopsis(story: Story, claims: Sequence[Claim], *, copies: Sequence[Copy], origins: Mapping[str, str], problems: Sequence[Problem]) -> Synopsis:
    articles = tuple(annotated.article for annotated in story.articles)
    statements = tuple(statement for annotated in story.articles for statement in annotated.statements)
    not_compared = find_incomparable(story, claims)
    apart = {key for claim in claims for key in claim.statements} | {entry.statement for entry in not_compared}
    dates = sorted(article.published[:10] for article in articles if article.published)
    return Synopsis(
        id=content_id("y", *sorted(article.sha256 for article in articles)),
        title=_title(articles),
        published=(dates[0], dates[-1]) if dates else None,
        articles=articles,
        origins=tuple(sorted(origins.items())),
        entities=story.entities,
        statements=statements,
        claims=tuple(claims),
        alone=tuple((article.id, tuple(s.id for s in statements if s.article == article.id and s.id not in apart)) for article in articles),
        not_compared=not_compared,
        attributions=tuple(attribution for annotated in story.articles for attribution in annotated.attributions),
        times=tuple(timex for annotated in story.articles for timex in annotated.times),
        timeline=draw_timeline(story, claims),
        labels=find_labels(story),
        copies=tuple(copies),
        problems=tuple(sorted({*problems, *_problems(story)}, key=lambda problem: (problem.article or "", problem.message))),
    )


def _title(articles: Sequence[Article]) -> str:
    """The earliest article's title, else the first that has one."""
    titled = sorted((article.published or "9", article.id, article.title) for article in articles if article.title)
    return titled[0][2] if titled else articles[0].id


def _problems(story: Story) -> Iterator[Problem]:
    for annotated in story.articles:
        article = annotated.article
        if article.language not in READ_LANGUAGES:
            yield Problem(article.id, f"language {article.language!r} is not read; nothing of this article is compared")
        elif not annotated.statements:
            yield Problem(article.id, "no statement was found in it")
        if article.published is None:
            yield Problem(article.id, "no date found; relative times stay unresolved (give one with --published)")
