"""Numbers with what they count."""

from synoptic.annotate.quantities.find import find_quantities

__all__ = ["find_quantities"]
