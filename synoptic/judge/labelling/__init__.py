"""Wordings: found, given to a voice, weighed as labels."""
