"""Live blogs: entries that open with the time of day."""

import re
from functools import lru_cache

from synoptic.model import Reading

# "14.35", in bold or not, where a paragraph opens.
_HEAD = re.compile(r"^[*#_ ]{0,4}((?:[01]?\d|2[0-3])\.[0-5]\d)(?=[*_:]{0,3}(?:\s|$))", re.MULTILINE)
# So many paragraphs that open with a time of day make a live blog, where they run all one way.
_ENTRIES = 3


def is_entry_head(reading: Reading, start: int) -> bool:
    """Whether the figures at `start` are the time of day of a live blog's entry: others open so too, in the order of the clock."""
    return start in _heads(reading.article.text)


@lru_cache(maxsize=16)
def _heads(text: str) -> frozenset[int]:
    found = [(match.start(1), float(match[1])) for match in _HEAD.finditer(text)]
    clocks = [clock for _, clock in found]
    ordered = clocks in (sorted(clocks), sorted(clocks, reverse=True))
    return frozenset(place for place, _ in found) if ordered and len(found) >= _ENTRIES else frozenset()
