"""Where the command `synoptic` starts and how it leaves. Little is imported here, so that a Ctrl-C finds it ready at once."""

import gc
import os
import sys

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
    try:
        from synoptic.cli.app import main  # noqa: PLC0415 - loading takes time, in which a Ctrl-C must be caught too

        status = main()
    except KeyboardInterrupt:
        status = INTERRUPTED
    if status == INTERRUPTED:
        _stop_workers()
        print("synoptic: interrupted; nothing was written", file=sys.stderr)
    sys.exit(status)


def search_rarely() -> None:
    """Let Python look for unreachable rings of objects less often; only a program may choose this, not a library within it."""
    gc.set_threshold(_BETWEEN_SEARCHES)


def _stop_workers() -> None:
    """End processes that still read: they would keep the command from leaving."""
    multiprocessing = sys.modules.get("multiprocessing")
    for child in multiprocessing.active_children() if multiprocessing else ():
        child.terminate()
