"""Score the reading of saved pages: `python -m evaluation.tasks.pages [--layouts developed|checked|unseen|all] [--misses]`."""

import argparse

from evaluation.tasks.pages.layouts import LAYOUTS
from evaluation.tasks.pages.scoring import score_pages

_STAGES = ("developed", "checked", "unseen")


def main() -> None:
    """Print the scores."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.tasks.pages", description=__doc__)
    parser.add_argument("--layouts", choices=(*_STAGES, "all"), default="all")
    parser.add_argument("--misses", action="store_true")
    arguments = parser.parse_args()
    layouts = [layout for layout in LAYOUTS if arguments.layouts in (layout.stage, "all")]
    for name, tally in score_pages(layouts).items():
        print(f"{name:16} {tally.share:.3f}  ({tally.right} of {tally.total})")
        for miss in tally.misses if arguments.misses else ():
            print(f"    {miss}")


if __name__ == "__main__":
    main()
