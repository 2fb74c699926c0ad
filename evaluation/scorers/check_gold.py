#!/usr/bin/env python3
# Kept unchanged as the project was given it (see evaluation/README.md), so that figures stay comparable.
"""Verify gold stories: every quoted span must stand in its article. Usage: check_gold.py STORY_DIR... ; exits 1 on any miss."""
import json
import sys
from pathlib import Path

KINDS = {"number", "time", "place", "actor", "polarity", "certainty", "attribution", "detail"}


def locate(text: str, span) -> tuple[int, int]:
    """Character offsets [start, end) of a gold span (a string, or {"text", "nth"}) in `text`; ValueError if absent."""
    wanted, nth = (span, 1) if isinstance(span, str) else (span["text"], span.get("nth", 1))
    start = -1
    for _ in range(nth):
        start = text.find(wanted, start + 1)
        if start < 0:
            raise ValueError(f"not found (occurrence {nth}): {wanted!r}")
    return start, start + len(wanted)


def spans_of(gold: dict):
    """Yield (where, article, span) for every span of a gold story."""
    for claim in gold.get("claims", []):
        for article, spans in claim["spans"].items():
            for span in spans:
                yield f"claim {claim['id']}", article, span
    for number, trap in enumerate(gold.get("traps", [])):
        for article, span in trap.items():
            if article in gold["articles"]:
                yield f"trap {number}", article, span
    for section in ("unique", "noise"):
        for article, spans in gold.get(section, {}).items():
            for span in spans:
                yield section, article, span
    for number, item in enumerate(gold.get("attributions", [])):
        for key in ("source", "cue", "content"):
            if item.get(key):
                yield f"attribution {number} {key}", item["article"], item[key]
    for entity in gold.get("entities", []):
        for article, spans in entity["mentions"].items():
            for span in spans:
                yield f"entity {entity['name']}", article, span
    for section in ("times", "labels"):
        for item in gold.get(section, []):
            yield section, item["article"], item["text"]
    for copy in gold.get("copies", []):
        yield "copy", copy["to"], copy["text_in_b"]


def check(folder: Path) -> list[str]:
    """Complaints about one story folder; empty where it is sound."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    texts = {name: (folder / f"{name}.txt").read_text(encoding="utf-8") for name in gold["articles"]}
    complaints = []
    for where, article, span in spans_of(gold):
        try:
            locate(texts[article], span)
        except (KeyError, ValueError) as error:
            complaints.append(f"{folder.name}: {where}, article {article}: {error}")
    for claim in gold.get("claims", []):
        if len(claim["spans"]) < 2:
            complaints.append(f"{folder.name}: claim {claim['id']} stands in fewer than two articles")
        if claim["relation"] not in {"agree", "differ", "contradict"}:
            complaints.append(f"{folder.name}: claim {claim['id']}: relation {claim['relation']!r}")
        for difference in claim.get("differences", []):
            if difference["kind"] not in KINDS:
                complaints.append(f"{folder.name}: claim {claim['id']}: kind {difference['kind']!r}")
        if claim["relation"] != "agree" and not claim.get("differences"):
            complaints.append(f"{folder.name}: claim {claim['id']} differs in nothing")
    return complaints


if __name__ == "__main__":
    found = [line for name in sys.argv[1:] for line in check(Path(name))]
    print("\n".join(found) or f"{len(sys.argv) - 1} stories sound")
    sys.exit(bool(found))
