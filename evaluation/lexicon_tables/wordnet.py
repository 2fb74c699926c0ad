"""WordNet's files as Debian's wordnet-base installs them: senses with their words and pointers, and the senses of each word."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PARTS = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
ANTONYM = "!"


@dataclass(frozen=True, slots=True)
class Synset:
    """Words of one sense with their pointers (symbol, part, offset, source word, target word)."""

    words: tuple[str, ...]
    pointers: tuple[tuple[str, str, str, int, int], ...]


def read_synsets(folder: Path) -> dict[tuple[str, str], Synset]:
    """(part, offset) → synset."""
    synsets = {}
    for part, name in PARTS.items():
        for line in (folder / f"data.{name}").read_text(encoding="utf-8").splitlines():
            if not line.startswith("  "):
                fields = line.split(" | ")[0].split()
                synsets[part, fields[0]] = _synset(fields)
    return synsets


def _synset(fields: list[str]) -> Synset:
    count = int(fields[3], 16)
    words = tuple(fields[4 + 2 * n].lower() for n in range(count))
    start = 5 + 2 * count
    pointers = []
    for n in range(int(fields[start - 1])):
        symbol, offset, part, ends = fields[start + 4 * n : start + 4 * n + 4]
        pointers.append((symbol, part, offset, int(ends[:2], 16), int(ends[2:], 16)))  # noqa: FURB166 - WordNet writes no prefix
    return Synset(words, tuple(pointers))


def read_senses(folder: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Each word with a part of speech and the offsets of its senses, most frequent first."""
    for part, name in PARTS.items():
        for line in (folder / f"index.{name}").read_text(encoding="utf-8").splitlines():
            if not line.startswith("  "):
                fields = line.split()
                yield fields[0], part, fields[6 + int(fields[3]) :]
