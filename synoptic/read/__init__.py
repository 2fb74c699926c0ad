"""Files, pages, feeds and archives to articles."""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from synoptic.model import Article, Problem


def read_articles(path: str, *, metadata: Mapping[str, str] | None = None) -> tuple[Article, ...]:
    """The articles of one file, `-` being standard input. Raises ReadError."""
    text = Path(path).read_text(encoding="utf-8-sig")
    return (Article(Path(path).stem, path, sha256(text.encode()).hexdigest(), text),)


def read_story(paths: Sequence[str], *, metadata: Mapping[str, Mapping[str, str]]) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles of files and folders with ids made unique, and what could not be read."""
    return tuple(article for path in paths for article in read_articles(path)), ()
