"""Time expressions of an article, with their TIMEX3 values."""

from synoptic.annotate.times.find import find_times

__all__ = ["find_times"]
