"""Answers kept from an earlier run, to say which changed since. They hold offsets and digests, never an article's text."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from evaluation.sets import StoryFolder

KEPT = Path(__file__).resolve().parent / "kept"
_SHOWN = 70


@dataclass(frozen=True, slots=True)
class Answers:
    """A story's answers, each as a line `kind → place` with what was said of it; `digest` is of the texts they point into."""

    digest: str
    lines: dict[str, str]


def answers(story: StoryFolder, synopsis: dict[str, Any]) -> Answers:
    """What a synopsis says of a story, by places in the articles."""
    digest = sha256("\x1f".join(story.text(article) for article, _ in story.articles).encode()).hexdigest()[:16]
    return Answers(digest, dict(sorted({**dict(_claims(synopsis)), **dict(_times(synopsis)), **dict(_attributions(synopsis))}.items())))


def _claims(synopsis: dict[str, Any]) -> Iterator[tuple[str, str]]:
    places = {statement["id"]: _place(statement["article"], statement["spans"]) for statement in synopsis["statements"]}
    for claim in synopsis["claims"]:
        kinds = sorted({difference["kind"] for difference in claim.get("differences", [])})
        yield "claim " + " ".join(sorted(places[key] for key in claim["statements"])), " ".join([claim["relation"], *kinds])


def _times(synopsis: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for time in synopsis.get("times", []):
        yield "time " + _place(time["article"], [(time["start"], time["end"])]), time["value"]


def _attributions(synopsis: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for entry in synopsis.get("attributions", []):
        source = "–".join(map(str, entry["source"])) if entry.get("source") else "nobody"
        yield "attribution " + _place(entry["article"], entry["content"]), f"{entry['kind']} {source}"


def _place(article: str, spans: list[tuple[int, int]]) -> str:
    return f"{article}:" + "+".join(f"{start}–{end}" for start, end in spans)


def load(set_name: str) -> dict[str, Answers]:
    """The answers kept of a set, by story; none where no run was kept."""
    path = KEPT / f"{set_name}.json"
    if not path.is_file():
        return {}
    return {name: Answers(entry["digest"], entry["lines"]) for name, entry in json.loads(path.read_text(encoding="utf-8")).items()}


def keep(set_name: str, run: dict[str, Answers]) -> None:
    """Keep a run's answers in place of the earlier ones."""
    KEPT.mkdir(exist_ok=True)
    kept = {name: {"digest": found.digest, "lines": found.lines} for name, found in sorted(run.items())}
    (KEPT / f"{set_name}.json").write_text(json.dumps(kept, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def changes(story: StoryFolder, before: Answers | None, now: Answers) -> Iterator[str]:
    """Lines that say what is new, gone, or said otherwise since the kept run."""
    if before is None or before.digest != now.digest:
        yield f"{story.name}: no kept answers for these texts"
        return
    for key in sorted(before.lines.keys() | now.lines.keys()):
        old, new = before.lines.get(key), now.lines.get(key)
        if old != new:
            yield f"{story.name}: {_mark(old, new)}  {_shown(story, key)}"


def _mark(old: str | None, new: str | None) -> str:
    if old is None:
        return f"+ {new}"
    return f"- {old}" if new is None else f"~ {old} → {new}"


def _shown(story: StoryFolder, key: str) -> str:
    """The words at the places of an answer, read from the articles now."""
    kind, *places = key.split(" ")
    return f"{kind}: " + " / ".join(f"{place.split(':')[0]} “{_words(story, place)}”" for place in places)


def _words(story: StoryFolder, place: str) -> str:
    article, _, spans = place.rpartition(":")
    text = story.text(article)
    words = " … ".join(text[int(start) : int(end)] for start, end in (span.split("–") for span in spans.split("+")))
    flat = " ".join(words.split())
    return flat if len(flat) <= _SHOWN else flat[: _SHOWN - 1] + "…"
