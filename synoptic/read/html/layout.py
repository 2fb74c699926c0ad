"""The visible text of a tree, laid out once, block by block."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree, html

from synoptic.lexicon.markup import BLOCK_TAGS, HEADING_TAGS, UNSEEN_TAGS
from synoptic.model import Span

_SPACE = re.compile(r"[ \t\r\n\f\v\u00a0\u2000-\u200a\u202f\u3000]+")
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
_WORD_END = re.compile(r"[^\W\dA-Z_]\Z|\d\Z")
_WORD_START = re.compile(r"[A-ZÀ-Þ][a-z]|\d")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Block:
    """One block of visible text: its element, its characters, how many of them are links, and whether it is an entry of a list.

    `element` is the block-level element that holds it; `inner` the innermost element that holds all of it, an inline one perhaps.
    """

    element: html.HtmlElement
    inner: html.HtmlElement
    text: str
    linked: int

    @property
    def tag(self) -> str:
        """The name of the block's element."""
        return str(self.element.tag)

    @property
    def link_share(self) -> float:
        """The share of its characters that are links."""
        return self.linked / max(len(self.text), 1)


@dataclass(slots=True)
class _Run:
    """Text collected since the last block began."""

    element: html.HtmlElement
    pieces: list[tuple[str, html.HtmlElement, bool]]

    def block(self) -> Block | None:
        raw = "".join(piece for piece, _, _ in self.pieces)
        text = "\n".join(line for line in (_SPACE.sub(" ", _INVISIBLE.sub("", part)).strip() for part in raw.split("\x1e")) if line)
        if not text:
            return None
        linked = sum(len(piece.strip()) for piece, _, link in self.pieces if link)
        holders = {owner for piece, owner, _ in self.pieces if piece.strip(" \t\r\n\x1e\u00a0")}
        return Block(self.element, holders.pop() if len(holders) == 1 else self.element, text, min(linked, len(text)))


def lay_out(root: html.HtmlElement) -> Iterator[Block]:
    r"""The blocks of visible text under an element, in order. A line break within a block is `\\n`; other white space is one space."""
    run = _Run(root, [])
    links = unseen = 0
    stack: list[html.HtmlElement] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            hidden = _is_hidden(element, tag)
            unseen += hidden
            if unseen:
                continue
            if _are_drawn_apart(run, tag, element.text or ""):
                run.pieces.append((" ", element, False))
            links += tag == "a"
            if tag in BLOCK_TAGS:
                yield from _finished(run)
                stack.append(element)
                run = _Run(element, [])
            run.pieces.append(("\x1e" if tag == "br" else element.text or "", element, links > 0))
            continue
        if unseen:
            unseen -= _is_hidden(element, tag)
        else:
            links -= tag == "a"
            if tag in BLOCK_TAGS:
                yield from _finished(run)
                stack.pop()
                run = _Run(stack[-1] if stack else root, [])
        if not unseen and element is not root:
            parent = element.getparent()
            run.pieces.append((element.tail or "", parent if parent is not None else root, links > 0))
    yield from _finished(run)


def _are_drawn_apart(run: _Run, tag: str, text: str) -> bool:
    """Whether an inline element that begins right where another ended stands apart from it on the page.

    Links side by side do; so do others where a small letter or figure would meet a capital or figure ("Ann LeePublished 3 May").
    """
    if not run.pieces or run.pieces[-1][0]:
        return False
    before = next((piece for piece, _, _ in reversed(run.pieces) if piece), "")
    return tag == "a" or bool(_WORD_END.search(before) and _WORD_START.match(text))


def _finished(run: _Run) -> Iterator[Block]:
    block = run.block()
    if block:
        yield block


def _is_hidden(element: html.HtmlElement, tag: str) -> bool:
    """Whether a browser shows nothing of an element and what is in it, as far as the element itself says."""
    return not tag or tag in UNSEEN_TAGS or element.get("hidden") is not None or bool(_HIDDEN.search(element.get("style") or ""))


def join_blocks(blocks: list[Block]) -> tuple[str, list[Span]]:
    """The canonical text of blocks, a blank line between two, and the span of each."""
    spans, position = [], 0
    for block in blocks:
        spans.append(Span(position, position + len(block.text)))
        position += len(block.text) + 2
    return "\n\n".join(block.text for block in blocks), spans


def is_heading(block: Block) -> bool:
    """Whether a block is a heading by its element."""
    return block.tag in HEADING_TAGS
