"""Build `synoptic/lexicon/antonyms.tsv` from WordNet's files: words of which one says what the other denies.

Usage: python -m evaluation.lexicon_tables.antonyms WORDNET_DIR

WORDNET_DIR holds `data.adj`, `index.adj` … as Debian's wordnet-base installs them. WordNet joins antonyms word by word; here all words of
the two senses are opposites, and of adjectives also those near to one of them ("acquitted" is near "innocent", which is no "guilty").
"""

import sys
from collections import defaultdict
from pathlib import Path

from evaluation.lexicon_tables.wordnet import ANTONYM, PARTS, Synset, read_senses, read_synsets
from evaluation.sets import LEXICON
from synoptic.lexicon.words import word_table

# Among so many of the most frequent words.
FREQUENT = 20_000
# The senses of a word that count: WordNet orders them by frequency; of the words near an adjective the first only.
SENSES, SENSES_NEAR = 2, 1
NEAR = "&"
OUT = LEXICON / "antonyms.tsv"
HEAD = """\
# Words and their opposites, space-separated: adjectives, verbs, nouns and adverbs. Built by evaluation/lexicon_tables/antonyms.py.
# Source: WordNet 3.0 (Copyright 2006 by Princeton University, WordNet licence: see NOTICE).
"""
Key = tuple[str, str]


def opposites(folder: Path) -> dict[str, set[str]]:
    """Word → the words that deny it, both ways."""
    synsets, ranks, known = read_synsets(folder), word_table().rank, _sense_numbers(folder)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for key, synset in synsets.items():
        for symbol, part, offset, _, _ in synset.pointers:
            if symbol == ANTONYM:
                near = [target for target in _near((part, offset), synsets) if part == "a"]
                there = set().union(_words((part, offset), synsets, known, SENSES), *(_words(target, synsets, known, SENSES_NEAR) for target in near))
                pairs = ((one, other) for one in _words(key, synsets, known, SENSES) for other in there if one != other)
                for one, other in pairs:
                    if max(ranks.get(one, FREQUENT), ranks.get(other, FREQUENT)) < FREQUENT:
                        found[one].add(other)
                        found[other].add(one)
    return found


def _sense_numbers(folder: Path) -> dict[tuple[Key, str], int]:
    """Sense and word → which of the word's senses it is, 0 the most frequent."""
    return {((part, offset), word): n for word, part, offsets in read_senses(folder) for n, offset in enumerate(offsets)}


def _near(key: Key, synsets: dict[Key, Synset]) -> list[Key]:
    return [(part, offset) for symbol, part, offset, _, _ in synsets[key].pointers if symbol == NEAR]


def _words(key: Key, synsets: dict[Key, Synset], known: dict[tuple[Key, str], int], senses: int) -> set[str]:
    return {word for word in synsets[key].words if known.get((key, word), senses) < senses}


def main() -> None:
    """Write the table."""
    found = opposites(Path(sys.argv[1]))
    rows = [f"{word}\t{' '.join(sorted(found[word]))}\n" for word in sorted(found)]
    OUT.write_text(HEAD + "".join(rows), encoding="utf-8")
    sys.stdout.write(f"{len(rows)} words of {len(PARTS)} parts of speech, {OUT.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
