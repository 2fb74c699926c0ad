"""The judge alone: claims as readers marked them, and what is judged of them. `python -m evaluation.judging --help`."""
