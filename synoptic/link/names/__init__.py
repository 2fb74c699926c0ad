"""Whether two names can be one: people, places, organisations."""

from synoptic.link.names.compare import compare_names
from synoptic.link.names.verdict import NameVerdict

__all__ = ["NameVerdict", "compare_names"]
