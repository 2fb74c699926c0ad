"""How far the work is, for a person who waits: one line on standard error that is wiped when it is done."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from synoptic.pipeline import Progress

_WIPE = "\r\x1b[K"


@contextmanager
def shown_progress() -> Iterator[Progress | None]:
    """A function to be told of the progress, or None where nobody watches: standard error is no terminal."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield None
        return
    _show("loading the reader …")
    try:
        yield lambda done, total: _show(f"read {done} of {total} articles …")
    finally:
        print(_WIPE, end="", file=sys.stderr, flush=True)


def _show(line: str) -> None:
    print(f"{_WIPE}{line}", end="", file=sys.stderr, flush=True)
