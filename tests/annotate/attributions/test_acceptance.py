"""What the last look at a choice sees of the choices near it."""

from collections.abc import Callable

import numpy as np

from synoptic.annotate.attributions.acceptance import Chosen, Source, acceptance_numbers, acceptance_places
from synoptic.annotate.attributions.cues import Cue, Form
from synoptic.annotate.attributions.layout import lay_out
from synoptic.annotate.attributions.sources import Path
from synoptic.annotate.attributions.table import tabulate
from synoptic.model import Reading

TEXT = "The police said that a witness claimed that the driver was asleep."


def chosen(cue: int, content: tuple[int, int], score: float) -> Chosen:
    return Chosen(Cue(cue, Form.VERB), (content,), score, 0.1, Source(Path.SUBJECT, cue - 1, 2.0, -2.0))


def test_a_choice_knows_the_one_that_holds_it(read: Callable[[str], Reading]) -> None:
    table = tabulate(lay_out(read(TEXT)))
    choices = [chosen(2, (3, 11), 0.9), chosen(6, (7, 11), 0.8)]
    numbers = acceptance_numbers(table, choices, np.zeros(table.size + 1))
    around, same, most = numbers[:, -3:].T
    assert around.tolist() == [0.0, 0.9]
    assert same.tolist() == [0.8, 0.9]
    assert most.tolist() == [0.5, 0.5]


def test_one_row_a_choice(read: Callable[[str], Reading]) -> None:
    table = tabulate(lay_out(read(TEXT)))
    choices = [chosen(2, (3, 11), 0.9)]
    assert acceptance_places(table, choices).shape[0] == acceptance_numbers(table, choices, np.zeros(table.size + 1)).shape[0] == 1
