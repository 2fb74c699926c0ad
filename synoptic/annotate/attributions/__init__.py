"""Who says or thinks what."""

from synoptic.model import Attribution, Reading


def find_attributions(reading: Reading) -> tuple[Attribution, ...]:
    """The attributions of a reading, in order of their content."""
    return ()
