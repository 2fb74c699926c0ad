"""What is scored: the program, and two plain baselines that show what its figures are worth."""

import json
import math
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import combinations

from evaluation.sets import HELD_OUT, ROOT, StoryFolder
from synoptic.model import Span
from synoptic.pipeline import Settings, compare
from synoptic.render.as_json import synopsis_object
from synoptic.text.paragraphs import paragraphs, sentences

System = Callable[[StoryFolder], dict[str, object]]

# The cosine at which the baseline does best, chosen on the very stories that are scored: a bound that flatters it.
TFIDF_THRESHOLD = {"gold": 0.21, "pairs": 0.19, "examples": 0.21, "stories": 0.21, "news": 0.19}
SHIPPED_WEIGHTS = ROOT / "synoptic" / "align" / "weights.json"
_WORD = re.compile(r"\w+")
Vector = dict[str, float]


def synoptic_system(story: StoryFolder, *, processes: int = 1) -> dict[str, object]:
    """The program's own answer, with weights that were not fitted on this story where the shipped ones were."""
    settings = Settings(processes=processes, weights=held_out_weights(story.name))
    return synopsis_object(compare([str(path) for _, path in story.articles], settings=settings))


def held_out_weights(story: str) -> str | None:
    """The aligner's weights fitted on all other stories (`evaluation/fitting/alignment.py`); None where it learnt nothing from this one.

    Raises FileNotFoundError where the shipped weights learnt from the story and there are none without it: no such score would be honest.
    """
    if path := _held_out().get(story):
        return path
    if story in json.loads(SHIPPED_WEIGHTS.read_text(encoding="utf-8"))["learnt_from"]:
        raise FileNotFoundError(f"the shipped weights learnt from {story}; fit held-out ones with python -m evaluation.fitting.alignment")
    return None


@cache
def _held_out() -> dict[str, str]:
    """Story → the file of weights that were fitted without it."""
    return {story: str(path) for path in sorted(HELD_OUT.glob("*.json")) for story in json.loads(path.read_text(encoding="utf-8"))["held_out"]}


def everything_apart(story: StoryFolder) -> dict[str, object]:
    """Every sentence a statement that one article alone makes."""
    statements = list(_sentence_statements(story))
    return {"statements": statements, "claims": [], "alone": _alone(statements, set())}


def tfidf_sentences(story: StoryFolder, *, threshold: float) -> dict[str, object]:
    """Sentences of different articles whose TF-IDF cosine reaches the threshold are one claim, pair by pair; all agree."""
    statements = list(_sentence_statements(story))
    vectors = tfidf_vectors([str(statement["text"]) for statement in statements])
    claims: list[dict[str, object]] = []
    joined: set[str] = set()
    for (one, left), (other, right) in combinations(zip(statements, vectors, strict=True), 2):
        if one["article"] != other["article"] and cosine(left, right) >= threshold:
            claims.append({"id": f"c{len(claims)}", "gist": one["text"], "statements": [one["id"], other["id"]], "relation": "agree"})
            joined |= {str(one["id"]), str(other["id"])}
    return {"statements": statements, "claims": claims, "alone": _alone(statements, joined)}


def systems(set_name: str, *, processes: int, baselines: bool) -> dict[str, System]:
    """The systems to score on a set, the program first."""
    found: dict[str, System] = {"synoptic": partial(synoptic_system, processes=processes)}
    if baselines:
        found["TF-IDF sentences"] = partial(tfidf_sentences, threshold=TFIDF_THRESHOLD[set_name])
        found["everything apart"] = everything_apart
    return found


def tfidf_vectors(texts: list[str]) -> list[Vector]:
    """Unit vectors of words: logarithm of the count times smoothed inverse document frequency (Spärck Jones 1972), a text a document."""
    counts = [Counter(_WORD.findall(text.lower())) for text in texts]
    documents = Counter(word for count in counts for word in count)
    weight = {word: 1 + math.log((1 + len(texts)) / (1 + n)) for word, n in documents.items()}
    return [_unit({word: (1 + math.log(n)) * weight[word] for word, n in count.items()}) for count in counts]


def cosine(one: Vector, other: Vector) -> float:
    """Cosine of two unit vectors."""
    small, large = sorted((one, other), key=len)
    return sum(value * large.get(word, 0.0) for word, value in small.items())


def _unit(vector: Vector) -> Vector:
    norm = math.sqrt(sum(value * value for value in vector.values())) or 1.0
    return {word: value / norm for word, value in vector.items()}


def _sentence_statements(story: StoryFolder) -> Iterator[dict[str, object]]:
    for article, _ in story.articles:
        text = story.text(article)
        for n, span in enumerate(_sentences(text)):
            yield {"id": f"{article}{n}", "article": article, "spans": [list(span)], "text": text[span.start : span.end]}


def _sentences(text: str) -> Iterator[Span]:
    for paragraph in paragraphs(text):
        yield from sentences(text, paragraph)


def _alone(statements: list[dict[str, object]], joined: set[str]) -> dict[str, list[str]]:
    alone: dict[str, list[str]] = {str(statement["article"]): [] for statement in statements}
    for statement in statements:
        if statement["id"] not in joined:
            alone[str(statement["article"])].append(str(statement["id"]))
    return alone


def as_json(synopsis: dict[str, object]) -> str:
    """The answer as a scorer reads it."""
    return json.dumps(synopsis, ensure_ascii=False)
