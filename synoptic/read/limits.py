"""How much of an input is read before it is refused."""

from dataclasses import dataclass

_MILLION = 1_000_000
# A page's markup outweighs its text tenfold and more; the text itself is bounded apart.
_BYTES = 64 * _MILLION
# Libraries walk a page's tree by recursion or by paths whose length is the depth; real pages stay under 100 levels.
_DEPTH = 500
_SECONDS = 20.0
_ARTICLES = 100_000


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on one file; what goes beyond is refused with a reason.

    `characters` of one article's text, `raw_bytes` of a file (after unpacking), `depth` of nested tags or JSON values,
    `seconds` for laying out one file, `articles` in one file.
    """

    characters: int = _MILLION
    raw_bytes: int = _BYTES
    depth: int = _DEPTH
    seconds: float = _SECONDS
    articles: int = _ARTICLES


DEFAULT_LIMITS = Limits()
