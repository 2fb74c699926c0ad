"""schema.org's NewsArticle in a page's JSON-LD."""

import json
import re
from collections.abc import Iterator, Mapping

from lxml import html

from synoptic.read.records import article_fields, unread_dates

_ARTICLE_TYPES = re.compile(
    r"(?:News|Analysis|Reportage|Opinion|Review|Background|AskPublicNews|Satirical|Scholarly|Tech)?(?:News)?Article"
    r"|LiveBlogPosting|BlogPosting|Report|SocialMediaPosting|VideoObject|WebPage"
)
_MOST_VALUES = 20_000


def linked_fields(root: html.HtmlElement) -> dict[str, str]:
    """The fields that the page's JSON-LD states of its article; broken JSON-LD states nothing."""
    merged: dict[str, str] = {}
    for node in _articles(root):
        merged = {**article_fields(node), **merged}
    return merged


def unread_linked_dates(root: html.HtmlElement) -> list[str]:
    """What the page's JSON-LD states for the day of publication and is no date."""
    return [value for node in _articles(root) for value in unread_dates(node)]


def _articles(root: html.HtmlElement) -> list[Mapping[str, object]]:
    """The objects of the page's JSON-LD that are articles, then those that are pages."""
    found: list[tuple[int, Mapping[str, object]]] = []
    for script in root.iter("script"):
        if (script.get("type") or "").strip().lower().startswith("application/ld+json"):
            nodes = _nodes(_loads(script.text or ""))
            found.extend((rank, node) for node in nodes if (rank := _rank(node)) is not None)
    return [node for _, node in sorted(found, key=lambda entry: entry[0])]


def _loads(text: str) -> object:
    cleaned = re.sub(r"^\s*(?:<!--|//<!\[CDATA\[|/\*.*?\*/)|(?:-->|//\]\]>)\s*$", "", text.strip())
    try:
        return json.loads(cleaned, strict=False)
    except (ValueError, RecursionError):
        return None


def _nodes(value: object) -> Iterator[Mapping[str, object]]:
    """All objects in a JSON value, outermost first, as many as are sane."""
    todo, seen = [value], 0
    while todo and seen < _MOST_VALUES:
        current = todo.pop(0)
        seen += 1
        if isinstance(current, dict):
            yield current
            todo.extend(current[key] for key in ("@graph", "mainEntity", "itemListElement", "item") if isinstance(current.get(key), dict | list))
        elif isinstance(current, list):
            todo.extend(current)


def _rank(node: Mapping[str, object]) -> int | None:
    """0 for an article, 1 for a page, None for anything else."""
    types = node.get("@type")
    names = types if isinstance(types, list) else [types]
    fitting = [name for name in names if isinstance(name, str) and _ARTICLE_TYPES.fullmatch(name.rsplit("/", 1)[-1])]
    if not fitting:
        return None
    return 1 if all(name.endswith(("WebPage", "VideoObject")) for name in fitting) else 0
