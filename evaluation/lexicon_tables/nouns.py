"""Build `synoptic/lexicon/nouns.npz` from WordNet's files: which noun is a kind of which.

Usage: python -m evaluation.lexicon_tables.nouns WORDNET_DIR

WORDNET_DIR holds `data.noun` and `index.noun` as Debian's wordnet-base installs them. The table holds, for every noun of one word, its
first senses, and for every sense the more general one above it.
"""

import sys
from pathlib import Path

import numpy as np

from evaluation.sets import LEXICON

# The senses of a word that count: WordNet orders them by frequency, and the rare ones mislead.
SENSES = 3
OUT = LEXICON / "nouns.npz"


def read_parents(folder: Path) -> dict[str, str]:
    """Offset of a synset → the offset of the synset above it ("" for the top); the first of several."""
    parents = {}
    for line in (folder / "data.noun").read_text(encoding="utf-8").splitlines():
        if not line.startswith("  "):
            fields = line.split(" | ")[0].split()
            start = 5 + 2 * int(fields[3], 16)
            pointers = (fields[start + 4 * n : start + 4 * n + 2] for n in range(int(fields[start - 1])))
            parents[fields[0]] = next((offset for symbol, offset in pointers if symbol in ("@", "@i")), "")
    return parents


def read_senses(folder: Path) -> dict[str, list[str]]:
    """Noun → the offsets of its first senses, most frequent first."""
    lines = (folder / "index.noun").read_text(encoding="utf-8").splitlines()
    entries = (line.split() for line in lines if not line.startswith("  "))
    return {fields[0]: fields[6 + int(fields[3]) :][:SENSES] for fields in entries}


def main() -> None:
    """Write the table."""
    folder = Path(sys.argv[1])
    parents, senses = read_parents(folder), read_senses(folder)
    nouns = sorted(word for word in senses if word.replace("-", "").isalpha() and word.isascii())
    used = {offset for noun in nouns for offset in senses[noun]}
    above = set(used)
    while above:
        above = {parents[offset] for offset in above if parents[offset]} - used
        used |= above
    number = {offset: n for n, offset in enumerate(sorted(used))}
    rows = np.full((len(nouns), SENSES), -1, np.int32)
    for n, noun in enumerate(nouns):
        rows[n, : len(senses[noun])] = [number[offset] for offset in senses[noun]]
    np.savez_compressed(
        OUT,
        nouns=np.frombuffer("\n".join(nouns).encode(), np.uint8),
        senses=rows,
        parents=np.array([number.get(parents[offset], -1) for offset in sorted(used)], np.int32),
    )
    sys.stdout.write(f"{len(nouns)} nouns, {len(used)} senses, {OUT.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
