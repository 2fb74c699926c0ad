"""What the program costs, as ratios to a bare spaCy pass of the same text. `python -m benchmarks --help`."""

import os

# As the command `synoptic` does; the bare pass is measured so too.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
