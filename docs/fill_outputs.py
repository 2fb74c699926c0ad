"""Put what the program prints, and the evaluation's figures, into the pages that show them.

`python docs/fill_outputs.py` runs every command named in a mark like

    <!-- output of `synoptic compare examples/port-strike`, from "Where they differ", 12 lines -->
    <!-- end -->

in README.md and docs/tutorial.md and writes its lines between the two; the table of figures in README.md is made of the floors.
A page that shows what the program no longer prints misleads, so this is run before a release.
"""

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
PAGES = (README, ROOT / "docs" / "tutorial.md")
MARK = re.compile(
    r"(?P<mark><!-- output of `synoptic (?P<arguments>[^`]+)`(?:, from \"(?P<start>[^\"]+)\")?, (?P<lines>\d+) lines -->\n)"
    r".*?(?P<end><!-- end -->)",
    re.DOTALL,
)
FIGURES = re.compile(r"(?P<mark><!-- figures -->\n).*?(?P<end><!-- end of figures -->)", re.DOTALL)
# What a reader asks first: the row's words, the floor that answers on the given stories, and on those that came later.
ROWS = (
    ("sentences that say the same (right column: real news)", "pairs/sentence pairs", "news/sentence pairs"),
    ("shared claims, where paraphrase is the rule", "gold/claims shared", "stories/claims shared"),
    ("relation of a shared claim right: agree, differ, contradict", "gold/relation", "stories/relation"),
    ("contradictions", "gold/contradictions", "stories/contradictions"),
    ("kinds of difference", "gold/difference kinds", "stories/difference kinds"),
    ("look-alikes kept apart", "gold/traps kept apart", "stories/traps kept apart"),
    ("said by one alone", "gold/said by one alone", "stories/said by one alone"),
    ("who said what", "gold/attributions", "stories/attributions"),
    ("speaker of it right", "gold/speaker", "stories/speaker"),
    ("times resolved", "gold/times resolved", "stories/times resolved"),
    ("names of one merged", "gold/names merged", "stories/names merged"),
    ("names of two kept apart", "gold/names kept apart", "stories/names kept apart"),
    ("noise cut", "gold/noise cut", "stories/noise cut"),
)


def main() -> int:
    """Fill all marks; nothing else of the pages changes."""
    for page in PAGES:
        text = MARK.sub(lambda match: f"{match['mark']}```\n{_output(match)}\n```\n{match['end']}", page.read_text(encoding="utf-8"))
        page.write_text(FIGURES.sub(lambda match: f"{match['mark']}{_figures()}\n{match['end']}", text), encoding="utf-8")
    return 0


def _output(match: re.Match[str]) -> str:
    """The lines that a mark asks for, an ellipsis where some are left out."""
    command = [sys.executable, "-c", "from synoptic.cli.main import run; run()", *shlex.split(match["arguments"])]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True)
    lines = [line.rstrip() for line in done.stdout.splitlines()]
    first = next(n for n, line in enumerate(lines) if line.startswith(match["start"])) if match["start"] else 0
    last = first + int(match["lines"])
    return "\n".join([*(["…"] if first else []), *lines[first:last], *(["…"] if last < len(lines) else [])])


def _figures() -> str:
    floors: dict[str, float] = json.loads((ROOT / "evaluation" / "floors.json").read_text(encoding="utf-8"))
    rows = [f"| {words} | {floors[given]:.2f} | {floors[later]:.2f} |" for words, given, later in ROWS]
    return "\n".join(["| F1 | stories that rules were made on | 46 stories written blind |", "|---|---|---|", *rows])


if __name__ == "__main__":
    sys.exit(main())
