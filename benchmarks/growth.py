"""How cost grows with the articles of a story, on variations of an example story."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from random import Random

from benchmarks.stages import StageCosts, measure_stages
from synoptic.model import Article
from synoptic.text.paragraphs import paragraphs, sentences

SIZES = (2, 4, 8, 16, 32)
# As much as an outlet keeps of an agency's report: the hardest case, for nearly every statement is shared.
_KEPT_SHARE = 0.75


def measure_growth(story: Sequence[Article], *, repeats: int) -> Iterator[tuple[int, StageCosts]]:
    """(articles, costs) for stories of growing size."""
    for size in SIZES:
        yield size, measure_stages([list(vary(story, size))], repeats=repeats)


def vary(story: Sequence[Article], size: int) -> Iterator[Article]:
    """`size` articles: the story's own, then versions of them that keep three sentences in four; the same ones every time."""
    chance = Random(20241020)  # noqa: S311 - chosen, not secret
    for number in range(size):
        original = story[number % len(story)]
        text = original.text if number < len(story) else _shortened(original.text, chance)
        yield replace(original, id=f"{original.id}-{number:02}", text=text, sha256=sha256(text.encode()).hexdigest(), noise=(), headings=())


def _shortened(text: str, chance: Random) -> str:
    kept = []
    for paragraph in paragraphs(text):
        chosen = [text[span.start : span.end] for span in sentences(text, paragraph) if chance.random() < _KEPT_SHARE]
        if chosen:
            kept.append(" ".join(chosen))
    return "\n\n".join(kept)
