"""What an element's name, class and role say about the text in it."""

import re
from functools import lru_cache

from lxml import html

from synoptic.lexicon.markup import BODY_WORDS, CLASS_KINDS, ROLE_KINDS, STATE_WORDS, TAG_KINDS
from synoptic.read.html.layout import Block
from synoptic.read.html.main_part import MainPart

_ATTRIBUTES = ("class", "id", "data-component", "data-testid", "data-module", "data-type", "data-block", "aria-label")
_WORDS = tuple((kind, frozenset(words.split())) for kind, words in CLASS_KINDS)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_MOST_NAMES = 400
# A class such as "Layout__MainWithAds-sc-1a2b" says little: only names of few words are believed.
_MOST_WORDS_IN_NAME = 6
_LONGEST_NAME = 80


def _element_kind(element: html.HtmlElement) -> str | None:
    """The kind of noise that an element marks; None where it marks none, or the article's body."""
    tag = element.tag if isinstance(element.tag, str) else ""
    role = (element.get("role") or "").strip().lower()
    names = " ".join(filter(None, (element.get(attribute) for attribute in _ATTRIBUTES)))[:_MOST_NAMES]
    itemprop = element.get("itemprop") or ""
    if itemprop == "articleBody" or tag in ("body", "html", "main", "article"):
        return _article_kind(tag, names)
    if element.get("rel") == "author" or itemprop in ("author", "datePublished", "dateModified", "publisher"):
        return "metadata"
    return names_kind(names) or TAG_KINDS.get(tag) or ROLE_KINDS.get(role)


def _article_kind(tag: str, names: str) -> str | None:
    """An `<article>` may be a teaser or a comment; a page's body or main part is never noise."""
    kind = names_kind(names) if tag == "article" else None
    return kind if kind in ("navigation", "other", "prompt") else None


@lru_cache(maxsize=8192)
def names_kind(names: str) -> str | None:
    """The kind that class names stand for.

    >>> names_kind("c-ShareBar u-mt2"), names_kind("story-body"), names_kind("article-body__newsletter-signup")
    ('share', None, 'prompt')
    """
    words: set[str] = set()
    vouched = False
    for name in names.split():
        own = name_words(name)
        found = any(own & noise for _, noise in _WORDS)
        vouched = vouched or (bool(own & BODY_WORDS) and (not found or _hyphened(name) in BODY_WORDS))
        words |= own - BODY_WORDS
    return None if vouched else next((kind for kind, noise in _WORDS if words & noise), None)


def name_words(names: str) -> set[str]:
    """The words of class names and the runs of two and three of them, joined by hyphens; generated and very long names left out.

    >>> sorted(name_words("c-ShareBar"))
    ['bar', 'c', 'c-share', 'c-share-bar', 'share', 'share-bar']
    """
    words: set[str] = set()
    for name in names.split():
        parts = _hyphened(name).split("-")
        if len(name) <= _LONGEST_NAME and len(parts) <= _MOST_WORDS_IN_NAME and parts[0] not in STATE_WORDS:
            words |= {"-".join(parts[first:last]) for first in range(len(parts)) for last in range(first + 1, min(first + 3, len(parts)) + 1)}
    return words


def _hyphened(name: str) -> str:
    return "-".join(part for part in re.split(r"[^a-z0-9]+", _CAMEL.sub("-", name).lower()) if part)


def block_kind(block: Block, part: MainPart) -> str | None:
    """The kind of noise of a block by its innermost element that says so, up to the main part's element."""
    element = block.inner
    while element is not None and element is not part.element:
        kind = _element_kind(element)
        if kind and element not in part.trusted:
            return kind
        element = element.getparent()
    return None
