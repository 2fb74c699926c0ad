"""Planted differences: an article against itself with one change, through the whole pipeline.

`python -m evaluation.planted [--set NAME] [--stories N] [--seed S] [--each N] [--misses]`. A planted difference is found where a claim that
holds the changed clause names it with its kind, and the two articles do not agree there; a harmless change must leave nothing but detail.
"""

import argparse
import gzip
import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256

from evaluation.figures import Figure
from evaluation.harmless import HARMLESS
from evaluation.planting import DIFFERENT, Planting
from evaluation.sets import EXAMPLES, SHARED
from synoptic.align import align_statements
from synoptic.annotate import annotate
from synoptic.judge import judge_story
from synoptic.link import link_story
from synoptic.model import Annotated, Article, Claim, DifferenceKind, Noise, Relation, Span
from synoptic.read import read_articles

# Long articles are cut after the paragraph that passes this many characters: what is planted is looked for near by, and time is short.
_LONGEST = 2600
_DAY = "2024-05-16"
_COUNTS = ("planted", "found", "other kind", "missed", "not joined", "left alone", "differ", "contradict")
_STORIES, _EACH, _SEED = 20, 1, 7
# The evaluation has further tasks to run: fewer articles of the bulk sets.
_TASK_STORIES = 5


def main(arguments: Sequence[str] | None = None) -> int:
    """Print one row a kind of change; 0 always."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.planted", description=__doc__)
    parser.add_argument("--set", action="append", default=[], choices=sorted(_SETS), help="which articles; may be repeated")
    parser.add_argument("--stories", type=int, default=_STORIES, help="how many articles of the bulk sets")
    parser.add_argument("--each", type=int, default=_EACH, help="how many changes of a kind in an article")
    parser.add_argument("--seed", type=int, default=_SEED)
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args(arguments)
    tallies = score(
        _articles(options.set or sorted(_SETS), options.stories, options.seed), each=options.each, seed=options.seed, misses=options.misses
    )
    for name, tally in tallies.items():
        print(f"{name:<22}" + "".join(f"  {tally[count]:4d} {count}" for count in _COUNTS))
    for figure in _figures(tallies):
        print(f"{figure.measure:<28} {figure.recall:.3f}  {figure.counts}")
    return 0


def planted_differences() -> Sequence[Figure] | None:
    """The task: planted differences found, harmless changes left alone; over the examples, and a sample of all else where it is here."""
    return _figures(score(_articles(sorted(_SETS), _TASK_STORIES, _SEED), each=_EACH, seed=_SEED))


def score(articles: Iterable[Article], *, each: int, seed: int, misses: bool = False) -> dict[str, Counter[str]]:
    """Counts by the name of the change: planted, found, found as another kind, reported as differing, reported as contradicting."""
    tallies: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for article in articles:
        original = annotate(replace(article, id="original"))
        for planting in chosen(original, each=each, seed=seed):
            verdict = _verdict(planting, original)
            tally = tallies[("" if planting.kind else "harmless: ") + planting.name]
            tally["planted"] += 1
            tally[verdict] += 1
            if misses and verdict != ("found" if planting.kind else "left alone"):
                print(_told(planting, original, verdict))
    return dict(sorted(tallies.items()))


def chosen(annotated: Annotated, *, each: int, seed: int) -> Iterator[Planting]:
    """Some of what can be planted in an article: `each` changes of a kind, drawn by the seed and the article's text."""
    draw = random.Random(f"{seed} {annotated.article.sha256}")  # noqa: S311 - a sample, no secret
    for planter in (*DIFFERENT, *HARMLESS):
        possible = list(planter(annotated))
        yield from draw.sample(possible, min(each, len(possible)))


def plant(article: Article, planting: Planting) -> Article:
    """The article with the change, its noise and headings moved along."""
    shift = len(planting.text) - (planting.end - planting.start)

    def moved(span: Span) -> Span:
        return Span(span.start + shift * (span.start >= planting.end), span.end + shift * (span.end >= planting.end))

    text = planting.changed(article.text)
    return replace(
        article,
        id="planted",
        text=text,
        sha256=sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        noise=tuple(Noise(moved(entry.span), entry.kind) for entry in article.noise),
        headings=tuple(map(moved, article.headings)),
    )


def _verdict(planting: Planting, original: Annotated) -> str:
    both = [original, annotate(plant(original.article, planting))]
    story = link_story(both)
    told, claims = judge_story(story, align_statements(story), {})
    original = next(annotated for annotated in told.articles if annotated.article.id == original.article.id)  # with statements cut by the judge
    parted = [claim for claim in claims if claim.relation is not Relation.AGREE]
    if planting.kind is None:
        strongest = {claim.relation for claim in parted}
        return "contradict" if Relation.CONTRADICT in strongest else "differ" if strongest else "left alone"
    here = [claim for claim in parted if _holds(original, claim, planting)]
    if any(difference.kind is planting.kind for claim in here for difference in claim.differences):
        return "found"
    return "other kind" if here else "missed" if any(_holds(original, claim, planting) for claim in claims) else "not joined"


def _holds(original: Annotated, claim: Claim, planting: Planting) -> bool:
    """Whether a claim holds a clause of the sentence that was changed; a speaker may stand outside the clause, so its paragraph counts."""
    changed = Span(planting.start, max(planting.end, planting.start + 1))
    paragraph = _paragraph(original.article.text, changed)
    spans = [span for statement in original.statements if statement.id in claim.statements for span in statement.spans]
    return any(span.overlaps(paragraph if planting.kind is DifferenceKind.ATTRIBUTION else changed) for span in spans)


def _paragraph(text: str, span: Span) -> Span:
    end = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, len(text) if end < 0 else end)


def _told(planting: Planting, original: Annotated, verdict: str) -> str:
    text = original.article.text
    around = text[max(0, planting.start - 70) : planting.start], text[planting.start : planting.end], text[planting.end : planting.end + 70]
    before, old, after = (part.replace("\n", " ") for part in around)
    return f"  {verdict}: {planting.name}: …{before}[{old} → {planting.text}]{after}…"


def _figures(tallies: dict[str, Counter[str]]) -> list[Figure]:
    planted = sum((tally for name, tally in tallies.items() if not name.startswith("harmless")), Counter[str]())
    harmless = sum((tally for name, tally in tallies.items() if name.startswith("harmless")), Counter[str]())
    return [
        _share("planted differences found", planted["found"], planted["planted"]),
        _share("harmless not differing", harmless["planted"] - harmless["differ"] - harmless["contradict"], harmless["planted"]),
        _share("harmless not contradicting", harmless["planted"] - harmless["contradict"], harmless["planted"]),
    ]


def _share(measure: str, right: int, total: int) -> Figure:
    share = right / total if total else float("nan")
    return Figure(measure, share, share, share, f"{right}/{total}")


def _articles(names: Sequence[str], stories: int, seed: int) -> Iterator[Article]:
    for name in names:
        for text in _SETS[name](stories, random.Random(seed)):  # noqa: S311 - a sample, no secret
            yield _cut(text)


def _cut(article: Article) -> Article:
    """The article up to the end of the paragraph in which it grows too long; dated, so that its times are resolved."""
    end = article.text.find("\n", _LONGEST)
    text = article.text if end < 0 else article.text[:end]
    return replace(
        article,
        text=text,
        sha256=sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        published=article.published or _DAY,
        noise=tuple(entry for entry in article.noise if entry.span.end <= len(text)),
        headings=tuple(span for span in article.headings if span.end <= len(text)),
    )


def _files(folder: str, pattern: str) -> Iterator[Article]:
    for path in sorted((EXAMPLES if folder == "examples" else SHARED / folder).glob(pattern)):
        yield from read_articles(str(path))


def _bulk(stories: int, draw: random.Random) -> Iterator[Article]:
    """A sample of the given texts in bulk."""
    path = SHARED / "stories" / "news_cluster.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.is_file() else []
    yield from (_made(row["title"], row["text"], row.get("published")) for row in draw.sample(rows, min(stories, len(rows))))


def _newswire(stories: int, draw: random.Random) -> Iterator[Article]:
    path = SHARED / "stories" / "reuters21578.jsonl.gz"
    if path.is_file():
        with gzip.open(path, "rt", encoding="utf-8") as file:
            rows = [json.loads(line) for line in file]
        long = [row for row in rows if len(row["text"]) > _LONGEST // 3]
        yield from (_made(row.get("title") or "", row["text"], None) for row in draw.sample(long, min(stories, len(long))))


def _made(title: str, text: str, published: str | None) -> Article:
    whole = f"{title}\n\n{text}"
    return Article(
        "original",
        "",
        sha256(whole.encode("utf-8", "surrogatepass")).hexdigest(),
        whole,
        title=title,
        published=published,
        language="en",
        headings=(Span(0, len(title)),),
    )


_SETS = {
    "examples": lambda _stories, _draw: _files("examples", "*/*.[tm][xd]*"),
    "gold": lambda _stories, _draw: _files("gold", "*/?.txt"),
    "pairs": lambda _stories, _draw: _files("pairs", "*/?.txt"),
    "bulk": _bulk,
    "newswire": _newswire,
}


if __name__ == "__main__":
    raise SystemExit(main())
