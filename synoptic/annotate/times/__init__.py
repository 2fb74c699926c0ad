"""Time expressions and their values (TIMEX3)."""

from synoptic.model import Reading, Timex


def find_times(reading: Reading) -> tuple[Timex, ...]:
    """The time expressions of a reading, in order, resolved against its article's date."""
    return ()
