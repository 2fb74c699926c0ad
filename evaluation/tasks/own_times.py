"""Time expressions of our own sentences against their TIMEX3 extents and values: `python -m evaluation.tasks.own_times [--misses]`.

`own_times.txt` holds the sentences. Odd ones were developed on, even ones only checked.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from evaluation.figures import Figure
from evaluation.tasks.timeml import Document, Expression, score

OWN = Path(__file__).resolve().parent / "own_times.txt"


def own_sentences() -> Iterator[Document]:
    """Every sentence of the table as a document of its own."""
    published = ""
    for number, line in enumerate(OWN.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("@ "):
            published = line.removeprefix("@ ")
        elif line and not line.startswith("#"):
            yield _document(f"line {number}", line, published)


def _document(name: str, line: str, published: str) -> Document:
    """A sentence without its brackets, and what stands in them with their values."""
    marked, _, values = line.partition(" => ")
    pieces = marked.replace("]", "[").split("[")
    text, times = "", []
    for n, piece in enumerate(pieces):
        if n % 2:
            times.append(Expression(len(text), len(text) + len(piece), piece, ""))
        text += piece
    told = [replace(time, value=value) for time, value in zip(times, [] if values == "-" else values.split(), strict=True)]
    return Document(name, text, published, tuple(told))


def score_own_times(*, misses: bool = False) -> Sequence[Figure]:
    """The four figures, for the sentences developed on and for those only checked."""
    documents = list(own_sentences())
    figures = []
    for name, some in (("developed on", documents[::2]), ("checked", documents[1::2])):
        figures += [replace(figure, measure=f"{figure.measure}, {name}") for figure in score(some, misses=misses and name == "developed on")]
    return figures


def main(arguments: Sequence[str]) -> int:
    """Print the figures, and with --misses what differs among the sentences developed on."""
    for figure in score_own_times(misses="--misses" in arguments):
        print(f"{figure.measure:<34} P {figure.precision:.3f}  R {figure.recall:.3f}  F1 {figure.f1:.3f}  ({figure.counts})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
