"""A piece of HTML, such as a record's body, as text."""

from synoptic.read.html.layout import join_blocks, lay_out
from synoptic.read.html.tree import parse_tree
from synoptic.read.limits import Limits


def fragment_text(source: str, *, path: str, limits: Limits) -> str:
    """The visible text of a piece of HTML, a blank line between its blocks."""
    return join_blocks(list(lay_out(parse_tree(f"<body>{source}</body>", path=path, limits=limits))))[0]
