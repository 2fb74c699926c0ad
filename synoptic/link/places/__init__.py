"""Capitals that act for their land, an article's own place, works called by a short name."""
