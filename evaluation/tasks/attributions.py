"""Who said what in political news: the given scorer on PolNeAR's development articles, which no weights were fitted on.

`python -m evaluation.tasks.attributions [GOLD.jsonl]` scores other articles of that form.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from evaluation.figures import Figure, table
from evaluation.given_scorers import scorer_path
from evaluation.sets import SHARED
from synoptic.annotate.attributions import find_attributions
from synoptic.annotate.parse import read_closely
from synoptic.model import Attribution
from synoptic.read import read_articles

GOLD = SHARED / "attribution" / "dev.jsonl"
# Runs of the scorer: what its figures are called, its options, and which of its rows are kept.
RUNS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("all", (), ("near", "partial", "token", "pair", "source", "partial/direct")),
    ("speech only", ("--speech",), ("near", "partial", "pair")),
    ("pieces apart", ("--fragments",), ("near", "partial", "pair")),
)


def score_attributions() -> Sequence[Figure] | None:
    """The figures of all runs; None where the articles are not here."""
    return _score_corpus(GOLD) if GOLD.is_file() else None


def _score_corpus(gold: Path) -> list[Figure]:
    rows = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    with TemporaryDirectory() as folder:
        predicted = Path(folder) / "predicted.jsonl"
        predicted.write_text("".join(json.dumps(_predict(row, Path(folder))) + "\n" for row in rows), encoding="utf-8")
        return [figure for name, options, kept in RUNS for figure in _figures(name, _score(gold, predicted, options), kept)]


def _predict(row: dict[str, Any], folder: Path) -> dict[str, Any]:
    """The attributions of one article, read as the program reads a file."""
    path = folder / "article.txt"
    path.write_text(row["text"], encoding="utf-8", newline="")
    (article,) = read_articles(str(path))
    return {"id": row["id"], "attributions": [_as_scored(attribution) for attribution in find_attributions(read_closely(article))]}


def _as_scored(attribution: Attribution) -> dict[str, Any]:
    """Spans as the scorer takes them: lists of [start, end], None for no source."""
    return {
        "content": [list(span) for span in attribution.content],
        "cue": [list(attribution.cue)] if attribution.cue else [],
        "source": [list(attribution.source)] if attribution.source else None,
    }


def _score(gold: Path, predicted: Path, options: Sequence[str]) -> dict[str, dict[str, float]]:
    command = [sys.executable, str(scorer_path("score_attributions.py")), str(gold), str(predicted), "--json", *options]
    scored: dict[str, dict[str, float]] = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return scored


def _figures(name: str, scored: dict[str, dict[str, float]], kept: Sequence[str]) -> Iterator[Figure]:
    for row in kept:
        values = scored[row]
        if "acc" in values:
            yield Figure(f"{name}: {row}", values["acc"], values["acc"], values["acc"], f"of {values['n']:g}")
        else:
            yield Figure(f"{name}: {row}", values["P"], values["R"], values["F1"], f"gold {values['gold']:g}, predicted {values['pred']:g}")


def main() -> None:
    """Score and print."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.tasks.attributions", description=__doc__)
    parser.add_argument("gold", type=Path, nargs="?", default=GOLD, help="articles with their attributions, a line each")
    options = parser.parse_args()
    figures = _score_corpus(options.gold)
    print(*table({"synoptic": {figure.measure: figure for figure in figures}}, marks={}), sep="\n")


if __name__ == "__main__":
    main()
