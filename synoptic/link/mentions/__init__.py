"""Mentions as they are written: which words are a name, what stands beside it, how far it reaches."""
