"""A bound on the time that a library takes over one file."""

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from synoptic.errors import ReadError
from synoptic.read.source import shown


class _TooSlow(BaseException):
    """Not an Exception, so that a library that catches everything does not catch this."""


@contextmanager
def deadline(seconds: float, path: str) -> Iterator[None]:
    """Stop the Python code under it after `seconds` of wall-clock time with a ReadError.

    Works in any thread, unlike an alarm signal; a single call into compiled code is not cut short, so what is given to such
    code is bounded by its size before.
    """
    worker = threading.get_ident()
    lock = threading.Lock()
    running = False

    def stop() -> None:
        with lock:
            if running:
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(worker), ctypes.py_object(_TooSlow))

    timer = threading.Timer(seconds, stop)
    timer.daemon = True
    try:
        try:
            running = True
            timer.start()
            yield
        finally:
            timer.cancel()
            with lock:
                running = False
    except _TooSlow:
        raise ReadError(f"{shown(path)}: took longer than {seconds:g} seconds to read; give the article's text alone", path=path) from None
