"""Which part of a page is the article: its blocks, by trafilatura's choice and the markup."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree, html

from synoptic.read.html.layout import Block

_SHINGLE = 5
# A block is one that trafilatura keeps if this share of its runs of five words is in what it returns; they differ only at line breaks.
_LEAST_KEPT_SHARE = 0.6
# The main part holds nearly all the kept text; a stray comment or teaser that was kept does not widen it.
_LEAST_MAIN_SHARE = 0.85
_LEAST_TRUSTED_SHARE = 0.4
_PROSE_WORDS = 12


def kept_blocks(source: str, blocks: Sequence[Block]) -> list[bool]:
    """Whether trafilatura takes each block for the article's text. All False where it finds none."""
    import trafilatura  # noqa: PLC0415 - only for pages, and dear to import

    try:
        found = trafilatura.bare_extraction(source, include_comments=False, include_tables=True, favor_recall=True)
    except (ValueError, TypeError, AttributeError, KeyError, IndexError, RecursionError, etree.LxmlError):
        # The library is fed hostile pages; whatever it stumbles over, the markup alone still decides.
        found = None
    text = getattr(found, "text", None) or ""
    lines = {_normal(line) for line in text.split("\n")}
    shingles = {shingle for line in lines for shingle in _shingles(line)}
    return [_is_kept(_normal(block.text), lines, shingles) for block in blocks]


def _normal(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _shingles(text: str) -> list[str]:
    words = text.split()
    return [" ".join(words[index : index + _SHINGLE]) for index in range(len(words) - _SHINGLE + 1)]


def _is_kept(text: str, lines: set[str], shingles: set[str]) -> bool:
    own = _shingles(text)
    if not own:
        return text in lines and bool(text)
    return sum(shingle in shingles for shingle in own) >= _LEAST_KEPT_SHARE * len(own)


@dataclass(frozen=True, slots=True)
class MainPart:
    """The element that holds the article, and those elements that hold too much of its text to be noise, whatever they are called."""

    element: html.HtmlElement
    trusted: frozenset[html.HtmlElement]


def find_main_part(root: html.HtmlElement, blocks: Sequence[Block], kept: Sequence[bool]) -> MainPart:
    """The lowest element that holds nearly all the kept text and, where there is one, the title before it."""
    weights: Counter[html.HtmlElement] = Counter()
    for block, keep in zip(blocks, kept, strict=True):
        if keep:
            element = block.element
            while element is not None:
                weights[element] += len(block.text)
                element = element.getparent()
    total = weights[root]
    if not total:
        return MainPart(_marked_main(root), frozenset())
    trusted = frozenset(element for element, weight in weights.items() if weight >= _LEAST_TRUSTED_SHARE * total)
    holding = [element for element, weight in weights.items() if weight >= _LEAST_MAIN_SHARE * total]
    lowest = max(holding, key=_depth)
    prose = [index for index, (block, keep) in enumerate(zip(blocks, kept, strict=True)) if keep and len(block.text.split()) >= _PROSE_WORDS]
    first = prose[0] if prose else len(blocks)
    titles = [block.element for block in blocks[: first + 1] if block.tag == "h1"]
    return MainPart(_common(lowest, titles[-1]) if titles else lowest, trusted)


def _marked_main(root: html.HtmlElement) -> html.HtmlElement:
    """What the markup calls the article, the main part or the body, in that order."""
    for path in (".//*[@itemprop='articleBody']", ".//article", ".//main", ".//*[@role='main']", ".//body"):
        found = root.xpath(path)
        if isinstance(found, list) and found:
            return max(found, key=lambda element: len("".join(element.itertext())))
    return root


def _depth(element: html.HtmlElement) -> int:
    return sum(1 for _ in element.iterancestors())


def _common(first: html.HtmlElement, second: html.HtmlElement) -> html.HtmlElement:
    """The lowest element that holds both."""
    above = {second, *second.iterancestors()}
    return next(element for element in (first, *first.iterancestors()) if element in above)
