"""The sentences to compare, and which of their tokens each comparison looks at."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from synoptic.model import Annotated, Statement, Story

# The title and the first two paragraphs tell the story in short, where more follows.
_LEAD, _LEAD_SHARE = 2, 1 / 3
# Pairs of sentences whose features are held at once, about: more than an article of the usual length has with thirty others.
_AT_ONCE = 1 << 16
# Two statements, by their indices.
Pair = tuple[int, int]

_Numbers = TypeVar("_Numbers", NDArray[np.float64], NDArray[np.intp])


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence to compare: its article's place in the story, its index there, its share of the way through the article."""

    article: int
    sentence: int
    place: float
    heading: bool
    lead: bool
    statements: tuple[Statement, ...]


def sentence_units(story: Story) -> tuple[Unit, ...]:
    """The sentences of a story that hold statements, by article and place."""
    return tuple(unit for number, annotated in enumerate(story.articles) for unit in _article_units(number, annotated))


def _article_units(number: int, annotated: Annotated) -> list[Unit]:
    by_sentence: dict[int, list[Statement]] = defaultdict(list)
    for statement in annotated.statements:
        by_sentence[statement.sentence].append(statement)
    sentences = annotated.reading.sentences
    paragraphs = sorted({s.paragraph for s in sentences if s.index in by_sentence})
    leads = set(paragraphs[:_LEAD])
    return [
        Unit(
            number,
            index,
            index / len(sentences),
            sentences[index].heading,
            sentences[index].paragraph in leads and index < _LEAD_SHARE * len(sentences),
            tuple(by_sentence[index]),
        )
        for index in sorted(by_sentence)
    ]


def sentence_text(story: Story, unit: Unit) -> str:
    """The characters of a unit's sentence."""
    reading = story.articles[unit.article].reading
    return reading.text(reading.sentences[unit.sentence].span)


def sentence_tokens(story: Story, unit: Unit) -> range:
    """Indices of the tokens of a unit's sentence."""
    sentence = story.articles[unit.article].reading.sentences[unit.sentence]
    return range(sentence.first, sentence.last)


def role_tokens(statement: Statement, *, subject: bool) -> list[int]:
    """Indices of the tokens of a statement's subject, or of its other participants."""
    return [index for role in statement.roles if (role.name == "subject") is subject for index in role.tokens]


def predicate_tokens(statement: Statement) -> list[int]:
    """Indices of the tokens of a statement that belong to no participant."""
    taken = {index for role in statement.roles for index in role.tokens}
    return [index for index in statement.tokens if index not in taken]


@dataclass(frozen=True, slots=True)
class Strip:
    """The sentences of one article (`rows`, indices of units) beside those of later articles (`columns`): all pairs of these are compared at once.

    `starts` are the columns, counted from the first, at which an article begins. `row_edges` and `column_edges` bound the statements of
    each sentence, the last one's end included.
    """

    rows: slice
    columns: slice
    starts: NDArray[np.intp]
    row_edges: NDArray[np.intp]
    column_edges: NDArray[np.intp]

    @property
    def shape(self) -> tuple[int, int]:
        """How many sentences stand beside how many."""
        return self.rows.stop - self.rows.start, self.columns.stop - self.columns.start

    @property
    def statement_rows(self) -> slice:
        """The statements of the rows."""
        return slice(int(self.row_edges[0]), int(self.row_edges[-1]))

    @property
    def statement_columns(self) -> slice:
        """The statements of the columns."""
        return slice(int(self.column_edges[0]), int(self.column_edges[-1]))

    def sides(self, values: _Numbers) -> tuple[_Numbers, _Numbers]:
        """A number a unit, as a column of the rows and a row of the columns."""
        return values[self.rows, np.newaxis], values[np.newaxis, self.columns]

    def blocks(self) -> list[slice]:
        """The columns of each later article, counted from the first."""
        return [slice(start, end) for start, end in zip(self.starts.tolist(), [*self.starts.tolist()[1:], self.shape[1]], strict=True)]

    def neighbours(self, matrix: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Of every pair the value of the pair of sentences before it, and of that after it; 0 where an article begins or ends."""
        before, after = np.zeros((2, *self.shape))
        before[1:, 1:], after[:-1, :-1] = matrix[:-1, :-1], matrix[1:, 1:]
        before[:, self.starts] = 0.0
        after[:, self.starts[1:] - 1] = 0.0
        return before, after


def story_strips(units: Sequence[Unit]) -> tuple[Strip, ...]:
    """The strips of a story, which hold every two sentences of different articles once; an article of great length is cut by the later articles."""
    edges = np.cumsum([0, *(len(unit.statements) for unit in units)])
    article = np.array([unit.article for unit in units], dtype=np.intp)
    starts = np.flatnonzero(np.diff(article, prepend=-1))
    ends = [*starts.tolist()[1:], len(units)]
    return tuple(
        Strip(rows, columns, starts[(starts >= columns.start) & (starts < columns.stop)] - columns.start, *_edges(edges, rows, columns))
        for place, rows in enumerate(map(slice, starts.tolist(), ends))
        for columns in _runs(starts.tolist()[place + 1 :], ends[place + 1 :], rows.stop - rows.start)
    )


def _edges(edges: NDArray[np.intp], rows: slice, columns: slice) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    return edges[rows.start : rows.stop + 1], edges[columns.start : columns.stop + 1]


def _runs(starts: Sequence[int], ends: Sequence[int], height: int) -> Iterator[slice]:
    """The later articles in runs of about `_AT_ONCE` cells, at least one article each."""
    first = 0
    for place in range(len(starts)):
        last = place + 1 == len(starts)
        if last or height * (ends[place + 1] - starts[first]) > _AT_ONCE:
            yield slice(starts[first], ends[place])
            first = place + 1
