"""What the weights of the attributions learn from: the articles of PolNeAR, read closely, with their gold as tokens."""

import json
import pickle
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from synoptic.annotate.attributions.cues import Cue, find_cues
from synoptic.annotate.attributions.layout import Layout, Pieces, lay_out
from synoptic.annotate.attributions.table import Ints, Table, tabulate
from synoptic.annotate.parse import read_closely
from synoptic.model import Article, Reading
from synoptic.text.paragraphs import paragraphs

_WORD = re.compile(r"\w")
_LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class Example:
    """One training article: its layout, its candidate cues, for each gold cue token the words of its contents; the words of each content.

    `sources` are the cue, content and source tokens of each gold attribution.
    """

    layout: Layout
    table: Table
    cues: tuple[Cue, ...]
    heads: Ints
    golds: dict[int, list[frozenset[int]]]
    contents: tuple[frozenset[int], ...]
    sources: tuple[tuple[int, Pieces, frozenset[int]], ...]

    def cue_labels(self) -> Ints:
        """1 for each candidate that stands in a gold cue."""
        return np.array([cue.head in self.golds for cue in self.cues], dtype=np.int64)


def read_plain(identity: str, text: str) -> Reading:
    """A text of the corpus read closely, its first paragraph taken for the title where it is short."""
    blocks = list(paragraphs(text))
    title = blocks[:1] if blocks and blocks[0].end - blocks[0].start < _LONGEST_TITLE and ". " not in text[blocks[0].start : blocks[0].end] else []
    return read_closely(Article(id=identity, path="", sha256="", text=text, headings=tuple(title)))


def make_example(reading: Reading, attributions: Iterable[dict[str, list[list[int]]]]) -> Example:
    """What is learned from one article."""
    layout = lay_out(reading)
    cues = tuple(find_cues(layout))
    known = {cue.head for cue in cues}
    golds: dict[int, list[frozenset[int]]] = {}
    sources: list[tuple[int, Pieces, frozenset[int]]] = []
    contents: list[frozenset[int]] = []
    for gold in attributions:
        content = frozenset(index for index in _tokens(reading, gold["content"]) if _WORD.search(reading.tokens[index].text))
        contents.append(content)
        for index in known.intersection(_tokens(reading, gold["cue"])) if content else ():
            golds.setdefault(index, []).append(content)
        heads = sorted(known.intersection(_tokens(reading, gold["cue"])))
        pieces = tuple((index, index + 1) for index in sorted(content))
        gold_source = frozenset(_tokens(reading, gold["source"] or []))
        sources.extend((head, pieces, gold_source) for head in heads if content)
    return Example(layout, tabulate(layout), cues, np.array([cue.head for cue in cues], dtype=np.int64), golds, tuple(contents), tuple(sources))


def _tokens(reading: Reading, spans: Sequence[Sequence[int]]) -> list[int]:
    tokens = reading.tokens
    found = []
    for start, end in spans:
        index = bisect_right(tokens, start, key=lambda token: token.end)
        while index < len(tokens) and tokens[index].start < end:
            found.append(index)
            index += 1
    return found


def overlap(layout: Layout, pieces: Pieces, gold: frozenset[int]) -> float:
    """Words shared over words of either."""
    tokens = layout.reading.tokens
    words = {index for first, last in pieces for index in range(first, last) if _WORD.search(tokens[index].text)}
    return len(words & gold) / len(words | gold)


def read_corpus(path: Path, *, cache: Path | None = None) -> list[tuple[Reading, list[dict[str, list[list[int]]]]]]:
    """The articles of a corpus with their gold attributions; readings are kept in `cache` between runs."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    if cache is not None and cache.is_file():
        readings = pickle.loads(cache.read_bytes())  # noqa: S301 - our own file
    else:
        readings = [read_plain(row["id"], row["text"]) for row in rows]
        if cache is not None:
            cache.write_bytes(pickle.dumps(readings))
    return [(reading, row["attributions"]) for reading, row in zip(readings, rows, strict=True)]
