"""A page's source to a page of an article."""

from collections.abc import Sequence

from synoptic.model import Noise, Span
from synoptic.read.html.fields import guessed_date, markup_fields
from synoptic.read.html.hints import block_kind
from synoptic.read.html.layout import Block, is_heading, join_blocks, lay_out
from synoptic.read.html.main_part import MainPart, find_main_part, kept_blocks
from synoptic.read.html.tree import parse_tree
from synoptic.read.limits import Limits
from synoptic.read.page import Page

# A block of links, or nearly so, that is no sentence is navigation.
_LINKS_SHARE = 0.8
_MOST_LINK_WORDS = 40


def read_html(text: str, *, path: str, limits: Limits, address: str | None = None) -> Page:
    """The page of an HTML source: its main part laid out once, what is no article in it marked, its fields as the markup states them.

    `address` is where it was saved from. Raises ReadError where it cannot be parsed or goes beyond a limit.
    """
    root = parse_tree(text, path=path, limits=limits)
    everything = list(lay_out(root))
    kept = kept_blocks(text, everything)
    part = find_main_part(root, everything, kept)
    inside = set(part.element.iter())
    chosen = [(block, keep) for block, keep in zip(everything, kept, strict=True) if block.element in inside]
    blocks = [block for block, _ in chosen]
    laid, spans = join_blocks(blocks)
    fields = markup_fields(root, blocks, address=address)
    noise = tuple(Noise(span, kind) for span, (block, keep) in zip(spans, chosen, strict=True) if (kind := _kind(block, part, keep=keep)))
    marked = {entry.span for entry in noise}
    headings = tuple(span for span, block in zip(spans, blocks, strict=True) if is_heading(block) and span not in marked)
    return Page(laid, fields, noise, headings)


def _kind(block: Block, part: MainPart, *, keep: bool) -> str | None:
    """The kind of noise of a block: by its markup, by its links, or because nothing takes it for text."""
    if block.tag == "h1":
        return None
    kind = block_kind(block, part)
    if kind:
        return kind
    if block.link_share >= _LINKS_SHARE and len(block.text.split()) <= _MOST_LINK_WORDS:
        return "navigation"
    return None if keep or block.tag in ("p", "blockquote", "h2", "h3", "li") else "other"
