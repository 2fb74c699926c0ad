"""The evaluation command: score, compare with the kept run, hold the floors."""

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from evaluation import floors, kept
from evaluation.figures import Figure, table
from evaluation.given_scorers import read_rows, scorer_path
from evaluation.sets import OUT, ROOT, SETS, SHARED, StoryFolder, StorySet, story_sets
from evaluation.systems import System, as_json, systems
from evaluation.tasks.table import TASKS

NOTHING: dict[str, Any] = {"statements": [], "claims": []}
NAMES = (*SETS, *TASKS)


def main(arguments: list[str] | None = None) -> int:
    """Run the evaluation; 0 where all is well, 1 where the gate was asked for and a figure fell."""
    options = _options(arguments)
    if not SHARED.is_dir():
        print(f"{SHARED.name}/ is not beside this checkout: only the examples' own gold is scored")
    now: floors.Floors = {}
    scored: set[str] = set()
    for story_set in story_sets():
        if not options.only or story_set.name in options.only:
            scored.add(story_set.name)
            now |= floors.named(story_set.name, score_set(story_set, options))
    for name, task in TASKS.items():
        if name in options.only or (not options.only and not options.quick):
            figures = task()
            if figures is None:
                print(f"\n{name}: skipped, its gold is not here")
                continue
            scored.add(name)
            _print_table(name, {"synoptic": {figure.measure: figure for figure in figures}})
            now |= floors.named(name, {figure.measure: figure for figure in figures})
    return _hold(now, frozenset(scored), options)


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m evaluation", description=__doc__)
    parser.add_argument("--only", action="append", default=[], metavar="SET", choices=NAMES, help=f"one of {', '.join(NAMES)}; may be repeated")
    parser.add_argument("--story", action="append", default=[], metavar="NAME", help="only stories whose name contains this; no gate then")
    parser.add_argument("--quick", action="store_true", help="only the sets of stories, no further task")
    parser.add_argument("--no-baselines", dest="baselines", action="store_false", help="leave the two baselines out")
    parser.add_argument("--misses", action="store_true", help="print what the scorers say was missed or wrong")
    parser.add_argument("--changes", action="store_true", help="print every answer that changed since the kept run, not only how many")
    parser.add_argument("--processes", type=int, default=1, metavar="N", help="read articles in N processes; the figures stay the same")
    parser.add_argument("--keep", action="store_true", help="keep this run's answers as the ones to compare with")
    parser.add_argument("--trace", action="store_true", help="stop at the first story that raises, with its traceback")
    parser.add_argument("--gate", action="store_true", help="exit 1 where a figure lies below its floor")
    parser.add_argument("--raise", dest="raise_floors", action="store_true", help="raise the floors to this run's figures")
    parser.add_argument("--lower", action="store_true", help="with --raise: lower floors too; say why in the commit")
    return parser.parse_args(arguments)


def score_set(story_set: StorySet, options: argparse.Namespace) -> dict[str, Figure]:
    """Score every system on a set, print the table and what changed; the program's own figures by measure."""
    stories = [story for story in story_set.stories if not options.story or any(part in story.name for part in options.story)]
    if not stories:
        return {}
    rows: dict[str, dict[str, Figure]] = {}
    for name, system in systems(story_set.name, processes=options.processes, baselines=options.baselines).items():
        folder = _fresh(OUT / story_set.name / name.replace(" ", "-"))
        run = {story.name: _answer(story, system, folder, trace=options.trace) for story in stories}
        printed = _score(story_set, stories, folder, misses=options.misses and not rows)
        if not rows:
            own, details = run, [line for line in printed.splitlines() if line.startswith("    ")]
        rows[name] = {figure.measure: figure for figure in read_rows(printed)}
    _print_table(f"{story_set.name} ({len(stories)} stories)", rows)
    print(*details, sep="\n", end="\n" if details else "")
    _compare_with_kept(story_set, stories, own, options)
    return rows["synoptic"]


def _answer(story: StoryFolder, system: System, folder: Path, *, trace: bool) -> dict[str, Any]:
    try:
        synopsis = system(story)
    except Exception as error:  # whatever it was, the other stories are scored; this one counts as nothing found
        if trace:
            raise
        print(f"{story.name}: failed: {error!r} (--trace shows where)")
        synopsis = NOTHING
    (folder / f"{story.name}.json").write_text(as_json(synopsis), encoding="utf-8")
    return synopsis


def _score(story_set: StorySet, stories: Iterable[StoryFolder], folder: Path, *, misses: bool) -> str:
    """What the given scorer prints on the answers in `folder`."""
    pairs = [part for story in stories for part in (str(_laid_out(story)), str(folder / f"{story.name}.json"))]
    command = [sys.executable, str(scorer_path(story_set.scorer)), *pairs, *(["--misses"] if misses else [])]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        sys.exit(f"{story_set.scorer} failed:\n{done.stderr}")
    return done.stdout


def _laid_out(story: StoryFolder) -> Path:
    folder = _fresh(OUT / "stories" / story.name)
    story.lay_out(folder)
    return folder


def _fresh(folder: Path) -> Path:
    """The folder, emptied: nothing of an earlier run may be scored."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _print_table(title: str, rows: dict[str, dict[str, Figure]]) -> None:
    in_force = floors.load()
    name = title.partition(" ")[0]
    marks = {measure: f"   floor {floor:.3f}" for measure in rows["synoptic"] if (floor := in_force.get(f"{name}/{measure}"))}
    print(f"\n{title}", *table(rows, marks=marks), sep="\n")


def _compare_with_kept(story_set: StorySet, stories: list[StoryFolder], run: dict[str, dict[str, Any]], options: argparse.Namespace) -> None:
    before = kept.load(story_set.name)
    now = {story.name: kept.answers(story, run[story.name]) for story in stories}
    lines = [line for story in stories for line in kept.changes(story, before.get(story.name), now[story.name])]
    print(f"answers changed since the kept run: {len(lines)}" + ("" if options.changes or not lines else " (--changes shows them)"))
    if options.changes:
        print(*lines, sep="\n")
    if options.keep:
        kept.keep(story_set.name, {**before, **now})


def _hold(now: floors.Floors, scored: frozenset[str], options: argparse.Namespace) -> int:
    in_force = floors.load()
    fallen = [] if options.story else list(floors.falls(in_force, now, sets=scored))
    if options.raise_floors and not options.story:
        floors.save(floors.raised(in_force, now, lower=options.lower))
        print(f"\nfloors written to {floors.FLOORS.relative_to(ROOT)}" + (" (some were lowered)" if options.lower and fallen else ""))
    if fallen and not options.lower:
        print("\nbelow the floors:", *fallen, sep="\n  ")
        return int(options.gate)
    if options.gate:
        print(json.dumps({"gate": "held", "sets": sorted(scored), "floors": len(in_force)}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
