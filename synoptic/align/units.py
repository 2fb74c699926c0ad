"""The sentences to compare, and which of their tokens each comparison looks at."""

from collections import defaultdict
from dataclasses import dataclass

from synoptic.model import Annotated, Statement, Story

# The title and the first two paragraphs tell the story in short.
_LEAD = 2


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
        Unit(number, index, index / len(sentences), sentences[index].heading, sentences[index].paragraph in leads, tuple(by_sentence[index]))
        for index in sorted(by_sentence)
    ]


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
