"""Scores: gold sets, plain baselines, answers that changed, and floors that only rise. `python -m evaluation --help`."""
