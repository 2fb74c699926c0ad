"""Verbs of saying by what the writer makes of the saying. Written for this project."""

# The writer does not vouch for it.
DOUBTED = frozenset("claim allege purport profess pretend assert".split())
