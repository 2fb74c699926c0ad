"""HTML to a tree, bounded in depth and size."""

import re

from lxml import etree, html

from synoptic.errors import ReadError
from synoptic.read.limits import Limits
from synoptic.read.source import shown

# Elements whose end tags authors leave out: open ones do not nest.
_UNNESTED = frozenset("p li td th tr dt dd option optgroup thead tbody tfoot colgroup".split())
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr frame".split())
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)([^<>]*)>")
_INLINE_FILE = re.compile(r"data:[\w/+.-]{0,60};base64,[A-Za-z0-9+/=%\s]+")
# The largest saved news pages have some 20,000.
_MOST_TAGS = 200_000
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def parse_tree(text: str, *, path: str, limits: Limits) -> html.HtmlElement:
    """The element tree of a page's source. Raises ReadError where it nests deeper than the limit or holds no element."""
    source = _CONTROL.sub("\ufffd", _INLINE_FILE.sub("", text))
    plain = _without_raw(source)
    if plain.count("<") > _MOST_TAGS:
        raise ReadError(f"{shown(path)}: more than {_MOST_TAGS:,} tags; save the article's text instead", path=path)
    depth = nesting(plain)
    if depth > limits.depth:
        reason = f"tags nested {depth:,} deep, more than the limit of {limits.depth:,}; save the article's text instead"
        raise ReadError(f"{shown(path)}: {reason}", path=path)
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_pis=True, remove_comments=True)
    try:
        tree = html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise ReadError(f"{shown(path)}: no readable HTML in it; save the page again or give its text", path=path) from error
    return tree


def nesting(source: str) -> int:
    """How deep the tags of a source nest, those with optional end tags aside; linear in its length."""
    depth = deepest = 0
    for match in _TAG.finditer(source):
        name = match[2].lower()
        if name in _VOID or name in _UNNESTED or match[3].endswith("/"):
            continue
        depth = max(depth - 1, 0) if match[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _without_raw(source: str) -> str:
    """The source without its scripts, styles and comments."""
    for opening, closing in (("<!--", "-->"), ("<script", "</script"), ("<style", "</style")):
        lower = source.lower() if len(source.lower()) == len(source) else source
        pieces: list[str] = []
        position = 0
        while (start := lower.find(opening, position)) >= 0:
            end = lower.find(closing, start)
            pieces.append(source[position:start])
            position = len(source) if end < 0 else end + len(closing)
        pieces.append(source[position:])
        source = "".join(pieces)
    return source
