"""The benchmark command: ratios to a bare spaCy pass, and whether they keep DESIGN.md's budgets."""

import argparse
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from benchmarks.growth import measure_growth
from benchmarks.length import measure_length
from benchmarks.machine import describe_machine
from benchmarks.processes import MEMORY_BUDGET, START_BUDGET, measure_processes
from benchmarks.stages import measure_stages, rows
from synoptic.cli.main import search_rarely
from synoptic.model import Article
from synoptic.read import read_story

ROOT = Path(__file__).resolve().parent.parent
README = Path(__file__).resolve().parent / "README.md"
START, END = "<!-- figures -->\n", "<!-- end of figures -->\n"


def main(arguments: list[str] | None = None) -> int:
    """Measure, print a table, and write it into the README where asked to; 1 where a budget is broken and --gate was given."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--repeats", type=int, default=5, metavar="N", help="runs of each measure, of which the least counts")
    parser.add_argument("--write", action="store_true", help="put the figures into benchmarks/README.md")
    parser.add_argument("--gate", action="store_true", help="exit 1 where a ratio is over its budget")
    options = parser.parse_args(arguments)
    search_rarely()  # as the command does; the bare pass is measured so too
    lines, broken = [], []
    fewer = max(1, options.repeats // 2)
    for line, over in chain(_stages(options.repeats), _processes(options.repeats), _growth(fewer), _length(fewer)):
        print(line, flush=True)
        lines.append(line)
        broken += [line] if over else []
    if options.write:
        _write("\n".join(lines) + "\n")
    if broken:
        print("over budget:", *broken, sep="\n")
    return int(options.gate and bool(broken))


def _stories() -> list[tuple[Article, ...]]:
    folders = sorted(path for path in (ROOT / "examples").iterdir() if path.is_dir())
    return [read_story([str(folder)], metadata={})[0] for folder in folders]


def _stages(repeats: int) -> Iterator[tuple[str, bool]]:
    stories = _stories()
    costs = measure_stages(stories, repeats=repeats)
    words = sum(len(article.text.split()) for story in stories for article in story)
    yield f"Machine: {describe_machine()}.", False
    yield f"Bare pass: {costs.bare:.2f} CPU-seconds for {words:,} words ({1000 * costs.bare / words:.2f} a thousand).", False
    yield "", False
    yield "| stage, over the bare spaCy pass | ratio | budget |", False
    yield "|---|---|---|", False
    for name, ratio, budget in rows(costs):
        yield _row(name, ratio, budget)


def _processes(repeats: int) -> Iterator[tuple[str, bool]]:
    paths = [str(path) for path in sorted((ROOT / "examples" / "serbia-call").iterdir())]
    bare, whole = measure_processes(paths, repeats=repeats)
    yield _row(f"command from cold, CPU ({whole.cpu:.2f} s over {bare.cpu:.2f} s)", whole.cpu / bare.cpu, START_BUDGET)
    yield _row(f"command from cold, memory ({whole.memory:.0f} MB over {bare.memory:.0f} MB)", whole.memory / bare.memory, MEMORY_BUDGET)


def _growth(repeats: int) -> Iterator[tuple[str, bool]]:
    yield "", False
    yield "| articles | pairs | whole, over the bare pass | align and judge, over it | align and judge, ms a pair |", False
    yield "|---|---|---|---|---|", False
    for size, costs in measure_growth(_stories()[0], repeats=repeats):
        pairs, joined = size * (size - 1) // 2, costs.stages["align and judge"]
        yield f"| {size} | {pairs} | {costs.whole / costs.bare:.2f} | {joined / costs.bare:.2f} | {1000 * joined / pairs:.1f} |", False


def _length(repeats: int) -> Iterator[tuple[str, bool]]:
    yield "", False
    yield "| text | words | attributions, over reading it closely | attributions, ms a thousand words |", False
    yield "|---|---|---|---|", False
    for cost in measure_length(_stories()[0], repeats=repeats):
        per_thousand = 1e6 * cost.attributions / cost.words
        yield f"| {cost.text} | {cost.words:,} | {cost.attributions / cost.reading:.2f} | {per_thousand:.1f} |", False


def _row(name: str, ratio: float, budget: float | None) -> tuple[str, bool]:
    return f"| {name} | {ratio:.2f} | {budget if budget is not None else ''} |", budget is not None and ratio > budget


def _write(figures: str) -> None:
    before, _, rest = README.read_text(encoding="utf-8").partition(START)
    _, _, after = rest.partition(END)
    README.write_text(f"{before}{START}{figures}{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
