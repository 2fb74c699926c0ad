"""The stories that are scored, and where they lie."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
EXAMPLES = ROOT / "examples"
EXAMPLES_GOLD = Path(__file__).resolve().parent / "gold"
SCORERS = Path(__file__).resolve().parent / "scorers"


@dataclass(frozen=True, slots=True)
class StoryFolder:
    """One story to be scored: its articles' files by id (the file's stem), and what the scorers read beside them."""

    name: str
    articles: tuple[tuple[str, Path], ...]
    marked: tuple[Path, ...]

    def text(self, article: str) -> str:
        """The article's text as the scorers read it."""
        return dict(self.articles)[article].read_text(encoding="utf-8")

    def lay_out(self, folder: Path) -> None:
        """Copy what a scorer reads to an empty folder: every article as .txt, for it knows no other suffix."""
        for article, path in self.articles:
            shutil.copy(path, folder / f"{article}.txt")
        for path in self.marked:
            shutil.copy(path, folder / (path.name if path.parent != EXAMPLES_GOLD else "gold.json"))


@dataclass(frozen=True, slots=True)
class StorySet:
    """Stories with one kind of gold. `scorer` is the file name of the program that scores them."""

    name: str
    scorer: str
    stories: tuple[StoryFolder, ...]


def scorer_path(name: str) -> Path:
    """The given scorer beside the checkout, or the copy kept here where there is none."""
    given = SHARED / "evaluation" / name
    return given if given.is_file() else SCORERS / name


def story_sets() -> tuple[StorySet, ...]:
    """All sets that are here: the given ones where `../shared` is, and the examples' own gold always."""
    sets = (
        StorySet("gold", "score_synopsis.py", tuple(_given_stories("gold", ("gold.json",)))),
        StorySet("pairs", "score_pairs.py", tuple(_given_stories("pairs", ("sentences.json", "ann1.json", "ann2.json")))),
        StorySet("examples", "score_synopsis.py", tuple(_examples())),
    )
    return tuple(story_set for story_set in sets if story_set.stories)


def _given_stories(name: str, marked: tuple[str, ...]) -> Iterator[StoryFolder]:
    for found in sorted((SHARED / name).glob(f"*/{marked[0]}")):
        yield _story(found.parent.name, found.parent, tuple(found.parent / file for file in marked))


def _examples() -> Iterator[StoryFolder]:
    for gold in sorted(EXAMPLES_GOLD.glob("*.json")):
        yield _story(gold.stem, EXAMPLES / gold.stem, (gold,))


def _story(name: str, folder: Path, marked: tuple[Path, ...]) -> StoryFolder:
    """The first marked file names the articles: gold.json in a list of them, sentences.json by its keys."""
    read = json.loads(marked[0].read_text(encoding="utf-8"))
    articles = sorted(read.get("articles", read))
    files = tuple((article, next(folder.glob(f"{article}.[tm][xd]*"))) for article in articles)
    return StoryFolder(name, files, marked)
