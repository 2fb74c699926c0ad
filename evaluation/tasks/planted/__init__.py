"""Planted differences: one change at a time in an article, and whether it is found. `python -m evaluation.tasks.planted --help`."""
