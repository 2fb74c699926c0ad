"""Marks that look alike and stand for one thing."""

HYPHENS = frozenset("-‐‑")
DASHES = HYPHENS | {"–", "—"}
