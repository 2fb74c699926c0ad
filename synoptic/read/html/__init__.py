"""Saved web pages: one canonical text, what is noise in it, what the markup states."""

from synoptic.read.html.page import read_html

__all__ = ["read_html"]
