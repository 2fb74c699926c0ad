"""Articles to plant changes in: the examples, and a sample of all else where it is here."""

import gzip
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256

from evaluation.sets import EXAMPLES, NEWS, SHARED
from synoptic.model import Article, Span
from synoptic.read import read_articles

# Long articles are cut after the paragraph that passes this many characters: what is planted is looked for near by, and time is short.
_LONGEST = 2600
_DAY = "2024-05-16"


def sampled_articles(names: Sequence[str], stories: int, seed: int) -> Iterator[Article]:
    """The articles of some sources, cut and dated; of the bulk sources so many, drawn by the seed."""
    for name in names:
        for text in SOURCES[name](stories, random.Random(seed)):  # noqa: S311 - a sample, no secret
            yield _cut(text)


def _cut(article: Article) -> Article:
    """The article up to the end of the paragraph in which it grows too long; dated, so that its times are resolved."""
    end = article.text.find("\n", _LONGEST)
    text = article.text if end < 0 else article.text[:end]
    return replace(
        article,
        text=text,
        sha256=sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        published=article.published or _DAY,
        noise=tuple(entry for entry in article.noise if entry.span.end <= len(text)),
        headings=tuple(span for span in article.headings if span.end <= len(text)),
    )


def _files(folder: str, pattern: str) -> Iterator[Article]:
    for path in sorted((EXAMPLES if folder == "examples" else SHARED / folder).glob(pattern)):
        yield from read_articles(str(path))


def _bulk(stories: int, draw: random.Random) -> Iterator[Article]:
    """A sample of the given texts in bulk."""
    rows = [json.loads(line) for line in NEWS.read_text(encoding="utf-8").splitlines()] if NEWS.is_file() else []
    yield from (_made(row["title"], row["text"], row.get("published")) for row in draw.sample(rows, min(stories, len(rows))))


def _newswire(stories: int, draw: random.Random) -> Iterator[Article]:
    path = SHARED / "stories" / "reuters21578.jsonl.gz"
    if path.is_file():
        with gzip.open(path, "rt", encoding="utf-8") as file:
            rows = [json.loads(line) for line in file]
        long = [row for row in rows if len(row["text"]) > _LONGEST // 3]
        yield from (_made(row.get("title") or "", row["text"], None) for row in draw.sample(long, min(stories, len(long))))


def _made(title: str, text: str, published: str | None) -> Article:
    whole = f"{title}\n\n{text}"
    return Article(
        "original",
        "",
        sha256(whole.encode("utf-8", "surrogatepass")).hexdigest(),
        whole,
        title=title,
        published=published,
        language="en",
        headings=(Span(0, len(title)),),
    )


SOURCES = {
    "examples": lambda _stories, _draw: _files("examples", "*/*.[tm][xd]*"),
    "gold": lambda _stories, _draw: _files("gold", "*/?.txt"),
    "pairs": lambda _stories, _draw: _files("pairs", "*/?.txt"),
    "bulk": _bulk,
    "newswire": _newswire,
}
