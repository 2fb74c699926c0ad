"""Score the judge alone: `python -m evaluation.judging [--only SET] [--rules] [--misses]`.

The aligner's faults hide the judge's. So every claim that a reader marked is laid as he marked it, each of its spans as the statements that
fit it best, and judged ("laid by hand"); beside it stand the figures that the given scorers find on the aligner's own claims ("as aligned").
For a set of sentence pairs, two sentences that say the same are a claim of all their statements.

With `--rules`: how often each reason was given, and how the two articles stand there to the reader. With `--keep FOLDER` the stories as read
and aligned are kept there and taken from there the next time, which is right as long as nothing but the judge has changed.
"""

import argparse
import contextlib
import io
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from evaluation.aligned import Aligned, read_aligned
from evaluation.figures import Figure, table
from evaluation.given_scorers import read_rows, scorer_module
from evaluation.judging.judged import as_object, figures_of, judge_marked, matrix, misses, rules
from evaluation.judging.marked_claims import marked_claims
from evaluation.sets import StorySet, story_sets
from synoptic.judge import judge_story
from synoptic.model import Alignments, Story

MEASURES = ("relation", "difference kinds", "contradictions", "pairs that differ")


def figures_as_aligned(story_set: StorySet, stories: Mapping[str, Aligned]) -> list[Figure]:
    """What the set's scorer finds of the judge's work on the aligner's claims."""
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as printed:
        arguments = []
        for laid in story_set.stories:
            if laid.name in stories:
                place = Path(folder) / laid.name
                place.mkdir()
                laid.lay_out(place)
                answer = place / "synopsis"
                answer.write_text(json.dumps(_synopsis(*stories[laid.name])), encoding="utf-8")
                arguments += [str(place), str(answer)]
        scorer_module(story_set.scorer).main(arguments)
    return [figure for figure in read_rows(printed.getvalue()) if figure.measure in MEASURES]


def _synopsis(story: Story, alignments: Alignments) -> dict[str, Any]:
    told, claims = judge_story(story, alignments, {})
    statements = [entry for annotated in told.articles for entry in annotated.statements]
    return {
        "statements": [{"id": entry.id, "article": entry.article, "spans": [list(span) for span in entry.spans]} for entry in statements],
        "claims": [as_object(claim) for claim in claims],
    }


def main(arguments: list[str] | None = None) -> None:
    """Score and print."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.judging", description=__doc__)
    parser.add_argument("--only", action="append", default=[], metavar="SET", help="may be repeated")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep the stories as read and aligned, and take them from there")
    parser.add_argument("--rules", action="store_true", help="print how right each reason is")
    parser.add_argument("--misses", action="store_true", help="print every claim that the judge takes otherwise than the reader")
    options = parser.parse_args(arguments)
    for story_set in story_sets():
        if not options.only or story_set.name in options.only:
            _print_set(story_set, options)


def _print_set(story_set: StorySet, options: argparse.Namespace) -> None:
    stories = {folder.name: read_aligned(folder, options.keep) for folder in story_set.stories}
    judged = []
    for folder in story_set.stories:
        story, _ = stories[folder.name]
        found = judge_marked(story, list(marked_claims(folder, story)))
        judged += found
        if options.misses:
            print(*misses(found, {entry.id: entry for annotated in story.articles for entry in annotated.statements}), sep="\n")
    rows = {
        "laid by hand": {figure.measure: figure for figure in figures_of(judged)},
        "as aligned": {figure.measure: figure for figure in figures_as_aligned(story_set, stories)},
    }
    print(f"\n{story_set.name} ({len(stories)} stories)", *table(rows, marks={}), *matrix(judged), sep="\n")
    print(*(f"as aligned, {measure}: {figure.counts}" for measure, figure in rows["as aligned"].items()), sep="\n")
    if options.rules:
        print(*rules(judged), sep="\n")


if __name__ == "__main__":
    main()
