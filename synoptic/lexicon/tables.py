"""The loader of the tables beside it."""

from collections.abc import Iterator
from importlib.resources import files


def rows(name: str, separator: str = "\t") -> Iterator[list[str]]:
    """The rows of a table of this package, comments and empty lines left out."""
    for line in files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split(separator)
