"""Which format a file is in, and its pages."""

from synoptic.read.decode import decode
from synoptic.read.limits import Limits
from synoptic.read.page import Page


def read_pages(raw: bytes, *, path: str, limits: Limits) -> tuple[Page, ...]:
    """The pages of a file's bytes. Raises ReadError where the format is none that is read, or the file is broken."""
    decoded = decode(raw, path=path)
    return (Page(decoded.text, problems=(decoded.problem,) if decoded.problem else ()),)
