"""Clauses in which an article asserts something."""

from collections.abc import Sequence

from synoptic.model import Attribution, Reading, Statement, Timex


def find_statements(reading: Reading, attributions: Sequence[Attribution], times: Sequence[Timex]) -> tuple[Statement, ...]:
    """The statements of a reading, in order."""
    return ()
