"""Time expressions against TimeML files (TempEval-3's format): `python -m evaluation.tasks.timeml FOLDER...`.

Four figures, each precision, recall and F1 over all files: extents alike (strict), extents that overlap (relaxed), overlapping with the
same TIMEX3 value (value), and overlapping with the same value or the same stretch of the calendar (interval).
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from evaluation.figures import Figure, counted
from synoptic.annotate.parse import read_closely
from synoptic.annotate.times import find_times
from synoptic.annotate.times.periods import interval_of
from synoptic.model import Article


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression of either side: its characters and value."""

    start: int
    end: int
    text: str
    value: str


@dataclass(frozen=True, slots=True)
class Document:
    """The text of a TimeML file without its tags, its date, and its time expressions; `optional` are those that may be left out unpunished."""

    name: str
    text: str
    published: str | None
    times: tuple[Expression, ...]
    optional: frozenset[Expression] = frozenset()


Pair = tuple[Expression, Expression]


def read_timeml(name: str, source: str) -> Document:
    """A TimeML file: the text of its TEXT element (of the whole, where it has none) and the creation time. Raises ParseError."""
    root = ET.fromstring(source)  # noqa: S314 - a benchmark's own files
    body = root.find("TEXT")
    pieces: list[str] = []
    times = tuple(_walk(root if body is None else body, pieces))
    created = next((timex.get("value") for timex in root.iter("TIMEX3") if timex.get("functionInDocument") == "CREATION_TIME"), None)
    return Document(name, "".join(pieces), created, times)


def _walk(element: ET.Element, pieces: list[str]) -> Iterator[Expression]:
    """The expressions inside an element; its text is added to `pieces`."""
    start = sum(map(len, pieces))
    pieces.append(element.text or "")
    for child in element:
        yield from _walk(child, pieces)
        pieces.append(child.tail or "")
    if element.tag == "TIMEX3":
        text = "".join(pieces)[start:]
        yield Expression(start, start + len(text), text, element.get("value") or "")


def find_expressions(document: Document) -> tuple[Expression, ...]:
    """What the program finds in a document."""
    article = Article(id=document.name, path=document.name, sha256="", text=document.text, published=document.published)
    return tuple(Expression(timex.span.start, timex.span.end, timex.text, timex.value) for timex in find_times(read_closely(article)))


def match(gold: Sequence[Expression], found: Sequence[Expression]) -> tuple[Pair, ...]:
    """Expressions that overlap, one to one, those that share most first."""
    shared = ((min(one.end, other.end) - max(one.start, other.start), i, j) for i, one in enumerate(gold) for j, other in enumerate(found))
    taken: tuple[set[int], set[int]] = (set(), set())
    pairs = []
    for overlap, i, j in sorted(shared, key=lambda each: (-each[0], each[1], each[2])):
        if overlap > 0 and i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            pairs.append((gold[i], found[j]))
    return tuple(pairs)


def same_interval(one: str, other: str) -> bool:
    """Whether two values are alike or cover the same days."""
    return one == other or (interval_of(one) is not None and interval_of(one) == interval_of(other))


MEASURES: dict[str, Callable[[Expression, Expression], bool]] = {
    "strict": lambda gold, found: (gold.start, gold.end) == (found.start, found.end),
    "relaxed": lambda gold, found: True,  # noqa: ARG005 - all pairs overlap
    "value": lambda gold, found: gold.value == found.value,
    "interval": lambda gold, found: same_interval(gold.value, found.value),
}


def score(documents: Sequence[Document], *, misses: bool = False) -> list[Figure]:
    """The figures of the program on some documents; `misses` prints what differs."""
    compared = [_compared(document) for document in documents]
    if misses:
        for document, answer in zip(documents, compared, strict=True):
            _print_misses(document, *answer)
    gold, predicted = (sum(len(answer[side]) for answer in compared) for side in (0, 1))
    counts = {name: sum(bool(test(*pair)) for *_, matched in compared for pair in matched) for name, test in MEASURES.items()}
    return [counted(f"times, {name}", right, gold, predicted) for name, right in counts.items()]


def _compared(document: Document) -> tuple[Sequence[Expression], Sequence[Expression], Sequence[Pair]]:
    """The expressions asked for, those found, and which of both belong together; without what is optional and what was found for it."""
    found = find_expressions(document)
    matched = match(document.times, found)
    free = {pair[1] for pair in matched if pair[0] in document.optional}
    asked = [time for time in document.times if time not in document.optional]
    return asked, [time for time in found if time not in free], [pair for pair in matched if pair[1] not in free]


def _print_misses(document: Document, asked: Sequence[Expression], found: Sequence[Expression], matched: Sequence[Pair]) -> None:
    for gold, own in matched:
        if gold.value != own.value or (gold.start, gold.end) != (own.start, own.end):
            print(f"    {document.name}: {_shown(document, gold)} {gold.value}, got {own.text!r} {own.value}")
    for kind, all_of_it, side in (("missed", asked, 0), ("extra", found, 1)):
        known = {pair[side] for pair in matched}
        for expression in all_of_it:
            if expression not in known:
                print(f"    {document.name}: {kind} {_shown(document, expression)} {expression.value}")


def _shown(document: Document, expression: Expression) -> str:
    """An expression in brackets among the words around it."""
    start, end = max(expression.start - _AROUND, 0), expression.end + _AROUND
    return " ".join(f"{document.text[start : expression.start]}[{expression.text}]{document.text[expression.end : end]}".split())


# Characters of the text that are shown on either side of a miss.
_AROUND = 40


def main(arguments: list[str] | None = None) -> int:
    """Score the .tml files of some folders; 2 where there are none."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.tasks.timeml", description=__doc__)
    parser.add_argument("folders", nargs="+", metavar="FOLDER")
    parser.add_argument("--misses", action="store_true", help="print what differs")
    options = parser.parse_args(arguments)
    files = sorted(file for folder in options.folders for file in Path(folder).rglob("*.tml"))
    if not files:
        print("no .tml file in " + ", ".join(options.folders))
        return 2
    documents = [read_timeml(file.stem, file.read_text(encoding="utf-8")) for file in files]
    for figure in score(documents, misses=options.misses):
        print(f"{figure.measure:<18} P {figure.precision:.3f}  R {figure.recall:.3f}  F1 {figure.f1:.3f}  ({figure.counts})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
