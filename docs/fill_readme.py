"""Put the program's own output and the evaluation's figures into README.md, between its marks.

`python docs/fill_readme.py` runs the first example and reads the floors; a README that shows what the program no longer prints misleads.
"""

import json
import re
import sys
from pathlib import Path

from synoptic import compare
from synoptic.render.as_text import render_text

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
EXAMPLE = ROOT / "examples" / "serbia-call"
EXCERPT_LINES = 46
WIDTH = 100
# What a reader asks first: the row's words, and the floor that answers.
ROWS = (
    ("sentences of three outlets that say the same", "pairs/sentence pairs"),
    ("shared claims, where paraphrase is the rule", "gold/claims shared"),
    ("relation of a shared claim right: agree, differ, contradict", "gold/relation"),
    ("contradictions", "gold/contradictions"),
    ("kinds of difference", "gold/difference kinds"),
    ("look-alikes kept apart", "gold/traps kept apart"),
    ("said by one alone", "gold/said by one alone"),
    ("who said what (content), written stories", "gold/attributions"),
    ("who said what (content at least half right), political news", "attributions/all: partial"),
    ("speaker of it right", "gold/speaker"),
    ("times resolved", "gold/times resolved"),
    ("names of one merged", "gold/names merged"),
    ("names of two kept apart", "gold/names kept apart"),
    ("noise cut", "gold/noise cut"),
)


def main() -> int:
    """Fill both places; nothing else of the page changes."""
    page = README.read_text(encoding="utf-8")
    page = _filled(page, "excerpt", f"```\n{_excerpt()}\n```")
    page = _filled(page, "figures", _figures())
    README.write_text(page, encoding="utf-8")
    return 0


def _filled(page: str, name: str, content: str) -> str:
    mark = re.compile(rf"(<!-- {name} -->\n).*?(<!-- end of {name} -->)", re.DOTALL)
    return mark.sub(lambda match: f"{match[1]}{content}\n{match[2]}", page)


def _excerpt() -> str:
    printed = render_text(compare([str(EXAMPLE)]), width=WIDTH, colour=False)
    lines = [line.rstrip() for line in printed.splitlines()]
    return "\n".join([*lines[:EXCERPT_LINES], "…"])


def _figures() -> str:
    floors: dict[str, float] = json.loads((ROOT / "evaluation" / "floors.json").read_text(encoding="utf-8"))
    rows = [f"| {words} | {floors[name]:.2f} |" for words, name in ROWS if name in floors]
    return "\n".join(["| task | F1 |", "|---|---|", *rows])


if __name__ == "__main__":
    sys.exit(main())
