"""The stories that are scored, and where they lie."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
EXAMPLES = ROOT / "examples"
SCORERS = Path(__file__).resolve().parent / "scorers"
_SUFFIXES = (".txt", ".md")


@dataclass(frozen=True, slots=True)
class StoryFolder:
    """One story to be scored: its folder, and its articles' files by id (the file's stem)."""

    name: str
    folder: Path
    articles: tuple[tuple[str, Path], ...]

    def text(self, article: str) -> str:
        """The article's text as the scorers read it."""
        return dict(self.articles)[article].read_text(encoding="utf-8")


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
        StorySet("gold", "score_synopsis.py", tuple(_stories(SHARED / "gold", "gold.json"))),
        StorySet("pairs", "score_pairs.py", tuple(_stories(SHARED / "pairs", "sentences.json"))),
        StorySet("examples", "score_synopsis.py", tuple(_stories(EXAMPLES, "gold.json"))),
    )
    return tuple(story_set for story_set in sets if story_set.stories)


def _stories(root: Path, marker: str) -> Iterator[StoryFolder]:
    for found in sorted(root.glob(f"*/{marker}")):
        folder = found.parent
        yield StoryFolder(folder.name, folder, tuple(_articles(folder, json.loads(found.read_text(encoding="utf-8")))))


def _articles(folder: Path, marked: dict[str, object]) -> Iterator[tuple[str, Path]]:
    """Ids and files: gold.json names its articles, sentences.json has one key an article."""
    named = marked.get("articles", marked)
    for article in sorted(named) if isinstance(named, dict) else ():
        yield article, next(path for path in (folder / f"{article}{suffix}" for suffix in _SUFFIXES) if path.is_file())
