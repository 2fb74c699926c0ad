"""Where the command `synoptic` starts and how it leaves. Little is imported here, so that a Ctrl-C finds it ready at once."""

import contextlib
import gc
import os
import sys
from typing import TextIO

OK = 0
NOTHING_COMPARED = 2
INTERRUPTED = 130  # 128 and the number of SIGINT, as shells report it
PIPE_CLOSED = 141  # 128 and the number of SIGPIPE
# New objects after which Python looks for rings of objects that nobody holds, 700 by default. Reading makes hardly any: of 32 articles the search
# took a twelfth of the time, and the command's memory is as great with it.
_BETWEEN_SEARCHES = 100_000


def run() -> None:
    """Run the command and leave with its status: 0, 2 where nothing could be compared, 130 where it was interrupted."""
    # An article's matrices are too small to share out: threads would only wait for one another, at a third more CPU.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    search_rarely()
    stand_in_for_closed()
    try:
        from synoptic.cli.app import main  # noqa: PLC0415 - loading takes time, in which a Ctrl-C must be caught too

        status = main()
    except KeyboardInterrupt:
        status = INTERRUPTED
    if status == INTERRUPTED:
        _stop_workers()
        say("synoptic: interrupted; nothing was written")
    sys.exit(status)


def say(line: str) -> None:
    """A line on standard error; where nobody can be told, the work goes on."""
    try:
        print(line, file=sys.stderr, flush=True)
    except OSError:
        let_go(sys.stderr)


def let_go(stream: TextIO) -> None:
    """Turn a stream that cannot be written to into one that swallows: Python would fail once more on what is left in it when it leaves."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def stand_in_for_closed() -> None:
    """Open what stands for the standard streams that were closed (`>&-`), else the next file opened would take their place.

    Standard output refuses what is written to it, as a full disk does; standard error swallows it.
    """
    if sys.stdin is None:
        os.open(os.devnull, os.O_RDONLY)
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w", closefd=False)
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", closefd=False)


def search_rarely() -> None:
    """Let Python look for unreachable rings of objects less often; only a program may choose this, not a library within it."""
    gc.set_threshold(_BETWEEN_SEARCHES)


def _stop_workers() -> None:
    """End processes that still read: they would keep the command from leaving."""
    multiprocessing = sys.modules.get("multiprocessing")
    for child in multiprocessing.active_children() if multiprocessing else ():
        child.terminate()
