"""Further measures beside the stories' own: one function a task, each of its own module.

A task takes nothing and returns its figures, or None where its gold is not here. To add one, write a module
with such a function and one line in `TASKS`; the table, the floors and the gate then know it.
"""

from collections.abc import Callable, Sequence

from evaluation.attributions import score_attributions
from evaluation.figures import Figure
from evaluation.names import score_names
from evaluation.strangers import score_strangers

Task = Callable[[], Sequence[Figure] | None]

TASKS: dict[str, Task] = {
    "attributions": score_attributions,
    "names": score_names,
    "strangers": score_strangers,
}
