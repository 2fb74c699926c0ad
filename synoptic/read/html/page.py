"""A page's source to a page of an article."""

from collections.abc import Sequence

from synoptic.errors import ReadError
from synoptic.lexicon.markup import STANDFIRST_WORDS
from synoptic.model import Noise
from synoptic.read.dates import no_date
from synoptic.read.furniture import part_kind
from synoptic.read.html.fields import guessed_date, markup_fields, unread_dates
from synoptic.read.html.hints import block_kind, name_words
from synoptic.read.html.layout import Block, is_heading, join_blocks, lay_out
from synoptic.read.html.main_part import MainPart, find_main_part, kept_blocks
from synoptic.read.html.tree import parse_tree
from synoptic.read.limits import Limits
from synoptic.read.metadata import plain_title
from synoptic.read.page import Page
from synoptic.read.source import own_output, shown

# A block of links, or nearly so, that is no sentence is navigation.
_LINKS_SHARE = 0.8
_MOST_LINK_WORDS = 40
_NEAR = 2
# Elements that hold text in an article's body; others, where trafilatura leaves them, hold what surrounds it.
_TEXT_TAGS = frozenset(("p", "blockquote", "h2", "h3", "h4", "li"))
_LEAST_STANDFIRST_WORDS = 5


def read_html(text: str, *, path: str, limits: Limits, address: str | None = None) -> Page:
    """The page of an HTML source: its main part laid out once, what is no article in it marked, its fields as the markup states them.

    `address` is where it was saved from. Raises ReadError where it cannot be parsed or goes beyond a limit.
    """
    root = parse_tree(text, path=path, limits=limits)
    if any((meta.get("name"), meta.get("content")) == ("generator", "Synoptic") for meta in root.iter("meta")):
        raise own_output(path)
    everything = list(lay_out(root))
    size = sum(len(block.text) for block in everything)
    if size > limits.characters:
        reason = f"{size:,} characters of text, more than the limit of {limits.characters:,}; save the article alone"
        raise ReadError(f"{shown(path)}: {reason}", path=path)
    kept = kept_blocks(text, everything)
    part = find_main_part(root, everything, kept)
    inside = set(part.element.iter())
    chosen = [(block, keep) for block, keep in zip(everything, kept, strict=True) if block.element in inside]
    blocks = [block for block, _ in chosen]
    laid, spans = join_blocks(blocks)
    fields = markup_fields(root, blocks, address=address)
    problems = () if fields.get("published") else tuple(map(no_date, unread_dates(root)))
    if not fields.get("published") and (guessed := guessed_date(text, fields.get("url"))):
        fields["published"] = guessed
    kinds = _kinds(blocks, [keep for _, keep in chosen], part, fields.get("title", ""))
    noise = tuple(Noise(span, kind) for span, kind in zip(spans, kinds, strict=True) if kind)
    headings = tuple(span for span, block, kind in zip(spans, blocks, kinds, strict=True) if is_heading(block) and not kind)
    return Page(laid, fields, noise, headings, problems)


def _kinds(blocks: Sequence[Block], kept: Sequence[bool], part: MainPart, title: str) -> list[str | None]:
    """The kind of noise of each block, None for text.

    Above the title and below the last block that trafilatura keeps, what it does not keep is noise unless it stands beside kept text.
    """
    heading = next((index for index, block in enumerate(blocks) if plain_title(block.text) == title), 0)
    last = max((index for index, keep in enumerate(kept) if keep), default=len(blocks) - 1)
    beside = {block.element.getparent() for block, keep in zip(blocks, kept, strict=True) if keep and block.tag == "p"}
    kinds: list[str | None] = []
    for index, (block, keep) in enumerate(zip(blocks, kept, strict=True)):
        kind = None if plain_title(block.text) == title and is_heading(block) else _kind(block, part, keep=keep)
        outside = any(kept) and not keep and (index < heading or index > last) and block.element.getparent() not in beside
        if outside and not kind and not _is_standfirst(block, heading - index):
            kind = part_kind(block.text) or "navigation"
        kinds.append(kind)
    return _without_bare_headings(blocks, kinds, heading)


def _without_bare_headings(blocks: Sequence[Block], kinds: Sequence[str | None], title: int) -> list[str | None]:
    """Kinds in which a heading below the title with nothing but noise under it, up to the next heading, is noise as well."""
    found = list(kinds)
    text_below = False
    for index in range(len(blocks) - 1, title, -1):
        if found[index]:
            continue
        if is_heading(blocks[index]) and not text_below and index + 1 < len(blocks) and found[index + 1]:
            found[index] = "navigation"
        text_below = not is_heading(blocks[index])
    return found


def _is_standfirst(block: Block, before: int) -> bool:
    """Whether a block that stands `before` blocks above the title is the sentence over it."""
    if not 0 < before <= _NEAR or block.link_share > 1 - _LINKS_SHARE or len(block.text.split()) < _LEAST_STANDFIRST_WORDS:
        return False
    return is_heading(block) or bool(name_words(f"{block.element.get('class') or ''} {block.inner.get('class') or ''}") & STANDFIRST_WORDS)


def _kind(block: Block, part: MainPart, *, keep: bool) -> str | None:
    """The kind of noise of a block: by its markup, by its links, or because nothing takes it for text."""
    kind = block_kind(block, part)
    if kind:
        return kind
    if block.link_share >= _LINKS_SHARE and len(block.text.split()) <= _MOST_LINK_WORDS:
        return "navigation"
    return None if keep or block.tag in _TEXT_TAGS else part_kind(block.text) or "other"
