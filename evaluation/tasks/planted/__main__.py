"""Planted differences: an article against itself with one change, through the whole pipeline.

`python -m evaluation.tasks.planted [--set NAME] [--stories N] [--seed S] [--each N] [--misses]`. A planted difference is found where a claim that
holds the changed clause names it with its kind, and the two articles do not agree there; a harmless change must leave nothing but detail.
"""

import argparse
from collections.abc import Sequence

from evaluation.tasks.planted.articles import SOURCES, sampled_articles
from evaluation.tasks.planted.scoring import EACH, SEED, figures_of, score

_COUNTS = ("planted", "found", "other kind", "missed", "not joined", "left alone", "differ", "contradict")
_STORIES = 20


def main(arguments: Sequence[str] | None = None) -> int:
    """Print one row a kind of change; 0 always."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.tasks.planted", description=__doc__)
    parser.add_argument("--set", action="append", default=[], choices=sorted(SOURCES), help="which articles; may be repeated")
    parser.add_argument("--stories", type=int, default=_STORIES, help="how many articles of the bulk sets")
    parser.add_argument("--each", type=int, default=EACH, help="how many changes of a kind in an article")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args(arguments)
    tallies = score(
        sampled_articles(options.set or sorted(SOURCES), options.stories, options.seed), each=options.each, seed=options.seed, misses=options.misses
    )
    for name, tally in tallies.items():
        print(f"{name:<22}" + "".join(f"  {tally[count]:4d} {count}" for count in _COUNTS))
    for figure in figures_of(tallies):
        print(f"{figure.measure:<28} {figure.recall:.3f}  {figure.counts}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
