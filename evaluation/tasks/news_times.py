"""Time expressions in real news, as readers of ours marked them by TIMEX3: `python -m evaluation.tasks.news_times [--misses]`.

`../news_times/` holds the marks by offsets; the texts lie in `../shared/stories`. The misses of `read` are for learning from, those of
`unread` are never printed.
"""

import csv
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from evaluation.figures import Figure
from evaluation.real_news import news_article, news_rows
from evaluation.tasks.timeml import Document, Expression, score

MARKS = Path(__file__).resolve().parents[1] / "news_times"
PARTS = ("read", "unread")


def news_documents(part: str) -> Iterator[Document]:
    """Each article of a part with what was marked in it; none where the texts are not here."""
    marks: dict[str, list[dict[str, str]]] = {}
    with (MARKS / f"{part}.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            marks.setdefault(row["article"], []).append(row)
    articles = {row["id"]: news_article(row) for row in news_rows(_LONGEST) if row["id"] in marks}
    for name, article in sorted(articles.items()):
        times = {_expression(article.text, mark): mark["optional"] == "optional" for mark in marks[name] if mark["type"] != "-"}
        yield Document(name, article.text, article.published, tuple(times), frozenset(time for time, free in times.items() if free))


# Characters of the longest article that was marked, and room to spare.
_LONGEST = 10_000


def _expression(text: str, mark: dict[str, str]) -> Expression:
    start, end = int(mark["start"]), int(mark["end"])
    return Expression(start, end, text[start:end], mark["value"])


def score_news_times(*, misses: bool = False) -> Sequence[Figure] | None:
    """The four figures of either part; None where the texts are not here."""
    parts = {part: list(news_documents(part)) for part in PARTS}
    if not all(parts.values()):
        return None
    return [
        replace(figure, measure=f"{figure.measure}, {part}")
        for part, documents in parts.items()
        for figure in score(documents, misses=misses and part == "read")
    ]


def main(arguments: Sequence[str]) -> int:
    """Print the figures, and with --misses what differs in the part that may be read; 2 where the texts are not here."""
    figures = score_news_times(misses="--misses" in arguments)
    if figures is None:
        print("the articles of ../shared/stories are not here")
        return 2
    for figure in figures:
        print(f"{figure.measure:<26} P {figure.precision:.3f}  R {figure.recall:.3f}  F1 {figure.f1:.3f}  ({figure.counts})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
