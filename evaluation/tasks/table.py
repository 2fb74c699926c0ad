"""Further measures beside the stories' own: one function a task, each of its own module.

A task takes nothing and returns its figures, or None where its gold is not here. To add one, write a module
with such a function and one line in `TASKS`; the table, the floors and the gate then know it.
"""

from collections.abc import Callable, Sequence

from evaluation.figures import Figure
from evaluation.tasks.attributions import score_attributions
from evaluation.tasks.names import score_names, score_own_names
from evaluation.tasks.news_times import score_news_times
from evaluation.tasks.pages.scoring import page_figures
from evaluation.tasks.planted.scoring import planted_differences, planted_in_examples
from evaluation.tasks.strangers import score_strangers
from evaluation.tasks.two_sentences import score_two_sentences

Task = Callable[[], Sequence[Figure] | None]


TASKS: dict[str, Task] = {
    "attributions": score_attributions,
    "names": score_names,
    "own-names": score_own_names,
    "times": score_news_times,
    "pages": page_figures,
    "planted": planted_differences,
    "planted-examples": planted_in_examples,
    "strangers": score_strangers,
    "two-sentences": score_two_sentences,
}
