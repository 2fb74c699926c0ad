"""Articles on different events share nothing: random pairs of real news, and how many claims are joined in them all."""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from random import Random

from evaluation.figures import Figure
from evaluation.real_news import news_article, news_rows
from evaluation.sets import NEWS
from synoptic.align import align_story
from synoptic.annotate import annotate
from synoptic.link import link_story
from synoptic.model import Story

# Each article is read once and then compared with strangers: many pairs of few enough articles to read within half a minute.
ARTICLES, PAIRS = 80, 250
# Longer ones are live blogs and transcripts, which cost much and show nothing more.
_LONGEST = 6000


def score_strangers() -> Sequence[Figure] | None:
    """The share of the pairs in which nothing is joined; None where the articles are not here."""
    if not NEWS.is_file():
        return None
    joined = [len(align_story(story)[1].joined) for story in stranger_stories(learnt_from=False, articles=ARTICLES, pairs=PAIRS)]
    share = sum(not claims for claims in joined) / PAIRS
    return [Figure("pairs that share nothing", share, share, share, f"{sum(joined)} claims joined in {PAIRS} pairs")]


def stranger_stories(*, learnt_from: bool, articles: int, pairs: int) -> Iterator[Story]:
    """Pairs of articles on different events, each as if it were a story.

    The events are parted by a digest of their name: half are learnt from by the aligner, the other half are scored.
    """
    kept = [row for row in news_rows(_LONGEST) if (sha256(str(row["story"]).encode()).digest()[0] % 2 == 0) is learnt_from]
    chance = Random(1000)  # noqa: S311 - chosen, not secret
    chosen = chance.sample(sorted(kept, key=lambda row: str(row["id"])), articles)
    read = [(row["story"], annotate(news_article(row))) for row in chosen]
    for pair in chance.sample([(a, b) for n, (one, a) in enumerate(read) for other, b in read[:n] if one != other], pairs):
        yield link_story(pair)
