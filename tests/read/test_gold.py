"""Noise of the given gold stories, where they are."""

import json
from pathlib import Path

from synoptic.read import read_articles

LEAST_RECALL, LEAST_PRECISION = 0.95, 0.98


def _place(text: str, entry: str | dict[str, object]) -> tuple[int, int]:
    wanted, count = (entry, 1) if isinstance(entry, str) else (str(entry["text"]), int(str(entry.get("nth", 1))))
    start = -1
    for _ in range(count):
        start = text.index(wanted, start + 1)
    return start, start + len(wanted)


def test_gold_noise(shared: Path) -> None:
    found = total = wrong = predicted = 0
    for file in sorted((shared / "gold").glob("*/gold.json")):
        gold = json.loads(file.read_text(encoding="utf-8"))
        for name in gold["articles"]:
            (article,) = read_articles(str(file.parent / f"{name}.txt"))
            cut = {position for noise in article.noise for position in range(*noise.span)}
            spans = [_place(article.text, entry) for entry in gold["noise"].get(name, [])]
            content = [_place(article.text, entry) for claim in gold["claims"] for entry in claim["spans"].get(name, [])]
            total += len(spans)
            found += sum(all(position in cut for position in range(*span) if article.text[position].isalnum()) for span in spans)
            predicted += len(article.noise)
            wrong += sum(any(noise.span.start < end and start < noise.span.end for start, end in content) for noise in article.noise)
    assert found >= LEAST_RECALL * total
    assert wrong <= (1 - LEAST_PRECISION) * predicted
