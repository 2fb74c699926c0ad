"""Further measures beside the stories' own: one function a task, each of its own module.

A task takes nothing and returns its figures, or None where its gold is not here. To add one, write a module
with such a function and one line in `TASKS`; the table, the floors and the gate then know it.
"""

from collections.abc import Callable, Sequence

from evaluation.attributions import score_attributions
from evaluation.figures import Figure
from evaluation.names import score_names
from evaluation.pages.layouts import LAYOUTS
from evaluation.planted import planted_differences
from evaluation.score_pages import score_pages
from evaluation.strangers import score_strangers

Task = Callable[[], Sequence[Figure] | None]


def _pages() -> Sequence[Figure]:
    """Fields told and noise cut on saved pages of our own making: shares, not F1."""
    tallies = score_pages(LAYOUTS)
    return [Figure(name, tally.share, tally.share, tally.share, f"{tally.right} of {tally.total}") for name, tally in sorted(tallies.items())]


TASKS: dict[str, Task] = {
    "attributions": score_attributions,
    "names": score_names,
    "pages": _pages,
    "planted": planted_differences,
    "strangers": score_strangers,
}
