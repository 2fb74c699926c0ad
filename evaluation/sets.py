"""The stories that are scored, and where they lie."""

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
EXAMPLES = ROOT / "examples"
LEXICON = ROOT / "synoptic" / "lexicon"
SETS = ("gold", "pairs", "examples", "stories", "news")
EVALUATION = Path(__file__).resolve().parent
EXAMPLES_GOLD = EVALUATION / "gold"
HELD_OUT = EVALUATION / "held_out"
NEWS_PAIRS = EVALUATION / "news_pairs"
OUT = EVALUATION / "out"
PAIRS_MARKED = ("sentences.json", "ann1.json", "ann2.json")
NEWS = SHARED / "stories" / "news_cluster.jsonl"


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


def event_of(story: str) -> str:
    """What a story tells of: its name without the number that a second one of the same event bears."""
    return re.sub(r"-\d$", "", story)


def story_sets() -> tuple[StorySet, ...]:
    """All sets that are here: the given ones where `../shared` is, and the examples' own gold always."""
    sets = (
        StorySet("gold", "score_synopsis.py", tuple(_stories(SHARED / "gold", ("gold.json",)))),
        StorySet("pairs", "score_pairs.py", tuple(_stories(SHARED / "pairs", PAIRS_MARKED))),
        StorySet("examples", "score_synopsis.py", tuple(_examples())),
        StorySet("stories", "score_synopsis.py", tuple(_stories(EVALUATION / "stories", ("gold.json",)))),
        StorySet("news", "score_pairs.py", tuple(_news())),
    )
    return tuple(story_set for story_set in sets if story_set.stories)


def _stories(folder: Path, marked: tuple[str, ...]) -> Iterator[StoryFolder]:
    for found in sorted(folder.glob(f"*/{marked[0]}")):
        yield _story(found.parent.name, found.parent, tuple(found.parent / file for file in marked))


def _examples() -> Iterator[StoryFolder]:
    for gold in sorted(EXAMPLES_GOLD.glob("*.json")):
        yield _story(gold.stem, EXAMPLES / gold.stem, (gold,))


def _news() -> Iterator[StoryFolder]:
    """Stories of real news with sentence pairs by one reader of ours: offsets are kept here, the texts are put beside them from where they lie."""
    pairs = sorted(NEWS_PAIRS.glob("*/pairs.json"))
    if pairs and NEWS.is_file():
        texts = {row["id"]: f"{row['title']}\n\n{row['text']}" for row in map(json.loads, NEWS.read_text(encoding="utf-8").splitlines())}
        for found in pairs:
            folder = OUT / "news_pairs" / found.parent.name
            folder.mkdir(parents=True, exist_ok=True)
            for article, row in json.loads((found.parent / "articles.json").read_text(encoding="utf-8")).items():
                (folder / f"{article}.txt").write_text(texts[row], encoding="utf-8")
            shutil.copy(found.parent / "sentences.json", folder)
            for reader in ("ann1.json", "ann2.json"):
                shutil.copy(found, folder / reader)
            yield _story(found.parent.name, folder, tuple(folder / file for file in PAIRS_MARKED))


def _story(name: str, folder: Path, marked: tuple[Path, ...]) -> StoryFolder:
    """The first marked file names the articles: gold.json in a list of them, sentences.json by its keys."""
    read = json.loads(marked[0].read_text(encoding="utf-8"))
    articles = sorted(read.get("articles", read))
    files = tuple((article, next(folder.glob(f"{article}.[tm][xd]*"))) for article in articles)
    return StoryFolder(name, files, marked)
