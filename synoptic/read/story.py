"""The articles of one story: files and folders in, ids made unique, problems kept."""

import logging
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from os.path import normpath
from pathlib import Path

from synoptic.errors import ReadError, SettingError
from synoptic.model import Article, Problem
from synoptic.read.assemble import assemble
from synoptic.read.dates import iso_date, no_date
from synoptic.read.formats import read_pages
from synoptic.read.language import normal_language
from synoptic.read.limits import DEFAULT_LIMITS, Limits
from synoptic.read.neighbours import date_by_neighbours
from synoptic.read.published import impossible_dates
from synoptic.read.sidecar import find_table, read_table
from synoptic.read.source import article_files, name_some, passed_over, read_bytes, shown, stem

_log = logging.getLogger(__name__)
_DATES = ("published", "modified")


def read_articles(path: str, *, metadata: Mapping[str, str] | None = None, limits: Limits = DEFAULT_LIMITS) -> tuple[Article, ...]:
    """The articles of one file, `-` being standard input.

    `metadata` holds fields (outlet, agency, byline, title, published, modified, url, language) that overrule what the file says.
    Raises ReadError, whose message is one line, where the file holds no article that can be read.
    """
    articles, problems = _read_file(path, metadata=metadata or {}, limits=limits)
    for problem in problems:
        _log.warning("%s: %s", problem.article, problem.message)
    return _with_ids(articles)


def read_story(
    paths: Sequence[str], *, metadata: Mapping[str, Mapping[str, str]], limits: Limits = DEFAULT_LIMITS
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles of files and folders with ids made unique, and what could not be read.

    `metadata` maps a path, of a file or of the folder it lies in, to fields that overrule what a file and the folder's own table
    (`read_sidecar`) say. A file that cannot be read is a problem; the others are read. The order of `paths` changes no id.
    """
    articles: list[Article] = []
    problems: list[Problem] = []
    given = {normpath(path): fields for path, fields in metadata.items()}
    for path in paths:
        tabled, told = _folder_table(path)
        problems.extend(told)
        try:
            if unread := passed_over(path):
                problems.append(Problem(shown(path), unread))
            for file in article_files(path):
                fields = {**tabled.get(normpath(file), {}), **given.get(normpath(path), {}), **given.get(normpath(file), {})}
                _read_into(articles, problems, file, fields, limits)
        except ReadError as error:
            problems.append(Problem(shown(path), _reason(error, path)))
    dated, guessed = date_by_neighbours(_with_ids(articles))
    return dated, (*problems, *guessed)


def _folder_table(path: str) -> tuple[Mapping[str, Mapping[str, str]], list[Problem]]:
    """What a folder's own table says of its files, by their normal path, and what is wrong with it; nothing for other paths."""
    table = find_table(path) if Path(path).is_dir() else None
    if not table:
        return {}, []
    try:
        sidecar = read_table(table)
    except SettingError as error:
        return {}, [Problem(shown(table), _reason(error, table))]
    missing = [shown(file) for file in sidecar.rows if not Path(file).is_file()]
    lost = [f"rows of files that are not there: {name_some(missing)}"] if missing else []
    return {normpath(file): fields for file, fields in sidecar.rows.items()}, [Problem(shown(table), said) for said in (*sidecar.problems, *lost)]


def _read_into(articles: list[Article], problems: list[Problem], path: str, fields: Mapping[str, str], limits: Limits) -> None:
    try:
        found, noted = _read_file(path, metadata=fields, limits=limits)
    except ReadError as error:
        problems.append(Problem(shown(path), _reason(error, path)))
        return
    articles.extend(found)
    problems.extend(noted)


def _read_file(path: str, *, metadata: Mapping[str, str], limits: Limits) -> tuple[list[Article], list[Problem]]:
    """The articles of one file, each with the file's stem as its id, and what was wrong without stopping the reading. Raises ReadError."""
    raw = read_bytes(path, limits)
    fields, problems = _checked(path, metadata)
    digest = sha256(raw).hexdigest()
    pages = read_pages(raw, path=path, limits=limits)
    articles: list[Article] = []
    for page in pages:
        unread = () if fields.get("published") else (no_date(value) for value in impossible_dates(page.text))
        problems.extend(Problem(shown(path), problem) for problem in (*page.problems, *unread))
        if len(page.text) > limits.characters:
            raise ReadError(
                f"{shown(path)}: {len(page.text):,} characters, more than the limit of {limits.characters:,}; split it or raise the limit", path=path
            )
        key = digest if len(pages) == 1 else sha256(page.text.encode("utf-8", "surrogatepass")).hexdigest()
        articles.append(assemble(page, article_id=_printable(stem(path)), path=path, digest=key, metadata=fields))
    return articles, problems


def _checked(path: str, metadata: Mapping[str, str]) -> tuple[dict[str, str], list[Problem]]:
    """Stated fields with dates in ISO form; a date that is none is left out and said."""
    fields, problems = dict(metadata), []
    for name in _DATES:
        if fields.get(name):
            value = iso_date(fields[name])
            if value is None:
                problems.append(Problem(shown(path), no_date(fields[name], name)))
            fields[name] = value or ""
    if fields.get("language") and not normal_language(fields["language"]):
        problems.append(Problem(shown(path), f"language {fields['language']!r} is no code; write it as en"))
    return fields, problems


def _reason(error: Exception, path: str) -> str:
    """An error's message without the path before it, which the problem names already."""
    return str(error).removeprefix(f"{shown(path)}: ")


def _printable(name: str) -> str:
    return "".join(character if character.isprintable() else "_" for character in name)


def _with_ids(articles: Sequence[Article]) -> tuple[Article, ...]:
    """Articles in order of stem, digest and path, their ids made unique: "a", "a-2", "a-3"."""
    by_stem: dict[str, list[Article]] = defaultdict(list)
    for article in sorted(articles, key=lambda article: (article.id, article.sha256, article.path)):
        by_stem[article.id].append(article)
    taken = set(by_stem)
    return tuple(numbered for stem_, same in by_stem.items() for numbered in _numbered(stem_, same, taken))


def _numbered(name: str, articles: Sequence[Article], taken: set[str]) -> Iterator[Article]:
    """The first keeps its name, the next are "-2" and so on, past ids that other files have."""
    yield articles[0]
    number = 2
    for article in articles[1:]:
        while f"{name}-{number}" in taken:
            number += 1
        taken.add(f"{name}-{number}")
        yield replace(article, id=f"{name}-{number}")
