"""What the program costs, as ratios to a bare spaCy pass of the same text. `python -m benchmarks --help`."""
