"""How the cost of attributions grows with the length of a text: news text, and text that is nothing but opened quotations."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from time import process_time

from synoptic.annotate.attributions import find_attributions
from synoptic.annotate.parse import read_closely
from synoptic.model import Article

WORDS = (25_000, 50_000, 100_000, 200_000)
MARKS = (1_250, 2_500, 5_000, 10_000)
_OPENED = "“He said it was late "


@dataclass(frozen=True, slots=True)
class LengthCost:
    """CPU-seconds of reading a text of so many words closely, and of finding its attributions."""

    text: str
    words: int
    reading: float
    attributions: float


def measure_length(story: Sequence[Article], *, repeats: int) -> Iterator[LengthCost]:
    """The costs on a story's articles over and over, and on unclosed quotations in one paragraph, at growing lengths."""
    news = "\n\n".join(article.text for article in story)
    count = len(news.split())
    for words in WORDS:
        yield _measure("news", "\n\n".join([news] * (words // count + 1)), repeats)
    for marks in MARKS:
        yield _measure(f"{marks:,} unclosed quotations", _OPENED * marks, repeats)


def _measure(name: str, text: str, repeats: int) -> LengthCost:
    start = process_time()
    reading = read_closely(Article(id="a", path="", sha256="", text=text))
    read = process_time() - start
    times = []
    for _ in range(repeats):
        start = process_time()
        find_attributions(reading)
        times.append(process_time() - start)
    return LengthCost(name, len(text.split()), read, min(times))
