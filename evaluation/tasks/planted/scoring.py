"""Whether what was planted is found: each changed article against itself, through the whole pipeline."""

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256

from evaluation.figures import Figure, share
from evaluation.sets import SHARED
from evaluation.tasks.planted.articles import SOURCES, sampled_articles
from evaluation.tasks.planted.different import DIFFERENT
from evaluation.tasks.planted.harmless import HARMLESS
from evaluation.tasks.planted.planting import Planting
from synoptic.align import align_statements
from synoptic.annotate import annotate
from synoptic.judge import judge_story
from synoptic.link import link_story
from synoptic.model import Annotated, Article, Claim, DifferenceKind, Noise, Relation, Span

EACH, SEED = 1, 7
# The evaluation has further tasks to run: fewer articles of the bulk sets.
_TASK_STORIES = 5


def planted_differences() -> Sequence[Figure] | None:
    """The task: planted differences found, harmless changes left alone, over the examples and a sample of all else; None where that is not here."""
    return _sampled(sorted(SOURCES)) if SHARED.is_dir() else None


def planted_in_examples() -> Sequence[Figure]:
    """The same over the examples alone, which every checkout has."""
    return _sampled(["examples"])


def _sampled(sources: Sequence[str]) -> list[Figure]:
    return figures_of(score(sampled_articles(sources, _TASK_STORIES, SEED), each=EACH, seed=SEED))


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


def figures_of(tallies: dict[str, Counter[str]]) -> list[Figure]:
    """Shares of what was planted: differences found, harmless changes not said to differ, nor to contradict."""
    planted = sum((tally for name, tally in tallies.items() if not name.startswith("harmless")), Counter[str]())
    harmless = sum((tally for name, tally in tallies.items() if name.startswith("harmless")), Counter[str]())
    return [
        share("planted differences found", planted["found"], planted["planted"]),
        share("harmless not differing", harmless["planted"] - harmless["differ"] - harmless["contradict"], harmless["planted"]),
        share("harmless not contradicting", harmless["planted"] - harmless["contradict"], harmless["planted"]),
    ]
