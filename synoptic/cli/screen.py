"""What the terminal can show: how wide, and whether in colour. The only place that reads the environment for it."""

import os
import shutil
import sys

# Wider lines are hard to read; a wider terminal is not filled.
_WIDEST = 120
# What fits anywhere, also where the output is piped.
_USUAL = 80


def terminal_width() -> int:
    """Columns for text on standard output: the terminal's, at most 120; 80 where it is no terminal."""
    return min(shutil.get_terminal_size().columns, _WIDEST) if sys.stdout.isatty() else _USUAL


def wants_colour(output: str | None) -> bool:
    """Whether to colour what is written to `output` (None or "-": standard output).

    Only on a terminal that can show it and whose owner has not declined it (no-color.org).
    """
    if output not in (None, "-") or not sys.stdout.isatty():
        return False
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
